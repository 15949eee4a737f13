import { nameMost } from "../community/lengths.ts";
import { decideReachability } from "../community/reachability.ts";
import type { Values } from "../conversation/values.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { Store } from "../store/openStore.ts";
import type { Registered } from "../store/registrations.ts";
import type { Shapes, Turn } from "./contract.ts";
import { places } from "./shapes.ts";

/** So many names of those who could not be told are said; the rest as a number. */
const namesShown = 5;

/** How many people heard of something, and who did not. */
export const toldShapes: Shapes = {
  told: places,
  missed: places,
  missing: { kind: "text", max: namesShown * (nameMost + 2) },
  more: places,
};

/** What happened to a session. The same `change` is never told twice. */
export interface SessionNews {
  readonly sessionId: number;
  readonly change: number;
  readonly text: TextKey;
  readonly values: Values;
}

/**
 * Tells those who have or wait for a place: once an address, however many of a household go. Whom nothing can be
 * brought to now is noted for the staff. Whoever writes just now knows.
 */
export function tellRegistered(turn: Turn, registered: readonly Registered[], news: SessionNews): Values {
  const { store, now } = turn;
  const missing: string[] = [];
  let told = 0;
  for (const [addressId, people] of byAddress(registered)) {
    const [to] = people;
    if (!to || addressId === turn.addressId) continue;
    if (decideReachability(to, now) === "reachable") {
      const key = `${newsKey(news.sessionId)}${news.change}:${addressId}`;
      turn.notify({ key, addressId, text: news.text, values: news.values, about: news.sessionId });
      told += people.length;
      continue;
    }
    store.staffNotes.addOnce({ kind: "notTold", addressId, sessionId: news.sessionId, now });
    missing.push(...people.map(({ name }) => name ?? ""));
  }
  const shown = missing.slice(0, namesShown);
  return { told, missed: missing.length, missing: shown.join(", "), more: missing.length - shown.length };
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

function byAddress(registered: readonly Registered[]): ReadonlyMap<number, readonly Registered[]> {
  const found = new Map<number, Registered[]>();
  for (const one of registered) {
    const there = found.get(one.addressId);
    if (there) there.push(one);
    else found.set(one.addressId, [one]);
  }
  return found;
}
