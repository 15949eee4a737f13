import { type AnswerToOffer, decideAnswerToOffer } from "../community/offer.ts";
import { action, type Inputs, type Turn } from "./contract.ts";
import { forgetOffer, lapse, offerPlaces } from "./offerPlaces.ts";
import { findOwnRegistration, type OwnRegistration } from "./ownRegistration.ts";
import { placeShapes, placeValues } from "./shapes.ts";

/** Takes the place somebody was offered, when they said so in time. */
export const acceptOffer = action({
  allows: ["anyone"],
  inputs: { registration: "id" },
  outcomes: ["accepted", "lapsed", "sessionCancelled"],
  values: { accepted: placeShapes, sessionCancelled: placeShapes },
  run: (turn, inputs) => {
    const off = findCancelled(turn, inputs);
    if (off) return { outcome: "sessionCancelled", values: placeValues(off.session, off.person) };
    const own = answer(turn, inputs, "accept");
    return own
      ? { outcome: "accepted", values: placeValues(own.session, own.person) }
      : { outcome: "lapsed" };
  },
});

/** Gives the offered place to the next in line. */
export const declineOffer = action({
  allows: ["anyone"],
  inputs: { registration: "id" },
  outcomes: ["declined", "lapsed", "sessionCancelled"],
  values: { declined: placeShapes, sessionCancelled: placeShapes },
  run: (turn, inputs) => {
    const off = findCancelled(turn, inputs);
    if (off) return { outcome: "sessionCancelled", values: placeValues(off.session, off.person) };
    const own = answer(turn, inputs, "decline");
    return own
      ? { outcome: "declined", values: placeValues(own.session, own.person) }
      : { outcome: "lapsed" };
  },
});

/** A registration whose session is not held at all: no place went to anybody else. */
function findCancelled(turn: Turn, inputs: Inputs): OwnRegistration | undefined {
  const own = findOwnRegistration(turn, inputs);
  return own && own.session.cancelledAt !== null ? own : undefined;
}

/** The registration as the answer wanted it, or undefined when it came too late. */
function answer(turn: Turn, inputs: Inputs, given: AnswerToOffer): OwnRegistration | undefined {
  const { store, now } = turn;
  const own = findOwnRegistration(turn, inputs);
  if (!own) return undefined;
  const { registration, session } = own;
  const live = store.registrations.findLive(registration.personId, session.id);
  const decision = decideAnswerToOffer({
    registration,
    session,
    answer: given,
    writtenAt: turn.sentAt ?? now,
    now,
    askedAgain: live !== undefined && live.id !== registration.id,
  });
  switch (decision) {
    case "standing":
      return own;
    case "take":
      store.registrations.markRegistered(registration.id);
      forgetOffer(turn, registration.id);
      return own;
    case "giveUp":
      store.registrations.markCancelled(registration.id, "offerDeclined", now);
      forgetOffer(turn, registration.id);
      offerPlaces(turn, session.id);
      return own;
    case "lapsed":
      // The clock may not have come by yet. They are told now, so no notice follows.
      if (registration.status === "offered" && (registration.offerExpiresAt ?? 0) <= now) {
        lapse(turn, registration);
        offerPlaces(turn, session.id);
      }
      return undefined;
  }
}
