import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { agreements } from "./callSchema.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";

/** What a group agreed in a session. */
export interface Agreement {
  readonly id: number;
  readonly sessionId: number;
  readonly text: string;
  /** Names, one a line; null while nobody is named. */
  readonly responsible: string | null;
  /** The whole group sees to it. */
  readonly byGroup: boolean;
  readonly notedBy: number;
}

/** Agreements that were not removed; instants are epoch milliseconds. */
export function prepareAgreements(db: Db) {
  const columns = {
    id: agreements.id,
    sessionId: agreements.sessionId,
    text: agreements.text,
    responsible: agreements.responsible,
    byGroup: agreements.byGroup,
    notedBy: agreements.notedBy,
  };
  const stands = isNull(agreements.removedAt);
  const one = and(eq(agreements.id, bound("id")), stands);
  const find = db.select(columns).from(agreements).where(one).prepare();
  const list = db
    .select(columns)
    .from(agreements)
    .where(and(eq(agreements.sessionId, bound("sessionId")), stands))
    .orderBy(asc(agreements.id))
    .prepare();
  const pending = db
    .select(columns)
    .from(agreements)
    .where(
      and(
        eq(agreements.notedBy, bound("by")),
        stands,
        isNull(agreements.responsible),
        eq(agreements.byGroup, false),
      ),
    )
    .orderBy(asc(agreements.id))
    .prepare();
  const insert = db
    .insert(agreements)
    .values({
      sessionId: given("sessionId"),
      text: given("text"),
      textKey: given("textKey"),
      notedBy: given("by"),
      notedAt: given("now"),
    })
    .onConflictDoNothing()
    .returning({ id: agreements.id })
    .prepare();
  const assign = db
    .update(agreements)
    .set({
      responsible: given("responsible"),
      byGroup: sql`${sql.placeholder("byGroup")}`,
      changedAt: given("now"),
    })
    .where(one)
    .prepare();
  const reword = db
    .update(agreements)
    .set({ text: given("text"), textKey: given("textKey"), changedAt: given("now") })
    .where(one)
    .prepare();
  const remove = db
    .update(agreements)
    .set({ removedAt: given("now") })
    .where(one)
    .prepare();

  return {
    find: (id: number): Agreement | undefined => find.get({ id }),

    /** In the order they were noted. */
    list: (sessionId: number): readonly Agreement[] => list.all({ sessionId }),

    /** Those that somebody noted and nobody sees to, the oldest first. */
    listPending: (by: number): readonly Agreement[] => pending.all({ by }),

    /** Its id; null where the session has one of the same words. */
    add(agreement: {
      sessionId: number;
      text: string;
      textKey: string;
      by: number;
      now: number;
    }): number | null {
      return insert.get(agreement)?.id ?? null;
    },

    /** Who sees to it: people by name, one a line, or (null) the whole group. */
    changeResponsible(id: number, responsible: string | null, now: number): void {
      assign.run({ id, responsible, byGroup: responsible === null ? 1 : 0, now });
    },

    /** The database refuses the words of another one of the session. */
    changeText(id: number, words: { text: string; textKey: string }, now: number): void {
      reword.run({ id, ...words, now });
    },

    /** It stays, and counts no more. */
    remove(id: number, now: number): void {
      remove.run({ id, now });
    },
  };
}
