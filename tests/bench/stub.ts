import { listen } from "./http.ts";

/** Telegram's side, as far as a bot needs it: takes every call at once, and says who was written what. */
export interface TelegramStub {
  /** What a bot calls instead of https://api.telegram.org. */
  readonly root: string;
  /** Resolves with the text of the next message to that chat. */
  readonly answerTo: (chat: number) => Promise<string>;
  /** Messages to chats nobody was waiting in: an answer too many. */
  readonly unexpected: () => number;
  readonly close: () => void;
}

/** A stub of its own for each server, so that their chats never mix. */
export async function openStub(): Promise<TelegramStub> {
  const waiting = new Map<number, (text: string) => void>();
  let sent = 0;
  let unexpected = 0;

  const take = (path: string, body: string): string => {
    const method = path.slice(path.lastIndexOf("/") + 1);
    const result = method === "sendMessage" ? message(JSON.parse(body)) : (results[method] ?? true);
    return JSON.stringify({ ok: true, result });
  };
  const message = ({ chat_id: chat, text }: { chat_id: number; text: string }) => {
    const heard = waiting.get(chat);
    waiting.delete(chat);
    if (heard) heard(text);
    else unexpected += 1;
    sent += 1;
    const from = { id: bot.id, is_bot: true, first_name: "Bench", username: bot.username };
    return { message_id: sent, from, chat: { id: chat, type: "private" }, date: 1_764_000_000, text };
  };

  const { port, close } = await listen(take);
  return {
    root: `http://127.0.0.1:${port}`,
    answerTo: (chat) => new Promise((heard) => waiting.set(chat, heard)),
    unexpected: () => unexpected,
    close,
  };
}

export const bot = {
  id: 110201543,
  token: "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw",
  username: "bench_bot",
  secret: "the-secret-of-the-bench",
};

const results: Readonly<Record<string, unknown>> = {
  getMe: { id: bot.id, is_bot: true, first_name: "Bench", username: bot.username },
};
