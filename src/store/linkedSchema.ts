import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

// What a linked WhatsApp number needs to go on where it was. Secrets: no log and no backup holds the first three.
// Conventions as in schema.ts.

/** Who we are to WhatsApp: one row, there is one linked number. */
export const linkedCreds = sqliteTable(
  "linked_creds",
  {
    id: integer("id").primaryKey(),
    /** JSON, as the library that speaks the protocol writes its credentials. */
    value: text("value").notNull(),
  },
  (t) => [check("linked_creds_one", sql`${t.id} = 1`)],
);

/** Keys and sessions of the encryption, by their type. */
export const linkedKeys = sqliteTable(
  "linked_keys",
  {
    /** pre-key, session, sender-key, lid-mapping, … */
    type: text("type").notNull(),
    id: text("id").notNull(),
    /** JSON. */
    value: text("value").notNull(),
    /** A person's: when it is looked at whether anybody needs it still, epoch ms. */
    forgetAt: integer("forget_at"),
  },
  (t) => [
    primaryKey({ columns: [t.type, t.id] }),
    index("linked_keys_forget").on(t.forgetAt).where(sql`forget_at is not null`),
  ],
);

/** Which process has the number: two at once would spoil each other's keys. */
export const linkedLeases = sqliteTable(
  "linked_leases",
  {
    id: integer("id").primaryKey(),
    holder: text("holder").notNull(),
    until: integer("until").notNull(),
  },
  (t) => [check("linked_leases_one", sql`${t.id} = 1`)],
);

/** What was sent, for a device that asks for it again. */
export const linkedSent = sqliteTable(
  "linked_sent",
  {
    messageId: text("message_id").primaryKey(),
    /** JSON of the message as it was encrypted. */
    content: text("content").notNull(),
    sentAt: integer("sent_at").notNull(),
  },
  (t) => [index("linked_sent_at").on(t.sentAt)],
);
