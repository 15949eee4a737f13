import type { Flow, Step } from "../flow.ts";
import { isSet, type Known, letterAt } from "./known.ts";
import { namedBy } from "./opened.ts";
import type { Program } from "./program.ts";
import type { Point, Route, Routes } from "./routes.ts";
import { knownOn, type Sure, sureIn } from "./sure.ts";

// Where whoever reads is sure to read alone. Who called a flow may have found it out before, and the flow that is called may
// find it out for who called it: so calls are followed in both directions.

/** 1: whoever reads may read what is private. */
export type Alone = (routes: Routes) => Sure;

const Shared = "address.shared";

/** What a called flow leaves at each of its ends: to who was not sure to be alone, and to who was. */
type Leaves = ReadonlyMap<string, readonly [Sure["ends"], Sure["ends"]]>;

export function aloneIn(program: Program): Alone {
  const leaves = leavesOf(program);
  const entries = entriesOf(program, leaves);
  return (routes) => walked(routes, leaves, entries.get(routes.flow.name) ?? 0);
}

const walked = (routes: Routes, leaves: Leaves, first: number): Sure =>
  sureIn(routes, { first, along: (held, point, way) => heldAfter(routes, leaves, held, point, way) });

function heldAfter(routes: Routes, leaves: Leaves, held: number, point: Point, way: Route): number {
  const step = routes.flow.steps[point.place];
  if (step?.kind === "ask" && step.opens !== undefined && way.why.is === "answered")
    return way.why.what === "yes" ? 1 : 0;
  const here = held | (isUnshared(routes, knownOn(point, way)) ? 1 : 0);
  if (step?.kind !== "call" || way.why.is !== "outcome") return here;
  // What a call comes back with is believed until it is known.
  return leaves.get(step.flow)?.[here === 1 ? 1 : 0].get(way.why.what ?? "") ?? here;
}

/** Found to be nobody else's: a condition looked. */
export const isUnshared = ({ ground }: Routes, known: Known): boolean => {
  const letter = letterAt(ground, known, Shared);
  return !isSet(letter) && letter !== "?";
};

const calledIn = ({ steps }: Flow): readonly string[] =>
  steps.flatMap((step) => (step.kind === "call" ? [step.flow] : []));

/** Of the flows that are called, those that call others again until nothing changes. */
function leavesOf({ routes }: Program): Leaves {
  const called = new Set([...routes.values()].flatMap(({ flow }) => calledIn(flow)));
  const leaves = new Map<string, readonly [Sure["ends"], Sure["ends"]]>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const name of called) {
      const of = routes.get(name);
      if (!of || (leaves.has(name) && calledIn(of.flow).length === 0)) continue;
      const now = [walked(of, leaves, 0).ends, walked(of, leaves, 1).ends] as const;
      if (signOf(now) !== signOf(leaves.get(name) ?? [])) changed = true;
      leaves.set(name, now);
    }
  }
  return leaves;
}

const signOf = (both: readonly Sure["ends"][]) => JSON.stringify(both.map((ends) => [...ends].sort()));

/** The flow that somebody is led to by a step: it is called, or gone on with. */
const ledTo = (step: Step): string | undefined => (step.kind === "call" ? step.flow : namedBy(step)?.flow);

/** Whether whoever comes to a flow is sure to be alone there: all that lead to it found it, and nobody begins it otherwise. */
function entriesOf({ routes }: Program, leaves: Leaves): ReadonlyMap<string, number> {
  const ledIn = ({ steps }: Flow) => steps.flatMap((step) => ledTo(step) ?? []);
  const callers = [...routes.values()].filter(({ flow }) => ledIn(flow).length > 0);
  const called = new Set(callers.flatMap(({ flow }) => ledIn(flow)));
  const entries = new Map(
    [...called].flatMap((name) => {
      const of = routes.get(name);
      return of ? [[name, isBegun(of.flow) ? 0 : 1] as const] : [];
    }),
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (const of of callers) {
      const { at } = walked(of, leaves, entries.get(of.flow.name) ?? 0);
      for (const [point, held] of at) {
        const step = of.flow.steps[point.place];
        const to = step && ledTo(step);
        if (to === undefined || point.entered === null || entries.get(to) !== 1) continue;
        if (held === 1 || isUnshared(of, point.entered)) continue;
        entries.set(to, 0);
        changed = true;
      }
    }
  }
  return entries;
}

const isBegun = ({ by, words, commands, link, menu, team }: Flow): boolean =>
  words.length + commands.length > 0 ||
  by !== undefined ||
  link !== undefined ||
  menu !== undefined ||
  team !== undefined;
