import { randomInt } from "node:crypto";
import { openCourier, type Posted } from "./openCourier.ts";
import { type TelegramCall, updateKinds } from "./schemas/telegram.ts";
import { conflict, type TelegramRefusal } from "./telegramRefusal.ts";

/** Kinds Telegram delivers only to who asks for them by name. */
const onlyByName = ["chat_member", "message_reaction", "message_reaction_count"];
/** The longest a getUpdates is held open, in seconds. */
const longestPoll = 50;

/**
 * Updates on their way to the bot: posted to the webhook (one at a time for each chat), or, while there is none, kept
 * until a getUpdates with a higher offset confirms them. `wait` is a pause that ends when the fake closes.
 */
export function openTelegramUpdates(wait: (ms: number) => Promise<void>) {
  const pending: {
    readonly id: number;
    readonly lane: string;
    readonly update: object;
    readonly done: (posted: Posted) => void;
  }[] = [];
  let webhook: { readonly url: string; readonly secret: string | undefined } | null = null;
  let connections = 40;
  let allowed: readonly string[] = updateKinds.filter((kind) => !onlyByName.includes(kind));
  // Telegram starts anywhere, too: nobody may count on small numbers, and no two fakes send the same ids.
  let lastId = randomInt(100_000_000, 900_000_000);
  let arrived: (() => void) | undefined;
  let displaced: (() => void) | undefined;

  const courier = openCourier(
    () => webhook?.url ?? null,
    () => (webhook?.secret === undefined ? {} : { "x-telegram-bot-api-secret-token": webhook.secret }),
    () => connections,
  );

  /** Resolves when the bot has taken it (2xx, or confirmed by a later offset), or it was given up. */
  async function deliver(lane: string, id: number, update: object): Promise<Posted> {
    if (webhook !== null) {
      const posted = await courier.send(lane, JSON.stringify(update));
      if (posted.ok || webhook !== null) return posted;
    }
    return new Promise((done) => {
      pending.push({ id, lane, update, done });
      pending.sort((a, b) => a.id - b.id);
      arrived?.();
    });
  }

  function confirm(count: number): void {
    for (const { done } of pending.splice(0, count)) done({ ok: true, tries: 1, status: 200, ms: 0 });
  }

  function allow(kinds: readonly string[] | undefined): void {
    if (kinds === undefined) return;
    allowed = kinds.length > 0 ? kinds : updateKinds.filter((kind) => !onlyByName.includes(kind));
  }

  /** Where updates go from now on; "" ends the webhook. What waited goes there too, unless dropped. */
  function listen(url: string, secret: string | undefined, drop = false): true {
    webhook = url === "" ? null : { url, secret };
    displaced?.();
    if (drop) confirm(pending.length);
    if (webhook === null) return true;
    for (const { id, lane, update, done } of pending.splice(0)) void deliver(lane, id, update).then(done);
    return true;
  }

  async function getUpdates(call: TelegramCall<"getUpdates">): Promise<readonly object[] | TelegramRefusal> {
    if (webhook !== null) return conflict.webhookActive;
    displaced?.();
    allow(call.allowed_updates);
    const { offset = 0, limit = 100, timeout = 0 } = call;
    const from = offset < 0 ? (pending.at(offset)?.id ?? 0) : offset;
    confirm(pending.filter(({ id }) => id < from).length);
    if (pending.length > 0 || timeout === 0) return pending.slice(0, limit).map(({ update }) => update);
    const ended = await new Promise<"arrived" | "displaced">((done) => {
      arrived = () => done("arrived");
      displaced = () => done("displaced");
      void wait(Math.min(timeout, longestPoll) * 1000).then(arrived);
    });
    if (ended === "displaced") return conflict.otherPoll;
    arrived = displaced = undefined;
    return pending.slice(0, limit).map(({ update }) => update);
  }

  return {
    courier,
    deliver,
    listen,
    getUpdates,
    webhook: () => webhook,
    allowed: () => allowed,
    /** Gives the content the next update_id and sends it, if the bot asked for updates of its kind. */
    emit(chat: number, content: Readonly<Record<string, unknown>>): Promise<Posted> {
      if (!Object.keys(content).some((kind) => allowed.includes(kind)))
        return Promise.resolve({ ok: true, tries: 0, status: 0, ms: 0 });
      lastId += 1;
      return deliver(String(chat), lastId, { update_id: lastId, ...content });
    },
    setWebhook(call: TelegramCall<"setWebhook">): true {
      allow(call.allowed_updates);
      connections = call.max_connections ?? 40;
      return listen(call.url, call.secret_token, call.drop_pending_updates);
    },
    getWebhookInfo: () => ({
      url: webhook?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: pending.length + courier.flying(),
      max_connections: connections,
      allowed_updates: allowed,
    }),
    async close(): Promise<void> {
      displaced?.();
      await courier.close();
    },
  };
}
