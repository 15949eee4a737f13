const hour = 3_600_000;

/** WhatsApp takes free messages for 24 hours after the person's last one (Meta, "Customer service windows"). */
export const windowHours = 24;
/** What is sent at the last moment of the window arrives after it. */
export const windowMargin = 5 * 60_000;

/** What is known of an address when we would write first. Instants are epoch milliseconds. */
export interface Reach {
  readonly channel: string;
  /** Null: they never wrote to the number we have there now. */
  readonly lastInboundAt: number | null;
  readonly unreachableAt: number | null;
  /** BAJA: nothing is begun with them. */
  readonly optedOut: boolean;
  /** Our account there is shut: nothing leaves by it until somebody sees to that. */
  readonly shut?: boolean;
  /** Our account there answers, and begins nothing until then. */
  readonly pausedUntil?: number | null;
}

/**
 * `outsideWindow`: not before they write. `shut`: not before our account there works again. `paused`: not before it may
 * begin again.
 */
export type Reachability = "reachable" | "outsideWindow" | "shut" | "paused" | "unreachable";

/** Whether we may and can write first to an address now. */
export function decideReachability(address: Reach, now: number): Reachability {
  if (address.optedOut || address.unreachableAt !== null) return "unreachable";
  if (address.shut) return "shut";
  // Whoever writes to strangers from a phone loses its number (WhatsApp's error 463): they write first.
  if (address.channel === "linked" && address.lastInboundAt === null) return "outsideWindow";
  if ((address.pausedUntil ?? 0) > now) return "paused";
  if (address.channel === "linked") return "reachable";
  if (address.channel !== "whatsapp") return "reachable";
  const closesAt = windowEnd(address.lastInboundAt ?? Number.NEGATIVE_INFINITY);
  return now < closesAt ? "reachable" : "outsideWindow";
}

/**
 * The one chat where we begin with a person: one that can be written to now, and a linked number only where they have no
 * other: it may begin little in a day, and each time can cost it. Among equals where they wrote last. Where none can be
 * written to, what is said there waits. Undefined where they have none. A convocation chooses by the same rule, for all
 * people at once (`store/audience.ts`).
 */
export function chooseChat<Chat extends Reach>(chats: readonly Chat[], now: number): Chat | undefined {
  const [best] = chats.toSorted(
    (one, other) =>
      costOf(one, now) - costOf(other, now) || (other.lastInboundAt ?? 0) - (one.lastInboundAt ?? 0),
  );
  return best;
}

function costOf(chat: Reach, now: number): number {
  const reachability = decideReachability(chat, now);
  if (reachability === "unreachable") return 3;
  if (reachability !== "reachable") return 2;
  return chat.channel === "linked" ? 1 : 0;
}

/** When somebody whom we may not write to now wrote last at most; null: never, as far as the number counts. */
export const silentSince = (channel: string, now: number): number | null =>
  channel === "linked" ? null : now - windowHours * hour;

/** Until when we write freely to somebody on WhatsApp who last wrote then. */
export const windowEnd = (lastInboundAt: number): number => lastInboundAt + windowHours * hour - windowMargin;
