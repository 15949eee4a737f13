import type { Log } from "../log.ts";
import type { LinkedSocket, SocketEvent } from "./openSocket.ts";

/** A lock of which WhatsApp does not say how long it lasts is asked about again by then, ms. */
const UnknownLock = 3_600_000;
/** Whether the number may begin chats is asked again so long after it was not answered, ms. */
const asksAgainAfter = 10 * 60_000;
/** The end of a lock is asked about no sooner than this, ms, where clocks differ. */
const soonest = 30_000;
const day = 86_400_000;

interface TimelockParts {
  /** Epoch ms. */
  readonly now: () => number;
  readonly after: (ms: number, work: () => void) => () => void;
  readonly log: Log;
  /** Whether a connection is the one we have. */
  readonly isCurrent: (from: LinkedSocket) => boolean;
  /** Until when the number may begin no chats, epoch ms; null: it may. `isSure`: WhatsApp said when. */
  readonly told: (until: number | null, isSure: boolean) => void;
}

/**
 * Whether WhatsApp lets the number begin chats. What was said before a connection began holds until it is said otherwise;
 * what was missed meanwhile, and whether a lock is over, is asked for.
 */
export function openTimelock({ now, after, log, isCurrent, told }: TimelockParts) {
  let cancel = () => {};
  let known: number | null = null;

  function ask(from: LinkedSocket): void {
    cancel();
    if (!isCurrent(from)) return;
    from.askTimelock().catch((error: unknown) => {
      if (!isCurrent(from)) return;
      log.warn("WhatsApp did not say whether the linked number may begin chats", { error: nameOf(error) });
      cancel = after(asksAgainAfter, () => ask(from));
    });
  }

  return {
    ask,

    heard({ isActive, until }: Extract<SocketEvent, { type: "timelock" }>, from: LinkedSocket): void {
      const ends = isActive ? (until ?? now() + UnknownLock) : null;
      if (ends !== known)
        log[ends === null ? "info" : "warn"]("whether the linked number may begin chats", {
          lockedUntil: ends,
        });
      known = ends;
      told(ends, ends === null || until !== null);
      cancel();
      // A timer longer than some weeks would run at once.
      if (ends !== null) cancel = after(Math.min(Math.max(ends - now(), soonest), day), () => ask(from));
    },

    stop(): void {
      cancel();
    },
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
