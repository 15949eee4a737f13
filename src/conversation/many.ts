import { ask, sayQuestion } from "./asking.ts";
import type { AskStep, Step } from "./flow.ts";
import type { Frame, Given, Need, Question } from "./state.ts";
import { fold } from "./understand/fold.ts";
import type { Reading } from "./walk.ts";
import { change, flowOf, givenValues, nothing, valuesOf, type Walk } from "./walk.ts";

// One question with several answers: asked again for another one until somebody says that was all.

export type ListStep = AskStep & { readonly many: { readonly most: number } };

export const isList = (at: Step | undefined): at is ListStep => at?.kind === "ask" && at.many !== undefined;

/** What was answered so far at a question; nothing where another one is being answered. */
export const givenAt = ({ given }: Frame, slot: string): readonly string[] =>
  given?.slot === slot ? given.answers : [];

/**
 * Asks for the first answer, or for another one. The question keeps its number from the first to the last: whoever
 * quotes or taps any of them answers the list that is open.
 */
export function askList(walk: Walk, frame: Frame, at: ListStep, again = false): Need {
  const isFirst = givenAt(frame, at.slot).length === 0;
  const kind: Question["kind"] = isFirst ? "step" : "more";
  const choices = isFirst ? [] : [{ id: "done" }];
  const open = frame.question;
  if (open === null) return ask(walk, frame, choices, kind, again);
  const asked: Frame = { ...frame, question: { ...open, kind, choices, misunderstood: 0 } };
  change(walk, asked);
  sayQuestion(walk, asked, again);
  return nothing;
}

/** Adds what was answered. Null where the list is whole: it is kept then, and the walk may go on. */
export function addAnswers(
  walk: Walk,
  frame: Frame,
  at: ListStep,
  { answers, isAll }: Extract<Reading, { type: "several" }>,
): Need | null {
  const all = eachOnce([...givenAt(frame, at.slot), ...answers]);
  const given: Given = { slot: at.slot, answers: all.slice(0, at.many.most) };
  const left = all.length - given.answers.length;
  const isFull = given.answers.length === at.many.most;
  if (!isFull && (!isAll || given.answers.length === 0))
    return askList(walk, given.answers.length === 0 ? frame : { ...frame, given }, at);
  // Who says themselves that this was all need not hear that more would not fit.
  if (left > 0 || (isFull && !isAll))
    walk.said.push({
      type: "text",
      key: `${frame.flow}.${at.name}.full`,
      values: { ...valuesOf(walk, { ...frame, given }), [`${at.slot}.left`]: left },
    });
  keepList(walk, frame, given);
  return null;
}

/** What is written twice is meant once: messages are sent again, and read again. */
function eachOnce(answers: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const answer of answers) {
    const key = fold(answer) || answer;
    if (!first.has(key)) first.set(key, answer);
  }
  return [...first.values()];
}

/** What was given so far is the answer. */
function keepList(walk: Walk, { given: _, ...frame }: Frame, given: Given): void {
  const values = { ...frame.values, ...givenValues(given) };
  change(walk, { ...frame, values, trail: [...frame.trail, given.slot], question: null });
}

/** «Listo», tapped. */
export function closeList(walk: Walk, frame: Frame, at: ListStep): Need | null {
  return addAnswers(walk, frame, at, { type: "several", answers: [], isAll: true });
}

/** Forgets the last one and asks for it again; null where nothing was given there yet. */
export function takeBackLast(walk: Walk, frame: Frame, at: Step | undefined): Need | null {
  if (!isList(at) || !frame.question || frame.question.kind === "item") return null;
  const answers = givenAt(frame, at.slot);
  const last = answers.at(-1);
  if (last === undefined) return null;
  walk.said.push({ type: "text", key: "common.takenBack", values: { answer: last } });
  const { given: _, ...bare } = frame;
  const rest = answers.slice(0, -1);
  return askList(walk, rest.length === 0 ? bare : { ...bare, given: { slot: at.slot, answers: rest } }, at);
}

/** What was given to a list that was kept already, to go on with it; undefined for any other answer. */
export function reopened(walk: Walk, frame: Frame, slot: string): Given | undefined {
  const at = flowOf(walk, frame.flow).steps.find((step) => step.kind === "ask" && step.slot === slot);
  const value = frame.values[slot];
  if (!isList(at) || typeof value !== "string") return undefined;
  // A full list takes no other: going back to it can only mean its last one.
  return { slot, answers: value.split("\n").slice(0, at.many.most - 1) };
}
