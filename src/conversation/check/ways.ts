import type { AskStep, Flow, Jump, Step } from "../flow.ts";
import { type Around, anewAt, answersTo, done, follow, quietly, type Way, type Why } from "./around.ts";
import {
  type Known,
  letterAt,
  mayBe,
  mayHave,
  mayLack,
  parted,
  put,
  withFactsAnew,
  withLeaves,
} from "./known.ts";
import { own } from "./own.ts";
import { whereKnown } from "./whereKnown.ts";

// Every way out of a step, with what is known to those who take it: what the checks of ways (F02, F05, F11, F16) walk on.

/** Passing over a step whose condition does not hold, and what is known where it does; null where that cannot be. */
export function enter(
  { ground }: Around,
  step: Step,
  place: number,
  known: Known,
): { readonly entered: Known | null; readonly passed: readonly Way[] } {
  if (!step.when) return { entered: known, passed: [] };
  const { holds, fails } = parted(ground, known, step.when);
  const over = fails === null ? [] : [quietly({ place: place + 1 }, { is: "passed" }, fails)];
  return { entered: holds, passed: over };
}

/** The ways out of a step that was entered, but for what can be said at every question (see `besides`). */
export function waysOf(around: Around, step: Step, place: number, known: Known): readonly Way[] {
  const to = (jump: Jump, why: Why, then: Known, quiet: boolean): Way =>
    follow(around, place, { jump, why, known: then, quiet });
  switch (step.kind) {
    case "say":
      return [
        to("next", { is: "went" }, known, true),
        ...(step.none ? [to(step.none, { is: "none" }, known, true)] : []),
      ];
    case "ask":
      return asked(around, step, place, known);
    case "consent": {
      const anew = withFactsAnew(around.ground, known);
      return [
        // Facts: who agreed already is not asked, and nobody knows that beforehand.
        to("next", { is: "known" }, known, true),
        to("next", { is: "answered", what: "yes" }, anew, false),
        to(step.declined, { is: "refused" }, anew, false),
      ];
    }
    case "confirm": {
      const anew = withFactsAnew(around.ground, known);
      return [
        to("next", { is: "answered", what: "yes" }, anew, false),
        to(step.no, { is: "refused" }, anew, false),
        ...step.items.flatMap((slot) => anewAt(around, slot, { is: "item", what: slot }, anew, null)),
      ];
    }
    case "do":
      return done(around, step, known).flatMap(({ outcome, then }) => {
        const jump = own(step.outcomes, outcome);
        return jump ? [to(jump, { is: "outcome", what: outcome }, then, true)] : [];
      });
    case "call": {
      const ends = around.endsOf(step.flow);
      const anew = withFactsAnew(around.ground, known);
      return Object.entries(step.outcomes).flatMap(([end, jump]) => {
        const reached = ends?.get(end);
        if (ends && !reached) return [];
        const why = { is: "outcome", what: end } as const;
        // An end that some come to without a word others come to by answering.
        const answered = to(jump, why, anew, false);
        return reached?.quiet === true ? [to(jump, why, anew, true), answered] : [answered];
      });
    }
    case "go":
      return [to({ go: step.to, ...(step.again && { again: step.again }) }, { is: "went" }, known, true)];
    case "end":
      return [to({ end: step.end }, { is: "went" }, known, true)];
    case "open":
      return [quietly({ out: true }, { is: "went" }, known)];
  }
}

/** A question: passed over where its answer is known, heard in what was said before, or answered. */
function asked(around: Around, step: AskStep, place: number, known: Known): readonly Way[] {
  const { ground, flow } = around;
  // A question that forgets its answer first wherever somebody comes from is always asked.
  const letter = ground.places.has(step.slot) ? letterAt(ground, known, step.slot) : "-";
  const ways: Way[] = [];
  const add = (jump: Jump, why: Why, then: Known, quiet: boolean) =>
    ways.push(follow(around, place, { jump, why, known: then, quiet }));
  if (mayHave(letter)) {
    const here = put(ground, known, step.slot, letter === "?" ? "+" : letter);
    for (const jump of ifKnown(around, step, here)) add(jump, { is: "known" }, here, true);
  }
  if (!mayLack(letter)) return ways;
  const open = put(ground, known, step.slot, "-");
  const anew = withFactsAnew(ground, open);
  const isHeard = letter === ">" || letter === "?";
  for (const { choice, leaves } of answersTo(around, step)) {
    const jump = (choice === undefined ? undefined : own(step.then ?? {}, choice)) ?? "next";
    const why =
      choice === undefined ? ({ is: "answered" } as const) : ({ is: "answered", what: choice } as const);
    for (const then of withLeaves(ground, anew, leaves)) {
      add(jump, why, then, false);
      if (step.told && step.told.option === choice)
        add(jump, why, put(ground, then, step.told.slot, ">"), false);
    }
    const isTaken = step.answer.type === "choose" && step.answer.one === "take";
    if (isTaken || (isHeard && step.answer.type !== "options"))
      for (const then of withLeaves(ground, open, leaves))
        for (const heard of ifKnown(around, step, then)) add(heard, { is: "heard" }, then, true);
  }
  if (step.none) add(step.none, { is: "none" }, open, true);
  if (step.without) add(step.without, { is: "skipped" }, anew, false);
  return [...ways, ...inWords(around, step, flow, anew)];
}

function ifKnown({ flow, ground }: Around, step: AskStep, known: Known): ReadonlySet<Jump> {
  return whereKnown(flow, step, (choice) => mayBe(ground, known, step.slot, choice).it);
}

/** What is said in words of one's own answers another question already. */
function inWords(around: Around, { words }: AskStep, flow: Flow, known: Known): readonly Way[] {
  const place = words === undefined ? undefined : own(flow.index, words);
  const at = place === undefined ? undefined : flow.steps[place];
  if (place === undefined || at?.kind !== "ask") return [];
  return answersTo(around, at).flatMap(({ choice, leaves }) =>
    withLeaves(around.ground, known, leaves).map((then) =>
      follow(around, place, {
        jump: (choice === undefined ? undefined : own(at.then ?? {}, choice)) ?? "next",
        why: { is: "answered" },
        known: then,
        quiet: false,
      }),
    ),
  );
}
