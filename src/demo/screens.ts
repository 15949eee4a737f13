import type { Choice, Outgoing } from "../channels/contract.ts";
import type { History } from "./history.ts";
import { addressOf, type Phone } from "./phones.ts";
import type { Sample } from "./samples.ts";
import type { Webhook } from "./webhooks.ts";

/** Choices below a message: the platform's buttons, or a list that `open` opens. */
export interface Menu {
  readonly kind: "buttons" | "list";
  readonly open: string | null;
  readonly choices: readonly Choice[];
}

/** A message as a phone shows it. */
export interface Bubble {
  /** Its place on this phone, from 1. */
  readonly number: number;
  readonly from: "person" | "institution";
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
  readonly menu: Menu | null;
  readonly file: ShownFile | null;
  /** What a person sent of the demo's own. */
  readonly sample: Sample | null;
  /** True when it is the first of its day, and something older stands above it. */
  readonly opensDay: boolean;
  /** The platform's id, which a press names. */
  readonly messageId: string;
  /** Of the person's own message. */
  readonly arrival: "onItsWay" | "arrived" | "refused" | null;
  /** What was delivered for it and did not arrive, to be delivered again. */
  readonly webhook: Webhook | null;
}

/** What a page has seen of a phone. */
export interface Seen {
  readonly phone: Phone;
  /** The cursor of the last answer; "" for nothing yet. */
  readonly cursor: string;
}

export interface News {
  readonly cursor: string;
  /** True when these are all there is, and what was seen before is to be forgotten. */
  readonly fresh: boolean;
  /** New or changed, in order. */
  readonly bubbles: readonly Bubble[];
}

/** What phones show, in memory: bounded, and begun from what was sent before. */
export interface Screens {
  readonly showSaid: (
    phone: Phone,
    said: {
      at: number;
      text: string;
      messageId: string;
      webhook: Webhook;
      sample?: Sample;
    },
  ) => number;
  readonly showSent: (
    phone: Phone,
    sent: { at: number; message: Exclude<Outgoing, { type: "acknowledge" }>; messageId: string },
  ) => void;
  readonly markArrival: (phone: Phone, number: number, arrival: "arrived" | "refused") => void;
  readonly find: (phone: Phone, number: number) => Bubble | undefined;
  /** A file that some phone shows, by its hash. */
  readonly findFile: (hash: string) => ShownFile | undefined;
  readonly since: (seen: Seen) => News;
  /** True when what was sent before this process began is on the screen without what the person wrote then. */
  readonly hasEarlier: (phone: Phone) => boolean;
  /** Resolves when one of the phones shows something new, the patience (ms) is over, or the signal aborts. */
  readonly change: (seen: readonly Seen[], patience: number, signal?: AbortSignal) => Promise<void>;
  /** Lets everybody who waits go, now and from now on. */
  readonly close: () => void;
}

interface Screen {
  /** Another one after a restart, and after the screen was given up: its cursors mean nothing any more. */
  readonly life: string;
  version: number;
  next: number;
  readonly hasEarlier: boolean;
  readonly shown: Map<number, { bubble: Bubble; version: number }>;
}

const mostPhones = 1_000;
const mostBubbles = 200;

/** `started` names this process among its like; `dayOf` says which day (YYYY-MM-DD) a moment (epoch ms) is of. */
export function openScreens(history: History, started: string, dayOf: (at: number) => string): Screens {
  const screens = new Map<string, Screen>();
  const waiting = new Set<() => void>();
  let open = true;
  let lives = 0;

  const screenOf = (phone: Phone): Screen => {
    const known = screens.get(phone.id);
    if (known !== undefined) {
      // Last used last: the map's order says who leaves first.
      screens.delete(phone.id);
      screens.set(phone.id, known);
      return known;
    }
    const earlier = history(phone.channel, addressOf(phone).id);
    const life = `${started}-${++lives}`;
    const screen: Screen = { life, version: 0, next: 1, hasEarlier: earlier.length > 0, shown: new Map() };
    for (const { messageId, at, message } of earlier) {
      if (message.type !== "acknowledge") append(screen, sentBubble({ at, message, messageId }), dayOf);
    }
    screens.set(phone.id, screen);
    for (const oldest of screens.keys()) {
      if (screens.size <= mostPhones) break;
      screens.delete(oldest);
    }
    return screen;
  };
  const tell = () => {
    for (const check of [...waiting]) check();
  };
  const since: Screens["since"] = ({ phone, cursor }) => {
    const { life, version, shown } = screenOf(phone);
    const [itsLife, seen] = cursor.split(".");
    const fresh = itsLife !== life;
    const after = fresh ? 0 : Number(seen);
    const bubbles = [...shown.values()].filter((entry) => entry.version > after).map((entry) => entry.bubble);
    return { cursor: cursorOf({ life, version }), fresh, bubbles };
  };

  return {
    since,
    showSaid: (phone, said) => {
      const own = { sample: null, menu: null, file: null, ...said } as const;
      const bubble = { ...own, from: "person", arrival: "onItsWay" } as const;
      const number = append(screenOf(phone), bubble, dayOf);
      tell();
      return number;
    },
    showSent: (phone, sent) => {
      append(screenOf(phone), sentBubble(sent), dayOf);
      tell();
    },
    markArrival: (phone, number, arrival) => {
      const screen = screenOf(phone);
      const entry = screen.shown.get(number);
      if (entry === undefined) return;
      const webhook = arrival === "arrived" ? null : entry.bubble.webhook;
      screen.version += 1;
      screen.shown.set(number, { bubble: { ...entry.bubble, arrival, webhook }, version: screen.version });
      tell();
    },
    find: (phone, number) => screenOf(phone).shown.get(number)?.bubble,
    findFile: (hash) => {
      for (const { shown } of screens.values()) {
        for (const { bubble } of shown.values()) if (bubble.file?.hash === hash) return bubble.file;
      }
      return undefined;
    },
    hasEarlier: (phone) => screenOf(phone).hasEarlier,
    change: (seen, patience, signal) =>
      new Promise((resolve) => {
        const changed = () => seen.some(({ phone, cursor }) => cursorOf(screenOf(phone)) !== cursor);
        if (!open || patience <= 0 || signal?.aborted || changed()) return resolve();
        const leave = () => {
          clearTimeout(timer);
          waiting.delete(check);
          signal?.removeEventListener("abort", leave);
          resolve();
        };
        const check = () => {
          if (!open || changed()) leave();
        };
        const timer = setTimeout(leave, patience);
        signal?.addEventListener("abort", leave);
        waiting.add(check);
      }),
    close: () => {
      open = false;
      tell();
    },
  };
}

const cursorOf = ({ life, version }: Pick<Screen, "life" | "version">) => `${life}.${version}`;

type Fresh = Omit<Bubble, "number" | "opensDay">;

function append(screen: Screen, bubble: Fresh, dayOf: (at: number) => string): number {
  const number = screen.next++;
  const last = screen.shown.get(number - 1)?.bubble;
  const opensDay = last !== undefined && dayOf(last.at) !== dayOf(bubble.at);
  screen.version += 1;
  screen.shown.set(number, { bubble: { ...bubble, number, opensDay }, version: screen.version });
  const oldest = screen.shown.keys().next().value;
  if (screen.shown.size > mostBubbles && oldest !== undefined) screen.shown.delete(oldest);
  return number;
}

function sentBubble({ at, message, messageId }: Parameters<Screens["showSent"]>[1]): Fresh {
  return {
    from: "institution",
    at,
    text: "text" in message ? message.text : (message.caption ?? ""),
    file: fileOf(message),
    sample: null,
    messageId,
    menu: menuOf(message),
    arrival: null,
    webhook: null,
  };
}

/** A file that was sent, as a phone shows it: a picture, or a document to be opened. */
export interface ShownFile {
  readonly kind: "image" | "document";
  readonly hash: string;
  readonly mime: string;
  readonly name: string;
}

function fileOf(message: Outgoing): ShownFile | null {
  if (message.type !== "image" && message.type !== "document") return null;
  const { hash, mime } = message.file;
  return { kind: message.type, hash, mime, name: message.type === "document" ? message.name : "" };
}

function menuOf(message: Outgoing): Menu | null {
  if (message.type === "buttons") return { kind: "buttons", open: null, choices: message.choices };
  if (message.type === "list") return { kind: "list", open: message.open, choices: message.choices };
  return null;
}
