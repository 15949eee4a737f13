import { type AskStep, type Flow, personalAnswers } from "../flow.ts";
import { isSet, type Known, letterAt } from "./known.ts";
import { own } from "./own.ts";
import type { Program } from "./program.ts";
import type { Point, Route, Routes } from "./routes.ts";
import { knownOn, type Sure, sureIn } from "./sure.ts";

// Who agreed to what by the time something is asked, and whose permission there is for what of somebody else.

/** Roles that only they have who agreed to the notice. */
const agreed = new Set(["member", "promoter", "coordinator"]);

/** Whether only who agreed to the notice comes to a flow; nobody else is ever called to a session. */
export const isForAgreed = (flow: Flow): boolean =>
  flow.for.every((role) => agreed.has(role)) || (flow.by === "summons" && !isBegunInWords(flow));

const isBegunInWords = ({ words, commands, link, menu, team }: Flow): boolean =>
  words.length + commands.length > 0 || link !== undefined || menu !== undefined || team !== undefined;

export interface Consents {
  /** Every purpose that somebody can agree to, in the order of their bits. */
  readonly purposes: readonly string[];
  readonly sure: ReadonlyMap<string, Sure>;
  /** What is agreed to at a point where its step is entered, in a flow that not only who agreed may begin. */
  readonly agreedAt: (of: Routes, point: Point) => number;
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
  const permission = (flow: Flow, slot: string): number => {
    const at = permitsOf(flow).findIndex(({ permits }) => permits === slot);
    return at === -1 ? 0 : 2 ** (purposes.length + at);
  };
  const sure = new Map<string, Sure>();
  const endOf = (flow: string, end: string) => (sure.get(flow)?.ends.get(end) ?? all) & all;
  const walk = (of: Routes): Sure => {
    const known = knownIn(of, purposes);
    const permissions = permitsOf(of.flow).map(({ slot, permits = "" }) => ({
      bit: permission(of.flow, permits),
      slots: [slot, permits],
    }));
    const along = (held: number, point: Point, way: Route): number => {
      const step = of.flow.steps[point.place];
      let bits = held | known(knownOn(point, way));
      if (step?.kind === "consent" && (way.why.is === "answered" || way.why.is === "known"))
        bits |= bitOf(step.purpose);
      if (step?.kind === "call" && way.why.is === "outcome") bits |= endOf(step.flow, way.why.what ?? "");
      if (step?.kind === "ask" && step.permits !== undefined && isYes(way))
        bits |= permission(of.flow, step.permits);
      // A permission goes with the answers it was for.
      for (const { bit, slots } of permissions)
        if (slots.some((slot) => isGone(of, way.known, slot))) bits &= ~bit;
      return bits;
    };
    return sureIn(of, { first: isForAgreed(of.flow) ? all : 0, along });
  };
  const wanted = wantedIn(flows);
  // What a call comes back with is believed until it is known; so until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const of of routes.values()) {
      const { name, steps } = of.flow;
      const before = sure.get(name);
      if (!wanted.has(name) || (before && steps.every(({ kind }) => kind !== "call"))) continue;
      const now = walk(of);
      if (!before || [...now.ends].some(([end, bits]) => before.ends.get(end) !== bits)) changed = true;
      sure.set(name, now);
    }
  }
  return {
    purposes,
    sure,
    permission,
    agreedAt: (of, point) =>
      (sure.get(of.flow.name)?.at.get(point) ?? 0) | knownIn(of, purposes)(point.entered ?? point.arriving),
  };
}

/** What somebody is known to have agreed to, by what is known of the values. */
function knownIn({ ground }: Routes, purposes: readonly string[]): (known: Known) => number {
  const all = 2 ** purposes.length - 1;
  const looked = purposes.flatMap((purpose, at) =>
    ground.places.has(`consent.${purpose}`) ? [{ path: `consent.${purpose}`, bit: 2 ** at }] : [],
  );
  const isLooked = ground.places.has("person.enrolled");
  return (known) => {
    if (isLooked && isSet(letterAt(ground, known, "person.enrolled"))) return all;
    return looked.reduce(
      (bits, { path, bit }) => (isSet(letterAt(ground, known, path)) ? bits | bit : bits),
      0,
    );
  };
}

/** Flows that ask something of people who may not have agreed yet, or of others, and the flows they call. */
function wantedIn(flows: Program["flows"]): ReadonlySet<string> {
  const wanted = new Set(
    [...flows.values()]
      .filter((flow) => permitsOf(flow).length > 0 || (!isForAgreed(flow) && tellsOfPeople(flow)))
      .map(({ name }) => name),
  );
  for (const name of wanted)
    for (const step of flows.get(name)?.steps ?? []) if (step.kind === "call") wanted.add(step.flow);
  return wanted;
}

const tellsOfPeople = (flow: Flow): boolean => flow.media !== undefined || personalAsks(flow).length > 0;

/** Questions that ask something of a person, and what. */
export const personalAsks = (flow: Flow): readonly (Ask & { readonly what: string })[] =>
  asksOf(flow).flatMap(({ step, place }) => {
    if (step.answer.type !== "words") return [];
    const what =
      own(personalAnswers, step.answer.reads) ?? (step.personal ? "what somebody tells" : undefined);
    return what === undefined ? [] : [{ step, place, what }];
  });

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
