import type { ChannelHealth } from "../app.ts";
import type { Account, Delivery, Refusal } from "../channels/contract.ts";
import { type Commands, type Telegram, TelegramRefused } from "../channels/openTelegram.ts";
import { telegramPatience } from "../channels/telegramPatience.ts";
import type { TelegramConfig } from "../config.ts";
import type { Log } from "../log.ts";
import { pause } from "./pause.ts";

interface ConnectParts {
  readonly telegram: Telegram;
  readonly config: Pick<TelegramConfig, "mode" | "secret">;
  /** Scheme and host under which Telegram reaches us. */
  readonly publicUrl: string | null;
  readonly commands: readonly Commands[];
  readonly take: (deliveries: readonly Delivery[]) => Promise<void>;
  readonly log: Log;
  /** Aborted when the process stops. */
  readonly stopping: AbortSignal;
}

/** A bot on its way to being reachable. */
export interface Connection {
  readonly account: () => Account;
  readonly state: () => ChannelHealth["state"];
  /** Resolves when nothing of it runs any more: after `stopping`. */
  readonly ended: Promise<void>;
}

/**
 * Asks Telegram who the bot is, tells it where to bring updates and which commands to show, and polls where it
 * cannot bring them. All of it again until it worked: a platform that is down at our start must not keep us down.
 */
export function connectTelegram(parts: ConnectParts): Connection {
  const { telegram, config, log, stopping } = parts;
  let state: ChannelHealth["state"] = "starting";
  let link: string | undefined;

  const introduce = async () => {
    const me = await telegram.getMe();
    link = `https://t.me/${me.username}`;
    if (config.mode === "webhook" && parts.publicUrl !== null && config.secret !== null) {
      await telegram.setWebhook(`${parts.publicUrl}/telegram/${telegram.botId}`, config.secret);
    } else await telegram.deleteWebhook();
    await telegram.setCommands(parts.commands);
  };
  const note = (refusal: Refusal) => {
    state = refusal.meaning === "stop" ? "refused" : "unreachable";
    log.warn("telegram", { state, reason: refusal.reason });
  };
  const works = () => {
    state = "ready";
    log.info("telegram", { state, mode: config.mode });
  };

  const connect = async () => {
    for (let failures = 0; !stopping.aborted; failures += 1) {
      try {
        await introduce();
        works();
        return true;
      } catch (error) {
        const refusal = refusalOf(error);
        note(refusal);
        const why = refusal.meaning === "stop" ? "refused" : "away";
        await pause(telegramPatience(why, failures, refusal.afterMs), stopping);
      }
    }
    return false;
  };
  const run = async () => {
    if (!(await connect()) || config.mode === "webhook") return;
    await telegram.poll({ signal: stopping, report: note, works, take: parts.take });
  };
  return {
    account: () => ({ channel: "telegram", id: telegram.botId, ...(link === undefined ? {} : { link }) }),
    state: () => state,
    ended: run(),
  };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof TelegramRefused) return error.refusal;
  return { meaning: "later", reason: error instanceof Error ? error.name : "failed" };
}
