import { dependentsOf } from "../dependents.ts";
import type { AskStep, DoStep, Flow, Jump, TakesMedia, With } from "../flow.ts";

import {
  type Ground,
  type Known,
  type Leaves,
  leavesOf,
  withFactsAnew,
  withLeaves,
  withoutRoots,
} from "./known.ts";
import { own } from "./own.ts";
import { answerShapes, choicesOf } from "./shapes.ts";
import type { CheckTables, Shapes } from "./tables.ts";

// A way on from a step, and what answers, actions and jumps leave of what is known: what ways are put together from.

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

export const quietly = (to: Target, why: Why, known: Known): Way => ({ to, why, known, quiet: true });

interface Following {
  readonly jump: Jump;
  readonly why: Why;
  readonly known: Known;
  readonly quiet: boolean;
}

export function follow(around: Around, place: number, { jump, why, known, quiet }: Following): Way {
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

export function answersTo({ ground, tables, seen }: Around, step: AskStep): Answers {
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
export function done(around: Around, step: DoStep | TakesMedia, known: Known): readonly Done[] {
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

/** Where an answer that is taken back is asked again: there, or at the open question where that comes first. */
export function anewAt(
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

export const firstAsked = (flow: Flow, slot: string): number =>
  flow.steps.findIndex((one) => one.kind === "ask" && one.slot === slot);
