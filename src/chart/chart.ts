import type { Flow, Jump, Step, When } from "../conversation/flow.ts";

// A flow as a picture: what stands in it, and the ways between. How it is drawn is told elsewhere.

export type NodeKind = "begin" | "say" | "ask" | "consent" | "confirm" | "do" | "call" | "open" | "end";

export interface ChartNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** As the file calls it: of a step its name, of an action and a called flow theirs. */
  readonly name: string;
  /** What is said there, on one line; null where nothing is. */
  readonly says: string | null;
}

export interface ChartWay {
  readonly from: string;
  readonly to: string;
  /** Why it is taken; null for the straight line. */
  readonly why: string | null;
  /** Off the straight line and drawn so: a correction, or what «cancelar» leads to. */
  readonly back?: true;
}

export interface Chart {
  readonly flow: string;
  readonly nodes: readonly ChartNode[];
  readonly ways: readonly ChartWay[];
}

/** The words around a picture, and what the flow says; in one language. */
export interface ChartWords {
  /** What a key of the flow says with usual values; null where it says nothing. */
  readonly says: (key: string) => string | null;
  readonly yes: string;
  readonly no: string;
  readonly otherwise: string;
  readonly none: string;
  readonly without: string;
  readonly corrects: string;
  readonly cancels: string;
  /** How it is begun: its words, its command, its place in the menu. */
  readonly begins: (flow: Flow) => string;
  readonly when: (when: When) => string;
}

const other = "other";
const endId = (end: string) => `end_${end}`;

/** Draws a compiled flow: every step that does something is a node, every end one, and `go` is only a way. */
export function chartOf(flow: Flow, words: ChartWords): Chart {
  const ways: ChartWay[] = [];
  const ends = new Set<string>();
  let opens = false;

  /** `sure`: conditions that are settled on this way; what asks the same again does not part it anew. */
  const arrive = (
    place: number,
    from: string,
    why: readonly string[],
    sure: Readonly<Record<string, boolean>>,
    met: ReadonlySet<number> = new Set(),
  ): void => {
    const step = flow.steps[place];
    // What leads nowhere, or round in circles, is the checker's to say.
    if (!step || met.has(place)) return;
    const seen = new Set([...met, place]);
    const asked = step.when && JSON.stringify(step.when);
    const settled = asked === undefined ? true : sure[asked];
    if (settled !== false) {
      const reason = step.when && settled === undefined ? [...why, words.when(step.when)] : why;
      enter(step, from, reason, asked === undefined ? sure : { ...sure, [asked]: true }, seen);
    }
    if (asked === undefined || settled === true) return;
    const reason = why.length > 0 || settled === false ? why : [words.otherwise];
    arrive(place + 1, from, reason, { ...sure, [asked]: false }, seen);
  };
  const enter = (
    step: Step,
    from: string,
    why: readonly string[],
    sure: Readonly<Record<string, boolean>>,
    met: ReadonlySet<number>,
  ): void => {
    if (step.kind === "go") return arrive(flow.index[step.to] ?? -1, from, why, sure, met);
    if (step.kind === "end") return toEnd(step.end, from, why);
    ways.push(way(from, step.name, why));
  };
  const toEnd = (end: string, from: string, why: readonly string[]): void => {
    ends.add(end);
    ways.push(way(from, endId(end), why));
  };
  const follow = (jump: Jump, place: number, from: string, why: readonly string[]): void => {
    if (jump === "next") return arrive(place + 1, from, why, sureAfter(flow.steps[place]));
    if ("end" in jump) return toEnd(jump.end, from, why);
    arrive(flow.index[jump.go] ?? -1, from, why, {});
  };

  arrive(0, "begin", [], {});
  const begun = ways.length;
  if (flow.cancel !== undefined) arrive(flow.index[flow.cancel] ?? -1, "begin", [words.cancels], {});
  for (const [place, one] of ways.entries()) if (place >= begun) ways[place] = { ...one, back: true };
  for (const [place, step] of flow.steps.entries()) {
    if (step.kind === "go" || step.kind === "end") continue;
    const next = (...why: string[]) => arrive(place + 1, step.name, why, sureAfter(step));
    const led = (jump: Jump, why: string) => follow(jump, place, step.name, [why]);
    switch (step.kind) {
      case "say":
        if (step.none) led(step.none, words.none);
        next();
        break;
      case "ask": {
        if (step.none) led(step.none, words.none);
        if (step.without) led(step.without, words.without);
        const then = Object.entries(step.then ?? {});
        for (const [choice, jump] of then) led(jump, choiceWord(flow, step.name, choice, words));
        if (then.length < choicesIn(step)) next(...(then.length > 0 ? [words.otherwise] : []));
        break;
      }
      case "consent":
        led(step.declined, words.no);
        next(words.yes);
        break;
      case "confirm":
        led(step.no, words.no);
        next(words.yes);
        for (const item of step.items) {
          const asked = flow.steps.find((one) => one.kind === "ask" && one.slot === item);
          if (asked) ways.push({ ...way(step.name, asked.name, [words.corrects]), back: true });
        }
        break;
      case "do":
      case "call":
        for (const [outcome, jump] of Object.entries(step.outcomes)) led(jump, outcome);
        break;
      case "open":
        if ("flow" in step) break;
        opens = true;
        ways.push(way(step.name, other, []));
        break;
    }
  }

  const reached = reachedBy(ways);
  const steps = flow.steps.filter(({ kind, name }) => kind !== "go" && kind !== "end" && reached.has(name));
  const nodes: ChartNode[] = [
    { id: "begin", kind: "begin", name: flow.name, says: words.begins(flow) },
    ...steps.map((step) => nodeOf(flow, step, words)),
    ...[...ends]
      .filter((end) => reached.has(endId(end)))
      .map(
        (end): ChartNode => ({
          id: endId(end),
          kind: "end",
          name: end,
          says: flow.quiet.includes(end) ? null : words.says(`${flow.name}.${end}`),
        }),
      ),
    ...(opens ? [{ id: other, kind: "open" as const, name: "…", says: null }] : []),
  ];
  return { flow: flow.name, nodes, ways: merged(ways.filter(({ from }) => reached.has(from))) };
}

/** What a step was entered for still holds behind it, unless it asked for that itself. */
function sureAfter(step: Step | undefined): Readonly<Record<string, boolean>> {
  if (!step?.when || (step.kind === "ask" && step.when.path.split(".")[0] === step.slot)) return {};
  return { [JSON.stringify(step.when)]: true };
}

const way = (from: string, to: string, why: readonly string[]): ChartWay => ({
  from,
  to,
  why: why.length === 0 ? null : why.join(", "),
});

/** What somebody who begins can come to; the rest is the checker's to find. */
function reachedBy(ways: readonly ChartWay[]): ReadonlySet<string> {
  const reached = new Set(["begin"]);
  // A set goes on with what is added to it on the way.
  for (const from of reached) for (const one of ways) if (one.from === from) reached.add(one.to);
  return reached;
}

/** How many answers lead different ways; without end where it is none of a few. */
function choicesIn(step: Step): number {
  if (step.kind !== "ask") return 0;
  if (step.answer.type === "options") return step.answer.options.length;
  return step.answer.type === "words" && step.answer.reads === "yesNo" ? 2 : Number.POSITIVE_INFINITY;
}

function choiceWord(flow: Flow, step: string, choice: string, words: ChartWords): string {
  const label = words.says(`${flow.name}.${step}.option-${choice}`);
  if (label !== null) return label;
  return choice === "yes" ? words.yes : choice === "no" ? words.no : choice;
}

function nameOf(step: Step): string {
  if (step.kind === "do") return step.action;
  return step.kind === "call" || (step.kind === "open" && "flow" in step) ? step.flow : step.name;
}

function nodeOf(flow: Flow, step: Step, words: ChartWords): ChartNode {
  return {
    id: step.name,
    kind: step.kind as NodeKind,
    name: nameOf(step),
    says: words.says(`${flow.name}.${step.name}`),
  };
}

/** Ways between the same two nodes are drawn once, with all their reasons. */
function merged(ways: readonly ChartWay[]): readonly ChartWay[] {
  const between = new Map<string, ChartWay>();
  for (const one of ways) {
    const key = `${one.from} ${one.to} ${one.back === true}`;
    const before = between.get(key);
    const why = [before?.why, one.why].filter((reason) => reason !== null && reason !== undefined);
    between.set(key, { ...one, why: why.length === 0 ? null : [...new Set(why)].join(" / ") });
  }
  return [...between.values()];
}
