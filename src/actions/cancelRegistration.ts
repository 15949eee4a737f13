import { canCancel } from "../community/registration.ts";
import { action } from "./contract.ts";
import { noteIntention } from "./noteIntention.ts";
import { endOffer, offerPlaces } from "./offerPlaces.ts";
import { findOwnRegistration } from "./ownRegistration.ts";
import { placeShapes, placeValues } from "./shapes.ts";

/** Gives up a place or a turn in line; a freed place is offered on. */
export const cancelRegistration = action({
  allows: ["anyone"],
  inputs: { registration: "id" },
  outcomes: ["cancelled", "gone"],
  values: { cancelled: placeShapes },
  run: (turn, inputs) => {
    const own = findOwnRegistration(turn, inputs);
    if (!own || !canCancel(own.registration, own.session, turn.now)) return { outcome: "gone" };
    turn.store.registrations.markCancelled(own.registration.id, "person", turn.now);
    endOffer(turn, own.registration);
    noteIntention(turn, own.registration, "notComing");
    offerPlaces(turn, own.session.id);
    return { outcome: "cancelled", about: own.session.id, values: placeValues(own.session, own.person) };
  },
});
