import type { Frame, State } from "../conversation/state.ts";
import type { Store } from "../store/openStore.ts";

/** A flow that was begun about one thing: `registration` 7, `convocation` 3. */
interface About {
  readonly flow: string;
  readonly input: string;
  readonly id: number;
}

/** Closes a conversation that is about nothing any more, wherever it lies; what was open besides stays. False where there is none. */
export function closeFlow({ conversations }: Store, addressId: number, about: About): boolean {
  const { state, asked, dueAt, updatedAt } = conversations.load(addressId);
  if (state === null) return false;
  const kept = JSON.parse(state) as Pick<State, "frames"> & { readonly lapsed?: unknown };
  const { frames, lapsed } = kept;
  const { flow, input, id } = about;
  const left = without(frames, (frame) => frame.flow === flow && frame.values[input] === String(id));
  if (left.length === frames.length) return false;
  const open = left.length > 0;
  conversations.save({
    ...{ addressId, asked },
    state: open || lapsed ? JSON.stringify({ ...kept, frames: left }) : null,
    dueAt: open ? dueAt : null,
    now: updatedAt, // nobody said anything
  });
  return true;
}

/** Without those frames, and what they called. */
export function without(frames: readonly Frame[], isOver: (frame: Frame) => boolean): readonly Frame[] {
  let inside = false;
  return frames.filter((frame) => {
    inside = isOver(frame) || (inside && frame.how === "called");
    return !inside;
  });
}
