import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PeopleAtOnce } from "../../src/tenant/broadcast.ts";
import { openTown, type Resident, type Town } from "../support/openTown.ts";

// A convocation to many more people than a turn could write to.

let town: Town;
let eva: Resident;
beforeEach(async () => {
  town = await openTown();
  eva = town.known(town.onTelegram("Eva Solís"));
});
afterEach(() => town.close());

/** So many people, each with a phone on Telegram and a consent to the notice in force. */
function settle(count: number): void {
  const { database, store, now } = town;
  const version = town.rows<{ version: string }>("select notice_version as version from consents limit 1")[0];
  const numbers = sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${count})`;
  const at = now();
  database.transaction(() => {
    const { db } = database;
    db.run(sql`insert into people (id, name, locality, created_at, enrolled_at)
      ${numbers} select 1000 + i, 'Persona ' || i, 'San Isidro', ${at}, ${at} from n`);
    db.run(sql`insert into addresses (id, channel, account, platform_id, first_seen_at, last_inbound_at)
      ${numbers} select 1000 + i, 'telegram', ${town.botId}, 'p' || i, ${at}, ${at} from n`);
    db.run(sql`insert into person_addresses (address_id, person_id, relation, added_at)
      ${numbers} select 1000 + i, 1000 + i, 'self', ${at} from n`);
    db.run(sql`insert into consents (person_id, purpose, notice_version, notice_hash, given_at, address_id)
      ${numbers} select 1000 + i, 'sessions', ${version?.version ?? ""}, 'x', ${at}, 1000 + i from n`);
  });
  expect(store.people.find(1000 + count)?.name).toBe(`Persona ${count}`);
}

/** A convocation to everybody that Luz wrote and Carmen let go. */
function approved(): number {
  const { store, now } = town;
  const [luz, carmen] = ["Luz Robles", "Carmen Ruiz"].map((name) => {
    const personId = town.known(town.onTelegram(name)).personId();
    store.roles.addGrant({ personId, role: "coordinator", grantedBy: null, now: now() });
    return personId;
  });
  const sessionId = town.session({ capacity: 10 });
  const text = { sessionId, message: "Les invitamos.", audience: "everyone", locality: null } as const;
  const id = store.convocations.add({ ...text, convener: "Luz Robles", authorId: luz ?? 0, now: now() });
  store.convocations.markSubmitted(id, now());
  store.convocations.markDecided(id, { approved: true, by: carmen ?? 0, because: null, now: now() });
  return id;
}

test("a conversation waits for one part of it at most, and a reply leaves before all the rest", async () => {
  const people = 20_000;
  settle(people);
  approved();
  const parts: number[] = [];
  for (let more = true; more; ) {
    const began = performance.now();
    more = town.tenant.tick();
    parts.push(performance.now() - began);
    if (parts.length === 20) await eva.phone.says("mis sesiones");
  }
  expect(parts.length).toBeGreaterThan(people / PeopleAtOnce);
  // Some 5 ms on a quiet machine; what has to hold is that nobody notices.
  expect(Math.max(...parts)).toBeLessThan(400);
  expect(town.count("(select count(*) from outbox where kind = 'bulk')")).toBe(people + 1);

  await town.clock.advance(1_000);
  expect(eva.news().join()).toContain("No tienes lugares apartados");
  expect(town.count("(select count(*) from outbox where status = 'due' and kind = 'bulk')")).toBeGreaterThan(
    people - 200,
  );
});

describe("when it is interrupted", () => {
  const people = 3 * PeopleAtOnce - 200;
  const failing = "create temp trigger broken before update of sent_through on convocations";

  test.each([0, 1, 2])("after part %i nobody is left out, and nobody is called twice", (whole) => {
    settle(people);
    approved();
    for (let part = 0; part < whole; part += 1) town.tenant.tick();
    town.database.db.run(sql.raw(`${failing} begin select raise(abort, 'the machine died'); end`));
    expect(() => town.tenant.tick()).toThrow();
    expect(town.count("(select count(*) from summonses)")).toBeLessThanOrEqual(whole * PeopleAtOnce);
    town.database.db.run(sql.raw("drop trigger broken"));
    while (town.tenant.tick()) {}
    expect(town.count("(select count(*) from summonses)")).toBe(people + 1);
    expect(town.count("(select count(distinct person_id) from summonses)")).toBe(people + 1);
    expect(town.count("(select count(*) from outbox where kind = 'bulk')")).toBe(people + 1);
    expect(town.rows("select status from convocations")).toEqual([{ status: "sent" }]);
  });
});

test("who says BAJA before theirs leaves does not get it", async () => {
  approved();
  while (town.tenant.tick()) {}
  expect(town.count("(select count(*) from outbox where kind = 'bulk' and status = 'due')")).toBe(1);
  town.store.optOuts.add(eva.addressId(), town.now());
  await town.settle();
  expect(town.rows("select status, reason from outbox where kind = 'bulk'")).toEqual([
    { status: "dropped", reason: "optedOut" },
  ]);
  expect(eva.news()).toEqual([]);
});
