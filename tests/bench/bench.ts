import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { describeMachine } from "./machine.ts";
import { reportOf, tableOf } from "./report.ts";
import { type Plan, runRounds } from "./rounds.ts";
import { names, openVariant, type Variant } from "./variants.ts";

const { values: asked } = parseArgs({
  options: { quick: { type: "boolean" }, json: { type: "boolean" }, profile: { type: "string" } },
});

const minute = 60_000;
const plan: Plan = asked.quick
  ? { slotSeconds: 3, warmUp: { atLeastSeconds: 14, atMostSeconds: 20 }, rounds: 9, until: 2.5 * minute }
  : { slotSeconds: 10, warmUp: { atLeastSeconds: 20, atMostSeconds: 60 }, rounds: 15, until: 20 * minute };

// Not the system's folder for temporary files: that may be memory, where nothing is ever durable.
const parent = fileURLToPath(new URL("./data/", import.meta.url));
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, "run-"));
const variants: Variant[] = [];
// What is said on the way goes to standard error: standard output is for the result.
const tell = (line: string) => process.stderr.write(`${line}\n`);

try {
  const flags = asked.profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${asked.profile}`];
  for (const name of names) {
    variants.push(await openVariant(name, join(folder, name), name === "convoca" ? flags : []));
  }
  const machine = describeMachine(folder);
  tell(machine);
  const rounds = await runRounds(variants, plan, tell);
  const result = asked.json
    ? JSON.stringify(reportOf(rounds))
    : `${machine}\n${rounds.length} rounds; median (lowest–highest)\n\n${tableOf(rounds)}`;
  process.stdout.write(`${result}\n`);
} finally {
  await Promise.allSettled(variants.map(({ stop }) => stop()));
  rmSync(folder, { recursive: true, force: true });
}
