import { chooseChat, decideReachability } from "../community/reachability.ts";
import type { Store } from "../store/openStore.ts";
import type { Recipient } from "../store/recipient.ts";
import type { Clockwork, Notice } from "./contract.ts";

/** Who tells; `addressId` is where somebody is just talking to us, null where nobody is. */
type Telling = Pick<Clockwork, "store" | "now" | "notify"> & { readonly addressId: number | null };

/**
 * Says something to a person in every chat where they can be written to, but where they are just talking to us: only for
 * what whoever reads any of them has to know. Where none can, it waits in the first.
 */
export function tellEverywhere(
  { store, now, addressId, notify }: Telling,
  personId: number,
  { key, text, values }: Omit<Notice, "addressId">,
): void {
  const chats = store.roles.listAddresses(personId);
  const open = chats.filter((chat) => decideReachability(chat, now) === "reachable");
  for (const to of open.length > 0 ? open : chats.slice(0, 1)) {
    if (to.addressId !== addressId)
      notify({ key: `${key}:${to.addressId}`, addressId: to.addressId, text, values });
  }
}

/** Where somebody of the team is told something; undefined where they have no chat. */
export function chatOf(
  { store, now }: Pick<Telling, "store" | "now">,
  personId: number,
): Recipient | undefined {
  return chooseChat(store.roles.listAddresses(personId), now);
}

/** Says something to one person once; nothing where they are just talking to us there. */
export function tellOnce(
  turn: Telling,
  personId: number,
  { key, ...notice }: Omit<Notice, "addressId">,
): void {
  const to = chatOf(turn, personId);
  if (to && to.addressId !== turn.addressId)
    turn.notify({ ...notice, key: `${key}:${to.addressId}`, addressId: to.addressId });
}

/** Says what concerns the team to one of it, once; who is of it no more hears nothing. */
export function tellStaff(turn: Telling, personId: number, notice: Omit<Notice, "addressId">): void {
  if (turn.store.roles.listRoles(personId).length > 0) tellOnce(turn, personId, notice);
}

/** Who coordinates, each once, in the order they came. */
export function listCoordinators({ roles }: Pick<Store, "roles">): readonly number[] {
  const found = roles.listGrants().filter(({ role }) => role === "coordinator");
  return [...new Set(found.map(({ personId }) => personId))];
}
