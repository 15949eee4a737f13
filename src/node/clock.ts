import type { Tenant } from "../tenant.ts";

/** Turns that end together set the clock once. */
const settle = 20;
/** setTimeout takes no more than 24 days, and the machine may sleep meanwhile. */
const longest = 3_600_000;
const afterFailure = 60_000;
/** What could not be done though it is due must not keep the processor. */
const atMostEvery = 1_000;

interface ClockParts {
  readonly tenant: Pick<Tenant, "nextDue" | "tick">;
  /** Epoch ms. */
  readonly now: () => number;
  /** The tenant could not do what was due; it is tried again in a minute. */
  readonly failed: (error: unknown) => void;
}

export interface Clock {
  /** Something may be due at another time than before. */
  readonly rearm: () => void;
  readonly stop: () => void;
}

/** Wakes a tenant when something of its own is due. */
export function openClock({ tenant, now, failed }: ClockParts): Clock {
  let settling: NodeJS.Timeout | undefined;
  let stopped = false;
  let notBefore = 0;
  const waker = openWaker(now, () => tick());

  const arm = () => {
    settling = undefined;
    if (stopped) return;
    try {
      const due = tenant.nextDue();
      waker.wake(due === null ? null : Math.max(due, notBefore));
    } catch (error) {
      fail(error);
    }
  };
  const tick = () => {
    notBefore = now() + atMostEvery;
    try {
      tenant.tick();
    } catch (error) {
      return fail(error);
    }
    arm();
  };
  const fail = (error: unknown) => {
    failed(error);
    notBefore = now() + afterFailure;
    waker.wake(notBefore);
  };

  return {
    rearm: () => {
      if (!stopped) settling ??= setTimeout(arm, settle);
    },
    stop: () => {
      stopped = true;
      clearTimeout(settling);
      waker.wake(null);
    },
  };
}

/** One alarm: `wake(at)` (epoch ms) replaces the last wish, null takes it back. It rings at that moment or later. */
export function openWaker(
  now: () => number,
  ring: () => void,
): { readonly wake: (at: number | null) => void } {
  let timer: NodeJS.Timeout | undefined;
  const wake = (at: number | null) => {
    clearTimeout(timer);
    if (at === null) return;
    const wait = Math.max(0, at - now());
    timer = wait > longest ? setTimeout(() => wake(at), longest) : setTimeout(ring, wait);
  };
  return { wake };
}
