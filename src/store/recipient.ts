import { sql } from "drizzle-orm";
import { pausedAccounts, shutAccounts } from "./messageSchema.ts";
import { addresses, optOuts } from "./schema.ts";

/** What decides whether somebody can be written to first. Instants are epoch milliseconds. */
export interface Recipient {
  readonly addressId: number;
  readonly channel: string;
  readonly lastInboundAt: number | null;
  readonly unreachableAt: number | null;
  readonly refusedAt: number | null;
  readonly optedOut: boolean;
  /** Our account there is shut. */
  readonly shut: boolean;
  /** Our account there begins nothing until then. */
  readonly pausedUntil: number | null;
}

// Inside another piece of SQL, so that drizzle keeps the tables' names also where only one table is read.
const stopped = sql`exists (
  select 1 from ${optOuts} where ${optOuts.addressId} = ${addresses.id} and ${optOuts.endedAt} is null
)`;

/** Whether our account that an address wrote to is shut. */
const isShut = sql`exists (
  select 1 from ${shutAccounts}
  where ${shutAccounts.channel} = ${addresses.channel} and ${shutAccounts.account} = ${addresses.account}
)`;

const pausedUntil = sql<number | null>`(
  select max(${pausedAccounts.until}) from ${pausedAccounts}
  where ${pausedAccounts.channel} = ${addresses.channel} and ${pausedAccounts.account} = ${addresses.account}
)`;

/** The columns of a `Recipient`, where `addresses` is part of the query. */
export const recipientColumns = {
  addressId: addresses.id,
  channel: addresses.channel,
  lastInboundAt: addresses.lastInboundAt,
  unreachableAt: addresses.unreachableAt,
  refusedAt: addresses.refusedAt,
  optedOut: sql<boolean>`${stopped}`.mapWith(Boolean),
  shut: sql<boolean>`${isShut}`.mapWith(Boolean),
  pausedUntil,
};
