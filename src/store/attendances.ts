import { and, asc, eq, gte, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { attendances } from "./callSchema.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { people, personAddresses } from "./schema.ts";

/** Somebody who was there. Instants are epoch milliseconds. */
export interface Attendance {
  readonly id: number;
  /** Null: only their name is known. */
  readonly personId: number | null;
  /** The person's as it stands now, else as the promoter wrote it. */
  readonly name: string;
  readonly method: "self" | "promoter";
  readonly at: number;
  /** Of the addendum it belongs to. */
  readonly addendumId: number | null;
}

export interface NewAttendance {
  readonly rollCallId: number;
  /** Exactly one of `personId` and `name` says who it is. */
  readonly personId: number | null;
  readonly name: string | null;
  /** `name` folded. */
  readonly nameKey: string | null;
  readonly method: "self" | "promoter";
  readonly addressId: number | null;
  /** The promoter who noted it. */
  readonly notedBy: number | null;
  readonly addendumId: number | null;
  /** When it was written. */
  readonly at: number;
}

/** Who was at which session. A removed one stays, and counts no more. */
export function prepareAttendances(db: Db) {
  const live = and(eq(attendances.rollCallId, bound("rollCallId")), isNull(attendances.removedAt));
  const insert = db
    .insert(attendances)
    .values({
      rollCallId: given("rollCallId"),
      personId: given("personId"),
      name: given("name"),
      nameKey: given("nameKey"),
      method: given("method"),
      at: given("at"),
      addressId: given("addressId"),
      notedBy: given("notedBy"),
      addendumId: given("addendumId"),
    })
    .onConflictDoNothing()
    .returning({ id: attendances.id })
    .prepare();
  const list = db
    .select({
      id: attendances.id,
      personId: attendances.personId,
      name: sql<string>`coalesce(${people.name}, ${attendances.name}, '')`,
      method: attendances.method,
      at: attendances.at,
      addendumId: attendances.addendumId,
    })
    .from(attendances)
    .leftJoin(people, eq(people.id, attendances.personId))
    .where(live)
    .orderBy(asc(attendances.id))
    .prepare();
  // Whoever's address it is may have others.
  const mine = alias(personAddresses, "mine");
  const theirs = db
    .select({ addressId: personAddresses.addressId })
    .from(mine)
    .innerJoin(personAddresses, eq(personAddresses.personId, mine.personId))
    .where(
      and(
        eq(mine.addressId, bound("addressId")),
        eq(mine.relation, "self"),
        eq(personAddresses.relation, "self"),
      ),
    );
  const takenOff = db
    .select({ personId: attendances.personId })
    .from(attendances)
    .where(
      and(
        eq(attendances.rollCallId, bound("rollCallId")),
        or(eq(attendances.addressId, bound("addressId")), inArray(attendances.addressId, theirs)),
        isNotNull(attendances.removedAt),
        gte(attendances.at, bound("since")),
      ),
    )
    .prepare();
  const count = db.select({ count: sql<number>`count(*)` }).from(attendances).where(live).prepare();
  const remove = db
    .update(attendances)
    .set({ removedAt: given("now"), removedBy: given("by") })
    .where(and(eq(attendances.id, bound("id")), isNull(attendances.removedAt)))
    .returning({ id: attendances.id })
    .prepare();
  const removeAll = db
    .update(attendances)
    .set({ removedAt: given("now"), removedBy: given("by") })
    .where(live)
    .prepare();

  return {
    /** False when they are on the list already. */
    add(attendance: NewAttendance): boolean {
      return insert.get({ ...attendance }) !== undefined;
    },

    /** Who checked in since, from an address or another one of its person's, and was taken off the roll. */
    listTakenOff(rollCallId: number, addressId: number, since: number): readonly (number | null)[] {
      return takenOff.all({ rollCallId, addressId, since }).map(({ personId }) => personId);
    },

    /** In the order it was noted. */
    list(rollCallId: number): readonly Attendance[] {
      return list.all({ rollCallId });
    },

    count(rollCallId: number): number {
      return count.get({ rollCallId })?.count ?? 0;
    },

    /** Nobody is on it any more. */
    removeAll(rollCallId: number, by: number, now: number): void {
      removeAll.run({ rollCallId, by, now });
    },

    /** False when it was removed already. */
    remove(id: number, by: number, now: number): boolean {
      return remove.all({ id, by, now }).length > 0;
    },
  };
}
