import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import {
  agreements,
  attendances,
  convocations,
  questions,
  replies,
  rollCallEvents,
  rollCalls,
  sessionChanges,
  summonses,
} from "./callSchema.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { recognitions } from "./recognitionSchema.ts";
import {
  addresses,
  consents,
  corrections,
  people,
  personAddresses,
  registrations,
  sessions,
} from "./schema.ts";
import { roleCodes, roleGrants, staffNotes } from "./staffSchema.ts";
import { activities, activityChanges, documents } from "./workSchema.ts";

/**
 * Every place where somebody may be named besides who they are: what hangs on them that two rows of one person cannot
 * simply share. A test holds it against the database's own foreign keys.
 */
export const bindings: readonly (readonly [SQLiteTable, SQLiteColumn])[] = [
  [consents, consents.givenBy],
  [sessions, sessions.ledBy],
  [sessions, sessions.createdBy],
  [registrations, registrations.personId],
  [sessionChanges, sessionChanges.changedBy],
  [convocations, convocations.authorId],
  [convocations, convocations.decidedBy],
  [summonses, summonses.personId],
  [replies, replies.personId],
  [questions, questions.personId],
  [questions, questions.answeredBy],
  [rollCalls, rollCalls.openedBy],
  [rollCalls, rollCalls.closedBy],
  [rollCallEvents, rollCallEvents.by],
  [attendances, attendances.personId],
  [attendances, attendances.notedBy],
  [attendances, attendances.removedBy],
  [agreements, agreements.notedBy],
  [roleGrants, roleGrants.personId],
  [roleGrants, roleGrants.grantedBy],
  [roleGrants, roleGrants.endedBy],
  [roleCodes, roleCodes.usedBy],
  [roleCodes, roleCodes.invitedBy],
  [staffNotes, staffNotes.doneBy],
  [activities, activities.authorId],
  [activityChanges, activityChanges.changedBy],
  [documents, documents.madeBy],
];

/** What makes two addresses one person's. Instants are epoch milliseconds. */
export function prepareJoining(db: Db) {
  const statements = prepare(db);
  return {
    /** The address is that person's own from now on. It must be nobody's. */
    addAddress(addressId: number, personId: number, now: number): void {
      statements.insert.run({ addressId, personId, now });
      statements.keepAddress.run({ addressId });
    },

    /** Whether anything hangs on somebody besides their name, their locality, what they agreed to, and their addresses. */
    hasMore(personId: number): boolean {
      return (
        statements.bindings.some((one) => one.get({ personId }) !== undefined) ||
        statements.companions.get({ personId }) !== undefined
      );
    },

    /**
     * Two rows are one person: the first is no more. Every yes they wrote stays, with when and where: as a consent of the
     * other's, or, where that one gave the same, as one that ended when they were joined. What they corrected stays too.
     */
    merge(from: number, into: number, now: number): void {
      statements.endSame.run({ from, into, now });
      for (const move of statements.moves) move.run({ from, into });
      statements.remove.run({ personId: from });
    },
  };
}

function prepare(db: Db) {
  const isThem = (column: SQLiteColumn): SQL => eq(column, bound("personId"));
  const isFrom = (column: SQLiteColumn): SQL => eq(column, bound("from"));
  return {
    insert: db
      .insert(personAddresses)
      .values({
        addressId: sql.placeholder("addressId"),
        personId: sql.placeholder("personId"),
        relation: "self",
        addedAt: sql.placeholder("now"),
      })
      .prepare(),
    // Whose address it is is no stranger any more.
    keepAddress: db
      .update(addresses)
      .set({ forgetAt: null })
      .where(eq(addresses.id, bound("addressId")))
      .prepare(),
    bindings: bindings.map(([table, column]) =>
      db.select({ one: sql`1` }).from(table).where(isThem(column)).limit(1).prepare(),
    ),
    // Of their household, or of somebody else's.
    companions: db
      .select({ one: sql`1` })
      .from(personAddresses)
      .where(
        sql`${personAddresses.personId} <> ${bound("personId")} and ${personAddresses.addressId} in (
          select mine.address_id from person_addresses mine where mine.person_id = ${bound("personId")}
        ) or ${personAddresses.personId} = ${bound("personId")} and ${personAddresses.relation} <> 'self'`,
      )
      .limit(1)
      .prepare(),
    endSame: db
      .update(consents)
      .set({ withdrawnAt: given("now") })
      .where(
        and(
          isFrom(consents.personId),
          isNull(consents.withdrawnAt),
          sql`exists (
            select 1 from consents theirs where theirs.person_id = ${bound("into")} and theirs.withdrawn_at is null
            and theirs.purpose = consents.purpose and theirs.notice_version = consents.notice_version
          )`,
        ),
      )
      .prepare(),
    moves: [
      db
        .update(consents)
        .set({ personId: given("into") })
        .where(isFrom(consents.personId))
        .prepare(),
      db
        .update(corrections)
        .set({ personId: given("into") })
        .where(isFrom(corrections.personId))
        .prepare(),
      db
        .update(recognitions)
        .set({ personId: given("into") })
        .where(isFrom(recognitions.personId))
        .prepare(),
      db
        .update(personAddresses)
        .set({ personId: given("into") })
        .where(isFrom(personAddresses.personId))
        .prepare(),
    ],
    remove: db.delete(people).where(isThem(people.id)).prepare(),
  };
}
