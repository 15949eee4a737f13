import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isQuiet } from "../../src/community/quietHours.ts";
import { openCalendar } from "../../src/tenant/calendar.ts";
import { openDaytime } from "../../src/tenant/daytime.ts";

const minute = 60_000;
const year = Date.UTC(2026, 0, 1);
// Where clocks are changed, and where they are not.
const zones = fc.constantFrom("America/Mexico_City", "America/Tijuana", "Europe/Madrid");
const hours = fc.integer({ min: 0, max: 1439 }).map((at) => `${two(Math.floor(at / 60))}:${two(at % 60)}`);
const two = (number: number) => String(number).padStart(2, "0");
const moments = fc.array(fc.integer({ min: 0, max: 365 * 24 * 60 }), { minLength: 1, maxLength: 12 });

test("what waits for the day leaves by day, as soon as it is, in whatever order moments are asked about", () => {
  fc.assert(
    fc.property(zones, hours, hours, moments, (zone, from, to, minutes) => {
      const calendar = openCalendar(zone);
      const daytime = openDaytime(calendar, { from, to });
      for (const at of minutes.map((one) => year + one * minute)) {
        const opens = daytime.opensAt(at);
        expect(opens).toBeGreaterThanOrEqual(at);
        expect(opens - at).toBeLessThan(26 * 60 * minute);
        expect(isQuiet({ from, to }, calendar.hourOf(opens))).toBe(false);
        expect(opens === at).toBe(!isQuiet({ from, to }, calendar.hourOf(at)));
        const closes = daytime.closesAt(at);
        if (closes !== Number.POSITIVE_INFINITY)
          expect(isQuiet({ from, to }, calendar.hourOf(closes))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

describe("without quiet hours", () => {
  test("it is always day", () => {
    const daytime = openDaytime(openCalendar("America/Mexico_City"), null);
    expect(daytime.opensAt(year)).toBe(year);
    expect(daytime.closesAt(year)).toBe(Number.POSITIVE_INFINITY);
  });
});
