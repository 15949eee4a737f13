import type { Delivery } from "../channels/contract.ts";
import { type LinkedReading, readIllegible } from "../channels/linked.ts";
import type { Store } from "../store/openStore.ts";

/** So long, ms, whoever wrote may send it again by themselves: their phone does, once it is online. */
export const IllegibleAfter = 120_000;
/** So often a message comes before nobody is asked for it again (Baileys, maxMsgRetryCount: 5 times, after the first). */
const ComesAtMost = 6;

interface IllegibleParts {
  readonly linked: Pick<Store["linked"], "changeWaiting" | "findWaiting" | "listWaiting">;
  readonly now: () => number;
  readonly waitMs: number;
}

/** What is kept of one: its key as Baileys told it, since when (epoch ms), and how often it came. */
interface Waiting {
  readonly message: unknown;
  readonly since: number;
  readonly times: number;
}

/**
 * Messages that could not be decrypted. Each is asked for again; who wrote one that never came is to be told, and not kept
 * waiting for an answer. They are in the database, so that a restart forgets none.
 */
export function openIllegible({ linked, now, waitMs }: IllegibleParts) {
  return {
    /** Notes what could not be read, and what could by now. Inside the transaction that takes the messages. */
    note(messages: readonly unknown[]): void {
      for (const message of messages) {
        const found = readIllegible(message);
        if (found === null) continue;
        const { id, isLegible } = found;
        const before = linked.findWaiting(id);
        if (isLegible) {
          if (before !== undefined) linked.changeWaiting(id, null);
          continue;
        }
        const kept = before === undefined ? { since: now(), times: 0 } : read(before);
        const waiting: Waiting = { message: found.kept, since: kept.since, times: kept.times + 1 };
        linked.changeWaiting(id, JSON.stringify(waiting));
      }
    },
    /** Those that nobody waits for any more. */
    due(reading: LinkedReading): readonly { readonly id: string; readonly delivery: Delivery | null }[] {
      return linked.listWaiting().flatMap(({ id, value }) => {
        const { message, since, times } = read(value);
        if (times < ComesAtMost && now() - since < waitMs) return [];
        return [{ id, delivery: readIllegible(message, reading)?.delivery ?? null }];
      });
    },
    /** It was told, or need not be. Inside a transaction. */
    settle: (id: string): void => linked.changeWaiting(id, null),
  };
}

const read = (value: string): Waiting => JSON.parse(value) as Waiting; // written above alone
