import { describe, expect, it } from "vitest";
import type { Sent } from "../../src/channels/contract.ts";
import { openWorld, refused } from "./world.ts";

const second = 1000;
const minute = 60_000;

describe("an account the platform refuses", () => {
  it("that was refused by mistake is heard again: everybody gets their answer within 40 s", async () => {
    for (const refusals of [1, 2, 3]) {
      const world = openWorld({
        answer: ({ count }) =>
          count <= refusals
            ? refused({ meaning: "stop", reason: "190" })
            : { ok: true, messageId: `m${count}` },
        inFlight: 1,
      });
      for (const to of world.addPeople(50)) world.commit({ to, text: `hola ${to}` });
      await world.clock.advance(40 * second);
      expect(world.tally(), `${refusals} refusals`).toEqual({ sent: 50 });
      expect(world.deliverer.health().accounts[0]).toMatchObject({ state: "open", reason: null });
    }
  });

  it("is tried again after 5 s, then ever less often, and said so once", async () => {
    let revoked = true;
    const world = openWorld({
      answer: () =>
        revoked ? refused({ meaning: "stop", reason: "401 Unauthorized" }) : { ok: true, messageId: "x" },
    });
    for (const to of world.addPeople(50)) world.commit({ to, text: `hola ${to}` });
    await world.clock.advance(second);
    const first = world.letters.length;
    expect(world.tally()).toEqual({ due: 50 });
    expect(world.deliverer.health().accounts[0]).toMatchObject({
      state: "stopped",
      reason: "401 Unauthorized",
    });
    const start = world.letters[0]?.at ?? 0;
    await world.clock.advance(60 * minute);
    const tries = world.letters.slice(first).map(({ at }) => (at - start) / second);
    expect(tries).toEqual([5, 15, 35, 75, 155, 315, 635, 1275, 2175, 3075]);
    expect(world.logged).toEqual([{ level: "error", event: "account stopped" }]);

    revoked = false;
    await world.clock.advance(15 * minute);
    expect(world.tally()).toEqual({ sent: 50 });
    expect(world.logged.at(-1)).toEqual({ level: "info", event: "account works again" });
    expect(world.deliverer.health().accounts[0]).toMatchObject({ state: "open", until: null, reason: null });
  });

  it("is not thought well because of an answer that was on its way before", async () => {
    const world = openWorld({
      answer: async ({ text }, clock) => {
        if (text !== "lenta") return refused({ meaning: "stop", reason: "401" });
        await clock.sleep(2 * second);
        return { ok: true, messageId: "x" };
      },
    });
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    world.commit({ to: ana, text: "lenta" }, { to: luis, text: "hola" });
    await world.clock.advance(4 * second);
    expect(world.texts()).toEqual(["lenta", "hola"]);
    expect(world.deliverer.health().accounts[0]?.state).toBe("stopped");
    expect(world.logged.length).toBe(1);
  });

  it("a message the platform answers so for no good reason does not stop the others for ever", async () => {
    const world = openWorld({
      answer: ({ text }) =>
        text === "mala" ? refused({ meaning: "stop", reason: "368" }) : { ok: true, messageId: "x" },
    });
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    world.commit({ to: ana, text: "mala" });
    await world.clock.advance(second);
    world.commit({ to: luis, text: "hola" });
    await world.clock.advance(5 * minute);
    expect(world.texts()).toContain("hola");
  });
});

describe("a platform that does not answer", () => {
  const silence = (): Sent => refused({ meaning: "later", reason: "timeout" });

  it("is not asked a thousand times over, and when it is back everybody hears within a minute", async () => {
    let down = true;
    const world = openWorld({
      inFlight: 20,
      answer: async ({ count }, clock) => {
        if (!down) return { ok: true, messageId: `m${count}` };
        await clock.sleep(second);
        return silence();
      },
    });
    for (const to of world.addPeople(1000)) world.commit({ to, text: "hola" });
    await world.clock.advance(10 * minute);
    expect(world.letters.length).toBeLessThan(70);
    expect(world.deliverer.health().accounts[0]).toMatchObject({ state: "failing", reason: "timeout" });
    expect(world.logged).toEqual([{ level: "warn", event: "platform silent" }]);
    down = false;
    await world.clock.advance(minute);
    expect(world.tally()).toEqual({ sent: 1000 });
  });

  it("now and then, is not silent: nobody else waits", async () => {
    const world = openWorld({
      answer: ({ text }) => (text.startsWith("mala") ? silence() : { ok: true, messageId: "x" }),
    });
    for (const [n, to] of world.addPeople(20).entries()) {
      world.commit({ to, text: n % 3 === 0 ? `mala ${n}` : `buena ${n}` });
      await world.clock.advance(1);
    }
    expect(world.texts().filter((text) => text.startsWith("buena")).length).toBe(13);
    expect(world.logged).toEqual([]);
  });

  it("for one person only, holds nobody else", async () => {
    const world = openWorld({
      answer: ({ to }) => (to.id === "p1" ? silence() : { ok: true, messageId: "x" }),
    });
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    world.commit({ to: ana, text: "uno" });
    await world.clock.advance(10 * minute);
    world.commit({ to: luis, text: "hola" });
    await world.clock.advance(100);
    expect(world.texts().at(-1)).toBe("hola");
    expect(world.logged).toEqual([]);
  });
});
