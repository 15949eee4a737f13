import type { FinishedJob } from "../actions/finishJob.ts";
import type { Log } from "../log.ts";
import type { Job } from "../store/jobs.ts";
import type { Store } from "../store/openStore.ts";
import type { Attempt, RunJob } from "./contract.ts";

export interface JobsParts {
  readonly store: Pick<Store, "jobs">;
  /** By kind. */
  readonly kinds: Readonly<Record<string, RunJob>>;
  /** `wake(at)` asks for one call of `run` at that moment (epoch ms), instead of the last one asked for. */
  readonly clock: { readonly now: () => number; readonly wake: (at: number | null) => void };
  /** Runs the work soon: after what is arriving now has arrived. */
  readonly defer: (work: () => void) => void;
  /** Ends a job in a transaction of its own; throws what the database throws. */
  readonly finish: (job: FinishedJob) => void;
  /** Inside a transaction of the database's. */
  readonly transaction: (work: () => void) => void;
  readonly log: Log;
}

export interface Jobs {
  /** Something was committed: there may be work. */
  readonly wake: () => void;
  /** The clock's call. */
  readonly run: () => void;
  /** Resolves when nothing is being done and nothing is due. */
  readonly idle: () => Promise<void>;
  readonly stop: () => void;
  readonly health: () => { readonly inFlight: number };
}

/** At once: a small machine draws one page while another file comes in. */
const AtOnce = 2;
/** Waits between attempts, ms; after the last one the work has failed. */
const Waits = [5_000, 30_000, 120_000, 600_000, 3_600_000, 6 * 3_600_000];
/** After an error of the database, ms. */
const AfterFailure = 1_000;

/** Does what turns asked for, after their commit and outside of any: one a database. */
export function openJobs(parts: JobsParts): Jobs {
  const { store, clock, defer, log } = parts;
  const running = new Set<number>();
  let deferred = false;
  let stopped = false;
  let brokenUntil = 0;
  let idlers: (() => void)[] = [];

  const soon = (): void => {
    if (deferred) return;
    deferred = true;
    defer(() => {
      deferred = false;
      turn();
    });
  };

  const begin = (job: Job): void => {
    running.add(job.id);
    attempt(parts.kinds[job.kind], job)
      .then((ended) => settle(job, ended))
      .catch((error) => {
        brokenUntil = clock.now() + AfterFailure;
        log.error("a job could not be ended", { id: job.id, kind: job.kind, error: String(error) });
      })
      .finally(() => {
        running.delete(job.id);
        soon();
      });
  };

  const settle = (job: Job, ended: Attempt): void => {
    const { id, kind, input, attempts } = job;
    if (!("later" in ended)) {
      if ("failed" in ended) log.error("a job failed", { id, kind, reason: ended.failed });
      parts.finish({ id, kind, input, result: ended });
      return;
    }
    const wait = Waits[attempts];
    if (wait === undefined) {
      log.error("a job was given up", { id, kind, reason: ended.later });
      parts.finish({ id, kind, input, result: { failed: ended.later } });
      return;
    }
    const dueAt = clock.now() + Math.max(wait, ended.afterMs ?? 0);
    parts.transaction(() => store.jobs.putOff(id, dueAt, attempts + 1, ended.later));
  };

  const turn = (): void => {
    const now = clock.now();
    let wish: number | null = null;
    try {
      if (!stopped && now >= brokenUntil) {
        for (const job of store.jobs.listDue(now)) {
          if (running.size >= AtOnce) break;
          if (!running.has(job.id)) begin(job);
        }
      }
      // While something is being done, its end brings us back.
      if (running.size === 0) wish = store.jobs.nextDueAt();
    } catch (error) {
      brokenUntil = now + AfterFailure;
      wish = brokenUntil;
      log.error("the jobs could not be read", { error: String(error) });
    }
    if (!stopped) clock.wake(wish === null ? null : Math.max(wish, brokenUntil));
    if (running.size > 0 || (!stopped && wish !== null && wish <= now)) return;
    for (const done of idlers) done();
    idlers = [];
  };

  return {
    wake: () => {
      if (!stopped) soon();
    },
    run: turn,
    idle: () =>
      new Promise((resolve) => {
        idlers.push(resolve);
        soon();
      }),
    stop: () => {
      stopped = true;
      clock.wake(null);
      soon();
    },
    health: () => ({ inFlight: running.size }),
  };
}

async function attempt(run: RunJob | undefined, { kind, input }: Job): Promise<Attempt> {
  if (!run) return { failed: `there is no work called ${kind}` };
  try {
    return await run(input);
  } catch (error) {
    return { later: error instanceof Error ? error.message : String(error) };
  }
}
