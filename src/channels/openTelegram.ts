import { Api } from "grammy";
import type { LanguageCode } from "grammy/types";
import type { Delivery, Refusal, Send } from "./contract.ts";
import { CallWithin, type Fetch, globalFetch } from "./fetch.ts";
import type { FetchFile, FetchMedia, ReadFile } from "./media.ts";
import { type PollParts, pollTelegram } from "./pollTelegram.ts";
import { readTelegram, telegramUpdates } from "./telegram.ts";
import { telegramFetchMedia, telegramFileSend } from "./telegramMedia.ts";
import { refusalOf, telegramSend } from "./telegramSend.ts";

export interface TelegramParts {
  /** As BotFather gives it: `<bot id>:<secret>`. */
  readonly token: string;
  /** `https://api.telegram.org`, or a server of one's own. */
  readonly apiRoot: string;
  /** SHA-256, hex; keys an update that has no id. */
  readonly hash: (text: string) => string;
  /** The runtime's when left out. */
  readonly fetch?: Fetch;
  /** How long one call may take, ms. */
  readonly callWithin?: number;
  /** Where the files stand that are sent. */
  readonly files: ReadFile;
  readonly fetchFile?: FetchFile | undefined;
}

/** What people see when they type "/", in one language; `language` null is for everybody else (BotCommand). */
export interface Commands {
  readonly language: string | null;
  readonly commands: readonly { readonly command: string; readonly description: string }[];
}

/** One bot of ours. Each call but `send` and `poll` rejects with `TelegramRefused`. */
export interface Telegram {
  readonly api: Api;
  readonly botId: string;
  readonly send: Send;
  readonly fetchMedia: FetchMedia;
  /** The bot as others see it; `https://t.me/<username>` opens a chat with it. */
  readonly getMe: () => Promise<{ readonly id: string; readonly username: string }>;
  /** From now on updates come to `url`, each with `secret` in X-Telegram-Bot-Api-Secret-Token. */
  readonly setWebhook: (url: string, secret: string, allowedUpdates?: readonly string[]) => Promise<void>;
  /** What long polling needs first. Updates that wait are kept. */
  readonly deleteWebhook: () => Promise<void>;
  readonly setCommands: (sets: readonly Commands[]) => Promise<void>;
  readonly poll: (parts: Omit<PollParts, "getUpdates" | "read">) => Promise<void>;
}

/** Telegram did not do what was asked; `refusal.meaning` says whether asking again can help. */
export class TelegramRefused extends Error {
  readonly refusal: Refusal;

  constructor(method: string, refusal: Refusal) {
    super(`Telegram did not take ${method}: ${refusal.reason}`);
    this.refusal = refusal;
  }
}

/** Opens a bot without calling anybody; throws when the token is not one. */
export function openTelegram(parts: TelegramParts): Telegram {
  const botId = /^(\d+):[\w-]+$/.exec(parts.token)?.[1];
  if (botId === undefined) throw new Error("the Telegram token is not <bot id>:<secret>");
  const api = openApi(parts, parts.callWithin ?? CallWithin);
  const media = { ...parts, fetch: parts.fetch ?? globalFetch };

  return {
    api,
    botId,
    send: telegramSend({ ...media, sendFile: telegramFileSend(media, parts.files) }),
    fetchMedia: telegramFetchMedia(media),
    getMe: async () => {
      const me = await asked("getMe", api.raw.getMe());
      return { id: String(me.id), username: me.username };
    },
    setWebhook: async (url, secret, allowedUpdates = telegramUpdates) => {
      const allowed_updates = allowedUpdates as typeof telegramUpdates;
      await asked("setWebhook", api.raw.setWebhook({ url, secret_token: secret, allowed_updates }));
    },
    deleteWebhook: async () => {
      await asked("deleteWebhook", api.raw.deleteWebhook({}));
    },
    setCommands: async (sets) => {
      for (const { language, commands } of sets) {
        const only = language === null ? {} : { language_code: language as LanguageCode };
        await asked("setMyCommands", api.raw.setMyCommands({ commands, ...only }));
      }
    },
    poll: (options) => pollTelegram({ ...options, getUpdates: updatesOf(parts), read: readOf(botId, parts) }),
  };
}

const readOf =
  (botId: string, { hash }: TelegramParts) =>
  (updates: readonly unknown[]): Delivery[] =>
    updates.flatMap((update) => readTelegram(update, botId, hash));

/** Telegram holds the request open as long as asked; the call may take that and its usual time. */
function updatesOf(parts: TelegramParts): PollParts["getUpdates"] {
  return async (offset, waitSeconds, stopped) => {
    const api = openApi(parts, waitSeconds * 1000 + (parts.callWithin ?? CallWithin), stopped);
    const from = offset === null ? {} : { offset };
    return await api.raw.getUpdates({
      ...from,
      timeout: waitSeconds,
      limit: 100,
      allowed_updates: telegramUpdates,
    });
  };
}

async function asked<T>(method: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    // Without `cause`: the error of a fetch may hold the URL, and the URL holds the token.
    throw new TelegramRefused(method, refusalOf(error));
  }
}

function openApi(
  { token, apiRoot, fetch = globalFetch }: TelegramParts,
  ms: number,
  stopped?: AbortSignal,
): Api {
  return new Api(token, {
    apiRoot: apiRoot.replace(/\/+$/, ""),
    timeoutSeconds: ms / 1000,
    fetch: plainFetch(fetch, stopped),
  });
}

/** What grammY hands to a fetch, as far as we send it: JSON only, no uploads. */
interface GrammyInit {
  readonly method: string;
  readonly body: string;
  readonly signal: { readonly addEventListener: (type: "abort", listener: () => void) => void };
}

// grammY's Node build passes node-fetch's `agent` and a polyfilled AbortSignal along; a web fetch takes neither.
function plainFetch(fetch: Fetch, stopped?: AbortSignal) {
  return async (url: string, { method, body, signal }: GrammyInit) => {
    const abort = new AbortController();
    signal.addEventListener("abort", () => abort.abort());
    const either = stopped === undefined ? abort.signal : AbortSignal.any([abort.signal, stopped]);
    return await fetch(url, {
      method,
      headers: { "content-type": "application/json" },
      body,
      signal: either,
    });
  };
}
