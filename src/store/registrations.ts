import { and, asc, eq, gt, isNull, lt, lte, min, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { type Recipient, recipientColumns } from "./recipient.ts";
import { addresses, people, personAddresses, registrations, sessions } from "./schema.ts";

export type StoredStatus = "registered" | "waitlisted" | "offered" | "cancelled";
export type EndedBecause = "person" | "offerLapsed" | "offerDeclined" | "sessionCancelled" | "notComing";

/** One person's place, or turn in line, for one session. Instants are epoch milliseconds. */
export interface Registration {
  readonly id: number;
  readonly personId: number;
  readonly sessionId: number;
  readonly status: StoredStatus;
  /** Where news of it goes. */
  readonly addressId: number;
  /** Until when the place is held for them; stays when it lapsed. */
  readonly offerExpiresAt: number | null;
  readonly endedBecause: string | null;
}

/** A live registration as its household sees it. */
export interface HouseholdRegistration {
  readonly id: number;
  readonly sessionId: number;
  readonly status: "registered" | "waitlisted" | "offered";
  readonly name: string | null;
  readonly own: boolean;
  readonly topic: string;
  readonly place: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly offerExpiresAt: number | null;
  /** How many are in line before them. */
  readonly ahead: number;
}

export interface Waiting extends Recipient {
  /** The registration's. */
  readonly id: number;
  readonly name: string | null;
}

/** A live registration, and where its news goes. */
export interface Registered extends Recipient {
  /** The registration's. */
  readonly id: number;
  readonly status: "registered" | "waitlisted" | "offered";
  readonly offerExpiresAt: number | null;
  readonly name: string | null;
}

export function prepareRegistrations(db: Db) {
  const statements = { ...prepareChanges(db), ...prepareLine(db) };

  const change = (id: number, status: StoredStatus, offerExpiresAt: number | null): void => {
    statements.change.run({ id, status, offerExpiresAt });
  };

  return {
    find(id: number): Registration | undefined {
      return statements.one.get({ id });
    },

    /** Everybody with a place in a session. */
    listRegistered(sessionId: number): readonly { personId: number; name: string }[] {
      return statements.registered.all({ sessionId });
    },

    /** A person's registration for a session, unless it was cancelled. */
    findLive(personId: number, sessionId: number): Registration | undefined {
      return statements.live.get({ personId, sessionId });
    },

    /** Its id. The database refuses a second live one and one seat too many. */
    add(registration: {
      personId: number;
      sessionId: number;
      status: "registered" | "waitlisted";
      addressId: number;
      now: number;
    }): number {
      return statements.insert.get({ ...registration }).id;
    },

    markRegistered(id: number): void {
      change(id, "registered", null);
    },

    /** Back in line, at their own turn. */
    markWaitlisted(id: number): void {
      change(id, "waitlisted", null);
    },

    markOffered(id: number, expiresAt: number): void {
      change(id, "offered", expiresAt);
    },

    /** An offer keeps its deadline: an answer written before it may still arrive. */
    markCancelled(id: number, because: EndedBecause, now: number): void {
      statements.cancel.run({ id, because, now });
    },

    /** Of everybody spoken for from an address, sessions that have not begun, the soonest first. */
    listLiveByHousehold(addressId: number, now: number): readonly HouseholdRegistration[] {
      return statements.byHousehold.all({ addressId, now });
    },

    /** How many are in line before a registration: its turn is one more. */
    countAhead(sessionId: number, id: number): number {
      return statements.ahead.get({ sessionId, id })?.ahead ?? 0;
    },

    /** The next in line after a registration (0: the first). */
    nextWaiting(sessionId: number, afterId: number): Waiting | undefined {
      return statements.next.get({ sessionId, afterId });
    },

    /** Everybody who has or waits for a place in a session, in the order they came. */
    listLive(sessionId: number): readonly Registered[] {
      return statements.ofSession.all({ sessionId });
    },

    /** Offers whose time is over, the oldest first. */
    listLapsedOffers(now: number, limit = 500): readonly Registration[] {
      return statements.lapsed.all({ now, limit });
    },

    nextOfferExpiry(): number | null {
      return statements.soonestExpiry.get()?.at ?? null;
    },

    /** The live offers whose news goes to an address. */
    listOffersTo(addressId: number): readonly Registration[] {
      return statements.offersTo.all({ addressId });
    },

    /** Sessions with free places for which somebody waits whose news goes to this address. */
    listWaitingSessionsWithFreeSeats(addressId: number, now: number): readonly number[] {
      return statements.waitingWithFreeSeats.all({ addressId, now }).map((row) => row.sessionId);
    },
  };
}

const columns = {
  id: registrations.id,
  personId: registrations.personId,
  sessionId: registrations.sessionId,
  status: registrations.status,
  addressId: registrations.addressId,
  offerExpiresAt: registrations.offerExpiresAt,
  endedBecause: registrations.endedBecause,
};
const thisOne = eq(registrations.id, bound("id"));
const ofSession = eq(registrations.sessionId, bound("sessionId"));
// Written out, not bound: a partial index serves a query only when its condition stands there in letters.
const isLive = sql`${registrations.status} <> 'cancelled'`;
const isWaiting = sql`${registrations.status} = 'waitlisted'`;
const isOffered = sql`${registrations.status} = 'offered'`;

function prepareChanges(db: Db) {
  return {
    registered: db
      .select({ personId: registrations.personId, name: sql<string>`coalesce(${people.name}, '')` })
      .from(registrations)
      .innerJoin(people, eq(people.id, registrations.personId))
      .where(
        and(eq(registrations.sessionId, bound("sessionId")), sql`${registrations.status} = 'registered'`),
      )
      .orderBy(asc(registrations.id))
      .prepare(),
    one: db.select(columns).from(registrations).where(thisOne).prepare(),
    live: db
      .select(columns)
      .from(registrations)
      .where(and(eq(registrations.personId, bound("personId")), ofSession, isLive))
      .prepare(),
    insert: db
      .insert(registrations)
      .values({
        personId: given("personId"),
        sessionId: given("sessionId"),
        status: given("status"),
        addressId: given("addressId"),
        createdAt: given("now"),
      })
      .returning({ id: registrations.id })
      .prepare(),
    change: db
      .update(registrations)
      .set({
        status: given("status"),
        offerExpiresAt: given("offerExpiresAt"),
        endedAt: null,
        endedBecause: null,
      })
      .where(thisOne)
      .prepare(),
    cancel: db
      .update(registrations)
      .set({ status: "cancelled", endedAt: given("now"), endedBecause: given("because") })
      .where(thisOne)
      .prepare(),
  };
}

function prepareLine(db: Db) {
  const isOpen = and(isNull(sessions.cancelledAt), gt(sessions.startsAt, bound("now")));
  const before = alias(registrations, "before");
  return {
    byHousehold: db
      .select({
        id: registrations.id,
        sessionId: registrations.sessionId,
        status: sql<"registered" | "waitlisted" | "offered">`${registrations.status}`,
        name: people.name,
        own: sql<boolean>`${personAddresses.relation} = 'self'`.mapWith(Boolean),
        topic: sessions.topic,
        place: sessions.place,
        startsAt: sessions.startsAt,
        endsAt: sessions.endsAt,
        offerExpiresAt: registrations.offerExpiresAt,
        ahead: sql<number>`(
          select count(*) from ${registrations} as ${sql.identifier("before")}
          where ${before.sessionId} = ${registrations.sessionId} and ${before.status} = 'waitlisted'
            and ${before.id} < ${registrations.id}
        )`,
      })
      .from(personAddresses)
      .innerJoin(people, eq(people.id, personAddresses.personId))
      .innerJoin(registrations, and(eq(registrations.personId, people.id), isLive))
      .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
      .where(and(eq(personAddresses.addressId, bound("addressId")), isOpen))
      .orderBy(asc(sessions.startsAt), asc(registrations.id))
      .prepare(),
    ahead: db
      .select({ ahead: sql<number>`count(*)` })
      .from(registrations)
      .where(and(ofSession, isWaiting, lt(registrations.id, bound("id"))))
      .prepare(),
    next: db
      .select({ id: registrations.id, name: people.name, ...recipientColumns })
      .from(registrations)
      .innerJoin(people, eq(people.id, registrations.personId))
      .innerJoin(addresses, eq(addresses.id, registrations.addressId))
      .where(and(ofSession, isWaiting, gt(registrations.id, bound("afterId"))))
      .orderBy(asc(registrations.id))
      .limit(1)
      .prepare(),
    ofSession: db
      .select({
        id: registrations.id,
        status: sql<Registered["status"]>`${registrations.status}`,
        offerExpiresAt: registrations.offerExpiresAt,
        name: people.name,
        ...recipientColumns,
      })
      .from(registrations)
      .innerJoin(people, eq(people.id, registrations.personId))
      .innerJoin(addresses, eq(addresses.id, registrations.addressId))
      .where(and(ofSession, isLive))
      .orderBy(asc(registrations.id))
      .prepare(),
    lapsed: db
      .select(columns)
      .from(registrations)
      .where(and(isOffered, lte(registrations.offerExpiresAt, bound("now"))))
      .orderBy(asc(registrations.offerExpiresAt), asc(registrations.id))
      .limit(sql.placeholder("limit"))
      .prepare(),
    soonestExpiry: db
      .select({ at: min(registrations.offerExpiresAt) })
      .from(registrations)
      .where(isOffered)
      .prepare(),
    offersTo: db
      .select(columns)
      .from(registrations)
      .where(and(eq(registrations.addressId, bound("addressId")), isOffered))
      .orderBy(asc(registrations.id))
      .prepare(),
    waitingWithFreeSeats: db
      .selectDistinct({ sessionId: sessions.id })
      .from(registrations)
      .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
      .where(
        and(
          eq(registrations.addressId, bound("addressId")),
          isWaiting,
          isOpen,
          lt(sessions.seatsTaken, sessions.capacity),
        ),
      )
      .orderBy(asc(sessions.id))
      .prepare(),
  };
}
