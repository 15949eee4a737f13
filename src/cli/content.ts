// Writes src/generated: what the Worker cannot read from disk, and what both runtimes must agree on.
import { mkdirSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./generate.ts";

mkdirSync(new URL("../generated/", import.meta.url), { recursive: true });
for (const [name, source] of Object.entries(generatedFiles())) {
  writeFileSync(new URL(`../generated/${name}`, import.meta.url), source);
  console.log(`src/generated/${name}`);
}
