import type { Calendar, Daytime } from "../actions/contract.ts";
import { isQuiet, type QuietHours } from "../community/quietHours.ts";

/**
 * The hours in which we may speak first, in the tenant's zone; null: all of them. The last night and the last day that were
 * asked about are kept: a piece of news for five hundred people looks at the calendar once.
 */
export function openDaytime(calendar: Calendar, quiet: QuietHours | null): Daytime {
  if (quiet === null || quiet.from === quiet.to)
    return { opensAt: (at) => at, closesAt: () => Number.POSITIVE_INFINITY };
  let known = { from: 0, until: 0, isQuiet: false };
  const look = (at: number) => {
    if (at < known.from || at >= known.until) {
      const quietNow = isQuiet(quiet, calendar.hourOf(at));
      known = { from: at, until: calendar.nextAt(at, quietNow ? quiet.to : quiet.from), isQuiet: quietNow };
    }
    return known;
  };
  return {
    opensAt: (at) => {
      const now = look(at);
      return now.isQuiet ? now.until : at;
    },
    closesAt: (at) => {
      const now = look(at);
      return now.isQuiet ? at : now.until;
    },
  };
}
