import { isOpen } from "../community/session.ts";
import { closeOffer } from "./closeOffer.ts";
import { action } from "./contract.ts";
import { consentedSelf } from "./enrol.ts";
import { requiredId } from "./inputs.ts";
import { forgetOffer } from "./offerPlaces.ts";
import { giveBackAll } from "./reviews.ts";
import { locatedShapes, locatedValues, places } from "./shapes.ts";
import { tellRegistered, toldShapes } from "./tellRegistered.ts";

/** Calls a session off, for good: every place and every turn in its line ends, and everybody hears of it. */
export const cancelSession = action({
  allows: ["promoter", "coordinator"],
  inputs: { session: "session" },
  outcomes: ["cancelled", "gone", "notAllowed"],
  tells: { whom: "people", urgent: "soon" },
  once: ["session"],
  values: { cancelled: { ...locatedShapes, ...toldShapes, givenBack: places } },
  run: (turn, inputs) => {
    const { store, now } = turn;
    const session = store.sessions.find(requiredId(inputs, "session"));
    if (!session || !isOpen(session, now)) return { outcome: "gone" };
    const registered = store.registrations.listLive(session.id);
    // First of all: the places that become free now are offered to nobody.
    store.sessions.markCancelled(session.id, now);
    store.summonses.dropDue(session.id);
    const change = store.sessionChanges.add({
      ...{ sessionId: session.id, field: "cancelled", before: null, after: null },
      ...{ by: consentedSelf(turn).id, now },
    });
    for (const { id, addressId, status } of registered) {
      store.registrations.markCancelled(id, "sessionCancelled", now);
      if (status !== "offered") continue;
      forgetOffer(turn, id);
      closeOffer(store, addressId, id);
    }
    const values = locatedValues(session);
    const told = tellRegistered(turn, registered, {
      ...{ sessionId: session.id, change, text: "cancelSession.news", values },
    });
    const givenBack = giveBackAll(turn, session.id);
    return { outcome: "cancelled", values: { ...values, ...told, givenBack } };
  },
});
