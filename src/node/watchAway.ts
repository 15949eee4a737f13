import type { LinkedState } from "../linked/openLinked.ts";

/** A number that was tried for so long and did not open is somebody's business, ms. */
const AwayAfter = 3 * 3_600_000;

/**
 * Counts how long the linked number is tried without being open, over all its tries; after `awayAfterMs` tells it once:
 * that it is out of reach, or that another process has had it all the time. What it returns is called with each state.
 */
export function watchAway(
  tell: (how: "away" | "replaced") => void,
  awayAfterMs = AwayAfter,
): (state: Pick<LinkedState, "name" | "heldBy">) => void {
  let counting: NodeJS.Timeout | undefined;
  let last: Pick<LinkedState, "name" | "heldBy">;
  return (state) => {
    last = state;
    const isTried = state.name === "connecting" || state.name === "waiting";
    if (isTried && counting !== undefined) return;
    clearTimeout(counting);
    counting = isTried
      ? setTimeout(() => tell(last.heldBy === null ? "away" : "replaced"), awayAfterMs).unref()
      : undefined;
  };
}
