import { nameMost } from "../community/lengths.ts";
import type { Values } from "../conversation/values.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { Store } from "../store/openStore.ts";
import type { Registered } from "../store/registrations.ts";
import { moment, type Shapes, type Turn } from "./contract.ts";
import { places, when } from "./shapes.ts";

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
 * Tells those who have or wait for a place: once an address, however many of a household go. How it
 * reaches them, and what becomes of it where it cannot, the flow declares. Whoever writes just now knows.
 */
export function tellRegistered(turn: Turn, registered: readonly Registered[], news: SessionNews): Values {
  const missing: string[] = [];
  const counted = { told: 0, later: 0, waits: 0, missed: 0 };
  for (const [addressId, people] of byAddress(registered)) {
    if (addressId === turn.addressId) continue;
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

function byAddress(registered: readonly Registered[]): ReadonlyMap<number, readonly Registered[]> {
  const found = new Map<number, Registered[]>();
  for (const one of registered) {
    const there = found.get(one.addressId);
    if (there) there.push(one);
    else found.set(one.addressId, [one]);
  }
  return found;
}
