import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { phoneKeyOf } from "../store/addresses.ts";
import type { Database, Db } from "../store/database.ts";
import { addresses, consents, people, personAddresses, registrations, sessions } from "../store/schema.ts";
import { roleGrants } from "../store/staffSchema.ts";
import type { Texts } from "../texts/texts.ts";
import { type DemoPhoneOwner, demoPeople, demoSessions } from "./people.ts";
import { addressOf, demoAccounts, phoneOf } from "./phones.ts";

export interface Seed {
  /** IANA; sessions begin at natural hours of it. */
  readonly zone: string;
  /** The language the sessions are written in. */
  readonly locale: string;
  readonly texts: Pick<Texts, "text">;
  /** The notice everybody of the demo accepted, as an enrolment would keep it. */
  readonly notice: { readonly version: string; readonly hash: string };
}

const purpose = "sessions";
const daysKnown = 30;
const dayMs = 86_400_000;

/**
 * Writes the demo institution into its database, once: all of it or nothing. Later starts change nothing, except
 * that three new sessions are added when none is open any more. Throws when the database is somebody else's.
 */
export function seedDemo(database: Database, now: number, seed: Seed): void {
  database.transaction(() => {
    const { db } = database;
    if (!isMarked(db)) {
      refuseForeign(db);
      addPeople(db, now - daysKnown * dayMs, seed);
      mark(db, now);
    }
    if (!hasOpenSession(db, now)) addSessions(db, now, seed);
  });
}

const marks = sql.identifier("demo_seed");

function isMarked(db: Db): boolean {
  return db.get(sql`select 1 from sqlite_master where type = 'table' and name = 'demo_seed'`) !== undefined;
}

function mark(db: Db, now: number): void {
  db.run(sql`create table ${marks} (seeded_at integer not null) strict`);
  db.run(sql`insert into ${marks} (seeded_at) values (${now})`);
}

/** Invented people never enter a database that holds real ones. */
function refuseForeign(db: Db): void {
  const known = db.select({ id: people.id }).from(people).limit(1).get();
  if (known !== undefined) throw new Error("this database already holds people and is not a demo");
}

function addPeople(db: Db, knownSince: number, seed: Seed): void {
  let grantedBy: number | null = null;
  for (const owner of demoPeople) {
    const addressId = addAddress(db, owner, knownSince);
    const self = addPerson(db, owner.name, owner.locality, knownSince);
    link(db, addressId, self, "self", knownSince);
    consent(db, self, addressId, null, knownSince, seed);
    for (const relative of owner.household ?? []) {
      const personId = addPerson(db, relative.name, owner.locality, knownSince);
      link(db, addressId, personId, "household", knownSince);
      consent(db, personId, addressId, self, knownSince, seed);
    }
    if (owner.role === undefined) continue;
    db.insert(roleGrants)
      .values({ personId: self, role: owner.role, grantedBy, grantedAt: knownSince })
      .run();
    if (owner.role === "coordinator") grantedBy ??= self;
  }
}

function addAddress(db: Db, owner: DemoPhoneOwner, knownSince: number): number {
  const { id: platformId, phone } = addressOf(phoneOf(owner.channel, owner.number));
  return db
    .insert(addresses)
    .values({
      channel: owner.channel,
      account: demoAccounts[owner.channel].id,
      platformId,
      phone: phone ?? null,
      phoneKey: phoneKeyOf(phone ?? null),
      firstSeenAt: knownSince,
      lastInboundAt: knownSince,
    })
    .returning({ id: addresses.id })
    .get().id;
}

function addPerson(db: Db, name: string, locality: string, knownSince: number): number {
  return db
    .insert(people)
    .values({ name, locality, createdAt: knownSince, enrolledAt: knownSince })
    .returning({ id: people.id })
    .get().id;
}

function link(
  db: Db,
  addressId: number,
  personId: number,
  relation: "self" | "household",
  addedAt: number,
): void {
  db.insert(personAddresses).values({ addressId, personId, relation, addedAt }).run();
}

function consent(
  db: Db,
  personId: number,
  addressId: number,
  givenBy: number | null,
  givenAt: number,
  { notice }: Seed,
): void {
  db.insert(consents)
    .values({
      personId,
      purpose,
      noticeVersion: notice.version,
      noticeHash: notice.hash,
      givenAt,
      addressId,
      givenBy,
    })
    .run();
}

function hasOpenSession(db: Db, now: number): boolean {
  const open = and(gt(sessions.startsAt, now), isNull(sessions.cancelledAt));
  return db.select({ id: sessions.id }).from(sessions).where(open).limit(1).get() !== undefined;
}

function addSessions(db: Db, now: number, { zone, locale, texts }: Seed): void {
  for (const { name, locality, capacity, hours, ...when } of demoSessions) {
    const startsAt = sessionStart(now, zone, when);
    const sessionId = db
      .insert(sessions)
      .values({
        topic: texts.text(locale, `demo.${name}.topic`),
        place: texts.text(locale, `demo.${name}.place`),
        locality,
        startsAt,
        endsAt: startsAt + hours * 3_600_000,
        capacity,
        createdAt: now,
      })
      .returning({ id: sessions.id })
      .get().id;
    for (const { personId, addressId } of goers(db, name)) {
      db.insert(registrations)
        .values({ personId, addressId, sessionId, status: "registered", createdAt: now })
        .run();
    }
  }
}

/** The first such weekday (1 is Monday) from that many weeks on, less three days: about a week each, never sooner than four days. */
function sessionStart(
  now: number,
  zone: string,
  { inWeeks, weekday, hour }: { inWeeks: number; weekday: number; hour: number },
): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const earliest = today.add({ days: inWeeks * 7 - 3 });
  const day = earliest.add({ days: (weekday - earliest.dayOfWeek + 7) % 7 });
  return day.toZonedDateTime({ timeZone: zone, plainTime: { hour } }).epochMilliseconds;
}

/** Those who go to a session, in the order they said so, with the address its news goes to. */
function goers(db: Db, session: string): { personId: number; addressId: number }[] {
  return demoPeople.flatMap((owner) => {
    const linked = peopleAt(db, owner);
    const family = [owner, ...(owner.household ?? [])];
    return family.flatMap((person, place) => {
      const found = linked[place];
      return found !== undefined && person.goesTo.some((name) => name === session) ? [found] : [];
    });
  });
}

/** The people of a phone in the order they were added: whose it is, then the household. */
function peopleAt(db: Db, owner: DemoPhoneOwner): { personId: number; addressId: number }[] {
  const { id: platformId } = addressOf(phoneOf(owner.channel, owner.number));
  return db
    .select({ personId: personAddresses.personId, addressId: personAddresses.addressId })
    .from(personAddresses)
    .innerJoin(addresses, eq(addresses.id, personAddresses.addressId))
    .where(and(eq(addresses.channel, owner.channel), eq(addresses.platformId, platformId)))
    .orderBy(personAddresses.personId)
    .all();
}
