import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Refusal } from "../../src/channels/contract.ts";
import { networkRefusal } from "../../src/channels/fetch.ts";
import { notConnected } from "../../src/channels/linkedRefusal.ts";
import { openWorld, refused, type World } from "./world.ts";

// The way to a platform is gone for hours or days: nobody's message is to blame, and nobody waits when it is back.

const second = 1000;
const hour = 3_600_000;

const kinds: Readonly<Record<string, Refusal>> = {
  "the account is not connected": notConnected,
  "the account is not connected, and says when to try": { ...notConnected, afterMs: 10_000 },
  "the platform is unavailable": { meaning: "later", scope: "account", reason: "503" },
  "nobody answers": networkRefusal(new Error("timed out after 30000 ms")),
};

/** What is left over, and how often each was refused as far as anybody counts. */
const countsOf = ({ database }: World) =>
  database.db.all<{ status: string; attempts: number }>("select status, attempts from outbox");

describe.each(Object.entries(kinds))("while %s", (_, refusal) => {
  test("nothing is given up, and all of it leaves within a minute of its end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 10 * second, max: 30 * hour }),
        fc.boolean(),
        async (people, outage, restarts) => {
          let away = true;
          const world = openWorld({
            answer: ({ count }) => (away ? refused(refusal) : { ok: true, messageId: `m${count}` }),
          });
          for (const to of world.addPeople(people)) world.commit({ to, text: `hola ${to}` });
          await world.clock.advance(outage / 2);
          if (restarts) world.restart();
          await world.clock.advance(outage / 2);
          expect(world.tally()).toEqual({ due: people });
          for (const { attempts } of countsOf(world)) expect(attempts).toBeLessThanOrEqual(1);
          away = false;
          await world.clock.advance(60 * second);
          expect(world.tally()).toEqual({ sent: people });
          expect(world.losses).toEqual([]);
        },
      ),
      { numRuns: 4, seed: 8 },
    );
  });

  test("what was to be said by a certain time is dropped at that time, as ever", async () => {
    const world = openWorld({ answer: () => refused(refusal) });
    const [to = 0] = world.addPeople(1);
    world.commit({ to, text: "mañana a las 5", expiresAt: world.clock.now() + hour });
    await world.clock.advance(2 * hour);
    expect(world.tally()).toEqual({ dropped: 1 });
  });

  test("a week is the end of it", async () => {
    const world = openWorld({ answer: () => refused(refusal) });
    const [to = 0] = world.addPeople(1);
    world.commit({ to, text: "hola" });
    await world.clock.advance(8 * 24 * hour);
    expect(world.tally()).toEqual({ failed: 1 });
  });
});

test("a message that nobody ever answers is its own fault where others pass", async () => {
  const world = openWorld({
    answer: ({ text, count }) =>
      text === "grande" ? refused(networkRefusal(new Error("x"))) : { ok: true, messageId: `m${count}` },
  });
  const [ana = 0, luis = 0] = world.addPeople(2);
  world.commit({ to: ana, text: "grande" });
  for (let hours = 0; hours < 25; hours += 1) {
    world.commit({ to: luis, text: `hola ${hours}` });
    await world.clock.advance(hour);
  }
  expect(world.row(1)).toMatchObject({ status: "failed" });
});
