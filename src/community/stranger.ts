const hour = 3_600_000;

/** So long after their last message somebody who agreed to nothing is still known. */
export const strangerHours = 48;
/** What keeps a stranger from being forgotten (an open note, a BAJA) is looked at again so much later, ms. */
export const strangerAgain = 24 * hour;

/** When a stranger heard of at `now` is forgotten unless they write again, epoch ms. */
export function forgetStrangerAt(now: number): number {
  return now + strangerHours * hour;
}
