import { action } from "./contract.ts";
import { offerToReturned, withdrawOffers } from "./offerPlaces.ts";

/** BAJA: from now on nothing is begun with this person, on any of their addresses. */
export const optOut = action({
  allows: ["anyone"],
  inputs: {},
  outcomes: ["stopped", "alreadyStopped"],
  once: [],
  values: {},
  run: (turn) => {
    if (!turn.store.optOuts.add(turn.addressId, turn.now)) return { outcome: "alreadyStopped" };
    // Whoever wants no messages is not waited for: they keep their turn, and the place goes to the next.
    withdrawOffers(turn, turn.addressId, "all");
    return { outcome: "stopped" };
  },
});

/** ALTA: the end of a BAJA. Places that became free meanwhile are offered now. */
export const optIn = action({
  allows: ["anyone"],
  inputs: {},
  outcomes: ["started", "notStopped"],
  once: [],
  values: {},
  run: (turn) => {
    if (!turn.store.optOuts.end(turn.addressId, turn.now)) return { outcome: "notStopped" };
    offerToReturned(turn, turn.addressId);
    return { outcome: "started" };
  },
});
