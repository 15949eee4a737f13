// When attendance is taken. Instants are epoch milliseconds.

const minute = 60_000;
const hour = 60 * minute;

/** Opened by the promoter from so long before a session begins… */
export const opensBefore = hour;
/** …until so long after it ends: lists are closed late, never days later. */
export const opensUntil = 3 * hour;
/** People check in by themselves until so long after the end; from then on only the promoter notes them. */
export const selfUntil = hour;
/** From its first closing a list can be changed for so long; from then on only a dated addendum is possible. */
export const changesFor = 24 * hour;
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

/** What the rules need of a roll. */
export interface RollTerms {
  readonly closedAt: number | null;
  /** When its list was handed in first. */
  readonly firstClosedAt: number | null;
}

/**
 * Until when names come on a list, and off it. A list nobody closed counts as closed when rolls can be opened no more:
 * who forgets to close has no more time than who does not.
 */
export function changesUntil({ firstClosedAt }: RollTerms, { endsAt }: Pick<SessionHours, "endsAt">): number {
  const last = endsAt + opensUntil;
  return Math.min(firstClosedAt ?? last, last) + changesFor;
}

/**
 * What can be done with a roll. `open`: names come and go. `closed`: it can be opened again. `past`: only a dated
 * addendum is possible, whether somebody closed it or not. `notHeld`: its session was called off, or moved away from it.
 */
export type RollStage = "open" | "closed" | "past" | "notHeld";

export function stageOf(roll: RollTerms, session: SessionHours, at: number): RollStage {
  if (session.cancelledAt !== null) return "notHeld";
  if (at >= changesUntil(roll, session)) return "past";
  if (roll.closedAt !== null) return "closed";
  return at < session.startsAt - opensBefore ? "notHeld" : "open";
}

/** Whether somebody who has the code can check in by themselves; what counts is when they wrote. */
export function decideCheckIn(
  roll: Pick<RollTerms, "closedAt"> & { readonly closesAt: number },
  session: SessionHours,
  writtenAt: number,
): "open" | "over" | "tooEarly" | "cancelled" {
  if (session.cancelledAt !== null) return "cancelled";
  if (roll.closedAt !== null || writtenAt > roll.closesAt) return "over";
  return writtenAt < session.startsAt - opensBefore ? "tooEarly" : "open";
}

/** Whether a session can be given other hours: once its list was handed in, that list says when it was held. */
export const canMove = (roll: RollTerms | undefined): boolean => !roll || roll.firstClosedAt === null;

/** Four digits that no open roll has, from a number 0 ≤ x < 1: 1000 to 9999, the next free one after where it points. */
export function freeCode(random: number, taken: (code: string) => boolean): string {
  const first = 1000 + Math.floor(random * 9000);
  for (let step = 0; step < 9000; step += 1) {
    const code = String(1000 + ((first - 1000 + step) % 9000));
    if (!taken(code)) return code;
  }
  throw new Error("nine thousand rolls are open at once");
}
