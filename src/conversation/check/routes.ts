import type { Flow, OpenFlowStep, With } from "../flow.ts";
import { MostPoints } from "../limits.ts";
import { type Around, type Ends, nothingSeen, type Way } from "./around.ts";
import { beginnings } from "./beginnings.ts";
import { besides } from "./besides.ts";
import { groundOf, type Shown } from "./flowGround.ts";
import { endsAt } from "./jumps.ts";
import { type Ground, joined, type Known } from "./known.ts";
import { onlySaid } from "./onlySaid.ts";
import { openingsOf } from "./opened.ts";
import type { CheckTables } from "./tables.ts";
import { enter, waysOf } from "./ways.ts";

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

/**
 * Walks every flow; those that call others again until what can come back from each is known. Flows with more ways than
 * can be followed are left out: `tooWide` tells of them. `isTold`: every way is told apart from the others, as far as it can be.
 */
export function routesOf(
  flows: Flows,
  tables: CheckTables,
  shown: Shown,
  isTold = true,
): ReadonlyMap<string, Routes> {
  const walked = new Map<string, Routes>();
  const none: Ends = new Map();
  const tooWide = new Map<string, Ends>();
  const endsOf = (name: string) =>
    flows.has(name) ? (walked.get(name)?.ends ?? tooWide.get(name) ?? none) : null;
  const calls = (flow: Flow) => flow.steps.some(({ kind }) => kind === "call");
  const all = [...flows.values()];
  const called = all.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "call" ? [step] : [])));
  const callsTo = (name: string) => called.filter(({ flow }) => flow === name).map((step) => step.with);
  const opensTo = (name: string) => openingsOf(all, name);
  const given: Walked = { tables, shown, endsOf, callsTo, opensTo, isTold };
  const keep = (flow: Flow): Routes | null => {
    const routes = followed(flow, given);
    if (routes) walked.set(flow.name, routes);
    else tooWide.set(flow.name, allEnds(flow));
    return routes;
  };
  for (const flow of all) if (!calls(flow)) keep(flow);
  const callers = all.filter(calls);
  for (let grown = true; grown; ) {
    grown = false;
    for (const flow of callers) {
      if (tooWide.has(flow.name)) continue;
      const before = signOf(walked.get(flow.name)?.ends);
      if (signOf(keep(flow)?.ends) !== before) grown = true;
    }
  }
  for (const name of tooWide.keys()) walked.delete(name);
  return walked;
}

/** Whatever a flow can end as. */
const allEnds = ({ steps }: Flow): Ends =>
  new Map(steps.flatMap(endsAt).map((end) => [end, { quiet: false }]));

/** Every way told apart; where these are too many, without what only decides whether a text is said. */
function followed(flow: Flow, given: Walked): Routes | null {
  return (given.isTold ? walk(flow, given, new Set()) : null) ?? walk(flow, given, onlySaid(flow));
}

const signOf = (ends: Ends | undefined) =>
  ends && [...ends].map(([end, { quiet }]) => `${end}${quiet ? "~" : ""}`).join();

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
  /** Where other flows go on with this one. */
  readonly opensTo: (flow: string) => readonly OpenFlowStep[];
  readonly isTold: boolean;
}

/**
 * Two who come to a step go on alike where what decides is alike: they are one point, and of what only texts and actions
 * look at there counts what is sure for both.
 */
function walk(
  flow: Flow,
  { tables, shown, endsOf, callsTo, opensTo }: Walked,
  alike: ReadonlySet<string>,
): Routes | null {
  const ground = groundOf(flow, tables, shown(flow), alike);
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
    const before = here.get(decides);
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
    for (let point = waiting.pop(); point && points.length <= MostPoints; point = waiting.pop()) {
      point.isWaiting = false;
      leave(point);
    }
  };
  const opens = opensTo(flow.name);
  const first = beginnings(around, { calls: callsTo(flow.name), opens }).flatMap(
    (known) => come(0, known, null) ?? [],
  );
  walkOn();
  isStraight = false;
  for (const point of [...points]) if (point.ways.some(({ quiet }) => !quiet)) wait(point);
  walkOn();
  if (points.length > MostPoints) return null;
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
