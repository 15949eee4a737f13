import type { AskStep, Flow } from "../flow.ts";
import { isSet, type Known, letterAt } from "./known.ts";
import type { Program } from "./program.ts";
import type { Point, Route, Routes } from "./routes.ts";
import { knownOn, type Sure, sureIn } from "./sure.ts";

// Who agreed to what by the time something is asked, and whose permission there is for what of somebody else.

/** For whom a flow can only be who agreed to the notice: everybody else has to be asked. */
const agreed = new Set(["member", "promoter", "coordinator"]);

export const isForAgreed = (flow: Pick<Flow, "for">): boolean => flow.for.every((role) => agreed.has(role));

export interface Consents {
  /** Every purpose that somebody can agree to, in the order of their bits. */
  readonly purposes: readonly string[];
  readonly sure: ReadonlyMap<string, Sure>;
  /** What is agreed to at a point where its step is entered. */
  readonly agreedAt: (flow: string, point: Point) => number;
  /** The bit of a permission, by the question that is permitted. */
  readonly permission: (flow: Flow, slot: string) => number;
}

type Ask = { readonly place: number; readonly step: AskStep };

export const asksOf = (flow: Flow): readonly Ask[] =>
  flow.steps.flatMap((step, place) => (step.kind === "ask" ? [{ step, place }] : []));

export function consentsIn({ flows, routes }: Program): Consents {
  const purposes = purposesOf(flows);
  const all = 2 ** purposes.length - 1;
  const bitOf = (purpose: string) => {
    const at = purposes.indexOf(purpose);
    return at === -1 ? 0 : 2 ** at;
  };
  const known = (of: Routes, values: Known): number => {
    if (isSet(letterAt(of.ground, values, "person.enrolled"))) return all;
    return purposes.reduce(
      (bits, purpose) =>
        bits | (isSet(letterAt(of.ground, values, `consent.${purpose}`)) ? bitOf(purpose) : 0),
      0,
    );
  };
  const permission = (flow: Flow, slot: string): number => {
    const at = permitsOf(flow).findIndex(({ permits }) => permits === slot);
    return at === -1 ? 0 : 2 ** (purposes.length + at);
  };
  const sure = new Map<string, Sure>();
  const along = (of: Routes) => (held: number, point: Point, way: Route) => {
    const step = of.flow.steps[point.place];
    let bits = held | known(of, knownOn(point, way));
    if (step?.kind === "consent" && (way.why.is === "answered" || way.why.is === "known"))
      bits |= bitOf(step.purpose);
    if (step?.kind === "call" && way.why.is === "outcome")
      bits |= (sure.get(step.flow)?.ends.get(way.why.what ?? "") ?? all) & all;
    if (step?.kind === "ask" && step.permits !== undefined && isYes(way))
      bits |= permission(of.flow, step.permits);
    // A permission goes with the answers it was for.
    for (const { slot, permits = "" } of permitsOf(of.flow))
      if (isGone(of, way.known, slot) || isGone(of, way.known, permits))
        bits &= ~permission(of.flow, permits);
    return bits;
  };
  // What a call comes back with is believed until it is known; so until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const of of routes.values()) {
      const calls = of.flow.steps.some(({ kind }) => kind === "call");
      const before = sure.get(of.flow.name);
      if (before && !calls) continue;
      const now = sureIn(of, { first: isForAgreed(of.flow) ? all : 0, along: along(of) });
      if (!before || [...now.ends].some(([end, bits]) => before.ends.get(end) !== bits)) changed = true;
      sure.set(of.flow.name, now);
    }
  }
  return {
    purposes,
    sure,
    permission,
    agreedAt: (name, point) => {
      const of = routes.get(name);
      return (sure.get(name)?.at.get(point) ?? 0) | (of ? known(of, point.entered ?? point.arriving) : 0);
    },
  };
}

const isGone = ({ ground }: Routes, known: Known, slot: string): boolean =>
  ground.places.has(slot) && !isSet(letterAt(ground, known, slot));

const isYes = ({ why }: Route): boolean => why.is === "answered" && why.what === "yes";

const permitsOf = (flow: Flow): readonly AskStep[] =>
  asksOf(flow).flatMap(({ step }) => (step.permits === undefined ? [] : [step]));

function purposesOf(flows: Program["flows"]): readonly string[] {
  const all = [...flows.values()].flatMap((flow) =>
    flow.steps.flatMap((step) => (step.kind === "consent" ? [step.purpose] : [])),
  );
  return [...new Set(all)];
}
