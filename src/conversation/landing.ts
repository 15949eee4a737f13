import { readBackOf } from "./asking.ts";
import { own } from "./check/own.ts";
import type { AskStep, Flow, Step } from "./flow.ts";
import { lackingAt } from "./lacking.ts";
import { isList } from "./many.ts";
import type { Frame, Question } from "./state.ts";
import type { Value } from "./values.ts";
import { asksFor, versionOf } from "./version.ts";
import { change, type Walk } from "./walk.ts";

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
 * Takes everybody whose flow changed under them to where they go on, with the answers that still mean something: where
 * nothing can be answered any more as it was asked, or where the way now leads by a question that they were not asked. A
 * flow that has no such place is begun again; one that is no more is left. Says what became of the innermost one; null
 * where it stands as it stood.
 */
export function landAll(walk: Walk): Landed | null {
  if (walk.frames.every((frame) => isAsItWas(walk, frame))) return null;
  const frames: Frame[] = [];
  let landed: Landed | null = null;
  for (const [place, frame] of walk.frames.entries()) {
    const above = walk.frames[place + 1];
    // Whoever called it does not wait for it any more.
    const isLost = frame.how === "called" && landed !== null && landed !== "common.flowMoved";
    if (isLost && frames.at(-1)?.question === null && waitsFor(walk, frames.at(-1)) !== frame.flow) continue;
    const went = land(walk, frame, above);
    landed = went.landed;
    if (went.frame) frames.push(went.frame);
  }
  walk.frames = frames;
  return landed;
}

function isAsItWas(walk: Walk, { flow: name, version }: Frame): boolean {
  const flow = own(walk.world.flows, name);
  return flow !== undefined && version === versionOf(flow);
}

function land(
  walk: Walk,
  frame: Frame,
  above: Frame | undefined,
): { readonly frame?: Frame; readonly landed: Landed | null } {
  const flow = own(walk.world.flows, frame.flow);
  if (flow === undefined) return { landed: "common.flowGone" };
  if (isAsItWas(walk, frame)) return { frame, landed: null };
  const isStanding = stands(walk, frame, above);
  const there = isStanding ? frame.at : whereTo(flow, frame, above);
  if (there === undefined) return { frame: anew(flow, frame), landed: "common.flowAnew" };
  // Who called another waits for it; what they were not asked they are when that comes back.
  if (above?.how === "called")
    return isStanding
      ? { frame, landed: null }
      : { frame: { ...frame, at: there, question: null }, landed: "common.flowMoved" };
  const now: Frame = { ...kept(flow, frame), version: versionOf(flow), at: there };
  const lacks = lackingAt(walk, flow, now);
  if (isStanding && lacks === undefined) return { frame: now, landed: null };
  return { frame: { ...now, at: lacks ?? there, question: null }, landed: "common.flowMoved" };
}

/** Whoever comes back to a flow that changed while they were in the one it called is asked what it came to ask meanwhile. */
export function catchUp(walk: Walk): void {
  const frame = walk.frames.at(-1);
  const flow = frame && own(walk.world.flows, frame.flow);
  if (!flow || frame.question || isAsItWas(walk, frame)) return;
  const now: Frame = { ...kept(flow, frame), version: versionOf(flow) };
  const lacks = lackingAt(walk, flow, now);
  if (lacks !== undefined)
    walk.said.push({ type: "text", key: "common.flowMoved" satisfies Landed, values: {} });
  change(walk, lacks === undefined ? now : { ...now, at: lacks });
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
function canAnswer(walk: Walk, frame: Frame, at: Step, { kind, choices, asks }: Question): boolean {
  if (at.kind === "ask" && kind !== "item" && asks !== undefined && asks !== asksFor(at)) return false;
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
  const asking = (slot: string) =>
    flow.steps.filter((step): step is AskStep => step.kind === "ask" && step.slot === slot);
  const isGone = (slot: string) => {
    const steps = asking(slot);
    const value = frame.values[slot];
    if (steps.length === 0) return frame.trail.includes(slot);
    return value !== undefined && !steps.some((step) => mayAnswer(step, value));
  };
  const values = Object.entries(frame.values).filter(([path]) => !isGone(path.split(".", 1)[0] ?? path));
  const { given, ...rest } = frame;
  const isStillList = given !== undefined && asking(given.slot).some(isList);
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
  const version = versionOf(flow);
  return { ...frame, version, at: first, values: Object.fromEntries(given), trail: [], question: null };
}
