import { readBackOf, sayQuestion, shownChoices, unasked } from "./asking.ts";
import { back, correct, forgetItem } from "./corrections.ts";
import type { Jump, Step } from "./flow.ts";
import { answered } from "./frames.ts";
import { advance, go, jump } from "./go.ts";
import { addAnswers, closeList, isList } from "./many.ts";
import type { Event, Frame, Need } from "./state.ts";
import type { Values } from "./values.ts";
import { change, flowOf, nothing, top, valuesOf, type Walk } from "./walk.ts";

// What a person answers: in words, by a choice, with a place.

export function withWords(walk: Walk, frame: Frame, at: Step, text: string, exactly = false): Need {
  const question = frame.question;
  if (!question) return nothing;
  const asks = question.kind === "item" ? (readBackOf(walk, frame) ?? at) : at;
  const reading = walk.world.read(frame.flow, asks, question, text, valuesOf(walk, frame), exactly);
  if (reading.type === "back") return back(walk);
  if (reading.type === "more") return turnPage(walk, frame);
  if (reading.type === "without") return skip(walk, frame, at);
  if (reading.type === "index") {
    const told = reading.said ? { ...frame, said: { ...frame.said, ...reading.said } } : frame;
    return withChoice(walk, told, at, reading.index);
  }
  if (reading.type === "value") return keep(walk, frame, at, reading.value, reading.values ?? {});
  if (reading.type === "several" && isList(at)) return addAnswers(walk, frame, at, reading) ?? goOn(walk);
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
    if (reading.type === "several" && isList(asked))
      return addAnswers(walk, { ...frame, at: asked.name, question: null }, asked, reading) ?? goOn(walk);
  }
  walk.understood = false;
  return nothing;
}

export function withChoice(walk: Walk, frame: Frame, at: Step, index: number): Need {
  const chosen = frame.question?.choices[index];
  if (!chosen) {
    walk.understood = false;
    return nothing;
  }
  if (frame.question?.kind === "item") return forgetItem(walk, frame, chosen.id);
  if (at.kind !== "ask") walk.world.trace?.went(frame.flow, at.name, chosen.id);
  switch (at.kind) {
    case "ask":
      if (isList(at)) return closeList(walk, frame, at) ?? goOn(walk);
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

/** Goes on without an answer, where the flow says how. */
export function skip(walk: Walk, frame: Frame, at: Step): Need {
  if (at.kind === "ask" && at.without && frame.question?.kind === "step")
    return goWithout(walk, frame, at.without);
  walk.understood = false;
  return nothing;
}

export function goWithout(walk: Walk, frame: Frame, to: Jump): Need {
  const passed = { ...frame, question: null };
  change(walk, passed);
  jump(walk, passed, to);
  return go(walk);
}

/** What a place is called that is only a point on the map; `<slot>.latitude` and `.longitude` say where it is. */
export const PointOnly = "point";

export function withPlace(walk: Walk, frame: Frame, at: Step, event: Event & { type: "placed" }): Need {
  if (!frame.question || at.kind !== "ask" || at.answer.type !== "words" || at.answer.reads !== "place") {
    walk.understood = false;
    return nothing;
  }
  const { latitude, longitude, name = PointOnly } = event;
  return keep(walk, frame, at, name, { latitude, longitude });
}

export function turnPage(walk: Walk, frame: Frame): Need {
  const question = frame.question;
  if (!question) return nothing;
  const next = question.from + shownChoices(question).length;
  const turned = { ...frame, question: { ...question, from: next < question.choices.length ? next : 0 } };
  change(walk, turned);
  sayQuestion(walk, turned);
  return nothing;
}

/** A list that is whole leads on as any answer does. */
function goOn(walk: Walk): Need {
  advance(walk, top(walk));
  return go(walk);
}

export function keep(walk: Walk, frame: Frame, at: Step, value: string, extra: Values): Need {
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
