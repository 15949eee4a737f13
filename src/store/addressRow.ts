import type { ChannelName } from "../channels/contract.ts";
import type { Address } from "./addresses.ts";
import type { addresses } from "./schema.ts";

/** Whether nothing else is to be written of an address than that its person wrote. */
export const isAsBefore = (met: Address, known: Address): boolean =>
  met.account === known.account &&
  met.platformId === known.platformId &&
  met.phone === known.phone &&
  met.language === known.language &&
  met.accountKey === known.accountKey &&
  known.unreachableAt === null &&
  known.refusedAt === null;

type Row = typeof addresses.$inferSelect;

/** An address as it stands in its row. */
export function read(row: Row | undefined): Address | undefined {
  if (!row) return undefined;
  const { id, account, platformId, phone, language, lastInboundAt, unreachableAt, refusedAt } = row;
  const channel = row.channel as ChannelName; // only channels of the contract are ever stored
  return {
    ...{ id, channel, account, platformId, phone, language },
    ...{ lastInboundAt, unreachableAt, refusedAt, floodingAt: row.floodingAt, accountKey: row.accountKey },
  };
}
