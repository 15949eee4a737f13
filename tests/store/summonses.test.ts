import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseChat } from "../../src/community/reachability.ts";
import type { Called } from "../../src/store/audience.ts";
import { openStore } from "../../src/store/openStore.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { aPerson, aSession, hour, monday } from "./aStore.ts";

const windowFrom = monday - 24 * hour;
const body = { type: "text", text: "Les invitamos." } as const;

interface Way {
  readonly channel: "telegram" | "whatsapp" | "linked";
  /** Null: they never wrote to the number we have now. */
  readonly hoursAgo: number | null;
  readonly isGone: boolean;
  readonly saidBaja: boolean;
}
interface Invented {
  readonly village: string;
  readonly isEnrolled: boolean;
  /** 0: none. 1: to this notice. 2: to an older one. 3: taken back. */
  readonly consent: number;
  readonly isStaff: boolean;
  readonly isRegistered: boolean;
  /** Of their own; someone without any is reached at the first person's, as one of the household. */
  readonly ways: readonly Way[];
}

const aWay: fc.Arbitrary<Way> = fc.record({
  channel: fc.constantFrom("telegram", "whatsapp", "linked"),
  hoursAgo: fc.option(fc.integer({ min: 0, max: 48 }), { freq: 4 }),
  isGone: fc.boolean(),
  saidBaja: fc.boolean(),
});
const someone: fc.Arbitrary<Invented> = fc.record({
  village: fc.constantFrom("San Isidro", "El Llano"),
  isEnrolled: fc.boolean(),
  consent: fc.nat({ max: 3 }),
  isStaff: fc.boolean(),
  isRegistered: fc.boolean(),
  ways: fc.array(aWay, { maxLength: 2 }),
});

/** A community as it happens to be, and a convocation to a session of it. */
function settle(community: readonly Invented[]) {
  const database = openSqlite(":memory:");
  const store = openStore(database);
  const { db } = database;
  const author = aPerson(store, "Luz Robles");
  store.roles.addGrant({ personId: author.personId, role: "promoter", grantedBy: null, now: monday });
  const sessionId = aSession(store, { capacity: 1_000 });
  community.forEach(({ village, isEnrolled, consent, isStaff, isRegistered, ways }, place) => {
    const personId = 100 + place;
    const enrolledAt = isEnrolled ? monday : null;
    db.run(sql`insert into people (id, name, locality, created_at, enrolled_at)
      values (${personId}, ${`Persona ${place}`}, ${village}, ${monday}, ${enrolledAt})`);
    ways.forEach(({ channel, hoursAgo, isGone, saidBaja }, which) => {
      const addressId = 1_000 + place * 10 + which;
      db.run(sql`insert into addresses (id, channel, account, platform_id, first_seen_at, last_inbound_at, unreachable_at)
        values (${addressId}, ${channel}, '7', ${`a${addressId}`}, ${monday}, ${hoursAgo === null ? null : monday - hoursAgo * hour}, ${isGone ? monday : null})`);
      db.run(sql`insert into person_addresses (address_id, person_id, relation, added_at)
        values (${addressId}, ${personId}, 'self', ${monday})`);
      if (saidBaja) db.run(sql`insert into opt_outs (address_id, at) values (${addressId}, ${monday})`);
    });
    if (ways.length === 0)
      db.run(sql`insert into person_addresses (address_id, person_id, relation, added_at)
        values (${author.addressId}, ${personId}, 'household', ${monday})`);
    if (consent > 0)
      db.run(sql`insert into consents (person_id, purpose, notice_version, notice_hash, given_at, address_id, withdrawn_at)
        values (${personId}, 'sessions', ${consent === 2 ? "0" : "1"}, 'x', ${monday}, ${author.addressId}, ${consent === 3 ? monday : null})`);
    if (isStaff) store.roles.addGrant({ personId, role: "promoter", grantedBy: null, now: monday });
    if (isRegistered)
      db.run(sql`insert into registrations (person_id, session_id, status, address_id, created_at)
        values (${personId}, ${sessionId}, 'registered', ${author.addressId}, ${monday})`);
  });
  const add = (text: Pick<Called, "audience" | "locality">) =>
    store.convocations.add({
      ...{ sessionId, message: "Les invitamos.", convener: "Luz Robles" },
      ...{ ...text, authorId: author.personId, now: monday },
    });
  return { database, store, sessionId, add, rows: <T>(query: string) => db.all<T>(query) };
}

test("who is said to be reached is who is written to, once, and everybody else is named with a reason", () => {
  const audiences = fc.constantFrom("everyone", "locality", "registered");
  fc.assert(
    fc.property(
      fc.array(someone, { maxLength: 12 }),
      audiences,
      fc.integer({ min: 1, max: 5 }),
      (community, audience, atOnce) => {
        const { database, store, sessionId, add, rows } = settle(community);
        const locality = audience === "locality" ? "San Isidro" : null;
        const called: Called = {
          ...{ sessionId, audience, locality, purpose: "sessions", versions: ["1"], windowFrom },
        };
        const convocationId = add(called);
        const longAgo = monday - 3 * hour;
        const counted = store.summonses.count(called, longAgo);

        let after = 0;
        for (;;) {
          const through = store.summonses.addNext(convocationId, called, after, atOnce);
          if (through === null) break;
          for (const channel of ["telegram", "whatsapp", "linked"] as const) {
            const batch = { convocationId, after, through, channel, locale: "es", usual: "es" };
            store.summonses.enqueue({ ...batch, body, expiresAt: monday + hour, now: monday });
          }
          after = through;
        }

        const summoned = rows<{ person: number; address: number }>(
          "select person_id as person, address_id as address from summonses order by person_id",
        );
        const audienceIs = community.flatMap((one, place) => {
          if (!one.isEnrolled) return [];
          if (audience === "registered") return one.isRegistered ? [{ one, id: 100 + place }] : [];
          if (one.isStaff || (audience === "locality" && one.village !== "San Isidro")) return [];
          return [{ one, id: 100 + place }];
        });
        const isOpen = ({ channel, hoursAgo, isGone, saidBaja }: Way) =>
          !isGone &&
          !saidBaja &&
          (channel === "telegram" || (hoursAgo !== null && (channel === "linked" || hoursAgo < 24)));
        const reached = audienceIs.filter(
          ({ one }) => one.consent === 1 && (one.ways.length === 0 || one.ways.some(isOpen)),
        );
        expect(summoned.map(({ person }) => person)).toEqual(reached.map(({ id }) => id));
        // The same rule as wherever else we begin with somebody.
        const chosen = reached.map(({ one, id }) =>
          one.ways.length === 0
            ? rows<{ id: number }>(`select address_id as id from person_addresses where person_id = ${id}`)[0]
                ?.id
            : chooseChat(store.roles.listAddresses(id), monday)?.addressId,
        );
        expect(summoned.map(({ address }) => address)).toEqual(chosen);
        const sent = store.summonses.countSent(convocationId);
        expect(sent).toEqual({ telegram: counted.telegram, whatsapp: counted.whatsapp });
        const { telegram, whatsapp, linked, silent, ...left } = counted;
        const byLinked = rows<{ since: number }>(
          "select a.last_inbound_at as since from summonses s join addresses a on a.id = s.address_id where a.channel = 'linked'",
        );
        expect(linked).toBe(byLinked.length);
        expect(silent).toBe(byLinked.filter(({ since }) => since <= longAgo).length);
        expect(Object.values(left).reduce((sum, count) => sum + count, 0)).toBe(
          audienceIs.length - telegram - whatsapp,
        );
        // One message for each phone, however many live behind it.
        const written = rows<{ address: number }>(
          "select address_id as address from outbox where kind = 'bulk' order by address_id",
        );
        expect(written.map(({ address }) => address)).toEqual(
          [...new Set(summoned.map(({ address }) => address))].sort((a, b) => a - b),
        );
        database.close();
      },
    ),
    { numRuns: 40 },
  );
});

test("what has not left yet says what the session is now, or nothing when it is called off", () => {
  const { store, database, add, sessionId, rows } = settle(
    [0, 1, 2].map(() => ({
      ...{ village: "San Isidro", isEnrolled: true, consent: 1, isStaff: false, isRegistered: false },
      ways: [{ channel: "telegram", hoursAgo: 1, isGone: false, saidBaja: false }] as const,
    })),
  );
  const called: Called = {
    ...{ sessionId, audience: "everyone", locality: null, purpose: "sessions", versions: ["1"], windowFrom },
  };
  const convocationId = add(called);
  store.convocations.markSubmitted(convocationId, monday);
  database.db.run(sql`update convocations set status = 'approved', decided_by = 100, decided_at = ${monday}`);
  const through = store.summonses.addNext(convocationId, called, 0, 10) ?? 0;
  const batch = {
    convocationId,
    after: 0,
    through,
    locale: "es",
    usual: "es",
    body,
    expiresAt: monday + hour,
  };
  store.summonses.enqueue({ ...batch, channel: "telegram", now: monday });
  const due = rows<{ id: number }>("select id from outbox where status = 'due' order by id").map(
    ({ id }) => id,
  );
  expect(due).toHaveLength(3);
  store.outbox.markSent([{ id: due[0] ?? 0, messageId: "1", at: monday }]);

  expect(store.summonses.listLeaving(sessionId)).toEqual([convocationId]);
  store.summonses.changeBody(
    convocationId,
    "telegram",
    "es",
    { type: "text", text: "Ahora a las 12." },
    monday + 2 * hour,
  );
  expect(rows("select distinct expires_at as at from outbox where status = 'due'")).toEqual([
    { at: monday + 2 * hour },
  ]);
  expect(store.outbox.listLeaving(due).map(({ body: said }) => JSON.parse(said).text)).toEqual([
    "Ahora a las 12.",
    "Ahora a las 12.",
  ]);

  const texts =
    "select (select body from shared_bodies b where b.id = shared_id) ->> 'text' as text from outbox order by id";
  expect(rows<{ text: string }>(texts).map(({ text }) => text)).toEqual([
    "Les invitamos.",
    "Ahora a las 12.",
    "Ahora a las 12.",
  ]);
  store.summonses.changeBody(
    convocationId,
    "telegram",
    "es",
    { type: "text", text: "Ahora a las 2." },
    monday + hour,
  );
  expect(rows<{ text: string }>(texts).map(({ text }) => text)).toEqual([
    "Les invitamos.",
    "Ahora a las 2.",
    "Ahora a las 2.",
  ]);

  store.summonses.dropDue(sessionId + 1);
  expect(store.outbox.countDue()).toBe(2);
  store.summonses.dropDue(sessionId);
  expect(rows("select status, reason from outbox order by id")).toEqual([
    { status: "sent", reason: null },
    { status: "dropped", reason: "sessionCancelled" },
    { status: "dropped", reason: "sessionCancelled" },
  ]);
  database.close();
});
