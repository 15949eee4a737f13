import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { addresses, people, sessions } from "./schema.ts";

// The tables of what remains: activities, evidence, documents, and the work done after a commit. Conventions as in schema.ts.

const id = () => integer("id").primaryKey();

/** What a promoter did, as they told it. */
export const activities = sqliteTable(
  "activities",
  {
    id: id(),
    authorId: integer("author_id")
      .notNull()
      .references(() => people.id),
    /** noted: not confirmed yet. removed: by its author; it stays, and counts no more. */
    status: text("status", { enum: ["noted", "confirmed", "removed"] }).notNull(),
    /** homeVisit, talk, … as community/activity.ts names them. */
    kind: text("kind").notNull(),
    /** Their own words, whole. */
    text: text("text").notNull(),
    /** YYYY-MM-DD, in the tenant's zone. */
    day: text("day").notNull(),
    locality: text("locality"),
    latitude: real("latitude"),
    longitude: real("longitude"),
    /** JSON: [{ "count": 6, "of": "casas" }] */
    counts: text("counts").notNull(),
    sessionId: integer("session_id").references(() => sessions.id),
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
    notedAt: integer("noted_at").notNull(),
    confirmedAt: integer("confirmed_at"),
  },
  (t) => [index("activities_author").on(t.authorId, t.day), index("activities_address").on(t.addressId)],
);

/** What was corrected of an activity. */
export const activityChanges = sqliteTable(
  "activity_changes",
  {
    id: id(),
    activityId: integer("activity_id")
      .notNull()
      .references(() => activities.id),
    field: text("field").notNull(),
    before: text("before"),
    after: text("after"),
    changedAt: integer("changed_at").notNull(),
    changedBy: integer("changed_by")
      .notNull()
      .references(() => people.id),
  },
  (t) => [index("activity_changes_activity").on(t.activityId)],
);

/** A photo, a voice note or a place that shows it. */
export const evidence = sqliteTable(
  "evidence",
  {
    id: id(),
    activityId: integer("activity_id")
      .notNull()
      .references(() => activities.id),
    /** channels/contract.ts `MediaKind`. */
    kind: text("kind").notNull(),
    channel: text("channel").notNull(),
    account: text("account").notNull(),
    messageId: text("message_id").notNull(),
    /** How the platform names the file until it is fetched. */
    ref: text("ref"),
    album: text("album"),
    caption: text("caption"),
    /** wanted: not fetched yet. refused: it could not be kept, and `reason` says why. */
    status: text("status", { enum: ["wanted", "kept", "refused"] }).notNull(),
    /** SHA-256, hex, of what is kept: files(hash). */
    hash: text("hash").references(() => files.hash),
    reason: text("reason"),
    receivedAt: integer("received_at").notNull(),
    /** Its sender deleted the message. */
    revokedAt: integer("revoked_at"),
  },
  (t) => [
    uniqueIndex("evidence_message").on(t.channel, t.account, t.messageId, t.activityId),
    index("evidence_activity").on(t.activityId),
  ],
);

/** What the files port keeps, by what it is made of. */
export const files = sqliteTable("files", {
  /** SHA-256, hex. */
  hash: text("hash").primaryKey(),
  /** As its first bytes say. */
  mime: text("mime").notNull(),
  bytes: integer("bytes").notNull(),
  keptAt: integer("kept_at").notNull(),
});

/** A document of the norm, as it stood when it was made. A later version is another row. */
export const documents = sqliteTable(
  "documents",
  {
    id: id(),
    kind: text("kind").notNull(),
    /** The same for all versions: L-0012. */
    folio: text("folio").notNull(),
    version: integer("version").notNull(),
    sessionId: integer("session_id").references(() => sessions.id),
    /** JSON of the kind's facts. */
    facts: text("facts").notNull(),
    madeAt: integer("made_at").notNull(),
    madeBy: integer("made_by")
      .notNull()
      .references(() => people.id),
    renderedAt: integer("rendered_at"),
  },
  (t) => [
    uniqueIndex("documents_folio").on(t.kind, t.folio, t.version),
    index("documents_session").on(t.sessionId),
  ],
);

/** The files of a document: one, or its volumes. */
export const documentFiles = sqliteTable(
  "document_files",
  {
    documentId: integer("document_id")
      .notNull()
      .references(() => documents.id),
    /** From 1. */
    part: integer("part").notNull(),
    name: text("name").notNull(),
    hash: text("hash")
      .notNull()
      .references(() => files.hash),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.part] })],
);

/** Work a turn asked for in its transaction, to be done after the commit: render, fetch, send a picture. */
export const jobs = sqliteTable(
  "jobs",
  {
    id: id(),
    /** Stable: the same work is never asked for twice. */
    key: text("key").notNull(),
    kind: text("kind").notNull(),
    /** JSON, as the kind reads it. */
    input: text("input").notNull(),
    status: text("status", { enum: ["due", "done", "failed"] }).notNull(),
    createdAt: integer("created_at").notNull(),
    dueAt: integer("due_at").notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Why it failed, or the last attempt did. */
    reason: text("reason"),
    endedAt: integer("ended_at"),
  },
  (t) => [uniqueIndex("jobs_key").on(t.key), index("jobs_due").on(t.dueAt).where(sql`status = 'due'`)],
);
