import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { addresses, people } from "./schema.ts";

// How somebody is recognised at another address of theirs. Conventions as in schema.ts.

/** Codes sent to where somebody is known. Those that were used stay: they say why two addresses are one person's. */
export const recognitions = sqliteTable(
  "recognitions",
  {
    id: integer("id").primaryKey(),
    /** SHA-256, hex; null once it was used. */
    codeHash: text("code_hash"),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    /** The one address at which it counts; null: its person asked for it themselves, to write it wherever they are. */
    askedBy: integer("asked_by").references(() => addresses.id),
    /** Where it was sent: an address of that person's. */
    sentTo: integer("sent_to")
      .notNull()
      .references(() => addresses.id),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
    /** The address that is their own since then. */
    usedBy: integer("used_by").references(() => addresses.id),
  },
  (t) => [
    uniqueIndex("recognitions_code").on(t.codeHash).where(sql`code_hash is not null`),
    index("recognitions_sent").on(t.sentTo, t.createdAt),
    index("recognitions_asked").on(t.askedBy).where(sql`asked_by is not null`),
  ],
);
