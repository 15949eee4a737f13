/**
 * Numbers that rise and never come again, as a platform gives its updates and messages. They follow the clock, so
 * that after a restart they are still above all that were given before.
 */
export function openIds(now: () => number): () => number {
  let last = 0;
  return () => {
    last = Math.max(last + 1, now());
    return last;
  };
}
