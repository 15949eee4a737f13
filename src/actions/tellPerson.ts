import { decideReachability } from "../community/reachability.ts";
import type { Clockwork, Notice } from "./contract.ts";

/** Who tells; `addressId` is where somebody is just talking to us, null where nobody is. */
type Telling = Pick<Clockwork, "store" | "now" | "notify"> & { readonly addressId: number | null };

/** Says something to a person wherever they can be written to, but where they are just talking to us. */
export function tellPerson(
  { store, now, addressId, notify }: Telling,
  personId: number,
  { key, text, values }: Omit<Notice, "addressId">,
): void {
  for (const to of store.roles.listAddresses(personId)) {
    if (to.addressId === addressId || decideReachability(to, now) !== "reachable") continue;
    notify({ key: `${key}:${to.addressId}`, addressId: to.addressId, text, values });
  }
}

/** Says what concerns the team to one of it; who is of it no more hears nothing. */
export function tellStaff(turn: Telling, personId: number, notice: Omit<Notice, "addressId">): void {
  if (turn.store.roles.listRoles(personId).length > 0) tellPerson(turn, personId, notice);
}
