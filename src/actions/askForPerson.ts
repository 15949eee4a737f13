import { decideReachability } from "../community/reachability.ts";
import { action } from "./contract.ts";

/** Notes that somebody wants to talk to a human, and tells every coordinator who can be reached. */
export const askForPerson = action({
  allows: ["anyone"],
  inputs: {},
  outcomes: ["noted", "alreadyNoted"],
  values: {},
  run: ({ store, addressId, now, notify }) => {
    const noteId = store.staffNotes.addOnce({ kind: "wantsPerson", addressId, sessionId: null, now });
    if (noteId === null) return { outcome: "alreadyNoted" };
    const address = store.addresses.find(addressId);
    const person = store.people.findSelf(addressId);
    const values = {
      name: person?.name ?? "",
      locality: person?.locality ?? "",
      phone: address?.phone ?? "",
      channel: address?.channel ?? "",
    };
    for (const coordinator of store.roles.listCoordinatorAddresses()) {
      if (coordinator.addressId === addressId || decideReachability(coordinator, now) !== "reachable")
        continue;
      notify({
        key: `${toldKey(noteId)}${coordinator.addressId}`,
        addressId: coordinator.addressId,
        text: "human.toStaff",
        values,
      });
    }
    return { outcome: "noted" };
  },
});

/** How the keys of whatever tells the staff of a note start. */
export const toldKey = (noteId: number): string => `human:${noteId}:`;
