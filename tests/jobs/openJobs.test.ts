import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FinishedJob } from "../../src/actions/finishJob.ts";
import type { Attempt, RunJob } from "../../src/jobs/contract.ts";
import { openJobs } from "../../src/jobs/openJobs.ts";
import { openStore } from "../../src/store/openStore.ts";
import { openSqlite, type SqliteFile } from "../../src/store/sqlite.ts";
import { type ManualClock, openClock } from "../support/clock.ts";

// The runner, on a real store: what it does first, how often, and what it does when something fails.

let database: SqliteFile;
let clock: ManualClock;
let finished: FinishedJob[];
let errors: string[];
beforeEach(() => {
  database = openSqlite(":memory:");
  clock = openClock();
  finished = [];
  errors = [];
});
afterEach(() => database.close());

const store = () => openStore(database);

/** A runner over what is stored; `finish` ends a job as an action would, unless it is told to fail. */
function runner(draw: RunJob, finish: (job: FinishedJob) => void = () => {}) {
  const { jobs } = store();
  const opened = openJobs({
    store: { jobs },
    kinds: { draw },
    clock: { now: clock.now, wake: clock.wake },
    defer: setImmediate,
    finish: (job) =>
      database.transaction(() => {
        const status = "failed" in job.result ? "failed" : "done";
        finish(job);
        if (jobs.markEnded(job.id, status, null, clock.now())) finished.push(job);
      }),
    transaction: database.transaction,
    log: { info: () => {}, warn: () => {}, error: (event) => errors.push(event) },
  });
  clock.onWake(opened.run);
  return opened;
}
function ask(...keys: string[]) {
  for (const key of keys) store().jobs.add({ key, kind: "draw", input: { what: key }, now: clock.now() });
}
/** Lets time pass, and what each moment brings come to its end before the next. */
async function pass(ms: number): Promise<void> {
  const until = clock.now() + ms;
  for (;;) {
    for (let turns = 0; turns < 4; turns += 1) await clock.settled();
    const next = Math.min(until, clock.wishedFor() ?? until);
    if (next <= clock.now() && clock.now() >= until) return;
    await clock.advance(Math.max(0, next - clock.now()));
  }
}
const drawn = () => finished.map(({ input }) => input.what);

describe("work that was asked for", () => {
  test("is done once, in the order it was asked for, two at a time", async () => {
    let atOnce = 0;
    let most = 0;
    const jobs = runner(async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await clock.settled();
      atOnce -= 1;
      return { done: null };
    });
    ask("a", "b", "c", "d", "b");
    jobs.wake();
    await jobs.idle();
    expect(drawn()).toEqual(["a", "b", "c", "d"]);
    expect(most).toBe(2);
    expect(jobs.health()).toEqual({ inFlight: 0 });
  });

  test("is tried again after longer and longer, and given up after some seven hours", async () => {
    const tries: number[] = [];
    const began = clock.now();
    const jobs = runner(async () => {
      tries.push((clock.now() - began) / 1000);
      return { later: "the platform rests" };
    });
    ask("a");
    jobs.wake();
    await pass(24 * 3_600_000);
    expect(tries.map(Math.round)).toEqual([0, 5, 35, 155, 755, 4_355, 25_955]);
    expect(finished).toMatchObject([{ result: { failed: "the platform rests" } }]);
  });

  test("waits as long as it is told to, and meanwhile other work is done", async () => {
    const seen: string[] = [];
    const jobs = runner(async ({ what }): Promise<Attempt> => {
      seen.push(String(what));
      if (what === "slow" && seen.length === 1) return { later: "wait", afterMs: 60_000 };
      return { done: null };
    });
    ask("slow");
    jobs.wake();
    await pass(1_000);
    ask("quick");
    jobs.wake();
    await pass(58_000);
    expect(drawn()).toEqual(["quick"]);
    await pass(2_000);
    expect(drawn()).toEqual(["quick", "slow"]);
  });

  test("that throws is tried again, and an unknown kind fails for good", async () => {
    let times = 0;
    const jobs = runner(async () => {
      times += 1;
      if (times === 1) throw new Error("no memory");
      return { done: null };
    });
    ask("a");
    store().jobs.add({ key: "x", kind: "sing", input: {}, now: clock.now() });
    jobs.wake();
    await pass(6_000);
    expect(finished.map(({ kind, result }) => [kind, Object.keys(result)[0]])).toEqual([
      ["sing", "failed"],
      ["draw", "done"],
    ]);
  });

  test("is done again when its end could not be written, and counts once", async () => {
    let full = true;
    let draws = 0;
    const jobs = runner(
      async () => {
        draws += 1;
        return { done: null };
      },
      () => {
        if (full) throw new Error("the disk is full");
      },
    );
    ask("a");
    jobs.wake();
    await pass(500);
    expect(finished).toEqual([]);
    expect(errors).toContain("a job could not be ended");
    full = false;
    await pass(5_000);
    expect(drawn()).toEqual(["a"]);
    expect(draws).toBeGreaterThan(1);
  });
});

test("what was being done when the process died is done by the next one", async () => {
  const dying = runner(() => new Promise(() => {}));
  ask("a");
  dying.wake();
  await pass(1_000);
  expect(dying.health()).toEqual({ inFlight: 1 });

  const next = runner(async () => ({ done: null }));
  next.wake();
  await next.idle();
  expect(drawn()).toEqual(["a"]);
});

test("a runner that was stopped begins nothing more", async () => {
  const jobs = runner(async () => ({ done: null }));
  jobs.stop();
  ask("a");
  jobs.wake();
  jobs.run();
  await pass(60_000);
  expect(finished).toEqual([]);
  await jobs.idle();
});
