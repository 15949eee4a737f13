import type { AskStep, Flow, Jump, Step } from "./flow.ts";

// Where steps lead, as a flow is written: who stands where is not asked here.

/** Everything that may follow a step, whatever is known and answered. */
export function jumpsFrom(step: Step): readonly Jump[] {
  switch (step.kind) {
    case "say":
      return ["next", ...given(step.none)];
    case "ask":
      return ["next", ...Object.values(step.then ?? {}), ...waysAround(step)];
    case "consent":
      return ["next", step.declined];
    case "confirm":
      return ["next", step.no];
    case "do":
    case "call":
      return Object.values(step.outcomes);
    case "go":
      return [{ go: step.to }];
    case "end":
    case "open":
      return [];
  }
}

/** What follows a question that was not answered. */
export const waysAround = ({ none, without, words }: AskStep): readonly Jump[] => [
  ...given(none),
  ...given(without),
  ...(words === undefined ? [] : [{ go: words }]),
];

const given = (jump: Jump | undefined): readonly Jump[] => (jump === undefined ? [] : [jump]);

/** The place a jump leads to; undefined where it ends the flow or leads nowhere. */
export function placeOf({ steps, index }: Flow, place: number, jump: Jump): number | undefined {
  if (jump === "next") return place + 1 < steps.length ? place + 1 : undefined;
  if ("end" in jump) return undefined;
  return Object.hasOwn(index, jump.go) ? index[jump.go] : undefined;
}

/** Whether a jump leads to a step below, or ends the flow: nobody goes in a circle by it. */
export function leadsOn(flow: Flow, from: Step, jump: Jump): boolean {
  if (jump === "next" || "end" in jump) return true;
  const place = flow.index[from.name] ?? 0;
  return (placeOf(flow, place, jump) ?? 0) > place;
}

/** Every place somebody may come to from these, those among them, where a step leads as it is said. */
export function placesFrom(
  flow: Flow,
  from: readonly number[],
  jumpsOf: (step: Step) => readonly Jump[],
): ReadonlySet<number> {
  const places = new Set(from);
  for (const place of places) {
    const step = flow.steps[place];
    for (const jump of step ? jumpsOf(step) : []) {
      const to = placeOf(flow, place, jump);
      if (to !== undefined) places.add(to);
    }
  }
  return places;
}
