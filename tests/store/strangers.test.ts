import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { forgetStrangers } from "../../src/actions/forgetStrangers.ts";
import type { Database } from "../../src/store/database.ts";
import { openStore, type Store } from "../../src/store/openStore.ts";
import { anAddress, aPerson, aSession, databases, hour, monday, notice } from "./aStore.ts";

const due = monday + 48 * hour;

/** A stranger who left something in every table they can leave something in. */
function aStranger(store: Store, platformId = "1"): number {
  const id = anAddress(store, platformId);
  const { database, ...nouns } = store;
  const message = { channel: "telegram", account: "7", messageId: platformId, sentAt: monday } as const;
  nouns.inbound.add({
    ...{ ...message, key: platformId, kind: "message", outcome: "failed", addressId: id },
    ...{ receivedAt: monday, body: "words", error: null },
  });
  const left = nouns.outbox.add({
    ...{ key: `in:${platformId}:0`, channel: "telegram", account: "7", addressId: id, chat: null },
    ...{ kind: "reply", body: { type: "text", text: "hola" }, ask: 1, now: monday },
  });
  nouns.outbox.markSent([{ id: left ?? 0, messageId: "9", at: monday }]);
  nouns.conversations.save({ addressId: id, state: null, asked: 7, dueAt: null, now: monday });
  nouns.roles.addTry(id, "role", monday);
  nouns.optOuts.add(id, monday);
  nouns.optOuts.end(id, monday);
  return id;
}

const forget = (store: Store, now: number) =>
  store.database.transaction(() => forgetStrangers({ store, now }));
const count = ({ db }: Database, table: string) =>
  db.get<{ n: number }>(sql.raw(`select count(*) as n from ${table}`))?.n;

describe.each(databases)("strangers, on $name", ({ open }) => {
  it("are forgotten two days after their last message, and only the bare rows of what came stay", () => {
    const database = open();
    const store = openStore(database);
    const id = aStranger(store);
    expect(store.strangers.nextDue()).toBe(due);
    forget(store, due - 1);
    expect(store.addresses.find(id)).toBeDefined();
    forget(store, due);
    for (const table of ["addresses", "outbox", "conversations", "role_code_tries", "opt_outs"])
      expect(count(database, table), table).toBe(0);
    expect(
      database.db.all(sql`select key, address_id as addressId, message_id as messageId, body from inbound`),
    ).toEqual([{ key: "1", addressId: null, messageId: null, body: null }]);
    expect(store.inbound.has("telegram", "7", "1")).toBe(true);
    expect(store.strangers.nextDue()).toBeNull();
  });

  it("who write again have two days more", () => {
    const store = openStore(open());
    const id = anAddress(store, "1");
    anAddress(store, "1", monday + 40 * hour);
    expect(store.strangers.nextDue()).toBe(due + 40 * hour);
    forget(store, due);
    expect(store.addresses.find(id)).toBeDefined();
  });

  it("and new ones are never asked under a number that an old one was", () => {
    const store = openStore(open());
    aStranger(store);
    const next = anAddress(store, "2", due);
    expect(store.conversations.load(next).asked).toBe(0);
    forget(store, due);
    expect(store.conversations.load(next).asked).toBe(7);
    const other = anAddress(store, "3", due);
    store.conversations.save({ addressId: other, state: null, asked: 5, dueAt: null, now: due });
    forget(store, due + 48 * hour);
    expect(store.conversations.load(anAddress(store, "4", due)).asked).toBe(7);
  });

  const held: readonly (readonly [what: string, hold: (store: Store, id: number) => void])[] = [
    ["a BAJA", (store, id) => store.optOuts.add(id, monday)],
    [
      "a note that the staff has not seen to",
      (store, addressId) =>
        store.staffNotes.addOnce({ kind: "wantsPerson", addressId, sessionId: null, now: monday }),
    ],
    [
      "a message that has not left",
      (store, addressId) =>
        store.outbox.add({
          ...{ key: "due", channel: "telegram", account: "7", addressId, chat: null },
          ...{ kind: "reply", body: { type: "text", text: "hola" }, ask: null, now: monday },
        }),
    ],
    [
      "an open conversation",
      (store, addressId) =>
        store.conversations.save({ addressId, state: "{}", asked: 8, dueAt: due + 1, now: monday }),
    ],
  ];
  it.each(held)("are kept by %s, and looked at again a day later", (_, hold) => {
    const store = openStore(open());
    const id = aStranger(store);
    hold(store, id);
    forget(store, due);
    expect(store.addresses.find(id)).toBeDefined();
    expect(store.strangers.nextDue()).toBe(due + 24 * hour);
  });

  it("whom the staff was told of leave nothing in what told it", () => {
    const database = open();
    const store = openStore(database);
    const { personId, addressId: staff } = aPerson(store, "Olga");
    const noteOf = (addressId: number) =>
      store.staffNotes.addOnce({ kind: "wantsPerson", addressId, sessionId: null, now: monday }) ?? 0;
    const told = noteOf(aStranger(store));
    const newer = noteOf(staff);
    for (const note of [told, newer]) {
      const id = store.outbox.add({
        ...{
          key: `human:${note}:${staff}:0`,
          channel: "telegram",
          account: "7",
          addressId: staff,
          chat: null,
        },
        ...{ kind: "notice", body: { type: "text", text: "55 1234" }, ask: null, now: monday },
      });
      store.outbox.markSent([{ id: id ?? 0, messageId: "8", at: monday }]);
      store.staffNotes.markDone(note, personId, monday);
    }
    forget(store, due);
    expect(count(database, "addresses")).toBe(1);
    expect(database.db.all(sql`select key from outbox`)).toEqual([{ key: `human:${newer}:${staff}:0` }]);
    expect(database.db.all(sql`select id from staff_notes`)).toEqual([{ id: newer }]);
  });

  it("are none any more once they agreed, enrolled or not", () => {
    const store = openStore(open());
    const agreed = anAddress(store, "1");
    store.people.addWithConsent({ ...notice, addressId: agreed, now: monday });
    const ana = aPerson(store, "Ana");
    const sessionId = aSession(store);
    store.registrations.add({ ...ana, sessionId, status: "registered", now: monday });
    anAddress(store, "1", monday + hour);
    expect(store.strangers.nextDue()).toBeNull();
    forget(store, due + 1000 * hour);
    expect(store.addresses.find(agreed)).toBeDefined();
    expect(store.people.findSelf(ana.addressId)).toBeDefined();
  });
});
