import { type Lane, LIST_AT_MOST, type Outbox } from "../store/outbox.ts";
import type { Account } from "./account.ts";
import type { Item, Recipient } from "./order.ts";

/** So many rows in memory per account and lane: the table is the truth, memory only the order of what comes next. */
const LOADED_AT_MOST = 20_000;
/** A lane is read further when so few of its recipients are ready. */
const READ_BELOW = 256;

export interface ReadingParts {
  readonly outbox: Outbox;
  readonly accounts: readonly Account[];
  /** Told of each row that comes into memory. */
  readonly resume: (account: Account, recipient: Recipient, item: Item, now: number) => void;
}

/** Brings due rows into memory, a few hundred at a time, only as far as they are needed. */
export function openReading({ outbox, accounts, resume }: ReadingParts) {
  /** Rows in memory, on their way, or not marked yet: reading them again must not bring them twice. */
  const known = new Set<number>();
  let newest = 0;

  return {
    /** Something may have been added. */
    hearNews(): void {
      const now = outbox.newestId();
      for (const { feeds, order } of accounts) {
        const drained =
          order.loaded("first") + order.loaded("bulk") === 0 && !feeds.first.more && !feeds.bulk.more;
        for (const feed of Object.values(feeds)) {
          feed.more = true;
          // Ids come again when the newest rows were removed. From the start is as near when nothing waits.
          if (drained || now < newest) feed.afterId = 0;
        }
      }
      newest = now;
    },

    canRead: (account: Account, lane: Lane): boolean =>
      account.feeds[lane].more && account.order.loaded(lane) < LOADED_AT_MOST,

    read(account: Account, lane: Lane, now: number): void {
      const { feeds, order, carrier } = account;
      const feed = feeds[lane];
      while (feed.more && order.ready(lane) < READ_BELOW && order.loaded(lane) < LOADED_AT_MOST) {
        const { channel, account: id } = carrier;
        const rows = outbox.listDue({ channel, account: id, lane, afterId: feed.afterId });
        feed.more = rows.length === LIST_AT_MOST;
        feed.afterId = feed.more ? (rows.at(-1)?.id ?? newest) : newest;
        for (const row of rows) {
          if (known.has(row.id)) continue;
          known.add(row.id);
          resume(account, order.add(row, lane, now), row, now);
        }
      }
    },

    /** Rows that are final, and marked so. */
    forget(ids: readonly number[]): void {
      for (const id of ids) known.delete(id);
    },
  };
}
