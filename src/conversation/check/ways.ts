import type { AskStep, DoStep, Flow, Jump, Step, TakesMedia, With } from "../flow.ts";
import { dependentsOf } from "../frames.ts";
import {
  type Ground,
  type Known,
  type Leaves,
  leavesOf,
  letterAt,
  mayHave,
  mayLack,
  parted,
  put,
  withFactsAnew,
  withLeaves,
  withoutRoots,
} from "./known.ts";
import { own } from "./own.ts";
import { answerShapes, choicesOf } from "./shapes.ts";
import type { CheckTables, Shapes } from "./tables.ts";

// Every way out of a step, with what is known to those who take it: what the checks of ways (F02, F05, F11, F16) walk on.

/** Why somebody goes this way. */
export interface Why {
  readonly is:
    | "passed"
    | "went"
    | "known"
    | "answered"
    | "heard"
    | "none"
    | "outcome"
    | "refused"
    | "skipped"
    | "item"
    | "back"
    | "cancel";
  /** The outcome, the choice, the slot that is corrected. */
  readonly what?: string;
}

/** Where a way leads: a step, by its place; an end; or out of sight (another flow goes on, or a mistake told elsewhere). */
export type Target = { readonly place: number } | { readonly end: string } | { readonly out: true };

export interface Way {
  readonly to: Target;
  readonly why: Why;
  readonly known: Known;
  /** No person has to answer for this way to be taken. */
  readonly quiet: boolean;
}

/** What a called flow can come back with: each end, and whether it comes there without a person's answer. */
export type Ends = ReadonlyMap<string, { readonly quiet: boolean }>;

export interface Around {
  readonly flow: Flow;
  readonly ground: Ground;
  readonly tables: CheckTables;
  /** Null where there is no such flow. */
  readonly endsOf: (flow: string) => Ends | null;
  /** What was worked out of this flow's steps, which is the same at every point. */
  readonly seen: {
    readonly answers: Map<AskStep, Answers>;
    readonly outcomes: Map<DoStep | TakesMedia, Outcomes>;
    readonly dependents: Map<string, ReadonlySet<string>>;
  };
}

type Answers = readonly { readonly choice?: string; readonly leaves: Leaves }[];
type Outcomes = readonly { readonly outcome: string; readonly leaves: Leaves }[];

export const nothingSeen = (): Around["seen"] => ({
  answers: new Map(),
  outcomes: new Map(),
  dependents: new Map(),
});

function dependents({ flow, seen }: Around, slot: string): ReadonlySet<string> {
  const known = seen.dependents.get(slot) ?? dependentsOf(flow, slot);
  seen.dependents.set(slot, known);
  return known;
}

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
        const answered = to(jump, why, anew, false);
        return reached?.quiet === true ? [to(jump, why, anew, true)] : [answered];
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

const quietly = (to: Target, why: Why, known: Known): Way => ({ to, why, known, quiet: true });

interface Following {
  readonly jump: Jump;
  readonly why: Why;
  readonly known: Known;
  readonly quiet: boolean;
}

function follow(around: Around, place: number, { jump, why, known, quiet }: Following): Way {
  const { flow, ground } = around;
  if (jump === "next") return { to: placed(flow, place + 1), why, known, quiet };
  if ("end" in jump) return { to: { end: jump.end }, why, known, quiet };
  const there = own(flow.index, jump.go);
  const at = there === undefined ? undefined : flow.steps[there];
  if (there === undefined || !at) return { to: { out: true }, why, known, quiet };
  const left =
    jump.again && at.kind === "ask" ? withoutRoots(ground, known, dependents(around, at.slot)) : known;
  return { to: { place: there }, why, known: left, quiet };
}

/** After the last step there is nothing, which F03 tells. */
const placed = (flow: Flow, place: number): Target => (place < flow.steps.length ? { place } : { out: true });

/** A question: passed over where its answer is known, heard in what was said before, or answered. */
function asked(around: Around, step: AskStep, place: number, known: Known): readonly Way[] {
  const { ground, flow } = around;
  // A question that forgets its answer first wherever somebody comes from is always asked.
  const letter = ground.places.has(step.slot) ? letterAt(ground, known, step.slot) : "-";
  const ways: Way[] = [];
  const add = (jump: Jump, why: Why, then: Known, quiet: boolean) =>
    ways.push(follow(around, place, { jump, why, known: then, quiet }));
  if (mayHave(letter))
    add("next", { is: "known" }, put(ground, known, step.slot, letter === "?" ? "+" : letter), true);
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
      for (const then of withLeaves(ground, open, leaves)) add("next", { is: "heard" }, then, true);
  }
  if (step.none) add(step.none, { is: "none" }, open, true);
  if (step.without) add(step.without, { is: "skipped" }, anew, false);
  return [...ways, ...inWords(around, step, flow, anew)];
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

function answersTo({ ground, tables, seen }: Around, step: AskStep): Answers {
  const before = seen.answers.get(step);
  if (before) return before;
  const answers: Answers = choicesOf(step)?.map((choice) => ({
    choice,
    leaves: leavesOf(ground, { [step.slot]: { kind: "id", only: [choice] } }),
  })) ?? [{ leaves: leavesOf(ground, answerShapes(step, tables)) }];
  seen.answers.set(step, answers);
  return answers;
}

/** What an action leaves, by what can come of it; without facts that it may have changed. */
function done(around: Around, step: DoStep | TakesMedia, known: Known): readonly Done[] {
  const anew = withFactsAnew(around.ground, known);
  return outcomesOf(around, step).flatMap(({ outcome, leaves }) =>
    withLeaves(around.ground, anew, leaves).map((then) => ({ outcome, then })),
  );
}

interface Done {
  readonly outcome: string;
  readonly then: Known;
}

function outcomesOf({ ground, tables, seen }: Around, step: DoStep | TakesMedia): Outcomes {
  const before = seen.outcomes.get(step);
  if (before) return before;
  const action = own(tables.actions, step.action);
  const outcomes = (action?.outcomes ?? []).map((outcome) => ({
    outcome,
    leaves: leavesOf(ground, withoutEchoes(own(action?.values ?? {}, outcome) ?? {}, step.with)),
  }));
  seen.outcomes.set(step, outcomes);
  return outcomes;
}

/** What is given back as it came under its own name is what it was. */
const withoutEchoes = (shapes: Shapes, given: With): Shapes =>
  Object.fromEntries(
    Object.entries(shapes).filter(
      ([path, { echoes }]) => echoes === undefined || own(given, echoes) !== path,
    ),
  );

/** Whether a step waits for somebody who may say something else than its answer. */
export const asks = ({ kind }: Step): boolean => kind === "ask" || kind === "consent" || kind === "confirm";

/**
 * What can be said at every question: «atrás», also out of a flow that was called, and «corregir» on the way to a
 * read-back; «cancelar» where the flow says what follows, and coming back where it says from where; a photo. An answer
 * before this question is asked again there; one after it waits until the way comes by.
 */
export function besides(around: Around, step: Step, place: number, known: Known): readonly Way[] {
  if (!asks(step) && step.kind !== "call") return [];
  const { flow, ground } = around;
  const anew = withFactsAnew(ground, known);
  const first = step.kind === "ask" ? firstAsked(flow, step.slot) : place;
  const pending = step.kind === "confirm" ? null : first;
  const slots = new Set(flow.steps.flatMap((one) => (one.kind === "ask" ? [one.slot] : [])));
  const ways = [...slots].flatMap((slot) => {
    if (step.kind === "ask" && step.slot === slot) return [];
    // What is asked anew each time somebody comes by says nothing of what else is known.
    if (!ground.places.has(slot) || !mayHave(letterAt(ground, known, slot))) return [];
    const back = anewAt(around, slot, { is: "back", what: slot }, anew, pending);
    return step.kind === "call" ? back.filter(({ to }) => "place" in to && to.place < place) : back;
  });
  const to = (name: string | undefined, why: Why, again?: true): readonly Way[] => {
    if (name === undefined || own(flow.index, name) === undefined) return [];
    const jump = { go: name, ...(again && { again }) };
    return [follow(around, place, { jump, why, known: anew, quiet: false })];
  };
  if (step.kind === "call") return ways;
  return [
    ...ways,
    ...to(flow.cancel, { is: "cancel" }),
    ...to(flow.resume, { is: "back" }, true),
    ...shows(around, place, anew),
  ];
}

/** What comes beside an answer may make something known; the question stands. */
function shows(around: Around, place: number, known: Known): readonly Way[] {
  const { media } = around.flow;
  if (!media) return [];
  return done(around, media, known)
    .filter(({ then }) => then !== known)
    .map(({ outcome, then }) => ({
      to: { place },
      why: { is: "outcome", what: outcome },
      known: then,
      quiet: false,
    }));
}

/** Where an answer that is taken back is asked again: there, or at the open question where that comes first. */
function anewAt(
  around: Around,
  slot: string,
  why: Why,
  known: Known,
  pending: number | null,
): readonly Way[] {
  const { flow, ground } = around;
  const first = firstAsked(flow, slot);
  if (first === -1) return [];
  const place = pending === null ? first : Math.min(first, pending);
  const left = withoutRoots(ground, known, dependents(around, slot));
  return [{ to: { place }, why, known: left, quiet: false }];
}

const firstAsked = (flow: Flow, slot: string): number =>
  flow.steps.findIndex((one) => one.kind === "ask" && one.slot === slot);
