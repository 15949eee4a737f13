// Writes what the Worker cannot read from disk, what both runtimes must agree on, and the schema for editors of flows.
import { mkdirSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./generate.ts";

const root = new URL("../../", import.meta.url);
mkdirSync(new URL("src/generated/", root), { recursive: true });
for (const [name, source] of Object.entries(generatedFiles())) {
  writeFileSync(new URL(name, root), source);
  console.log(name);
}
