import { expect, test } from "vitest";
import { usualLinkedPace } from "../../src/channels/linked.ts";
import { mostAbove } from "./mostAbove.ts";
import { openWorld, refused } from "./world.ts";

// A linked number that was away for hours: what people wrote meanwhile is answered as quick hands would, not in one burst.

const second = 1000;
const linked = { channel: "linked", account: "linked" } as const;

test("two hundred answers that waited leave a few at a time, each person's in order, and none is forgotten", async () => {
  let isAway = true;
  let flying = 0;
  let most = 0;
  const passed: { readonly to: string; readonly text: string; readonly at: number }[] = [];
  const world = openWorld({
    accounts: [linked],
    pace: usualLinkedPace,
    answer: async ({ to, text, count }, clock) => {
      if (isAway) return refused({ meaning: "later", scope: "account", afterMs: 10 * second });
      flying += 1;
      most = Math.max(most, flying);
      passed.push({ to: to.id, text, at: clock.now() });
      // It types, and WhatsApp takes it.
      await clock.sleep(count % 2 === 0 ? second : 3 * second);
      flying -= 1;
      return { ok: true, messageId: `m${count}` };
    },
  });
  const people = world.addPeople(100, linked);
  for (const to of people)
    world.commit({ to, text: "primera", via: linked }, { to, text: "segunda", via: linked });
  await world.clock.advance(6 * 3600 * second);
  expect(passed).toEqual([]);
  isAway = false;
  await world.clock.advance(20 * second);
  const later = world.addPerson(linked);
  world.commit({ to: later, text: "y yo", via: linked });
  await world.clock.advance(600 * second);
  expect(most).toBe(3);
  expect(passed).toHaveLength(201);
  expect(
    mostAbove(
      passed.map(({ at }) => at),
      usualLinkedPace.account,
    ),
  ).toBeLessThanOrEqual(0);
  for (const texts of Map.groupBy(passed, ({ to }) => to).values())
    expect(["primera segunda", "y yo"]).toContain(texts.map(({ text }) => text).join(" "));
});
