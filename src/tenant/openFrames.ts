import { LargestConversation } from "../conversation/limits.ts";
import type { Frame } from "../conversation/state.ts";

/** Open conversations as they are stored, and the last ones in memory as well. */
export interface Frames {
  /** What is open at an address, from its JSON. */
  readonly read: (addressId: number, json: string) => readonly Frame[];
  /** The JSON to store for an address. */
  readonly write: (addressId: number, frames: readonly Frame[]) => string;
  /** Nothing is open there any more. */
  readonly forget: (addressId: number) => void;
}

/** Addresses in memory: those of a busy quarter of an hour. */
const kept = 5_000;

/**
 * The table is the truth: what is in memory only counts while it is, letter by letter, what was stored. It saves making
 * the same objects of the same JSON again at each answer.
 */
export function openFrames(): Frames {
  const last = new Map<number, { readonly json: string; readonly frames: readonly Frame[] }>();
  return {
    read: (addressId, json) => {
      const known = last.get(addressId);
      if (known?.json === json) return known.frames;
      return (JSON.parse(json) as { frames: readonly Frame[] }).frames; // written below alone
    },
    write: (addressId, frames) => {
      const json = JSON.stringify({ frames });
      if (json.length > LargestConversation) throw new Error(tooLarge(frames, json.length));
      // Whoever wrote last stands last.
      last.delete(addressId);
      last.set(addressId, { json, frames });
      if (last.size > kept) last.delete(last.keys().next().value ?? addressId);
      return json;
    },
    forget: (addressId) => {
      last.delete(addressId);
    },
  };
}

function tooLarge(frames: readonly Frame[], length: number): string {
  const { flow = "", at = "" } = frames.at(-1) ?? {};
  const most = `a conversation has room for ${LargestConversation}`;
  return `${length} characters to store, and ${most}: in the flow ${flow} at the step ${at}`;
}
