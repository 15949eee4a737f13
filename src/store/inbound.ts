import { and, desc, eq, sql } from "drizzle-orm";
import type { ChannelName } from "../channels/contract.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { inbound } from "./messageSchema.ts";

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

/** So many of somebody's last messages tell whether they come in a flood: looking at more would make each of it dearer. */
export const LookedBackAt = 41;
/** Written this long after one another, they are of one flood, ms. */
const aMinute = 60_000;

export function prepareInbound(db: Db) {
  const insert = db
    .insert(inbound)
    .values({
      channel: given("channel"),
      account: given("account"),
      key: given("key"),
      kind: given("kind"),
      outcome: given("outcome"),
      addressId: given("addressId"),
      messageId: given("messageId"),
      sentAt: given("sentAt"),
      receivedAt: given("receivedAt"),
      body: given("body"),
      error: given("error"),
    })
    .onConflictDoNothing()
    .returning({ id: inbound.id })
    .prepare();
  const one = db
    .select({ id: inbound.id })
    .from(inbound)
    .where(
      and(
        eq(inbound.channel, bound("channel")),
        eq(inbound.account, bound("account")),
        eq(inbound.key, bound("key")),
      ),
    )
    .prepare();
  const ofWriter = db
    .select({ id: inbound.id })
    .from(inbound)
    .where(
      and(
        eq(inbound.addressId, bound("addressId")),
        sql`${inbound.receivedAt} > ${bound("since")}`,
        eq(inbound.channel, bound("channel")),
        eq(inbound.account, bound("account")),
        eq(inbound.messageId, bound("messageId")),
      ),
    )
    .limit(1)
    .prepare();
  const setOutcome = db
    .update(inbound)
    .set({
      outcome: given("outcome"),
      addressId: sql`coalesce(${sql.placeholder("addressId")}, ${inbound.addressId})`,
      error: given("error"),
      body: given("body"),
    })
    .where(eq(inbound.id, bound("id")))
    .prepare();
  // When they were written, by a clock that is not ahead of ours. The last ones that came are found by the index, whatever
  // they are; the limit stands in the text: a bound one would have the statement planned anew each time.
  const countTogether = db
    .select({
      messages: sql<number>`(select count(*) from (
        select min(coalesce(${inbound.sentAt}, ${inbound.receivedAt}), ${inbound.receivedAt}) as written from ${inbound}
        where ${inbound.addressId} = ${bound("addressId")} and ${inbound.receivedAt} > ${bound("from")}
          and ${inbound.kind} = 'message'
        order by ${inbound.receivedAt} desc, ${inbound.id} desc limit ${sql.raw(String(LookedBackAt))}
      ) where written > ${bound("from")} and written < ${bound("until")})`,
    })
    .from(sql`(select 1)`)
    .prepare();
  const last = db
    .select({ outcome: inbound.outcome })
    .from(inbound)
    .where(and(eq(inbound.addressId, bound("addressId")), sql`${inbound.kind} = 'message'`))
    .orderBy(desc(inbound.receivedAt), desc(inbound.id))
    .limit(1)
    .prepare();
  const wipe = db
    .update(inbound)
    .set({ revokedAt: given("now"), body: null })
    .where(
      and(
        eq(inbound.addressId, bound("addressId")),
        eq(inbound.channel, bound("channel")),
        eq(inbound.account, bound("account")),
        eq(inbound.messageId, bound("messageId")),
        sql`${inbound.kind} = 'message'`,
      ),
    )
    .returning({ id: inbound.id })
    .prepare();

  return {
    /** Whether this delivery came before. */
    has(channel: ChannelName, account: string, key: string): boolean {
      return one.get({ channel, account, key }) !== undefined;
    },

    /** Whether this came from that address before, since then (epoch ms), under whichever key. */
    hasOfWriter(of: {
      channel: ChannelName;
      account: string;
      addressId: number;
      messageId: string;
      since: number;
    }): boolean {
      return ofWriter.get({ ...of }) !== undefined;
    },

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

    /**
     * How many of the last `LookedBackAt` messages that came from an address were written within a minute of an instant (epoch
     * ms), by the platform's clock: what waited through an outage comes all at once, and was not written so.
     */
    countTogether(addressId: number, writtenAt: number): number {
      const [from, until] = [writtenAt - aMinute, writtenAt + aMinute];
      return countTogether.get({ addressId, from, until })?.messages ?? 0;
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
