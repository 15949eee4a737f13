import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forgetStrangers } from "../../src/actions/forgetStrangers.ts";
import type { Database } from "../../src/store/database.ts";
import { openStore } from "../../src/store/openStore.ts";
import { databases, hour, monday } from "./aStore.ts";

// What the encryption keeps of people on a linked number goes with them, and never with somebody else of their name.

const [lid, number] = ["900000000001", "5215550000001"];
const keysOfLid = (of: string) =>
  [
    ["session", `${of}_1.0`],
    ["identity-key", `${of}_1.0`],
    ["account-key", `${of}_1`],
    ["account-key", `${of}_1.3`],
    ["device-list", of],
    ["tctoken", `${of}@lid`],
    ["lid-mapping", `${of}_reverse`],
  ] as const;
const keysOfNumber = (of: string) =>
  [
    ["session", `${of}.0`],
    ["identity-key", `${of}.3`],
    ["account-key", of],
    ["tctoken", `${of}@s.whatsapp.net`],
  ] as const;

function openNumber(database: Database) {
  const store = openStore(database);
  const { linked, addresses } = store;
  let now = monday;
  const write = (keys: readonly (readonly [string, string])[]) =>
    database.transaction(() => {
      for (const [type, id] of keys) linked.changeKey(type, id, '"1"', now);
    });
  return {
    ...{ store, write },
    meet: (platformId: string, phone: string | null, isOtherPhone = false) =>
      database.transaction(() =>
        addresses.meet({
          ...{ channel: "linked", account: "linked", platformId, phone, isOtherPhone, language: null, now },
        }),
      ),
    pair: (of: string, with_: string) =>
      database.transaction(() => {
        linked.changeKey("lid-mapping", with_, JSON.stringify(of), now);
        linked.changeKey("lid-mapping", `${of}_reverse`, JSON.stringify(with_), now);
      }),
    /** Time passes, and what is to be forgotten by then is. */
    passes(ms: number): void {
      now += ms;
      const times = [store.strangers.nextDue(), linked.nextLook()];
      for (let runs = 0; times.some((at) => at !== null && at <= now); runs += 1) {
        if (runs === 100) throw new Error("it never ends");
        database.transaction(() => forgetStrangers({ store, now }));
        times.splice(0, 2, store.strangers.nextDue(), linked.nextLook());
      }
    },
    left: (keys: readonly (readonly [string, string])[]) =>
      keys.filter(([type, id]) => linked.findKey(type, id) !== undefined),
    all: () => database.db.all<{ id: string }>(sql`select id from linked_keys`).map(({ id }) => id),
  };
}

describe.each(databases)("keys of people on a linked number, on $name", ({ open }) => {
  it("stay with who has a name that a row left behind had, once its doubt was cleared", () => {
    const { store, meet, write, pair, passes, left } = openNumber(open());
    const ana = meet(`${lid}@lid`, number);
    passes(hour);
    const doubt = meet(`${number}@s.whatsapp.net`, number, true);
    expect(doubt.id).not.toBe(ana.id);
    passes(hour);
    expect(meet(`${lid}@lid`, number).id).toBe(ana.id);
    write(keysOfLid(lid));
    pair(lid, number);
    for (let n = 0; n < 3; n += 1) {
      passes(20 * hour);
      meet(`${lid}@lid`, number);
    }
    expect(store.addresses.find(doubt.id)).toBeUndefined();
    expect(left(keysOfLid(lid))).toEqual(keysOfLid(lid));
  });

  it("stay with who has a number that was somebody else's", () => {
    const { store, meet, write, passes, left } = openNumber(open());
    const before = meet(`${number}@s.whatsapp.net`, number);
    passes(hour);
    const eva = meet(`${number}@s.whatsapp.net`, number, true);
    expect(eva.id).not.toBe(before.id);
    write(keysOfNumber(number));
    for (let n = 0; n < 3; n += 1) {
      passes(20 * hour);
      meet(`${number}@s.whatsapp.net`, number);
    }
    expect(store.addresses.find(before.id)).toBeUndefined();
    expect(left(keysOfNumber(number))).toEqual(keysOfNumber(number));
    passes(49 * hour);
    expect(left(keysOfNumber(number))).toEqual([]);
  });

  it("go two days after they were last written where nobody is known by them", () => {
    const { write, pair, passes, left, all } = openNumber(open());
    write([...keysOfLid(lid), ["sender-key", `1203@g.us::${lid}_1::0`]]);
    pair(lid, number);
    passes(40 * hour);
    write([["session", `${lid}_1.0`]]);
    passes(40 * hour);
    expect(left(keysOfLid(lid))).toEqual(keysOfLid(lid));
    passes(9 * hour);
    expect(all()).toEqual([]);
  });

  it("stay where they are of who is known by the other name, or our own", () => {
    const { store, meet, write, pair, passes, left } = openNumber(open());
    const [ownLid, ownNumber] = ["911111111111", "5215550009999"];
    const me = { id: `${ownNumber}:7@s.whatsapp.net`, lid: `${ownLid}:7@lid` };
    store.linked.changeCreds(JSON.stringify({ me }));
    const ours = [...keysOfLid(ownLid), ...keysOfNumber(ownNumber)];
    const anas = [...keysOfLid(lid), ...keysOfNumber(number)];
    const others = [
      ["pre-key", "5"],
      ["app-state-sync-key", "AAA"],
      ["tctoken", "__index"],
    ] as const;
    write([...ours, ...anas, ...others]);
    pair(lid, number);
    for (let n = 0; n < 20; n += 1) {
      meet(`${lid}@lid`, null);
      passes(30 * hour);
    }
    expect(left([...ours, ...anas, ...others])).toEqual([...ours, ...anas, ...others]);
  });

  it("go some day where somebody has another number by now", () => {
    const { store, meet, write, pair, passes, left } = openNumber(open());
    const ana = meet(`${lid}@lid`, number);
    store.database.db.run(sql`update addresses set forget_at = null`);
    write([...keysOfLid(lid), ...keysOfNumber(number)]);
    pair(lid, number);
    passes(49 * hour);
    meet(`${lid}@lid`, "5215550000002");
    pair(lid, "5215550000002");
    passes(10 * 24 * hour);
    expect(store.addresses.find(ana.id)?.phone).toBe("5215550000002");
    expect(left(keysOfNumber(number))).toEqual([]);
    expect(left(keysOfLid(lid))).toEqual(keysOfLid(lid));
    expect(store.linked.findKey("lid-mapping", number)).toBeUndefined();
  });

  it("stay for ever with who is known, and with nobody else, whatever was told of them in between", () => {
    const lids = ["900000000001", "900000000002"];
    const numbers = ["5215550000001", "5215550000002"];
    const step = fc.record({
      lid: fc.option(fc.constantFrom(...lids)),
      number: fc.option(fc.constantFrom(...numbers)),
      ...{ isOther: fc.boolean(), isMet: fc.boolean(), hours: fc.constantFrom(1, 20, 50) },
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const { store, meet, write, pair, passes, left, all } = openNumber(open());
        for (const { lid, number, isOther, isMet, hours } of steps) {
          if (lid === null && number === null) continue;
          write([...(lid ? keysOfLid(lid) : []), ...(number ? keysOfNumber(number) : [])]);
          if (lid && number) pair(lid, number);
          if (isMet) meet(lid ? `${lid}@lid` : `${number}@s.whatsapp.net`, number, isOther);
          passes(hours * hour);
          const living = store.database.db.all<{ platformId: string; phone: string | null }>(
            sql`select platform_id as platformId, phone from addresses where platform_id not like '%#%'`,
          );
          // Whoever wrote just now and is known has every key they wrote with.
          const isKnown = living.some(({ platformId }) => platformId === `${lid}@lid`);
          if (lid && isKnown) expect(left(keysOfLid(lid))).toEqual(keysOfLid(lid));
          if (number && living.some(({ phone }) => phone === number))
            expect(left(keysOfNumber(number))).toEqual(keysOfNumber(number));
        }
        // In the end nobody is known, and nothing is left of anybody.
        passes(60 * 24 * hour);
        expect(all()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
