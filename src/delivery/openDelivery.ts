import type { ChannelName, Sent } from "../channels/contract.ts";
import type { Log } from "../log.ts";
import type { Database } from "../store/database.ts";
import type { Outbox } from "../store/outbox.ts";
import { type Account, type Carrier, openAccount } from "./account.ts";
import { type BegunWorld, begunOf, type Hours } from "./begun.ts";
import { openBudget } from "./budget.ts";
import { departureOf, type Leaves, refusalOfThrow } from "./departure.ts";
import { openEarlyStatuses, type StatusOf } from "./earlyStatuses.ts";
import type { DeliveryHealth } from "./health.ts";
import { openMarks } from "./marks.ts";
import { nameOf } from "./nameOf.ts";
import type { Item, Thread } from "./order.ts";
import { openReading } from "./reading.ts";
import { openSettling } from "./settling.ts";
import type { Undelivered } from "./undelivered.ts";

/** Time, as the runtime has it. `wake(at)` asks for one call of `run` at `at` (epoch ms) and replaces the last such wish. */
export interface Clock {
  readonly now: () => number;
  readonly wake: (at: number | null) => void;
}

export interface DeliveryParts {
  readonly outbox: Outbox;
  readonly database: Pick<Database, "transaction">;
  /** Rows of an account that is not among them stay due and are not looked at. */
  readonly carriers: readonly Carrier[];
  readonly clock: Clock;
  /** Runs the work soon: after what is arriving now has arrived (Node: setImmediate). */
  readonly defer: (work: () => void) => void;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  /** The tenant's days and nights, for accounts that begin only so much a day; UTC's and none where nobody says. */
  readonly hours?: Hours;
  /** Until when an account begins nothing, epoch ms; null, or absent: it may. */
  readonly pausedUntil?: BegunWorld["pausedUntil"];
  /** Messages on their way at once, per account. */
  readonly inFlight: number;
  /** Messages that may leave before the clock has to wake us again; for a runtime that bounds what one call does. */
  readonly perRun?: { readonly messages: number; readonly ms: number };
  /** A message failed for good or was dropped. Called inside the transaction that marks it; must not throw. */
  readonly undelivered: (message: Undelivered, now: number) => void;
  readonly move: (addressId: number, platformId: string, now: number) => void;
  /** Something we begin was on its way by an account and is to leave another time. Called in no transaction; must not throw. */
  readonly cameBack?: (account: { readonly channel: ChannelName; readonly id: string }) => void;
  readonly log: Log;
}

export interface Deliverer {
  /** New rows were committed (or it is the start). Cheap; never sends within the call. */
  readonly wake: () => void;
  /** The clock's call. */
  readonly run: () => void;
  /**
   * Writes what came back, inside the caller's transaction. Call what it returns once that has committed; until then
   * the marks are kept and would be written again.
   */
  readonly flushMarks: () => () => void;
  /** A status whose message `outbox.advance` does not know: it may be on its way, its answer still to come. */
  readonly early: (status: StatusOf) => void;
  /** Whether what need not wait its turn leaves by a channel before then, epoch ms. */
  readonly leavesBy: (channel: ChannelName, at: number) => boolean;
  /** Whether a row is on its way, or has come back and is not marked yet. */
  readonly isLeaving: (id: number) => boolean;
  /** Resolves when nothing is on its way and every result is marked. */
  readonly idle: () => Promise<void>;
  /** Nothing leaves any more; what is on its way is still marked. */
  readonly stop: () => void;
  readonly health: () => DeliveryHealth;
}

/** Rows one turn drops without sending before it lets others work. */
const DROPS_AT_MOST = 1024;
/** After an error of the database. */
const RETRY_AFTER = 1000;

/**
 * Takes what is due out of the outbox to the platforms, one deliverer a database. At least once: twice only when we
 * die between a platform taking a message and our marking it.
 */
export function openDelivery(parts: DeliveryParts): Deliverer {
  const { outbox, clock, log } = parts;
  const opened = clock.now();
  const accounts = parts.carriers.map((carrier) =>
    openAccount(carrier, parts.inFlight, opened, begunOf(parts, carrier, opened)),
  );
  const marks = openMarks(outbox);
  const early = openEarlyStatuses();
  const settling = openSettling({ ...parts, marks, early });
  const budget = openBudget(parts.perRun);
  const reading = openReading({ outbox, accounts, resume: settling.resume });
  const flying = new Set<number>();
  let stopped = false;
  let deferred = false;
  let wantsNews = true;
  let brokenUntil = 0;
  let armedFor: number | null = null;
  let idlers: (() => void)[] = [];

  const soon = (): void => {
    if (deferred) return;
    deferred = true;
    parts.defer(() => {
      deferred = false;
      turn();
    });
  };

  const flush = (): void => {
    if (marks.isEmpty()) return;
    let written = (): readonly number[] => [];
    parts.database.transaction(() => {
      written = marks.write();
    });
    reading.forget(written());
  };

  const send = (account: Account, now: number): void => {
    let drops = 0;
    while (drops < DROPS_AT_MOST) {
      const room = Math.min(account.room(now), budget.room(now));
      if (room <= 0) return;
      reading.read(account, "first", now);
      for (const lane of account.lanes)
        if (lane !== "first" && account.order.ready("first") < room) reading.read(account, lane, now);
      // What was just read may say that the account is held.
      if (account.room(now) <= 0) return;
      const threads = pick(account, room, now);
      if (threads.length === 0) return;
      drops += depart(account, threads, now);
    }
    soon();
  };

  const pick = (account: Account, room: number, now: number): readonly Thread[] => {
    const leavers: Thread[] = [];
    let begunRoom = account.begunRoom(now);
    while (leavers.length < room) {
      const thread = account.order.next(now, begunRoom > 0);
      if (!thread) break;
      if (thread.lane !== "first") begunRoom -= 1;
      leavers.push(thread);
    }
    return leavers;
  };

  /** Reads texts and addresses at the last moment, and sends. Returns how many did not leave. */
  const depart = (account: Account, threads: readonly Thread[], now: number): number => {
    const { order, carrier } = account;
    let drops = 0;
    for (const { thread, item, row } of atTheDoor(account, threads, now)) {
      if (row) item.expiresAt = row.expiresAt;
      const departure = row && departureOf(carrier.account, item, row, now);
      if (departure?.type !== "leaves") {
        if (departure) settling.giveUp(item, departure.type, departure.reason, now);
        else reading.forget([item.id]); // final already, by another hand
        order.finish(thread);
      } else if (!account.putsOff(thread, item, now)) {
        launch(account, thread, item, departure, now);
        continue;
      }
      order.landed(thread.recipient, now);
      drops += 1;
    }
    return drops;
  };

  const atTheDoor = (account: Account, threads: readonly Thread[], now: number) => {
    const leavers = threads.flatMap((thread) => {
      const item = thread.items.first();
      return item ? [{ thread, item }] : [];
    });
    try {
      const rows = new Map(
        outbox.listLeaving(leavers.map(({ item }) => item.id)).map((row) => [row.id, row]),
      );
      return leavers.map((leaver) => ({ ...leaver, row: rows.get(leaver.item.id) }));
    } catch (error) {
      for (const thread of threads) account.order.landed(thread.recipient, now);
      throw error;
    }
  };

  const launch = (
    account: Account,
    thread: Thread,
    item: Item,
    { to, message }: Leaves,
    now: number,
  ): void => {
    account.order.left(thread, now);
    const tried = account.left(thread.lane, item, now);
    budget.spend();
    flying.add(item.id);
    const land = (sent: Sent): void => {
      const at = clock.now();
      flying.delete(item.id);
      const final = settling.settle({ account, thread, item, tried, sent, at });
      account.landed(thread, tried, final);
      account.order.landed(thread.recipient, at);
      const { channel, account: id } = account.carrier;
      if (!final && (item.kind === "notice" || item.kind === "bulk")) parts.cameBack?.({ channel, id });
      soon();
    };
    const threw = (error: unknown): void => land({ ok: false, refusal: refusalOfThrow(error) });
    try {
      // An id alone may be another row's one day: settled rows are removed.
      account.carrier.send(to, message, `${item.id}-${item.createdAt}`).then(land, threw);
    } catch (error) {
      parts.defer(() => threw(error));
    }
  };

  /** Asks the clock for the next moment something can happen without anybody's call. */
  const arm = (now: number): void => {
    const soonest = budget.room(now) > 0 ? now + 1 : now;
    const moments = accounts.map((account) => Math.max(soonest, reading.nextMoment(account, now)));
    const at = now < brokenUntil ? brokenUntil : Math.min(marks.dueAt(), ...moments);
    const wish = Number.isFinite(at) ? at : null;
    if (wish === armedFor) return;
    armedFor = wish;
    clock.wake(wish);
  };

  const turn = (): void => {
    const now = clock.now();
    try {
      if (now < brokenUntil) return;
      if (!stopped) {
        if (wantsNews) reading.hearNews();
        wantsNews = false;
        // While marks cannot be written nothing more leaves: each message would be at risk.
        if (marks.dueAt() <= now) flush();
        for (const account of accounts) send(account, now);
        if (marks.dueAt() <= now) flush();
      }
      if (stopped || (flying.size === 0 && idlers.length > 0)) flush();
    } catch (error) {
      brokenUntil = now + RETRY_AFTER;
      log.error("the outbox could not be read or marked", { error: nameOf(error) });
    } finally {
      if (flying.size === 0 && !deferred) {
        for (const done of idlers) done();
        idlers = [];
      }
      if (!stopped) arm(now);
    }
  };

  return {
    wake() {
      if (stopped) return;
      wantsNews = true;
      if (flying.size === 0) budget.renew(clock.now());
      soon();
    },
    run() {
      armedFor = null;
      budget.renew(clock.now());
      turn();
    },
    flushMarks() {
      const written = marks.write();
      return () => reading.forget(written());
    },
    early(status) {
      const write = () => settling.advance(status, clock.now());
      if (marks.has(status.messageId)) marks.note(write, clock.now());
      else if (flying.size > 0) early.keep(status);
    },
    leavesBy: (channel, at) =>
      accounts.some(({ carrier, leavesBy }) => carrier.channel === channel && leavesBy(at, clock.now())),
    isLeaving: (id) => flying.has(id) || marks.isSent(id),
    idle: () =>
      new Promise((resolve) => {
        idlers.push(resolve);
        soon();
      }),
    stop() {
      if (stopped) return;
      stopped = true;
      clock.wake(null);
      soon();
    },
    health() {
      const now = clock.now();
      return {
        inFlight: flying.size,
        atRisk: flying.size + marks.sentCount(),
        ...settling.counts(),
        accounts: accounts.map((account) => account.health(now)),
      };
    },
  };
}
