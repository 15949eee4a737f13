import { decideReachability } from "../community/reachability.ts";
import type { Notice, Turn } from "./contract.ts";

/** Says something to a person wherever they can be written to, but where they are just talking to us. */
export function tellPerson(
  { store, now, addressId, notify }: Pick<Turn, "store" | "now" | "addressId" | "notify">,
  personId: number,
  { key, text, values }: Omit<Notice, "addressId">,
): void {
  for (const to of store.roles.listAddresses(personId)) {
    if (to.addressId === addressId || decideReachability(to, now) !== "reachable") continue;
    notify({ key: `${key}:${to.addressId}`, addressId: to.addressId, text, values });
  }
}
