import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterAll, expect, test } from "vitest";
import { at, zone } from "../support/openStage.ts";
import { mistakesOf, openTown, type Resident } from "../support/openTown.ts";

const hour = 3_600_000;
const reminder = /^Tu lugar todavía no está apartado/;
const folder = mkdtempSync(join(tmpdir(), "convoca-reminders-"));
afterAll(() => rmSync(folder, { recursive: true }));

const hourOf = (moment: number) =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).hour;

/** What somebody does, and how many minutes pass before it. */
const deeds = fc.array(
  fc.record({
    after: fc.integer({ min: 1, max: 40 * 60 }),
    does: fc.constantFrom("inscribirme", "1", "sí", "BAJA", "ALTA", "gracias", null),
  }),
  { minLength: 3, maxLength: 8 },
);

test("whenever somebody falls silent: at most one reminder of what is open, by day, in the window, to nobody who said BAJA", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("telegram" as const, "whatsapp" as const),
      deeds,
      async (platform, acts) => {
        const town = await openTown();
        const ana: Resident = town.known(town.on(platform, "Ana Díaz"));
        town.session({ starts: "2026-08-14 10:00" });
        let wroteAt = town.now() - 24 * hour;
        let stopped = false;
        let reminders = 0;
        let heard = 0;
        const look = () => {
          const news = ana.phone.heard.slice(heard);
          heard = ana.phone.heard.length;
          for (const { text, at: came } of news.filter((one) => reminder.test(one.text))) {
            reminders += 1;
            expect(stopped).toBe(false);
            expect(hourOf(came)).toBeGreaterThanOrEqual(8);
            expect(hourOf(came)).toBeLessThan(21);
            expect(came - wroteAt).toBeGreaterThanOrEqual(20 * hour - 60_000);
            if (platform === "whatsapp") expect(came - wroteAt).toBeLessThan(24 * hour);
            expect(text).toContain("¿");
          }
          expect(reminders).toBeLessThanOrEqual(1);
        };
        for (const { after, does } of acts) {
          await town.wait(after * 60_000);
          await town.settle();
          look();
          if (does === null) continue;
          wroteAt = town.now();
          await ana.says(does);
          if (does === "BAJA" || does === "ALTA") stopped = does === "BAJA";
          look();
          if (town.store.conversations.load(ana.addressId()).state === null) reminders = 0;
          if (does === "inscribirme") reminders = 0;
        }
        expect(mistakesOf(town)).toEqual([]);
        await town.close();
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);

test("a reminder survives that we were not there: it comes once, in the morning after we are back", async () => {
  const file = join(folder, "before.sqlite");
  const before = await openTown({ file });
  const ana = before.known(before.onTelegram("Ana Díaz", 7001));
  before.session({ starts: "2026-08-14 10:00" });
  await ana.says("inscribirme");
  await ana.says("1");
  await before.close();

  const later = join(folder, "after.sqlite");
  copyFileSync(file, later);
  const town = await openTown({ file: later });
  // The platform's fake is a new one, and knows nobody yet: what we put out counts.
  const written = () => town.rows<{ body: string }>("select body from outbox where key like 'remind:%'");
  await town.setNow("2026-06-02 22:30");
  town.institution.start();
  await town.wait(hour);
  expect(written()).toEqual([]);
  await town.wait(9 * hour);
  expect(written()).toEqual([{ body: expect.stringContaining("todavía no está apartado") }]);
  expect(town.now()).toBe(at("2026-06-03 08:30"));
  await town.wait(60 * hour);
  expect(written()).toHaveLength(1);
  await town.close();
});
