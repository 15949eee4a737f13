import { type RollTerms, stageOf } from "./rollCall.ts";

// What a group agrees in a session. Instants are epoch milliseconds.

/** So many of one session: more than any group keeps. */
export const agreementsMost = 50;
/** Agreements are noted until so long after a session's end. */
export const notedUntil = 30 * 24 * 3_600_000;

interface SessionHours {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly cancelledAt: number | null;
}

/** Whether what was agreed in a session can be noted: it is held, it began or is today's, and not long ago. */
export function decideNoting(
  session: SessionHours,
  { now, isToday }: { readonly now: number; readonly isToday: boolean },
): "open" | "cancelled" | "tooEarly" | "tooLate" {
  if (session.cancelledAt !== null) return "cancelled";
  if (now < session.startsAt && !isToday) return "tooEarly";
  return now <= session.endsAt + notedUntil ? "open" : "tooLate";
}

/** Whose sessions somebody notes agreements of: coordinators any; promoters those they lead, opened the roll of, or nobody leads. */
export function notesOf(
  session: { readonly ledBy: number | null },
  rollOpenedBy: number | null,
  who: { readonly id: number; readonly isCoordinator: boolean },
): boolean {
  return who.isCoordinator || session.ledBy === null || session.ledBy === who.id || rollOpenedBy === who.id;
}

/**
 * Whether an agreement can still be corrected or removed: by whoever noted it, while the session's list is open or could
 * still be opened.
 */
export function decideChange(
  agreement: { readonly notedBy: number },
  by: number,
  {
    roll,
    session,
    now,
  }: { readonly roll: RollTerms | undefined; readonly session: SessionHours; readonly now: number },
): "open" | "closed" | "notYours" {
  if (agreement.notedBy !== by) return "notYours";
  const { closedAt, firstClosedAt } = roll ?? { closedAt: null, firstClosedAt: null };
  // Before its hour a list counts as not open; an agreement noted that day may well be corrected.
  if (now < session.startsAt) return session.cancelledAt === null ? "open" : "closed";
  return stageOf({ closedAt, firstClosedAt }, session, now) === "open" ? "open" : "closed";
}
