import { and, asc, desc, eq, gt, inArray, isNull, lte, notExists, or, sql } from "drizzle-orm";
import { convocations } from "./callSchema.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { people, sessions } from "./schema.ts";
import { roleGrants } from "./staffSchema.ts";

export type Audience = "everyone" | "locality" | "registered";
export type ConvocationStatus = "draft" | "inReview" | "returned" | "approved" | "sent";

/** Calls one audience to one session. Instants are epoch milliseconds. */
export interface Convocation {
  readonly id: number;
  readonly sessionId: number;
  readonly message: string;
  readonly audience: Audience;
  readonly locality: string | null;
  readonly convener: string;
  readonly status: ConvocationStatus;
  readonly authorId: number;
  readonly authorName: string;
  /** When it was submitted last; no two of its versions have the same. */
  readonly submittedAt: number | null;
  readonly decidedBy: number | null;
  readonly returnedBecause: string | null;
  /** The last person whose summons was written. */
  readonly sentThrough: number;
  readonly topic: string;
}

export interface ConvocationText {
  readonly sessionId: number;
  readonly message: string;
  readonly audience: Audience;
  readonly locality: string | null;
  readonly convener: string;
}

export function prepareConvocations(db: Db) {
  const statements = prepare(db);
  /** When the first session begins whose convocation still waits; undefined once something may have changed that. */
  let soonest: number | null | undefined;

  return {
    find(id: number): Convocation | undefined {
      return statements.one.get({ id });
    },

    /**
     * What somebody may still send, the newest first: their own, and that of whoever is of the staff no more, as long as
     * its session is to come.
     */
    listUnsent(personId: number, now: number): readonly Convocation[] {
      return statements.unsent.all({ personId, now });
    },

    /** Those that wait for somebody's decision, the oldest first. */
    listInReview(): readonly Convocation[] {
      return statements.inReview.all();
    },

    /** Those of a session that wait for somebody's decision. */
    listWaitingFor(sessionId: number): readonly Convocation[] {
      return statements.waitingFor.all({ sessionId });
    },

    /** Those that still wait though their session has begun. */
    listOverdue(now: number): readonly Convocation[] {
      return soonest !== undefined && (soonest === null || soonest > now)
        ? []
        : statements.overdue.all({ now });
    },

    /** When the next session begins whose convocation still waits, epoch ms. Not to be asked within a transaction. */
    nextOverdue(): number | null {
      if (soonest === undefined) soonest = statements.soonest.get()?.at ?? null;
      return soonest;
    },

    /** The approved one that is being sent. */
    findSending(): Convocation | undefined {
      return statements.sending.get();
    },

    add(text: ConvocationText & { authorId: number; now: number }): number {
      return statements.insert.get({ ...text }).id;
    },

    /** Whoever writes is its author from now on. */
    change(id: number, text: ConvocationText & { authorId: number }): void {
      statements.change.run({ id, ...text });
    },

    markSubmitted(id: number, now: number): void {
      soonest = undefined;
      statements.submit.run({ id, now });
    },

    /** False when somebody decided before. The database refuses its author. */
    markDecided(
      id: number,
      decision: { approved: boolean; by: number; because: string | null; now: number },
    ): boolean {
      const { approved, by, because, now } = decision;
      soonest = undefined;
      return (
        statements.decide.all({ id, status: approved ? "approved" : "returned", by, because, now }).length > 0
      );
    },

    /** It was submitted, and what it says does not hold any more. False when it did not wait. */
    markStale(id: number): boolean {
      soonest = undefined;
      return statements.stale.all({ id }).length > 0;
    },

    /** Its author wants it back. False when it did not wait any more. */
    markTakenBack(id: number): boolean {
      soonest = undefined;
      return statements.takeBack.all({ id }).length > 0;
    },

    markSentThrough(id: number, personId: number): void {
      statements.through.run({ id, personId });
    },

    markSent(id: number, now: number): void {
      statements.sent.run({ id, now });
    },
  };
}

function prepare(db: Db) {
  const columns = {
    id: convocations.id,
    sessionId: convocations.sessionId,
    message: convocations.message,
    audience: convocations.audience,
    locality: convocations.locality,
    convener: convocations.convener,
    status: convocations.status,
    authorId: convocations.authorId,
    authorName: sql<string>`coalesce(${people.name}, '')`,
    submittedAt: convocations.submittedAt,
    decidedBy: convocations.decidedBy,
    returnedBecause: convocations.returnedBecause,
    sentThrough: convocations.sentThrough,
    topic: sessions.topic,
  };
  const here = eq(convocations.id, bound("id"));
  const waits = sql`${convocations.status} = 'inReview'`;
  const all = () =>
    db
      .select(columns)
      .from(convocations)
      .innerJoin(sessions, eq(sessions.id, convocations.sessionId))
      .innerJoin(people, eq(people.id, convocations.authorId));
  const text = {
    sessionId: given<number>("sessionId"),
    message: given<string>("message"),
    audience: given<Audience>("audience"),
    locality: given<string>("locality"),
    convener: given<string>("convener"),
  };
  return {
    one: all().where(here).prepare(),
    unsent: all()
      .where(
        or(
          and(
            eq(convocations.authorId, bound("personId")),
            inArray(convocations.status, ["draft", "returned", "inReview"]),
          ),
          and(
            inArray(convocations.status, ["draft", "returned"]),
            gt(sessions.startsAt, bound("now")),
            isNull(sessions.cancelledAt),
            notExists(
              db
                .select({ id: roleGrants.id })
                .from(roleGrants)
                .where(and(eq(roleGrants.personId, convocations.authorId), isNull(roleGrants.endedAt))),
            ),
          ),
        ),
      )
      .orderBy(desc(convocations.id))
      .limit(20)
      .prepare(),
    inReview: all().where(waits).orderBy(asc(convocations.submittedAt)).prepare(),
    waitingFor: all()
      .where(and(eq(convocations.sessionId, bound("sessionId")), waits))
      .prepare(),
    overdue: all()
      .where(and(waits, lte(sessions.startsAt, bound("now"))))
      .prepare(),
    soonest: db
      .select({ at: sql<number | null>`min(${sessions.startsAt})` })
      .from(convocations)
      .innerJoin(sessions, eq(sessions.id, convocations.sessionId))
      .where(waits)
      .prepare(),
    sending: all()
      .where(sql`${convocations.status} = 'approved'`)
      .orderBy(asc(convocations.id))
      .limit(1)
      .prepare(),
    insert: db
      .insert(convocations)
      .values({ ...text, status: "draft", authorId: given("authorId"), createdAt: given("now") })
      .returning({ id: convocations.id })
      .prepare(),
    change: db
      .update(convocations)
      .set({
        ...text,
        authorId: given("authorId"),
        status: "draft",
        decidedBy: null,
        decidedAt: null,
      })
      .where(and(here, inArray(convocations.status, ["draft", "returned"])))
      .prepare(),
    submit: db
      .update(convocations)
      .set({
        status: "inReview",
        // Never the same twice: it tells one version from the next.
        submittedAt: sql`max(${bound("now")}, coalesce(${convocations.submittedAt} + 1, 0))`,
        decidedBy: null,
        decidedAt: null,
        returnedBecause: null,
      })
      .where(and(here, inArray(convocations.status, ["draft", "returned"])))
      .prepare(),
    decide: db
      .update(convocations)
      .set({
        status: given("status"),
        decidedBy: given("by"),
        decidedAt: given("now"),
        returnedBecause: given("because"),
      })
      .where(and(here, waits))
      .returning({ id: convocations.id })
      .prepare(),
    stale: db
      .update(convocations)
      .set({ status: "returned" })
      .where(and(here, waits))
      .returning({ id: convocations.id })
      .prepare(),
    takeBack: db
      .update(convocations)
      .set({ status: "draft" })
      .where(and(here, waits))
      .returning({ id: convocations.id })
      .prepare(),
    through: db
      .update(convocations)
      .set({ sentThrough: given("personId") })
      .where(here)
      .prepare(),
    sent: db
      .update(convocations)
      .set({ status: "sent", sentAt: given("now") })
      .where(here)
      .prepare(),
  };
}
