import { expect, test } from "vitest";
import { openDemoClock } from "../../src/demo/demoClock.ts";
import { openSqlite } from "../../src/store/sqlite.ts";

const zone = "America/Mexico_City";
const at = (local: string) => Date.parse(`${local}-06:00`);

test("the demo's clock is the machine's until a day is skipped, and then goes on from nine in the morning", () => {
  const database = openSqlite(":memory:");
  let real = at("2026-11-20T18:30:00");
  const clock = openDemoClock(database, zone, () => real);
  expect(clock.now()).toBe(real);
  expect(clock.nextDay()).toBe(true);
  expect(clock.now()).toBe(at("2026-11-21T09:00:00"));
  real += 60_000;
  expect(clock.now()).toBe(at("2026-11-21T09:01:00"));
  clock.nextDay();
  expect(clock.now()).toBe(at("2026-11-22T09:00:00"));

  expect(openDemoClock(database, zone, () => real).now()).toBe(at("2026-11-22T09:00:00"));
  database.close();
});

test("a clock that nobody moves writes nothing, and one that goes too far stops there", () => {
  const database = openSqlite(":memory:");
  const real = at("2026-11-20T18:30:00");
  const clock = openDemoClock(database, zone, () => real);
  let days = 0;
  while (clock.nextDay()) days += 1;
  expect(days).toBe(400);
  const there = clock.now();
  expect(clock.nextDay()).toBe(false);
  expect(clock.now()).toBe(there);
  database.close();
});
