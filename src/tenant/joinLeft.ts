import type { Scope } from "./kernel.ts";

/**
 * Two addresses turned out to be one person's own, and nobody writes from `left` any more: whoever is known there is known
 * here. Where each has things of their own, the team is asked, as after a code.
 */
export function joinLeft({ kernel: { store }, now }: Scope, addressId: number, left: number): void {
  const { people, optOuts, staffNotes } = store;
  const [here, there] = [people.findSelf(addressId), people.findSelf(left)];
  if (there && !here) people.addAddress(addressId, there.id, now);
  else if (there && here && there.id !== here.id) {
    if (!people.hasMore(there.id)) people.merge(there.id, here.id, now);
    else if (!people.hasMore(here.id)) people.merge(here.id, there.id, now);
    else staffNotes.addOnce({ kind: "samePerson", addressId, sessionId: null, now });
  }
  // A BAJA stays, from whichever of them it was written.
  if (optOuts.isOptedOut(left)) optOuts.add(addressId, now);
}
