import { readBackOf } from "./asking.ts";
import { own } from "./check/own.ts";
import type { AskStep, Flow, Step } from "./flow.ts";
import { isList } from "./many.ts";
import type { Frame, Question } from "./state.ts";
import type { Value } from "./values.ts";
import type { Walk } from "./walk.ts";

// A flow changes while people are inside it: where they go on.

/** What became of the place somebody stood at, as they are told. */
export type Landed = "common.flowMoved" | "common.flowAnew" | "common.flowGone";

/**
 * Where whoever stands at a step goes on when it is no more: at the step that `moved` names, and on from there if that is
 * no more either. Undefined where nothing says it.
 */
export function landingOf({ moved = {}, index }: Flow, step: string): string | undefined {
  const seen = new Set([step]);
  for (let at = own(moved, step); at !== undefined && !seen.has(at); at = own(moved, at)) {
    if (own(index, at) !== undefined) return at;
    seen.add(at);
  }
  return undefined;
}

/**
 * Takes everybody who stands where nothing can be answered any more to where they go on, with the answers that still mean
 * something. A flow that has no such place is begun again; one that is no more is left. Says what became of the innermost
 * one; null where it stands as it stood.
 */
export function landAll(walk: Walk): Landed | null {
  if (walk.frames.every((frame, place) => stands(walk, frame, walk.frames[place + 1]))) return null;
  const frames: Frame[] = [];
  let landed: Landed | null = null;
  for (const [place, frame] of walk.frames.entries()) {
    const above = walk.frames[place + 1];
    // Whoever called it does not wait for it any more.
    const isLost = frame.how === "called" && landed !== null && landed !== "common.flowMoved";
    if (isLost && frames.at(-1)?.question === null && waitsFor(walk, frames.at(-1)) !== frame.flow) continue;
    if (stands(walk, frame, above)) {
      frames.push(frame);
      landed = null;
      continue;
    }
    const flow = own(walk.world.flows, frame.flow);
    const there = flow && whereTo(flow, frame, above);
    landed =
      flow === undefined ? "common.flowGone" : there === undefined ? "common.flowAnew" : "common.flowMoved";
    if (flow)
      frames.push(
        there === undefined ? anew(flow, frame) : { ...kept(flow, frame), at: there, question: null },
      );
  }
  walk.frames = frames;
  return landed;
}

/** The flow that a frame waits for at a call. */
function waitsFor(walk: Walk, frame: Frame | undefined): string | undefined {
  const flow = frame && own(walk.world.flows, frame.flow);
  const at = flow && frame ? flow.steps[own(flow.index, frame.at) ?? -1] : undefined;
  return at?.kind === "call" ? at.flow : undefined;
}

function stands(walk: Walk, frame: Frame, above: Frame | undefined): boolean {
  const flow = own(walk.world.flows, frame.flow);
  const at = flow?.steps[own(flow.index, frame.at) ?? -1];
  if (!at) return false;
  if (above?.how === "called") return at.kind === "call" && at.flow === above.flow;
  return frame.question === null || canAnswer(walk, frame, at, frame.question);
}

/** Whether an open question can still be answered as it was asked. */
function canAnswer(walk: Walk, frame: Frame, at: Step, { kind, choices }: Question): boolean {
  if (kind === "more") return isList(at);
  if (kind === "item") return readBackOf(walk, frame) !== undefined;
  if (at.kind === "consent" || at.kind === "confirm") return choices.length > 0;
  if (at.kind !== "ask") return false;
  if (at.answer.type === "words" && at.answer.reads !== "yesNo") return choices.length === 0;
  return choices.length > 0 && choices.every(({ id }) => mayAnswer(at, id));
}

/** Whether a value can be the answer to a question. What a source offers is not known here. */
function mayAnswer({ answer }: AskStep, value: Value): boolean {
  if (answer.type === "options") return answer.options.some((option) => option === value);
  if (answer.type === "words" && answer.reads === "yesNo") return value === "yes" || value === "no";
  return true;
}

/** The same step where only its question changed, or the one that stands for it. */
function whereTo(flow: Flow, { at }: Frame, above: Frame | undefined): string | undefined {
  const here = flow.steps[own(flow.index, at) ?? -1];
  const isSame =
    above?.how === "called" ? here?.kind === "call" : here?.kind === "ask" || here?.kind === "confirm";
  return here && isSame ? at : landingOf(flow, at);
}

/** Without the answers that no question asks any more, or that are none of its answers now. */
function kept(flow: Flow, frame: Frame): Frame {
  const asked = new Map(
    flow.steps.flatMap((step) => (step.kind === "ask" ? [[step.slot, step] as const] : [])),
  );
  const isGone = (slot: string) => {
    const step = asked.get(slot);
    const value = frame.values[slot];
    return step === undefined ? frame.trail.includes(slot) : value !== undefined && !mayAnswer(step, value);
  };
  const values = Object.entries(frame.values).filter(([path]) => !isGone(path.split(".", 1)[0] ?? path));
  const { given, ...rest } = frame;
  const isStillList = given !== undefined && isList(asked.get(given.slot));
  return {
    ...rest,
    ...(isStillList && { given }),
    values: Object.fromEntries(values),
    trail: frame.trail.filter((slot) => !isGone(slot)),
  };
}

/** What it was begun with stays; what was answered is asked again. */
function anew(flow: Flow, { said: _, given: __, ...frame }: Frame): Frame {
  const given = Object.entries(frame.values).filter(([name]) => own(flow.input, name) !== undefined);
  const first = flow.steps[0]?.name ?? frame.at;
  return { ...frame, at: first, values: Object.fromEntries(given), trail: [], question: null };
}
