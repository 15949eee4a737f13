import type { Account, ChannelName } from "../channels/contract.ts";

/** Where the demo has phones: a linked number is somebody's own, and there is nobody behind one here. */
export type DemoChannel = Exclude<ChannelName, "linked">;

/** A phone of the demo: its channel and its number in the series. The id says both, so that no list is kept. */
export interface Phone {
  /** `whatsapp-1`, `telegram-204518`. */
  readonly id: string;
  readonly channel: DemoChannel;
  readonly number: number;
}

/** How the platform would know a phone's owner. */
export interface PlatformAddress {
  /** Telegram: chat id. WhatsApp: `user_id`. */
  readonly id: string;
  /** WhatsApp: `wa_id`. */
  readonly phone?: string;
}

/** The demo's own bot and number. No platform has them. */
export const demoAccounts: Readonly<Record<DemoChannel, Account & { readonly channel: DemoChannel }>> = {
  telegram: { channel: "telegram", id: "1000000001" },
  whatsapp: { channel: "whatsapp", id: "demo" },
};

/** The phones everybody sees at first: two nobody has written from before, a promoter's and a coordinator's. */
export const firstPhones: readonly Phone[] = [
  phoneOf("whatsapp", 1),
  phoneOf("telegram", 1),
  phoneOf("whatsapp", 13),
  phoneOf("telegram", 11),
];

const most = 999_999;

export function phoneOf(channel: DemoChannel, number: number): Phone {
  return { id: `${channel}-${number}`, channel, number };
}

/** The phone an id names, or null when it names none. */
export function readPhone(id: string): Phone | null {
  const [, channel, digits] = /^(whatsapp|telegram)-([1-9]\d{0,5})$/.exec(id) ?? [];
  if (channel !== "whatsapp" && channel !== "telegram") return null;
  return phoneOf(channel, Number(digits));
}

// Ids that no person of either platform can have: Telegram's are far below 9·10¹², and no Mexican number begins with 00.
const telegramFrom = 9_000_000_000_000;
const whatsappIds = "MX.9000000000";
const whatsappNumbers = "5210000";

export function addressOf({ channel, number }: Phone): PlatformAddress {
  if (channel === "telegram") return { id: String(telegramFrom + number) };
  const digits = String(number).padStart(6, "0");
  return { id: `${whatsappIds}${digits}`, phone: `${whatsappNumbers}${digits}` };
}

/** The phone behind a platform's id (either of WhatsApp's two), or null when it is not one of the demo's. */
export function phoneAt(channel: DemoChannel, platformId: string): Phone | null {
  const number = channel === "telegram" ? Number(platformId) - telegramFrom : seriesNumber(platformId);
  if (!Number.isInteger(number) || number < 1 || number > most) return null;
  return phoneOf(channel, number);
}

function seriesNumber(platformId: string): number {
  for (const start of [whatsappIds, whatsappNumbers]) {
    if (platformId.startsWith(start) && platformId.length === start.length + 6) {
      return Number(platformId.slice(start.length));
    }
  }
  return Number.NaN;
}
