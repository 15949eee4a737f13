import type { BegunPace, ChannelName } from "../channels/contract.ts";
import type { Outbox } from "../store/outbox.ts";
import type { Carrier } from "./account.ts";

/** The tenant's hours, as what we begin keeps to them. Instants are epoch ms. */
export interface Hours {
  /** The day an instant is in, and the one after it. */
  readonly day: (at: number) => { readonly from: number; readonly until: number };
  /** The first moment from then on that is not at night. */
  readonly opensAt: (at: number) => number;
}

/** Days of UTC without nights. */
const anyHour: Hours = {
  day: (at) => {
    const from = at - (at % 86_400_000);
    return { from, until: from + 86_400_000 };
  },
  opensAt: (at) => at,
};

export type Begun = ReturnType<typeof openBegun>;

/** The pace of what an account begins; undefined where it has none of its own. */
export function begunOf(
  { outbox, random, hours = anyHour, pausedUntil }: BegunWorld,
  { channel, account, pace }: Carrier,
  now: number,
): Begun | undefined {
  if (!pace.begun) return undefined;
  const count = (since: number): number => outbox.countBegun(channel, account, since);
  const paused = (): number => pausedUntil?.(channel, account) ?? 0;
  return openBegun({ pace: pace.begun, hours, count, random, paused }, now);
}

/** What the pace of what we begin is made of besides the account's own. */
export interface BegunWorld {
  readonly outbox: Outbox;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  readonly hours?: Hours;
  /** Until when an account begins nothing, whatever its pace, epoch ms; null where it may. Asked each time. */
  readonly pausedUntil?: ((channel: ChannelName, account: string) => number | null) | undefined;
}

interface BegunParts {
  readonly pace: BegunPace;
  readonly hours: Hours;
  /** How many left since then, as the table knows. */
  readonly count: (since: number) => number;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  /** Nothing is begun before that, epoch ms. */
  readonly paused: () => number;
}

/** When the next message that we begin may leave an account, and how many more today. */
function openBegun({ pace, hours, count, random, paused }: BegunParts, opened: number) {
  const pause = (): number => Math.ceil(pace.every * (1 + pace.jitter * (2 * random() - 1)));
  // Opened as if one had just left: before a restart, one may have.
  let next = opened + pause();
  let day = { from: 0, until: 0 };
  let before = 0;
  let today = new Set<number>();

  const look = (now: number): void => {
    if (now >= day.from && now < day.until) return;
    const found = hours.day(now);
    before = count(found.from);
    today = new Set();
    day = found;
  };
  const leftToday = (now: number): number => {
    look(now);
    return before + today.size;
  };

  return {
    /** The first moment from which one may leave. */
    opensAt: (now: number): number =>
      Math.max(leftToday(now) < pace.daily ? Math.max(next, now) : Math.max(next, day.until), paused()),

    /** When one that entered then may leave: what was not told by day waits for the morning, unless it began at night. */
    waitsUntil(enteredAt: number, now: number): number {
      const morning = hours.opensAt(now);
      return morning > now && hours.opensAt(enteredAt) < morning ? morning : now;
    },

    /** One left; `inTurn` is false where it went along with an answer. */
    left(id: number, inTurn: boolean, now: number): void {
      look(now);
      today.add(id);
      if (inTurn) next = now + pause();
    },

    /** One left that is not counted, and makes the next one wait as any does. */
    leftBeside(now: number): void {
      next = now + pause();
    },

    /** It did not get through, and is to leave another time. */
    cameBack(id: number): void {
      today.delete(id);
    },

    counts(now: number) {
      const until = paused();
      return { today: leftToday(now), daily: pace.daily, pausedUntil: until > now ? until : null };
    },
  };
}
