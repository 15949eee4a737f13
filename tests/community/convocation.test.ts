import { describe, expect, it } from "vitest";
import { decideSpread } from "../../src/community/convocation.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Monday at midnight; nights are from 21 to 8. */
const monday = 0;
const hourOf = (at: number): number => (at % day) / hour;
const midnight = (at: number): number => at - (at % day);
const hours = {
  nextDay: (at: number) => midnight(at) + day,
  opensAt: (at: number) =>
    hourOf(at) < 8 ? midnight(at) + 8 * hour : hourOf(at) < 21 ? at : midnight(at) + 32 * hour,
  closesAt: (at: number) => (hourOf(at) < 8 || hourOf(at) >= 21 ? at : midnight(at) + 21 * hour),
};
const at9 = monday + 9 * hour;
const usual = {
  ...hours,
  ...{ people: 10, waiting: 0, daily: 40, every: minute, today: 0, now: at9, beginsAt: at9 },
  startsAt: monday + 7 * day,
};

describe("how a convocation leaves by a number that begins only so much a day", () => {
  it.each([
    ["today, one after another", {}, { spread: "today", through: at9 + 9 * minute, late: 0 }],
    [
      "after what waits there already",
      { waiting: 5 },
      { spread: "today", through: at9 + 14 * minute, late: 0 },
    ],
    [
      "tomorrow where today's are spent",
      { today: 35 },
      { spread: "later", through: monday + 32 * hour + 4 * minute, late: 0 },
    ],
    [
      "tomorrow where the night comes before",
      { now: monday + 20.9 * hour, beginsAt: monday + 20.9 * hour },
      { spread: "later", through: monday + 32 * hour + 3 * minute, late: 0 },
    ],
    [
      "at night where it is let go at night",
      { now: monday + 22 * hour, beginsAt: monday + 22 * hour },
      { spread: "today", through: monday + 22 * hour + 9 * minute, late: 0 },
    ],
    [
      "over days where one leaves an hour",
      { people: 20, every: hour },
      { spread: "later", through: monday + (24 + 15) * hour, late: 0 },
    ],
    [
      "no later than the session",
      { people: 100, startsAt: monday + 34 * hour },
      { spread: "later", through: monday + 32 * hour + 39 * minute, late: 20 },
    ],
    [
      "none in time",
      { startsAt: monday + 12 * hour, today: 40 },
      { spread: "never", through: at9, late: 10 },
    ],
    ["none at all", { daily: 0 }, { spread: "none", through: at9, late: 10 }],
  ] as const)("%s", (_, given, expected) => {
    expect(decideSpread({ ...usual, ...given })).toEqual(expected);
  });
});
