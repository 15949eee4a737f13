import { and, eq, gt, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { phoneKeyOf } from "../store/addressNames.ts";
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
 * Writes the demo institution into its database, once: all of it or nothing. Later calls change nothing, except that
 * a session of the demo is held again once it has passed. Throws when the database is somebody else's.
 */
export function seedDemo(database: Database, now: number, seed: Seed): void {
  database.transaction(() => {
    const { db } = database;
    if (!isMarked(db)) {
      refuseForeign(db);
      addPeople(db, now - daysKnown * dayMs, seed);
      mark(db, now);
    }
    addSessions(db, now, seed);
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

/** Whether the demo's session of that topic is still to come; one that was called off counts until its day. */
function isComing(db: Db, topic: string, now: number): boolean {
  const coming = and(gt(sessions.startsAt, now), eq(sessions.topic, topic));
  return db.select({ id: sessions.id }).from(sessions).where(coming).limit(1).get() !== undefined;
}

function addSessions(db: Db, now: number, { zone, locale, texts }: Seed): void {
  for (const { name, locality, capacity, hours, lead, ...when } of demoSessions) {
    const topic = texts.text(locale, `demo.${name}.topic`);
    if (isComing(db, topic, now)) continue;
    const startsAt = sessionStart(now, zone, when);
    const ledBy = personNamed(db, lead);
    const sessionId = db
      .insert(sessions)
      .values({
        topic,
        place: texts.text(locale, `demo.${name}.place`),
        locality,
        startsAt,
        endsAt: startsAt + hours * 3_600_000,
        capacity,
        ledBy,
        createdBy: ledBy,
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

function personNamed(db: Db, name: string): number {
  const found = db.select({ id: people.id }).from(people).where(eq(people.name, name)).limit(1).get();
  if (found === undefined) throw new Error(`the demo has no ${name}`);
  return found.id;
}

/** Tomorrow; or the first such weekday (1 is Monday) from that many weeks on, less three days: about a week each. */
function sessionStart(
  now: number,
  zone: string,
  { inWeeks, weekday, hour }: { inWeeks: number; weekday: number | null; hour: number },
): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const earliest = today.add({ days: weekday === null ? 1 : inWeeks * 7 - 3 });
  const day = earliest.add({ days: weekday === null ? 0 : (weekday - earliest.dayOfWeek + 7) % 7 });
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
