import type { AuthenticationCreds, proto } from "@whiskeysockets/baileys";
import type { Log } from "../log.ts";
import { type Lease, SentKeptFor } from "../store/linked.ts";
import type { Store } from "../store/openStore.ts";
import { askForCode } from "./askForCode.ts";
import { type Before, decideClose, type LinkedStateName } from "./decideClose.ts";
import type { Baileys } from "./loadBaileys.ts";
import type { Take } from "./openGate.ts";
import { isLinked } from "./openKeys.ts";
import { type LinkedSocket, type Network, openSocket, type SocketEvent } from "./openSocket.ts";
import { openTimelock } from "./openTimelock.ts";
import { readSent } from "./sentContent.ts";

/** How long a process that is not heard of any more keeps the number, ms; it renews its lease three times as often. */
export const LeaseFor = 60_000;
/** Who is not connected by then, ms, begins anew: whatever it is that nobody thought of. */
const connectsWithin = 90_000;
/** A connection that lasted this long, ms, was a good one: what failed before it is over. */
const goodFor = 60_000;

/** Where the linked number stands, for health and staff. */
export interface LinkedState {
  readonly name: LinkedStateName;
  /** Since when, epoch ms. */
  readonly since: number;
  /** The code the last connection ended with; null when it broke off without one, or none has ended. */
  readonly code: number | null;
  /** When the next try is, epoch ms, while waiting. */
  readonly until: number | null;
  /** The other process that has the number. */
  readonly heldBy: Lease | null;
  /** Our number, digits only, once linked. */
  readonly number: string | null;
  /** WhatsApp lets the number begin no chats until then, epoch ms. */
  readonly timelockedUntil: number | null;
}

const none: Before = { inARow: 0, alike: 0 };

/** How a phone is linked: each QR or code is given as it comes, to be shown. */
export interface Linking {
  readonly showQr: (qr: string) => void;
  /** The number to link by a code instead of a QR: digits, with the country's, without +. */
  readonly number?: string;
  /** Each new one takes the place of the one before. */
  readonly showCode?: (code: string) => void;
  /** There is no code for the number: the code of WhatsApp's refusal, null where it could not be asked. */
  readonly noCode?: (refusal: string | null) => void;
}

export interface LinkedParts {
  readonly baileys: Baileys;
  readonly network: Network;
  readonly store: Pick<Store, "database" | "linked">;
  readonly log: Log;
  /** Without it nothing that comes over the number is read, nor acknowledged: it comes again to who takes it. */
  readonly take?: Take;
  /** The text we sent under an id of ours, for a device that asks for it again. */
  readonly findText?: (messageId: string) => string | undefined;
  /** Names this process to another one that wants the number as well. */
  readonly holder: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Runs the work after so many ms, unless what it returns is called first. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  readonly changed?: (state: LinkedState) => void;
  /** WhatsApp says until when the number may begin no chats, epoch ms; null: it may. `isSure`: it said when. */
  readonly timelocked?: (until: number | null, isSure: boolean) => void;
  /** Only who links a phone has it: without it a number that is not linked stays so. */
  readonly linking?: Linking;
}

export interface Linked {
  readonly state: () => LinkedState;
  /** The connection, while it is open. */
  readonly socket: () => LinkedSocket | null;
  /** Begins; where it was stopped for good (`replaced`, `broken`, …), somebody has seen to it. */
  readonly start: () => void;
  /** Ends in order and lets go of the number; resolves when nothing of it runs any more. */
  readonly stop: () => Promise<void>;
}

/** Keeps the linked number connected: one process at a time, one connection after the other. */
export function openLinked(parts: LinkedParts): Linked {
  const { baileys, network, log, take, holder, now, after, random, linking } = parts;
  const { database, linked } = parts.store;
  let state: LinkedState = {
    ...{ name: "unlinked", since: now(), code: null, until: null },
    ...{ heldBy: null, number: null, timelockedUntil: null },
  };
  let socket: LinkedSocket | null = null;
  let before: Before & { readonly code?: number | null } = none;
  let openedAt: number | null = null;
  let isRunning = false;
  let cancelWait = () => {};
  let cancelRenewal = () => {};
  /** The last end: nothing begins before it is over. */
  let ending = Promise.resolve();

  function become(name: LinkedStateName, more: Partial<LinkedState> = {}): void {
    state = { ...state, since: now(), until: null, heldBy: null, ...more, name };
    parts.changed?.(state);
  }
  function waitUntil(until: number, more: Partial<LinkedState>): void {
    become("waiting", { ...more, until });
    cancelWait();
    cancelWait = after(Math.max(0, until - now()), begin);
  }

  /** Takes the number for this process, or tells who has it. */
  function hold(): boolean {
    const at = now();
    const lease = database.transaction(() => {
      linked.removeSentBefore(at - SentKeptFor);
      return linked.takeLease({ holder, until: at + LeaseFor }, at);
    });
    if (lease.holder === holder) return true;
    log.warn("another process has the linked number", { holder: lease.holder, until: lease.until });
    if (socket === null) waitUntil(lease.until, { heldBy: lease });
    else halt("replaced", { heldBy: lease });
    return false;
  }
  function renew(): void {
    cancelRenewal = after(LeaseFor / 3, () => {
      try {
        if (hold()) renew();
      } catch (error) {
        // A full disk: until the lease runs out there is time to try again.
        log.error("the lease of the linked number was not renewed", { error: String(error) });
        renew();
      }
    });
  }

  function begin(): void {
    if (!isRunning) return;
    try {
      if (!hold()) return;
      cancelRenewal();
      renew();
      connect();
    } catch (error) {
      log.error("the linked number was not connected", { error: String(error) });
      again(null);
    }
  }
  function connect(): void {
    const creds = findCreds();
    if (creds === null) return halt("broken", { code: null });
    const isKnown = isLinked(creds);
    if (!isKnown && linking === undefined) return halt("unlinked");
    // What a linking left unfinished would be taken for a device of its own.
    if (!isKnown) database.transaction(linked.unlink);
    become(isKnown ? "connecting" : "linking", { number: isKnown ? numberOf(creds.me?.id) : null });
    cancelWait = isKnown ? after(connectsWithin, () => void opened.baileys.end(undefined)) : () => {};
    let hasAsked = false;
    const opened = openSocket({
      ...{ baileys, network, database, linked, log, now, take, findSent },
      mayKeep: () => linked.findLease()?.holder === holder,
      tell: (event) => {
        if (event.type === "qr") {
          if (linking?.number === undefined) linking?.showQr(event.qr);
          else if (!hasAsked) {
            hasAsked = true;
            showCode(opened, linking.number);
          }
        } else told(event, opened);
      },
    });
    socket = opened;
  }

  /** Null where they are damaged: trying again would find them so. */
  function findCreds(): Partial<AuthenticationCreds> | null {
    try {
      return JSON.parse(linked.findCreds() ?? "{}", baileys.BufferJSON.reviver);
    } catch {
      log.error("the credentials of the linked number cannot be read", { next: "npm run link -- --again" });
      return null;
    }
  }

  function told(event: Exclude<SocketEvent, { type: "qr" }>, from: LinkedSocket): void {
    if (event.type === "timelock") timelock.heard(event, from);
    else if (event.type === "refused") timelock.ask(from);
    else if (event.type === "open") {
      // One that is being ended opens nothing any more.
      if (!isRunning || from !== socket) return;
      openedAt = now();
      cancelWait();
      become("open", { number: numberOf(from.creds().me?.id), code: null });
      timelock.ask(from);
    } else closed(event.code);
  }
  const timelock = openTimelock({
    ...{ now, after, log },
    isCurrent: (from) => isRunning && from === socket,
    told: (until, isSure) => {
      become(state.name, { ...state, timelockedUntil: until });
      parts.timelocked?.(until, isSure);
    },
  });
  function closed(code: number | null): void {
    socket = null;
    cancelWait();
    timelock.stop();
    if (openedAt !== null && now() - openedAt >= goodFor) before = none;
    openedAt = null;
    if (isRunning) again(code);
  }
  function again(code: number | null): void {
    // Nobody scanned anything yet: the next QR is asked for as long as somebody links.
    const ranOut = state.name === "linking" && code === 408;
    const decision = ranOut ? ({ do: "restart" } as const) : decideClose(code, alikeTo(code), random());
    before = { inARow: before.inARow + 1, alike: alikeTo(code).alike + 1, code };
    log.info("the linked number's connection ended", { code, next: decision.do });
    if (decision.do === "restart") return begin();
    if (decision.do === "wait") return waitUntil(now() + decision.afterMs, { code });
    if (decision.state === "loggedOut") forget();
    halt(decision.state, { code, ...(decision.state === "loggedOut" && { number: null }) });
  }
  /** Keys of a device that is none any more: where they cannot be removed now, the next try is told the same. */
  function forget(): void {
    try {
      database.transaction(linked.unlink);
      linked.shred();
    } catch (error) {
      log.error("the keys of the linked number were not removed", { error: String(error) });
    }
  }
  const alikeTo = (code: number | null): Before => (before.code === code ? before : { ...before, alike: 0 });
  /** Stops until somebody starts it again. */
  function halt(name: LinkedStateName, more: Partial<LinkedState> = {}): void {
    isRunning = false;
    cancelWait();
    timelock.stop();
    cancelRenewal();
    become(name, more);
    const last = socket;
    socket = null;
    ending = ending.then(() => end(last));
  }
  async function end(last: LinkedSocket | null): Promise<void> {
    try {
      await last?.end();
      database.transaction(() => linked.releaseLease(holder));
    } catch (error) {
      log.error("the linked number was not let go of", { error: String(error) });
    }
  }

  function showCode(from: LinkedSocket, number: string): void {
    askForCode(from.baileys, number, after).then(
      (asked) => {
        // One of a connection that is over is of no use to anybody.
        if (from !== socket) return;
        if ("code" in asked) linking?.showCode?.(asked.code);
        else linking?.noCode?.(asked.refusal);
      },
      (error: unknown) => {
        log.warn("no code to link with could be asked for", { error: String(error) });
        if (from === socket) linking?.noCode?.(null);
      },
    );
  }
  function findSent(messageId: string): proto.IMessage | undefined {
    const kept = linked.findSent(messageId);
    if (kept !== undefined) return readSent(baileys, kept);
    const text = parts.findText?.(messageId);
    return text === undefined ? undefined : { extendedTextMessage: { text } };
  }

  return {
    state: () => state,
    socket: () => (state.name === "open" ? socket : null),
    start: () => {
      if (isRunning) return;
      isRunning = true;
      before = none;
      void ending.then(begin);
    },
    stop: () => {
      halt("stopped");
      return ending;
    },
  };
}

/** The digits of a jid such as 5215550001111:7@s.whatsapp.net. */
const numberOf = (jid: string | undefined): string | null => /^(\d+)/.exec(jid ?? "")?.[1] ?? null;
