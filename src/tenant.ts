import { finishJob } from "./actions/finishJob.ts";
import { askedManner, usualManner } from "./actions/tell.ts";
import { indexOpenings } from "./conversation/chooseFlow.ts";
import type { Flow, Tells } from "./conversation/flow.ts";
import { warmReaders } from "./conversation/understand/warm.ts";
import { onlyLeads } from "./conversation/walk.ts";
import { openStore } from "./store/openStore.ts";
import { accountChanged, accountsServed } from "./tenant/accountChanged.ts";
import { beginWaiting } from "./tenant/beginWaiting.ts";
import { openCalendar } from "./tenant/calendar.ts";
import { clockwork } from "./tenant/clockwork.ts";
import type { Tenant, TenantParts } from "./tenant/contract.ts";
import { openDaytime } from "./tenant/daytime.ts";
import { endsTransaction, openGroupCommit } from "./tenant/groupCommit.ts";
import type { Kernel, Scope } from "./tenant/kernel.ts";
import { moveReturned } from "./tenant/moveStranded.ts";
import { openFrames } from "./tenant/openFrames.ts";
import { timelocked } from "./tenant/pauses.ts";
import { reasonOf } from "./tenant/reasonOf.ts";
import { openRecentMessages } from "./tenant/recentMessages.ts";
import { keepFailure, takeTurn } from "./tenant/takeTurn.ts";
import { takeUndelivered } from "./tenant/takeUndelivered.ts";
import { nextDue, tick } from "./tenant/tick.ts";

/** Opens an institution over its database; the entry drives it (see `openInstitution.ts`). */
export function openTenant(parts: TenantParts): Tenant {
  const kernel = openKernel(parts);
  const { database, now, log, defer, committed } = parts;
  const group = openGroupCommit(parts);
  /** What nobody's message sets going. */
  const scopeAt = (at: number): Scope => ({
    ...{ kernel, now: at, sentAt: null, heard: null, wanting: new Set() },
  });

  return {
    take: (deliveries, last) =>
      group.take([
        ...deliveries.map((delivery) => ({
          run: () => takeTurn(kernel, delivery, now()),
          fail: (error: unknown) => {
            log.error("a turn failed", {
              kind: delivery.content.type,
              // A key may begin with who wrote.
              ...("messageId" in delivery.content && { messageId: delivery.content.messageId }),
              error: reasonOf(error),
            });
            keepFailure(kernel, delivery, now(), error);
          },
        })),
        ...(last === undefined ? [] : [{ run: last, fail: rethrow }]),
      ]),
    tick: () => {
      const more = database.transaction(() => tick(kernel, now()));
      committed();
      return more;
    },
    nextDue: () => nextDue(kernel),
    undelivered: (message, at) => {
      const scope = scopeAt(at);
      try {
        if (database.savepoint(() => takeUndelivered(scope, message))) defer(committed);
      } catch (error) {
        // It is marked all the same: whatever fails here must not keep other messages from leaving.
        if (endsTransaction(database, error)) throw error;
        log.error("what a lost message leaves to do was not done", {
          id: message.id,
          error: reasonOf(error),
        });
      }
    },
    accountChanged: (account, state) => {
      if (database.transaction(() => accountChanged(scopeAt(now()), account, state))) committed();
    },
    timelocked: (account, until, isSure) => {
      if (database.transaction(() => timelocked(scopeAt(now()), account, until, isSure))) committed();
    },
    accountsServed: (served) => {
      if (database.transaction(() => accountsServed(scopeAt(now()), served))) committed();
    },
    cameBack: (account) => {
      try {
        if (database.transaction(() => moveReturned(scopeAt(now()), account))) committed();
      } catch (error) {
        // It is tried again where it is, and moves when it comes back once more.
        log.error("what came back could not be moved", { error: reasonOf(error) });
      }
    },
    finishJob: (job) => {
      database.transaction(() => {
        const scope = scopeAt(now());
        finishJob(
          clockwork(scope, () => askedManner),
          job,
        );
        for (const addressId of scope.wanting) beginWaiting(scope, addressId);
      });
      committed();
    },
    health: () => ({ writable: parts.writable(), oldestUnsentAt: kernel.store.outbox.oldestDueAt() }),
  };
}

function rethrow(error: unknown): never {
  throw error;
}

function openKernel(parts: TenantParts): Kernel {
  const { flows, texts, settings, hash } = parts;
  warmReaders();
  const openings = indexOpenings(flows);
  const calendar = openCalendar(settings.zone);
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
    telling: new Set(flows.filter(asksNothing).map((flow) => flow.name)),
    leading: new Set(flows.filter(onlyLeads).map((flow) => flow.name)),
    menu: flows.flatMap((flow) =>
      flow.menu === undefined ? [] : [{ flow: flow.name, order: flow.menu, roles: flow.for }],
    ),
    team: flows.flatMap((flow) =>
      flow.team === undefined ? [] : [{ flow: flow.name, order: flow.team, roles: flow.for }],
    ),
    calendar,
    callManner: mannerOf(flows, "approveConvocation"),
    daytime: openDaytime(calendar, settings.quietHours),
    recent: openRecentMessages(),
    frames: openFrames(),
    noticeVersions: [...new Set([...notices.values()].map(({ version }) => version))],
    notice: (locale) => {
      const notice = notices.get(locale) ?? notices.get(settings.locale);
      if (!notice) throw new Error(`there is no notice in ${settings.locale}`);
      return notice;
    },
    shown: { institution: settings.institution, link: settings.noticeLink ?? "" },
  };
}

/** What the steps declare that do something; the first counts. */
function mannerOf(flows: readonly Flow[], action: string): Tells {
  const steps = flows.flatMap((flow) => flow.steps);
  return (
    steps.flatMap((at) => (at.kind === "do" && at.action === action ? (at.tells ?? []) : []))[0] ??
    usualManner
  );
}

const asking = new Set(["ask", "confirm", "consent", "open", "call"]);

/** Whoever is in the middle of something else comes right back from it. */
function asksNothing(flow: Flow): boolean {
  return flow.steps.every(({ kind }) => !asking.has(kind));
}
