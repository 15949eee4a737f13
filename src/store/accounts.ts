import { and, eq } from "drizzle-orm";
import type { ChannelName } from "../channels/contract.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { addresses, shutAccounts } from "./schema.ts";

/** Accounts of ours that are shut: nothing leaves by them until somebody sees to it. */
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

    /** Whether anybody ever wrote to an account. */
    isKnown(channel: ChannelName, account: string): boolean {
      return known.get({ channel, account }) !== undefined;
    },
  };
}
