import { LargestConversation } from "../conversation/limits.ts";
import type { Frame } from "../conversation/state.ts";

/** What somebody had begun and answered something of when it lapsed, epoch ms; it is told of when they write again. */
export interface Lapsed {
  readonly flow: string;
  readonly at: number;
}

/** Open conversations as they are stored, and the last ones in memory as well. */
export interface Frames {
  /** What is open at an address, from its JSON. */
  readonly read: (addressId: number, json: string) => readonly Frame[];
  /** The JSON to store for an address. */
  readonly write: (addressId: number, frames: readonly Frame[], lapsed?: Lapsed) => string;
  /** Nothing is open there any more: the JSON to store, null where nothing is to be told either. */
  readonly close: (addressId: number, lapsed?: Lapsed) => string | null;
}

/** What lapsed and was not told of yet, from the same JSON. */
export function readLapsed(json: string): Lapsed | undefined {
  // Hardly any has it, and none that is open gains it: looking costs less than reading it all.
  return json.startsWith(lapsedFirst) ? (JSON.parse(json) as { lapsed: Lapsed }).lapsed : undefined;
}

const lapsedFirst = '{"lapsed":';

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
    write: (addressId, frames, lapsed) => {
      const json = JSON.stringify(lapsed ? { lapsed, frames } : { frames });
      if (json.length > LargestConversation) throw new Error(tooLarge(frames, json.length));
      // Whoever wrote last stands last.
      last.delete(addressId);
      last.set(addressId, { json, frames });
      if (last.size > kept) last.delete(last.keys().next().value ?? addressId);
      return json;
    },
    close: (addressId, lapsed) => {
      last.delete(addressId);
      return lapsed ? JSON.stringify({ lapsed, frames: [] }) : null;
    },
  };
}

function tooLarge(frames: readonly Frame[], length: number): string {
  const { flow = "", at = "" } = frames.at(-1) ?? {};
  const most = `a conversation has room for ${LargestConversation}`;
  return `${length} characters to store, and ${most}: in the flow ${flow} at the step ${at}`;
}
