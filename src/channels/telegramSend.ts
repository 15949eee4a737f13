import { type Api, GrammyError } from "grammy";
import type { Choice, Destination, Outgoing, Refusal, Send, Sent } from "./contract.ts";
import { networkRefusal } from "./fetch.ts";
import { type FileMessage, isFileMessage } from "./media.ts";
import { telegramRefusal } from "./telegramRefusal.ts";

interface TelegramSendParts {
  readonly api: Api;
  readonly sendFile: (to: Destination, message: FileMessage) => Promise<Sent>;
}

/** Sends through grammY's client, whose timeout bounds the call (`openTelegram` gives it one of 30 s). */
export function telegramSend({ api, sendFile }: TelegramSendParts): Send {
  return async (to, message) => {
    if (isFileMessage(message)) return await sendFile(to, message);
    try {
      return { ok: true, messageId: await messageIdOf(api, to.id, message) };
    } catch (error) {
      return { ok: false, refusal: refusalOf(error) };
    }
  };
}

/** What an error of grammY's client means. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof GrammyError)) return networkRefusal(error);
  const { error_code, description, parameters } = error;
  return telegramRefusal({ ok: false, error_code, description, parameters }) ?? networkRefusal(error);
}

// No parse_mode: what people typed never becomes markup. No previews: our links are ours, and few.
async function messageIdOf(
  api: Api,
  id: string,
  message: Exclude<Outgoing, FileMessage>,
): Promise<string | null> {
  if (message.type === "acknowledge") {
    await api.raw.answerCallbackQuery({ callback_query_id: message.pressId });
    return null;
  }
  const keyboard =
    message.type === "text" ? {} : { reply_markup: { inline_keyboard: rows(message.choices) } };
  const sent = await api.raw.sendMessage({
    chat_id: chatId(id),
    text: message.text,
    link_preview_options: { is_disabled: true },
    ...keyboard,
  });
  return String(sent.message_id);
}

const rows = (choices: readonly Choice[]) =>
  choices.map(({ label, token }) => [{ text: label, callback_data: token }]);

/** Ids have at most 52 bits (core.telegram.org/bots/api, Chat), which a number holds. */
const chatId = (id: string) => (/^-?\d{1,16}$/.test(id) ? Number(id) : id);
