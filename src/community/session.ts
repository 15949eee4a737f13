/** What the rules need of a session. Instants are epoch milliseconds. */
export interface SessionTerms {
  readonly startsAt: number;
  readonly cancelledAt: number | null;
  readonly capacity: number;
  /** Registered and offered places. */
  readonly seatsTaken: number;
  /** How long a freed place is held for the next in line. */
  readonly offerHours: number;
}

/** Whether places of a session are still given: it is held, and has not begun. */
export function isOpen(session: Pick<SessionTerms, "startsAt" | "cancelledAt">, now: number): boolean {
  return session.cancelledAt === null && now < session.startsAt;
}

/** How many places nobody has and nobody was offered. */
export function seatsLeft(session: Pick<SessionTerms, "capacity" | "seatsTaken">): number {
  return Math.max(0, session.capacity - session.seatsTaken);
}
