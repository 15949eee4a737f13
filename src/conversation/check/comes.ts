import type { Flow } from "../flow.ts";
import type { Program } from "./program.ts";

/** Where somebody who begins a flow comes to. */
export interface Comes {
  /** By place in `steps`: steps that are entered. */
  readonly to: ReadonlySet<number>;
  /** Steps people only pass by: their condition is never true there. */
  readonly past: ReadonlySet<number>;
  readonly ends: ReadonlySet<string>;
}

/**
 * Followed way by way, with what is known on each: a step after a question is never come to on the word that its answer is
 * unknown. Where ways are too many to be followed it is what any way may have set.
 */
export function comesIn({ reach, routes }: Program, { name, steps }: Flow): Comes {
  const broad = reach.get(name);
  const exact = routes.get(name);
  if (!exact)
    return {
      to: new Set(broad?.places.keys()),
      past: broad?.passed ?? new Set(),
      ends: new Set(broad?.ends.keys()),
    };
  const to = new Set<number>();
  const arrived = new Set<number>();
  for (const { place, entered } of exact.points) (entered === null ? arrived : to).add(place);
  // After the last step there is nothing, and no point either.
  if (broad?.places.has(steps.length)) to.add(steps.length);
  const past = new Set([...arrived].filter((place) => !to.has(place)));
  return { to, past, ends: new Set(exact.ends.keys()) };
}
