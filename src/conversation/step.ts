import type { AskStep, Step } from "./flow.ts";
import { hearsTold, withMedia } from "./media.ts";
import type { Event, Frame, Need, Question, State, Stepped } from "./state.ts";
import type { Option, Values } from "./values.ts";
import {
  advance,
  answered,
  ask,
  change,
  flowOf,
  forgotten,
  go,
  jump,
  land,
  nothing,
  onlyLeads,
  openWalk,
  push,
  readBackOf,
  repeat,
  sayQuestion,
  shownChoices,
  stepOf,
  top,
  unasked,
  valuesOf,
  type Walk,
  type World,
} from "./walk.ts";

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
      return cancel(walk);
  }
  const frame = walk.frames.at(-1);
  if (!frame) {
    walk.understood = event.type !== "placed" && event.type !== "media";
    return nothing;
  }
  const at = stepOf(walk, frame);
  if (!at) return land(walk);
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

/** What a place is called that is only a point on the map; `<slot>.latitude` and `.longitude` say where it is. */
export const PointOnly = "point";

function withPlace(walk: Walk, frame: Frame, at: Step, event: Event & { type: "placed" }): Need {
  if (!frame.question || at.kind !== "ask" || at.answer.type !== "words" || at.answer.reads !== "place") {
    walk.understood = false;
    return nothing;
  }
  const { latitude, longitude, name = PointOnly } = event;
  return keep(walk, frame, at, name, { latitude, longitude });
}

/**
 * What came was taken: it is said unless the flow is quiet about it, and the open question stands. Where that asks what
 * was done, the words under a photo answer it.
 */
function mediaTaken(
  walk: Walk,
  { taking, ...frame }: Frame,
  at: Step,
  outcome: string,
  values: Values,
): Need {
  const standing: Frame = { ...frame, values: { ...frame.values, ...values } };
  change(walk, standing);
  if (taking?.caption && hearsTold(at)) {
    const answer = withWords(walk, standing, at, taking.caption);
    if (walk.understood) return answer;
    walk.understood = true;
  }
  const takes = flowOf(walk, frame.flow).media;
  if (!taking || !takes || takes.quiet.includes(outcome)) return nothing;
  walk.said.push({
    type: "text",
    key: `${frame.flow}.media-${outcome}`,
    values: valuesOf(walk, standing),
  });
  return repeat(walk, true);
}

/** Somebody answers a question that lies under others: those are left. */
function returnTo(walk: Walk, ask: number): Need {
  const place = walk.frames.findIndex((frame) => frame.question?.ask === ask);
  if (place === -1) walk.understood = false;
  else walk.frames = walk.frames.slice(0, place + 1);
  return nothing;
}

function withWords(walk: Walk, frame: Frame, at: Step, text: string, exactly = false): Need {
  const question = frame.question;
  if (!question) return nothing;
  const asks = question.kind === "item" ? (readBackOf(walk, frame) ?? at) : at;
  const reading = walk.world.read(frame.flow, asks, question, text, valuesOf(walk, frame), exactly);
  if (reading.type === "back") return back(walk);
  if (reading.type === "more") return turnPage(walk, frame);
  if (reading.type === "index") {
    const told = reading.said ? { ...frame, said: { ...frame.said, ...reading.said } } : frame;
    return withChoice(walk, told, at, reading.index);
  }
  if (reading.type === "value") return keep(walk, frame, at, reading.value, reading.values ?? {});
  if (!exactly) return inOwnWords(walk, frame, at, text);
  walk.understood = false;
  return nothing;
}

/** «Yes, at ten» to “Do you answer now?”: words that are none of the options may be the answer to what comes next. */
function inOwnWords(walk: Walk, frame: Frame, at: Step, text: string): Need {
  const name = at.kind === "ask" ? at.words : undefined;
  const flow = flowOf(walk, frame.flow);
  const asked = name === undefined ? undefined : flow.steps[flow.index[name] ?? -1];
  if (asked?.kind === "ask") {
    const reading = walk.world.read(frame.flow, asked, unasked, text, valuesOf(walk, frame), false);
    if (reading.type === "value") {
      const there: Frame = { ...frame, at: asked.name };
      return keep(walk, there, asked, reading.value, reading.values ?? {});
    }
  }
  walk.understood = false;
  return nothing;
}

/** Says that an answer was not understood, with an example; the third time with a way out. */
export function misunderstood(world: World, state: State): Stepped {
  const walk = openWalk(world, state);
  const frame = walk.frames.at(-1);
  if (frame?.question) {
    const times = frame.question.misunderstood + 1;
    const out = times >= Misunderstandings;
    if (out) walk.said.push({ type: "text", key: "common.wayOut", values: {} });
    const asked = { ...frame, question: { ...frame.question, misunderstood: out ? 0 : times } };
    change(walk, asked);
    sayQuestion(walk, asked, !out);
  }
  return {
    state: { frames: walk.frames, asked: walk.asked },
    said: walk.said,
    need: nothing,
    understood: true,
  };
}

function withChoice(walk: Walk, frame: Frame, at: Step, index: number): Need {
  const chosen = frame.question?.choices[index];
  if (!chosen) {
    walk.understood = false;
    return nothing;
  }
  if (frame.question?.kind === "item") return forget(walk, frame, chosen.id);
  if (at.kind !== "ask") walk.world.trace?.went(frame.flow, at.name, chosen.id);
  switch (at.kind) {
    case "ask":
      return keep(walk, frame, at, chosen.id, chosen.values ?? {});
    case "consent":
      if (chosen.id === "yes")
        return { type: "action", action: "giveConsent", inputs: { purpose: at.purpose } };
      jump(walk, frame, at.declined);
      return go(walk);
    case "confirm":
      if (chosen.id === "correct") return correct(walk, frame, at);
      if (chosen.id === "no") jump(walk, frame, at.no);
      else advance(walk, frame);
      return go(walk);
    default:
      throw new Error(`flow ${frame.flow} asked at ${frame.at}, which asks nothing`);
  }
}

function turnPage(walk: Walk, frame: Frame): Need {
  const question = frame.question;
  if (!question) return nothing;
  const next = question.from + shownChoices(question).length;
  const turned = { ...frame, question: { ...question, from: next < question.choices.length ? next : 0 } };
  change(walk, turned);
  sayQuestion(walk, turned);
  return nothing;
}

function keep(walk: Walk, frame: Frame, at: Step, value: string, extra: Values): Need {
  if (at.kind !== "ask")
    throw new Error(`flow ${frame.flow} keeps an answer at ${frame.at}, which asks nothing`);
  const values = { ...frame.values, ...answered(at.slot, value, extra) };
  const kept: Frame = { ...frame, values, trail: [...frame.trail, at.slot], question: null };
  change(walk, kept);
  walk.world.trace?.went(frame.flow, at.name, at.answer.type === "choose" ? "chosen" : value);
  const then = at.then?.[value];
  if (then) jump(walk, kept, then);
  else advance(walk, kept);
  return go(walk);
}

/** A single thing is not asked about, and going back passes over it. */
function take(walk: Walk, frame: Frame, at: AskStep, only: Option): Need {
  change(walk, { ...frame, values: { ...frame.values, ...answered(at.slot, only.id, only.values) } });
  walk.world.trace?.went(frame.flow, at.name, "chosen");
  advance(walk, top(walk));
  return go(walk);
}

function withOutcome(walk: Walk, frame: Frame, at: Step, outcome: string, values: Values): Need {
  if (frame.taking) return mediaTaken(walk, frame, at, outcome, values);
  if (at.kind === "consent") {
    advance(walk, frame);
    return go(walk);
  }
  if (at.kind !== "do")
    throw new Error(`flow ${frame.flow} got an outcome at ${frame.at}, which does nothing`);
  const to = at.outcomes[outcome];
  if (!to) throw new Error(`flow ${frame.flow} does not say what follows ${at.action} being ${outcome}`);
  walk.world.trace?.went(frame.flow, at.name, outcome);
  const done = { ...frame, values: { ...frame.values, ...values } };
  change(walk, done);
  jump(walk, done, to);
  return go(walk);
}

function withOptions(walk: Walk, frame: Frame, at: Step, options: readonly Option[]): Need {
  const none = at.kind === "say" || at.kind === "ask" ? at.none : undefined;
  if (options.length === 0) {
    if (!none)
      throw new Error(`flow ${frame.flow} does not say what follows when ${frame.at} has nothing to show`);
    walk.world.trace?.went(frame.flow, at.name, "none");
    jump(walk, frame, none);
    return go(walk);
  }
  if (at.kind === "say") {
    walk.world.trace?.went(frame.flow, at.name, "listed");
    walk.said.push({
      type: "list",
      key: `${frame.flow}.${at.name}`,
      values: valuesOf(walk, frame),
      items: options,
    });
    advance(walk, frame);
    return go(walk);
  }
  if (at.kind !== "ask" || at.answer.type !== "choose")
    throw new Error(`flow ${frame.flow} lists nothing at ${frame.at}`);
  const words = frame.said?.[at.slot];
  if (words !== undefined) return hearNamed(walk, frame, at, options, words);
  const [only] = options;
  if (only && options.length === 1 && at.answer.one === "take") {
    return take(walk, frame, at, only);
  }
  return ask(walk, frame, options);
}

/** The words that began the flow name one of these («inscribirme a huertos»); where they do not, it is asked, saying how. */
function hearNamed(
  walk: Walk,
  { said, ...frame }: Frame,
  at: AskStep,
  options: readonly Option[],
  text: string,
): Need {
  const rest = Object.fromEntries(Object.entries(said ?? {}).filter(([slot]) => slot !== at.slot));
  const heard: Frame = { ...frame, said: rest };
  const question: Question = { ask: 0, kind: "step", choices: options, from: 0, misunderstood: 0 };
  const reading = walk.world.read(frame.flow, at, question, text, valuesOf(walk, frame), false);
  const chosen = reading.type === "index" ? options[reading.index] : undefined;
  if (!chosen) return ask(walk, heard, options, "step", true);
  return keep(walk, heard, at, chosen.id, chosen.values ?? {});
}

function cancel(walk: Walk): Need {
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
  const key = walk.frames.length > 0 ? "common.cancelledInside" : "common.cancelled";
  walk.said.push({ type: "text", key, values: {} });
  return repeat(walk);
}

function leads(walk: Walk, { flow }: Frame): boolean {
  const known = walk.world.flows[flow];
  return known !== undefined && onlyLeads(known);
}

/** One question back, also out of a called flow into the one that called it. */
function back(walk: Walk): Need {
  const frame = walk.frames.at(-1);
  if (!frame) return nothing;
  if (frame.question?.kind === "item") {
    change(walk, { ...frame, question: null });
    return go(walk);
  }
  const last = frame.trail.at(-1);
  if (last !== undefined) return forget(walk, frame, last);
  const below = walk.frames.at(-2);
  if (frame.how === "called" && below && below.trail.length > 0) {
    walk.frames.pop();
    return back(walk);
  }
  walk.said.push({ type: "text", key: "common.nothingBefore", values: {} });
  return repeat(walk);
}

/** At a read-back, or with several answers given on the way to one: which part is wrong? Elsewhere: the answer before. */
function correct(walk: Walk, frame: Frame, at: Step): Need {
  if (at.kind !== "confirm") {
    const given = readBackOf(walk, frame)?.items.filter((item) => frame.trail.includes(item)) ?? [];
    if (given.length < 2 || frame.question?.kind === "item") return back(walk);
    return ask(
      walk,
      frame,
      given.map((id) => ({ id })),
      "item",
    );
  }
  const [only] = at.items;
  if (only !== undefined && at.items.length === 1) return forget(walk, frame, only);
  return ask(
    walk,
    frame,
    at.items.map((id) => ({ id })),
    "item",
  );
}

/** Goes back to where a slot was asked, and forgets it and what depended on it. */
function forget(walk: Walk, frame: Frame, slot: string): Need {
  const flow = flowOf(walk, frame.flow);
  const at = flow.steps.find((candidate) => candidate.kind === "ask" && candidate.slot === slot);
  if (!at) throw new Error(`flow ${frame.flow} asks ${slot} nowhere`);
  change(walk, { ...forgotten(flow, frame, slot), at: at.name, question: null });
  return go(walk);
}
