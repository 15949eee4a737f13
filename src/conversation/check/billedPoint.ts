import { dependentsOf } from "../dependents.ts";
import type { Flow, When } from "../flow.ts";

import type { Pass } from "../pass.ts";
import type { Saying } from "./bill.ts";
import { own } from "./own.ts";
import type { Program } from "./program.ts";

// Where somebody is on a way that is billed, and what is known there.

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

export function topOf({ spots }: Point): Spot {
  const spot = spots.at(-1);
  if (!spot) throw new Error("a way stands in some flow");
  return spot;
}

export const moved = (point: Point, change: Partial<Spot>): Point => ({
  ...point,
  spots: [...point.spots.slice(0, -1), { ...topOf(point), ...change }],
});
/** What is known of a person is known in every flow they are in. */
export const everywhere = (point: Point, fact: string, is = "+"): Point => ({
  ...point,
  spots: point.spots.map((spot) => ({ ...spot, known: withKnown(spot.known, fact, is) })),
});

export const learnt = (point: Point, path: string, is: string): Point =>
  moved(point, { known: withKnown(topOf(point).known, path, is) });

export function whenWays(
  program: Program,
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
export function knownOf({ tables }: Program, flow: Flow, known: Known, path: string): string {
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
export function toldApartAs(flow: Flow, path: string, value: string): string {
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
    if (step.kind === "ask") for (const told of Object.keys(step.then ?? {})) look(step.slot).add(told);
    if (step.kind === "ask") look(step.slot);
  }
  grounds.set(flow, ground);
  return ground;
}

/** What an outcome leaves, as far as conditions ask for it. */
export function leaving(
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

/** The values that conditions compare an answer in words of one's own with, of those it can have: «1», a point on the map. */
export const comparedOf = (
  flow: Flow,
  slot: string,
  only: readonly string[] | undefined,
): readonly string[] =>
  [...(groundOf(flow).get(slot) ?? [])].filter((value) => only === undefined || only.includes(value));

/** An answer that is none of those conditions compare with. */
export const anyOther = (flow: Flow, slot: string): string =>
  (groundOf(flow).get(slot)?.size ?? 0) > 0 ? "!" : "+";

/** An answer is asked again, where it was asked first. */
export function anew(point: Point, slot: string): Point {
  const { flow } = topOf(point);
  const place = flow.steps.findIndex((step) => step.kind === "ask" && step.slot === slot);
  return { ...moved(forgetting(point, slot), { place: Math.max(0, place) }), waits: null };
}

/** Without an answer and what depended on it, as `frames.ts` forgets them. */
export function forgetting(point: Point, slot: string): Point {
  const { flow, known } = topOf(point);
  const gone = goneWith(flow, slot);
  return moved(point, { known: new Map([...known].filter(([path]) => !gone.has(rootOf(path)))) });
}

const dependents = new WeakMap<Flow, Map<string, ReadonlySet<string>>>();

/** As `dependentsOf`, once for a flow: ways forget the same answers over and over. */
function goneWith(flow: Flow, slot: string): ReadonlySet<string> {
  const known = dependents.get(flow) ?? new Map<string, ReadonlySet<string>>();
  dependents.set(flow, known);
  const gone = known.get(slot) ?? dependentsOf(flow, slot);
  known.set(slot, gone);
  return gone;
}

const rootOf = (path: string): string => path.split(".", 1)[0] ?? path;
