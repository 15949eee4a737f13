import { and, count, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { recognitions } from "./recognitionSchema.ts";

/** A code that lives: who whoever writes it is. */
export interface Recognition {
  readonly id: number;
  readonly personId: number;
  /** The one address at which it counts; null: any. */
  readonly askedBy: number | null;
  readonly sentTo: number;
}

export interface NewRecognition {
  /** SHA-256 (hex) of the code; the code itself is never stored. */
  readonly codeHash: string;
  readonly personId: number;
  readonly askedBy: number | null;
  readonly sentTo: number;
  /** Epoch ms, as `expiresAt`. */
  readonly now: number;
  readonly expiresAt: number;
}

/** Codes by which people are recognised at another address. Instants are epoch milliseconds. */
export function prepareRecognitions(db: Db) {
  const statements = prepare(db);
  return {
    /** Its id; null where that code lives already. */
    add(recognition: NewRecognition): number | null {
      const added: { id: number } | undefined = statements.insert.get({ ...recognition });
      return added?.id ?? null;
    },

    /** What a code stands for at an address: one that was asked for from another counts there alone. */
    findByCode(codeHash: string, addressId: number, now: number): Recognition | undefined {
      return statements.byCode.get({ codeHash, addressId, now });
    },

    findLive(id: number, addressId: number, now: number): Recognition | undefined {
      return statements.byId.get({ id, addressId, now });
    },

    /** The one of a person that an address asked for and that lives still. */
    findAsked(askedBy: number, personId: number, now: number): Recognition | undefined {
      return statements.asked.get({ askedBy, personId, now });
    },

    /** Codes sent to an address since: those others asked for, or those of its own. */
    countSent(sentTo: number, by: "others" | "self", since: number): number {
      const counting = by === "others" ? statements.sentForOthers : statements.sentForSelf;
      return counting.get({ sentTo, since })?.sent ?? 0;
    },

    /** The code its person asked for before counts no more. */
    revokeOwn(sentTo: number, now: number): void {
      statements.revokeOwn.run({ sentTo, now });
    },

    /** Consumes a code at an address; false when it was used or has expired meanwhile. */
    markUsed(id: number, usedBy: number, now: number): boolean {
      return statements.use.all({ id, usedBy, now }).length > 0;
    },

    /** Codes that nobody used and that are over since before then are forgotten. */
    forgetUnused(before: number): void {
      statements.forget.run({ before });
    },
  };
}

function prepare(db: Db) {
  const recognition = {
    id: recognitions.id,
    personId: recognitions.personId,
    askedBy: recognitions.askedBy,
    sentTo: recognitions.sentTo,
  };
  const isLive = and(isNull(recognitions.usedAt), gt(recognitions.expiresAt, bound("now")));
  const isHere = or(isNull(recognitions.askedBy), eq(recognitions.askedBy, bound("addressId")));
  const sent = (isOthers: boolean) =>
    db
      .select({ sent: count() })
      .from(recognitions)
      .where(
        and(
          eq(recognitions.sentTo, bound("sentTo")),
          gt(recognitions.createdAt, bound("since")),
          isOthers ? sql`${recognitions.askedBy} is not null` : isNull(recognitions.askedBy),
        ),
      )
      .prepare();
  return {
    insert: db
      .insert(recognitions)
      .values({
        codeHash: given("codeHash"),
        personId: given("personId"),
        askedBy: given("askedBy"),
        sentTo: given("sentTo"),
        createdAt: given("now"),
        expiresAt: given("expiresAt"),
      })
      .onConflictDoNothing()
      .returning({ id: recognitions.id })
      .prepare(),
    byCode: db
      .select(recognition)
      .from(recognitions)
      .where(and(eq(recognitions.codeHash, bound("codeHash")), isLive, isHere))
      .prepare(),
    byId: db
      .select(recognition)
      .from(recognitions)
      .where(and(eq(recognitions.id, bound("id")), isLive, isHere))
      .prepare(),
    asked: db
      .select(recognition)
      .from(recognitions)
      .where(
        and(eq(recognitions.askedBy, bound("askedBy")), eq(recognitions.personId, bound("personId")), isLive),
      )
      .prepare(),
    sentForOthers: sent(true),
    sentForSelf: sent(false),
    revokeOwn: db
      .update(recognitions)
      .set({ expiresAt: given("now") })
      .where(and(eq(recognitions.sentTo, bound("sentTo")), isNull(recognitions.askedBy), isLive))
      .prepare(),
    use: db
      .update(recognitions)
      .set({ codeHash: null, usedAt: given("now"), usedBy: given("usedBy") })
      .where(and(eq(recognitions.id, bound("id")), isLive))
      .returning({ id: recognitions.id })
      .prepare(),
    forget: db
      .delete(recognitions)
      .where(and(isNull(recognitions.usedAt), sql`${recognitions.expiresAt} < ${bound("before")}`))
      .prepare(),
  };
}
