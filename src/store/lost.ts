import { and, eq, gt, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound } from "./given.ts";
import { outbox } from "./messageSchema.ts";
import type { OutboxKind } from "./outbox.ts";
import { wholeBody } from "./outboxRows.ts";

/** A row of the outbox that nobody will get: refused for good, or dropped by us. */
export interface LostRow {
  readonly id: number;
  readonly key: string;
  readonly addressId: number | null;
  /** The question it asked, null when it asked none. */
  readonly ask: number | null;
  /** When its platform took it, epoch ms; null when it never did. */
  readonly sentAt: number | null;
  readonly status: "failed" | "dropped";
  readonly kind: OutboxKind;
  /** JSON of `Outgoing`. */
  readonly body: string;
  readonly createdAt: number;
  readonly expiresAt: number | null;
}

/** A message of ours that asked something. Instants are epoch ms. */
export interface AskedRow {
  readonly id: number;
  readonly key: string;
  readonly status: string;
  readonly kind: OutboxKind;
  readonly sentAt: number | null;
  readonly expiresAt: number | null;
}

export function prepareLost(db: Db) {
  const one = db
    .select({
      id: outbox.id,
      key: outbox.key,
      addressId: outbox.addressId,
      ask: outbox.ask,
      sentAt: outbox.sentAt,
      status: sql<"failed" | "dropped">`${outbox.status}`,
      kind: outbox.kind,
      body: wholeBody,
      createdAt: outbox.createdAt,
      expiresAt: outbox.expiresAt,
    })
    .from(outbox)
    .where(and(eq(outbox.id, bound("id")), sql`${outbox.status} in ('failed', 'dropped')`))
    .prepare();
  const later = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.addressId, bound("addressId")),
        gt(outbox.id, bound("id")),
        eq(outbox.ask, bound("ask")),
        sql`+${outbox.status} not in ('failed', 'dropped')`,
      ),
    )
    .limit(1)
    .prepare();

  const ofAsk = db
    .select({
      rows: sql<number>`count(*)`,
      shown: sql<number>`count(*) filter (
        where ${outbox.status} in ('sent', 'delivered', 'read')
          or (${outbox.status} = 'due' and coalesce(${outbox.expiresAt} > ${sql.placeholder("now")}, 1))
      )`,
    })
    .from(outbox)
    .where(and(eq(outbox.addressId, bound("addressId")), eq(outbox.ask, bound("ask"))))
    .prepare();

  const asked = db
    .select({
      id: outbox.id,
      key: outbox.key,
      status: outbox.status,
      kind: outbox.kind,
      sentAt: outbox.sentAt,
      expiresAt: outbox.expiresAt,
    })
    .from(outbox)
    .where(and(eq(outbox.addressId, bound("addressId")), eq(outbox.ask, bound("ask"))))
    .prepare();

  const takeBack = db
    .update(outbox)
    .set({
      status: "dropped",
      reason: "taken back",
      key: sql`'taken:' || ${outbox.id} || ':' || ${outbox.key}`,
    })
    .where(and(eq(outbox.id, bound("id")), sql`${outbox.status} = 'due'`))
    .prepare();

  return {
    find(id: number): LostRow | undefined {
      return one.get({ id });
    },

    /** Whether the same question went to the same address once more since, and was not lost. */
    wasAskedAgain({ id, addressId, ask }: LostRow): boolean {
      if (addressId === null || ask === null) return false;
      return later.get({ id, addressId, ask }) !== undefined;
    },

    /** Every message that asked an address a question, and what became of it. */
    listAsked(addressId: number, ask: number): readonly AskedRow[] {
      return asked.all({ addressId, ask });
    },

    /** A message that has not left never was: its key is free, and the same may be said later. */
    takeBack(id: number): void {
      takeBack.run({ id });
    },

    /** Whether a question never reached an address, nor can any more. */
    wasNeverShown(addressId: number, ask: number, now: number): boolean {
      const found = ofAsk.get({ addressId, ask, now });
      return found !== undefined && found.rows > 0 && found.shown === 0;
    },
  };
}
