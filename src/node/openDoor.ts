import { Worker } from "node:worker_threads";
import { pageTexts } from "../app/pages.ts";
import type { ChannelHealth } from "../app.ts";
import type { Delivery, Destination, Outgoing, Send, Sent } from "../channels/contract.ts";
import { type Config, ConfigError } from "../config.ts";
import type { Health } from "../tenant/contract.ts";
import type { Texts } from "../texts/texts.ts";
import type { Serving } from "./serve.ts";
import { openWire } from "./wire.ts";

/** What the door's thread is begun with: data that can be copied to it. */
export interface DoorParts {
  readonly config: Pick<Config, "port" | "logLevel" | "telegram" | "whatsapp">;
  readonly institution: string;
  /** The pages' texts by locale, the institution's first. */
  readonly pages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly filesFolder: string;
}

/** What the thread asks of the institution. */
export type Behind = {
  readonly take: (deliveries: readonly Delivery[]) => Promise<void>;
  readonly health: () => Promise<Health>;
  readonly channels: () => Promise<readonly ChannelHealth[]>;
};

/** What the institution asks of the thread; `account` is a place among the carriers. */
export type Door = {
  readonly listen: () => Promise<Listening>;
  readonly send: (account: number, to: Destination, message: Outgoing) => Promise<Sent>;
  readonly stop: () => Promise<void>;
};

/** The port it listens on, or why it cannot. */
export type Listening = { readonly port: number } | { readonly refused: string };

interface OpenParts extends Omit<DoorParts, "pages"> {
  readonly texts: Pick<Texts, "locales" | "text">;
  readonly behind: Behind;
  /** The thread is no more: nothing comes in or goes out, and the process has to end. */
  readonly crashed: (error: unknown) => void;
}

export interface OpenDoor {
  /** Takes requests from now on. Throws `ConfigError` when the port cannot be had. */
  readonly listen: () => Promise<Serving>;
  /** Sends for one of the carriers. */
  readonly sendFor: (account: number) => Send;
}

/**
 * HTTP, both ways, in a thread of its own: requests, signatures, JSON and the platforms' calls on one processor, and
 * turns on another, in the thread that holds the database and does nothing else. Waits for `listen` to take requests.
 */
export function openDoor({ texts, behind, crashed, ...parts }: OpenParts): OpenDoor {
  const { institution } = parts;
  const textsIn = (locale: string) =>
    Object.fromEntries(pageTexts.map((key) => [key, texts.text(locale, key, { institution })]));
  const pages = Object.fromEntries(texts.locales.map((locale) => [locale, textsIn(locale)]));
  const workerData: DoorParts = { ...parts, pages };
  const thread = new Worker(new URL("./doorThread.ts", import.meta.url), { workerData });
  thread.on("error", crashed);
  const door = openWire<Door>(thread, behind, ["listen", "send", "stop"]);
  return {
    listen: async () => {
      const listening = await door.listen();
      if ("refused" in listening) throw new ConfigError(listening.refused);
      return { port: listening.port, stop: door.stop, cut: () => void thread.terminate() };
    },
    sendFor: (account) => (to, message) => door.send(account, to, message),
  };
}
