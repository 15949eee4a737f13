import type { AskStep, DoStep, Flow, Jump, Step, When } from "../flow.ts";
import { askedOn, counts, goneBack, type Pass } from "../pass.ts";
import type { Bill, Saying } from "./bill.ts";
import { own } from "./own.ts";
import type { Program } from "./program.ts";
import { choicesOf } from "./shapes.ts";

// Every way on from a point of a flow, and the messages that are sent on it.

/** What is known of a path: `-` not set, `+` set, `=x` set to that, `!` set to none of those it is compared with. */
type Known = ReadonlyMap<string, string>;

/** Where somebody is in one flow. */
export interface Spot {
  readonly flow: Flow;
  readonly place: number;
  readonly known: Known;
  /** What was answered last here. */
  readonly last: string | null;
}

export interface Point {
  /** The innermost flow last; those before it called it. */
  readonly spots: readonly Spot[];
  readonly pass: Pass;
  /** Said since the last question, and not sent yet. */
  readonly pending: Saying;
  /** Done since the last question: a second time nothing else can come of it. */
  readonly done: readonly string[];
  /** The question that was asked here and waits for its answer. */
  readonly waits: "step" | "which" | null;
}

/** `at` names what is sent; null ends the flow, or the reckoning. */
export interface Way {
  readonly messages: number;
  readonly at: string;
  readonly to: Point | null;
}

interface Reckoned {
  readonly program: Program;
  readonly bill: Bill;
  readonly misunderstood: number;
}

export function waysFrom(by: Reckoned, point: Point): readonly Way[] {
  const spot = topOf(point);
  const step = spot.flow.steps[spot.place];
  // After the last step there is nothing, which F03 tells; what follows a second way back is outside the reckoning.
  if (!step || !counts(point.pass)) return [];
  if (point.waits !== null) return [...answered(by, point, spot, step), ...takenBack(point, spot)];
  return whenWays(by, spot, step.when).flatMap(({ known, holds }) => {
    const here =
      step.when && own(by.program.tables.facts, step.when.path) && known !== spot.known
        ? everywhere(point, step.when.path, known.get(step.when.path))
        : moved(point, { known });
    return holds ? entered(by, here, topOf(here), step) : passed(by, here, "next");
  });
}

function topOf({ spots }: Point): Spot {
  const spot = spots.at(-1);
  if (!spot) throw new Error("a way stands in some flow");
  return spot;
}

const moved = (point: Point, change: Partial<Spot>): Point => ({
  ...point,
  spots: [...point.spots.slice(0, -1), { ...topOf(point), ...change }],
});
const quietly = (to: Point | null): Way => ({ messages: 0, at: "", to });

// — what is known —

function whenWays(
  { program }: Reckoned,
  { flow, known }: Spot,
  when: When | undefined,
): readonly { readonly known: Known; readonly holds: boolean }[] {
  if (!when) return [{ known, holds: true }];
  const is = knownOf(program, flow, known, when.path);
  const put = (value: string, holds: boolean) => ({ known: withKnown(known, when.path, value), holds });
  if (when.is !== "value") {
    if (is === "?") return [put("+", when.is === "known"), put("-", when.is === "unknown")];
    return [{ known, holds: (is !== "-") === (when.is === "known") }];
  }
  if (is.startsWith("=")) return [{ known, holds: (is.slice(1) === when.value) !== when.not }];
  if (is === "-" || is === "!") return [{ known, holds: when.not }];
  return [put(`=${when.value}`, !when.not), { known, holds: when.not }];
}

const withKnown = (known: Known, path: string, is: string): Known => new Map(known).set(path, is);

/** `?` where nobody can say beforehand: facts, what a flow is begun with, and what hangs on an answer. */
function knownOf({ tables }: Program, flow: Flow, known: Known, path: string): string {
  const is = known.get(path);
  if (is !== undefined) return is;
  const [root = path] = path.split(".", 1);
  if (own(tables.facts, path) || own(flow.input, root)) return "?";
  if (root !== path) return known.has(root) && known.get(root) !== "-" ? "?" : "-";
  const isOpened =
    flow.link?.rest === path ||
    flow.words.some(({ with: filled, rest }) => path === rest || own(filled, path));
  return isOpened ? "?" : "-";
}

/** Only values that a condition of the flow compares with are told apart. */
function toldApartAs(flow: Flow, path: string, value: string): string {
  const compared = groundOf(flow).get(path);
  if (!compared || compared.size === 0) return "+";
  return compared.has(value) ? `=${value}` : "!";
}

/** What conditions and questions of a flow look at, and the values that conditions compare it with. */
type Ground = ReadonlyMap<string, ReadonlySet<string>>;
const grounds = new WeakMap<Flow, Ground>();

function groundOf(flow: Flow): Ground {
  const known = grounds.get(flow);
  if (known) return known;
  const ground = new Map<string, Set<string>>();
  const look = (path: string) => {
    const compared = ground.get(path) ?? new Set();
    ground.set(path, compared);
    return compared;
  };
  for (const step of flow.steps) {
    if (step.when?.is === "value") look(step.when.path).add(step.when.value);
    else if (step.when) look(step.when.path);
    if (step.kind === "ask") look(step.slot);
  }
  grounds.set(flow, ground);
  return ground;
}

// — arriving at a step —

function entered(by: Reckoned, point: Point, spot: Spot, step: Step): readonly Way[] {
  const { flow, known } = spot;
  const key = `${flow.name}.${step.name}`;
  switch (step.kind) {
    case "say":
      // A circle without a question is F11's to tell.
      if (point.pending.includes(key)) return [];
      return [
        ...passed(by, { ...point, pending: [...point.pending, key] }, "next"),
        ...perhaps(by, point, step.none),
      ];
    case "ask": {
      const is = knownOf(by.program, flow, known, step.slot);
      const over = is === "-" ? [] : passed(by, is === "?" ? learnt(point, step.slot, "+") : point, "next");
      if (is !== "-" && is !== "?") return over;
      return [
        ...over,
        ...perhaps(by, point, step.none),
        asking(by, point, key, step.name, { many: step.many }),
      ];
    }
    case "consent": {
      const is = knownOf(by.program, flow, known, `consent.${step.purpose}`);
      const over = is === "-" ? [] : passed(by, point, "next");
      return is === "-" || is === "?" ? [...over, asking(by, point, key, step.name)] : over;
    }
    case "confirm":
      return [asking(by, point, key, step.name)];
    case "do":
      if (point.done.includes(key)) return [];
      return outcomes(by, { ...point, done: [...point.done, key] }, step);
    case "call": {
      const called = by.program.flows.get(step.flow);
      if (!called) return [];
      const inner: Spot = {
        flow: called,
        place: 0,
        known: new Map([
          ...[...known].filter(([path]) => own(by.program.tables.facts, path)),
          ...Object.keys(step.with).map((input) => [input, "+"] as const),
        ]),
        last: null,
      };
      return [quietly({ ...point, spots: [...point.spots, inner] })];
    }
    case "open":
      // What follows is the other flow's.
      return [{ messages: by.bill(point.pending), at: step.name, to: null }];
    case "go": {
      const target = flow.steps[flow.index[step.to] ?? -1];
      const from = step.again && target?.kind === "ask" ? forgetting(point, target.slot) : point;
      return passed(by, from, { go: step.to });
    }
    case "end":
      return passed(by, point, { end: step.end });
  }
}

const perhaps = (by: Reckoned, point: Point, to: Jump | undefined): readonly Way[] =>
  to === undefined ? [] : passed(by, point, to);

/** What is known of a person is known in every flow they are in. */
const everywhere = (point: Point, fact: string, is = "+"): Point => ({
  ...point,
  spots: point.spots.map((spot) => ({ ...spot, known: withKnown(spot.known, fact, is) })),
});

const learnt = (point: Point, path: string, is: string): Point =>
  moved(point, { known: withKnown(topOf(point).known, path, is) });

/** What was said and the question leave as one turn's messages; answers that are not understood cost one each. */
function asking(
  by: Reckoned,
  point: Point,
  key: string,
  name: string,
  { isWhich = false, many }: { readonly isWhich?: boolean; readonly many?: AskStep["many"] } = {},
): Way {
  const place = point.spots.map((spot) => spot.place);
  const pass = askedOn(point.pass, { question: key, place, isWhich });
  if (!counts(pass)) return quietly(null);
  const retry = key.replace(/\.which$/, "");
  const again = Array.from({ length: by.misunderstood }, (_, time) =>
    by.bill(time + 1 < Misunderstandings ? [isWhich ? key : `${retry}.retry`] : ["common.wayOut", key]),
  ).reduce((sum, messages) => sum + messages, 0);
  return {
    // Asked for another one after each of several answers but the last.
    messages:
      by.bill([...point.pending, key]) + (many ? (many.most - 1) * by.bill([`${key}.more`]) : 0) + again,
    at: name,
    to: { ...point, pass, pending: [], done: [], waits: isWhich ? "which" : "step" },
  };
}

/** With the third answer that is not understood a way out is offered (`step.ts`). */
const Misunderstandings = 3;

/** What an action leads to, and what it sends besides what the flow says. */
function outcomes({ program, ...by }: Reckoned, point: Point, step: DoStep): readonly Way[] {
  const action = own(program.tables.actions, step.action);
  return Object.entries(step.outcomes).flatMap(([outcome, to]) => {
    if (action && !action.outcomes.includes(outcome)) return [];
    const sends = own(action?.sends ?? {}, outcome) ?? 0;
    const done = leaving(
      point,
      own(action?.values ?? {}, outcome) ?? {},
      own(action?.teaches ?? {}, outcome) ?? [],
    );
    return done.flatMap((then) => {
      const ways = passed({ program, ...by }, then, to);
      return sends === 0
        ? ways
        : ways.map((way) => ({
            messages: way.messages + sends,
            at: way.messages > 0 ? `${step.name}, ${way.at}` : step.name,
            to: way.to,
          }));
    });
  });
}

/** What an outcome leaves, as far as conditions ask for it. */
function leaving(
  point: Point,
  shapes: Readonly<Record<string, { readonly only?: readonly string[] }>>,
  facts: readonly string[],
): readonly Point[] {
  const { flow, known } = topOf(point);
  let all: readonly Point[] = [facts.reduce((one, fact) => everywhere(one, fact), point)];
  for (const [path, shape] of Object.entries(shapes)) {
    if (!groundOf(flow).has(path)) continue;
    const values = new Set(
      (shape.only ?? [null]).map((value) => (value === null ? "+" : toldApartAs(flow, path, value))),
    );
    const was = known.get(path);
    if (was !== undefined && values.has(was)) continue;
    all = all.flatMap((one) => [...values].map((is) => learnt(one, path, is)));
  }
  return all;
}

// — leaving it —

function passed(by: Reckoned, point: Point, to: Jump): readonly Way[] {
  const { flow, place } = topOf(point);
  const quiet = { ...point, waits: null };
  if (to === "next") return [quietly(moved(quiet, { place: place + 1 }))];
  if ("end" in to) return ended(by, quiet, flow, to.end);
  const there = own(flow.index, to.go);
  if (there === undefined) return [];
  const target = flow.steps[there];
  const from = to.again && target?.kind === "ask" ? forgetting(quiet, target.slot) : quiet;
  return [quietly(moved(from, { place: there }))];
}

function ended(by: Reckoned, point: Point, flow: Flow, end: string): readonly Way[] {
  const pending = flow.quiet.includes(end) ? point.pending : [...point.pending, `${flow.name}.${end}`];
  const spots = point.spots.slice(0, -1);
  const caller = spots.at(-1);
  if (!caller) return [{ messages: by.bill(pending), at: end, to: null }];
  const step = caller.flow.steps[caller.place];
  const to = step?.kind === "call" ? own(step.outcomes, end) : undefined;
  return to === undefined ? [] : passed(by, { ...point, spots, pending }, to);
}

function answered(by: Reckoned, point: Point, spot: Spot, step: Step): readonly Way[] {
  if (point.waits === "which")
    return step.kind === "confirm" ? step.items.map((item) => quietly(anew(point, item))) : [];
  switch (step.kind) {
    case "ask":
      return answersTo(by, point, spot, step);
    case "consent":
      return [
        ...passed(by, everywhere(point, `consent.${step.purpose}`), "next"),
        ...passed(by, point, step.declined),
      ];
    case "confirm": {
      const [only] = step.items;
      const key = `${spot.flow.name}.${step.name}.which`;
      const corrected =
        step.items.length === 1 && only !== undefined
          ? quietly(anew({ ...point, pass: goneBack(point.pass) }, only))
          : asking(by, point, key, `${step.name}: which`, { isWhich: true });
      return [...passed(by, point, "next"), ...passed(by, point, step.no), corrected];
    }
    default:
      return [];
  }
}

function answersTo(by: Reckoned, point: Point, { flow }: Spot, step: AskStep): readonly Way[] {
  const full = step.many ? [`${flow.name}.${step.name}.full`] : [];
  const kept = moved({ ...point, pending: [...point.pending, ...full] }, { last: step.slot });
  const source =
    step.answer.type === "choose" ? own(by.program.tables.sources, step.answer.source) : undefined;
  const fixed = choicesOf(step) ?? source?.fixed ?? [];
  const any = choicesOf(step) ? [] : [null];
  const seen = new Set<string>();
  const ways: Way[] = [];
  for (const choice of [...fixed, ...any]) {
    const is = choice === null ? anyOther(flow, step.slot) : toldApartAs(flow, step.slot, choice);
    const to = (choice === null ? undefined : own(step.then ?? {}, choice)) ?? "next";
    const key = `${is} ${JSON.stringify(to)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    ways.push(...passed(by, learnt(kept, step.slot, is), to));
  }
  const inWords = step.words === undefined ? undefined : own(flow.index, step.words);
  const asked = inWords === undefined ? undefined : flow.steps[inWords];
  if (inWords !== undefined && asked?.kind === "ask")
    ways.push(
      ...passed(
        by,
        moved(learnt(moved(point, { last: asked.slot }), asked.slot, "+"), { place: inWords }),
        "next",
      ),
    );
  return ways;
}

/** An answer that is none of those conditions compare with. */
const anyOther = (flow: Flow, slot: string): string =>
  (groundOf(flow).get(slot)?.size ?? 0) > 0 ? "!" : "+";

/** «Atrás», and what «cancelar» leads to where the flow says so. */
function takenBack(point: Point, { flow, last }: Spot): readonly Way[] {
  const back = last === null ? [] : [quietly(anew({ ...point, pass: goneBack(point.pass) }, last))];
  const leave =
    flow.cancel === undefined || point.spots.length > 1 ? undefined : own(flow.index, flow.cancel);
  return leave === undefined ? back : [...back, quietly(moved({ ...point, waits: null }, { place: leave }))];
}

/** An answer is asked again, where it was asked first. */
function anew(point: Point, slot: string): Point {
  const { flow } = topOf(point);
  const place = flow.steps.findIndex((step) => step.kind === "ask" && step.slot === slot);
  return { ...moved(forgetting(point, slot), { place: Math.max(0, place) }), waits: null };
}

/** Without an answer and what depended on it, as `frames.ts` forgets them. */
function forgetting(point: Point, slot: string): Point {
  const { flow, known } = topOf(point);
  const gone = dependentsOf(flow, slot);
  return moved(point, { known: new Map([...known].filter(([path]) => !gone.has(rootOf(path)))) });
}

const dependents = new WeakMap<Flow, Map<string, ReadonlySet<string>>>();

function dependentsOf(flow: Flow, slot: string): ReadonlySet<string> {
  const known = dependents.get(flow) ?? new Map<string, ReadonlySet<string>>();
  dependents.set(flow, known);
  const before = known.get(slot);
  if (before) return before;
  const gone = new Set([slot]);
  for (const step of flow.steps)
    if (step.kind === "ask" && step.when && gone.has(rootOf(step.when.path))) gone.add(step.slot);
  known.set(slot, gone);
  return gone;
}

const rootOf = (path: string): string => path.split(".", 1)[0] ?? path;
