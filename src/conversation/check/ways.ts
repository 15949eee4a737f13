import type { AskStep, Flow, Jump, Step, With } from "../flow.ts";
import { dependentsOf } from "../frames.ts";
import {
  type Ground,
  type Known,
  letterAt,
  lettersOf,
  mayHave,
  mayLack,
  parted,
  put,
  withFactsAnew,
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
      return done(around, step.action, step.with, known).flatMap(({ outcome, leaves }) => {
        const jump = own(step.outcomes, outcome);
        return jump ? [to(jump, { is: "outcome", what: outcome }, leaves, true)] : [];
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

function follow({ flow, ground }: Around, place: number, { jump, why, known, quiet }: Following): Way {
  if (jump === "next") return { to: placed(flow, place + 1), why, known, quiet };
  if ("end" in jump) return { to: { end: jump.end }, why, known, quiet };
  const there = own(flow.index, jump.go);
  const at = there === undefined ? undefined : flow.steps[there];
  if (there === undefined || !at) return { to: { out: true }, why, known, quiet };
  const left =
    jump.again && at.kind === "ask" ? withoutRoots(ground, known, dependentsOf(flow, at.slot)) : known;
  return { to: { place: there }, why, known: left, quiet };
}

/** After the last step there is nothing, which F03 tells. */
const placed = (flow: Flow, place: number): Target => (place < flow.steps.length ? { place } : { out: true });

/** A question: passed over where its answer is known, heard in what was said before, or answered. */
function asked(around: Around, step: AskStep, place: number, known: Known): readonly Way[] {
  const { ground, tables, flow } = around;
  const letter = letterAt(ground, known, step.slot);
  const ways: Way[] = [];
  const add = (jump: Jump, why: Why, then: Known, quiet: boolean) =>
    ways.push(follow(around, place, { jump, why, known: then, quiet }));
  if (mayHave(letter))
    add("next", { is: "known" }, put(ground, known, step.slot, letter === "?" ? "+" : letter), true);
  if (!mayLack(letter)) return ways;
  const open = put(ground, known, step.slot, "-");
  const anew = withFactsAnew(ground, open);
  const isHeard = letter === ">" || letter === "?";
  for (const { choice, leaves } of answersTo(step, tables)) {
    const jump = (choice === undefined ? undefined : own(step.then ?? {}, choice)) ?? "next";
    const why =
      choice === undefined ? ({ is: "answered" } as const) : ({ is: "answered", what: choice } as const);
    for (const then of withValues(ground, anew, leaves)) {
      add(jump, why, then, false);
      if (step.told && step.told.option === choice)
        add(jump, why, put(ground, then, step.told.slot, ">"), false);
    }
    const isTaken = step.answer.type === "choose" && step.answer.one === "take";
    if (isTaken || (isHeard && step.answer.type !== "options"))
      for (const then of withValues(ground, open, leaves)) add("next", { is: "heard" }, then, true);
  }
  if (step.none) add(step.none, { is: "none" }, open, true);
  return [...ways, ...inWords(around, step, flow, anew)];
}

/** What is said in words of one's own answers another question already. */
function inWords(around: Around, { words }: AskStep, flow: Flow, known: Known): readonly Way[] {
  const place = words === undefined ? undefined : own(flow.index, words);
  const at = place === undefined ? undefined : flow.steps[place];
  if (place === undefined || at?.kind !== "ask") return [];
  return answersTo(at, around.tables).flatMap(({ choice, leaves }) =>
    withValues(around.ground, known, leaves).map((then) =>
      follow(around, place, {
        jump: (choice === undefined ? undefined : own(at.then ?? {}, choice)) ?? "next",
        why: { is: "answered" },
        known: then,
        quiet: false,
      }),
    ),
  );
}

function answersTo(step: AskStep, tables: CheckTables): readonly { choice?: string; leaves: Shapes }[] {
  const choices = choicesOf(step);
  if (!choices) return [{ leaves: answerShapes(step, tables) }];
  return choices.map((choice) => ({ choice, leaves: { [step.slot]: { kind: "id", only: [choice] } } }));
}

/** What an action leaves, by what can come of it; without facts that it may have changed. */
export function done(
  { ground, tables }: Around,
  name: string,
  given: With,
  known: Known,
): readonly { readonly outcome: string; readonly leaves: Known }[] {
  const action = own(tables.actions, name);
  const anew = withFactsAnew(ground, known);
  return (action?.outcomes ?? []).flatMap((outcome) =>
    withValues(ground, anew, withoutEchoes(own(action?.values ?? {}, outcome) ?? {}, given)).map(
      (leaves) => ({
        outcome,
        leaves,
      }),
    ),
  );
}

/** What is given back as it came under its own name is what it was. */
const withoutEchoes = (shapes: Shapes, given: With): Shapes =>
  Object.fromEntries(
    Object.entries(shapes).filter(
      ([path, { echoes }]) => echoes === undefined || own(given, echoes) !== path,
    ),
  );

/** Every way these values can come to be known; what may be absent may be. */
function withValues(ground: Ground, known: Known, shapes: Shapes): readonly Known[] {
  let all: readonly Known[] = [known];
  for (const [path, shape] of Object.entries(shapes)) {
    if (!ground.places.has(path)) continue;
    const letters = lettersOf(ground, path, shape);
    const isPlain = letters.length === 1 && letters[0] === "+";
    const each = shape.maybe ? (isPlain ? ["?"] : [...letters, "-"]) : letters;
    all = all.flatMap((one) => each.map((letter) => put(ground, one, path, letter)));
  }
  return all;
}

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
  const pending = step.kind === "confirm" ? null : place;
  const slots = new Set(flow.steps.flatMap((one) => (one.kind === "ask" ? [one.slot] : [])));
  const ways = [...slots].flatMap((slot) => {
    if (step.kind === "ask" && step.slot === slot) return [];
    if (!mayHave(letterAt(ground, known, slot))) return [];
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
  return done(around, media.action, media.with, known)
    .filter(({ leaves }) => leaves !== known)
    .map(({ outcome, leaves }) => ({
      to: { place },
      why: { is: "outcome", what: outcome },
      known: leaves,
      quiet: false,
    }));
}

/** Where an answer that is taken back is asked again: there, or at the open question where that comes first. */
function anewAt(
  { flow, ground }: Around,
  slot: string,
  why: Why,
  known: Known,
  pending: number | null,
): readonly Way[] {
  const first = flow.steps.findIndex((one) => one.kind === "ask" && one.slot === slot);
  if (first === -1) return [];
  const place = pending === null ? first : Math.min(first, pending);
  const left = withoutRoots(ground, known, dependentsOf(flow, slot));
  return [{ to: { place }, why, known: left, quiet: false }];
}
