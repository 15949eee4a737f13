/** A token bucket kept as one number, its beat: when the last message would have left had all kept to the rate. */
export interface Rate {
  /** Milliseconds between two messages. */
  readonly interval: number;
  /** How far, in milliseconds, a burst may run ahead of the beat. */
  readonly slack: number;
}

/** The clock's grain, ms: a message due between two ticks leaves at the next one, and must not lose its beat by that. */
const GRAIN = 1;
/** A beat is a sum of fractions near 2^41: what is this close, ms, is the same moment. */
const SAME = 1e-2;

export function rateOf(pace: { readonly perSecond: number; readonly burst: number }): Rate {
  const interval = 1000 / pace.perSecond;
  return { interval, slack: Math.max(GRAIN, (Math.max(1, pace.burst) - 1) * interval) };
}

/** How many messages may leave at `now`. In any window of w ms never more leave than a burst and w / interval. */
export function roomAt(beat: number, rate: Rate, now: number): number {
  if (rate.interval === 0) return Number.POSITIVE_INFINITY;
  if (now < opensAt(beat, rate)) return 0;
  const ahead = now + rate.slack - Math.max(beat, now);
  return Math.max(1, Math.floor((ahead + SAME) / rate.interval + 1));
}

/** The first whole millisecond at which a message may leave. */
export function opensAt(beat: number, rate: Rate): number {
  return Math.ceil(beat - rate.slack - SAME);
}

/** The beat after one message left at `now`. */
export function takeOne(beat: number, rate: Rate, now: number): number {
  return Math.max(beat, now) + rate.interval;
}

/** The beat of a bucket that gives its next message at `at`, one, and no burst. */
export function emptyUntil(rate: Rate, at: number): number {
  return at + rate.slack;
}
