/** What a convocation has to say (NUASS004.01, S0:220-228), in the norm's order. */
export const atoms = ["message", "audience", "convener", "date", "place", "hours"] as const;
export type Atom = (typeof atoms)[number];

export interface ConvocationTerms {
  readonly message: string;
  readonly audience: string;
  readonly convener: string;
  readonly place: string;
  /** Epoch ms; null where nobody said. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
}

/** What a convocation still lacks; a date that has passed is none. */
export function missingAtoms(terms: ConvocationTerms, now: number): readonly Atom[] {
  const has: Readonly<Record<Atom, boolean>> = {
    message: terms.message.trim() !== "",
    audience: terms.audience.trim() !== "",
    convener: terms.convener.trim() !== "",
    date: terms.startsAt !== null && terms.startsAt > now,
    place: terms.place.trim() !== "",
    hours: terms.startsAt !== null && terms.endsAt !== null && terms.endsAt > terms.startsAt,
  };
  return atoms.filter((atom) => !has[atom]);
}

const day = 24 * 3_600_000;

/** Whoever has not written for so long may take us for somebody who sends advertising, ms. */
export const strangerAfter = 30 * day;

/** A convocation on a number that begins only so much a day. Instants are epoch ms. */
export interface SpreadCase {
  /** Whom it calls there. */
  readonly people: number;
  /** What waits there already and leaves before. */
  readonly waiting: number;
  readonly daily: number;
  /** One leaves in so long, ms. */
  readonly every: number;
  /** How many left today already. */
  readonly today: number;
  readonly now: number;
  readonly startsAt: number;
  /** None may be begun before that. */
  readonly beginsAt: number;
  /** When the next day begins, after an instant. */
  readonly nextDay: (at: number) => number;
  /** The first moment from then on that is not at night, and when the next night begins. */
  readonly opensAt: (at: number) => number;
  readonly closesAt: (at: number) => number;
}

/** How it leaves: none is sent, no more in time, all today, or until a later day. */
export const spreads = ["none", "never", "today", "later"] as const;

export interface Spread {
  readonly spread: (typeof spreads)[number];
  /** About when the last one leaves that leaves in time, epoch ms. */
  readonly through: number;
  /** How many would leave after the session began. */
  readonly late: number;
}

/** Until when it leaves, and how many it reaches too late: so many a day, one after another, and none at night. */
export function decideSpread({ people, daily, every, startsAt, beginsAt, now, ...rest }: SpreadCase): Spread {
  const { nextDay, opensAt, closesAt } = rest;
  if (people === 0 || daily === 0) return { spread: "none", through: beginsAt, late: people };
  const tomorrow = nextDay(now);
  let left = rest.waiting + people;
  let through = beginsAt;
  for (let at = beginsAt; left > 0 && at < startsAt; ) {
    const midnight = nextDay(at);
    // What is let go at night is on its way at night.
    const night = closesAt(at);
    const until = Math.min(night > at ? night : midnight, midnight, startsAt);
    const room = at < tomorrow ? Math.max(0, daily - rest.today) : daily;
    const leaving = Math.min(left, room, Math.max(1, Math.ceil((until - at) / every)));
    if (leaving > 0) through = at + (leaving - 1) * every;
    left -= leaving;
    at = opensAt(midnight);
  }
  const late = Math.min(left, people);
  const spread = late === people ? "never" : through < tomorrow ? "today" : "later";
  return { spread, through, late };
}

/** How many of those it calls have not written for `strangerAfter`, where they are so many that it puts the number at risk. */
export const riskOf = (silent: number, people: number): number =>
  silent >= 5 && silent * 4 >= people ? silent : 0;

export interface ReviewCase {
  readonly status: string;
  readonly authorId: number;
  /** Null too where it went back because its session changed. */
  readonly decidedBy: number | null;
  /** Each version has its own: what is written anew is submitted anew. */
  readonly submittedAt: number | null;
  /** Of its session. */
  readonly changedAt: number | null;
  readonly cancelledAt: number | null;
  readonly startsAt: number;
}

/** Whether a convocation can be shown to somebody who is to decide about it: never its author. */
export function decideReading(
  convocation: ReviewCase,
  readerId: number,
  now: number,
): "open" | "own" | "decided" | "stale" {
  if (convocation.status === "returned" && convocation.decidedBy === null) return "stale";
  if (convocation.status !== "inReview") return "decided";
  if (convocation.authorId === readerId) return "own";
  const { submittedAt, changedAt, cancelledAt, startsAt } = convocation;
  const changed = changedAt !== null && submittedAt !== null && changedAt > submittedAt;
  return changed || cancelledAt !== null || startsAt <= now ? "stale" : "open";
}

/** Whether somebody may decide about it now: only about the version they were shown. */
export function decideReview(
  convocation: ReviewCase,
  { by, version, now }: { readonly by: number; readonly version: number; readonly now: number },
): "open" | "own" | "decided" | "stale" | "rewritten" {
  const reading = decideReading(convocation, by, now);
  return reading === "open" && convocation.submittedAt !== version ? "rewritten" : reading;
}
