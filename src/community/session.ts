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

/** What two sessions must not share at the same time. */
export interface Held {
  readonly id: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly place: string;
  readonly locality: string;
  readonly ledBy: number | null;
}

/**
 * Whether a session can be held as it is planned. `leadBusy`: whoever leads it leads another one then. `placeTaken`:
 * another one is there then, which may be meant. The other one comes along.
 */
export type PlanDecision<Other> =
  | { readonly decision: "fine" | "past" }
  | { readonly decision: "leadBusy" | "placeTaken"; readonly other: Other };

/** `others` are held around the same time; one of the same id is the session itself, before it is changed. */
export function decidePlan<Other extends Held>(
  plan: Omit<Held, "id"> & { readonly id: number | null },
  others: readonly Other[],
  now: number,
): PlanDecision<Other> {
  if (plan.startsAt <= now) return { decision: "past" };
  const meanwhile = others.filter(
    (other) => other.id !== plan.id && other.startsAt < plan.endsAt && other.endsAt > plan.startsAt,
  );
  const led = meanwhile.find((other) => plan.ledBy !== null && other.ledBy === plan.ledBy);
  if (led) return { decision: "leadBusy", other: led };
  const there = meanwhile.find((other) => whereOf(other) === whereOf(plan));
  return there ? { decision: "placeTaken", other: there } : { decision: "fine" };
}

/** Where a session is held, however it is written. */
const whereOf = ({ place, locality }: Pick<Held, "place" | "locality">): string =>
  `${place}, ${locality}`
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
