import type { Account, ChannelName, Delivery, Limits } from "./channels/contract.ts";
import type { Log } from "./log.ts";
import type { Database } from "./store/database.ts";

/** What an institution is called and where it lives. */
export interface Settings {
  readonly institution: string;
  /** IANA zone; every day and hour people read is in it. */
  readonly zone: string;
  /** The language of whoever chose none. */
  readonly locale: string;
  /** Where `/aviso` can be read; null where there is no public address. */
  readonly noticeLink: string | null;
}

export interface Health {
  readonly writable: boolean;
  /** When the oldest message still due was enqueued, epoch ms; null when nothing waits. */
  readonly oldestUnsentAt: number | null;
}

/** One institution: its database, and the only thing that touches it. */
export interface Tenant {
  readonly serves: (channel: ChannelName, account: string) => boolean;
  /** Resolves once every delivery is durable; rejects with `Busy` when it could not be committed (answer 503). */
  readonly take: (deliveries: readonly Delivery[]) => Promise<void>;
  /** Does what time brings by now: offers and conversations that lapse, conversations to begin. */
  readonly tick: () => void;
  /** When `tick` has something to do next, epoch ms. */
  readonly nextDue: () => number | null;
  readonly health: () => Health;
}

/** The tenant cannot take more now; the platform will deliver again. */
export class Busy extends Error {}

export interface TenantParts {
  readonly database: Database;
  readonly settings: Settings;
  readonly accounts: () => readonly Account[];
  readonly limits: Readonly<Record<ChannelName, Limits>>;
  /** Epoch ms. */
  readonly now: () => number;
  /** SHA-256, hex. */
  readonly hash: (text: string) => string;
  /** Runs the work soon: after what is arriving now has arrived (Node: setImmediate). */
  readonly defer: (work: () => void) => void;
  /** After each commit: there may be messages to send and another time to wake. */
  readonly committed: () => void;
  readonly log: Log;
}

export function openTenant(_parts: TenantParts): Tenant {
  throw new Error("openTenant is being written");
}
