import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Pace, Sent } from "../../src/channels/contract.ts";
import { openHours } from "../../src/tenant/hours.ts";
import { openWorld, refused, type World, type WorldOptions } from "./world.ts";

// A number that begins as slowly as a person would, and only so much a day; whoever writes to it is answered all the same.

const second = 1000;
const hour = 3_600_000;
const day = 24 * hour;
const linked = { channel: "linked", account: "linked" } as const;
const asFast = { perSecond: Number.POSITIVE_INFINITY, burst: 1 };
const every = 25 * second;
const hours = openHours({ zone: "America/Mexico_City", quietHours: { from: "21:00", to: "08:00" } });

const paceOf = (daily: number): Pace => ({
  ...{ account: asFast, person: asFast, freeReplies: true },
  begun: { every, jitter: 0.4, daily },
});

function openNumber(daily: number, options: WorldOptions = {}): World {
  return openWorld({ accounts: [linked], pace: paceOf(daily), hours, ...options });
}

/** Moves to an hour of the next day, where people are awake and nothing has left yet. */
async function goTo(world: World, from: number): Promise<void> {
  const now = world.clock.now();
  await world.clock.advance(hours.day(now).until - now + from * hour);
}

describe("what we begin on a number with a pace of its own", () => {
  const row = fc.record({
    kind: fc.constantFrom("notice" as const, "bulk" as const, "reply" as const),
    pause: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 60 * second }),
      fc.integer({ min: 0, max: 9 * hour }),
    ),
    /** Hours it is good for; 0: for ever. */
    lasts: fc.constantFrom(0, 0, 1, 20, 60),
  });
  const story = fc.record({
    daily: fc.integer({ min: 1, max: 6 }),
    rows: fc.array(row, { minLength: 1, maxLength: 30 }),
    deaths: fc.array(fc.integer({ min: 0, max: 3 * day }), { maxLength: 4 }),
    refusals: fc.array(fc.boolean(), { maxLength: 12 }),
    chances: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 8 }),
    startsAt: fc.integer({ min: 0, max: 23 }),
  });

  test("is never more than a day's, never two at once, never at night for the day, and is lost only where it expired", async () => {
    const property = fc.asyncProperty(story, async ({ daily, rows, deaths, refusals, chances, startsAt }) => {
      let drawn = 0;
      const later = refused({ meaning: "later", scope: "account", afterMs: 40 * second });
      const through = new Set<number>();
      let begun = 0;
      const world = openNumber(daily, {
        random: () => chances[drawn++ % chances.length] ?? 0,
        answer: ({ text, count }): Sent => {
          if (!text.startsWith("reply") && refusals[begun++] === true) return later;
          through.add(count);
          return { ok: true, messageId: `m${count}` };
        },
      });
      const people = world.addPeople(rows.length, linked);
      await goTo(world, startsAt);
      const start = world.clock.now();
      let at = start;
      const written = rows.map(({ kind, pause, lasts }, place) => {
        at += pause;
        const expiresAt = lasts === 0 ? null : at + lasts * hour;
        return { at, text: `${kind} ${place}`, kind, expiresAt, to: people[place] ?? 0, via: linked };
      });
      const ids = new Map<string, number>();
      const events = [
        ...written.map((one) => ({
          at: one.at,
          happen: () => ids.set(one.text, world.commit(one)[0] ?? 0),
        })),
        ...deaths.map((after) => ({ at: start + after, happen: () => world.restart() })),
      ].sort((one, other) => one.at - other.at);
      for (const event of events) {
        await world.clock.advance(event.at - world.clock.now());
        event.happen();
      }
      await world.clock.advance((rows.length / daily + 3) * day);

      const left = world.letters.filter(({ text }) => !text.startsWith("reply"));
      const ofDay = new Map<number, Set<string>>();
      for (const letter of left.filter(({ count }) => through.has(count))) {
        const { from } = hours.day(letter.at);
        ofDay.set(from, (ofDay.get(from) ?? new Set()).add(letter.text));
      }
      // What was taken as we died is not noted, and comes after the day's count once more.
      const diedOn = (from: number) =>
        deaths.filter((after) => hours.day(start + after).from === from).length;
      for (const [from, texts] of ofDay) expect(texts.size).toBeLessThanOrEqual(daily + diedOn(from));
      left.forEach((letter, place) => {
        const before = left[place - 1];
        if (before) expect(letter.at - before.at).toBeGreaterThanOrEqual(0.6 * every);
        const entered = written.find(({ text }) => text === letter.text)?.at ?? 0;
        if (hours.opensAt(letter.at) > letter.at)
          expect(hours.opensAt(entered)).toBe(hours.opensAt(letter.at));
      });
      for (const one of written) {
        const letters = world.letters.filter(({ text }) => text === one.text);
        const { status, reason } = world.row(ids.get(one.text)) ?? {};
        // An answer waits for a hold of the platform's alone.
        if (one.kind === "reply" && !refusals.includes(true)) expect(letters[0]?.at).toBe(one.at);
        if (status === "dropped") {
          expect(reason).toBe("expired");
          expect(one.expiresAt).not.toBeNull();
        } else expect({ text: one.text, status }).toEqual({ text: one.text, status: "sent" });
        // Whoever dies between a platform's taking it and our noting it sends it again, once for each death.
        const taken = letters.filter(({ count }) => through.has(count)).length;
        if (status === "sent") expect(taken).toBeGreaterThan(0);
        expect(taken).toBeLessThanOrEqual(1 + deaths.length);
      }
    });
    await fc.assert(property, { numRuns: 50 });
  });

  test("counts the day from the table: a restart in the middle begins no new day, and the next day goes on", async () => {
    const world = openNumber(5);
    world.addPeople(12, linked);
    await goTo(world, 10);
    world.commitBulk("convocatoria", linked);
    await world.clock.advance(70 * second);
    expect(world.letters.length).toBeLessThan(5);
    for (let times = 0; times < 4; times += 1) {
      world.restart();
      await world.clock.advance(2 * 60 * second);
    }
    expect(world.letters.length).toBe(5);
    expect(world.deliverer.health().accounts[0]?.begun).toMatchObject({ today: 5, daily: 5 });
    await goTo(world, 7);
    expect(world.letters.length).toBe(5);
    await world.clock.advance(2 * hour);
    expect(world.letters.length).toBe(10);
    expect(hours.opensAt(world.letters[5]?.at ?? 0)).toBe(world.letters[5]?.at);
    await goTo(world, 12);
    expect(world.tally()).toEqual({ sent: 12 });
  });

  test("what was refused for good has left as well, after a restart too; what did not get through has not", async () => {
    const never = refused({ meaning: "never", outsideWindow: true });
    const later = refused({ meaning: "later", scope: "account", afterMs: 60 * second });
    const world = openNumber(3, {
      answer: ({ count }) => [never, later][count - 1] ?? { ok: true, messageId: `m${count}` },
    });
    world.addPeople(6, linked);
    await goTo(world, 10);
    world.commitBulk("convocatoria", linked);
    await world.clock.advance(60 * second);
    world.restart();
    await world.clock.advance(2 * hour);
    // One refused for good, one that did not get through, and two that did.
    expect(world.letters.map(({ to }) => to.id)).toEqual(["p1", "p2", "p3", "p4"]);
    expect(world.tally()).toEqual({ due: 3, failed: 1, sent: 2 });
  });

  test("an account that is away for days loses nothing of it", async () => {
    let away = true;
    const notConnected = refused({ meaning: "later", scope: "account" });
    const world = openNumber(40, {
      answer: ({ count }) => (away ? notConnected : { ok: true, messageId: `m${count}` }),
    });
    world.addPeople(3, linked);
    await goTo(world, 10);
    world.commitBulk("convocatoria", linked);
    await world.clock.advance(3 * day);
    expect(world.tally()).toEqual({ due: 3 });
    away = false;
    await world.clock.advance(hour);
    expect(world.tally()).toEqual({ sent: 3 });
  });

  test("notices go before what goes to many", async () => {
    const world = openNumber(4);
    const people = world.addPeople(6, linked);
    await goTo(world, 10);
    world.commitBulk("convocatoria", linked);
    await world.clock.advance(30 * second);
    world.commit({ to: people[5] ?? 0, text: "recordatorio", kind: "notice", via: linked });
    await world.clock.advance(hour);
    expect(world.texts().indexOf("recordatorio")).toBeGreaterThan(-1);
    expect(world.texts().indexOf("recordatorio")).toBeLessThan(3);
  });

  test("whoever writes hears what waits for them, and then their answer", async () => {
    const world = openNumber(1);
    const [ana, luis] = [world.addPerson(linked), world.addPerson(linked)];
    await goTo(world, 10);
    const notice = { kind: "notice", via: linked } as const;
    world.commit({ to: luis, text: "aviso a luis", ...notice });
    await world.clock.advance(hour);
    world.commit({ to: ana, text: "aviso 1", ...notice }, { to: ana, text: "aviso 2", ...notice });
    await world.clock.advance(hour);
    expect(world.texts()).toEqual(["aviso a luis"]);
    world.commit({ to: ana, text: "respuesta", via: linked });
    await world.clock.advance(second);
    expect(world.texts()).toEqual(["aviso a luis", "aviso 1", "aviso 2", "respuesta"]);
    expect(world.tally()).toEqual({ sent: 4 });
  });

  test("where none may be begun, none is, and people are answered", async () => {
    const world = openNumber(0);
    const ana = world.addPerson(linked);
    const luis = world.addPerson(linked);
    await goTo(world, 10);
    world.commit({
      to: luis,
      text: "aviso",
      kind: "notice",
      via: linked,
      expiresAt: world.clock.now() + day,
    });
    world.commit({ to: ana, text: "respuesta", via: linked });
    await world.clock.advance(3 * day);
    expect(world.texts()).toEqual(["respuesta"]);
  });

  test("who did not write to the number since another phone is linked is sent nothing of what waited, not even an answer", async () => {
    const world = openNumber(6);
    const [ana = 0, eva = 0] = world.addPeople(2, linked);
    await goTo(world, 10);
    world.database.db.run(`update addresses set last_inbound_at = null where id = ${ana}`);
    const [notice, reply, other] = world.commit(
      { to: ana, text: "aviso", kind: "notice", via: linked },
      { to: ana, text: "respuesta", kind: "reply", via: linked },
      { to: eva, text: "respuesta a Eva", kind: "reply", via: linked },
    );
    await world.clock.advance(hour);
    expect(world.letters.map(({ text }) => text)).toEqual(["respuesta a Eva"]);
    const statusOf = (id: number | null | undefined) =>
      world.database.db.get<{ status: string; reason: string | null }>(
        `select status, reason from outbox where id = ${id}`,
      );
    for (const id of [notice, reply])
      expect(statusOf(id)).toEqual({ status: "dropped", reason: "unwritten" });
    expect(statusOf(other)?.status).toBe("sent");
  });

  test("a pause holds all of it, answers leave meanwhile, and it ends by the clock or when somebody says so", async () => {
    let until: number | null = null;
    const world = openNumber(40, { pausedUntil: () => until });
    const [ana = 0, eva = 0, luis = 0] = world.addPeople(3, linked);
    await goTo(world, 10);
    until = world.clock.now() + 5 * hour;
    const notice = { kind: "notice", via: linked } as const;
    world.commit({ to: ana, text: "aviso", ...notice }, { to: eva, text: "otro aviso", ...notice });
    world.commit({ to: luis, text: "respuesta", via: linked });
    world.commit({ to: luis, text: "aviso a luis", ...notice });
    await world.clock.advance(2 * hour);
    world.restart();
    await world.clock.advance(2 * hour);
    world.commit({ to: eva, text: "respuesta a Eva", via: linked });
    await world.clock.advance(second);
    expect(world.texts()).toEqual(["respuesta", "otro aviso", "respuesta a Eva"]);
    expect(world.deliverer.health().accounts[0]?.begun?.pausedUntil).toBe(until);
    await world.clock.advance(hour);
    expect(world.texts().slice(3)).toEqual(["aviso"]);
    until = world.clock.now() + 5 * hour;
    await world.clock.advance(hour);
    expect(world.texts().slice(4)).toEqual([]);
    until = null;
    world.deliverer.wake();
    await world.clock.advance(second);
    expect(world.texts().slice(4)).toEqual(["aviso a luis"]);
  });

  test("a code leaves at once and is not counted, and what is begun next waits its while", async () => {
    const world = openNumber(1);
    const [ana = 0, eva = 0, luis = 0] = world.addPeople(3, linked);
    await goTo(world, 10);
    const notice = { kind: "notice", via: linked } as const;
    world.commit({ to: ana, text: "aviso", ...notice }, { to: luis, text: "mañana", ...notice });
    await world.clock.advance(hour);
    const expiresAt = world.clock.now() + 900 * second;
    world.commit({ to: eva, text: "código", kind: "code", via: linked, expiresAt });
    await world.clock.advance(second);
    expect(world.texts()).toEqual(["aviso", "código"]);
    expect(world.deliverer.health().accounts[0]?.begun?.today).toBe(1);
    expect(world.outbox.countBegun("linked", "linked", 0)).toBe(1);
    await goTo(world, 9);
    const code = { to: eva, text: "otro código", kind: "code", via: linked } as const;
    world.commit({ ...code, expiresAt: world.clock.now() + 900 * second });
    world.commit({ to: ana, text: "otro aviso", ...notice });
    await world.clock.advance(second);
    expect(world.texts().slice(2)).toEqual(["mañana", "otro código"]);
  });

  test("whether something leaves in time is known where nothing is connected, or an account waits", async () => {
    const world = openNumber(1, {
      answer: () => refused({ meaning: "later", scope: "account", afterMs: 600 * second }),
    });
    const ana = world.addPerson(linked);
    await goTo(world, 10);
    const by = (seconds: number) => world.deliverer.leavesBy("linked", world.clock.now() + seconds * second);
    expect([by(900), world.deliverer.leavesBy("telegram", world.clock.now() + hour)]).toEqual([true, false]);
    world.commit({ to: ana, text: "respuesta", via: linked });
    await world.clock.advance(second);
    expect([by(500), by(900)]).toEqual([false, true]);
  });
});
