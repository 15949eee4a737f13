import { and, eq, lt, lte, sql } from "drizzle-orm";
import type { ChannelName } from "../channels/contract.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { outbox, pausedAccounts, shutAccounts } from "./messageSchema.ts";
import { addresses } from "./schema.ts";

/** Why an account begins nothing: its platform says so, or two people's refused what we began. */
export type PauseReason = "timelock" | "refused";

/**
 * Accounts of ours that are shut: nothing leaves by them until somebody sees to it; and those that are paused: they answer,
 * and begin nothing for a while.
 */
export function prepareAccounts(db: Db) {
  const here = and(eq(shutAccounts.channel, bound("channel")), eq(shutAccounts.account, bound("account")));
  const stateOf = db.select({ state: shutAccounts.state }).from(shutAccounts).where(here).prepare();
  const shut = db
    .insert(shutAccounts)
    .values({
      ...{ channel: given("channel"), account: given("account") },
      ...{ state: given("state"), since: given("now") },
    })
    .onConflictDoUpdate({
      target: [shutAccounts.channel, shutAccounts.account],
      set: { state: given("state"), since: given("now") },
    })
    .prepare();
  const open = db.delete(shutAccounts).where(here).prepare();
  const known = db
    .select({ id: addresses.id })
    .from(addresses)
    .where(and(eq(addresses.channel, bound("channel")), eq(addresses.account, bound("account"))))
    .limit(1)
    .prepare();

  // From one to the next by the index: whoever starts does not read everybody's row for it.
  const everyKnown = db
    .select({ channel: sql<ChannelName>`channel`, id: sql<string>`account` })
    .from(
      sql`(with recursive known(channel, account) as (
        select * from (select channel, account from addresses order by channel, account limit 1)
        union all
        select next.channel, next.account from known join addresses as next on next.id = (
          select id from addresses where (channel, account) > (known.channel, known.account)
          order by channel, account limit 1
        )
      ) select channel, account from known)`,
    )
    .prepare();
  const inState = db
    .select({ channel: shutAccounts.channel, id: shutAccounts.account })
    .from(shutAccounts)
    .where(eq(shutAccounts.state, bound("state")))
    .prepare();
  const old = db
    .select({ id: outbox.id, addressId: outbox.addressId, kind: outbox.kind })
    .from(outbox)
    .where(
      and(
        eq(outbox.channel, bound("channel")),
        eq(outbox.account, bound("account")),
        sql`${outbox.status} = 'due'`,
        lt(outbox.createdAt, bound("before")),
      ),
    )
    .limit(100)
    .prepare();

  const anyShut = db
    .select({ state: shutAccounts.state })
    .from(shutAccounts)
    .where(eq(shutAccounts.channel, bound("channel")))
    .limit(1)
    .prepare();
  const paused = db
    .select({ until: sql<number | null>`max(${pausedAccounts.until})` })
    .from(pausedAccounts)
    .where(eq(pausedAccounts.channel, bound("channel")))
    .prepare();

  return {
    /** Why an account is shut; undefined while it is not. */
    findShut(channel: ChannelName, account: string): string | undefined {
      return stateOf.get({ channel, account })?.state;
    },

    markShut(channel: ChannelName, account: string, state: string, now: number): void {
      shut.run({ channel, account, state, now });
    },

    markOpen(channel: ChannelName, account: string): void {
      open.run({ channel, account });
    },

    /** How the accounts of a channel stand together: `shut` where one is, and until when one begins nothing, epoch ms. */
    standing(channel: ChannelName): { readonly shut: boolean; readonly pausedUntil: number | null } {
      const pausedUntil = paused.get({ channel })?.until ?? null;
      return { shut: anyShut.get({ channel }) !== undefined, pausedUntil };
    },

    /** Whether anybody ever wrote to an account. */
    isKnown(channel: ChannelName, account: string): boolean {
      return known.get({ channel, account }) !== undefined;
    },

    /** The accounts that anybody ever wrote to. */
    listKnown(): readonly { readonly channel: ChannelName; readonly id: string }[] {
      return everyKnown.all();
    },

    /** The accounts that are shut for one reason. */
    listShut(state: string): readonly { readonly channel: ChannelName; readonly id: string }[] {
      return inState.all({ state }) as { channel: ChannelName; id: string }[];
    },

    /** What has waited for an account since before then (epoch ms), a hundred at most. */
    listDueBefore(channel: ChannelName, account: string, before: number) {
      return old.all({ channel, account, before });
    },

    ...preparePauses(db),
  };
}

function preparePauses(db: Db) {
  const here = and(
    eq(pausedAccounts.channel, bound("channel")),
    eq(pausedAccounts.account, bound("account")),
  );
  const last = db
    .select({ until: sql<number | null>`max(${pausedAccounts.until})` })
    .from(pausedAccounts)
    .where(here)
    .prepare();
  const pause = db
    .insert(pausedAccounts)
    .values({
      ...{ channel: given("channel"), account: given("account"), why: given("why") },
      ...{ since: given("now"), until: given("until") },
    })
    .onConflictDoUpdate({
      target: [pausedAccounts.channel, pausedAccounts.account, pausedAccounts.why],
      set: { until: given("until") },
    })
    .prepare();
  const resume = db
    .delete(pausedAccounts)
    .where(and(here, eq(pausedAccounts.why, bound("why"))))
    .returning({ until: pausedAccounts.until })
    .prepare();
  const removeOver = db
    .delete(pausedAccounts)
    .where(lte(pausedAccounts.until, bound("now")))
    .returning({ channel: pausedAccounts.channel, account: pausedAccounts.account })
    .prepare();
  const soonest = db
    .select({ at: sql<number | null>`min(${pausedAccounts.until})` })
    .from(pausedAccounts)
    .prepare();

  return {
    /** Until when an account begins nothing, epoch ms; null while it may. What is over and was not removed yet says so still. */
    pausedUntil(channel: ChannelName, account: string): number | null {
      return last.get({ channel, account })?.until ?? null;
    },

    markPaused(paused: {
      readonly channel: ChannelName;
      readonly account: string;
      readonly why: PauseReason;
      readonly now: number;
      readonly until: number;
    }): void {
      pause.run({ ...paused });
    },

    /** False where it was not paused for that. */
    markResumed(channel: ChannelName, account: string, why: PauseReason): boolean {
      return resume.all({ channel, account, why }).length > 0;
    },

    /** The accounts of which a pause is over by now; it is removed. */
    removeOverPauses(now: number): readonly { readonly channel: ChannelName; readonly account: string }[] {
      return removeOver.all({ now }) as { channel: ChannelName; account: string }[];
    },

    /** When the next pause is over, epoch ms; null where there is none. */
    nextResumption(): number | null {
      return soonest.get()?.at ?? null;
    },
  };
}
