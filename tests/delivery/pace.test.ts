import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pace } from "../../src/channels/contract.ts";
import { telegramPace } from "../../src/channels/telegram.ts";
import { whatsappPace } from "../../src/channels/whatsapp.ts";
import { opensAt, rateOf, roomAt, takeOne } from "../../src/delivery/pace.ts";
import { mostAbove } from "./mostAbove.ts";
import { openWorld, refused, telegram, whatsapp } from "./world.ts";

const second = 1000;

describe("the pace of an account and of a person", () => {
  it("is never exceeded in any window and never wasted, whenever messages come", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 2000, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 60 }),
        (perSecond, burst, pauses) => {
          const rate = rateOf({ perSecond, burst });
          const times: number[] = [];
          let [beat, now] = [0, 1e12];
          for (const pause of pauses) {
            now += pause;
            for (let room = roomAt(beat, rate, now); room > 0 && times.length < 2000; room -= 1) {
              beat = takeOne(beat, rate, now);
              times.push(now);
            }
            if (times.length >= 2000) break;
            expect(roomAt(beat, rate, now)).toBe(0);
            const next = opensAt(beat, rate);
            expect(next).toBeGreaterThan(now);
            expect(roomAt(beat, rate, next)).toBeGreaterThan(0);
            expect(roomAt(beat, rate, next - 1)).toBe(0);
          }
          // The clock's grain is a millisecond: a burst is never less than what the rate gives in one.
          const allowed = { perSecond, burst: Math.max(burst, 1 + perSecond / 1000) };
          expect(mostAbove(times, allowed)).toBeLessThan(0.1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    { name: "30 a second", pace: { perSecond: 30, burst: 1 } },
    { name: "80 a second", pace: { perSecond: 80, burst: 10 } },
    { name: "1,000 a second", pace: { perSecond: 1000, burst: 50 } },
  ])("bulk leaves at $name: never faster, and within 2 % of it", async ({ pace }) => {
    const world = openWorld({ pace: { account: pace, person: { perSecond: 1, burst: 1 } } });
    world.addPeople(pace.perSecond * 12);
    world.commitBulk("convocatoria");
    await world.clock.advance(10 * second);
    const times = world.letters.map(({ at }) => at);
    expect(mostAbove(times, pace)).toBeLessThan(0.05);
    expect(times.length).toBeGreaterThan(pace.perSecond * 10 * 0.98);
  });

  it("one person's five messages keep to the person's pace, and nobody else waits for them", async () => {
    const pace: Pace = { account: { perSecond: 30, burst: 30 }, person: { perSecond: 1, burst: 2 } };
    const world = openWorld({ pace });
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    await world.clock.advance(5 * second);
    for (let n = 1; n <= 5; n++) world.commit({ to: ana, text: `ana ${n}` });
    world.commit({ to: luis, text: "luis" });
    const start = world.clock.now();
    await world.clock.advance(10 * second);
    expect(world.letters.map(({ text, at }) => [text, at - start])).toEqual([
      ["ana 1", 0],
      ["luis", 0],
      ["ana 2", 0],
      ["ana 3", 1000],
      ["ana 4", 2000],
      ["ana 5", 3000],
    ]);
  });

  it("the acknowledgement of a press waits for nobody's pace and for no message on its way", async () => {
    const world = openWorld({
      pace: { account: { perSecond: 30, burst: 30 }, person: { perSecond: 0.1, burst: 1 } },
      answer: async ({ count }, clock) => {
        await clock.sleep(3 * second);
        return { ok: true, messageId: `m${count}` };
      },
    });
    const ana = world.addPerson();
    await world.clock.advance(second);
    world.commit({ to: ana, text: "uno" });
    await world.clock.advance(10);
    world.commit(
      { to: ana, text: "press 1", kind: "acknowledge" },
      { to: ana, text: "press 2", kind: "acknowledge" },
    );
    await world.clock.advance(50);
    expect(world.texts()).toEqual(["uno", "press 1", "press 2"]);
  });

  it("a restart gives no second burst", async () => {
    const pace: Pace = { account: { perSecond: 10, burst: 10 }, person: { perSecond: 1, burst: 1 } };
    const world = openWorld({ pace });
    world.addPeople(200);
    world.commitBulk("convocatoria");
    for (let n = 0; n < 6; n++) {
      await world.clock.advance(1700);
      world.restart();
    }
    await world.clock.advance(second);
    expect(
      mostAbove(
        world.letters.map(({ at }) => at),
        pace.account,
      ),
    ).toBeLessThan(0.05);
  });
});

describe("a platform that says when", () => {
  it("to a person, is obeyed to the millisecond, and only they wait", async () => {
    const world = openWorld({
      answer: ({ to, count }) =>
        to.id === "p1" && count === 1
          ? refused({ meaning: "later", scope: "person", afterMs: 7000 })
          : { ok: true, messageId: "x" },
    });
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    world.commit(
      { to: ana, text: "uno" },
      { to: ana, text: "masivo", kind: "bulk" },
      { to: luis, text: "hola" },
    );
    const start = world.clock.now();
    await world.clock.advance(20 * second);
    expect(world.letters.map(({ text, at }) => [text, at - start])).toEqual([
      ["uno", 0],
      ["hola", 0],
      ["uno", 7000],
      ["masivo", 7000],
    ]);
  });

  it("to the account, holds everybody exactly so long, and then nobody comes in a burst", async () => {
    const pace: Pace = { account: { perSecond: 20, burst: 20 }, person: { perSecond: 1, burst: 1 } };
    const world = openWorld({
      pace,
      answer: ({ count }) =>
        count === 1
          ? refused({ meaning: "later", scope: "account", afterMs: 7000 })
          : { ok: true, messageId: "x" },
    });
    const people = world.addPeople(40);
    world.commit({ to: people[0] ?? 0, text: "primero" });
    await world.clock.advance(100);
    const refusedAt = world.letters[0]?.at ?? 0;
    for (const person of people.slice(1)) world.commit({ to: person, text: "hola" });
    expect(world.deliverer.health().accounts[0]).toMatchObject({ state: "held", until: refusedAt + 7000 });
    await world.clock.advance(20 * second);
    const times = world.letters.slice(1).map(({ at }) => at - refusedAt);
    expect(times.slice(0, 3)).toEqual([7000, 7050, 7100]);
    expect(times.length).toBe(40);
  });

  it("is obeyed across a restart as well, for the account and for a person", async () => {
    for (const scope of ["account", "person"] as const) {
      const world = openWorld({
        answer: ({ count }) =>
          count === 1 ? refused({ meaning: "later", scope, afterMs: 60_000 }) : { ok: true, messageId: "x" },
      });
      const ana = world.addPerson();
      world.commit({ to: ana, text: "uno" }, { to: ana, text: "masivo", kind: "bulk" });
      await world.clock.advance(second);
      world.restart();
      await world.clock.advance(58 * second);
      expect(world.texts()).toEqual(["uno"]);
      await world.clock.advance(2 * second);
      expect(world.texts()).toEqual(["uno", "uno", "masivo"]);
    }
  });

  it("to two people within five seconds, means the account; to one of them twice it does not", async () => {
    const slow = refused({ meaning: "later", scope: "person", afterMs: 10_000 });
    const world = openWorld({
      answer: ({ text }) => (text.startsWith("mucho") ? slow : { ok: true, messageId: "x" }),
    });
    const [ana, luis, eva] = [world.addPerson(), world.addPerson(), world.addPerson()];
    world.commit({ to: ana, text: "mucho" }, { to: ana, text: "mucho", kind: "acknowledge" });
    await world.clock.advance(4 * second);
    world.commit({ to: eva, text: "hola 1" });
    await world.clock.advance(10);
    expect(world.texts()).toContain("hola 1");
    world.commit({ to: luis, text: "mucho" });
    await world.clock.advance(10);
    world.commit({ to: eva, text: "hola 2" });
    await world.clock.advance(9 * second);
    expect(world.texts()).not.toContain("hola 2");
    await world.clock.advance(2 * second);
    expect(world.texts()).toContain("hola 2");
  });
});

describe("a thousand people who wait", () => {
  it("are all answered within 40 s on one bot and on one number that take 3 s a call each", async () => {
    for (const { account, pace } of [
      { account: telegram, pace: telegramPace },
      { account: whatsapp, pace: whatsappPace },
    ]) {
      const answeredAt: number[] = [];
      const world = openWorld({
        accounts: [account],
        pace,
        answer: async ({ message, count }, clock) => {
          await clock.sleep(3 * second);
          if (message.type === "text") answeredAt.push(clock.now());
          return { ok: true, messageId: `m${count}` };
        },
      });
      const people = world.addPeople(1000, account);
      // Everybody pressed a button: those who can still be told so are, once all have their answer.
      const start = world.clock.now();
      for (const to of people) {
        const expiresAt = start + 15 * second;
        world.commit(
          { to, text: "listo", via: account },
          { to, text: `${to}`, kind: "acknowledge", via: account, expiresAt },
        );
      }
      await world.clock.advance(40 * second);
      expect(answeredAt.length).toBe(1000);
      const above = mostAbove(
        world.letters.map(({ at }) => at),
        pace.account,
      );
      if (!pace.freeReplies) expect(above).toBeLessThan(0.05);
      await world.clock.advance(60 * second);
      expect(world.tally().due).toBeUndefined();
    }
  });

  it("are answered at once where replies are free, and at the account's pace after the platform said it is too much", async () => {
    let refusals = 0;
    const world = openWorld({
      accounts: [telegram],
      pace: telegramPace,
      answer: async ({ to, count }) => {
        const later = { meaning: "later", scope: "account", afterMs: 2 * second, reason: "429" } as const;
        if (to.id.length > 0 && count === 200) {
          refusals += 1;
          return { ok: false, refusal: later };
        }
        return { ok: true, messageId: `m${count}` };
      },
    });
    const people = world.addPeople(400, telegram);
    const start = world.clock.now();
    for (const to of people) world.commit({ to, text: "listo", via: telegram });
    await world.clock.advance(second);
    const atOnce = world.letters.length;
    expect(atOnce).toBeGreaterThanOrEqual(200);
    expect(refusals).toBe(1);
    await world.clock.advance(20 * second);
    const after = world.letters.slice(atOnce).map(({ at }) => at);
    expect(Math.min(...after)).toBeGreaterThanOrEqual(start + 2 * second);
    expect(mostAbove(after, telegramPace.account)).toBeLessThan(0.05);
    expect(world.tally().due).toBeUndefined();
  });
});
