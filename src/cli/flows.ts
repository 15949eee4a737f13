// `npm run flows -- <what>`: what can be done with flows besides running them.
import { chatFlow } from "./chatFlow.ts";
import { checkFlows } from "./checkFlows.ts";
import { publishFlows } from "./publishFlows.ts";
import { script } from "./script.ts";
import { testFlows } from "./testFlows.ts";

type Command = (
  root: URL,
  options: readonly string[],
  print: (text: string) => void,
) => number | Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  check: checkFlows,
  test: testFlows,
  chat: chatFlow,
  script,
  publish: publishFlows,
};

const [name = "", ...options] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) process.exitCode = await command(new URL("../../", import.meta.url), options, console.log);
else {
  const asked = name === "" ? "Say what to do" : `There is no “${name}”`;
  console.error(`${asked}: npm run flows -- ${Object.keys(commands).join(" | ")}`);
  process.exitCode = 2;
}
