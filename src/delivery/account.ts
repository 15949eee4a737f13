import type { ChannelName, Pace, Send } from "../channels/contract.ts";
import type { Lane } from "../store/outbox.ts";
import type { Begun } from "./begun.ts";
import { type Item, openOrder, type Thread } from "./order.ts";
import { emptyUntil, opensAt, rateOf, roomAt, takeOne } from "./pace.ts";
import { openTroubleWatch } from "./trouble.ts";

/** One number or bot of ours that can send, and how fast its platform lets it. */
export interface Carrier {
  readonly channel: ChannelName;
  readonly account: string;
  readonly send: Send;
  readonly pace: Pace;
  /** Whether it has a connection to send by; absent: it needs none. */
  readonly isConnected?: () => boolean;
}

/** How far a lane of the table has been read into memory. */
export interface Feed {
  afterId: number;
  more: boolean;
}

/** For operators: what an account is doing. `until` and `reason` say why it is not sending. */
export interface AccountHealth {
  readonly channel: ChannelName;
  readonly account: string;
  readonly state: "open" | "held" | "failing" | "stopped";
  readonly inFlight: number;
  readonly until: number | null;
  readonly reason: string | null;
  /** How much of what we begin left today, where that is limited, and until when nothing of it leaves at all (epoch ms). */
  readonly begun?: {
    readonly today: number;
    readonly daily: number;
    readonly pausedUntil: number | null;
  };
}

/** Two people refused within this time are no coincidence. */
const COINCIDENCE = 5000;
/** After the platform held an account its replies keep to the pace for this long, ms. */
const CAREFUL = 60_000;
/** So long at most does bulk wait for the account's pace because of replies, ms. */
const LONGEST_YIELD = 1000;

export type Account = ReturnType<typeof openAccount>;

/**
 * One account's place in the world: its order, its pace, its holds and its troubles. `ways`: as many messages may be on
 * their way at once. `begun` is the pace of what we begin, where that has one of its own.
 */
export function openAccount(carrier: Carrier, ways: number, now: number, begun?: Begun) {
  const inFlight = Math.min(ways, carrier.pace.atOnce ?? ways);
  const rate = rateOf(carrier.pace.account);
  // Opened as if a burst had just left: before a restart, one may have.
  let beat = emptyUntil(rate, now + rate.interval);
  let carefulUntil = 0;
  let held = { until: 0, reason: "" };
  let refused: { key: number | string; at: number; until: number } | undefined;
  const lanes: readonly Lane[] = begun ? ["first", "begun", "bulk"] : ["first", "bulk"];
  /** Notices are something that we begin, but only here and there have they a pace of their own. */
  const notices: Lane = begun ? "begun" : "first";
  const flying: Record<Lane, number> = { first: 0, begun: 0, bulk: 0 };
  const inTheAir = (): number => flying.first + flying.begun + flying.bulk;
  /** Bulk leaves some of the ways free, so that a slow platform full of bulk still has one for a reply. */
  const bulkAtMost = Math.max(1, Math.floor(inFlight * 0.75));
  let trying = false;
  let workedAt = 0;
  const trouble = openTroubleWatch();
  const feeds: Record<Lane, Feed> = {
    first: { afterId: 0, more: true },
    begun: { afterId: 0, more: true },
    bulk: { afterId: 0, more: true },
  };

  const hold = (until: number, reason: string): void => {
    if (until <= held.until) return;
    held = { until, reason };
    carefulUntil = until + CAREFUL;
    beat = Math.max(beat, emptyUntil(rate, until));
  };

  /** Whether replies need not keep to the account's pace just now. */
  const repliesFree = (now: number): boolean => carrier.pace.freeReplies === true && now >= carefulUntil;

  const order = openOrder(rateOf(carrier.pace.person));

  return {
    carrier,
    /** Those it has, in the order in which they leave. */
    lanes,
    notices,
    feeds,
    trouble,
    order,
    hold,

    /** The platform answered somebody's message, whatever it said: it is there. */
    worked: (now: number): void => {
      workedAt = now;
    },
    /** When it did last, epoch ms; 0: not since this was opened. */
    workedAt: (): number => workedAt,

    /** How many messages may leave now, whatever they are. */
    room(now: number): number {
      if (now < held.until) return 0;
      const open = repliesFree(now) ? Number.POSITIVE_INFINITY : roomAt(beat, rate, now);
      const wrong = trouble.now();
      if (!wrong) return Math.max(0, Math.min(inFlight - inTheAir(), open));
      return now < wrong.until || trying ? 0 : Math.min(1, open);
    },

    /** How many of them may be bulk, or something else that we begin. */
    begunRoom(now: number): number {
      const room = Math.min(bulkAtMost - flying.bulk - flying.begun, roomAt(beat, rate, now));
      return begun ? Math.min(room, begun.opensAt(now) <= now ? 1 : 0) : room;
    },

    /** When there may be room for a message of a lane again; infinity while only an answer can make room. */
    opensAt(lane: Lane, now: number): number {
      const wrong = trouble.now();
      if (wrong ? trying : inTheAir() >= inFlight) return Number.POSITIVE_INFINITY;
      if (lane !== "first" && flying.bulk + flying.begun >= bulkAtMost) return Number.POSITIVE_INFINITY;
      const allowed = Math.max(held.until, wrong?.until ?? 0);
      if (lane === "first" && repliesFree(now)) return allowed;
      const paced = Math.max(allowed, opensAt(beat, rate));
      return lane !== "first" && begun ? Math.max(paced, begun.opensAt(now)) : paced;
    },

    /** Whether something that need not wait its turn leaves before then, as far as is known now. */
    leavesBy(at: number, now: number): boolean {
      return carrier.isConnected?.() !== false && !trouble.now() && Math.max(held.until, now) < at;
    },

    /** Counts one message that leaves; true when it is the one that tries whether a trouble is over. */
    left(lane: Lane, { id, kind }: Item, now: number): boolean {
      if (kind === "notice" || kind === "bulk") begun?.left(id, lane !== "first", now);
      else if (kind === "code") begun?.leftBeside(now);
      beat = takeOne(beat, rate, now);
      // Many free replies make bulk wait, but not for ever.
      if (lane === "first" && repliesFree(now)) beat = Math.min(beat, now + rate.slack + LONGEST_YIELD);
      flying[lane] += 1;
      if (!trouble.now()) return false;
      trying = true;
      return true;
    },

    /** Where what we begin goes slowly, the night may have come meanwhile; it leaves in the morning then. */
    putsOff({ lane }: Thread, item: Item, now: number): boolean {
      if (!begun || lane === "first") return false;
      const at = begun.waitsUntil(item.createdAt, now);
      item.notBefore = at;
      item.slow = true;
      return at > now;
    },

    /** The thread's first message is done with, or, where it is not `final`, is to leave another time. */
    landed(thread: Thread, tried: boolean, final: boolean): void {
      flying[thread.lane] -= 1;
      const id = thread.items.first()?.id;
      if (final) order.finish(thread);
      else if (id !== undefined) begun?.cameBack(id);
      if (tried) trying = false;
    },

    /** A person's refusal. Two different people's within 5 s hold the account: the limit met is the account's. */
    refusedPerson(key: number | string, now: number, until: number, reason: string): void {
      if (refused && refused.key !== key && now - refused.at <= COINCIDENCE) {
        hold(Math.max(refused.until, until), reason);
      }
      refused = { key, at: now, until };
    },

    health(now: number): AccountHealth {
      const { channel, account } = carrier;
      const wrong = trouble.now();
      const holding = now < held.until ? held : undefined;
      const state = wrong?.kind ?? (holding ? "held" : "open");
      const { until, reason } = wrong ?? holding ?? { until: null, reason: null };
      const counts = begun && { begun: begun.counts(now) };
      return { channel, account, state, inFlight: inTheAir(), until, reason, ...counts };
    },
  };
}
