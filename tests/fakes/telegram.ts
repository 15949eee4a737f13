import { openFaults } from "./openFaults.ts";
import { type Answer, type Asked, openHttp, readObject } from "./openHttp.ts";
import { readForm } from "./sampleFiles.ts";
import {
  callProblem,
  type FormFile,
  type TelegramCall,
  type TelegramMethod,
  telegramMethods,
} from "./schemas/telegram.ts";
import { methodProblem } from "./specTelegram.ts";
import { openTelegramGroup } from "./telegramGroup.ts";
import {
  openTelegramPhone,
  type TelegramChat,
  type TelegramPhone,
  type TelegramWorld,
} from "./telegramPhone.ts";
import {
  isTelegramRefusal,
  type TelegramRefusal,
  telegramRefusal,
  telegramRefusals,
} from "./telegramRefusal.ts";
import { openTelegramUpdates } from "./telegramUpdates.ts";

/** One request as it came in; `why` only where it was turned down. */
export interface TelegramRequest {
  readonly method: string;
  readonly body: unknown;
  readonly at: number;
  readonly why?: string;
}

/** Seconds after which a pressed button cannot be answered any more. */
const answerWithin = 15;

/**
 * Telegram's Bot API on 127.0.0.1, and the phones behind it. It refuses what Telegram refuses, in Telegram's words.
 * `refused` holds the calls that are mistakes of ours (shape, limits, token, unknown method): tests want it empty.
 * `declined` holds what the world turned down (blocked, too fast, too late, an injected fault).
 */
export async function openFakeTelegram({
  token,
  username = "convoca_test_bot",
  secret,
  now = Date.now,
  perSecond = null,
}: {
  readonly token: string;
  readonly username?: string;
  /** The secret `deliverTo` sends along, until setWebhook names another. */
  readonly secret?: string;
  readonly now?: () => number;
  /** Messages a second for all chats together (Telegram: about 30); null does not count them. */
  readonly perSecond?: number | null;
}) {
  const botId = Number(token.split(":")[0]);
  const bot = { id: botId, is_bot: true, first_name: "Convoca", username } as const;
  const chats = new Map<number, TelegramChat>();
  const phones = new Map<number, TelegramPhone>();
  const requests: TelegramRequest[] = [];
  const refused: TelegramRequest[] = [];
  const declined: TelegramRequest[] = [];
  const queries = new Map<string, { readonly at: number; readonly chat: TelegramChat; answered: boolean }>();
  /** What people sent, by file_id. */
  const files = new Map<string, Uint8Array>();
  const commands = new Map<string, TelegramCall<"setMyCommands">["commands"]>();
  const recent: number[] = [];
  const faults = openFaults<TelegramRefusal>();
  const updates = openTelegramUpdates(faults.wait);
  let lastMessage = 100;

  const world: TelegramWorld = {
    bot,
    chats,
    now,
    messageId: () => ++lastMessage,
    emit: updates.emit,
    keep: (file) => {
      const id = `file-${botId}-${files.size + 1}`;
      files.set(id, file);
      return id;
    },
    query(chat) {
      const id = `${botId}${queries.size + 1}`;
      queries.set(id, { at: now(), chat, answered: false });
      return id;
    },
  };

  function sendMessage(call: TelegramCall<"sendMessage">): unknown {
    const chat = chats.get(Number(call.chat_id));
    if (chat === undefined) return telegramRefusals.chatNotFound();
    if (chat.barred !== null) return chat.barred;
    if (perSecond !== null) {
      while (recent[0] !== undefined && recent[0] <= now() - 1000) recent.shift();
      if (recent.length >= perSecond) return telegramRefusals.tooMany(1);
      recent.push(now());
    }
    const markup = call.reply_markup;
    const keyboard = markup !== undefined && "inline_keyboard" in markup ? markup : undefined;
    const buttons = (keyboard?.inline_keyboard.flat() ?? []).map(({ text, callback_data, url }) => ({
      label: text,
      token: callback_data ?? url ?? "",
    }));
    const message_id = world.messageId();
    chat.inbox.add({ id: String(message_id), at: now(), text: call.text, buttons });
    return {
      ...{ message_id, from: bot, chat: chat.place, date: Math.floor(now() / 1000), text: call.text },
      ...(keyboard && { reply_markup: keyboard }),
    };
  }

  /** A file for somebody's phone, under the words beside it. */
  function sendFile(
    call: TelegramCall<"sendPhoto"> | TelegramCall<"sendDocument">,
    kind: "image" | "document",
    file: FormFile,
  ): unknown {
    const chat = chats.get(Number(call.chat_id));
    if (chat === undefined) return telegramRefusals.chatNotFound();
    if (chat.barred !== null) return chat.barred;
    const message_id = world.messageId();
    chat.inbox.add({
      ...{ id: String(message_id), at: now(), text: call.caption ?? "", buttons: [] },
      file: { kind, name: file.name, mime: file.mime, bytes: file.bytes },
    });
    return { message_id, from: bot, chat: chat.place, date: Math.floor(now() / 1000) };
  }

  function answerCallbackQuery(call: TelegramCall<"answerCallbackQuery">): unknown {
    const query = queries.get(call.callback_query_id);
    if (query === undefined || query.answered || now() - query.at > answerWithin * 1000)
      return telegramRefusals.tooOld();
    query.answered = true;
    if (call.text !== undefined) query.chat.notices.push(call.text);
    return true;
  }

  const methods: { readonly [M in TelegramMethod]: (call: TelegramCall<M>) => unknown } = {
    getMe: () => ({
      ...{
        ...bot,
        can_join_groups: true,
        can_read_all_group_messages: false,
        supports_inline_queries: false,
      },
      ...{ can_connect_to_business: false, has_main_web_app: false },
    }),
    setWebhook: updates.setWebhook,
    deleteWebhook: (call) => updates.listen("", undefined, call.drop_pending_updates),
    getWebhookInfo: updates.getWebhookInfo,
    setMyCommands(call) {
      commands.set(`${call.scope?.type ?? "default"} ${call.language_code ?? ""}`.trim(), call.commands);
      return true;
    },
    getUpdates: updates.getUpdates,
    sendMessage,
    sendPhoto: (call) => sendFile(call, "image", call.photo),
    sendDocument: (call) => sendFile(call, "document", call.document),
    getFile({ file_id }) {
      const file = files.get(file_id);
      if (file === undefined)
        return telegramRefusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
      if (file.length > 20_000_000) return telegramRefusal(400, "Bad Request: file is too big");
      return { file_id, file_unique_id: file_id, file_size: file.length, file_path: `files/${file_id}` };
    },
    answerCallbackQuery,
  };

  function chatOf(call: Readonly<Record<string, unknown>>): string | undefined {
    const chat = call.chat_id ?? queries.get(String(call.callback_query_id))?.chat.id;
    return chat === undefined ? undefined : String(chat);
  }

  function download(owner: string, id: string): Answer {
    const file = files.get(id);
    if (owner !== token || file === undefined)
      return { status: 404, body: telegramRefusal(404, "Not Found") };
    return { status: 200, file, mime: "application/octet-stream" };
  }

  async function answer(asked: Asked): Promise<Answer> {
    const [, owner, path] = /^\/file\/bot(\d+:[^/]*)\/files\/(.*)$/.exec(asked.path) ?? [];
    if (owner !== undefined) return download(owner, path ?? "");
    const [, given, method = asked.path] = /^\/bot(\d+:[^/]*)\/(.*)$/.exec(asked.path) ?? [];
    const call = await readCall(asked);
    const request = { method, body: call, at: now() };
    requests.push(request);
    const turnDown = (list: TelegramRequest[], refusal: TelegramRefusal): Answer => {
      list.push({ ...request, why: refusal.description });
      return { status: refusal.error_code, body: refusal };
    };
    if (given === undefined) return turnDown(refused, telegramRefusal(404, "Not Found"));
    if (given !== token) return turnDown(refused, telegramRefusal(401, "Unauthorized"));
    if (!isMethod(method)) return turnDown(refused, telegramRefusal(404, "Not Found"));
    if (call === null) return turnDown(refused, telegramRefusal(400, "Bad Request: can't parse JSON object"));
    // The published parameters say `InputFile or String`: a file in a form is the first.
    const published = Object.fromEntries(
      Object.entries(call).map(([name, value]) => [name, isFile(value) ? "attach" : value]),
    );
    const problem = callProblem(method, call) ?? methodProblem(method, published);
    if (problem !== null) return turnDown(refused, telegramRefusal(400, `Bad Request: ${problem}`));

    const met = faults.meet(method, chatOf(call));
    await faults.wait(met.delayMs);
    if (met.drop === "before") return "drop";
    if (met.refusal !== undefined) return turnDown(declined, met.refusal);
    // The schema of this very method has accepted the call.
    const run = methods[method] as (accepted: unknown) => unknown;
    const result = await run(call);
    if (isTelegramRefusal(result)) return turnDown(declined, result);
    return met.drop === "after" ? "drop" : { status: 200, body: { ok: true, result } };
  }

  const http = await openHttp(answer);
  return {
    root: http.root,
    token,
    botId,
    username,
    /** Everything received, in order. */
    requests: requests as readonly TelegramRequest[],
    /** Calls that are mistakes of ours. */
    refused: refused as readonly TelegramRequest[],
    /** Calls the world turned down. */
    declined: declined as readonly TelegramRequest[],
    /** What setMyCommands set, by "<scope> <language>" ("default", "default es"). */
    commands: commands as ReadonlyMap<string, TelegramCall<"setMyCommands">["commands"]>,
    fault: faults.add,
    /** How webhooks are delivered (`twice`, `outOfOrder`, `tries`, `waitMs`); change them at any time. */
    knobs: updates.courier.knobs,
    undelivered: updates.courier.undelivered,
    idle: updates.courier.idle,
    webhook: updates.webhook,
    /** Sends webhooks to a url of the test's own, whatever setWebhook was told. */
    deliverTo: (url: string, secretToken: string | undefined = secret) =>
      void updates.listen(url, secretToken),
    /** An update as it is, with its own update_id; in a lane of its own unless one is given. */
    deliver: (update: { readonly update_id: number }, lane = `raw ${update.update_id}`) =>
      updates.deliver(lane, update.update_id, update),
    /** A person's phone; the same one for the same chat id. */
    person(id: number, options: { readonly language?: string; readonly name?: string } = {}): TelegramPhone {
      const phone = phones.get(id) ?? openTelegramPhone(world, id, options);
      phones.set(id, phone);
      return phone;
    },
    group: (id: number, title = "Costura") => openTelegramGroup(world, id, title),
    async close(): Promise<void> {
      faults.close();
      await updates.close();
      await http.close();
    },
  };
}

const isFile = (value: unknown): boolean => typeof value === "object" && value !== null && "bytes" in value;

/** A call's parameters: JSON, or a form whose numbers are written out. */
async function readCall(asked: Asked): Promise<Record<string, unknown> | null> {
  const type = asked.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return readObject(asked.body === "" ? "{}" : asked.body);
  const { fields, files } = await readForm(asked.bytes, type);
  const { chat_id, ...rest } = fields;
  return { ...rest, ...(chat_id === undefined ? {} : { chat_id: Number(chat_id) }), ...files };
}

const isMethod = (name: string): name is TelegramMethod => Object.hasOwn(telegramMethods, name);

export type FakeTelegram = Awaited<ReturnType<typeof openFakeTelegram>>;
