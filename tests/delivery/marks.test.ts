import { describe, expect, it } from "vitest";
import type { StatusOf } from "../../src/delivery/earlyStatuses.ts";
import { openWorld, telegram } from "./world.ts";

const second = 1000;

/** Every message is answered after a second, with `m` and its number. */
const slowWorld = () =>
  openWorld({
    answer: async ({ count }, clock) => {
      await clock.sleep(second);
      return { ok: true, messageId: `m${count}` };
    },
  });

describe("what came back and is not in the table yet", () => {
  it("is written soon, together, and counted as at risk until then", async () => {
    const world = openWorld();
    for (const to of world.addPeople(20)) world.commit({ to, text: "hola" });
    await world.clock.advance(5);
    expect(world.tally()).toEqual({ due: 20 });
    expect(world.deliverer.health()).toMatchObject({ inFlight: 0, atRisk: 20, sent: 20 });
    await world.clock.advance(20);
    expect(world.tally()).toEqual({ sent: 20 });
    expect(world.deliverer.health().atRisk).toBe(0);
  });

  it("is sent again when we die before it is written, and nothing else is", async () => {
    const world = openWorld();
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    world.commit({ to: ana, text: "uno" });
    await world.clock.advance(second);
    world.commit({ to: luis, text: "dos" });
    await world.clock.advance(5);
    world.restart();
    await world.clock.advance(second);
    expect(world.texts()).toEqual(["uno", "dos", "dos"]);
    expect(world.tally()).toEqual({ sent: 2 });
  });

  it("goes along with a turn's own transaction, and is kept if that comes to nothing", async () => {
    const world = openWorld();
    const ana = world.addPerson();
    world.commit({ to: ana, text: "uno" });
    await world.clock.advance(1);
    expect(() =>
      world.database.transaction(() => {
        world.deliverer.flushMarks();
        expect(world.row(1)?.status).toBe("sent");
        throw new Error("the turn failed");
      }),
    ).toThrow("the turn failed");
    expect(world.row(1)?.status).toBe("due");
    expect(world.deliverer.health().atRisk).toBe(1);

    const written = world.database.transaction(() => world.deliverer.flushMarks());
    written();
    expect(world.row(1)?.status).toBe("sent");
    expect(world.deliverer.health().atRisk).toBe(0);
    world.commit({ to: ana, text: "dos" });
    await world.clock.advance(second);
    expect(world.texts()).toEqual(["uno", "dos"]);
  });

  it("that comes back while a turn's transaction carries the rest is written after it", async () => {
    const world = openWorld();
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    world.commit({ to: ana, text: "uno" });
    await world.clock.advance(1);
    const written = world.database.transaction(() => world.deliverer.flushMarks());
    world.commit({ to: luis, text: "dos" });
    await world.clock.settled();
    written();
    expect(world.deliverer.health().atRisk).toBe(1);
    await world.clock.advance(second);
    expect(world.tally()).toEqual({ sent: 2 });
    expect(world.texts()).toEqual(["uno", "dos"]);
  });

  it("waits for a full disk to have room again, and meanwhile nothing more leaves", async () => {
    const world = openWorld();
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    world.commit({ to: ana, text: "uno" });
    await world.clock.advance(1);
    world.fillDisk(true);
    await world.clock.advance(100);
    world.commit({ to: luis, text: "dos" });
    await world.clock.advance(5 * second);
    expect(world.texts()).toEqual(["uno"]);
    expect(world.logged.every(({ level }) => level === "error")).toBe(true);
    world.fillDisk(false);
    await world.clock.advance(2 * second);
    expect(world.texts()).toEqual(["uno", "dos"]);
    expect(world.tally()).toEqual({ sent: 2 });
  });
});

describe("a status that overtakes the answer to its message", () => {
  const status = (more: Partial<StatusOf>): StatusOf => ({
    ...telegram,
    messageId: "m1",
    status: "delivered",
    ...more,
  });

  it("counts once the answer is there, whatever came in whatever order", async () => {
    const world = slowWorld();
    world.commit({ to: world.addPerson(), text: "hola" });
    await world.clock.advance(500);
    world.deliverer.early(status({ status: "read" }));
    world.deliverer.early(status({ status: "sent" }));
    world.deliverer.early(status({ status: "delivered" }));
    await world.clock.advance(second);
    expect(world.row(1)).toMatchObject({ status: "read", messageId: "m1" });
  });

  it("that it failed is not lost, nor that its person cannot be reached", async () => {
    const world = slowWorld();
    world.commit({ to: world.addPerson(), text: "hola" });
    await world.clock.advance(500);
    world.deliverer.early(status({ status: "failed", reason: "131026", unreachable: true }));
    await world.clock.advance(second);
    expect(world.losses).toEqual([
      {
        ...{ id: 1, addressId: 1, kind: "reply", reason: "131026" },
        ...{ unreachable: true, outsideWindow: false },
      },
    ]);
    expect(world.row(1)).toMatchObject({ status: "failed", reason: "131026" });
    expect(world.database.db.get("select unreachable_reason as reason from addresses")).toEqual({
      reason: "131026",
    });
  });

  it("also counts when the answer is there and not written yet", async () => {
    const world = slowWorld();
    world.commit({ to: world.addPerson(), text: "hola" });
    await world.clock.advance(second + 5);
    expect(world.row(1)?.status).toBe("due");
    world.deliverer.early(status({}));
    await world.clock.advance(second);
    expect(world.row(1)?.status).toBe("delivered");
  });

  it("of somebody else's message changes nothing", async () => {
    const world = slowWorld();
    world.commit({ to: world.addPerson(), text: "hola" });
    await world.clock.advance(500);
    world.deliverer.early(status({ messageId: "other" }));
    world.deliverer.early(status({ account: "8" }));
    await world.clock.advance(second);
    expect(world.row(1)).toMatchObject({ status: "sent", reason: null });
  });
});
