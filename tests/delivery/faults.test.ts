import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pace, Sent } from "../../src/channels/contract.ts";
import type { OutboxKind } from "../../src/store/outbox.ts";
import { mostAbove } from "./mostAbove.ts";
import { openWorld, refused } from "./world.ts";

// Any messages, any refusals and latencies, and a process that dies at any moment.

interface Outcome {
  readonly after: number;
  readonly sent: "taken" | Sent;
}

const pace: Pace = { account: { perSecond: 20, burst: 5 }, person: { perSecond: 2, burst: 2 } };
const kinds: readonly OutboxKind[] = ["reply", "notice", "bulk", "acknowledge"];

const refusal = fc.oneof(
  { weight: 4, arbitrary: fc.constant(refused({ meaning: "later" })) },
  {
    weight: 4,
    arbitrary: fc
      .record({
        scope: fc.constantFrom("person" as const, "account" as const),
        afterMs: fc.integer({ min: 0, max: 20_000 }),
      })
      .map((limits) => refused({ meaning: "later", ...limits })),
  },
  { weight: 2, arbitrary: fc.constant(refused({ meaning: "never" })) },
  { weight: 1, arbitrary: fc.constant(refused({ meaning: "stop" })) },
);
const outcome: fc.Arbitrary<Outcome> = fc.record({
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5000 })),
  sent: fc.oneof({ weight: 3, arbitrary: fc.constant("taken" as const) }, { weight: 2, arbitrary: refusal }),
});
const message = fc.record({
  to: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom(...kinds),
  pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 })),
});
const story = fc.record({
  messages: fc.array(message, { minLength: 1, maxLength: 25 }),
  outcomes: fc.array(outcome, { maxLength: 40 }),
  deaths: fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 4 }),
  chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Plays a story to its end and checks, at each message the platform sees, that it was its turn. */
async function play({ messages, outcomes, deaths, chance }: Story) {
  const rows = messages.map((row, place) => ({ ...row, id: place + 1, text: `${place + 1}` }));
  const isFinal = new Set<number>();
  const taken = new Map<number, number>();
  const wrongs: string[] = [];

  const world = openWorld({
    pace,
    random: () => chance,
    answer: async ({ text, count }, clock) => {
      const row = rows[Number(text) - 1];
      if (!row) throw new Error(`nobody wrote ${text}`);
      if (row.kind !== "acknowledge") {
        const before = rows.filter(
          ({ id, to, kind }) => id < row.id && to === row.to && laneOf(kind) === laneOf(row.kind),
        );
        for (const { id } of before) if (!isFinal.has(id)) wrongs.push(`${text} left before ${id} was final`);
      }
      if (isFinal.has(row.id)) wrongs.push(`${text} left again without a death`);
      const { after, sent } = outcomes[count - 1] ?? { after: 0, sent: "taken" };
      const mine = lives;
      if (sent === "taken") taken.set(row.id, (taken.get(row.id) ?? 0) + 1);
      if (after > 0) await clock.sleep(after);
      const answer: Sent = sent === "taken" ? { ok: true, messageId: `m${count}` } : sent;
      const ends = answer.ok || answer.refusal.meaning === "never";
      if (ends && mine === lives) isFinal.add(row.id);
      return answer;
    },
  });
  let lives = 1;
  world.addPeople(4);

  const start = world.clock.now();
  let at = start;
  const events = rows.map((row) => {
    at += row.pause;
    return { at, happen: (): void => void world.commit(row) };
  });
  for (const death of deaths) {
    const happen = (): void => {
      lives += 1;
      // What was not written when we died is forgotten.
      for (const { id } of rows) if (world.row(id)?.status === "due") isFinal.delete(id);
      world.restart();
    };
    events.push({ at: start + death, happen });
  }
  events.sort((one, other) => one.at - other.at);
  for (const event of events) {
    await world.clock.advance(event.at - world.clock.now());
    event.happen();
  }
  await world.clock.advance(30 * 3_600_000);
  return { world, wrongs, taken, rows };
}

const laneOf = (kind: OutboxKind) => (kind === "bulk" ? "bulk" : kind === "acknowledge" ? "press" : "first");

describe("whatever the platforms answer and whenever we die", () => {
  it("every message ends, in order, at its pace, and is taken once more at most for each death", async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const { world, wrongs, taken, rows } = await play(told);
        expect(wrongs).toEqual([]);
        for (const { id } of rows) {
          const { status } = world.row(id) ?? {};
          expect(["sent", "failed"]).toContain(status);
          if (status === "sent") expect(taken.get(id)).toBeGreaterThanOrEqual(1);
          expect(taken.get(id) ?? 0).toBeLessThanOrEqual(1 + told.deaths.length);
        }
        expect(
          mostAbove(
            world.letters.map((letter) => letter.at),
            pace.account,
          ),
        ).toBeLessThan(0.1);
        for (const person of [1, 2, 3, 4]) {
          const theirs = world.letters.filter(
            ({ to, message }) => to.id === `p${person}` && message.type === "text",
          );
          // A person's burst is not remembered across a death.
          const allowed = 0.1 + told.deaths.length * pace.person.burst;
          expect(
            mostAbove(
              theirs.map((letter) => letter.at),
              pace.person,
            ),
          ).toBeLessThan(allowed);
        }
        expect(world.deliverer.health()).toMatchObject({ inFlight: 0, atRisk: 0 });
        expect(world.clock.wishedFor()).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it("without a death each message is taken exactly once", async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const { world, wrongs, taken, rows } = await play({ ...told, deaths: [] });
        expect(wrongs).toEqual([]);
        for (const { id } of rows) {
          expect(taken.get(id) ?? 0).toBe(world.row(id)?.status === "sent" ? 1 : 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
