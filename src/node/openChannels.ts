import type { ChannelHealth, Directory, Taker } from "../app.ts";
import type { Account, ChannelName } from "../channels/contract.ts";
import type { Fetch } from "../channels/fetch.ts";
import { linkedAccount } from "../channels/linked.ts";
import type { FetchMedia } from "../channels/media.ts";
import { openCarriers, paces } from "../channels/openCarriers.ts";
import type { Telegram } from "../channels/openTelegram.ts";
import type { Config } from "../config.ts";
import type { AccountHealth, Carrier } from "../delivery/account.ts";
import type { Demo } from "../demo/openDemo.ts";
import type { Files } from "../files/contract.ts";
import { hash } from "../hash.ts";
import type { Connection } from "./connectTelegram.ts";

interface ChannelParts {
  readonly config: Pick<Config, "telegram" | "whatsapp">;
  readonly demo: Demo | undefined;
  readonly fetch: Fetch;
  readonly files: Files;
}

export interface Channels {
  /** Undefined where no bot is configured. */
  readonly telegram: Telegram | undefined;
  readonly carriers: readonly (Carrier & { readonly fetchMedia?: FetchMedia })[];
  /** The demo's; a configured one is its connection's to tell. */
  readonly accounts: readonly Account[];
  readonly directory: (tenant: Taker) => Directory;
}

/** The accounts of this process: those of the configuration, and a demo's two. Calls nobody. */
export function openChannels({ config, demo, fetch, files }: ChannelParts): Channels {
  const { telegram, carriers } = openCarriers({ ...config, hash, fetch, files });
  const invented = demo?.accounts ?? [];
  return {
    telegram,
    carriers: [
      ...carriers,
      ...invented.map(({ account: { channel, id }, send, fetchMedia }) => ({
        channel,
        account: id,
        send,
        fetchMedia,
        pace: paces[channel],
      })),
    ],
    // A real account comes with its connection, which knows its link.
    accounts: invented.map(({ account }) => account),
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

/** Whatever says itself how it gets on. */
type Reachable = Pick<Connection, "state">;

/** How the configured accounts get on: what the start found out, or what sending did since. */
export function channelHealth(
  config: Pick<Config, "telegram" | "whatsapp">,
  {
    connection,
    linked,
  }: { readonly connection: Connection | undefined; readonly linked: Reachable | undefined },
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
  if (linked) {
    const state = linked.state();
    const begun = accounts.find(({ channel }) => channel === "linked")?.begun;
    const pausedUntil = begun?.pausedUntil ?? null;
    shown.push({
      ...{ channel: "linked", state: state === "ready" ? sending("linked", linkedAccount) : state },
      ...(begun && {
        begun: { ...begun, pausedUntil: pausedUntil === null ? null : new Date(pausedUntil).toISOString() },
      }),
    });
  }
  return shown;
}
