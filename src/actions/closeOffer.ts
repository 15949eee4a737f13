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
  let inOffer = false;
  return frames.filter((frame) => {
    const isOffer = frame.flow === "offer" && frame.values.registration === String(registrationId);
    inOffer = isOffer || (inOffer && frame.how === "called");
    return !inOffer;
  });
}
