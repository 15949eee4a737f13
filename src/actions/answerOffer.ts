import { type AnswerToOffer, decideAnswerToOffer } from "../community/offer.ts";
import { action, type Turn } from "./contract.ts";
import type { Inputs } from "./inputs.ts";
import { noteIntention } from "./noteIntention.ts";
import { forgetOffer, lapse, offerPlaces } from "./offerPlaces.ts";
import { findOwnRegistration, type OwnRegistration } from "./ownRegistration.ts";
import { placeShapes, placeValues } from "./shapes.ts";

/** Takes the place somebody was offered, when they said so in time. */
export const acceptOffer = action({
  allows: ["anyone"],
  inputs: { registration: "registration" },
  outcomes: ["accepted", "lapsed", "sessionCancelled"],
  once: ["registration"],
  values: { accepted: placeShapes, sessionCancelled: placeShapes },
  run: (turn, inputs) => {
    const off = findCancelled(turn, inputs);
    if (off) return { outcome: "sessionCancelled", values: placeValues(off.session, off.person) };
    const { own } = answer(turn, inputs, "accept");
    return own
      ? { outcome: "accepted", about: own.session.id, values: placeValues(own.session, own.person) }
      : { outcome: "lapsed" };
  },
});

/** Gives the offered place to the next in line. */
export const declineOffer = action({
  allows: ["anyone"],
  inputs: { registration: "registration" },
  outcomes: ["declined", "held", "lapsed", "sessionCancelled"],
  once: ["registration"],
  values: { declined: placeShapes, held: placeShapes, sessionCancelled: placeShapes },
  run: (turn, inputs) => {
    const off = findCancelled(turn, inputs);
    if (off) return { outcome: "sessionCancelled", values: placeValues(off.session, off.person) };
    const { own, held } = answer(turn, inputs, "decline");
    if (!own) return { outcome: "lapsed" };
    const values = placeValues(own.session, own.person);
    return { outcome: held ? "held" : "declined", about: own.session.id, values };
  },
});

/** A registration whose session is not held at all: no place went to anybody else. */
function findCancelled(turn: Turn, inputs: Inputs): OwnRegistration | undefined {
  const own = findOwnRegistration(turn, inputs);
  return own && own.session.cancelledAt !== null ? own : undefined;
}

/** The registration as the answer wanted it, or as they hold it in spite of it; none when it came too late. */
function answer(
  turn: Turn,
  inputs: Inputs,
  given: AnswerToOffer,
): { readonly own?: OwnRegistration; readonly held?: true } {
  const { store, now } = turn;
  const own = findOwnRegistration(turn, inputs);
  if (!own) return {};
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
      return { own };
    case "held":
      return { own, held: true };
    case "take":
      store.registrations.markRegistered(registration.id);
      forgetOffer(turn, registration.id);
      noteIntention(turn, registration, "coming");
      return { own };
    case "giveUp":
      store.registrations.markCancelled(registration.id, "offerDeclined", now);
      forgetOffer(turn, registration.id);
      noteIntention(turn, registration, "notComing");
      offerPlaces(turn, session.id);
      return { own };
    case "lapsed":
      // The clock may not have come by yet. They are told now, so no notice follows.
      if (registration.status === "offered" && (registration.offerExpiresAt ?? 0) <= now) {
        lapse(turn, registration);
        offerPlaces(turn, session.id);
      }
      return {};
  }
}
