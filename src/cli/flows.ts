import { startQuickly } from "../node/quickStart.ts";

// `npm run flows -- <what>`: what can be done with flows besides running them. Each is loaded when it is asked for.

startQuickly();

/** Prints what it has to say and gives the exit code: 1 where something is wrong, 2 where it was not asked rightly. */
type Command = (
  root: URL,
  options: readonly string[],
  print: (text: string) => void,
) => number | Promise<number>;

interface Offered {
  readonly does: string;
  readonly load: () => Promise<Command>;
}

const commands: Readonly<Record<string, Offered>> = {
  check: {
    does: "finds what is missing, too long or leads nowhere, and says how to mend it",
    load: async () => (await import("./checkFlows.ts")).checkFlows,
  },
  test: {
    does: "plays the flows' own tests, and says what was never tried",
    load: async () => (await import("./testFlows.ts")).testFlows,
  },
  chat: {
    does: "talk to the flows in the terminal, as anybody, with time that you move",
    load: async () => (await import("./chatFlow.ts")).chatFlow,
  },
  script: {
    does: "a flow as a dialogue, to be read and corrected",
    load: async () => (await import("./script.ts")).script,
  },
  graph: {
    does: "a flow as a picture",
    load: async () => (await import("./graph.ts")).graph,
  },
  budget: {
    does: "how many messages each flow can cost",
    load: async () => (await import("./showBudget.ts")).showBudget,
  },
  publish: {
    does: "writes down where people may stand, once the check finds nothing",
    load: async () => (await import("./publishFlows.ts")).publishFlows,
  },
  import: {
    does: "flows of RapidPro, TextIt or Glific in our format",
    load: async () => (await import("./importFlow.ts")).importFlow,
  },
  audit: {
    does: "what is wrong with flows of those platforms where they stand",
    load: async () => (await import("./importFlow.ts")).audit,
  },
  understand: {
    does: "what is understood of answers, a line of JSON each",
    load: async () => (await import("./understand.ts")).understand,
  },
  mutate: {
    does: "breaks the flows on purpose, and counts what the check catches",
    load: async () => (await import("./mutate.ts")).mutate,
  },
};

const helps: ReadonlySet<string> = new Set(["help", "--help", "-h"]);
const [name = "", ...options] = process.argv.slice(2);
const offered = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (helps.has(name) || options.some((option) => option !== "help" && helps.has(option))) {
  for (const [word, { does }] of Object.entries(commands))
    console.log(`npm run flows -- ${word.padEnd(10)}  ${does}`);
} else if (offered)
  process.exitCode = await (await offered.load())(new URL("../../", import.meta.url), options, console.log);
else {
  const asked = name === "" ? "Say what to do" : `There is no “${name}”`;
  console.error(`${asked}: npm run flows -- ${Object.keys(commands).join(" | ")}`);
  process.exitCode = 2;
}
