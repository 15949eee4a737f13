import { and, asc, count, eq, gt, isNull, lte, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound } from "./given.ts";
import { registrations, sessions } from "./schema.ts";

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
}

export interface OpenSession extends Session {
  /** How many are in line. */
  readonly waiting: number;
}

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
};

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
    .orderBy(asc(sessions.startsAt), asc(sessions.id))
    .limit(sql.placeholder("limit"))
    .prepare();

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
    listOpen(now: number, limit: number): readonly OpenSession[] {
      return open.all({ now, limit });
    },
  };
}
