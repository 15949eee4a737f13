import type { Flow, Jump } from "../flow.ts";
import { MaxStepsPerTurn } from "../limits.ts";
import type { Bill } from "./bill.ts";
import { forgetting, moved, type Point, topOf } from "./billedPoint.ts";
import { own } from "./own.ts";
import type { Program } from "./program.ts";

// How a step is left, and what that sends.

/** `at` names what is sent; null ends the flow, or the reckoning. */
export interface Way {
  readonly messages: number;
  readonly at: string;
  readonly to: Point | null;
  /** What being reminded of the question at its end costs; nothing where nobody is. */
  readonly reminder?: number;
}

/** What ways are reckoned by. */
export interface Reckoned {
  readonly program: Program;
  readonly bill: Bill;
  readonly misunderstood: number;
}

/** A way that costs nothing. */
export const quietly = (to: Point | null): Way => ({ messages: 0, at: "", to });

/** Over the step where a flow says so; no way where it does not. */
export const perhaps = (by: Reckoned, point: Point, to: Jump | undefined): readonly Way[] =>
  to === undefined ? [] : passed(by, point, to);

/** To where a jump leads. */
export function passed(by: Reckoned, point: Point, to: Jump): readonly Way[] {
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
  // Whoever calls goes in a circle with what it calls, which is F11's to tell: it would say ever more.
  if (pending.length > MaxStepsPerTurn) return [];
  const step = caller.flow.steps[caller.place];
  const to = step?.kind === "call" ? own(step.outcomes, end) : undefined;
  return to === undefined ? [] : passed(by, { ...point, spots, pending }, to);
}
