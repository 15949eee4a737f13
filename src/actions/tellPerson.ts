import { decideReachability } from "../community/reachability.ts";
import type { Recipient } from "../store/recipient.ts";
import type { Clockwork, Notice } from "./contract.ts";

/** Who tells; `addressId` is where somebody is just talking to us, null where nobody is. */
type Telling = Pick<Clockwork, "store" | "now" | "notify"> & { readonly addressId: number | null };

/**
 * Those of somebody's addresses that can be written to now; where none can, the first: what is said there waits, so that it
 * is not said twice.
 */
export function waysTo(ways: readonly Recipient[], now: number): readonly Recipient[] {
  const open = ways.filter((way) => decideReachability(way, now) === "reachable");
  return open.length > 0 ? open : ways.slice(0, 1);
}

/** Says something to a person wherever they can be written to, but where they are just talking to us. */
export function tellPerson(
  { store, now, addressId, notify }: Telling,
  personId: number,
  { key, text, values }: Omit<Notice, "addressId">,
): void {
  for (const to of waysTo(store.roles.listAddresses(personId), now)) {
    if (to.addressId !== addressId)
      notify({ key: `${key}:${to.addressId}`, addressId: to.addressId, text, values });
  }
}

/** Says what concerns the team to one of it; who is of it no more hears nothing. */
export function tellStaff(turn: Telling, personId: number, notice: Omit<Notice, "addressId">): void {
  if (turn.store.roles.listRoles(personId).length > 0) tellPerson(turn, personId, notice);
}
