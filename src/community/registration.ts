import { isOpen, type SessionTerms, seatsLeft } from "./session.ts";

export type RegistrationStatus = "registered" | "waitlisted" | "offered" | "cancelled";
export type RegistrationOutcome =
  | "registered"
  | "waitlisted"
  | "already"
  | "alreadyWaiting"
  | "alreadyOffered"
  | "closed";

export interface RegistrationCase {
  /** Undefined when there is no such session. */
  readonly session: SessionTerms | undefined;
  /** The person's own registration for it, when there is one. */
  readonly existing: { readonly status: RegistrationStatus } | undefined;
  readonly now: number;
}

/**
 * What becomes of somebody who asks for a place. A free seat goes to whoever asks: those in line who could be
 * reached were offered one before.
 */
export function decideRegistration({ session, existing, now }: RegistrationCase): RegistrationOutcome {
  if (!session || !isOpen(session, now)) return "closed";
  switch (existing?.status) {
    case "registered":
      return "already";
    case "waitlisted":
      return "alreadyWaiting";
    case "offered":
      return "alreadyOffered";
    default:
      return seatsLeft(session) > 0 ? "registered" : "waitlisted";
  }
}

/** Whether a registration can still be given up: it lives, and its session has not begun. */
export function canCancel(
  registration: { readonly status: RegistrationStatus },
  session: Pick<SessionTerms, "startsAt" | "cancelledAt">,
  now: number,
): boolean {
  return registration.status !== "cancelled" && isOpen(session, now);
}
