import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { placeMost, sessionLocalityMost, topicMost } from "../../src/community/lengths.ts";
import { demoSessions } from "../../src/demo/people.ts";
import { seedDemo } from "../../src/demo/seed.ts";
import { consents, people, personAddresses, registrations, sessions } from "../../src/store/schema.ts";
import { openSqlite, type SqliteFile } from "../../src/store/sqlite.ts";
import { roleGrants } from "../../src/store/staffSchema.ts";
import { demoTexts } from "./demoTexts.ts";

const now = Date.parse("2026-11-20T18:00:00Z");
const day = 86_400_000;
const hour = 3_600_000;
const notice = { version: "1", hash: "0".repeat(64) };
const zone = "America/Mexico_City";

let folder: string;
let file: SqliteFile;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "convoca-seed-"));
  file = openSqlite(join(folder, "demo.sqlite"));
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true });
});

const seed = (at = now, locale = "es", where = zone) =>
  seedDemo(file, at, { zone: where, locale, texts: demoTexts(where), notice });

/** Everything that is kept, so that two moments can be compared. */
function contents() {
  const names = file.db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' order by name`,
  );
  return names.map(({ name }) => [name, file.db.all(sql`select * from ${sql.identifier(name)}`)]);
}

const openSessions = (at: number) =>
  file.db
    .select()
    .from(sessions)
    .orderBy(sessions.startsAt)
    .all()
    .filter((each) => each.startsAt > at);

describe("the demo institution", () => {
  test("has two coordinators, two promoters and a dozen people, each with a consent of their own", () => {
    seed();
    const grants = file.db.select().from(roleGrants).all();
    expect(grants.map((grant) => grant.role).sort()).toEqual([
      "coordinator",
      "coordinator",
      "promoter",
      "promoter",
    ]);

    const staff = new Set(grants.map((grant) => grant.personId));
    const everybody = file.db.select().from(people).all();
    expect(everybody.filter((person) => !staff.has(person.id))).toHaveLength(12);
    expect(new Set(everybody.map((person) => person.name)).size).toBe(16);
    expect(everybody.every((person) => person.enrolledAt !== null && person.locality !== null)).toBe(true);

    const given = file.db.select().from(consents).all();
    expect(given.map((consent) => consent.personId).sort()).toEqual(
      everybody.map((person) => person.id).sort(),
    );
    expect(given.every((consent) => consent.noticeVersion === "1" && consent.purpose === "sessions")).toBe(
      true,
    );
  });

  test("has a phone that answers for a household, whose owner consented for the others", () => {
    seed();
    const relatives = file.db
      .select()
      .from(personAddresses)
      .all()
      .filter((link) => link.relation === "household");
    expect(relatives).toHaveLength(2);
    expect(new Set(relatives.map((link) => link.addressId)).size).toBe(1);
    const answeredFor = file.db
      .select()
      .from(consents)
      .all()
      .filter((consent) => consent.givenBy !== null);
    expect(answeredFor.map((consent) => consent.personId)).toEqual(relatives.map((link) => link.personId));
  });

  test("has three open sessions, and a single place in exactly one of them", () => {
    seed();
    const left = openSessions(now).map((session) => session.capacity - session.seatsTaken);
    expect(left).toHaveLength(3);
    expect(left.filter((places) => places === 1)).toHaveLength(1);
    expect(left.filter((places) => places > 3)).toHaveLength(2);
  });

  test("speaks the institution's language, within what lists and buttons can hold", () => {
    const fresh = openSqlite(":memory:");
    seedDemo(fresh, now, { zone, locale: "en", texts: demoTexts(), notice });
    seed();
    const english = fresh.db.select().from(sessions).all();
    fresh.close();
    expect(english.map((session) => session.topic)).toContain("Caring for older people");
    for (const { topic, place, locality } of [...english, ...openSessions(now)]) {
      expect(topic.length).toBeLessThanOrEqual(topicMost);
      expect(place.length).toBeLessThanOrEqual(placeMost);
      expect(locality.length).toBeLessThanOrEqual(sessionLocalityMost);
    }
  });
});

test("whenever it starts, wherever it is, one session is tomorrow and two about a week apart, at a natural hour", () => {
  const zones = fc.constantFrom(
    "America/Mexico_City",
    "America/Tijuana",
    "America/Cancun",
    "America/Hermosillo",
  );
  const moments = fc.integer({ min: Date.parse("2026-01-01"), max: Date.parse("2029-01-01") });
  fc.assert(
    fc.property(moments, zones, (at, where) => {
      const fresh = openSqlite(":memory:");
      seedDemo(fresh, at, { zone: where, locale: "es", texts: demoTexts(where), notice });
      const found = fresh.db.select().from(sessions).orderBy(sessions.startsAt).all();
      fresh.close();

      expect(found).toHaveLength(3);
      found.forEach(({ startsAt, endsAt }, index) => {
        const starts = Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(where);
        const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(where).toPlainDate();
        const away = today.until(starts.toPlainDate()).days;
        if (index === 0) expect(away).toBe(1);
        else expect(Math.abs(away / 7 - index)).toBeLessThan(0.75);
        expect([starts.hour, starts.minute]).toEqual([demoSessions[index]?.hour, 0]);
        if (index > 0) expect(starts.dayOfWeek).toBe(demoSessions[index]?.weekday);
        expect(endsAt).toBeGreaterThan(startsAt);
      });
    }),
    { numRuns: 30 },
  );
});

describe("a demo that starts again", () => {
  test("is as it was, also from its file", () => {
    seed();
    const before = contents();
    seed(now + hour);
    expect(contents()).toEqual(before);

    file.close();
    file = openSqlite(join(folder, "demo.sqlite"));
    seed(now + 2 * hour);
    expect(contents()).toEqual(before);
  });

  test("keeps what its visitors did", () => {
    seed();
    const [first] = openSessions(now);
    if (first === undefined) throw new Error("no open session");
    const newcomer = file.db.insert(people).values({ name: "Ana", createdAt: now }).returning().get();
    file.db
      .insert(registrations)
      .values({
        personId: newcomer.id,
        sessionId: first.id,
        status: "registered",
        addressId: 1,
        createdAt: now,
      })
      .run();
    const before = contents();
    seed(now + hour);
    expect(contents()).toEqual(before);
  });

  test("holds a session again once it has passed, and leaves the others as they are", () => {
    seed();
    const [first, ...others] = openSessions(now);
    seed(now + 2 * day);
    const [again, ...rest] = openSessions(now + 2 * day);
    expect(rest).toEqual(others);
    expect(again).toMatchObject({ topic: first?.topic, seatsTaken: first?.seatsTaken });
    expect((again?.startsAt ?? 0) - (first?.startsAt ?? 0)).toBe(2 * day);
  });

  test("has three new sessions when none is open any more, and the same people", () => {
    seed();
    const known = file.db.select().from(people).all();
    const later = now + 60 * day;
    seed(later);
    expect(file.db.select().from(people).all()).toEqual(known);
    const left = openSessions(later).map((session) => session.capacity - session.seatsTaken);
    expect(left).toHaveLength(3);
    expect(left.filter((places) => places === 1)).toHaveLength(1);
    expect(file.db.select().from(sessions).all()).toHaveLength(6);

    const before = contents();
    seed(later + hour);
    expect(contents()).toEqual(before);
  });

  test("begins from nothing when it died half way", () => {
    const texts = demoTexts();
    let written = 0;
    const dying = {
      text: (...asked: Parameters<typeof texts.text>) => {
        if (written++ === 3) throw new Error("killed");
        return texts.text(...asked);
      },
    };
    const before = contents();
    expect(() => seedDemo(file, now, { zone, locale: "es", texts: dying, notice })).toThrow("killed");
    expect(contents()).toEqual(before);
    seed();
    expect(openSessions(now)).toHaveLength(3);
  });
});

test("invented people never enter an institution's database", () => {
  file.db.insert(people).values({ name: "Somebody real", createdAt: now }).run();
  const before = contents();
  expect(() => seed()).toThrow("not a demo");
  expect(contents()).toEqual(before);
});
