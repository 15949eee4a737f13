import type { ChannelName } from "../channels/contract.ts";
import { forgetStrangerAt } from "../community/stranger.ts";
import {
  isByNumber,
  isSame,
  isUntold,
  numberIn,
  numbersHost,
  type PlatformNames,
  phoneKeyOf,
  tellAccount,
  writtenIn,
} from "./addressNames.ts";
import { isAsBefore, read } from "./addressRow.ts";
import { prepareAddressStatements } from "./addressStatements.ts";
import type { Db } from "./database.ts";
import type { Recipient } from "./recipient.ts";

/** Where somebody can be written to. Instants are epoch milliseconds. */
export interface Address {
  readonly id: number;
  readonly channel: ChannelName;
  /** The bot or number of ours they last wrote to. */
  readonly account: string;
  /** Telegram: chat id. WhatsApp: `user_id` (BSUID), or the number while none is known; linked: LID, or the number's. */
  readonly platformId: string;
  /** As the platform gave it last. People are found by its `phoneKey`. */
  readonly phone: string | null;
  readonly language: string | null;
  readonly lastInboundAt: number | null;
  readonly unreachableAt: number | null;
  /** Something we began was refused, though they can be reached; null again when they write. */
  readonly refusedAt: number | null;
  readonly floodingAt: number | null;
  /** A linked number: whose account's keys they wrote with last; null where nothing told. */
  readonly accountKey: string | null;
}

/** An address that has just written. What it was like before tells whether it came back. */
export interface MetAddress extends Address {
  readonly isNew: boolean;
  /** Another address of theirs, known by the number alone until now, which nobody writes from any more. */
  readonly left?: number;
  readonly before: Pick<Address, "lastInboundAt" | "unreachableAt" | "refusedAt">;
}

export interface Arrival extends PlatformNames {
  readonly channel: ChannelName;
  readonly account: string;
  /** A language to begin with; kept only while the person chose none. */
  readonly language: string | null;
  readonly now: number;
  /** The platform's clock: WhatsApp's window counts from it, also when a message reaches us late. */
  readonly sentAt?: number | null;
}

/** Who writes, as the platform names them. */
type Writer = PlatformNames & { readonly channel: ChannelName };

export type Move = "moved" | "alreadyThere" | "unknown";

/** Whether a channel tells the numbers of those who write. */
const tellsPhones: Readonly<Record<ChannelName, boolean>> = {
  telegram: false,
  whatsapp: true,
  linked: true,
};
const phoneChannels = (Object.keys(tellsPhones) as ChannelName[]).filter((channel) => tellsPhones[channel]);

export function prepareAddresses(db: Db) {
  const { byId, byPlatform, insert, touch, rename, dropPhone, retire, statements } =
    prepareAddressStatements(db);

  let languagesRevision = 0;
  const find = (id: number): Address | undefined => read(byId.get({ id }));

  const findByPhone = (channel: ChannelName, phone: string): Address | undefined =>
    read(statements.byPhone.get({ channel, phoneKey: phoneKeyOf(phone) }));

  /** By the platform's id; a WhatsApp number alone, in any of its forms, also finds the address that has it as its phone. */
  const findByPlatform = (
    channel: ChannelName,
    platformId: string,
    phone: string | null = null,
  ): Address | undefined => {
    const found = read(byPlatform.get({ channel, platformId }));
    if (found) return found;
    const number = phone ?? numberIn(channel, platformId);
    const holder = number === null ? undefined : findByPhone(channel, number);
    if (number === null || !holder) return undefined;
    // The number of somebody we know by another BSUID or LID is somebody else's number now.
    return isByNumber(holder) || isSame(writtenIn(channel, platformId), number) ? holder : undefined;
  };

  const findWriter = (names: Writer): Address | undefined => {
    const { channel, platformId, phone } = names;
    const found = findByPlatform(channel, platformId, phone ?? numberIn(channel, platformId));
    if (channel !== "linked" || !found) return found;
    // Who has a LID is known by it and by nothing else; of whom the number is all we know, another account's keys leave
    // nothing that says who it is.
    if (found.platformId === platformId && numberIn(channel, platformId) === null) return found;
    const isTheirs = found.platformId === platformId || isByNumber(found);
    return isTheirs && tellAccount(found, names) === "same" ? found : undefined;
  };

  /**
   * The number that is whose writes. On a linked number a number alone says too little of its writer where somebody with a
   * LID has it, and a LID beside it where nothing tells whether it is who we know by the number: it stays theirs.
   */
  const phoneOf = (arrival: Arrival, writer: Address | undefined): string | null => {
    const { channel, platformId, phone } = arrival;
    const number = phone ?? numberIn(channel, platformId);
    if (channel !== "linked" || number === null) return number;
    const isAlone = numberIn(channel, platformId) !== null;
    if (!isAlone && arrival.accountKey !== null) return number;
    const holder = findByPhone(channel, number);
    if (!holder || holder.id === writer?.id) return number;
    if (isAlone) return isByNumber(holder) ? number : null;
    const isUntold = tellAccount(holder, arrival, writer?.accountKey) === "untold";
    return isByNumber(holder) && isUntold ? null : number;
  };

  /** Nothing is left to write to: the row frees its id for who has it now. */
  const leave = ({ id, platformId }: Address, now: number): void => {
    retire.run({ id, platformId: `${platformId}#${id}`, now });
  };

  /** Takes a number off whoever had it: it belongs to `keeper` now. */
  const releasePhone = (channel: ChannelName, phone: string, keeper: number, now: number): void => {
    const holder = findByPhone(channel, phone);
    if (!holder || holder.id === keeper) return;
    if (isByNumber(holder)) leave(holder, now);
    else dropPhone.run({ id: holder.id });
  };

  /** Whoever wrote from a number of which nobody knew whose it was is written to there no more, once it is known. */
  const releaseDoubt = ({ channel, platformId }: Arrival, phone: string | null, now: number): void => {
    if (channel !== "linked" || phone === null || numberIn(channel, platformId) !== null) return;
    const holder = read(byPlatform.get({ channel, platformId: `${phone}${numbersHost}` }));
    if (holder && holder.phone === null) leave(holder, now);
  };

  /**
   * A LID and its number come together, and we knew each as somebody: they are one. Where nobody is known yet by the LID,
   * who is known by the number takes it over, with all that is theirs.
   */
  const joinHalves = (arrival: Arrival, known: Address, phone: string | null) => {
    const half = phone === null || isByNumber(known) ? undefined : findByPhone(arrival.channel, phone);
    const isHalf = half && half.id !== known.id && isByNumber(half);
    if (arrival.channel !== "linked" || !isHalf) return { known };
    if (tellAccount(half, arrival, known.accountKey) !== "same") return { known };
    if (statements.stranger.get({ id: known.id }) === undefined) return { known, left: half.id };
    leave(known, arrival.now);
    return { known: half, left: known.id };
  };

  const add = (arrival: Arrival, phone: string | null, heardAt: number): Address => {
    const { channel, account, platformId, language, now } = arrival;
    if (phone !== null) releasePhone(channel, phone, 0, now);
    const before = read(byPlatform.get({ channel, platformId }));
    if (before) leave(before, now);
    const values = {
      channel,
      account,
      platformId,
      phone,
      phoneKey: phoneKeyOf(phone),
      language,
      accountKey: arrival.accountKey ?? null,
      now,
      heardAt,
    };
    const added = read(insert.get({ ...values, forgetAt: forgetStrangerAt(now) }));
    if (!added) throw new Error(`an address of ${channel} was not stored`);
    return added;
  };

  return {
    find,
    findByPlatform,

    /** What decides whether an address can be written to first. */
    findRecipient(id: number): Recipient | undefined {
      return statements.recipient.get({ id });
    },

    /** Where a telephone number (in any of its forms) is written from, on every channel that tells numbers. */
    listByPhone(phone: string): readonly Address[] {
      return phoneChannels.flatMap((channel) => findByPhone(channel, phone) ?? []);
    },

    /** Who writes, if they wrote before. Changes nothing. */
    findWriter,

    /**
     * Finds or adds who wrote (nobody of whom nothing tells who it is, `isUntold`), and keeps account, phone, language and the time of their last message up to date. `known`
     * is what `findWriter` just found.
     */
    meet(arrival: Arrival, writer = findWriter(arrival)): MetAddress {
      const { channel, platformId, account, now } = arrival;
      const phone = phoneOf(arrival, writer);
      const sentAt = Math.min(arrival.sentAt ?? now, now);
      releaseDoubt(arrival, phone, now);
      if (!writer) {
        if (isUntold(arrival)) throw new Error("nothing tells who writes from that number");
        const added = add(arrival, phone, sentAt);
        const before = { lastInboundAt: null, unreachableAt: null, refusedAt: null };
        return { ...added, isNew: true, before };
      }
      const { known, ...left } = joinHalves(arrival, writer, phone);
      if (phone !== null && !isSame(phone, known.phone)) releasePhone(channel, phone, known.id, now);
      const met: Address = {
        ...known,
        account,
        platformId: isByNumber(known) ? platformId : known.platformId,
        phone: phone ?? known.phone,
        language: known.language ?? arrival.language,
        lastInboundAt: Math.max(known.lastInboundAt ?? sentAt, sentAt),
        unreachableAt: null, // whoever writes can be written to
        refusedAt: null,
        accountKey: arrival.accountKey ?? known.accountKey,
      };
      // A minute is nothing to what hangs on it (a day's window, two days of a stranger), and it errs towards silence.
      if (isAsBefore(met, known) && sentAt - (known.lastInboundAt ?? 0) < NotedEvery)
        return { ...met, isNew: false, before: known, ...left };
      touch.run({ ...met, phoneKey: phoneKeyOf(met.phone), forgetAt: forgetStrangerAt(now) });
      return { ...met, isNew: false, before: known, ...left };
    },

    /** Follows somebody whose platform id changed. When both ids have an address already, the old one is left behind. */
    move(change: { channel: ChannelName; from: PlatformNames; to: PlatformNames; now: number }): Move {
      const { channel, from, to, now } = change;
      const old = findByPlatform(channel, from.platformId, from.phone);
      if (!old) return "unknown";
      const target = findByPlatform(channel, to.platformId, to.phone);
      if (target && target.id !== old.id) {
        statements.setUnreachable.run({ id: old.id, now, reason: "moved" });
        return "alreadyThere";
      }
      const phone = to.phone ?? numberIn(channel, to.platformId);
      if (phone !== null) releasePhone(channel, phone, old.id, now);
      rename.run({ id: old.id, platformId: to.platformId, phone, phoneKey: phoneKeyOf(phone) });
      return "moved";
    },

    /** `reason` is the platform's own; the first one stays. */
    markUnreachable(id: number, now: number, reason: string): void {
      statements.setUnreachable.run({ id, now, reason });
    },

    markReachable(id: number): void {
      statements.setReachable.run({ id });
    },

    /** Something we began was refused, though they can be reached. */
    markRefused(id: number, now: number): void {
      statements.setRefused.run({ id, now });
    },

    /** The platform says that they did not write since `at` (null: never), whatever we thought. */
    markSilentSince(id: number, at: number | null): void {
      if (at === null) statements.setStranger.run({ id });
      else statements.setSilent.run({ id, at });
    },

    /** Another number stands behind a channel now: nobody wrote to it yet. */
    forgetInbound(channel: ChannelName): void {
      statements.setStrangers.run({ channel });
    },

    /** Rises whenever somebody chooses a language. */
    languagesRevision: () => languagesRevision,

    changeLanguage(id: number, language: string): void {
      languagesRevision += 1;
      statements.setLanguage.run({ id, language });
    },

    /** Since when more messages come than are answered; null when it is over. */
    markFlooding(id: number, since: number | null): void {
      statements.setFlooding.run({ id, since });
    },
  };
}

/** When somebody last wrote is noted this exactly, ms. */
const NotedEvery = 60_000;
