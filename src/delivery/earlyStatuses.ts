import type { ChannelName, DeliveryStatus } from "../channels/contract.ts";

/** A platform's status of a message, as it is told to a tenant. What follows `status` comes with `failed`. */
export interface StatusOf {
  readonly channel: ChannelName;
  readonly account: string;
  readonly messageId: string;
  readonly status: DeliveryStatus;
  readonly reason?: string;
  readonly unreachable?: boolean;
  readonly outsideWindow?: boolean;
}

/** More than are ever on their way; the oldest are let go. */
const MOST = 4096;

/**
 * Statuses that overtook the answer to the message they are about. Kept in memory alone: should we die, the message
 * is still due, is sent again and has another id then.
 */
export function openEarlyStatuses() {
  const waiting = new Map<string, StatusOf[]>();
  const keyOf = (of: Pick<StatusOf, "channel" | "account" | "messageId">) =>
    `${of.channel} ${of.account} ${of.messageId}`;

  return {
    keep(status: StatusOf): void {
      const key = keyOf(status);
      const already = waiting.get(key);
      if (already) {
        already.push(status);
        return;
      }
      waiting.set(key, [status]);
      if (waiting.size <= MOST) return;
      for (const oldest of waiting.keys()) {
        waiting.delete(oldest);
        break;
      }
    },
    take(of: Pick<StatusOf, "channel" | "account" | "messageId">): readonly StatusOf[] {
      if (waiting.size === 0) return [];
      const key = keyOf(of);
      const found = waiting.get(key) ?? [];
      waiting.delete(key);
      return found;
    },
  };
}
