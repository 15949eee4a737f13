import { readFlow } from "../../src/content/readFlow.ts";
import { readTexts } from "../../src/content/readTexts.ts";
import { openProgram, type Program } from "../../src/conversation/check/program.ts";
import type { ChannelLimits, CheckTables } from "../../src/conversation/check/tables.ts";
import { check } from "../../src/conversation/check.ts";
import type { Finding, FindingCode } from "../../src/conversation/finding.ts";

/** A small world to break flows in: one thing to order, two ways it can turn out. */
const tables: Omit<CheckTables, "languages"> = {
  actions: {
    order: {
      inputs: { dish: "id", note: "text" },
      optional: ["note"],
      outcomes: ["ordered", "soldOut"],
      values: { ordered: { price: { kind: "number", max: 999 } } },
    },
    ring: { inputs: {}, outcomes: ["rung"], values: {} },
  },
  sources: {
    dishes: { values: { title: { kind: "text", max: 20 }, since: { kind: "moment" } } },
    guests: { values: { short: { kind: "text", max: 20 } }, mayBeEmpty: false, fixed: ["me", "other"] },
  },
  facts: { "person.name": { kind: "text", max: 80 }, "person.known": { kind: "id", only: ["yes"] } },
  inputs: {},
  answers: { name: { kind: "text", max: 80 }, locality: { kind: "text", max: 60 } },
  answerValues: {},
  documents: {},
  spoken: {},
  pages: [],
  limits: {
    buttonsOnly: { text: 4096, buttons: { most: 10, body: 4096, label: 60 }, list: null },
    lists: {
      text: 4096,
      buttons: { most: 3, body: 1024, label: 20 },
      list: { most: 10, body: 4096, open: 20, label: 24, description: 72 },
    },
  } satisfies Record<string, ChannelLimits>,
};

export interface World {
  /** By name. What every flow needs and no case is about (`for`, `expires`) is added at the end, unless `# expires` says that it lacks. */
  readonly flows: Readonly<Record<string, string>>;
  /** By language, by file. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tables?: Partial<Omit<CheckTables, "languages">>;
}

/** Everything the checker finds, the unreadable included. */
export function findingsIn({ flows, texts = { es: {} }, tables: more = {} }: World): readonly Finding[] {
  const read = Object.entries(flows).map(([name, yaml]) => readFlow(`flows/${name}.yaml`, whole(name, yaml)));
  const unreadable = read.flatMap((one) => ("findings" in one ? one.findings : []));
  const compiled = read.flatMap((one) => ("flow" in one ? [one.flow] : []));
  return [...unreadable, ...check(compiled, { ...tables, ...more, languages: readTexts(texts) })];
}

/** As in a file: the steps begin on the line where they begin in the case. */
function whole(name: string, yaml: string): string {
  const written = yaml.replace(/^\n/, "");
  const added = [
    /^flow:/m.test(written) ? "" : `flow: ${name}\n`,
    /^for:/m.test(written) ? "" : "for: [anyone]\n",
    /^# ?expires|^expires:/m.test(written) ? "" : "expires: { after: 1h }\n",
    /^budget:/m.test(written) ? "" : "budget: { messages: 40 }\n",
    /^starts:/m.test(written) ? "" : `starts: { words: [${name}] }\n`,
  ].join("");
  return `${written.trimEnd()}\n${added}`;
}

/** One flow, called `meal`, as the checks see it. */
export function programOf(yaml: string, texts: Readonly<Record<string, string>> = {}): Program {
  const read = readFlow("flows/meal.yaml", whole("meal", yaml));
  if ("findings" in read) throw new Error(JSON.stringify(read.findings));
  return openProgram([read.flow], { ...tables, languages: readTexts({ es: texts }) });
}

/** `step:line sentence` of one code, as a test reads it. */
export function found(code: FindingCode, world: World): string[] {
  return findingsIn(world)
    .filter((finding) => finding.code === code)
    .map(({ step, line, says }) => `${step ?? "–"}:${line} ${says}`);
}

/** Those of one flow on its own, called `meal`. */
export const inMeal = (code: FindingCode, yaml: string): string[] => found(code, { flows: { meal: yaml } });
