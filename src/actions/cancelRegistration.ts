import { canCancel } from "../community/registration.ts";
import { action, type Turn } from "./contract.ts";
import { required } from "./inputs.ts";
import { noteIntention } from "./noteIntention.ts";
import { endOffer, offerPlaces } from "./offerPlaces.ts";
import { findOwnRegistration, type OwnRegistration } from "./ownRegistration.ts";
import { placeShapes, places, placeValues } from "./shapes.ts";

/** Gives up a place or a turn in line, or `all` that this address has; a freed place is offered on. */
export const cancelRegistration = action({
  allows: ["anyone"],
  inputs: { registration: "registration" },
  outcomes: ["cancelled", "allCancelled", "gone"],
  once: ["registration"],
  values: { cancelled: placeShapes, allCancelled: { all: places } },
  run: (turn, inputs) => {
    if (required(inputs, "registration") === "all") return cancelAll(turn);
    const own = findOwnRegistration(turn, inputs);
    if (!own || !giveUp(turn, own)) return { outcome: "gone" };
    return { outcome: "cancelled", about: own.session.id, values: placeValues(own.session, own.person) };
  },
});

function cancelAll(turn: Turn) {
  const live = turn.store.registrations.listLiveByHousehold(turn.addressId, turn.now);
  const all = live.filter(({ id }) => {
    const own = findOwnRegistration(turn, { registration: String(id) });
    return own !== undefined && giveUp(turn, own);
  }).length;
  return all === 0 ? ({ outcome: "gone" } as const) : ({ outcome: "allCancelled", values: { all } } as const);
}

function giveUp(turn: Turn, { registration, session }: OwnRegistration): boolean {
  if (!canCancel(registration, session, turn.now)) return false;
  turn.store.registrations.markCancelled(registration.id, "person", turn.now);
  endOffer(turn, registration);
  noteIntention(turn, registration, "notComing");
  offerPlaces(turn, session.id);
  return true;
}
