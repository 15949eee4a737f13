import { and, asc, count, eq, gt, isNull, lt, lte, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { people, registrations, sessions } from "./schema.ts";

/** A session people can register for. Instants are epoch milliseconds. */
export interface Session {
  readonly id: number;
  readonly topic: string;
  readonly place: string;
  readonly locality: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly capacity: number;
  /** Registered and offered places. */
  readonly seatsTaken: number;
  readonly offerHours: number;
  readonly cancelledAt: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The promoter who leads it; null where nobody was named. */
  readonly ledBy: number | null;
  /** When what people are told of it last changed. */
  readonly changedAt: number | null;
}

export interface OpenSession extends Session {
  /** How many are in line. */
  readonly waiting: number;
}

/** A session as its staff sees it. */
export interface ComingSession extends OpenSession {
  readonly leadName: string | null;
}

/** What can be changed of a session. */
export type SessionTerms = Omit<Session, "id" | "seatsTaken" | "offerHours" | "cancelledAt" | "changedAt">;

export interface NewSession {
  readonly topic: string;
  readonly place: string;
  readonly locality: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly capacity: number;
  /** 12 when absent. */
  readonly offerHours?: number;
  /** In degrees, both or none. */
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  /** The promoter who leads it. */
  readonly ledBy?: number | null;
  readonly createdBy?: number | null;
  readonly now: number;
}

const unsaid = { offerHours: 12, latitude: null, longitude: null, ledBy: null, createdBy: null };

const columns = {
  id: sessions.id,
  topic: sessions.topic,
  place: sessions.place,
  locality: sessions.locality,
  startsAt: sessions.startsAt,
  endsAt: sessions.endsAt,
  capacity: sessions.capacity,
  seatsTaken: sessions.seatsTaken,
  offerHours: sessions.offerHours,
  cancelledAt: sessions.cancelledAt,
  latitude: sessions.latitude,
  longitude: sessions.longitude,
  ledBy: sessions.ledBy,
  changedAt: sessions.changedAt,
};

/** More sessions than anybody pages through. */
const ListAtMost = 50;

export function prepareSessions(db: Db) {
  const insert = db
    .insert(sessions)
    .values({
      topic: sql.placeholder("topic"),
      place: sql.placeholder("place"),
      locality: sql.placeholder("locality"),
      startsAt: sql.placeholder("startsAt"),
      endsAt: sql.placeholder("endsAt"),
      capacity: sql.placeholder("capacity"),
      offerHours: sql.placeholder("offerHours"),
      createdAt: sql.placeholder("now"),
      latitude: sql.placeholder("latitude"),
      longitude: sql.placeholder("longitude"),
      ledBy: sql.placeholder("ledBy"),
      createdBy: sql.placeholder("createdBy"),
    })
    .returning({ id: sessions.id })
    .prepare();
  const one = db
    .select(columns)
    .from(sessions)
    .where(eq(sessions.id, bound("id")))
    .prepare();
  const waiting = db
    .select({ waiting: count() })
    .from(registrations)
    .where(and(eq(registrations.sessionId, sessions.id), sql`${registrations.status} = 'waitlisted'`));
  const open = db
    .select({ ...columns, waiting: sql<number>`(${waiting})` })
    .from(sessions)
    .where(and(isNull(sessions.cancelledAt), gt(sessions.startsAt, bound("now"))))
    // A bound LIMIT would have SQLite plan the statement anew each time.
    .orderBy(asc(sessions.startsAt), sql`${sessions.id} limit ${sql.raw(String(ListAtMost))}`)
    .prepare();

  const coming = db
    .select({ ...columns, waiting: sql<number>`(${waiting})`, leadName: people.name })
    .from(sessions)
    .leftJoin(people, eq(people.id, sessions.ledBy))
    .where(
      and(
        isNull(sessions.cancelledAt),
        gt(sessions.startsAt, bound("earliest")),
        gt(sessions.endsAt, bound("now")),
      ),
    )
    .orderBy(asc(sessions.startsAt), asc(sessions.id))
    .limit(sql.placeholder("limit"))
    .prepare();
  const overlapping = db
    .select(columns)
    .from(sessions)
    .where(
      and(
        isNull(sessions.cancelledAt),
        gt(sessions.startsAt, bound("earliest")),
        lt(sessions.startsAt, bound("endsAt")),
        gt(sessions.endsAt, bound("startsAt")),
      ),
    )
    .orderBy(asc(sessions.startsAt), asc(sessions.id))
    .prepare();
  const led = db
    .select(columns)
    .from(sessions)
    .where(
      and(isNull(sessions.cancelledAt), gt(sessions.startsAt, bound("now")), eq(sessions.ledBy, bound("by"))),
    )
    .orderBy(asc(sessions.startsAt), asc(sessions.id))
    .prepare();
  // Every session counts for more than a person: who adds one adds it where others were.
  const where = db
    .select({ locality: sql<string>`locality` })
    .from(
      sql`(
        select ${sessions.locality} as locality, max(${sessions.id}) as held, 0 as people
        from ${sessions} group by ${sessions.locality}
        union all
        select ${people.locality}, 0, count(*) from ${people} where ${people.locality} is not null
        group by ${people.locality}
      )`,
    )
    .where(sql`length(locality) <= ${bound("longest")}`)
    .groupBy(sql`locality`)
    .orderBy(sql`max(held) desc`, sql`max(people) desc`, sql`locality`)
    .limit(sql.placeholder("limit"))
    .prepare();
  const { change, cancel } = prepareChanges(db);
  const between = db
    .select(columns)
    .from(sessions)
    .where(and(gt(sessions.startsAt, bound("from")), lte(sessions.startsAt, bound("to"))))
    .orderBy(asc(sessions.startsAt), asc(sessions.id))
    .prepare();

  return {
    add(session: NewSession): number {
      return insert.get({ ...unsaid, ...session }).id;
    },

    find(id: number): Session | undefined {
      return one.get({ id });
    },

    /** Those that begin between two instants, cancelled ones too, the soonest first. */
    listBetween(from: number, to: number): readonly Session[] {
      return between.all({ from, to });
    },

    /** Held and not begun yet, the soonest first. */
    listOpen(now: number, limit = ListAtMost): readonly OpenSession[] {
      return open.all({ now }).slice(0, limit);
    },

    /** Held and not over yet, the soonest first. */
    listComing(now: number, limit: number): readonly ComingSession[] {
      return coming.all({ now, earliest: now - longest, limit });
    },

    /** Held at some time between two instants. */
    listOverlapping(startsAt: number, endsAt: number): readonly Session[] {
      return overlapping.all({ startsAt, endsAt, earliest: startsAt - longest });
    },

    /** Held, not begun yet, and led by a person. */
    listLedBy(personId: number, now: number): readonly Session[] {
      return led.all({ by: personId, now });
    },

    /** Where sessions were held, the last one first, then where most people live; none longer than so many units. */
    listLocalities(longest: number, limit: number): readonly string[] {
      return where.all({ longest, limit }).map((row) => row.locality);
    },

    /** `changedAt` null: nothing changed of what people are told, and what stands there stays. */
    change(id: number, terms: SessionTerms, changedAt: number | null): void {
      change.run({ ...terms, id, changedAt });
    },

    /** Nobody registers for it any more. */
    markCancelled(id: number, now: number): void {
      cancel.run({ id, now });
    },
  };
}

/** No session lasts longer, ms: so what began before is over. */
const longest = 24 * 3_600_000;

function prepareChanges(db: Db) {
  const thisOne = eq(sessions.id, bound("id"));
  return {
    change: db
      .update(sessions)
      .set({
        topic: given("topic"),
        place: given("place"),
        locality: given("locality"),
        startsAt: given("startsAt"),
        endsAt: given("endsAt"),
        capacity: given("capacity"),
        latitude: given("latitude"),
        longitude: given("longitude"),
        ledBy: given("ledBy"),
        changedAt: sql`coalesce(${sql.placeholder("changedAt")}, ${sessions.changedAt})`,
      })
      .where(thisOne)
      .prepare(),
    cancel: db
      .update(sessions)
      .set({ cancelledAt: given("now") })
      .where(and(thisOne, isNull(sessions.cancelledAt)))
      .prepare(),
  };
}
