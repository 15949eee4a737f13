import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openWaker } from "../../src/node/clock.ts";
import { openTenantClock } from "../../src/tenantClock.ts";

const hour = 3_600_000;

/** The tenant's clock on this runtime's timers. */
function openClock({
  tenant,
  now,
  failed,
}: Pick<Parameters<typeof openTenantClock>[0], "tenant" | "now" | "failed">) {
  const waker = openWaker(now, () => clock.ring());
  const later = (work: () => void) => void setTimeout(work, 0);
  const clock = openTenantClock({ tenant, now, wake: waker.wake, later, failed });
  return clock;
}

beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000 }));
afterEach(() => void vi.useRealTimers());

/** An institution where `dues` fall due, and how late each was done. */
function tenant(dues: number[]) {
  const done: { due: number; late: number }[] = [];
  return {
    done,
    dues,
    nextDue: () => (dues.length === 0 ? null : Math.min(...dues)),
    tick: () => {
      for (const due of dues.filter((at) => at <= Date.now())) {
        done.push({ due, late: Date.now() - due });
        dues.splice(dues.indexOf(due), 1);
      }
      return false;
    },
  };
}

test("what falls due is done at its moment, also days ahead, one after the other", () => {
  const start = Date.now();
  const house = tenant([start + 12 * hour, start + 60 * 24 * hour, start + 5]);
  const clock = openClock({ tenant: house, now: Date.now, failed: () => {} });
  clock.rearm();
  vi.advanceTimersByTime(61 * 24 * hour);
  expect(house.done.map(({ due }) => due - start)).toEqual([5, 12 * hour, 60 * 24 * hour]);
  expect(house.done.every(({ late }) => late <= 20)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("an offer that is taken back before it lapses wakes nobody, and a nearer one is not missed", () => {
  const start = Date.now();
  const house = tenant([start + hour]);
  const clock = openClock({ tenant: house, now: Date.now, failed: () => {} });
  clock.rearm();
  vi.advanceTimersByTime(1_000);
  house.dues.splice(0, 1, start + 60_000);
  clock.rearm();
  vi.advanceTimersByTime(60_000);
  expect(house.done).toEqual([{ due: start + 60_000, late: 0 }]);
  house.dues.push(start + 2 * hour);
  clock.rearm();
  house.dues.length = 0;
  vi.advanceTimersByTime(3 * hour);
  expect(house.done).toHaveLength(1);
});

test("when the database cannot be written for a while, what was due is done as soon as it can", () => {
  const house = tenant([Date.now() + hour]);
  let broken = true;
  const complaints: unknown[] = [];
  const clock = openClock({
    tenant: {
      nextDue: house.nextDue,
      tick: () => {
        if (broken) throw new Error("the disk is full");
        return house.tick();
      },
    },
    now: Date.now,
    failed: (error) => void complaints.push(error),
  });
  clock.rearm();
  vi.advanceTimersByTime(hour + 90_000);
  expect(complaints).toHaveLength(2);
  broken = false;
  vi.advanceTimersByTime(60_000);
  expect(house.done).toHaveLength(1);
});

test("what stays due though it was tried does not keep the machine busy", () => {
  let tries = 0;
  const stuck = Date.now() - hour;
  const clock = openClock({
    tenant: {
      nextDue: () => stuck,
      tick: () => {
        tries += 1;
        clock.rearm();
        return false;
      },
    },
    now: Date.now,
    failed: () => {},
  });
  clock.rearm();
  vi.advanceTimersByTime(60_000);
  expect(tries).toBeGreaterThan(50);
  expect(tries).toBeLessThan(62);
});

test("after the stop nothing is done any more", () => {
  const house = tenant([Date.now() + hour]);
  const clock = openClock({ tenant: house, now: Date.now, failed: () => {} });
  clock.rearm();
  clock.stop();
  clock.rearm();
  vi.advanceTimersByTime(2 * hour);
  expect(house.done).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
