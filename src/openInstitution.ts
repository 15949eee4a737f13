import type { Account, ChannelName, Limits } from "./channels/contract.ts";
import type { FetchMedia } from "./channels/media.ts";
import type { Flow } from "./conversation/flow.ts";
import type { Trace } from "./conversation/trace.ts";
import type { Carrier } from "./delivery/account.ts";
import { type Deliverer, openDelivery } from "./delivery/openDelivery.ts";
import type { Files } from "./files/contract.ts";
import { jobKinds } from "./jobs/jobKinds.ts";
import { type Jobs, openJobs } from "./jobs/openJobs.ts";
import type { Log } from "./log.ts";
import type { Database } from "./store/database.ts";
import { openStore, type Store } from "./store/openStore.ts";
import type { Health, Settings, Tenant, TenantParts } from "./tenant/contract.ts";
import { openHours } from "./tenant/hours.ts";
import { openTenant } from "./tenant.ts";
import { openTenantClock } from "./tenantClock.ts";
import type { Texts } from "./texts/texts.ts";

/** What an entry has to bring: its database, its clock, its way of doing things later, its channels. */
export interface InstitutionParts {
  readonly database: Database;
  /** The database's statements, where they are prepared already: a rehearsal prepares them once for many. */
  readonly store?: Store | undefined;
  readonly writable: () => boolean;
  readonly flows: readonly Flow[];
  readonly texts: Texts;
  readonly settings: Settings;
  readonly accounts: () => readonly Account[];
  readonly carriers: readonly (Carrier & { readonly fetchMedia?: FetchMedia })[];
  readonly limits: Readonly<Record<ChannelName, Limits>>;
  /** `wake(at)` asks for one call of `run` at `at` (epoch ms) and replaces the last such wish; null takes it back. */
  readonly clock: { readonly now: () => number; readonly wake: (at: number | null) => void };
  /** Runs the work soon: after what is arriving now has arrived. */
  readonly defer: (work: () => void) => void;
  readonly random: () => number;
  /** A code that makes its bearer staff, thirteen letters and digits. */
  readonly newCode: () => string;
  /** Where evidence and documents are kept. */
  readonly files: Files;
  /** SHA-256, hex. */
  readonly hash: (text: string) => string;
  /** Messages on their way at once, per account. */
  readonly inFlight: number;
  readonly perRun?: { readonly messages: number; readonly ms: number };
  readonly log: Log;
  /** Only tests listen. */
  readonly overhear?: TenantParts["overhear"];
  /** Only a rehearsal listens: which steps people came to. */
  readonly trace?: Trace | undefined;
}

/** An institution at work: what takes, what sends, and what the clock wakes. */
export interface Institution {
  readonly tenant: Tenant;
  readonly store: Store;
  readonly delivery: Deliverer;
  readonly jobs: Jobs;
  /** Looks at what is due: sends it, and sets the clock. The entry calls it once, when everything is in place. */
  readonly start: () => void;
  /** The clock's call. */
  readonly run: () => void;
  readonly health: () => Health;
  /** Nothing leaves and nothing is due any more; resolves when what the platforms took is marked. */
  readonly stop: () => Promise<void>;
}

/** Joins a tenant, its deliverer and one alarm for both; both runtimes and the tests open an institution here. */
export function openInstitution(parts: InstitutionParts): Institution {
  const { clock, database, defer, log } = parts;
  const store = parts.store ?? openStore(database);
  let tenantAt: number | null = null;
  let sendAt: number | null = null;
  let workAt: number | null = null;
  const arm = (): void => {
    const wishes = [tenantAt, sendAt, workAt].filter((wish) => wish !== null);
    clock.wake(wishes.length === 0 ? null : Math.min(...wishes));
  };

  /** Something was committed: there may be messages to send, and another time to wake. */
  const look = (): void => {
    delivery.wake();
    jobs.wake();
    tenantClock.rearm();
  };
  const delivery = openDelivery({
    outbox: store.outbox,
    database,
    carriers: parts.carriers,
    clock: {
      now: clock.now,
      wake: (at) => {
        sendAt = at;
        arm();
      },
    },
    defer,
    random: parts.random,
    hours: openHours(parts.settings),
    pausedUntil: store.accounts.pausedUntil,
    inFlight: parts.inFlight,
    ...(parts.perRun === undefined ? {} : { perRun: parts.perRun }),
    undelivered: (message, now) => tenant.undelivered(message, now),
    move: (addressId, platformId, now) => moveAddress(store, addressId, platformId, now),
    cameBack: (account) => tenant.cameBack(account),
    log,
  });
  const tenant = openTenant({
    ...parts,
    now: clock.now,
    store,
    begins: Object.fromEntries(
      parts.carriers.flatMap(({ channel, pace }) => (pace.begun ? [[channel, pace.begun]] : [])),
    ),
    leavesBy: delivery.leavesBy,
    strayStatus: delivery.early,
    isLeaving: delivery.isLeaving,
    alongside: delivery.flushMarks,
    committed: look,
  });
  const jobs = openJobs({
    store,
    kinds: jobKinds({
      store,
      files: parts.files,
      texts: parts.texts,
      locale: parts.settings.locale,
      fetchMedia: (channel, account) =>
        parts.carriers.find((one) => one.channel === channel && one.account === account)?.fetchMedia,
    }),
    clock: {
      now: clock.now,
      wake: (at) => {
        workAt = at;
        arm();
      },
    },
    defer,
    finish: tenant.finishJob,
    transaction: database.transaction,
    log,
  });
  const tenantClock = openTenantClock({
    tenant,
    now: clock.now,
    wake: (at) => {
      tenantAt = at;
      arm();
    },
    later: defer,
    failed: (error) => log.error("what was due could not be done", { error: String(error) }),
  });

  return {
    tenant,
    store,
    delivery,
    jobs,
    start: () => {
      try {
        tenant.accountsServed(parts.carriers.map(({ channel, account }) => ({ channel, id: account })));
      } catch (error) {
        // Whoever writes is answered all the same; it is looked at again at the next start.
        log.error("which accounts are served was not noted", { error: String(error) });
      }
      look();
    },
    run: () => {
      const now = clock.now();
      if (tenantAt !== null && tenantAt <= now) {
        tenantAt = null;
        tenantClock.ring();
      }
      if (sendAt !== null && sendAt <= now) {
        sendAt = null; // the wish is fulfilled; the deliverer says so again if it has another
        delivery.run();
      }
      if (workAt !== null && workAt <= now) {
        workAt = null;
        jobs.run();
      }
      arm();
    },
    health: () => ({ ...tenant.health(), atRisk: delivery.health().atRisk }),
    stop: async () => {
      tenantClock.stop();
      jobs.stop();
      await jobs.idle();
      delivery.stop();
      await delivery.idle();
      clock.wake(null);
    },
  };
}

/** Follows a chat to its new id while something is on its way there. */
function moveAddress(store: Store, addressId: number, platformId: string, now: number): void {
  const address = store.addresses.find(addressId);
  if (!address) return;
  const { channel, phone } = address;
  store.addresses.move({
    channel,
    from: { platformId: address.platformId, phone },
    to: { platformId, phone: null },
    now,
  });
}
