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
  /** Of them, who has not written for `strangerAfter`. */
  readonly silent: number;
  /** What waits there already. */
  readonly waiting: number;
  readonly daily: number;
  readonly startsAt: number;
  /** None may be begun before that. */
  readonly beginsAt: number;
}

/** Over how many days it leaves, how many it reaches too late, and how many long-silent people make it a risk for the number. */
export function decideSpread({ people, silent, waiting, daily, startsAt, beginsAt }: SpreadCase) {
  const daysLeft = startsAt <= beginsAt ? 0 : 1 + Math.floor((startsAt - beginsAt) / day);
  const inTime = Math.max(0, daily * daysLeft - waiting);
  const isRisky = silent >= 5 && silent * 4 >= people;
  return {
    days: people === 0 || daily === 0 ? 0 : Math.ceil((people + waiting) / daily),
    late: Math.max(0, people - inTime),
    silent: isRisky ? silent : 0,
  };
}

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
