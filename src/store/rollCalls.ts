import { and, asc, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { rollCallEvents, rollCalls } from "./callSchema.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { sessions } from "./schema.ts";

export type RollCallEvent = "opened" | "closed" | "reopened" | "addendum";

/** The taking of attendance of one session. Instants are epoch milliseconds. */
export interface RollCall {
  readonly id: number;
  readonly sessionId: number;
  readonly code: string;
  readonly openedAt: number;
  readonly openedBy: number;
  /** Past this nobody checks in by themselves. */
  readonly closesAt: number;
  readonly closedAt: number | null;
  /** When its list was made first; null while it never was. */
  readonly firstClosedAt: number | null;
}

/** A roll with its session. */
export interface NamedRollCall extends RollCall {
  readonly topic: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly cancelledAt: number | null;
}

// By name: drizzle would leave the tables' names out where a statement has one table.
const firstClosing = sql<number | null>`(
  select min(events.at) from roll_call_events as events
  where events.roll_call_id = roll_calls.id and events.event = 'closed'
)`;

const columns = {
  id: rollCalls.id,
  sessionId: rollCalls.sessionId,
  code: rollCalls.code,
  openedAt: rollCalls.openedAt,
  openedBy: rollCalls.openedBy,
  closesAt: rollCalls.closesAt,
  closedAt: rollCalls.closedAt,
  firstClosedAt: firstClosing,
};
const named = {
  ...columns,
  topic: sessions.topic,
  startsAt: sessions.startsAt,
  endsAt: sessions.endsAt,
  cancelledAt: sessions.cancelledAt,
};

/** Rolls and what was done with each; there is one a session at most. */
export function prepareRollCalls(db: Db) {
  const statements = prepare(db);

  return {
    find(id: number): RollCall | undefined {
      return statements.one.get({ id });
    },

    findBySession(sessionId: number): RollCall | undefined {
      return statements.bySession.get({ sessionId });
    },

    /** The open roll with this code. */
    findOpenByCode(code: string): RollCall | undefined {
      return statements.byCode.get({ code });
    },

    /** Whether anybody can check in to some roll at an instant. */
    isAnyTaking(at: number): boolean {
      return statements.taking.get({ at }) !== undefined;
    },

    /** The latest opened first. */
    listOpen(): readonly NamedRollCall[] {
      return statements.open.all();
    },

    /** Opened after `since`, those that were closed or opened last first. */
    listSince(since: number): readonly NamedRollCall[] {
      return statements.since.all({ since });
    },

    /** Its id. The database refuses a second one for a session, and a code that is open already. */
    add(roll: { sessionId: number; code: string; closesAt: number; by: number; now: number }): number {
      const { id } = statements.insert.get({ ...roll });
      statements.insertEvent.get({ rollCallId: id, event: "opened", by: roll.by, now: roll.now });
      return id;
    },

    /** Its session was moved: people check in until then. */
    changeEnd(id: number, closesAt: number): void {
      statements.changeEnd.run({ id, closesAt });
    },

    /** False when it was closed already. */
    markClosed(id: number, by: number, now: number): boolean {
      if (statements.close.all({ id, by, now }).length === 0) return false;
      statements.insertEvent.get({ rollCallId: id, event: "closed", by, now });
      return true;
    },

    /** Under a code that is free now; false when it is open. */
    markReopened(id: number, code: string, by: number, now: number): boolean {
      if (statements.reopen.all({ id, code }).length === 0) return false;
      statements.insertEvent.get({ rollCallId: id, event: "reopened", by, now });
      return true;
    },

    /** The addendum's id. */
    addAddendum(id: number, by: number, now: number): number {
      return statements.insertEvent.get({ rollCallId: id, event: "addendum", by, now }).id;
    },

    /** Oldest first. */
    listEvents(id: number): readonly { id: number; event: RollCallEvent; at: number; by: number }[] {
      return statements.events.all({ id });
    },
  };
}

function prepare(db: Db) {
  const isOpen = isNull(rollCalls.closedAt);
  const withSession = () =>
    db.select(named).from(rollCalls).innerJoin(sessions, eq(sessions.id, rollCalls.sessionId));
  return {
    one: db
      .select(columns)
      .from(rollCalls)
      .where(eq(rollCalls.id, bound("id")))
      .prepare(),
    bySession: db
      .select(columns)
      .from(rollCalls)
      .where(eq(rollCalls.sessionId, bound("sessionId")))
      .prepare(),
    byCode: db
      .select(columns)
      .from(rollCalls)
      .where(and(isOpen, sql`${rollCalls.code} = ${sql.placeholder("code")} || ''`))
      .prepare(),
    taking: db
      .select({ id: rollCalls.id })
      .from(rollCalls)
      .where(and(isOpen, gt(rollCalls.closesAt, bound("at"))))
      .limit(1)
      .prepare(),
    open: withSession().where(isOpen).orderBy(desc(rollCalls.openedAt), desc(rollCalls.id)).prepare(),
    since: withSession()
      .where(gt(rollCalls.openedAt, bound("since")))
      .orderBy(desc(sql`coalesce(${rollCalls.closedAt}, ${rollCalls.openedAt})`), desc(rollCalls.id))
      .prepare(),
    insert: db
      .insert(rollCalls)
      .values({
        sessionId: given("sessionId"),
        code: given("code"),
        openedAt: given("now"),
        openedBy: given("by"),
        closesAt: given("closesAt"),
      })
      .returning({ id: rollCalls.id })
      .prepare(),
    changeEnd: db
      .update(rollCalls)
      .set({ closesAt: given("closesAt") })
      .where(eq(rollCalls.id, bound("id")))
      .prepare(),
    close: db
      .update(rollCalls)
      .set({ closedAt: given("now"), closedBy: given("by") })
      .where(and(eq(rollCalls.id, bound("id")), isOpen))
      .returning({ id: rollCalls.id })
      .prepare(),
    reopen: db
      .update(rollCalls)
      .set({ closedAt: null, closedBy: null, code: given("code") })
      .where(and(eq(rollCalls.id, bound("id")), sql`${rollCalls.closedAt} is not null`))
      .returning({ id: rollCalls.id })
      .prepare(),
    insertEvent: db
      .insert(rollCallEvents)
      .values({ rollCallId: given("rollCallId"), event: given("event"), at: given("now"), by: given("by") })
      .returning({ id: rollCallEvents.id })
      .prepare(),
    events: db
      .select({
        id: rollCallEvents.id,
        event: rollCallEvents.event,
        at: rollCallEvents.at,
        by: rollCallEvents.by,
      })
      .from(rollCallEvents)
      .where(eq(rollCallEvents.rollCallId, bound("id")))
      .orderBy(asc(rollCallEvents.id))
      .prepare(),
  };
}
