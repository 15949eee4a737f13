// `npm run flows -- <what>`: what can be done with flows besides running them.
import { checkFlows } from "./checkFlows.ts";
import { showBudget } from "./showBudget.ts";

type Command = (root: URL, options: readonly string[], print: (text: string) => void) => number;

const commands: Readonly<Record<string, Command>> = { check: checkFlows, budget: showBudget };

const [name = "", ...options] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) process.exitCode = command(new URL("../../", import.meta.url), options, console.log);
else {
  const asked = name === "" ? "Say what to do" : `There is no “${name}”`;
  console.error(`${asked}: npm run flows -- ${Object.keys(commands).join(" | ")}`);
  process.exitCode = 2;
}
