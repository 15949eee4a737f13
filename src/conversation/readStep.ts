import { repeatable } from "./flow.ts";
import { type StepFile, type StepKind, stepSchemas } from "./flowSchema.ts";
import { MostOptions } from "./limits.ts";
import { ownName } from "./ownName.ts";
import { type Report, reportIssues } from "./schemaSentence.ts";

export interface Written {
  readonly step: StepFile;
  readonly place: number;
}

const kinds = Object.keys(stepSchemas) as StepKind[];

export function readStep(plain: unknown, place: number, report: Report): Written | null {
  const at = ["steps", place];
  const oneOf = `a step begins with one of ${kinds.join(", ")}`;
  if (typeof plain !== "object" || plain === null) {
    report(at, `this is not a step: ${oneOf}`);
    return null;
  }
  const kind = kinds.find((word) => Object.hasOwn(plain, word));
  if (kind === undefined) {
    report(at, `nothing says what this step is: ${oneOf}`);
    return null;
  }
  const called = calledIn(plain, kind, place);
  const read = stepSchemas[kind].safeParse(plain);
  if (!read.success) {
    reportIssues(read.error.issues, at, report, {
      ...called,
      plain,
      words: Object.keys(stepSchemas[kind].shape),
    });
    return null;
  }
  const step = { kind, ...read.data } as StepFile;
  const wrong = mistakeIn(step);
  if (wrong === null) return { step, place };
  report([...at, wrong.at], wrong.says, called);
  return null;
}

function mistakeIn(step: StepFile): Mistake | null {
  switch (step.kind) {
    case "ask":
      return askMistake(step);
    case "say":
      return sayMistake(step);
    case "open":
      return typeof step.open === "string" && step.with
        ? {
            at: "with",
            says: "`with` belongs to `open: { flow: … }`: to what is chosen all goes that it takes",
          }
        : null;
    default:
      return null;
  }
}

interface Mistake {
  readonly at: string;
  readonly says: string;
}

/** What whoever wrote it would call the step, also where it cannot be read. */
function calledIn(plain: object, kind: StepKind, place: number): { step: string } {
  const written = new Map<string, unknown>(Object.entries(plain));
  const name = written.get("step");
  return { step: typeof name === "string" ? name : ownName(kind, written.get(kind), place) };
}

export type AskFile = Extract<StepFile, { kind: "ask" }>;

type SayFile = Extract<StepFile, { kind: "say" }>;

function askMistake(step: AskFile): Mistake | null {
  const ways = [step.type, step.choose, step.options].filter((way) => way !== undefined);
  if (ways.length !== 1)
    return { at: "ask", says: "a question is answered in one way: `type`, `choose` or `options`" };
  if (step.none && !step.choose)
    return { at: "none", says: "`none` belongs to `choose`: nothing else can be empty" };
  if (step.exactly && !step.options)
    return { at: "exactly", says: "`exactly` belongs to `options`: only they have labels of their own" };
  if (step.words && !step.options)
    return {
      at: "words",
      says: "`words` belongs to `options`: there is nothing to say beside another answer",
    };
  if (step.many && !(step.type && repeatable.has(step.type)))
    return {
      at: "many",
      says: `\`many\` belongs to what is answered in words: \`type\` ${[...repeatable].join(", ")}`,
    };
  if (step.one && !step.choose) return { at: "one", says: "`one` belongs to `choose`" };
  if (step.with && !step.choose)
    return { at: "with", says: "`with` belongs to `choose`: only a source takes inputs" };
  if (step.then && !step.options && step.type !== "yesNo")
    return {
      at: "then",
      says: "`then` belongs to `type: yesNo` and to `options`: no other answer is known here",
    };
  if (step.told && !step.options?.includes(step.told.option))
    return { at: "told", says: "`told` names one of the `options`, and the question that reads the words" };
  for (const at of ["permits", "opens"] as const)
    if (step[at] && step.type !== "yesNo")
      return { at, says: `\`${at}\` belongs to \`type: yesNo\`: it is a yes that says so` };
  if (step.personal && !step.type)
    return { at: "personal", says: "`personal` belongs to `type`: only words tell of a person" };
  if (step.tries && !step.without)
    return {
      at: "tries",
      says: "`tries` needs `without`, which says where it leads when none of them was of use",
    };
  if ((step.options?.length ?? 0) > MostOptions)
    return { at: "options", says: `a question has at most ${MostOptions} options: choose from a source` };
  const twice = step.options?.find((option, place, all) => all.indexOf(option) !== place);
  return twice === undefined ? null : { at: "options", says: `the option ${twice} stands twice` };
}

function sayMistake(step: SayFile): Mistake | null {
  if (step.with && !step.list)
    return { at: "with", says: "`with` belongs to `list`: only a source takes inputs" };
  return step.none && !step.list
    ? { at: "none", says: "`none` belongs to `list`: nothing else can be empty" }
    : null;
}
