import { decideReachability, type Reach } from "./reachability.ts";

/** Less than this before it lapses nobody is reminded of something any more, ms. */
const leastTime = 30 * 60_000;

/** A question nobody answered, and when we may speak. Instants are epoch ms. */
export interface ReminderCase {
  readonly to: Reach;
  /** The first moment from now on that is not at night. */
  readonly opensAt: number;
  readonly lapsesAt: number;
  /** When what it is about begins; null where it is about nothing that does. */
  readonly startsAt: number | null;
}

/** Whether somebody is reminded now, when the night is over, or not at all: it has to help them still, and to reach them. */
export function decideReminder(
  { to, opensAt, lapsesAt, startsAt }: ReminderCase,
  now: number,
): "now" | "never" | { readonly at: number } {
  const at = Math.max(now, opensAt);
  if (decideReachability(to, at) !== "reachable") return "never";
  if (at + leastTime > lapsesAt || (startsAt !== null && startsAt <= at)) return "never";
  return at === now ? "now" : { at };
}
