import { and, count, desc, eq, gt, sql } from "drizzle-orm";
import type { ChannelName } from "../channels/contract.ts";
import type { Db } from "./database.ts";
import { given } from "./given.ts";
import { inbound } from "./schema.ts";

/** What became of a delivery. */
export type InboundOutcome =
  | "turn"
  | "status"
  | "change"
  | "flooded"
  | "unserved"
  | "notUnderstood"
  | "group"
  | "failed";

export interface NewInbound {
  readonly channel: ChannelName;
  readonly account: string;
  readonly key: string;
  readonly kind: string;
  readonly outcome: InboundOutcome;
  readonly addressId: number | null;
  readonly messageId: string | null;
  readonly sentAt: number | null;
  readonly receivedAt: number;
  readonly body: string | null;
  readonly error: string | null;
}

export function prepareInbound(db: Db) {
  const insert = db
    .insert(inbound)
    .values({
      channel: sql.placeholder("channel"),
      account: sql.placeholder("account"),
      key: sql.placeholder("key"),
      kind: sql.placeholder("kind"),
      outcome: sql.placeholder("outcome"),
      addressId: sql.placeholder("addressId"),
      messageId: sql.placeholder("messageId"),
      sentAt: sql.placeholder("sentAt"),
      receivedAt: sql.placeholder("receivedAt"),
      body: sql.placeholder("body"),
      error: sql.placeholder("error"),
    })
    .onConflictDoNothing({ target: [inbound.channel, inbound.account, inbound.key] })
    .returning({ id: inbound.id })
    .prepare();
  const setOutcome = db
    .update(inbound)
    .set({
      outcome: given("outcome"),
      addressId: sql`coalesce(${sql.placeholder("addressId")}, ${inbound.addressId})`,
      error: given("error"),
      body: given("body"),
    })
    .where(eq(inbound.id, sql.placeholder("id")))
    .prepare();
  const recent = db
    .select({ id: inbound.id })
    .from(inbound)
    .where(
      and(
        eq(inbound.addressId, sql.placeholder("addressId")),
        gt(inbound.receivedAt, sql.placeholder("since")),
        eq(inbound.kind, "message"),
      ),
    )
    .limit(sql.placeholder("most"))
    .as("recent");
  const countRecent = db.select({ messages: count() }).from(recent).prepare();
  const last = db
    .select({ outcome: inbound.outcome })
    .from(inbound)
    .where(and(eq(inbound.addressId, sql.placeholder("addressId")), eq(inbound.kind, "message")))
    .orderBy(desc(inbound.receivedAt), desc(inbound.id))
    .limit(1)
    .prepare();
  const wipe = db
    .update(inbound)
    .set({ revokedAt: given("now"), body: null })
    .where(
      and(
        eq(inbound.addressId, sql.placeholder("addressId")),
        eq(inbound.channel, sql.placeholder("channel")),
        eq(inbound.account, sql.placeholder("account")),
        eq(inbound.messageId, sql.placeholder("messageId")),
        eq(inbound.kind, "message"),
      ),
    )
    .returning({ id: inbound.id })
    .prepare();

  return {
    /** Its id, or null when this delivery is there already. */
    add(delivery: NewInbound): number | null {
      const added: { id: number } | undefined = insert.get({ ...delivery });
      return added?.id ?? null;
    },

    /** A null `addressId` leaves the one that is there. */
    changeOutcome(
      id: number,
      change: {
        outcome: InboundOutcome;
        addressId?: number | null;
        error?: string | null;
        body?: string | null;
      },
    ): void {
      setOutcome.run({
        id,
        outcome: change.outcome,
        addressId: change.addressId ?? null,
        error: change.error ?? null,
        body: change.body ?? null,
      });
    },

    /** How many messages came from an address after `since` (epoch ms); counting stops at `most`. */
    countSince(addressId: number, since: number, most: number): number {
      return countRecent.get({ addressId, since, most })?.messages ?? 0;
    },

    /** Whether the turn before this one failed at an address: then it is where they stand that fails. */
    lastFailed(addressId: number): boolean {
      return last.get({ addressId })?.outcome === "failed";
    },

    /** Hides what its writer deleted. False when we have no such message of theirs. */
    revoke(message: {
      channel: ChannelName;
      account: string;
      addressId: number;
      messageId: string;
      now: number;
    }): boolean {
      return wipe.all({ ...message }).length > 0;
    },
  };
}
