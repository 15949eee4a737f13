import { nameMost } from "../community/lengths.ts";
import type { Values } from "../conversation/values.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { Store } from "../store/openStore.ts";
import type { Registered } from "../store/registrations.ts";
import { moment, type Shapes, type Turn } from "./contract.ts";
import { places, when } from "./shapes.ts";
import { beginsAt } from "./tell.ts";

/** So many names of those who could not be told are said; the rest as a number. */
const namesShown = 5;

/** How many people heard of something, and who did not. */
export const toldShapes: Shapes = {
  told: places,
  missed: places,
  missing: { kind: "text", max: namesShown * (nameMost + 2) },
  more: places,
  /** Whom it is night for, and when they hear of it. */
  later: places,
  from: when,
};

/** What happened to a session. The same `change` is never told twice. */
export interface SessionNews {
  readonly sessionId: number;
  readonly change: number;
  readonly text: TextKey;
  readonly values: Values;
}

/**
 * Tells those who have or wait for a place: once a chat, however many of a household go. How it
 * reaches them, and what becomes of it where it cannot, the flow declares. Whoever writes just now knows.
 */
export function tellRegistered(turn: Turn, registered: readonly Registered[], news: SessionNews): Values {
  const missing: string[] = [];
  const counted = { told: 0, later: 0, waits: 0, missed: 0 };
  for (const [addressId, people] of byChat(turn, registered)) {
    const key = `${newsKey(news.sessionId)}${news.change}:${addressId}`;
    const told = turn.notify({
      ...{ key, addressId, text: news.text, values: news.values, about: news.sessionId },
    });
    counted[told] += people.length;
    if (told === "missed") missing.push(...people.map(({ name }) => name ?? ""));
  }
  const shown = missing.slice(0, namesShown);
  return {
    ...{ told: counted.told + counted.waits, missed: missing.length },
    ...{ missing: shown.join(", "), more: missing.length - shown.length },
    ...{ later: counted.later, from: moment(turn.daytime.opensAt(turn.now)) },
  };
}

/** What was to tell of a session reached nobody: the staff is to say it. False when it told of something else. */
export function noteUntold({ staffNotes }: Store, key: string, addressId: number, now: number): boolean {
  const sessionId = Number(/^sessionNews:(\d+):/.exec(key)?.[1]);
  if (Number.isNaN(sessionId)) return false;
  staffNotes.addOnce({ kind: "notTold", addressId, sessionId, now });
  return true;
}

/** How the keys of whatever tells of one session's changes start. */
const newsKey = (sessionId: number): string => `sessionNews:${sessionId}:`;

/** Who is told where; nobody in the chat where they are just talking to us. */
function byChat(
  { store, now, addressId: here }: Turn,
  registered: readonly Registered[],
): ReadonlyMap<number, readonly Registered[]> {
  const found = new Map<number, Registered[]>();
  for (const one of registered) {
    if (one.addressId === here) continue;
    const chat = beginsAt(store, one.addressId, now);
    const there = found.get(chat);
    if (there) there.push(one);
    else if (chat !== here) found.set(chat, [one]);
  }
  return found;
}
