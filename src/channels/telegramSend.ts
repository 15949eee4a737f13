import { GrammyError } from "grammy";
import { z } from "zod";
import type { Choice, Destination, Outgoing, Refusal, Send, Sent } from "./contract.ts";
import { CallWithin, type Fetch, networkRefusal, within } from "./fetch.ts";
import { type FileMessage, isFileMessage } from "./media.ts";
import { telegramRefusal } from "./telegramRefusal.ts";

interface TelegramSendParts {
  readonly token: string;
  readonly apiRoot: string;
  readonly fetch: Fetch;
  readonly callWithin?: number | undefined;
  readonly sendFile: (to: Destination, message: FileMessage) => Promise<Sent>;
}

/**
 * Sends a message (core.telegram.org/bots/api, sendMessage, answerCallbackQuery). Called directly: what grammY's client
 * does around a call costs as much as the call.
 */
export function telegramSend(parts: TelegramSendParts): Send {
  const { token, callWithin = CallWithin, sendFile } = parts;
  const root = `${parts.apiRoot.replace(/\/+$/, "")}/bot${token}`;
  return async (to, message) => {
    if (isFileMessage(message)) return await sendFile(to, message);
    const [method, body] = callOf(to.id, message);
    try {
      const answer = await within(callWithin, async (signal) => {
        const init = { method: "POST", headers: json, body: JSON.stringify(body), signal };
        return await (await parts.fetch(`${root}/${method}`, init)).json();
      });
      if (method === "sendMessage") {
        const sent = sentField.safeParse(answer);
        if (sent.success) return { ok: true, messageId: String(sent.data.result.message_id) };
      }
      const refusal = telegramRefusal(answer);
      if (refusal === null && method !== "sendMessage") return { ok: true, messageId: null };
      return { ok: false, refusal: refusal ?? { meaning: "later", reason: "unreadable answer" } };
    } catch (error) {
      return { ok: false, refusal: networkRefusal(error) };
    }
  };
}

const json = { "content-type": "application/json" };
const sentField = z.object({ ok: z.literal(true), result: z.object({ message_id: z.number().int() }) });

/** What an error of grammY's client means. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof GrammyError)) return networkRefusal(error);
  const { error_code, description, parameters } = error;
  return telegramRefusal({ ok: false, error_code, description, parameters }) ?? networkRefusal(error);
}

// No parse_mode: what people typed never becomes markup. No previews: our links are ours, and few.
function callOf(id: string, message: Exclude<Outgoing, FileMessage>): readonly [string, object] {
  if (message.type === "acknowledge") return ["answerCallbackQuery", { callback_query_id: message.pressId }];
  const keyboard =
    message.type === "text" ? {} : { reply_markup: { inline_keyboard: rows(message.choices) } };
  const said = { chat_id: chatId(id), text: message.text, link_preview_options: { is_disabled: true } };
  return ["sendMessage", { ...said, ...keyboard }];
}

const rows = (choices: readonly Choice[]) =>
  choices.map(({ label, token }) => [{ text: label, callback_data: token }]);

/** Ids have at most 52 bits (core.telegram.org/bots/api, Chat), which a number holds. */
const chatId = (id: string) => (/^-?\d{1,16}$/.test(id) ? Number(id) : id);
