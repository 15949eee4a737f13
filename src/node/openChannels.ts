import type { ChannelHealth, Directory, Taker } from "../app.ts";
import type { Account, ChannelName } from "../channels/contract.ts";
import type { Fetch } from "../channels/fetch.ts";
import { openTelegram, type Telegram } from "../channels/openTelegram.ts";
import { telegramPace } from "../channels/telegram.ts";
import { whatsappPace } from "../channels/whatsapp.ts";
import { whatsappSend } from "../channels/whatsappSend.ts";
import type { Config } from "../config.ts";
import type { AccountHealth, Carrier } from "../delivery/account.ts";
import type { Demo } from "../demo/openDemo.ts";
import type { Connection } from "./connectTelegram.ts";
import { hash } from "./openInstitution.ts";

interface ChannelParts {
  readonly config: Pick<Config, "telegram" | "whatsapp">;
  readonly demo: Demo | undefined;
  readonly fetch: Fetch;
}

export interface Channels {
  /** Undefined where no bot is configured. */
  readonly telegram: Telegram | undefined;
  readonly carriers: readonly Carrier[];
  /** Where people find the accounts that are known without asking their platform. */
  readonly accounts: readonly Account[];
  readonly directory: (tenant: Taker) => Directory;
}

const paces = { telegram: telegramPace, whatsapp: whatsappPace };

/** The accounts of this process: those of the configuration, and a demo's two. Calls nobody. */
export function openChannels({ config, demo, fetch }: ChannelParts): Channels {
  const telegram = config.telegram ? openTelegram({ ...config.telegram, hash, fetch }) : undefined;
  const carriers: Carrier[] = [];
  if (telegram) {
    carriers.push({ channel: "telegram", account: telegram.botId, send: telegram.send, pace: telegramPace });
  }
  if (config.whatsapp) {
    const { phoneNumberId, accessToken, apiRoot } = config.whatsapp;
    const send = whatsappSend({ fetch, apiRoot, phoneNumberId, accessToken });
    carriers.push({ channel: "whatsapp", account: phoneNumberId, send, pace: whatsappPace });
  }
  const invented = demo?.accounts ?? [];
  for (const { account, send } of invented) {
    carriers.push({ channel: account.channel, account: account.id, send, pace: paces[account.channel] });
  }
  return {
    telegram,
    carriers,
    accounts: [
      ...(config.whatsapp ? [{ channel: "whatsapp" as const, id: config.whatsapp.phoneNumberId }] : []),
      ...invented.map(({ account }) => account),
    ],
    directory: (tenant) => directoryOf({ config, demo }, tenant),
  };
}

function directoryOf({ config, demo }: Pick<ChannelParts, "config" | "demo">, tenant: Taker): Directory {
  const bots = new Map<string, { tenant: Taker; secret: string }>();
  for (const account of demo?.accounts ?? []) {
    if (demo && account.account.channel === "telegram") {
      bots.set(account.account.id, { tenant, secret: demo.secrets.telegram.secretToken });
    }
  }
  const { telegram, whatsapp } = config;
  // A bot that polls may be called as well when its secret is set; what comes twice counts once.
  if (telegram?.secret) bots.set(telegram.botId, { tenant, secret: telegram.secret });
  return {
    telegram: (botId) => bots.get(botId),
    whatsapp: whatsapp ?? demo?.secrets.whatsapp,
    tenantFor: () => tenant,
  };
}

/** How the configured accounts get on: what the start found out, or what sending did since. */
export function channelHealth(
  config: Pick<Config, "telegram" | "whatsapp">,
  connection: Connection | undefined,
  accounts: readonly AccountHealth[],
): readonly ChannelHealth[] {
  const sending = (channel: ChannelName, id: string): ChannelHealth["state"] => {
    const state = accounts.find((one) => one.channel === channel && one.account === id)?.state;
    if (state === "stopped") return "refused";
    return state === "failing" ? "unreachable" : "ready";
  };
  const { telegram, whatsapp } = config;
  const shown: ChannelHealth[] = [];
  if (telegram && connection) {
    const state = connection.state();
    shown.push({
      channel: "telegram",
      state: state === "ready" ? sending("telegram", telegram.botId) : state,
    });
  }
  if (whatsapp) shown.push({ channel: "whatsapp", state: sending("whatsapp", whatsapp.phoneNumberId) });
  return shown;
}
