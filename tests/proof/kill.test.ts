import { afterEach, beforeEach, expect, test } from "vitest";
import { openRandom } from "../fakes/openCourier.ts";
import { type OpenServer, openServer } from "../support/openServer.ts";
import { different, messagesToHear, openRegistrant, type Registrant, repeated } from "./registrant.ts";

let server: OpenServer;
beforeEach(async () => {
  server = await openServer();
});
afterEach(() => server.close());

/** Answers are marked as sent within milliseconds; who heard something longer before a kill hears it once. */
const atRiskMs = 1_000;

test("nobody who was registering loses anything when the process is killed three times, and nothing counts twice", async () => {
  const random = openRandom(20_261);
  const people = Array.from({ length: 64 }, (_, n) => openRegistrant(server, n));
  const steps = openCounter();
  await server.start();
  await server.connected();
  const before = counted();
  // Platforms bring again what they believe unacknowledged, rightly or not. Only one of them does so here: what was
  // acknowledged and lost would be made good by it.
  server.cloud.knobs.twice = true;

  const all = Promise.all(people.map((one) => one.register(steps.count)));
  all.catch(() => {}); // whoever gave up is told of where all are awaited
  const kills: { readonly at: number; readonly due: ReadonlySet<string> }[] = [];
  // A step is a message answered 200, or an answer heard: the process dies right after one of them.
  for (const third of [0, 1, 2]) {
    await steps.reach(Math.floor(((third + 0.2 + 0.7 * random()) / 3) * 2 * messagesToHear * people.length));
    const ending = server.kill();
    const at = Date.now();
    const acknowledged = new Map(people.map((one) => [one, one.acknowledged()]));
    await ending;
    const kept = messagesKept();
    for (const [one, count] of acknowledged) {
      expect.soft(kept.get(one.platformId) ?? 0, one.name).toBeGreaterThanOrEqual(count);
    }
    kills.push({ at, due: stillDue() });
    await server.start();
  }
  await all;
  await Promise.all([server.telegram.idle(), server.cloud.idle()]);
  expect(await server.stop()).toMatchObject({ code: 0 });

  // Everybody reached an end, once.
  for (const one of people) expect(different(one.phone.heard), one.name).toHaveLength(messagesToHear);
  const kept = messagesKept();
  const left = messagesLeft();
  for (const one of people) {
    expect(kept.get(one.platformId), one.name).toBe(messagesToHear);
    expect(left.get(one.platformId), one.name).toBe(messagesToHear);
  }
  const after = counted();
  for (const noun of ["people", "consents", "registrations"] as const) {
    expect(after[noun] - before[noun], noun).toBe(people.length);
  }
  const named = new Set(server.rows<{ name: string }>("select name from people").map(({ name }) => name));
  for (const one of people) expect(named).toContain(one.name);
  expectFullSessions(people);

  // Twice was heard only what was on its way at a kill, and told so in the table.
  let onTheirWay = 0;
  for (const { phone, platformId, name } of people) {
    for (const { first } of repeated(phone.heard)) {
      const row = `${platformId} ${first.text}`;
      const cause = kills.find(({ at, due }) => due.has(row) && first.at > at - atRiskMs);
      expect(cause, `${name} heard again: ${first.text}`).toBeDefined();
      onTheirWay += 1;
    }
  }
  expect(onTheirWay, "a kill meets few on their way").toBeLessThan(people.length);
  const { telegram, cloud } = server;
  expect([...telegram.refused, ...cloud.refused]).toEqual([]);
  expect([...telegram.undelivered, ...cloud.undelivered]).toEqual([]);
  const unread = "select count(*) as n from outbox where channel = 'whatsapp' and status <> 'read'";
  expect(server.rows(unread)).toEqual([{ n: 0 }]);
}, 90_000);

function counted(): { people: number; consents: number; registrations: number } {
  const [counts] = server.rows<{ people: number; consents: number; registrations: number }>(
    `select (select count(*) from people) as people, (select count(*) from consents) as consents,
      (select count(*) from registrations where status <> 'cancelled') as registrations`,
  );
  if (!counts) throw new Error("nothing was counted");
  return counts;
}

/** Messages that were kept as turns, by who wrote. */
function messagesKept(): ReadonlyMap<string, number> {
  return countedBy(
    "select platform_id as id, count(*) as n from inbound join addresses on addresses.id = address_id where outcome = 'turn' group by 1",
  );
}

/** Messages that left, or were to leave, by whom they were for. */
function messagesLeft(): ReadonlyMap<string, number> {
  return countedBy(
    "select platform_id as id, count(*) as n from outbox join addresses on addresses.id = address_id group by 1",
  );
}

function countedBy(query: string): ReadonlyMap<string, number> {
  return new Map(server.rows<{ id: string; n: number }>(query).map(({ id, n }) => [id, n]));
}

/** What the table still wants to send, and to whom. */
function stillDue(): ReadonlySet<string> {
  const due = server.rows<{ id: string; text: string }>(
    `select platform_id as id, body ->> 'text' as text from outbox join addresses on addresses.id = address_id
      where status = 'due'`,
  );
  return new Set(due.map(({ id, text }) => `${id} ${text}`));
}

function expectFullSessions(people: readonly Registrant[]): void {
  const sessions = server.rows<{ capacity: number; seatsTaken: number; registered: number; waiting: number }>(
    `select capacity, seats_taken as seatsTaken, count(*) filter (where status = 'registered') as registered,
      count(*) filter (where status = 'waitlisted') as waiting
      from sessions join registrations on session_id = sessions.id group by sessions.id`,
  );
  expect(sessions).toHaveLength(3);
  let waiting = 0;
  for (const one of sessions) {
    expect(one.seatsTaken).toBe(one.registered);
    expect(one.registered).toBeLessThanOrEqual(one.capacity);
    // A seat is empty only where nobody waits for it.
    if (one.waiting > 0) expect(one.registered).toBe(one.capacity);
    waiting += one.waiting;
  }
  expect(waiting).toBeGreaterThan(0);
  const mine = server.rows<{ n: number }>(
    `select count(*) as n from registrations join people on people.id = person_id
      where people.name in (${people.map(({ name }) => `'${name}'`).join(", ")})
      group by person_id`,
  );
  expect(mine.map(({ n }) => n)).toEqual(people.map(() => 1));
}

/** Counts, and tells who waits for a count. */
function openCounter() {
  let counted = 0;
  let waiting: { readonly for: number; readonly done: () => void }[] = [];
  return {
    count(): void {
      counted += 1;
      for (const one of waiting) if (one.for <= counted) one.done();
      waiting = waiting.filter((one) => one.for > counted);
    },
    reach: (count: number) =>
      new Promise<void>((done) => {
        if (count <= counted) done();
        else waiting.push({ for: count, done });
      }),
  };
}
