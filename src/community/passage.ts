import { decideReachability, type Reach } from "./reachability.ts";

const hour = 3_600_000;

/** What begins within so long is told of at night as well, where it may be: in the morning it would be late, ms. */
export const nearWithin = 24 * hour;
/** Who wrote so lately is awake, ms. */
const awakeFor = 15 * 60_000;

/** What we would say first, and how it may reach people. Instants are epoch ms. */
export interface PassageCase {
  readonly to: Reach;
  /** By day; at night only what begins within a day; at any hour. */
  readonly hours: "day" | "near" | "any";
  /** The first moment from now on that is not at night. */
  readonly opensAt: number;
  /** When what it tells of begins; null where it tells of nothing that does. */
  readonly startsAt: number | null;
}

/** When it may be said: now, or when the night is over. */
export function sayableAt({ to, hours, opensAt, startsAt }: PassageCase, now: number): number {
  if (hours === "any" || opensAt <= now) return now;
  if (to.lastInboundAt !== null && now - to.lastInboundAt < awakeFor) return now;
  const isNear = startsAt !== null && startsAt - now < nearWithin;
  return hours === "near" && isNear ? now : opensAt;
}

/**
 * Now, later, or not: the platform's hours for it are over by then, our account there is shut or begins nothing until
 * then, or nothing of ours may or can reach them.
 */
export type Passage =
  | { readonly type: "now" | "outside" | "shut" | "unreachable" }
  | { readonly type: "paused"; readonly until: number }
  | { readonly type: "later"; readonly at: number };

export function decidePassage(given: PassageCase, now: number): Passage {
  const at = sayableAt(given, now);
  // Whether it is paused still is asked when the night is over.
  const reachability = decideReachability(given.to, at);
  if (reachability === "paused")
    return at === now ? { type: "paused", until: given.to.pausedUntil ?? at } : { type: "later", at };
  if (reachability === "unreachable" || reachability === "shut") return { type: reachability };
  if (reachability === "outsideWindow") return { type: "outside" };
  return at === now ? { type: "now" } : { type: "later", at };
}
