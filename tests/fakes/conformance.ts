import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const told = new Set<string>();

/** Where a published specification or example lies beside the checkout; not everybody has them. */
export const conformancePath = (name: string) =>
  fileURLToPath(new URL(`../../../shared/conformance/${name}`, import.meta.url));

/** The text of a published specification; null, and one line saying so, where it does not lie beside the checkout. */
export function readConformance(name: string): string | null {
  const path = conformancePath(name);
  if (existsSync(path)) return readFileSync(path, "utf8");
  if (!told.has(name))
    process.stderr.write(`fakes: ${name} is not beside the checkout; our own schemas only\n`);
  told.add(name);
  return null;
}
