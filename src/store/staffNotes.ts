import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { ChannelName } from "../channels/contract.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { addresses, people, personAddresses, registrations, sessions } from "./schema.ts";
import { staffNotes } from "./staffSchema.ts";

export type StaffNoteKind = "wantsPerson" | "offerOutsideWindow" | "notTold" | "samePerson";

/** What somebody of the staff has to look at. */
export interface StaffNote {
  readonly id: number;
  readonly kind: StaffNoteKind;
  readonly addressId: number;
  /** Who it is about; null for strangers. */
  readonly name: string | null;
  readonly locality: string | null;
  readonly phone: string | null;
  readonly channel: ChannelName;
  readonly topic: string | null;
  /** When the session it is about was cancelled, epoch ms. */
  readonly cancelledAt: number | null;
  /** Epoch ms. */
  readonly createdAt: number;
}

export function prepareStaffNotes(db: Db) {
  const insert = db
    .insert(staffNotes)
    .values({
      kind: sql.placeholder("kind"),
      addressId: sql.placeholder("addressId"),
      sessionId: sql.placeholder("sessionId"),
      createdAt: sql.placeholder("now"),
    })
    .onConflictDoNothing()
    .returning({ id: staffNotes.id })
    .prepare();
  // A note about a session is about who waits for it, and that need not be whose address it is.
  const inLine = sql`(
    select ${registrations.personId} from ${registrations}
    where ${registrations.sessionId} = ${staffNotes.sessionId} and ${registrations.status} = 'waitlisted'
      and ${registrations.addressId} = ${staffNotes.addressId}
    order by ${registrations.id} limit 1
  )`;
  const own = sql`(
    select ${personAddresses.personId} from ${personAddresses}
    where ${personAddresses.addressId} = ${staffNotes.addressId} and ${personAddresses.relation} = 'self'
  )`;
  const all = () =>
    db
      .select({
        id: staffNotes.id,
        kind: staffNotes.kind,
        addressId: staffNotes.addressId,
        name: people.name,
        locality: people.locality,
        phone: addresses.phone,
        channel: sql<ChannelName>`${addresses.channel}`,
        topic: sessions.topic,
        cancelledAt: sessions.cancelledAt,
        createdAt: staffNotes.createdAt,
      })
      .from(staffNotes)
      .innerJoin(addresses, eq(addresses.id, staffNotes.addressId))
      .leftJoin(sessions, eq(sessions.id, staffNotes.sessionId))
      .leftJoin(people, sql`${people.id} = coalesce(${inLine}, ${own})`);
  const one = all()
    .where(and(eq(staffNotes.id, bound("id")), isNull(staffNotes.doneAt)))
    .prepare();
  const open = all()
    .where(isNull(staffNotes.doneAt))
    .orderBy(asc(staffNotes.id))
    .limit(sql.placeholder("limit"))
    .prepare();
  const ofAddress = db
    .select({ id: staffNotes.id })
    .from(staffNotes)
    .where(
      and(
        eq(staffNotes.kind, bound("kind")),
        eq(staffNotes.addressId, bound("addressId")),
        isNull(staffNotes.doneAt),
      ),
    )
    .limit(1)
    .prepare();
  const close = db
    .update(staffNotes)
    .set({ doneAt: given("now"), doneBy: given("personId") })
    .where(and(eq(staffNotes.id, bound("id")), isNull(staffNotes.doneAt)))
    .returning({ id: staffNotes.id })
    .prepare();

  return {
    /** Its id, or null while the same note is open. */
    addOnce(note: {
      kind: StaffNoteKind;
      addressId: number;
      sessionId: number | null;
      now: number;
    }): number | null {
      const added: { id: number } | undefined = insert.get({ ...note });
      return added?.id ?? null;
    },

    /** The oldest first. */
    listOpen(limit: number): readonly StaffNote[] {
      return open.all({ limit });
    },

    /** Whether such a note about an address waits for somebody of the staff. */
    isOpen(kind: StaffNoteKind, addressId: number): boolean {
      return ofAddress.get({ kind, addressId }) !== undefined;
    },

    /** Undefined when somebody attended to it already. */
    findOpen(id: number): StaffNote | undefined {
      return one.get({ id });
    },

    /** False when it is done already, or there is none. */
    markDone(id: number, personId: number, now: number): boolean {
      return close.all({ id, personId, now }).length > 0;
    },
  };
}
