import type { Account, ChannelName, Delivery, Limits } from "./channels/contract.ts";
import { indexOpenings } from "./conversation/chooseFlow.ts";
import type { Flow } from "./conversation/flow.ts";
import type { StatusOf } from "./delivery/earlyStatuses.ts";
import type { Log } from "./log.ts";
import type { Database } from "./store/database.ts";
import { openStore, type Store } from "./store/openStore.ts";
import { Busy } from "./tenant/busy.ts";
import { openGroupCommit } from "./tenant/groupCommit.ts";
import type { Kernel } from "./tenant/kernel.ts";
import { keepFailure, takeTurn } from "./tenant/takeTurn.ts";
import { nextDue, tick } from "./tenant/tick.ts";
import type { Texts } from "./texts/texts.ts";

export { Busy };

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
  /** Resolves once every delivery is durable; rejects with `Busy` when it could not be committed (answer 503). */
  readonly take: (deliveries: readonly Delivery[]) => Promise<void>;
  /** Does what time brings by now: offers and conversations that lapse, conversations to begin. */
  readonly tick: () => void;
  /** When `tick` has something to do next, epoch ms. */
  readonly nextDue: () => number | null;
  readonly health: () => Health;
}

export interface TenantParts {
  readonly database: Database;
  /** The database's statements, when the entry prepared them already. */
  readonly store?: Store;
  /** True when a write would be taken now. */
  readonly writable: () => boolean;
  readonly flows: readonly Flow[];
  readonly texts: Texts;
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
  /** A platform's status of a message we do not know (yet): its own answer may still be on its way. */
  readonly strayStatus: (status: StatusOf) => void;
  readonly log: Log;
}

export function openTenant(parts: TenantParts): Tenant {
  const kernel = openKernel(parts);
  const { database, now, log, committed } = parts;
  const group = openGroupCommit(database, parts.defer, committed);

  return {
    take: (deliveries) =>
      group.take(
        deliveries.map((delivery) => ({
          run: () => takeTurn(kernel, delivery, now()),
          fail: (error) => {
            log.error("a turn failed", {
              kind: delivery.content.type,
              key: delivery.key,
              error: reason(error),
            });
            keepFailure(kernel, delivery, now(), error);
          },
        })),
      ),
    tick: () => {
      database.transaction(() => tick(kernel, now()));
      committed();
    },
    nextDue: () => nextDue(kernel),
    health: () => ({ writable: parts.writable(), oldestUnsentAt: kernel.store.outbox.oldestDueAt() }),
  };
}

function openKernel(parts: TenantParts): Kernel {
  const { flows, texts, settings, hash } = parts;
  const openings = indexOpenings(flows);
  const notices = new Map(
    texts.locales.map((locale) => [
      locale,
      {
        version: texts.text(locale, "notice.version"),
        hash: hash(texts.text(locale, "notice.full", { institution: settings.institution })),
      },
    ]),
  );
  return {
    parts,
    store: parts.store ?? openStore(parts.database),
    texts,
    flows: openings.flows,
    openings,
    purposes: [
      ...new Set(
        flows.flatMap((flow) => flow.steps.flatMap((at) => (at.kind === "consent" ? at.purpose : []))),
      ),
    ],
    telling: new Set(flows.filter(onlyTells).map((flow) => flow.name)),
    leading: new Set(flows.filter(onlyLeads).map((flow) => flow.name)),
    menu: flows.flatMap((flow) =>
      flow.menu === undefined ? [] : [{ flow: flow.name, order: flow.menu, roles: flow.for }],
    ),
    notice: (locale) => {
      const notice = notices.get(locale) ?? notices.get(settings.locale);
      if (!notice) throw new Error(`there is no notice in ${settings.locale}`);
      return notice;
    },
    shown: { institution: settings.institution, link: settings.noticeLink ?? "" },
  };
}

function onlyTells(flow: Flow): boolean {
  return flow.steps.every((at) => at.kind === "say" || at.kind === "go" || at.kind === "end");
}

function onlyLeads(flow: Flow): boolean {
  return (
    flow.steps.some((at) => at.kind === "open") &&
    flow.steps.every((at) => at.kind === "open" || at.kind === "ask" || at.kind === "end")
  );
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
