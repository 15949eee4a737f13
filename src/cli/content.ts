// Writes what the Worker cannot read from disk, what both runtimes must agree on, and the schema for editors of flows.
import { mkdirSync, writeFileSync } from "node:fs";
import { findingLine } from "../content/findingLine.ts";
import { generate, isSound } from "./generate.ts";

const root = new URL("../../", import.meta.url);
mkdirSync(new URL("src/generated/", root), { recursive: true });
const { files, findings } = generate();
for (const [name, source] of Object.entries(files)) {
  writeFileSync(new URL(name, root), source);
  console.log(name);
}
if (!isSound(findings)) {
  for (const finding of findings) console.error(findingLine(finding));
  console.error("These flows do not run: mend what is found, and generate again.");
  process.exitCode = 1;
}
