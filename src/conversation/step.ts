import { goWithout, skip, turnPage, withChoice, withPlace, withWords } from "./answers.ts";
import { sayQuestion } from "./asking.ts";
import { back, cancel, correct } from "./corrections.ts";
import { push } from "./frames.ts";
import { go, repeat } from "./go.ts";
import { type Landed, landAll } from "./landing.ts";
import { withMedia } from "./media.ts";
import { withOptions, withOutcome } from "./outcomes.ts";
import type { Event, Need, State, Stepped } from "./state.ts";
import { change, nothing, openWalk, stepAt, stepOf, type Walk, type World } from "./walk.ts";

/** After so many answers in a row that were not understood, a way out is offered. */
export const Misunderstandings = 3;

/**
 * Takes one event: walks the flows until a person, an action or a source has to answer. Pure: the state comes in and
 * a new one goes out, with what is to be said and what is needed to go on.
 */
export function step(world: World, state: State, event: Event): Stepped {
  const walk = openWalk(world, state);
  const need = react(walk, event);
  return {
    state: { frames: walk.frames, asked: walk.asked },
    said: walk.said,
    need,
    understood: walk.understood,
  };
}

function react(walk: Walk, event: Event): Need {
  const landed = landAll(walk);
  if (landed !== null && !leavesAnyway.has(event.type)) return tellLanded(walk, landed);
  switch (event.type) {
    case "begin":
      push(walk, event.flow, event.input, "begun");
      return go(walk);
    case "leave":
      walk.frames = [];
      return nothing;
    case "return":
      return returnTo(walk, event.ask);
    case "repeat":
      if (event.because) walk.said.push({ type: "text", key: event.because, values: event.values ?? {} });
      return repeat(walk, event.short);
    case "cancel":
      return cancel(walk, event.kept);
  }
  const frame = walk.frames.at(-1);
  if (!frame) {
    walk.understood = event.type !== "placed" && event.type !== "media";
    return nothing;
  }
  const at = stepOf(walk, frame);
  if (!at) return nothing;
  switch (event.type) {
    case "outcome":
      return withOutcome(walk, frame, at, event.outcome, event.values);
    case "options":
      return withOptions(walk, frame, at, event.options);
    case "back":
      return back(walk);
    case "correct":
      return correct(walk, frame, at);
    case "more":
      return turnPage(walk, frame);
    case "skip":
      return skip(walk, frame, at);
    case "chose":
      return withChoice(walk, frame, at, event.index);
    case "said":
      return withWords(walk, frame, at, event.text, event.exactly === true);
    case "placed":
      return withPlace(walk, frame, at, event);
    case "media":
      return withMedia(walk, frame, at, event);
  }
}

/** Whoever begins something else or leaves need not hear that what they leave is another now. */
const leavesAnyway: ReadonlySet<Event["type"]> = new Set(["begin", "leave", "cancel", "outcome", "options"]);

/** What they said was for a question that is no more: they hear so, and are asked what is asked now. */
function tellLanded(walk: Walk, landed: Landed): Need {
  walk.said.push({ type: "text", key: landed, values: {} });
  const frame = walk.frames.at(-1);
  return frame?.question ? repeat(walk) : go(walk);
}

/** Somebody answers a question that lies under others: those are left. */
function returnTo(walk: Walk, ask: number): Need {
  const place = walk.frames.findIndex((frame) => frame.question?.ask === ask);
  if (place === -1) walk.understood = false;
  else walk.frames = walk.frames.slice(0, place + 1);
  return nothing;
}

/** Whether the open question is one that so many answers of no use lead away from. */
export function countsTries({ flows }: Pick<World, "flows">, state: State): boolean {
  const frame = state.frames.at(-1);
  const at = frame?.question?.kind === "step" ? stepAt(flows, frame) : undefined;
  return at?.kind === "ask" && at.tries !== undefined;
}

/**
 * Says that an answer was not understood, with an example; the third time with a way out, or after as many `tries` as
 * the question has goes on without it.
 */
export function misunderstood(world: World, state: State): Stepped {
  const walk = openWalk(world, state);
  const need = missed(walk);
  return { state: { frames: walk.frames, asked: walk.asked }, said: walk.said, need, understood: true };
}

function missed(walk: Walk): Need {
  const frame = walk.frames.at(-1);
  if (!frame?.question) return nothing;
  const times = frame.question.misunderstood + 1;
  const at = frame.question.kind === "step" ? stepOf(walk, frame) : undefined;
  if (at?.kind === "ask" && at.without && at.tries !== undefined && times >= at.tries)
    return goWithout(walk, frame, at.without);
  const out = times >= Misunderstandings;
  if (out) walk.said.push({ type: "text", key: "common.wayOut", values: {} });
  const asked = { ...frame, question: { ...frame.question, misunderstood: out ? 0 : times } };
  change(walk, asked);
  sayQuestion(walk, asked, !out);
  return nothing;
}
