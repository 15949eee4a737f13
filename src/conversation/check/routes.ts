import type { Flow, Step, With } from "../flow.ts";
import { isTheirs } from "../frames.ts";
import { jumpsOf } from "./jumps.ts";
import { blank, type Ground, joined, type Known, openGround, put } from "./known.ts";
import { own } from "./own.ts";
import { answerShapes, choicesOf } from "./shapes.ts";
import type { CheckTables } from "./tables.ts";
import { type Around, besides, type Ends, enter, nothingSeen, type Way, waysOf } from "./ways.ts";

/** One point of a way through a flow: a step, and what is known on arriving there. */
export interface Point {
  readonly place: number;
  readonly arriving: Known;
  /** What is known where the step is not passed over; null where it always is. */
  readonly entered: Known | null;
  readonly ways: readonly Route[];
  /** How somebody comes here first; null at the beginning. */
  readonly from: Point | null;
}

/** A way, and the point it leads to; null where it leaves the flow. */
export type Route = Way & { readonly point: Point | null };

/** Every way through one flow. */
export interface Routes {
  readonly flow: Flow;
  readonly ground: Ground;
  readonly points: readonly Point[];
  /** Where it can begin. */
  readonly first: readonly Point[];
  readonly ends: Ends;
  readonly around: Around;
}

type Flows = ReadonlyMap<string, Flow>;

/** Walks every flow; those that call others again until what can come back from each is known. */
export function routesOf(flows: Flows, tables: CheckTables, shown: Shown): ReadonlyMap<string, Routes> {
  const walked = new Map<string, Routes>();
  const none: Ends = new Map();
  const endsOf = (name: string) => (flows.has(name) ? (walked.get(name)?.ends ?? none) : null);
  const calls = (flow: Flow) => flow.steps.some(({ kind }) => kind === "call");
  const all = [...flows.values()];
  const called = all.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "call" ? [step] : [])));
  const callsTo = (name: string) => called.filter(({ flow }) => flow === name).map((step) => step.with);
  const given: Walked = { tables, shown, endsOf, callsTo };
  for (const flow of all) if (!calls(flow)) walked.set(flow.name, walk(flow, given));
  const callers = all.filter(calls);
  for (let grown = true; grown; ) {
    grown = false;
    for (const flow of callers) {
      const now = walk(flow, given);
      if (signOf(now.ends) !== signOf(walked.get(flow.name)?.ends)) grown = true;
      walked.set(flow.name, now);
    }
  }
  return walked;
}

const signOf = (ends: Ends | undefined) =>
  ends && [...ends].map(([end, { quiet }]) => `${end}${quiet ? "~" : ""}`).join();

/** What the texts of a flow look at: which values they show, and which they tell apart. */
export type Shown = (flow: Flow) => {
  readonly paths: readonly string[];
  readonly compared: ReadonlyMap<string, ReadonlySet<string>>;
};

/** More points at one step than this are taken together: what is sure is then what is sure in all of them. */
const PointsPerStep = 400;

interface Open {
  readonly place: number;
  arriving: Known;
  entered: Known | null;
  ways: readonly (Way & { readonly point: Open | null })[];
  readonly from: Open | null;
  isWaiting: boolean;
  /** Somebody comes here who took nothing back. */
  readonly isStraight: boolean;
}

interface Walked {
  readonly tables: CheckTables;
  readonly shown: Shown;
  readonly endsOf: Around["endsOf"];
  /** With what other flows call this one. */
  readonly callsTo: (flow: string) => readonly With[];
}

/**
 * Two who come to a step go on alike where what decides is alike: they are one point, and of what only texts and actions
 * look at there counts what is sure for both.
 */
function walk(flow: Flow, { tables, shown, endsOf, callsTo }: Walked): Routes {
  const ground = groundOf(flow, tables, shown(flow));
  const around: Around = { flow, ground, tables, endsOf, seen: nothingSeen() };
  const points: Open[] = [];
  const byPlace: Map<Known, Open>[] = flow.steps.map(() => new Map());
  const waiting: Open[] = [];
  let isStraight = true;
  const wait = (point: Open) => {
    if (point.isWaiting) return;
    point.isWaiting = true;
    waiting.push(point);
  };
  const come = (place: number, known: Known, from: Open | null): Open | null => {
    const here = byPlace[place];
    if (!here) return null;
    const decides = known.slice(0, ground.deciding);
    const before = here.get(decides) ?? (here.size < PointsPerStep ? undefined : [...here.values()].at(-1));
    if (before) {
      const arriving = joined(before.arriving, known);
      if (arriving !== before.arriving) {
        before.arriving = arriving;
        wait(before);
      }
      return before;
    }
    const point: Open = {
      place,
      arriving: known,
      entered: null,
      ways: [],
      from,
      isWaiting: false,
      isStraight,
    };
    here.set(decides, point);
    points.push(point);
    wait(point);
    return point;
  };
  const leave = (point: Open) => {
    const step = flow.steps[point.place];
    if (!step) return;
    const { entered, passed } = enter(around, step, point.place, point.arriving);
    const on = entered === null ? [] : waysOf(around, step, point.place, entered);
    // One thing taken back at each question; whatever is taken back after that leads the same ways again.
    const isOpen = !isStraight && point.isStraight && on.some(({ quiet }) => !quiet);
    const back = entered !== null && isOpen ? besides(around, step, point.place, entered) : [];
    point.entered = entered;
    point.ways = [...passed, ...on, ...back].map(({ to, why, known, quiet }) => ({
      to,
      why,
      known,
      quiet,
      point: "place" in to ? come(to.place, known, point) : null,
    }));
  };
  const walkOn = () => {
    for (let point = waiting.pop(); point; point = waiting.pop()) {
      point.isWaiting = false;
      leave(point);
    }
  };
  const first = beginnings(flow, ground, callsTo(flow.name)).flatMap((known) => come(0, known, null) ?? []);
  walkOn();
  isStraight = false;
  for (const point of [...points]) if (point.ways.some(({ quiet }) => !quiet)) wait(point);
  walkOn();
  return { flow, ground, points, first, ends: endsIn(first, points), around };
}

/** Each end, and whether somebody can come there who is asked nothing. */
function endsIn(first: readonly Open[], points: readonly Open[]): Ends {
  const ends = new Map<string, { quiet: boolean }>();
  const quiet = new Set(first);
  for (const point of quiet) for (const way of point.ways) if (way.quiet && way.point) quiet.add(way.point);
  for (const point of points)
    for (const way of point.ways)
      if ("end" in way.to) {
        const before = ends.get(way.to.end)?.quiet === true;
        ends.set(way.to.end, { quiet: before || (way.quiet && quiet.has(point)) });
      }
  return ends;
}

function groundOf(flow: Flow, tables: CheckTables, shown: ReturnType<Shown>): Ground {
  const compared = new Map([...shown.compared].map(([path, values]) => [path, new Set(values)]));
  const deciding = new Set<string>();
  const carried = new Set<string>(shown.paths);
  for (const [place, step] of flow.steps.entries()) {
    for (const { path } of neededBy(step, tables)) carried.add(path);
    // An answer keeps its question from being asked again, if one comes there with it.
    if (step.kind === "ask" && !isOnlyAskedAnew(flow, place)) deciding.add(step.slot);
    if (step.kind === "ask")
      for (const [path, { unless }] of Object.entries(answerShapes(step, tables)))
        if (unless) deciding.add(`${path.slice(0, path.lastIndexOf(".") + 1)}${unless.name}`);
    if (!step.when) continue;
    deciding.add(step.when.path);
    if (step.when.is !== "value") continue;
    const values = compared.get(step.when.path) ?? new Set();
    compared.set(step.when.path, values.add(step.when.value));
  }
  const facts = Object.entries(tables.facts).map(([path, { maybe }]) => [path, maybe ? "?" : "+"] as const);
  return openGround({ deciding, carried, compared, facts: new Map(facts) });
}

/** Whether every way to a question forgets its answer first. */
function isOnlyAskedAnew({ steps, resume }: Flow, place: number): boolean {
  const step = steps[place];
  const before = steps[place - 1];
  if (!step || !before || before.when || goesOn(before)) return false;
  return (
    steps.every((other) =>
      jumpsOf(other).every(
        ([, jump]) => jump === "next" || !("go" in jump) || jump.go !== step.name || jump.again,
      ),
    ) && resume !== step.name
  );
}

const goesOn = (step: Step): boolean => {
  if (step.kind === "go" || step.kind === "end" || step.kind === "open") return false;
  if (step.kind === "do" || step.kind === "call") return Object.values(step.outcomes).includes("next");
  if (step.kind !== "ask") return true;
  const choices = choicesOf(step);
  return !choices?.every((choice) => own(step.then ?? {}, choice) !== undefined);
};

/** A path that has to be set where a step is come to, and what reads it. */
export interface Needed {
  readonly path: string;
  readonly input: string;
  readonly by: string;
}

/** What a step hands on that whatever takes it cannot do without. */
export function neededBy(step: Step, tables: CheckTables): readonly Needed[] {
  if (step.kind === "open") return [{ path: step.slot, input: step.slot, by: "what is opened" }];
  const needed = (given: With, by: string, optional: readonly string[] = []) =>
    Object.entries(given).flatMap(([input, path]) => (optional.includes(input) ? [] : [{ path, input, by }]));
  switch (step.kind) {
    case "do":
      return needed(step.with, `the action ${step.action}`, own(tables.actions, step.action)?.optional);
    case "call":
      return needed(step.with, `the flow ${step.flow}`);
    case "say":
      return step.list === undefined ? [] : needed(step.with ?? {}, `the source ${step.list}`);
    case "ask":
      return step.answer.type === "choose"
        ? needed(step.answer.with, `the source ${step.answer.source}`)
        : [];
    default:
      return [];
  }
}

/**
 * What is known where a flow begins: nothing, what its opening words fill, what it is begun with. Whoever begins one with
 * something to choose may have chosen it already.
 */
function beginnings(flow: Flow, ground: Ground, calls: readonly With[]): readonly Known[] {
  const inputs = Object.keys(flow.input);
  const fill = (known: Known, slots: readonly string[], letter: string) =>
    slots.reduce((so, slot) => put(ground, so, slot, letter), known);
  const plain = blank(ground);
  const all = new Set<Known>();
  const isPlain = flow.commands.length > 0 || flow.menu !== undefined || flow.team !== undefined;
  if (isPlain || flow.words.some(({ rest, with: filled }) => rest === undefined && isEmpty(filled)))
    all.add(plain);
  for (const { with: filled, rest } of flow.words) {
    let known = plain;
    for (const [slot, value] of Object.entries(filled))
      known = put(ground, known, slot, letterFor(ground, slot, value));
    if (rest !== undefined) known = put(ground, known, rest, inputs.includes(rest) ? "+" : ">");
    all.add(known);
  }
  if (flow.link) all.add(put(ground, plain, flow.link.rest, inputs.includes(flow.link.rest) ? "+" : ">"));
  if (flow.by !== undefined) {
    const given = fill(plain, inputs, alwaysGiven.has(flow.by) ? "+" : "?");
    all.add(given);
    if (tellsMore.has(flow.by)) all.add(prefilled(flow, ground, given));
  }
  for (const given of calls) {
    // An input that the flow itself asks after may be unknown to whoever calls it.
    const isAsked = (input: string) =>
      flow.steps.some(({ when }) => when?.path === input && when.is !== "value");
    const known = inputs.filter((input) => Object.hasOwn(given, input));
    all.add(known.reduce((so, input) => put(ground, so, input, isAsked(input) ? "?" : "+"), plain));
  }
  // Nobody begins it, which F01 tells.
  if (all.size === 0) all.add(plain);
  return [...all];
}

const isEmpty = (filled: object) => Object.keys(filled).length === 0;

/** Whoever begins these says all they take. */
const alwaysGiven: ReadonlySet<string> = new Set(["system", "switch", "code", "summons"]);
/** And may say more: which session, which convocation, the words somebody wrote. */
const tellsMore: ReadonlySet<string> = new Set([
  "system",
  "switch",
  "summons",
  "rollCode",
  "report",
  "whenWhere",
]);

function prefilled(flow: Flow, ground: Ground, known: Known): Known {
  return flow.steps.reduce((so, step) => {
    if (step.kind !== "ask" || step.answer.type === "options" || Object.hasOwn(flow.input, step.slot))
      return so;
    if (isTheirs(step)) return so;
    return put(ground, so, step.slot, step.answer.type === "choose" ? "?" : ">");
  }, known);
}

function letterFor(ground: Ground, path: string, value: string): string {
  const at = ground.compared[ground.places.get(path) ?? -1]?.indexOf(value) ?? -1;
  if (at !== -1) return String.fromCharCode("A".charCodeAt(0) + at);
  return (ground.compared[ground.places.get(path) ?? -1]?.length ?? 0) > 0 ? "!" : "+";
}
