import type { Lane, Outbox } from "../store/outbox.ts";
import { LIST_AT_MOST } from "../store/outboxStatements.ts";
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
  let newest: ReturnType<Outbox["newest"]>;

  const canRead = ({ feeds, order }: Account, lane: Lane): boolean =>
    feeds[lane].more && order.loaded(lane) < LOADED_AT_MOST;

  return {
    /** Looks whether anything was added since the last look. */
    hearNews(): void {
      const now = outbox.newest();
      if (!now || (now.id === newest?.id && now.key === newest.key)) return;
      // When the newest rows were removed their ids come again: what was read says nothing any more.
      const again = newest !== undefined && !outbox.has(newest);
      for (const account of accounts) {
        for (const lane of account.lanes) {
          const feed = account.feeds[lane];
          feed.more = true;
          if (again) feed.afterId = 0;
        }
      }
      newest = now;
    },

    /** When something may leave an account without anybody's call. */
    nextMoment(account: Account, now: number): number {
      const { order, lanes } = account;
      const open = lanes.map((lane) =>
        order.ready(lane) > 0 || canRead(account, lane)
          ? account.opensAt(lane, now)
          : Number.POSITIVE_INFINITY,
      );
      return Math.min(Math.max(order.laterAt(), account.opensAt("first", now)), ...open);
    },

    read(account: Account, lane: Lane, now: number): void {
      const { feeds, order, carrier, notices } = account;
      const feed = feeds[lane];
      while (feed.more && order.ready(lane) < READ_BELOW && order.loaded(lane) < LOADED_AT_MOST) {
        const { channel, account: id } = carrier;
        const rows = outbox.listDue({ channel, account: id, lane, notices, afterId: feed.afterId });
        feed.more = rows.length === LIST_AT_MOST;
        // A lane read to its end goes on behind the newest row of all, over those of other lanes and accounts.
        const last = feed.more ? rows.at(-1) : newest;
        feed.afterId = last?.id ?? feed.afterId;
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
