import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { convocations } from "./callSchema.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { people, sessions } from "./schema.ts";

export type Audience = "everyone" | "locality" | "registered";
export type ConvocationStatus = "draft" | "inReview" | "returned" | "approved" | "sent" | "withdrawn";

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

  return {
    find(id: number): Convocation | undefined {
      return statements.one.get({ id });
    },

    /** Whose text can still be changed, the newest first. */
    listDrafts(authorId: number): readonly Convocation[] {
      return statements.drafts.all({ authorId });
    },

    /** Those that wait for somebody's decision, the oldest first. */
    listInReview(): readonly Convocation[] {
      return statements.inReview.all();
    },

    /** The approved one that is being sent. */
    findSending(): Convocation | undefined {
      return statements.sending.get();
    },

    add(text: ConvocationText & { authorId: number; now: number }): number {
      return statements.insert.get({ ...text }).id;
    },

    change(id: number, text: ConvocationText): void {
      statements.change.run({ id, ...text });
    },

    markSubmitted(id: number, now: number): void {
      statements.submit.run({ id, now });
    },

    /** False when somebody decided before. The database refuses its author. */
    markDecided(
      id: number,
      decision: { approved: boolean; by: number; because: string | null; now: number },
    ): boolean {
      const { approved, by, because, now } = decision;
      return (
        statements.decide.all({ id, status: approved ? "approved" : "returned", by, because, now }).length > 0
      );
    },

    /** It was submitted, and what it says does not hold any more. */
    markStale(id: number): void {
      statements.stale.run({ id });
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
    drafts: all()
      .where(
        and(
          eq(convocations.authorId, bound("authorId")),
          inArray(convocations.status, ["draft", "returned"]),
        ),
      )
      .orderBy(desc(convocations.id))
      .limit(20)
      .prepare(),
    inReview: all()
      .where(eq(convocations.status, "inReview"))
      .orderBy(asc(convocations.submittedAt))
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
      .set({ ...text, status: "draft", decidedBy: null, decidedAt: null, submittedAt: null })
      .where(and(here, inArray(convocations.status, ["draft", "returned"])))
      .prepare(),
    submit: db
      .update(convocations)
      .set({
        status: "inReview",
        submittedAt: given("now"),
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
      .where(and(here, sql`${convocations.status} = 'inReview'`))
      .returning({ id: convocations.id })
      .prepare(),
    stale: db
      .update(convocations)
      .set({ status: "returned" })
      .where(and(here, sql`${convocations.status} = 'inReview'`))
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
