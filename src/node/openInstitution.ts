import { createHash } from "node:crypto";
import type { Account, ChannelName, Limits } from "../channels/contract.ts";
import { telegramLimits } from "../channels/telegram.ts";
import { whatsappLimits } from "../channels/whatsapp.ts";
import type { Content } from "../content/loadContent.ts";
import type { Carrier } from "../delivery/account.ts";
import { type Deliverer, openDelivery } from "../delivery/openDelivery.ts";
import type { Log } from "../log.ts";
import { openStore, type Store } from "../store/openStore.ts";
import type { SqliteFile } from "../store/sqlite.ts";
import { openTenant, type Settings, type Tenant } from "../tenant.ts";
import type { Texts } from "../texts/texts.ts";
import { type Clock, openClock, openWaker } from "./clock.ts";

export const limits: Readonly<Record<ChannelName, Limits>> = {
  telegram: telegramLimits,
  whatsapp: whatsappLimits,
};

/** SHA-256, hex. */
export const hash = (text: string) => createHash("sha256").update(text).digest("hex");

/** Messages on their way at once, per account: both platforms at 3 s a call still take 80 a second. */
const inFlight = 240;

interface InstitutionParts {
  readonly database: SqliteFile;
  readonly content: Content;
  readonly texts: Texts;
  readonly settings: Settings;
  readonly carriers: readonly Carrier[];
  readonly accounts: () => readonly Account[];
  readonly now: () => number;
  readonly log: Log;
}

export interface Institution {
  readonly tenant: Tenant;
  readonly store: Store;
  readonly delivery: Deliverer;
  readonly clock: Clock;
  /** Nothing leaves and nothing is due any more; what the platforms took is marked. Resolves when all is written. */
  readonly stop: () => Promise<void>;
}

/** One institution on this machine: its actor, its outbox and the timers of both. */
export function openInstitution(parts: InstitutionParts): Institution {
  const { database, content, now, log } = parts;
  const store = openStore(database);
  const waker = openWaker(now, () => delivery.run());
  const delivery: Deliverer = openDelivery({
    outbox: store.outbox,
    database,
    carriers: parts.carriers,
    clock: { now, wake: waker.wake },
    defer: setImmediate,
    random: Math.random,
    inFlight,
    markUnreachable: store.addresses.markUnreachable,
    move: (addressId, platformId, at) => {
      const known = store.addresses.find(addressId);
      if (!known) return;
      const { channel, phone } = known;
      store.addresses.move({ channel, from: known, to: { platformId, phone }, now: at });
    },
    log,
  });

  const tenant = openTenant({
    database,
    store,
    writable: database.writable,
    flows: content.flows,
    texts: parts.texts,
    settings: parts.settings,
    accounts: parts.accounts,
    limits,
    now,
    hash,
    defer: setImmediate,
    committed: () => {
      delivery.wake();
      clock.rearm();
    },
    strayStatus: delivery.early,
    log,
  });
  const clock: Clock = openClock({
    tenant,
    now,
    failed: (error) => log.error("what was due could not be done", { error: String(error) }),
  });

  return {
    tenant,
    store,
    delivery,
    clock,
    stop: async () => {
      clock.stop();
      delivery.stop();
      await delivery.idle();
      waker.wake(null);
    },
  };
}
