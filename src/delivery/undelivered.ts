import type { OutboxKind } from "../store/outbox.ts";

/** A message that nobody will get: its platform refused it for good, or we dropped it. */
export interface Undelivered {
  /** Its row in the outbox, which says so by now. */
  readonly id: number;
  /** Null for a group's. */
  readonly addressId: number | null;
  readonly kind: OutboxKind;
  readonly reason: string;
  /** No other message will reach this address either. */
  readonly unreachable: boolean;
  /** None will until they write. */
  readonly outsideWindow: boolean;
}
