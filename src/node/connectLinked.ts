import type { ChannelHealth } from "../app.ts";
import type { Account } from "../channels/contract.ts";
import { linkedAccount, linkedPace } from "../channels/linked.ts";
import { globalFetchFile, type ReadFile } from "../channels/media.ts";
import type { LinkedConfig } from "../config.ts";
import type { Carrier } from "../delivery/account.ts";
import type { LinkedStateName } from "../linked/decideClose.ts";
import { linkedFetchMedia } from "../linked/linkedFetchMedia.ts";
import type { Baileys } from "../linked/loadBaileys.ts";
import type { Take } from "../linked/openGate.ts";
import { type Linked, type LinkedState, openLinked } from "../linked/openLinked.ts";
import { type OpenConnection, openSending } from "../linked/openSending.ts";
import { WhatsAppWeb } from "../linked/openSocket.ts";
import { openUnread } from "../linked/openUnread.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/openStore.ts";
import type { Tenant } from "../tenant/contract.ts";
import {
  healthOf,
  type LinkedSaying,
  lineFor,
  nextWhenAway,
  nextWithoutLibrary,
  sayingFor,
} from "./linkedStanding.ts";
import { pause } from "./pause.ts";
import { openTaking } from "./takeLinked.ts";
import { watchAway } from "./watchAway.ts";

/** How this process names itself to `npm run link`. One server has a database at a time, so it needs no other name. */
export const ServerHolder = "npm start";
/** How often a server that is not linked looks whether it is, ms. */
const lookEvery = 1_000;
/** A lock holds so long after WhatsApp's own end of it, where nothing more is heard, ms. */
const lockMargin = 60_000;
const own = { channel: "linked", id: linkedAccount } as const;
/** A message waits so long for a connection that is on its way, ms. */
const soon = 15_000;

interface ConnectParts {
  readonly config: LinkedConfig;
  readonly files: ReadFile;
  readonly hash: (text: string) => string;
  readonly log: Log;
  /** Tells whoever started the server how the number stands, in their language. */
  readonly say: (text: LinkedSaying, values: Readonly<Record<string, string>>) => void;
  readonly stopping: AbortSignal;
  /** Loads what speaks the protocol; our own pinned library where nobody says. */
  readonly library?: () => Promise<Baileys>;
  /** When whoever wrote what cannot be read is told, ms. */
  readonly illegibleAfterMs?: number;
  /** After how long of trying in vain staff hear of it, ms. */
  readonly awayAfterMs?: number;
}

interface Begun {
  readonly store: Pick<Store, "database" | "linked" | "addresses" | "outbox">;
  readonly tenant: Pick<Tenant, "take" | "accountChanged" | "timelocked">;
}

/** Our linked number, on its way to being connected. */
export interface LinkedNumber {
  /** Sends in this thread: the keys of each message are in the database. */
  readonly carrier: Carrier & { readonly fetchMedia: ReturnType<typeof linkedFetchMedia> };
  readonly account: () => Account;
  readonly state: () => ChannelHealth["state"];
  /** Connects, now and whenever a phone is linked. */
  readonly begin: (begun: Begun) => void;
  /** Ends in order; resolves when nothing of it touches the database any more. */
  readonly stop: () => Promise<void>;
}

/**
 * Joins a linked WhatsApp number to the institution. The library behind it is loaded here alone, and only where
 * WHATSAPP_LINKED=1: a part of it (libsignal) is under the GPL-3.0, the rest of Convoca under the MIT licence.
 */
export function connectLinked(parts: ConnectParts): LinkedNumber {
  const { config, files, hash, log, stopping } = parts;
  const unread = openUnread();
  let begun: Begun | undefined;
  let opened: { readonly linked: Linked; readonly baileys: Baileys } | undefined;
  let ended: Promise<void> = Promise.resolve();
  const waiting = new Set<() => void>();
  const library = parts.library ?? (async () => (await import("../linked/loadBaileys.ts")).loadBaileys());
  /** Why nothing of it runs at all: told instead of how its connection stands. */
  let isBroken = false;
  const nameNow = () => (isBroken ? "broken" : opened?.linked.state().name);

  const sending = openSending({
    connection: openSoon,
    files,
    keep: (message) => {
      const store = begun?.store;
      store?.database.transaction(() => store.linked.addSent(message));
    },
    ...{ unread, hash, pause, typingMs: config.typingSeconds * 1_000, now: Date.now, random: Math.random },
  });

  function connectionNow(): OpenConnection | null {
    const socket = opened?.linked.socket() ?? null;
    return opened === undefined || socket === null ? null : { baileys: opened.baileys, socket };
  }
  /** A connection that is being made is worth waiting for; one that nobody makes is not. */
  async function openSoon(signal: AbortSignal): Promise<OpenConnection | null> {
    const until = Date.now() + soon;
    for (let left = soon; left > 0 && !stopping.aborted; left = until - Date.now()) {
      const now = connectionNow();
      if (now !== null) return now;
      if (!isOnItsWay(nameNow())) return null;
      await changedWithin(left, AbortSignal.any([signal, stopping]));
    }
    return null;
  }
  function changedWithin(ms: number, signal: AbortSignal): Promise<void> {
    const enough = new AbortController();
    const wake = () => enough.abort();
    waiting.add(wake);
    return pause(ms, AbortSignal.any([signal, enough.signal])).finally(() => waiting.delete(wake));
  }

  let said: LinkedStateName | undefined;
  function changed(state: LinkedState): void {
    if (state.number !== null) meetSoon(state.number);
    watchTries(state);
    for (const wake of [...waiting]) wake();
    if (state.name === said) return;
    said = state.name;
    const { level, next } = lineFor(state);
    const heldBy = state.heldBy === null ? {} : { heldBy: state.heldBy.holder };
    const code = state.code === null ? {} : { code: state.code };
    log[level]("linked number", { state: state.name, ...code, ...heldBy, ...(next !== "" && { next }) });
    const saying = sayingFor(state);
    if (saying !== null) sayOnce(saying, state.number);
    tellTenant(state.name);
  }
  let lastSaying: LinkedSaying | undefined;
  /** A connection that breaks and comes back is no news to whoever sits at the terminal. */
  function sayOnce(saying: LinkedSaying, number: string | null): void {
    if (saying === lastSaying) return;
    lastSaying = saying;
    parts.say(saying, number === null ? {} : { number });
  }
  const watchTries = watchAway((how) => {
    const next = how === "away" ? nextWhenAway : lineFor({ name: how, code: null }).next;
    log.warn("linked number", { state: how, next });
    tellTenant(how);
  }, parts.awayAfterMs);
  let untold: LinkedStateName | "away" | undefined;
  /** Whoever coordinates hears what somebody has to see to; what could not be noted is noted a moment later. */
  function tellTenant(name: LinkedStateName | "away"): void {
    untold = name;
    try {
      begun?.tenant.accountChanged(own, name);
      untold = undefined;
    } catch (error) {
      log.error("how the linked number stands was not noted", { error: String(error) });
    }
  }
  let lockUntold: { readonly until: number | null; readonly isSure: boolean } | undefined;
  /** Clocks differ, and the end of it is asked about: it is over a little later, or when WhatsApp says so. */
  function tellTimelock(until: number | null, isSure: boolean): void {
    lockUntold = { until, isSure };
    try {
      begun?.tenant.timelocked(own, until === null ? null : until + lockMargin, isSure);
      lockUntold = undefined;
    } catch (error) {
      log.error("that the linked number may begin no chats was not noted", { error: String(error) });
    }
  }
  /** Nobody wrote to this number yet, if it is another than the last one. Before anything that came over it is taken. */
  function meet(number: string): void {
    const store = begun?.store;
    if (store === undefined || store.linked.findNumber() === number) return;
    store.database.transaction(() => {
      store.addresses.forgetInbound("linked");
      store.linked.changeNumber(number);
    });
  }
  function meetSoon(number: string): void {
    try {
      meet(number);
    } catch (error) {
      log.error("that another number was linked was not noted", { error: String(error) });
    }
  }

  async function run({ store, tenant }: Begun): Promise<void> {
    const baileys = await library();
    if (stopping.aborted) return;
    const { illegibleAfterMs } = parts;
    const taking = openTaking({ store, tenant, hash, unread, illegibleAfterMs });
    const { tellIllegible } = taking;
    const take: Take = async (came, keep) => {
      // Where it cannot be noted, nothing is taken either: what came comes again.
      const number = opened?.linked.state().number ?? null;
      if (number !== null) meet(number);
      await taking.take(came, keep);
    };
    const linked = openLinked({
      ...{ baileys, store, log, take, changed, holder: ServerHolder, now: Date.now, random: Math.random },
      timelocked: tellTimelock,
      network: { url: config.webUrl ?? WhatsAppWeb },
      findText: (id) => sending.findText(id) ?? store.outbox.findText("linked", linkedAccount, id),
      after: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    });
    opened = { linked, baileys };
    linked.start();
    let device: string | null | undefined;
    while (!stopping.aborted) {
      try {
        if (device === undefined) device = deviceIn(store);
        if (untold !== undefined) tellTenant(untold);
        if (lockUntold !== undefined) tellTimelock(lockUntold.until, lockUntold.isSure);
        const { name, heldBy } = linked.state();
        if (isOnItsWay(name) && heldBy === null) {
          device = deviceIn(store);
        } else if (mayTry(store)) {
          // Whoever had the number has let go of it, or a phone was linked since.
          const deviceNow = deviceIn(store);
          const isNew = deviceNow !== null && deviceNow !== device;
          if (heldBy !== null) await linked.stop();
          if (heldBy !== null || isNew) linked.start();
        }
      } catch (error) {
        log.warn("whether a phone was linked could not be seen", { error: String(error) });
      }
      await tellIllegible().catch((error: unknown) =>
        log.warn("who wrote what cannot be read was not told", { error: String(error) }),
      );
      await pause(lookEvery, stopping);
    }
  }
  /** Nobody else has the number. */
  function mayTry({ linked }: Begun["store"]): boolean {
    const lease = linked.findLease();
    return lease === undefined || lease.holder === ServerHolder || lease.until <= Date.now();
  }
  /** A library that is missing or damaged, or a fault of ours: everything else of Convoca goes on without the number. */
  async function breakOff(error: unknown): Promise<void> {
    isBroken = true;
    for (const wake of [...waiting]) wake();
    log.error("linked number", { state: "broken", error: String(error), next: nextWithoutLibrary });
    sayOnce("server.linkedMissing", null);
    tellTenant("broken");
    while (untold !== undefined && !stopping.aborted) {
      await pause(lookEvery, stopping);
      tellTenant("broken");
    }
  }

  return {
    carrier: {
      ...{ channel: "linked", account: linkedAccount, send: sending.send },
      fetchMedia: linkedFetchMedia(library, globalFetchFile),
      pace: linkedPace(config),
      isConnected: () => connectionNow() !== null,
    },
    account: () => {
      // A chat that nobody reads is no way to us.
      if (!isOnItsWay(nameNow())) return { channel: "linked", id: linkedAccount };
      const number = opened?.linked.state().number ?? begun?.store.linked.findNumber();
      const link = number === undefined ? {} : { link: `https://wa.me/${number}` };
      return { channel: "linked", id: linkedAccount, ...link };
    },
    state: () => healthOf(nameNow() ?? "connecting"),
    begin: (given) => {
      begun = given;
      ended = run(given).catch(breakOff);
    },
    stop: async () => {
      await ended;
      await opened?.linked.stop();
    },
  };
}

const isOnItsWay = (name: LinkedStateName | undefined): boolean =>
  name === undefined || name === "connecting" || name === "waiting" || name === "open" || name === "linking";

/** Which device is linked, as far as this process can tell: another one after each linking. Null: none, or not yet. */
function deviceIn({ linked }: Pick<Store, "linked">): string | null {
  const creds = readCreds(linked.findCreds());
  if (typeof creds !== "object" || creds === null || !("me" in creds) || !("account" in creds)) return null;
  const id = "registrationId" in creds ? creds.registrationId : "";
  return `${JSON.stringify(creds.me)} ${String(id)}`;
}

/** Damaged ones are no device's: the connection says so. */
function readCreds(kept: string | undefined): unknown {
  try {
    return JSON.parse(kept ?? "null");
  } catch {
    return null;
  }
}
