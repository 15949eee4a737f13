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

  it("on a linked number leave no key, no other name and no copy of what was sent, and take nobody else's", () => {
    const database = open();
    const store = openStore(database);
    const { linked, outbox, addresses } = store;
    const meet = (platformId: string, phone: string | null, now = monday) =>
      addresses.meet({ channel: "linked", account: "linked", platformId, phone, language: null, now }).id;
    const ana = meet("9001@lid", "5215550000001");
    meet("5215550000003@s.whatsapp.net", null);
    // Their LIDs begin with others' digits, and this one has a number now that was somebody's before.
    const eva = meet("90012@lid", "5215550000002", monday + hour);
    const gone = [
      ["session", "9001_1.0", "9001_1.23", "9001_129.99", "5215550000001.0", "5215550000003.0"],
      ["identity-key", "9001_1.0", "5215550000001.0", "9003_1.0"],
      ["sender-key", "1203@g.us::9001_1::0", "1203@g.us::5215550000001::2"],
      ["device-list", "9001", "5215550000001", "9003"],
      ["tctoken", "9001@lid", "5215550000003@s.whatsapp.net"],
    ];
    const kept = [
      ["session", "90012_1.0", "5215550000002.0", "19001_1.0", "52155500000011.0"],
      ["identity-key", "90012_1.0"],
      ["sender-key", "1203@g.us::90012_1::0", "9001@g.us::90012_1::0"],
      ["device-list", "90012", "5215550000002"],
      ["tctoken", "90012@lid"],
      ["pre-key", "9001", "5215550000001"],
    ];
    const pairs = [["9001", "5215550000001"] as const, ["9003", "5215550000003"] as const];
    const index = (...jids: readonly string[]) =>
      JSON.stringify({ token: { type: "Buffer", data: btoa(JSON.stringify(jids)) } });
    const sent = (addressId: number, messageId: string) => {
      const id = outbox.add({
        ...{ key: messageId, channel: "linked", account: "linked", addressId, chat: null },
        ...{ kind: "reply", body: { type: "text", text: "hola" }, ask: 1, now: monday },
      });
      outbox.markSent([{ id: id ?? 0, messageId, at: monday }]);
      linked.addSent({ messageId, content: "{}", sentAt: monday });
    };
    database.transaction(() => {
      for (const [type = "", ...ids] of [...gone, ...kept])
        for (const id of ids) linked.changeKey(type, id, "1", due);
      for (const [lid, number] of pairs) {
        linked.changeKey("lid-mapping", number, JSON.stringify(lid), due);
        linked.changeKey("lid-mapping", `${lid}_reverse`, JSON.stringify(number), due);
      }
      linked.changeKey(
        "tctoken",
        "__index",
        index("9001@lid", "90012@lid", "5215550000003@s.whatsapp.net"),
        monday,
      );
      sent(ana, "A1");
      sent(eva, "E1");
    });
    forget(store, due);
    const left = database.db.all<{ type: string; id: string }>(
      sql`select type, id from linked_keys where id <> '__index' order by type, id`,
    );
    const expected = kept.flatMap(([type = "", ...ids]) => ids.map((id) => ({ type, id })));
    expect(left.map(({ type, id }) => `${type} ${id}`)).toEqual(
      expected.map(({ type, id }) => `${type} ${id}`).sort(),
    );
    expect(linked.findKey("tctoken", "__index")).toBe(index("90012@lid"));
    expect([linked.findSent("A1"), linked.findSent("E1")]).toEqual([undefined, "{}"]);
  });

  it("on a linked number whose number is somebody else's by now leave that one's keys alone", () => {
    const database = open();
    const store = openStore(database);
    const { linked, addresses } = store;
    const phone = "5215550000001";
    addresses.meet({
      channel: "linked",
      account: "linked",
      platformId: "9001@lid",
      phone,
      language: null,
      now: monday,
    });
    const names = ["session", "device-list", "lid-mapping"] as const;
    database.transaction(() => {
      linked.changeKey("session", `${phone}.0`, "1", due);
      linked.changeKey("device-list", phone, "1", due);
      linked.changeKey("lid-mapping", phone, '"9002"', due);
      linked.changeKey("lid-mapping", "9001_reverse", JSON.stringify(phone), due);
    });
    forget(store, due);
    expect(names.map((type) => linked.findKey(type, type === "session" ? `${phone}.0` : phone))).toEqual([
      "1",
      "1",
      '"9002"',
    ]);
    expect(linked.findKey("lid-mapping", "9001_reverse")).toBeUndefined();
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
