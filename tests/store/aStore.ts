import type { Database } from "../../src/store/database.ts";
import type { Store } from "../../src/store/openStore.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { openDurableLike } from "./durableLike.ts";

/** Both of the databases a store runs on, by name, for `describe.each`. */
export const databases: readonly { readonly name: string; readonly open: () => Database }[] = [
  { name: "better-sqlite3", open: () => openSqlite(":memory:") },
  { name: "a Durable Object's driver", open: openDurableLike },
];

export const hour = 3_600_000;
export const monday = Date.UTC(2026, 5, 8, 15);

export const notice = { purpose: "sessions", noticeVersion: "1", noticeHash: "0".repeat(64) };

/** An address on Telegram that wrote at `now`. */
export function anAddress(store: Store, platformId: string, now = monday): number {
  return store.addresses.meet({
    channel: "telegram",
    account: "7",
    platformId,
    phone: null,
    language: null,
    now,
  }).id;
}

/** Somebody enrolled, at an address of their own. */
export function aPerson(store: Store, name: string, now = monday): { personId: number; addressId: number } {
  const addressId = anAddress(store, `chat-${name}`, now);
  const personId = store.people.addWithConsent({ ...notice, addressId, now });
  store.people.changeName({ personId, name, addressId, now });
  store.people.changeLocality({ personId, locality: "San Isidro", addressId, now });
  store.people.markEnrolled(personId, now);
  return { personId, addressId };
}

export function aSession(
  store: Store,
  more: { capacity?: number; startsAt?: number; topic?: string; ledBy?: number } = {},
): number {
  const startsAt = more.startsAt ?? monday + 120 * hour;
  return store.sessions.add({
    topic: more.topic ?? "Costura",
    place: "Salón ejidal",
    locality: "San Isidro",
    startsAt,
    endsAt: startsAt + 2 * hour,
    capacity: more.capacity ?? 2,
    ...(more.ledBy !== undefined && { ledBy: more.ledBy }),
    now: monday,
  });
}

/** Why the database refused some work; "" when it did not. */
export function refusal(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (error) {
    const { message, cause } = error as Error;
    return cause instanceof Error ? cause.message : message;
  }
}
