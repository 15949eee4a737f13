import type { Frame } from "../conversation/state.ts";
import type { Store } from "../store/openStore.ts";
import { closeFlow, without } from "./closeFlow.ts";

/**
 * Closes the conversation about an offer, wherever it lies, in whichever chat of theirs it is asked; what was open besides
 * stays as it was.
 */
export function closeOffer(store: Store, addressId: number, registrationId: number): void {
  for (const chat of chatsOf(store, addressId))
    closeFlow(store, chat, { flow: "offer", input: "registration", id: registrationId });
}

/** Whether somebody is in the middle of being asked about it, however much else lies on top. */
export function isAskedAbout(store: Store, addressId: number, registrationId: number): boolean {
  return [...chatsOf(store, addressId)].some((chat) => {
    const { state } = store.conversations.load(chat);
    if (state === null) return false;
    const { frames } = JSON.parse(state) as { readonly frames: readonly Frame[] };
    return frames.some((frame) => offeredIn(frame) === registrationId);
  });
}

/** An address, and the other chats of whose own it is: they may be asked in any. */
function chatsOf({ people, roles }: Store, addressId: number): ReadonlySet<number> {
  const self = people.findSelf(addressId);
  const chats = self ? roles.listAddresses(self.id).map((chat) => chat.addressId) : [];
  return new Set([addressId, ...chats]);
}

/** Without the flow of that offer, and what it called. */
export function withoutOffer(frames: readonly Frame[], registrationId: number): readonly Frame[] {
  return without(frames, (frame) => offeredIn(frame) === registrationId);
}

/** Without questions about offers that are over: their time has passed, or the place was taken or given up otherwise. */
export function withoutPastOffers(
  { registrations }: Store,
  frames: readonly Frame[],
  now: number,
): readonly Frame[] {
  return without(frames, (frame) => {
    const id = offeredIn(frame);
    if (id === null) return false;
    const registration = registrations.find(id);
    return registration?.status !== "offered" || (registration.offerExpiresAt ?? 0) <= now;
  });
}

const offeredIn = ({ flow, values }: Frame): number | null =>
  flow === "offer" ? Number(values.registration) : null;
