import type { Delivery } from "../channels/contract.ts";
import type { InboundOutcome } from "../store/inbound.ts";
import type { Scope } from "./kernel.ts";

/** A delivery that was written down: its row, and the stem of the keys of everything it causes to leave. */
export interface Key {
  readonly id: number;
  readonly text: string;
}

/** Writes down that a delivery came. Null: it had come already, and nothing more is done. */
export function keep(
  scope: Scope,
  delivery: Delivery,
  kind: string,
  outcome: InboundOutcome,
  addressId: number | null,
  messageId: string | null = null,
): Key | null {
  if (addressId !== null && cameFrom(scope, delivery, addressId)) return null;
  const id = scope.kernel.store.inbound.add({
    channel: delivery.channel,
    account: delivery.account,
    key: delivery.key,
    kind,
    outcome,
    addressId,
    messageId: messageId ?? delivery.ofWriter ?? null,
    sentAt: delivery.sentAt,
    receivedAt: scope.now,
    body: null,
    error: null,
  });
  return id === null ? null : { id, text: `in:${id}` };
}

/** What waits for us longer a platform has thrown away, ms: WhatsApp after 30 days. */
const GivenAgainFor = 31 * 86_400_000;

/** Whether a delivery came from an address before, when its writer was known by another name. */
export function cameFrom({ kernel, now }: Scope, delivery: Delivery, addressId: number): boolean {
  const { channel, account, ofWriter: messageId } = delivery;
  if (messageId === undefined) return false;
  const since = now - GivenAgainFor;
  return kernel.store.inbound.hasOfWriter({ channel, account, addressId, messageId, since });
}
