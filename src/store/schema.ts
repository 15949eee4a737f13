import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

// Instants are epoch milliseconds UTC (`…_at`). Keys are INTEGER. No ON DELETE CASCADE or SET NULL anywhere:
// a table rebuild by a later migration would empty the children (see docs/decisions.md).

const id = () => integer("id").primaryKey();

/** Channel + platform id: where somebody can be written to. May be shared by a household. */
export const addresses = sqliteTable(
  "addresses",
  {
    id: id(),
    channel: text("channel").notNull(),
    /** The bot or number of ours they last wrote to. */
    account: text("account").notNull(),
    platformId: text("platform_id").notNull(),
    /** As the platform gave it last: that is where messages go. */
    phone: text("phone"),
    /** The same number in the form that all ways of writing it share: by it people are found. */
    phoneKey: text("phone_key"),
    /** The language they chose. Null: the tenant's. */
    language: text("language"),
    /** On a linked number: whose account's keys they wrote with last, hashed. Null: nobody told. */
    accountKey: text("account_key"),
    firstSeenAt: integer("first_seen_at").notNull(),
    /** Last message from them: WhatsApp's 24-hour window counts from here. */
    lastInboundAt: integer("last_inbound_at"),
    unreachableAt: integer("unreachable_at"),
    unreachableReason: text("unreachable_reason"),
    /** Something we began was refused, though they can be reached: no place is offered until they write. */
    refusedAt: integer("refused_at"),
    /** Set while more than the allowed messages a minute come; they were told once. */
    floodingAt: integer("flooding_at"),
    /** When a stranger is forgotten unless they write again; null once somebody is known by this address. */
    forgetAt: integer("forget_at"),
  },
  (t) => [
    uniqueIndex("addresses_platform").on(t.channel, t.platformId),
    index("addresses_account").on(t.channel, t.account),
    uniqueIndex("addresses_phone_key").on(t.channel, t.phoneKey).where(sql`phone_key is not null`),
    index("addresses_forget").on(t.forgetAt).where(sql`forget_at is not null`),
  ],
);

/** A human. Their row exists only from their consent on. */
export const people = sqliteTable(
  "people",
  {
    id: id(),
    name: text("name"),
    locality: text("locality"),
    createdAt: integer("created_at").notNull(),
    /** When name and locality were complete for the first time. */
    enrolledAt: integer("enrolled_at"),
  },
  (t) => [index("people_locality").on(t.locality)],
);

/** Who may speak from where: `self` is whose address it is, `household` somebody they answer for. */
export const personAddresses = sqliteTable(
  "person_addresses",
  {
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    relation: text("relation", { enum: ["self", "household"] }).notNull(),
    addedAt: integer("added_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.addressId, t.personId] }),
    index("person_addresses_person").on(t.personId),
    uniqueIndex("person_addresses_self").on(t.addressId).where(sql`relation = 'self'`),
  ],
);

/** Per person, purpose and version of the notice. */
export const consents = sqliteTable(
  "consents",
  {
    id: id(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    purpose: text("purpose").notNull(),
    noticeVersion: text("notice_version").notNull(),
    /** SHA-256 of the notice as shown, hex. */
    noticeHash: text("notice_hash").notNull(),
    givenAt: integer("given_at").notNull(),
    /** Where the yes was written, and by whom when somebody of the household answered for them. */
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
    givenBy: integer("given_by").references(() => people.id),
    /** When it ended: it was taken back, or the same person turned out to have agreed at another address too. */
    withdrawnAt: integer("withdrawn_at"),
  },
  (t) => [
    uniqueIndex("consents_live").on(t.personId, t.purpose, t.noticeVersion).where(sql`withdrawn_at is null`),
    index("consents_address").on(t.addressId),
  ],
);

/** What was corrected, from what, when, from where. */
export const corrections = sqliteTable(
  "corrections",
  {
    id: id(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    field: text("field", { enum: ["name", "locality"] }).notNull(),
    before: text("before"),
    after: text("after").notNull(),
    correctedAt: integer("corrected_at").notNull(),
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
  },
  (t) => [index("corrections_address").on(t.addressId)],
);

/** BAJA: a live row (endedAt null) keeps everything we would start ourselves from this address. */
export const optOuts = sqliteTable(
  "opt_outs",
  {
    id: id(),
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
    at: integer("at").notNull(),
    endedAt: integer("ended_at"),
  },
  (t) => [
    uniqueIndex("opt_outs_live").on(t.addressId).where(sql`ended_at is null`),
    index("opt_outs_address").on(t.addressId),
  ],
);

export const sessions = sqliteTable(
  "sessions",
  {
    id: id(),
    topic: text("topic").notNull(),
    place: text("place").notNull(),
    locality: text("locality").notNull(),
    startsAt: integer("starts_at").notNull(),
    endsAt: integer("ends_at").notNull(),
    capacity: integer("capacity").notNull(),
    /** Registered + live offers; kept by triggers on `registrations`, and the CHECK below is the promise. */
    seatsTaken: integer("seats_taken").notNull().default(0),
    /** How long a freed place is held for the next in line. */
    offerHours: integer("offer_hours").notNull().default(12),
    createdAt: integer("created_at").notNull(),
    cancelledAt: integer("cancelled_at"),
    /** Where it is on the map, in degrees, when somebody shared the point. */
    latitude: real("latitude"),
    longitude: real("longitude"),
    /** The promoter whose name stands in its documents and who hears its questions. */
    ledBy: integer("led_by").references((): AnySQLiteColumn => people.id),
    createdBy: integer("created_by").references((): AnySQLiteColumn => people.id),
    /** When what people were told of it last changed. */
    changedAt: integer("changed_at"),
  },
  (t) => [
    index("sessions_starts").on(t.startsAt),
    check("sessions_not_oversold", sql`${t.seatsTaken} between 0 and ${t.capacity}`),
    check("sessions_order", sql`${t.startsAt} < ${t.endsAt}`),
  ],
);

export const registrations = sqliteTable(
  "registrations",
  {
    id: id(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    sessionId: integer("session_id")
      .notNull()
      .references(() => sessions.id),
    status: text("status", { enum: ["registered", "waitlisted", "offered", "cancelled"] }).notNull(),
    /** Where news of it goes. */
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
    createdAt: integer("created_at").notNull(),
    offerExpiresAt: integer("offer_expires_at"),
    endedAt: integer("ended_at"),
    /** cancelled because: person | offerLapsed | offerDeclined | sessionCancelled | notComing */
    endedBecause: text("ended_because"),
  },
  (t) => [
    uniqueIndex("registrations_live").on(t.personId, t.sessionId).where(sql`status <> 'cancelled'`),
    // The line: order of arrival is the key's order.
    index("registrations_line").on(t.sessionId, t.status, t.id),
    index("registrations_address").on(t.addressId),
    index("registrations_offers").on(t.offerExpiresAt).where(sql`status = 'offered'`),
  ],
);

/** One row an address, as long as that: `asked` never goes back, so that no token of ours is ever ambiguous. */
export const conversations = sqliteTable(
  "conversations",
  {
    addressId: integer("address_id")
      .primaryKey()
      .references(() => addresses.id),
    /** JSON of tenant/openFrames.ts; null when nothing is open. */
    state: text("state"),
    asked: integer("asked").notNull().default(0),
    /** When time has something to do with an open conversation: it is asked once more, or lapses. */
    dueAt: integer("expires_at"),
    updatedAt: integer("updated_at").notNull(),
  },
  (t) => [index("conversations_expires").on(t.dueAt).where(sql`expires_at is not null`)],
);

/** Conversations we begin ourselves (a freed place), waiting for the person to be free. */
export const beginnings = sqliteTable(
  "beginnings",
  {
    id: id(),
    /** Stable: the same reason never begins twice. */
    key: text("key").notNull(),
    addressId: integer("address_id")
      .notNull()
      .references(() => addresses.id),
    flow: text("flow").notNull(),
    /** JSON of the flow's first values. */
    input: text("input").notNull(),
    dueAt: integer("due_at").notNull(),
    /** Past this it is pointless. */
    expiresAt: integer("expires_at").notNull(),
    begunAt: integer("begun_at"),
  },
  (t) => [
    uniqueIndex("beginnings_key").on(t.key),
    index("beginnings_due").on(t.dueAt).where(sql`begun_at is null`),
    index("beginnings_address").on(t.addressId),
  ],
);

/** All that is left of the strangers who were forgotten; one row. */
export const forgotten = sqliteTable("forgotten", {
  id: id(),
  /** The most questions any of them was asked. New addresses count on from there: an old button stays an old one. */
  asked: integer("asked").notNull(),
});
