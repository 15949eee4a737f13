import type { Due, Lane } from "../store/outbox.ts";
import { type Line, openLine } from "./line.ts";
import { opensAt, type Rate, takeOne } from "./pace.ts";
import { openTimeline } from "./timeline.ts";

/** A due row in memory. Its text stays in the table until it leaves. */
export type Item = { -readonly [K in keyof Due]: Due[K] } & {
  /** Its recipient got another id meanwhile. */
  moved?: true;
  /** It is night until then, epoch ms. */
  notBefore?: number;
  /** Days may pass before its turn comes, and before it comes again. */
  slow?: true;
  /** So often in a row it came back because its account was away. */
  away?: number;
  /** When it was tried last, epoch ms. */
  triedAt?: number;
};

/** What waits for one recipient in one lane, in the order it was written. */
export interface Thread {
  readonly recipient: Recipient;
  readonly turn: Turn;
  readonly lane: Lane;
  readonly items: Line<Item>;
  /** Where it stands: in the line of its turn, waiting for a moment, or nowhere (empty, or a message is on its way). */
  place: "none" | "ready" | "later";
}

/** A person's address, a group, or a single button press. */
export interface Recipient {
  readonly key: number | string;
  /** Presses keep to no person's pace: nobody sees them as a message. */
  readonly paced: boolean;
  /** What a message of is on its way. */
  flying: Thread | undefined;
  heldUntil: number;
  beat: number;
  first: Thread | undefined;
  begun: Thread | undefined;
  bulk: Thread | undefined;
}

/**
 * Who goes first. Replies and notices, then the acknowledgement of presses (it expires anyway), then notices with a pace
 * of their own, then bulk.
 */
type Turn = "message" | "press" | "begun" | "bulk";

export type Order = ReturnType<typeof openOrder>;

/**
 * The order in which an account's messages leave. One message of a recipient is on its way at a time, and what is put
 * off holds the later ones of the same recipient and lane, nobody else's.
 */
export function openOrder(person: Rate) {
  const recipients = new Map<number | string, Recipient>();
  const ready: Readonly<Record<Turn, Line<Thread>>> = {
    message: openLine(),
    press: openLine(),
    begun: openLine(),
    bulk: openLine(),
  };
  const answers = [ready.message, ready.press];
  const all = [...answers, ready.begun, ready.bulk];
  const later = openTimeline<Thread>();
  const loaded: Record<Lane, number> = { first: 0, begun: 0, bulk: 0 };
  let sweepAt = 1000;

  const place = (thread: Thread | undefined, now: number): void => {
    if (thread?.place !== "none" || thread.recipient.flying) return;
    const item = thread.items.first();
    if (!item) return;
    const { recipient } = thread;
    const at = Math.max(
      item.dueAt,
      item.notBefore ?? 0,
      recipient.heldUntil,
      recipient.paced ? opensAt(recipient.beat, person) : now,
    );
    if (at <= now) {
      thread.place = "ready";
      ready[thread.turn].add(thread);
    } else {
      thread.place = "later";
      later.add(at, thread);
    }
  };

  const isIdle = (recipient: Recipient, now: number): boolean =>
    !recipient.flying &&
    (recipient.first?.items.size() ?? 0) === 0 &&
    (recipient.begun?.items.size() ?? 0) === 0 &&
    (recipient.bulk?.items.size() ?? 0) === 0 &&
    recipient.beat <= now &&
    recipient.heldUntil <= now;

  /** Whoever has nothing waiting is forgotten once their pace and holds are over. */
  const sweep = (now: number): void => {
    if (recipients.size < sweepAt) return;
    for (const recipient of recipients.values()) {
      if (isIdle(recipient, now)) recipients.delete(recipient.key);
    }
    sweepAt = Math.max(1000, 2 * recipients.size);
  };

  const recipientOf = (item: Item): Recipient => {
    const paced = item.kind !== "acknowledge";
    const key = paced ? (item.addressId ?? `chat ${item.chat}`) : `press ${item.id}`;
    const known = recipients.get(key);
    if (known) return known;
    const nothing = { flying: undefined, first: undefined, begun: undefined, bulk: undefined };
    const recipient: Recipient = { key, paced, heldUntil: 0, beat: 0, ...nothing };
    recipients.set(key, recipient);
    return recipient;
  };

  const threadOf = (recipient: Recipient, lane: Lane): Thread => {
    const turn = lane !== "first" ? lane : recipient.paced ? "message" : "press";
    recipient[lane] ??= { recipient, turn, lane, items: openLine(), place: "none" };
    return recipient[lane];
  };

  /**
   * Whoever wrote hears what waits for them before their answer: in the order it was written, and of a chat that they
   * began nothing has to wait.
   */
  const letGo = (recipient: Recipient): void => {
    const { begun } = recipient;
    if (!begun) return;
    const first = threadOf(recipient, "first");
    const onItsWay = recipient.flying === begun ? begun.items.take() : undefined;
    for (let item = begun.items.take(); item; item = begun.items.take()) {
      delete item.notBefore;
      first.items.add(item);
      loaded.begun -= 1;
      loaded.first += 1;
    }
    if (onItsWay) begun.items.add(onItsWay);
  };

  return {
    /** Rows in memory that are not final. */
    loaded: (lane: Lane): number => loaded[lane],
    /** At least so many recipients of the lane could be written to now, as far as they are concerned. */
    ready: (lane: Lane): number =>
      lane === "first" ? ready.message.size() + ready.press.size() : ready[lane].size(),
    /** When the next recipient who has to wait has waited enough; infinity when there is none. */
    laterAt: (): number => later.nextAt(),

    add(item: Item, lane: Lane, now: number): Recipient {
      sweep(now);
      const recipient = recipientOf(item);
      if (item.kind === "reply") letGo(recipient);
      const thread = threadOf(recipient, lane);
      thread.items.add(item);
      loaded[lane] += 1;
      place(thread, now);
      return recipient;
    },

    /** Whose turn it is: their first message is on its way from now on, until `landed`. */
    next(now: number, withBegun = true): Thread | undefined {
      for (let thread = later.take(now); thread; thread = later.take(now)) {
        thread.place = "none";
        place(thread, now);
      }
      for (const turn of withBegun ? all : answers) {
        for (let thread = turn.take(); thread; thread = turn.take()) {
          // While it stood here the recipient's other lane may have sent, or they may have been held.
          thread.place = "none";
          if (thread.recipient.flying || thread.items.size() === 0) continue;
          const open = thread.recipient.paced ? opensAt(thread.recipient.beat, person) : now;
          if (open > now || thread.recipient.heldUntil > now) {
            place(thread, now);
            continue;
          }
          thread.recipient.flying = thread;
          return thread;
        }
      }
      return undefined;
    },

    /** The thread's first message counts against its recipient's pace. */
    left(thread: Thread, now: number): void {
      const { recipient } = thread;
      if (recipient.paced) recipient.beat = takeOne(recipient.beat, person, now);
    },

    /** The thread's first message is final. */
    finish(thread: Thread): void {
      thread.items.take();
      loaded[thread.lane] -= 1;
    },

    landed(recipient: Recipient, now: number): void {
      recipient.flying = undefined;
      place(recipient.first, now);
      place(recipient.begun, now);
      place(recipient.bulk, now);
      if (isIdle(recipient, now)) recipients.delete(recipient.key);
    },
  };
}
