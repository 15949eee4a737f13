import { ask, readBackOf } from "./asking.ts";
import type { Flow, Step } from "./flow.ts";
import { forgotten } from "./frames.ts";
import { go, repeat } from "./go.ts";
import { reopened, takeBackLast } from "./many.ts";
import type { Frame, Given, Need } from "./state.ts";
import type { Values } from "./values.ts";
import { change, flowOf, nothing, onlyLeads, stepOf, type Walk } from "./walk.ts";

// What people take back: all of it, the last answer, or the one that is wrong.

export function cancel(walk: Walk, kept: Values = { kept: "nothing" }): Need {
  let frame = walk.frames.at(-1);
  if (!frame) return nothing;
  const step = walk.world.flows[frame.flow]?.cancel;
  if (step !== undefined && frame.how === "begun") {
    change(walk, { ...frame, at: step, question: null });
    return go(walk);
  }
  do {
    frame = walk.frames.pop();
    // A flow that only leads to others (a menu) is not what anybody wants to cancel.
  } while (frame && (frame.how === "called" || leads(walk, frame)));
  // What was being done before goes on: nobody is told goodbye and asked something in one breath.
  if (walk.frames.length > 0) walk.said.push({ type: "text", key: "common.cancelledInside", values: {} });
  else walk.said.push({ type: "text", key: "common.cancelled", values: kept });
  return repeat(walk);
}

function leads(walk: Walk, { flow }: Frame): boolean {
  const known = walk.world.flows[flow];
  return known !== undefined && onlyLeads(known);
}

/** One question back, also out of a called flow into the one that called it; `none` is said where there is none. */
export function back(
  walk: Walk,
  none: "common.nothingBefore" | "common.nothingToCorrect" = "common.nothingBefore",
): Need {
  const frame = walk.frames.at(-1);
  if (!frame) return nothing;
  if (frame.question?.kind === "item") {
    change(walk, { ...frame, question: null });
    return go(walk);
  }
  const taken = takeBackLast(walk, frame, stepOf(walk, frame));
  if (taken) return taken;
  const last = answeredBefore(walk, frame);
  if (last !== undefined) return forget(walk, frame, last, reopened(walk, frame, last));
  const below = walk.frames.at(-2);
  if (frame.how === "called" && below && below.trail.length > 0) {
    walk.frames.pop();
    return back(walk, none);
  }
  walk.said.push({ type: "text", key: none, values: {} });
  return repeat(walk);
}

/** At a read-back, or with several answers given on the way to one: which part is wrong? Elsewhere: the answer before. */
export function correct(walk: Walk, frame: Frame, at: Step): Need {
  if (at.kind !== "confirm") {
    const taken = takeBackLast(walk, frame, at);
    if (taken) return taken;
    const given = readBackOf(walk, frame)?.items.filter((item) => frame.trail.includes(item)) ?? [];
    if (given.length < 2 || frame.question?.kind === "item") return back(walk, "common.nothingToCorrect");
    return ask(
      walk,
      frame,
      given.map((id) => ({ id })),
      "item",
    );
  }
  const [only] = at.items;
  if (only !== undefined && at.items.length === 1) return forgetItem(walk, frame, only);
  return ask(
    walk,
    frame,
    at.items.map((id) => ({ id })),
    "item",
  );
}

/** One part of what was read back is wrong. A list is asked from its start, and they hear that it is. */
export function forgetItem(walk: Walk, frame: Frame, slot: string): Need {
  if (reopened(walk, frame, slot)) walk.said.push({ type: "text", key: "common.listAnew", values: {} });
  return forget(walk, frame, slot);
}

/**
 * The last answer given before this question. One that comes after it (they are correcting something) is no way back: the
 * question that is open would never be asked again.
 */
function answeredBefore(walk: Walk, frame: Frame): string | undefined {
  const flow = flowOf(walk, frame.flow);
  const here = placeOpen(flow, frame);
  return frame.trail.findLast((slot) => (placeAsked(flow, slot) ?? here) < here);
}

/** Where what is asked now is asked first. */
function placeOpen(flow: Flow, { at }: Frame): number {
  const here = flow.index[at] ?? 0;
  const step = flow.steps[here];
  return step?.kind === "ask" ? (placeAsked(flow, step.slot) ?? here) : here;
}

function placeAsked(flow: Flow, slot: string): number | undefined {
  const place = flow.steps.findIndex((step) => step.kind === "ask" && step.slot === slot);
  return place === -1 ? undefined : place;
}

/**
 * Goes back to where a slot was asked, and forgets it and what depended on it. A question that is open and comes before
 * is asked first: the other one waits until the way comes by. `given`: of several answers, those that still count.
 */
export function forget(walk: Walk, frame: Frame, slot: string, given?: Given): Need {
  const flow = flowOf(walk, frame.flow);
  const place = placeAsked(flow, slot);
  if (place === undefined) throw new Error(`flow ${frame.flow} asks ${slot} nowhere`);
  const open = placeOpen(flow, frame);
  const isPending = flow.steps[open]?.kind !== "confirm" && open < place;
  const at = flow.steps[isPending ? open : place]?.name ?? frame.at;
  change(walk, { ...forgotten(flow, frame, slot), ...(given && { given }), at, question: null });
  return go(walk);
}
