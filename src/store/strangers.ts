import { and, asc, eq, isNull, lte, min, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { inbound, outbox } from "./messageSchema.ts";
import { recognitions } from "./recognitionSchema.ts";
import {
  addresses,
  beginnings,
  consents,
  conversations,
  corrections,
  forgotten,
  optOuts,
  personAddresses,
  registrations,
} from "./schema.ts";
import { roleCodeTries, staffNotes } from "./staffSchema.ts";

/** Addresses of people who agreed to nothing, and how they are forgotten. Instants are epoch milliseconds. */
export function prepareStrangers(db: Db) {
  const soonest = db
    .select({ at: min(addresses.forgetAt) })
    .from(addresses)
    .where(sql`${addresses.forgetAt} is not null`)
    .prepare();
  const due = db
    .select({ id: addresses.id })
    .from(addresses)
    .where(lte(addresses.forgetAt, bound("now")))
    .orderBy(asc(addresses.forgetAt))
    .limit(sql.placeholder("limit"))
    .prepare();
  const held = prepareHeld(db);
  const leave = prepareLeave(db);

  return {
    /** When somebody is to be forgotten next. */
    nextDue(): number | null {
      return soonest.get()?.at ?? null;
    },

    /** Addresses whose time has come, the oldest first. Each is to be removed or put off by the caller. */
    listDue(now: number, limit = 200): readonly number[] {
      return due.all({ now, limit }).map((row) => row.id);
    },

    /** Whether something of an address is not over: a message, a note, a conversation, a BAJA, or a person it is of. */
    isHeld(id: number, now: number): boolean {
      return held.some((one) => one.get({ id, now }) !== undefined);
    },

    putOff(id: number, until: number): void {
      leave.putOff.run({ id, until });
    },

    /** The staff's notes about an address, all of them done. */
    listNotes(id: number): readonly number[] {
      return leave.notes.all({ id }).map((row) => row.id);
    },

    /**
     * Removes an address that nothing holds, and all there is of it. Of what was delivered the bare rows stay: the
     * same delivery must not count twice, and other rows bear their numbers.
     */
    remove(id: number): void {
      leave.keepAsked.run({ id });
      leave.blank.run({ id });
      for (const one of leave.removals) one.run({ id });
    },
  };
}

function prepareHeld(db: Db) {
  const any = (table: SQLiteTable, addressId: SQLiteColumn, more?: SQL) =>
    db
      .select({ one: sql`1` })
      .from(table)
      .where(and(eq(addressId, bound("id")), more))
      .limit(1)
      .prepare();
  // A note's number is part of the keys of what told the staff of it: the newest one's must not come again.
  const newest = sql`${staffNotes.id} = (select max(id) from staff_notes)`;
  return [
    any(personAddresses, personAddresses.addressId),
    any(registrations, registrations.addressId),
    any(consents, consents.addressId),
    any(corrections, corrections.addressId),
    any(beginnings, beginnings.addressId),
    any(optOuts, optOuts.addressId, isNull(optOuts.endedAt)),
    any(staffNotes, staffNotes.addressId, sql`(${staffNotes.doneAt} is null or ${newest})`),
    any(outbox, outbox.addressId, sql`+${outbox.status} = 'due'`),
    any(conversations, conversations.addressId, sql`${conversations.dueAt} > ${bound("now")}`),
  ];
}

function prepareLeave(db: Db) {
  const here = (addressId: SQLiteColumn) => eq(addressId, bound("id"));
  return {
    putOff: db
      .update(addresses)
      .set({ forgetAt: given("until") })
      .where(here(addresses.id))
      .prepare(),
    notes: db.select({ id: staffNotes.id }).from(staffNotes).where(here(staffNotes.addressId)).prepare(),
    keepAsked: db
      .insert(forgotten)
      .values({
        id: 1,
        asked: sql`coalesce((select max(asked) from conversations where address_id = ${bound("id")}), 0)`,
      })
      .onConflictDoUpdate({
        target: forgotten.id,
        set: { asked: sql`max(${forgotten.asked}, excluded.asked)` },
      })
      .prepare(),
    blank: db
      .update(inbound)
      .set({ addressId: null, messageId: null, body: null })
      .where(here(inbound.addressId))
      .prepare(),
    removals: [
      db.delete(conversations).where(here(conversations.addressId)).prepare(),
      db.delete(outbox).where(here(outbox.addressId)).prepare(),
      db.delete(roleCodeTries).where(here(roleCodeTries.addressId)).prepare(),
      db.delete(recognitions).where(here(recognitions.askedBy)).prepare(),
      db.delete(optOuts).where(here(optOuts.addressId)).prepare(),
      db.delete(staffNotes).where(here(staffNotes.addressId)).prepare(),
      db.delete(addresses).where(here(addresses.id)).prepare(),
    ],
  };
}
