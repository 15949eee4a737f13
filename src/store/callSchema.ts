import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { addresses, people, sessions } from "./schema.ts";

// The tables of a session's life: how people are called to it, what they answer, who was there. Conventions as in schema.ts.

const id = () => integer("id").primaryKey();

/** What was changed of a session, from what, to what, by whom. */
export const sessionChanges = sqliteTable(
  "session_changes",
  {
    id: id(),
    sessionId: integer("session_id")
      .notNull()
      .references(() => sessions.id),
    /** topic | place | starts | ends | capacity | locality | lead | cancelled */
    field: text("field").notNull(),
    before: text("before"),
    after: text("after"),
    changedAt: integer("changed_at").notNull(),
    changedBy: integer("changed_by")
      .notNull()
      .references(() => people.id),
  },
  (t) => [index("session_changes_session").on(t.sessionId)],
);

/** Calls one audience to one session (S0:220-228); approved by somebody other than its author. */
export const convocations = sqliteTable(
  "convocations",
  {
    id: id(),
    sessionId: integer("session_id")
      .notNull()
      .references(() => sessions.id),
    message: text("message").notNull(),
    audience: text("audience", { enum: ["everyone", "locality", "registered"] }).notNull(),
    /** Of the audience `locality`. */
    locality: text("locality"),
    /** The name it goes out under. */
    convener: text("convener").notNull(),
    status: text("status", {
      enum: ["draft", "inReview", "returned", "approved", "sent"],
    }).notNull(),
    authorId: integer("author_id")
      .notNull()
      .references(() => people.id),
    createdAt: integer("created_at").notNull(),
    submittedAt: integer("submitted_at"),
    decidedBy: integer("decided_by").references(() => people.id),
    decidedAt: integer("decided_at"),
    /** Why it was returned. */
    returnedBecause: text("returned_because"),
    /** How far its audience was written into the outbox: the last person. */
    sentThrough: integer("sent_through").notNull().default(0),
    sentAt: integer("sent_at"),
  },
  (t) => [
    index("convocations_session").on(t.sessionId),
    index("convocations_sending").on(t.id).where(sql`status = 'approved'`),
    check("convocations_two_people", sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.authorId}`),
  ],
);

/** What one person gets of a convocation, and where. */
export const summonses = sqliteTable(
  "summonses",
  {
    convocationId: integer("convocation_id")
      .notNull()
      .references(() => convocations.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
  },
  (t) => [
    primaryKey({ columns: [t.convocationId, t.personId] }),
    index("summonses_address").on(t.addressId, t.convocationId),
  ],
);

/** Whether somebody means to come. The last one counts; attendance is another matter. */
export const replies = sqliteTable(
  "replies",
  {
    id: id(),
    sessionId: integer("session_id")
      .notNull()
      .references(() => sessions.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    reply: text("reply", { enum: ["coming", "notComing", "question"] }).notNull(),
    at: integer("at").notNull(),
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
  },
  (t) => [
    index("replies_session").on(t.sessionId, t.personId, t.id),
    index("replies_address").on(t.addressId),
  ],
);

/** What somebody asked us, and what a person of the staff answered. */
export const questions = sqliteTable(
  "questions",
  {
    id: id(),
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
    personId: integer("person_id").references(() => people.id),
    sessionId: integer("session_id").references(() => sessions.id),
    text: text("text").notNull(),
    askedAt: integer("asked_at").notNull(),
    answer: text("answer"),
    answeredAt: integer("answered_at"),
    answeredBy: integer("answered_by").references(() => people.id),
  },
  (t) => [
    index("questions_open").on(t.id).where(sql`answered_at is null`),
    index("questions_address").on(t.addressId),
  ],
);

/** The taking of attendance of a session. */
export const rollCalls = sqliteTable(
  "roll_calls",
  {
    id: id(),
    sessionId: integer("session_id")
      .notNull()
      .references(() => sessions.id),
    code: text("code").notNull(),
    openedAt: integer("opened_at").notNull(),
    openedBy: integer("opened_by")
      .notNull()
      .references(() => people.id),
    /** Past this nobody checks in by themselves. */
    closesAt: integer("closes_at").notNull(),
    closedAt: integer("closed_at"),
    closedBy: integer("closed_by").references(() => people.id),
  },
  (t) => [
    uniqueIndex("roll_calls_session").on(t.sessionId),
    uniqueIndex("roll_calls_code").on(t.code).where(sql`closed_at is null`),
  ],
);

/** Each opening, closing, reopening and addendum of a roll call, with who did it. */
export const rollCallEvents = sqliteTable(
  "roll_call_events",
  {
    id: id(),
    rollCallId: integer("roll_call_id")
      .notNull()
      .references(() => rollCalls.id),
    event: text("event", { enum: ["opened", "closed", "reopened", "addendum"] }).notNull(),
    at: integer("at").notNull(),
    by: integer("by")
      .notNull()
      .references(() => people.id),
  },
  (t) => [index("roll_call_events_roll_call").on(t.rollCallId)],
);

/** Who was there. A fact, whatever they had replied. */
export const attendances = sqliteTable(
  "attendances",
  {
    id: id(),
    rollCallId: integer("roll_call_id")
      .notNull()
      .references(() => rollCalls.id),
    /** Null: somebody only their name is known of. */
    personId: integer("person_id").references(() => people.id),
    /** Of somebody without a row among the people. */
    name: text("name"),
    /** That name folded, so that nobody is noted twice. */
    nameKey: text("name_key"),
    method: text("method", { enum: ["self", "promoter"] }).notNull(),
    at: integer("at").notNull(),
    addressId: integer("address_id").references(() => addresses.id),
    /** The promoter who noted it. */
    notedBy: integer("noted_by").references(() => people.id),
    /** Of the dated addendum it belongs to; null: noted while the list was open. */
    addendumId: integer("addendum_id").references(() => rollCallEvents.id),
    /** Noted by mistake: it stays, and counts no more. */
    removedAt: integer("removed_at"),
    removedBy: integer("removed_by").references(() => people.id),
  },
  (t) => [
    uniqueIndex("attendances_person")
      .on(t.rollCallId, t.personId)
      .where(sql`person_id is not null and removed_at is null`),
    uniqueIndex("attendances_name")
      .on(t.rollCallId, t.nameKey)
      .where(sql`name_key is not null and removed_at is null`),
    index("attendances_roll_call").on(t.rollCallId),
    index("attendances_address").on(t.addressId),
    check("attendances_somebody", sql`(${t.personId} is null) = (${t.name} is not null)`),
  ],
);

/** What a group agreed in a session, and who sees to it (S0:261-265). A removed one stays, and counts no more. */
export const agreements = sqliteTable(
  "agreements",
  {
    id: id(),
    sessionId: integer("session_id")
      .notNull()
      .references(() => sessions.id),
    text: text("text").notNull(),
    /** Its words folded: the same agreement is noted once a session. */
    textKey: text("text_key").notNull(),
    /** Names, one a line; null while nobody is named. */
    responsible: text("responsible"),
    /** The whole group sees to it. */
    byGroup: integer("by_group", { mode: "boolean" }).notNull().default(false),
    notedBy: integer("noted_by")
      .notNull()
      .references(() => people.id),
    notedAt: integer("noted_at").notNull(),
    changedAt: integer("changed_at"),
    removedAt: integer("removed_at"),
  },
  (t) => [
    uniqueIndex("agreements_same").on(t.sessionId, t.textKey).where(sql`${t.removedAt} is null`),
    check("agreements_one_responsible", sql`${t.responsible} is null or ${t.byGroup} = 0`),
  ],
);
