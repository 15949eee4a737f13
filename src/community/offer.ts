import { decideReachability, type Reach } from "./reachability.ts";
import type { RegistrationStatus } from "./registration.ts";
import { isOpen, type SessionTerms, seatsLeft } from "./session.ts";

const hour = 3_600_000;

/** What is left of an offer when its last while begins, which is by day, ms. */
const lastWhile = 2 * hour;

/**
 * Until when a place freed now is held for the next in line, epoch ms: never past the session's start. What would end
 * while people sleep, or as they rise, ends that long after the night (`opensAt`: the first moment from then on that is
 * not at night), as far as that leaves as long for whoever is next.
 */
export function offerUntil(
  session: Pick<SessionTerms, "startsAt" | "offerHours">,
  now: number,
  opensAt: (at: number) => number,
): number {
  const until = Math.min(now + session.offerHours * hour, session.startsAt);
  const morning = opensAt(until - lastWhile) + lastWhile;
  return Math.min(morning, Math.max(until, session.startsAt - lastWhile));
}

/** `shut`: our account is, by which they wrote, or it begins nothing for a while. */
export type OfferDecision = "offer" | "outsideWindow" | "shut" | "unreachable" | "refused" | "closed";

/** Whether the next in line is offered the place. Whoever is passed over keeps their turn. */
export function decideOffer(
  candidate: Reach & { readonly refusedAt: number | null },
  session: Pick<SessionTerms, "startsAt" | "cancelledAt">,
  now: number,
): OfferDecision {
  if (!isOpen(session, now)) return "closed";
  const reachability = decideReachability(candidate, now);
  if (reachability === "paused") return "shut";
  if (reachability !== "reachable") return reachability;
  // What would be asked now would be refused again: they are asked when they write.
  return candidate.refusedAt === null ? "offer" : "refused";
}

export type AnswerToOffer = "accept" | "decline";

export interface OfferCase {
  readonly registration: {
    readonly status: RegistrationStatus;
    readonly offerExpiresAt: number | null;
    readonly endedBecause: string | null;
  };
  readonly session: SessionTerms;
  readonly answer: AnswerToOffer;
  /** When the answer was written, by the platform's clock: what was written in time counts, whenever it arrives. */
  readonly writtenAt: number;
  readonly now: number;
  /** They asked for a place in this session again since. */
  readonly askedAgain: boolean;
}

/**
 * What an answer to an offer does. `take` and `giveUp` change the registration, `standing` finds it done already.
 * `held`: a no to the offer of a place they took meanwhile; giving that up is asked another way. `lapsed` came too late,
 * or the place has gone to somebody else meanwhile.
 */
export function decideAnswerToOffer(given: OfferCase): "take" | "giveUp" | "standing" | "held" | "lapsed" {
  const { registration, session, answer, now } = given;
  if (registration.status === "registered") return answer === "accept" ? "standing" : "held";
  if (registration.endedBecause === "offerDeclined") return answer === "decline" ? "standing" : "lapsed";
  if (!isOpen(session, now) || !wasInTime(given)) return "lapsed";
  if (registration.status === "offered") return answer === "accept" ? "take" : "giveUp";
  const lapsedMeanwhile = registration.status === "cancelled" && registration.endedBecause === "offerLapsed";
  const canTakeBack = lapsedMeanwhile && seatsLeft(session) > 0 && !given.askedAgain;
  return canTakeBack && answer === "accept" ? "take" : "lapsed";
}

function wasInTime({ registration, writtenAt, now }: OfferCase): boolean {
  return registration.offerExpiresAt !== null && Math.min(writtenAt, now) < registration.offerExpiresAt;
}
