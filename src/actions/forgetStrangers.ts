import { strangerAgain } from "../community/stranger.ts";
import { toldKey } from "./askForPerson.ts";
import type { Clockwork } from "./contract.ts";

/**
 * Forgets addresses that are nobody's and have been silent long enough. What is not over there (a note of the staff's,
 * a BAJA, a message that still waits) keeps one until it is looked at again.
 */
export function forgetStrangers({ store, now }: Pick<Clockwork, "store" | "now">): void {
  const { strangers, outbox, addresses, linked } = store;
  for (const addressId of strangers.listDue(now)) {
    if (strangers.isHeld(addressId, now)) {
      strangers.putOff(addressId, now + strangerAgain);
      continue;
    }
    // What told the staff of them has their number in it.
    for (const noteId of strangers.listNotes(addressId)) outbox.removeSettled(toldKey(noteId));
    const address = addresses.find(addressId);
    if (address?.channel === "linked") linked.forgetPerson(address);
    strangers.remove(addressId);
  }
  // Of whom there is no address there may be keys: not everything that comes over a linked number is for us.
  if ((linked.nextLook() ?? Number.POSITIVE_INFINITY) <= now) linked.forgetUnmet(now);
}
