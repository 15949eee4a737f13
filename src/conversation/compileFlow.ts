import type { z } from "zod";
import { endsAt } from "./check/jumps.ts";
import type { Finding } from "./finding.ts";
import type { Answer, Flow, OpeningWords, Placed, Step, Tells, When } from "./flow.ts";
import { type FlowHead, flowSchema, type StepFile, type StepKind, stepSchemas } from "./flowSchema.ts";
import { schemaSentence } from "./schemaSentence.ts";

/** A flow as its file says it: plain data, and the line (from 1) of what stands at a path in it. */
export interface FlowSource {
  /** From the root: `flows/registration.yaml`. Its name is the flow's name. */
  readonly file: string;
  readonly plain: unknown;
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

/** A flow the engine can run, or everything that keeps it from being read (code F00). Checks nothing beyond the file. */
export type Compiled = { readonly flow: Flow } | { readonly findings: readonly Finding[] };

export function compileFlow(source: FlowSource): Compiled {
  const fileName = nameOfFile(source.file);
  const findings: Finding[] = [];
  const report: Report = (at, says, more) =>
    findings.push({
      code: "F00",
      level: "error",
      flow: fileName,
      file: source.file,
      line: source.lineAt(at),
      says,
      ...more,
    });

  const head = flowSchema.safeParse(source.plain);
  if (!head.success) {
    reportIssues(head.error.issues, [], report);
    reportSteps(source.plain, report);
    return { findings };
  }
  if (head.data.flow !== fileName) {
    report(["flow"], `the flow is called ${head.data.flow} and its file ${fileName}`, {
      mend: "give both the same name",
    });
  }
  const written = head.data.steps.map((plain, place) => readStep(plain, place, report));
  if (findings.length > 0) return { findings };

  const steps = nameSteps(written.filter((step) => step !== null)).map(({ step, name, place }) =>
    compileStep(step, { name, line: source.lineAt(["steps", place]), ...readWhen(step.when) }, fileName),
  );
  reportNames(steps, head.data, report);
  if (findings.length > 0) return { findings };
  return { flow: flowOf(head.data, source.file, steps) };
}

type Report = (
  at: readonly PropertyKey[],
  says: string,
  more?: { readonly step?: string; readonly mend?: string },
) => void;

interface Written {
  readonly step: StepFile;
  readonly place: number;
}

const kinds = Object.keys(stepSchemas) as StepKind[];

function nameOfFile(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
}

function reportIssues(
  issues: readonly z.core.$ZodIssue[],
  under: readonly PropertyKey[],
  report: Report,
  more?: { readonly step: string },
) {
  for (const issue of issues) {
    const { at, says } = schemaSentence(issue);
    report([...under, ...at], says, more);
  }
}

/** When the head is wrong already, the steps' own mistakes are told as well: one run shows everything. */
function reportSteps(plain: unknown, report: Report) {
  const steps = typeof plain === "object" && plain !== null && "steps" in plain ? plain.steps : null;
  if (!Array.isArray(steps)) return;
  for (const [place, step] of steps.entries()) readStep(step, place, report);
}

function readStep(plain: unknown, place: number, report: Report): Written | null {
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
  const called = calledIn(plain, kind);
  const read = stepSchemas[kind].safeParse(plain);
  if (!read.success) {
    reportIssues(read.error.issues, at, report, called);
    return null;
  }
  const step = { kind, ...read.data } as StepFile;
  const wrong = step.kind === "ask" ? askMistake(step) : step.kind === "say" ? sayMistake(step) : null;
  if (wrong === null) return { step, place };
  report([...at, wrong.at], wrong.says, called);
  return null;
}

/** What whoever wrote it would call the step, also where it cannot be read. */
function calledIn(plain: object, kind: StepKind): { step: string } {
  const written = new Map(Object.entries(plain));
  const name = written.get("step") ?? written.get(kind);
  return { step: typeof name === "string" ? name : kind };
}

type AskFile = Extract<StepFile, { kind: "ask" }>;
type SayFile = Extract<StepFile, { kind: "say" }>;

function askMistake(step: AskFile): { at: string; says: string } | null {
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
  const twice = step.options?.find((option, place, all) => all.indexOf(option) !== place);
  return twice === undefined ? null : { at: "options", says: `the option ${twice} stands twice` };
}

function sayMistake(step: SayFile): { at: string; says: string } | null {
  if (step.with && !step.list)
    return { at: "with", says: "`with` belongs to `list`: only a source takes inputs" };
  return step.none && !step.list
    ? { at: "none", says: "`none` belongs to `list`: nothing else can be empty" }
    : null;
}

/** What a step is called when it does not say so itself. Ends, jumps and openings are numbered: nobody waits at them. */
function nameSteps(written: readonly Written[]): { step: StepFile; name: string; place: number }[] {
  const taken = new Map<string, number>();
  return written.map(({ step, place }) => {
    const name = step.step ?? ownName(step, place);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    const nobodyWaits = step.step === undefined && (step.kind === "end" || step.kind === "open");
    return { step, place, name: nobodyWaits && times > 1 ? `${name}${times}` : name };
  });
}

function ownName(step: StepFile, place: number): string {
  switch (step.kind) {
    case "say":
      return step.say;
    case "ask":
      return step.ask;
    case "do":
      return step.do;
    case "call":
      return step.call;
    case "end":
      return `end${step.end.charAt(0).toUpperCase()}${step.end.slice(1)}`;
    case "go":
    case "again":
      return `${step.kind}${place + 1}`;
    default:
      return step.kind;
  }
}

function reportNames(steps: readonly Step[], head: FlowHead, report: Report) {
  const seen = new Map<string, Step>();
  for (const [place, step] of steps.entries()) {
    const before = seen.get(step.name);
    if (before)
      report(["steps", place], `this step is called ${step.name}, as the one at line ${before.line}`, {
        step: step.name,
        mend: "give one of them a name of its own with `step:`",
      });
    else seen.set(step.name, step);
    const shared = keyTwice(step, steps, head.quiet ?? []);
    if (shared) report(["steps", place], shared, { step: step.name, mend: "give one of them another name" });
  }
  if (head.cancel !== undefined && !seen.has(head.cancel.go))
    report(["cancel"], `cancelling leads to ${head.cancel.go}, which is no step of this flow`, {
      mend: "name one of its steps, or remove `cancel:`",
    });
  if (
    head.resume !== undefined &&
    !steps.some((step) => step.kind === "ask" && step.name === head.resume?.again)
  )
    report(["resume"], `who comes back is asked ${head.resume.again}, which is no question of this flow`, {
      mend: "name one of its questions, or remove `resume:`",
    });
  const fillable = new Set([
    ...Object.keys(head.input ?? {}),
    ...steps.flatMap((step) => (step.kind === "ask" ? [step.slot] : [])),
  ]);
  for (const [place, word] of (head.starts?.words ?? []).entries()) {
    const opening = readOpening(word);
    const slots = [...Object.keys(opening.with), ...(opening.rest === undefined ? [] : [opening.rest])];
    for (const slot of slots.filter((filled) => !fillable.has(filled)))
      report(
        ["starts", "words", place],
        `“${opening.say}” fills ${slot}, which no step asks and no input declares`,
      );
  }
  const link = head.starts?.link === undefined ? undefined : readLink(head.starts.link);
  if (link && !fillable.has(link.rest))
    report(["starts", "link"], `the link fills ${link.rest}, which no step asks and no input declares`);
}

/** A step and an end of one name would say the same text, and a step called title the flow's own name. */
function keyTwice(step: Step, steps: readonly Step[], quiet: readonly string[]): string | null {
  if (step.kind !== "say" && step.kind !== "ask" && step.kind !== "consent" && step.kind !== "confirm")
    return null;
  if (step.name === "title") return "title is the flow's own text: no step can be called so";
  const ends = steps.flatMap(endsAt).filter((end) => !quiet.includes(end));
  return ends.includes(step.name)
    ? `the step ${step.name} and the end ${step.name} would say the same text`
    : null;
}

function readWhen(written: string | undefined): { when?: When } {
  if (written === undefined) return {};
  const [path = "", condition = ""] = written.split(" is ");
  if (condition === "known" || condition === "unknown") return { when: { path, is: condition } };
  const not = condition.startsWith("not ");
  return { when: { path, is: "value", value: not ? condition.slice(4) : condition, not } };
}

function compileStep(step: StepFile, placed: Placed, flow: string): Step {
  switch (step.kind) {
    case "say": {
      const { kind, list, none } = step;
      return {
        ...placed,
        kind,
        text: `${flow}.${placed.name}`,
        ...(list && { list, with: step.with ?? {} }),
        ...(none && { none }),
      };
    }
    case "ask": {
      const { kind, none, words, then, told } = step;
      const answer = answerOf(step);
      const ways = {
        ...(none && { none }),
        ...(words && { words }),
        ...(then && { then }),
        ...(told && { told }),
      };
      return { ...placed, kind, slot: step.ask, answer, ...ways };
    }
    case "consent":
      return { ...placed, kind: step.kind, purpose: step.consent, declined: step.declined };
    case "confirm":
      return { ...placed, kind: step.kind, items: step.confirm, no: step.no };
    case "do":
      return {
        ...{ ...placed, kind: step.kind, action: step.do, with: step.with ?? {}, outcomes: step.outcomes },
        ...(step.tells && { tells: tellsOf(step.tells) }),
      };
    case "call":
      return { ...placed, kind: step.kind, flow: step.call, with: step.with ?? {}, outcomes: step.outcomes };
    case "open":
      return { ...placed, kind: step.kind, slot: step.open };
    case "go":
      return { ...placed, kind: step.kind, to: step.go };
    case "again":
      return { ...placed, kind: "go", to: step.again, again: true };
    case "end":
      return { ...placed, kind: step.kind, end: step.end };
  }
}

function answerOf(step: AskFile): Answer {
  if (step.choose)
    return {
      type: "choose",
      source: step.choose,
      with: step.with ?? {},
      ...(step.one && { one: step.one }),
    };
  if (step.options)
    return { type: "options", options: step.options, ...(step.exactly && { exactly: step.exactly }) };
  if (step.type) return { type: "words", reads: step.type };
  throw new Error(`the question ${step.ask} passed without a way to answer it`);
}

function flowOf(head: FlowHead, file: string, steps: readonly Step[]): Flow {
  const starts = head.starts ?? {};
  const words = (starts.words ?? []).map(readOpening);
  return {
    name: head.flow,
    file,
    for: head.for,
    words,
    commands: starts.command === undefined ? [] : [starts.command].flat(),
    ...(starts.link !== undefined && { link: readLink(starts.link) }),
    ...(starts.menu !== undefined && { menu: starts.menu }),
    ...(starts.team !== undefined && { team: starts.team }),
    ...(starts.by !== undefined && { by: starts.by }),
    input: head.input ?? {},
    quiet: head.quiet ?? [],
    ...(head.cancel !== undefined && { cancel: head.cancel.go }),
    ...(head.resume !== undefined && { resume: head.resume.again }),
    ...(head.purpose !== undefined && { purpose: head.purpose }),
    ...(head.media !== undefined && {
      media: {
        action: head.media.do,
        with: head.media.with ?? {},
        quiet: head.media.quiet ?? [],
        ...readWhen(head.media.when),
        ...(head.media.tells && { tells: head.media.tells }),
      },
    }),
    ...(head.expires !== undefined && { expiresAfterMs: milliseconds(head.expires.after) }),
    ...(head.expires?.remind !== undefined && { remindMs: milliseconds(head.expires.remind) }),
    ...(head.tells && { tells: tellsOf(head.tells) }),
    ...(head.budget !== undefined && { budget: head.budget.messages }),
    steps,
    index: Object.fromEntries(steps.map((step, place) => [step.name, place])),
  };
}

const tellsOf = ({ outside, hours }: NonNullable<FlowHead["tells"]>): Tells => ({
  ...(outside && { outside }),
  ...(hours && { hours }),
});

type OpeningFile = NonNullable<NonNullable<FlowHead["starts"]>["words"]>[number];

/** `asistencia {code}`: the words, and the input that whatever follows them fills. */
function readOpening(word: OpeningFile): OpeningWords {
  const { say, with: filled } = typeof word === "string" ? { say: word, with: {} } : word;
  const [whole, rest] = /\{(\w+)\}$/.exec(say) ?? [];
  if (whole === undefined || rest === undefined) return { say, with: filled };
  return { say: say.slice(0, -whole.length).trim(), rest, with: filled };
}

function readLink(link: string): { prefix: string; rest: string } {
  const [prefix = "", rest = ""] = link.split("{");
  return { prefix, rest: rest.slice(0, -1) };
}

function milliseconds(duration: string): number {
  const minutes = Number.parseInt(duration, 10) * (duration.endsWith("h") ? 60 : 1);
  return minutes * 60_000;
}
