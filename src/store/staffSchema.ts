import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { addresses, people, sessions } from "./schema.ts";

// The tables of the staff: who has which role, and what they have to look at. Conventions as in schema.ts.

const id = () => integer("id").primaryKey();

/** Who has a role, from when to when, given and taken by whom. */
export const roleGrants = sqliteTable(
  "role_grants",
  {
    id: id(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    role: text("role", { enum: ["promoter", "coordinator"] }).notNull(),
    /** Null: by a code the server printed. */
    grantedBy: integer("granted_by").references(() => people.id),
    grantedAt: integer("granted_at").notNull(),
    endedAt: integer("ended_at"),
    endedBy: integer("ended_by").references(() => people.id),
  },
  (t) => [uniqueIndex("role_grants_live").on(t.personId, t.role).where(sql`ended_at is null`)],
);

/** Single-use codes that make somebody staff. Only the hash is kept. */
export const roleCodes = sqliteTable(
  "role_codes",
  {
    id: id(),
    codeHash: text("code_hash").notNull(),
    role: text("role", { enum: ["promoter", "coordinator"] }).notNull(),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
    usedBy: integer("used_by").references(() => people.id),
    /** Who of the staff invites with it; null: the server printed it. */
    invitedBy: integer("invited_by").references(() => people.id),
  },
  (t) => [uniqueIndex("role_codes_hash").on(t.codeHash)],
);

/** Wrong codes, so that nobody guesses: so many of a kind per address and time. */
export const roleCodeTries = sqliteTable(
  "role_code_tries",
  {
    id: id(),
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
    at: integer("at").notNull(),
    /** A code that makes somebody staff, one of a roll, one that says who somebody is, or a number that was asked about. */
    kind: text("kind", { enum: ["role", "roll", "recognition", "recognitionAsk"] })
      .notNull()
      .default("role"),
  },
  (t) => [
    index("role_code_tries_address").on(t.addressId, t.at),
    index("role_code_tries_kind").on(t.kind, t.at),
  ],
);

/** What a person of the staff has to look at. */
export const staffNotes = sqliteTable(
  "staff_notes",
  {
    id: id(),
    /**
     * wantsPerson: somebody asked for a human. offerOutsideWindow: a place could not be offered in the chat.
     * notTold: news of a session could not be brought to them. samePerson: they showed to be somebody we know by another
     * address, and both have things of their own here.
     */
    kind: text("kind", { enum: ["wantsPerson", "offerOutsideWindow", "notTold", "samePerson"] }).notNull(),
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
    sessionId: integer("session_id").references(() => sessions.id),
    createdAt: integer("created_at").notNull(),
    doneAt: integer("done_at"),
    doneBy: integer("done_by").references(() => people.id),
  },
  (t) => [
    uniqueIndex("staff_notes_open")
      .on(t.kind, t.addressId)
      .where(sql`done_at is null and session_id is null`),
    uniqueIndex("staff_notes_open_session")
      .on(t.kind, t.addressId, t.sessionId)
      .where(sql`done_at is null and session_id is not null`),
    index("staff_notes_address").on(t.addressId),
  ],
);
