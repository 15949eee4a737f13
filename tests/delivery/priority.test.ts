import { describe, expect, it } from "vitest";
import type { Pace } from "../../src/channels/contract.ts";
import { openWorld, refused, telegram, unpaced, whatsapp } from "./world.ts";

const second = 1000;

describe("a person's reply and a hundred thousand others' bulk", () => {
  it("the reply is the next to leave, whenever it is written", async () => {
    const pace: Pace = { account: { perSecond: 30, burst: 1 }, person: { perSecond: 1, burst: 3 } };
    const world = openWorld({ pace });
    const people = world.addPeople(100_000);
    world.commitBulk("convocatoria");
    await world.clock.advance(10 * second);
    for (let n = 0; n < 10; n++) {
      const before = world.letters.length;
      world.commit({ to: people[50_000 + n] ?? 0, text: `respuesta ${n}` });
      await world.clock.advance(second);
      expect(world.letters[before]?.text).toBe(`respuesta ${n}`);
      expect((world.letters[before]?.at ?? 0) - world.clock.now() + second).toBeLessThanOrEqual(34);
    }
    expect(world.texts().filter((text) => text === "convocatoria").length).toBeGreaterThan(580);
  });

  it("a press is acknowledged before more bulk leaves", async () => {
    const world = openWorld({
      pace: { account: { perSecond: 30, burst: 1 }, person: { perSecond: 1, burst: 1 } },
    });
    const people = world.addPeople(1000);
    world.commitBulk("convocatoria");
    await world.clock.advance(5 * second);
    world.commit({ to: people[0] ?? 0, text: "press", kind: "acknowledge" });
    const before = world.letters.length;
    await world.clock.advance(second);
    expect(world.letters[before]?.text).toBe("press");
  });

  it("the rows come into memory a few hundred at a time", async () => {
    const world = openWorld({
      pace: { account: { perSecond: 30, burst: 1 }, person: { perSecond: 1, burst: 1 } },
    });
    world.addPeople(100_000);
    const reads: number[] = [];
    const { listDue } = world.outbox;
    const counted: typeof listDue = (from) => {
      const rows = listDue(from);
      reads.push(rows.length);
      return rows;
    };
    Object.assign(world.outbox, { listDue: counted });
    world.commitBulk("convocatoria");
    await world.clock.advance(30 * second);
    expect(world.letters.length).toBeGreaterThan(890);
    expect(reads.reduce((sum, count) => sum + count, 0)).toBeLessThan(2500);
  });

  it("a reply finds a way free though the platform takes minutes for each bulk message", async () => {
    const world = openWorld({
      inFlight: 6,
      answer: async ({ count, text }, clock) => {
        await clock.sleep(text === "convocatoria" ? 300 * second : 10);
        return { ok: true, messageId: `m${count}` };
      },
    });
    const people = world.addPeople(1000);
    world.commitBulk("convocatoria");
    await world.clock.advance(second);
    world.commit({ to: people[999] ?? 0, text: "respuesta" });
    await world.clock.advance(second);
    expect(world.texts().at(-1)).toBe("respuesta");
  });

  it("who is not to get it is passed over without holding up the rest", async () => {
    const world = openWorld();
    const people = world.addPeople(20_000);
    world.say("update addresses set unreachable_at = 1 where id <= 19000");
    world.commitBulk("convocatoria");
    world.commit({ to: people[19_999] ?? 0, text: "respuesta" });
    await world.clock.advance(second);
    expect(world.letters[0]?.text).toBe("respuesta");
    expect(world.tally()).toEqual({ dropped: 19_000, sent: 1001 });
  });

  it("a slow account does not slow another's bulk down", async () => {
    const world = openWorld({
      accounts: [telegram, whatsapp],
      pace: unpaced,
      answer: ({ channel }) =>
        channel === "telegram" ? refused({ meaning: "stop", reason: "401" }) : { ok: true, messageId: "x" },
    });
    world.addPeople(5000, telegram);
    world.addPeople(5000, whatsapp);
    world.commitBulk("uno", telegram);
    world.commitBulk("dos", whatsapp);
    await world.clock.advance(10 * second);
    expect(world.tally()).toEqual({ due: 5000, sent: 5000 });
  });

  it("twenty thousand leave, each exactly once", async () => {
    const world = openWorld();
    world.addPeople(20_000);
    world.commitBulk("convocatoria");
    await world.clock.advance(second);
    expect(world.tally()).toEqual({ sent: 20_000 });
    expect(new Set(world.letters.map(({ to }) => to.id)).size).toBe(20_000);
    expect(world.letters.length).toBe(20_000);
  });
});
