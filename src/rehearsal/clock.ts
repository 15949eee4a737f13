/** Time that passes only when a rehearsal says so. */
export interface ManualClock {
  readonly now: () => number;
  /** One wish at a time, as a runtime's alarm: the last one counts. */
  readonly wake: (at: number | null) => void;
  /** The moment wished for, epoch ms. */
  readonly wishedFor: () => number | null;
  /** Called when the moment wished for has come. */
  readonly onWake: (run: () => void) => void;
  /** Resolves when so much time has passed. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Lets time pass, moment by moment: whatever is due happens at its own time, and all that follows from it. */
  readonly advance: (ms: number) => Promise<void>;
  /** Lets everything happen that needs no time. */
  readonly settled: () => Promise<void>;
}

export function openClock(start = Date.UTC(2026, 5, 1, 16)): ManualClock {
  let now = start;
  let wish: number | null = null;
  let run = (): void => {};
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

  const nextMoment = (): number =>
    sleepers.reduce((next, { at }) => Math.min(next, at), wish ?? Number.POSITIVE_INFINITY);

  const happen = (): void => {
    const awake = sleepers.filter(({ at }) => at <= now);
    sleepers = sleepers.filter(({ at }) => at > now);
    for (const sleeper of awake) sleeper.wake();
    if (wish === null || wish > now) return;
    wish = null;
    run();
  };

  return {
    now: () => now,
    wake: (at) => {
      wish = at;
    },
    wishedFor: () => wish,
    onWake: (work) => {
      run = work;
    },
    sleep: (ms) =>
      new Promise((resolve) => {
        sleepers.push({ at: now + ms, wake: resolve });
      }),
    settled,
    async advance(ms) {
      const until = now + ms;
      await settled();
      for (let next = nextMoment(); next <= until; next = nextMoment()) {
        now = Math.max(now, next);
        happen();
        await settled();
      }
      now = until;
    },
  };
}
