// When attendance is taken. Instants are epoch milliseconds.

const minute = 60_000;
const hour = 60 * minute;

/** Opened by the promoter from so long before a session begins… */
export const opensBefore = hour;
/** …until so long after it ends: lists are closed late, never days later. */
export const opensUntil = 3 * hour;
/** People check in by themselves until so long after the end; from then on only the promoter notes them. */
export const selfUntil = hour;
/** A closed list can be opened again for so long; from then on only a dated addendum is possible. */
export const reopensFor = 24 * hour;
/** Wrong codes an address may write in so long before it is sent to the promoter. */
export const triesMost = 5;
export const triesWithin = 10 * minute;

interface SessionHours {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly cancelledAt: number | null;
}

/** Whether the roll of a session may be opened now, or how far its time is. */
export function decideOpening(
  session: SessionHours,
  now: number,
): "open" | "tooEarly" | "tooLate" | "cancelled" {
  if (session.cancelledAt !== null) return "cancelled";
  if (now < session.startsAt - opensBefore) return "tooEarly";
  return now <= session.endsAt + opensUntil ? "open" : "tooLate";
}

/** Until when people check in by themselves. */
export const closesAt = (session: Pick<SessionHours, "endsAt">): number => session.endsAt + selfUntil;

interface RollTerms {
  readonly closedAt: number | null;
  readonly closesAt: number;
}

/** Whether somebody who has the code can check in by themselves; what counts is when they wrote. */
export function decideCheckIn(roll: RollTerms, writtenAt: number): "open" | "over" {
  return roll.closedAt === null && writtenAt <= roll.closesAt ? "open" : "over";
}

/** What can still be done with a closed list. */
export function decideReopening(
  roll: { readonly closedAt: number | null },
  now: number,
): "isOpen" | "reopen" | "addendum" {
  if (roll.closedAt === null) return "isOpen";
  return now < roll.closedAt + reopensFor ? "reopen" : "addendum";
}

/** Four digits that no open roll has, from a number 0 ≤ x < 1: 1000 to 9999, the next free one after where it points. */
export function freeCode(random: number, taken: (code: string) => boolean): string {
  const first = 1000 + Math.floor(random * 9000);
  for (let step = 0; step < 9000; step += 1) {
    const code = String(1000 + ((first - 1000 + step) % 9000));
    if (!taken(code)) return code;
  }
  throw new Error("nine thousand rolls are open at once");
}
