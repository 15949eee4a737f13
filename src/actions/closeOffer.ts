import type { Frame, State } from "../conversation/state.ts";
import type { Store } from "../store/openStore.ts";

/** Closes the conversation about an offer, wherever it lies; what was open besides stays as it was. */
export function closeOffer({ conversations }: Store, addressId: number, registrationId: number): void {
  const { state, asked, expiresAt, updatedAt } = conversations.load(addressId);
  if (state === null) return;
  const { frames } = JSON.parse(state) as Pick<State, "frames">;
  const left = withoutOffer(frames, registrationId);
  if (left.length === frames.length) return;
  const open = left.length > 0;
  conversations.save({
    ...{ addressId, asked },
    state: open ? JSON.stringify({ frames: left }) : null,
    expiresAt: open ? expiresAt : null,
    now: updatedAt, // nobody said anything
  });
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

/** Without those frames, and what they called. */
export function without(frames: readonly Frame[], isOver: (frame: Frame) => boolean): readonly Frame[] {
  let inside = false;
  return frames.filter((frame) => {
    inside = isOver(frame) || (inside && frame.how === "called");
    return !inside;
  });
}

const offeredIn = ({ flow, values }: Frame): number | null =>
  flow === "offer" ? Number(values.registration) : null;
