import type { Account, ChannelName, Limits, Pace, Send } from "./contract.ts";
import type { Fetch } from "./fetch.ts";
import { linkedLimits, usualLinkedPace } from "./linked.ts";
import type { FetchFile, FetchMedia, ReadFile } from "./media.ts";
import { openTelegram, type Telegram } from "./openTelegram.ts";
import { telegramLimits, telegramPace } from "./telegram.ts";
import { whatsappLimits, whatsappPace } from "./whatsapp.ts";
import { whatsappFetchMedia } from "./whatsappMedia.ts";
import { whatsappSend } from "./whatsappSend.ts";

/** What each platform can show. A new channel is a line here and one in `paces`. */
export const limits: Readonly<Record<ChannelName, Limits>> = {
  telegram: telegramLimits,
  whatsapp: whatsappLimits,
  linked: linkedLimits,
};
export const paces: Readonly<Record<ChannelName, Pace>> = {
  telegram: telegramPace,
  whatsapp: whatsappPace,
  linked: usualLinkedPace,
};

interface CarrierParts {
  readonly telegram: { readonly token: string; readonly apiRoot: string } | null;
  readonly whatsapp: {
    readonly phoneNumberId: string;
    readonly accessToken: string;
    readonly apiRoot: string;
  } | null;
  readonly hash: (text: string) => string;
  readonly fetch: Fetch;
  readonly files: ReadFile;
  readonly fetchFile?: FetchFile;
}

/** An account that can send. */
interface Carrier {
  readonly channel: ChannelName;
  readonly account: string;
  readonly send: Send;
  readonly fetchMedia: FetchMedia;
  readonly pace: Pace;
}

export interface Carriers {
  /** Undefined where no bot is configured. */
  readonly telegram: Telegram | undefined;
  readonly carriers: readonly Carrier[];
  /** Those that are known without asking their platform for a link. */
  readonly accounts: readonly Account[];
}

/** Opens the configured accounts. Calls nobody. */
export function openCarriers({ telegram: bot, whatsapp: number, ...parts }: CarrierParts): Carriers {
  const telegram = bot ? openTelegram({ ...bot, ...parts }) : undefined;
  const carriers: Carrier[] = [];
  if (telegram) {
    const { botId: account, send, fetchMedia } = telegram;
    carriers.push({ channel: "telegram", account, send, fetchMedia, pace: telegramPace });
  }
  if (number) {
    const whatsapp = { ...number, fetch: parts.fetch, fetchFile: parts.fetchFile };
    carriers.push({
      channel: "whatsapp",
      account: number.phoneNumberId,
      send: whatsappSend(whatsapp, parts.files),
      fetchMedia: whatsappFetchMedia(whatsapp),
      pace: whatsappPace,
    });
  }
  return {
    telegram,
    carriers,
    accounts: carriers.map(({ channel, account }) => ({ channel, id: account })),
  };
}
