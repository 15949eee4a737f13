import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DeliveryStatus } from "../../src/channels/contract.ts";
import type { Database } from "../../src/store/database.ts";
import { openStore } from "../../src/store/openStore.ts";
import type { NewOutgoing } from "../../src/store/outbox.ts";
import { LIST_AT_MOST } from "../../src/store/outboxStatements.ts";
import { aboutSession } from "../../src/store/subject.ts";
import { anAddress, databases, monday } from "./aStore.ts";

const ours = { channel: "telegram", account: "7" } as const;
const statuses: readonly DeliveryStatus[] = ["sent", "delivered", "read", "failed"];

const message = (key: string, addressId: number | null, more: Partial<NewOutgoing> = {}): NewOutgoing => ({
  ...ours,
  key,
  addressId,
  chat: null,
  kind: "reply",
  body: { type: "text", text: "hola" },
  ask: null,
  now: monday,
  ...more,
});

const statusOf = (database: Database, id: number | null) =>
  database.db.get<{ status: string; reason: string | null }>(
    sql`select status, reason from outbox where id = ${id}`,
  );

describe.each(databases)("the outbox, on $name", ({ open }) => {
  it("the same effect never enters twice", () => {
    const { outbox, ...store } = openStore(open());
    const ana = anAddress({ outbox, ...store }, "1");
    expect(outbox.add(message("welcome 1", ana))).toBe(1);
    expect(outbox.add(message("welcome 1", ana))).toBeNull();
    expect(outbox.add(message("welcome 2", ana))).toBe(2);
    expect(outbox.countDue()).toBe(2);
  });

  it("lists what is due in the order it entered, by account and lane, so many at a time", () => {
    const store = openStore(open());
    const { outbox } = store;
    const ana = anAddress(store, "1");
    const bulk = Array.from({ length: LIST_AT_MOST + 3 }, (_, n) =>
      outbox.add(message(`b${n}`, ana, { kind: "bulk" })),
    );
    const reply = outbox.add(message("reply", ana));
    const press = outbox.add(message("press", ana, { kind: "acknowledge", expiresAt: monday + 5 }));
    const group = outbox.add(message("group", null, { chat: "-100", kind: "notice" }));
    outbox.add(message("other account", ana, { account: "8" }));
    outbox.add(message("other channel", ana, { channel: "whatsapp" }));
    const list = (lane: "first" | "bulk", afterId: number) => outbox.listDue({ ...ours, lane, afterId });

    expect(list("first", 0).map(({ id }) => id)).toEqual([reply, press, group]);
    expect(list("first", reply ?? 0)).toMatchObject([
      {
        kind: "acknowledge",
        addressId: ana,
        chat: null,
        createdAt: monday,
        dueAt: monday,
        expiresAt: monday + 5,
      },
      { kind: "notice", addressId: null, chat: "-100", expiresAt: null, attempts: 0, reason: null },
    ]);
    const firstPage = list("bulk", 0).map(({ id }) => id);
    expect(firstPage).toEqual(bulk.slice(0, LIST_AT_MOST));
    expect(list("bulk", firstPage.at(-1) ?? 0).map(({ id }) => id)).toEqual(bulk.slice(LIST_AT_MOST));
  });

  it("shows a message at the moment it leaves as its address stands then", () => {
    const database = open();
    const store = openStore(database);
    const { outbox, addresses } = store;
    const people = ["1", "2", "3"].map((platformId) => anAddress(store, platformId));
    const [ana = 0, luis = 0, eva = 0] = people;
    const ids = people.map((person, n) => outbox.add(message(`k${n}`, person)) ?? 0);
    const group = outbox.add(message("group", null, { chat: "-100" })) ?? 0;
    addresses.markUnreachable(luis, monday, "403");
    database.db.run(sql`insert into opt_outs (address_id, at) values (${eva}, 1)`);
    database.db.run(sql`insert into opt_outs (address_id, at, ended_at) values (${ana}, 1, 2)`);
    const sent = outbox.add(message("sent", ana)) ?? 0;
    outbox.markSent([{ id: sent, messageId: null, at: monday }]);

    const leaving = outbox.listLeaving([...ids, group, sent, 999]);
    expect(leaving.map(({ body, ...rest }) => ({ ...rest, body: JSON.parse(body).text }))).toEqual([
      {
        id: ids[0],
        chat: null,
        platformId: "1",
        phone: null,
        unreachable: false,
        unwritten: false,
        optedOut: false,
        expiresAt: null,
        body: "hola",
      },
      {
        id: ids[1],
        chat: null,
        platformId: "2",
        phone: null,
        unreachable: true,
        unwritten: false,
        optedOut: false,
        expiresAt: null,
        body: "hola",
      },
      {
        id: ids[2],
        chat: null,
        platformId: "3",
        phone: null,
        unreachable: false,
        unwritten: false,
        optedOut: true,
        expiresAt: null,
        body: "hola",
      },
      {
        id: group,
        chat: "-100",
        platformId: null,
        phone: null,
        unreachable: false,
        unwritten: false,
        optedOut: false,
        expiresAt: null,
        body: "hola",
      },
    ]);
  });

  it("thousands of results are marked in one statement", () => {
    const store = openStore(open());
    const { outbox } = store;
    const ana = anAddress(store, "1");
    const ids = Array.from({ length: 3000 }, (_, n) => outbox.add(message(`k${n}`, ana)) ?? 0);
    outbox.markSent(ids.map((id) => ({ id, messageId: `m${id}`, at: monday + id })));
    expect(outbox.countDue()).toBe(0);
    expect(outbox.advance("telegram", "7", "m2999", "delivered")).toMatchObject({ id: 2999, advanced: true });
  });

  it("what is final stays as it is, whatever is noted afterwards", () => {
    const database = open();
    const store = openStore(database);
    const { outbox } = store;
    const ana = anAddress(store, "1");
    const [sent = 0, failed = 0, dropped = 0] = ["a", "b", "c"].map(
      (key) => outbox.add(message(key, ana)) ?? 0,
    );
    outbox.markSent([{ id: sent, messageId: "m1", at: monday }]);
    outbox.giveUp(failed, "failed", "403 blocked");
    outbox.giveUp(dropped, "dropped", "optedOut");
    for (const id of [sent, failed, dropped]) {
      outbox.putOff(id, monday + 1, 1, "429");
      outbox.giveUp(id, "failed", "late");
      outbox.markSent([{ id, messageId: "m9", at: monday + 9 }]);
      outbox.moveChat(id, "-1");
    }
    expect(statusOf(database, sent)).toEqual({ status: "sent", reason: null });
    expect(statusOf(database, failed)).toEqual({ status: "failed", reason: "403 blocked" });
    expect(statusOf(database, dropped)).toEqual({ status: "dropped", reason: "optedOut" });
  });

  it("a platform's statuses only go forward, in any order and any number of times", () => {
    const database = open();
    const store = openStore(database);
    const { outbox } = store;
    const ana = anAddress(store, "1");
    let messages = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 12 }), (told) => {
        messages += 1;
        const messageId = `m${messages}`;
        const id = outbox.add(message(messageId, ana, { ask: messages })) ?? 0;
        outbox.markSent([{ id, messageId, at: monday }]);
        let now: string = "sent";
        for (const status of told) {
          const before = now;
          const traced = outbox.advance(
            "telegram",
            "7",
            messageId,
            status,
            status === "failed" ? "131047" : undefined,
          );
          now = statusOf(database, id)?.status ?? "";
          expect(traced).toEqual({
            ...{ id, addressId: ana, ask: messages, kind: "reply" },
            advanced: now !== before,
          });
          if (before === "failed") expect(now).toBe("failed");
          else if (status === "failed") expect(now).toBe(before === "sent" ? "failed" : before);
          else
            expect(now).toBe(
              statuses[Math.max(statuses.indexOf(status), statuses.indexOf(before as DeliveryStatus))],
            );
        }
      }),
      { numRuns: 100 },
    );
  });

  it("a status of a message we never sent is told apart", () => {
    const store = openStore(open());
    const ana = anAddress(store, "1");
    const id = store.outbox.add(message("a", ana)) ?? 0;
    store.outbox.markSent([{ id, messageId: "m1", at: monday }]);
    expect(store.outbox.advance("telegram", "8", "m1", "read")).toBeUndefined();
    expect(store.outbox.advance("whatsapp", "7", "m1", "read")).toBeUndefined();
    expect(store.outbox.advance("telegram", "7", "m2", "read")).toBeUndefined();
  });

  it("tells a row from another that got its id", () => {
    const database = open();
    const store = openStore(database);
    const ana = anAddress(store, "1");
    store.outbox.add(message("a", ana));
    const newest = store.outbox.newest();
    expect(newest).toEqual({ id: 1, key: "a" });
    expect(store.outbox.has({ id: 1, key: "a" })).toBe(true);
    database.db.run(sql`delete from outbox`);
    expect(store.outbox.has({ id: 1, key: "a" })).toBe(false);
    store.outbox.add(message("b", ana));
    expect(store.outbox.has({ id: 1, key: "a" })).toBe(false);
    expect(store.outbox.newest()).toEqual({ id: 1, key: "b" });
  });

  it("what reached somebody last says what they speak of, whatever entered before or after it", () => {
    const store = openStore(open());
    const { outbox } = store;
    const ana = anAddress(store, "1");
    expect(outbox.lastSubject(ana)).toEqual({});
    const [called, told] = [
      outbox.add(message("convocation:5:1", ana, { kind: "bulk" })) ?? 0,
      outbox.add(message(`in:7:0${aboutSession(3)}`, ana)) ?? 0,
    ];
    // The one to many waits behind a hundred thousand others.
    expect(outbox.lastSubject(ana)).toEqual({ sessionId: 3 });
    outbox.markSent([{ id: told, messageId: "10", at: monday }]);
    outbox.markSent([{ id: called, messageId: "11", at: monday + 1 }]);
    expect(outbox.lastSubject(ana)).toEqual({ convocationId: 5 });
    expect(outbox.findAsk("telegram", "7", "11", ana)?.convocationId).toBe(5);
    const refused = outbox.add(message("in:8:0", ana, { now: monday + 2 })) ?? 0;
    expect(outbox.lastSubject(ana)).toEqual({});
    outbox.giveUp(refused, "failed", "blocked");
    expect(outbox.lastSubject(ana)).toEqual({ convocationId: 5 });
  });

  it("a convocation was the last thing they were asked until we ask or answer them, whatever is told meanwhile", () => {
    const store = openStore(open());
    const { outbox } = store;
    const ana = anAddress(store, "1");
    const left = (key: string, at: number, more: Parameters<typeof message>[2] = {}) => {
      const id = outbox.add(message(key, ana, { now: at, ...more })) ?? 0;
      outbox.markSent([{ id, messageId: key, at }]);
    };
    expect(outbox.lastConvoked(ana, monday)).toBeNull();
    left("in:1:0", monday, { ask: 1 });
    left("convocation:5:1", monday + 10, { kind: "bulk" });
    left("told:1", monday + 20, { kind: "notice" });
    expect(outbox.lastConvoked(ana, monday + 30)).toBe(5);
    // As of when they wrote.
    expect(outbox.lastConvoked(ana, monday + 9)).toBeNull();
    left("remind:1", monday + 40, { kind: "notice", ask: 2 });
    expect(outbox.lastConvoked(ana, monday + 50)).toBeNull();
    expect(outbox.lastConvoked(ana, monday + 30)).toBe(5);
    left("convocation:6:1", monday + 60, { kind: "bulk" });
    left("in:2:0", monday + 70);
    expect(outbox.lastConvoked(ana, monday + 80)).toBeNull();
  });

  it("a quoted message leads to the question it asked its own reader", () => {
    const store = openStore(open());
    const { outbox } = store;
    const [ana, luis] = [anAddress(store, "1"), anAddress(store, "2")];
    const asked = [
      outbox.add(message("a", ana, { ask: 4 })) ?? 0,
      outbox.add(message("b", luis, { ask: 9 })) ?? 0,
      outbox.add(message("c", ana)) ?? 0,
    ];
    // Telegram counts messages chat by chat.
    const messageIds = ["10", "10", "11"];
    outbox.markSent(asked.map((id, n) => ({ id, messageId: messageIds[n] ?? null, at: monday })));
    expect(outbox.findAsk("telegram", "7", "10", ana)).toMatchObject({ addressId: ana, ask: 4 });
    expect(outbox.findAsk("telegram", "7", "10", luis)).toMatchObject({ addressId: luis, ask: 9 });
    expect(outbox.findAsk("telegram", "7", "11", ana)).toMatchObject({ addressId: ana, ask: null });
    expect(outbox.findAsk("telegram", "7", "11", luis)).toBeUndefined();
    expect(outbox.findAsk("telegram", "8", "10", ana)).toBeUndefined();
  });

  it("tells what waits: how many, since when, until when", () => {
    const store = openStore(open());
    const { outbox } = store;
    expect([outbox.newest()?.id, outbox.countDue(), outbox.oldestDueAt(), outbox.nextDueAt()]).toEqual([
      undefined,
      0,
      null,
      null,
    ]);
    const ana = anAddress(store, "1");
    const [first = 0, second = 0] = [1, 2].map(
      (n) => outbox.add(message(`k${n}`, ana, { now: monday + n })) ?? 0,
    );
    expect([outbox.newest()?.id, outbox.countDue(), outbox.oldestDueAt(), outbox.nextDueAt()]).toEqual([
      2,
      2,
      monday + 1,
      monday + 1,
    ]);
    outbox.putOff(first, monday + 500, 1, "429");
    expect([outbox.oldestDueAt(), outbox.nextDueAt()]).toEqual([monday + 1, monday + 2]);
    expect(outbox.listDue({ ...ours, lane: "first", afterId: 0 })[0]).toMatchObject({
      attempts: 1,
      reason: "429",
    });
    outbox.markSent([{ id: second, messageId: null, at: monday }]);
    expect([outbox.countDue(), outbox.oldestDueAt(), outbox.nextDueAt()]).toEqual([
      1,
      monday + 1,
      monday + 500,
    ]);
    outbox.giveUp(first, "failed", "400");
    expect([outbox.newest()?.id, outbox.countDue(), outbox.oldestDueAt(), outbox.nextDueAt()]).toEqual([
      2,
      0,
      null,
      null,
    ]);
  });
});
