// `npm run flows -- <what>`: what can be done with flows besides running them. Each is loaded when it is asked for.

/** Prints what it has to say and gives the exit code: 1 where something is wrong, 2 where it was not asked rightly. */
type Command = (
  root: URL,
  options: readonly string[],
  print: (text: string) => void,
) => number | Promise<number>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./checkFlows.ts")).checkFlows,
  budget: async () => (await import("./showBudget.ts")).showBudget,
  test: async () => (await import("./testFlows.ts")).testFlows,
  chat: async () => (await import("./chatFlow.ts")).chatFlow,
  understand: async () => (await import("./understand.ts")).understand,
  publish: async () => (await import("./publishFlows.ts")).publishFlows,
  script: async () => (await import("./script.ts")).script,
  mutate: async () => (await import("./mutate.ts")).mutate,
  graph: async () => (await import("./graph.ts")).graph,
  import: async () => (await import("./importFlow.ts")).importFlow,
  audit: async () => (await import("./importFlow.ts")).audit,
};

const [name = "", ...options] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load) process.exitCode = await (await load())(new URL("../../", import.meta.url), options, console.log);
else {
  const asked = name === "" ? "Say what to do" : `There is no “${name}”`;
  console.error(`${asked}: npm run flows -- ${Object.keys(commands).join(" | ")}`);
  process.exitCode = 2;
}
