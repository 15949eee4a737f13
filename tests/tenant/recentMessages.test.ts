import fc from "fast-check";
import { expect, test } from "vitest";
import { openRecentMessages } from "../../src/tenant/recentMessages.ts";

const most = 5;

test("whoever wrote more than so often in a minute is never taken for somebody who did not", () => {
  const gaps = fc.array(fc.record({ who: fc.nat({ max: 2 }), gap: fc.nat({ max: 40_000 }) }), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(gaps, (messages) => {
      const recent = openRecentMessages();
      const written: { who: number; at: number }[] = [];
      let now = 1_780_000_000_000;
      for (const { who, gap } of messages) {
        now += gap;
        written.push({ who, at: now });
        const inTheMinute = written.filter((one) => one.who === who && one.at > now - 60_000).length;
        const may = recent.mayExceed(who, most, now);
        if (inTheMinute > most) expect(may).toBe(true);
      }
    }),
  );
});

test("after its first minute, and as long as the clock goes on, it knows who wrote seldom", () => {
  const recent = openRecentMessages();
  const start = 1_780_000_000_000;
  expect(recent.mayExceed(1, most, start)).toBe(true);
  expect(recent.mayExceed(1, most, start + 30_000)).toBe(true);
  expect(recent.mayExceed(1, most, start + 61_000)).toBe(false);
  for (let times = 0; times < most; times += 1) recent.mayExceed(1, most, start + 62_000);
  expect(recent.mayExceed(1, most, start + 63_000)).toBe(true);
  expect(recent.mayExceed(2, most, start + 63_000)).toBe(false);
  // Back, or a day on: what it knew is of another time.
  expect(recent.mayExceed(2, most, start)).toBe(true);
  expect(recent.mayExceed(2, most, start + 86_400_000)).toBe(true);
});
