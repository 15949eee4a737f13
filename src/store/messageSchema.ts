import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { addresses } from "./schema.ts";

// What comes and what leaves, and by which accounts of ours.

const id = () => integer("id").primaryKey();

/** Every platform delivery, once. `body` is kept only where nobody acted on it yet and its writer consented. */
export const inbound = sqliteTable(
  "inbound",
  {
    id: id(),
    channel: text("channel").notNull(),
    account: text("account").notNull(),
    key: text("key").notNull(),
    /** "message", "status", "edited", … or the name of what was not understood. */
    kind: text("kind").notNull(),
    /** turn | status | change | flooded | unserved | notUnderstood | group | failed */
    outcome: text("outcome").notNull(),
    addressId: integer("address_id").references(() => addresses.id),
    messageId: text("message_id"),
    sentAt: integer("sent_at"),
    receivedAt: integer("received_at").notNull(),
    body: text("body"),
    error: text("error"),
    revokedAt: integer("revoked_at"),
  },
  (t) => [
    uniqueIndex("inbound_key").on(t.channel, t.account, t.key),
    index("inbound_address").on(t.addressId, t.receivedAt),
  ],
);

/** Accounts of ours by which nothing leaves until somebody sees to them. */
export const shutAccounts = sqliteTable(
  "shut_accounts",
  {
    channel: text("channel").notNull(),
    account: text("account").notNull(),
    /** Why: restricted | loggedOut | replaced | broken. */
    state: text("state").notNull(),
    since: integer("since").notNull(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.account] })],
);

/** Accounts of ours that answer, and begin nothing for a while. */
export const pausedAccounts = sqliteTable(
  "paused_accounts",
  {
    channel: text("channel").notNull(),
    account: text("account").notNull(),
    /** timelock: its platform says so. refused: we leave it, as two people's platforms refused what we began. */
    why: text("why").notNull(),
    since: integer("since").notNull(),
    until: integer("until").notNull(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.account, t.why] })],
);

/** Everything that leaves. Truth of what is due; the order in memory belongs to delivery. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: id(),
    /** Stable: the same effect never enters twice. */
    key: text("key").notNull(),
    channel: text("channel").notNull(),
    account: text("account").notNull(),
    /** Null only for what goes to a group. */
    addressId: integer("address_id").references(() => addresses.id),
    /** Group chat id, when addressId is null. */
    chat: text("chat"),
    /**
     * reply: answers the person's own message. notice: we begin. bulk: to many. code: lets somebody in, who waits for it.
     * acknowledge: a button press.
     */
    kind: text("kind", { enum: ["reply", "notice", "bulk", "code", "acknowledge"] }).notNull(),
    /** JSON of channels/contract.ts `Outgoing`. */
    body: text("body").notNull(),
    /** What many get alike stands once in `shared_bodies`; then `body` is empty. */
    sharedId: integer("shared_id").references(() => sharedBodies.id),
    /** The question it asks (`State.asked` then), so that a quoted answer finds it. */
    ask: integer("ask"),
    createdAt: integer("created_at").notNull(),
    dueAt: integer("due_at").notNull(),
    expiresAt: integer("expires_at"),
    attempts: integer("attempts").notNull().default(0),
    /** due | sent | delivered | read | failed | dropped. Forward only. */
    status: text("status", { enum: ["due", "sent", "delivered", "read", "failed", "dropped"] }).notNull(),
    messageId: text("message_id"),
    sentAt: integer("sent_at"),
    /** The platform's reason when failed; why we dropped it when dropped; the last refusal while due. */
    reason: text("reason"),
  },
  (t) => [
    uniqueIndex("outbox_key").on(t.key),
    index("outbox_due").on(t.id).where(sql`status = 'due'`),
    index("outbox_address").on(t.addressId),
    index("outbox_message").on(t.channel, t.account, t.messageId).where(sql`message_id is not null`),
  ],
);

/** A message that goes to many. */
export const sharedBodies = sqliteTable(
  "shared_bodies",
  {
    id: id(),
    /** What it is: "convocation:5:telegram:es". */
    key: text("key").notNull(),
    /** JSON of channels/contract.ts `Outgoing`. */
    body: text("body").notNull(),
  },
  (t) => [uniqueIndex("shared_bodies_key").on(t.key)],
);

/** Group chats that were told once to write in private. Nothing else of them is kept. */
export const groups = sqliteTable(
  "groups",
  {
    channel: text("channel").notNull(),
    chat: text("chat").notNull(),
    toldAt: integer("told_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.chat] })],
);
