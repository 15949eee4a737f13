/** How many messages came from each address lately, in memory: whoever is far below a limit needs no count of rows. */
export interface RecentMessages {
  /** Counts one, and tells whether there may have been more than `most` in the last minute. Never says no wrongly. */
  readonly mayExceed: (addressId: number, most: number, now: number) => boolean;
}

const slot = 20_000;
/** The present one, and three that a minute may reach into. */
const kept = 4;

/** What came before it was opened is not known to it: for the first minute it says that there may have been more. */
export function openRecentMessages(): RecentMessages {
  let slots: Map<number, number>[] = [];
  let current = Number.NaN;
  let since = Number.NaN;
  const turnTo = (now: number) => {
    const place = Math.floor(now / slot);
    if (place === current) return;
    // After a jump of the clock nothing is known.
    if (!(place > current && place - current <= kept)) {
      slots = [];
      since = now;
      current = place - 1;
    }
    for (; current < place; current += 1) slots.unshift(new Map());
    slots.length = Math.min(slots.length, kept);
  };
  return {
    mayExceed: (addressId, most, now) => {
      turnTo(now);
      const [present] = slots;
      present?.set(addressId, (present.get(addressId) ?? 0) + 1);
      if (now - since < 60_000) return true;
      return slots.reduce((count, counted) => count + (counted.get(addressId) ?? 0), 0) > most;
    },
  };
}
