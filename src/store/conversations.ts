import { asc, eq, lte, min, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { conversations, forgotten } from "./schema.ts";

export interface StoredConversation {
  /** JSON; null when nothing is open. */
  readonly state: string | null;
  /** The number of the last question this address was asked; it only grows. */
  readonly asked: number;
  /** When what is open lapses, epoch ms. */
  readonly expiresAt: number | null;
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
      expiresAt: conversations.expiresAt,
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
      expiresAt: given("expiresAt"),
      updatedAt: given("now"),
    })
    .onConflictDoUpdate({
      target: conversations.addressId,
      set: {
        state: sql`excluded.state`,
        // Never back: a button of ours names its question by this number.
        asked: sql`max(${conversations.asked}, excluded.asked)`,
        expiresAt: sql`excluded.expires_at`,
        updatedAt: sql`excluded.updated_at`,
      },
    })
    .prepare();
  const expired = db
    .select({ addressId: conversations.addressId })
    .from(conversations)
    .where(lte(conversations.expiresAt, bound("now")))
    .orderBy(asc(conversations.expiresAt))
    .limit(sql.placeholder("limit"))
    .prepare();
  const soonest = db
    .select({ at: min(conversations.expiresAt) })
    .from(conversations)
    .where(sql`${conversations.expiresAt} is not null`)
    .prepare();

  return {
    load(addressId: number): LoadedConversation {
      const stored = one.get({ addressId });
      if (stored) return stored;
      // They may have been a stranger before, with buttons of then still on their phone.
      return { state: null, asked: askedBefore.get()?.asked ?? 0, expiresAt: null, updatedAt: 0 };
    },

    save(conversation: StoredConversation & { addressId: number; now: number }): void {
      upsert.run({ ...conversation });
    },

    /** Addresses whose conversation has lapsed by `now`, the longest lapsed first. */
    listExpired(now: number, limit = 500): readonly number[] {
      return expired.all({ now, limit }).map((row) => row.addressId);
    },

    nextExpiry(): number | null {
      return soonest.get()?.at ?? null;
    },
  };
}
