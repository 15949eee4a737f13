import type { Refusal, Sent } from "../channels/contract.ts";
import type { Log } from "../log.ts";
import type { Outbox } from "../store/outbox.ts";
import type { Account } from "./account.ts";
import { tooLate } from "./departure.ts";
import type { openEarlyStatuses, StatusOf } from "./earlyStatuses.ts";
import { judge } from "./judge.ts";
import type { Marks } from "./marks.ts";
import { nameOf } from "./nameOf.ts";
import type { Item, Recipient, Thread } from "./order.ts";
import type { Undelivered } from "./undelivered.ts";

/** An answer that came back. `tried`: it was the one message that tries whether a trouble is over. */
export interface Landing {
  readonly account: Account;
  readonly thread: Thread;
  readonly item: Item;
  readonly tried: boolean;
  readonly sent: Sent;
  readonly at: number;
}

export interface SettlingParts {
  readonly outbox: Outbox;
  readonly marks: Marks;
  readonly early: ReturnType<typeof openEarlyStatuses>;
  readonly random: () => number;
  readonly undelivered: (message: Undelivered, now: number) => void;
  readonly move: (addressId: number, platformId: string, now: number) => void;
  readonly log: Log;
}

/** What a lost message tells of its address, and when it left (epoch ms), where it did. */
interface Loss extends Pick<Undelivered, "unreachable" | "outsideWindow"> {
  readonly leftAt: number | null;
}

/** A refusal that held more than its own message says so in the row, so that a restart holds them too. */
const HELD = { person: "person: ", account: "account: " } as const;

/** What an answer changes: marks for the table, holds for whoever has to wait, troubles of the account. */
export function openSettling(parts: SettlingParts) {
  const { outbox, marks, early, log } = parts;
  const counts = { sent: 0, failed: 0, dropped: 0, putOff: 0 };

  const giveUp = (
    { id, addressId, kind }: Item,
    status: "failed" | "dropped",
    reason: string,
    now: number,
    { unreachable = false, outsideWindow = false, leftAt = null }: Partial<Loss> = {},
  ): void => {
    counts[status] += 1;
    const write = (): void => {
      outbox.giveUp(id, status, reason, leftAt);
      parts.undelivered({ id, addressId, kind, reason, unreachable, outsideWindow }, now);
    };
    // Who cannot be written to has to be known before the next message to the same address is read.
    marks.note(write, now, { final: id, hurry: unreachable });
  };

  const putOff = (
    item: Item,
    { at: dueAt, reason, isAway = false }: { at: number; reason: string; isAway?: boolean },
    now: number,
    hurry = false,
  ): void => {
    counts.putOff += 1;
    item.dueAt = dueAt;
    item.away = isAway ? (item.away ?? 0) + 1 : 0;
    // An outage says nothing of the message: however long it lasts, what counts against the message is as before.
    if (!isAway) item.attempts += 1;
    const { id, attempts } = item;
    marks.note(() => outbox.putOff(id, dueAt, attempts, reason), now, { hurry });
  };

  const advance = (given: StatusOf, now: number): void => {
    const { channel, account, messageId, status, reason } = given;
    const traced = outbox.advance(channel, account, messageId, status, reason);
    if (!traced?.advanced || status !== "failed") return;
    const { id, addressId, kind } = traced;
    const { unreachable = false, outsideWindow = false } = given;
    parts.undelivered({ id, addressId, kind, reason: reason ?? "", unreachable, outsideWindow }, now);
  };

  const moved = (item: Item, to: string, at: number, reason: string, now: number): void => {
    const { id, addressId } = item;
    const follow = (): void => {
      try {
        if (addressId === null) outbox.moveChat(id, to);
        else parts.move(addressId, to, now);
      } catch (error) {
        // The new id may be somebody's already. The message is tried again later, and fails for good in the end.
        log.warn("an address could not follow its platform id", { id, error: nameOf(error) });
      }
    };
    item.moved = true;
    marks.note(follow, now);
    putOff(item, { at, reason }, now, true);
  };

  /** True when the message is final. */
  const refuse = (landing: Landing, refusal: Refusal): boolean => {
    const { account, thread, item, tried, at: now } = landing;
    const { recipient } = thread;
    // A press is a recipient of its own, but the same person's.
    const person = item.addressId ?? recipient.key;
    const isAway = tellsOfAccount(account, item, refusal);
    item.triedAt = now;
    const verdict = judge(refusal, item, now, parts.random, isAway);
    const { reason } = verdict.type === "moved" ? refusal : verdict;
    const about = { channel: account.carrier.channel, account: account.carrier.account, reason };

    if (verdict.type === "stopped") {
      if (account.trouble.stopped(tried, now, reason)) log.error("account stopped", about);
      return false;
    }
    if (verdict.type === "later" && verdict.holds === "message") {
      if (account.trouble.silent(person, tried, now, reason)) log.warn("platform silent", about);
    } else {
      answered(account, tried);
    }
    if (!isAway && refusal.silent !== true) account.worked(now);

    if (verdict.type === "moved") {
      moved(item, verdict.to, verdict.at, reason, now);
      return false;
    }
    if (verdict.type === "failed") {
      giveUp(item, "failed", reason, now, { ...verdict, leftAt: now });
      return true;
    }
    const { holds, at, fate } = verdict;
    if (holds === "account") account.hold(at, reason);
    if (holds === "person") {
      recipient.heldUntil = Math.max(recipient.heldUntil, at);
      account.refusedPerson(person, now, at, reason);
    }
    if (fate !== "waits") {
      giveUp(item, fate, fate === "failed" ? reason : tooLate(item), now);
      return true;
    }
    putOff(item, { at, reason: holds === "message" ? reason : HELD[holds] + reason, isAway }, now);
    return false;
  };

  const answered = (account: Account, tried: boolean): void => {
    const { channel, account: id } = account.carrier;
    if (account.trouble.answered(tried)) log.info("account works again", { channel, account: id });
  };

  return {
    counts: () => counts,
    giveUp,
    advance,

    /** True when the message is final. */
    settle(landing: Landing): boolean {
      const { account, item, tried, sent, at } = landing;
      if (!sent.ok) return refuse(landing, sent.refusal);
      answered(account, tried);
      account.worked(at);
      counts.sent += 1;
      const { messageId } = sent;
      marks.sent({ id: item.id, messageId, at });
      if (messageId === null) return true;
      const { channel, account: id } = account.carrier;
      for (const status of early.take({ channel, account: id, messageId })) {
        marks.note(() => advance(status, at), at);
      }
      return true;
    },

    /** A row just read: what held it before a restart holds again. */
    resume(account: Account, recipient: Recipient, item: Item, now: number): void {
      if (item.dueAt <= now || item.reason === null) return;
      if (item.reason.startsWith(HELD.account)) {
        account.hold(item.dueAt, item.reason.slice(HELD.account.length));
      }
      if (item.reason.startsWith(HELD.person)) recipient.heldUntil = item.dueAt;
    },
  };
}

/**
 * Whether a refusal tells of the account or its platform, and nothing of the message: they said so, nothing of anybody's
 * passes, or nobody answered and nothing else has passed since the message was tried before.
 */
function tellsOfAccount(account: Account, { triedAt }: Item, { meaning, scope, silent }: Refusal): boolean {
  if (meaning !== "later" || scope === "person") return false;
  if (scope === "account" || account.trouble.now() !== undefined) return true;
  return silent === true && (triedAt === undefined || account.workedAt() <= triedAt);
}
