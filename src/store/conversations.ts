import { asc, eq, lte, min, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { conversations, forgotten } from "./schema.ts";

export interface StoredConversation {
  /** JSON, as the tenant writes it; null when nothing is open and nothing is to be told of what was. */
  readonly state: string | null;
  /** The number of the last question this address was asked; it only grows. */
  readonly asked: number;
  /** When time has something to do with what is open, epoch ms: it is asked once more, or lapses. */
  readonly dueAt: number | null;
}

export interface LoadedConversation extends StoredConversation {
  /** When it was last stored, epoch ms; 0 when it never was. */
  readonly updatedAt: number;
}

export function prepareConversations(db: Db) {
  const one = db
    .select({
      state: conversations.state,
      asked: conversations.asked,
      dueAt: conversations.dueAt,
      updatedAt: conversations.updatedAt,
    })
    .from(conversations)
    .where(eq(conversations.addressId, bound("addressId")))
    .prepare();
  const askedBefore = db.select({ asked: forgotten.asked }).from(forgotten).prepare();
  const upsert = db
    .insert(conversations)
    .values({
      addressId: given("addressId"),
      state: given("state"),
      asked: given("asked"),
      dueAt: given("dueAt"),
      updatedAt: given("now"),
    })
    .onConflictDoUpdate({
      target: conversations.addressId,
      set: {
        state: sql`excluded.state`,
        // Never back: a button of ours names its question by this number.
        asked: sql`max(${conversations.asked}, excluded.asked)`,
        dueAt: sql`excluded.expires_at`,
        updatedAt: sql`excluded.updated_at`,
      },
    })
    .prepare();
  const due = db
    .select({ addressId: conversations.addressId })
    .from(conversations)
    .where(lte(conversations.dueAt, bound("now")))
    .orderBy(asc(conversations.dueAt))
    .limit(sql.placeholder("limit"))
    .prepare();
  const soonest = db
    .select({ at: min(conversations.dueAt) })
    .from(conversations)
    .where(sql`${conversations.dueAt} is not null`)
    .prepare();

  return {
    load(addressId: number): LoadedConversation {
      const stored = one.get({ addressId });
      if (stored) return stored;
      // They may have been a stranger before, with buttons of then still on their phone.
      return { state: null, asked: askedBefore.get()?.asked ?? 0, dueAt: null, updatedAt: 0 };
    },

    save(conversation: StoredConversation & { addressId: number; now: number }): void {
      upsert.run({ ...conversation });
    },

    /** Addresses at whose conversation time has something to do by `now`, the longest due first. */
    listDue(now: number, limit = 500): readonly number[] {
      return due.all({ now, limit }).map((row) => row.addressId);
    },

    nextDue(): number | null {
      return soonest.get()?.at ?? null;
    },
  };
}
