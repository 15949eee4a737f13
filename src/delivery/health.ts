import type { AccountHealth } from "./account.ts";

/** For operators: what leaves, and what became of it. */
export interface DeliveryHealth {
  readonly inFlight: number;
  /**
   * On their way, or taken by the platform and not marked yet: what would be sent a second time if we died now.
   */
  readonly atRisk: number;
  /** Since this deliverer was opened. */
  readonly sent: number;
  readonly failed: number;
  readonly dropped: number;
  readonly putOff: number;
  readonly accounts: readonly AccountHealth[];
}
