/**
 * By how many messages a pace was exceeded in the worst of all windows; not positive when it never was. In a window
 * of any length at most its burst and what the rate gives in that time may leave.
 */
export function mostAbove(times: readonly number[], pace: { perSecond: number; burst: number }): number {
  // With v(i) = i - rate × time(i), a window from a to b holds b - a + 1 messages: v(b) - min v(a) + 1 - burst.
  let [lowest, worst] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const start = times[0] ?? 0;
  for (const [place, at] of times.entries()) {
    const value = place - ((at - start) * pace.perSecond) / 1000;
    lowest = Math.min(lowest, value);
    worst = Math.max(worst, value - lowest + 1 - pace.burst);
  }
  return worst;
}
