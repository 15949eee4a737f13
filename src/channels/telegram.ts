import { z } from "zod";
import type { Delivery, Limits, Pace } from "./contract.ts";
import { idField, maybe, millis, notUnderstood } from "./fields.ts";
import { isRecord, stableText } from "./stableText.ts";
import {
  chatField,
  isGroup,
  type Reading,
  readEdited,
  readMessage,
  senderOf,
  userField,
} from "./telegramMessage.ts";

/** core.telegram.org/bots/api. An inline keyboard holds more than ten rows, nobody reads more: compose pages beyond. */
export const telegramLimits: Limits = {
  caption: 1024,
  text: 4096,
  buttons: { most: 10, body: 4096, label: 60 },
  list: null,
  token: 64,
};

/**
 * core.telegram.org/bots/faq: bulk notifications at 30 messages a second, one a second to one chat, bursts tolerated.
 * Replies are under no published limit but 429 and its `retry_after`.
 */
export const telegramPace: Pace = {
  account: { perSecond: 30, burst: 1 },
  person: { perSecond: 1, burst: 3 },
  freeReplies: true,
};

/** The kinds of update we ask Telegram for (`allowed_updates`). */
export const telegramUpdates = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

const readers: Readonly<Record<string, (raw: unknown) => Reading>> = {
  message: readMessage,
  edited_message: readEdited,
  callback_query: readPress,
  my_chat_member: readMembership,
  message_reaction: readReaction,
};

const updateField = z.object({ update_id: z.number().int() });

/**
 * One `Update`, as a webhook brings it or getUpdates lists it. Never throws: whatever it is, it is one delivery.
 * `hash` keys what has no `update_id`.
 */
export function readTelegram(payload: unknown, botId: string, hash: (text: string) => string): Delivery[] {
  const update = updateField.safeParse(payload);
  if (!update.success || !isRecord(payload)) {
    const content = notUnderstood("update", "unreadable");
    return [{ channel: "telegram", account: botId, key: hash(stableText(payload)), sentAt: null, content }];
  }
  const { content, sentAt } = readUpdate(payload);
  return [{ channel: "telegram", account: botId, key: String(update.data.update_id), sentAt, content }];
}

function readUpdate(update: Readonly<Record<string, unknown>>): Reading {
  for (const kind in readers) {
    const read = Object.hasOwn(update, kind) ? readers[kind] : undefined;
    if (read) return read(update[kind]);
  }
  const kind = Object.keys(update).find((key) => key !== "update_id");
  return { content: notUnderstood(kind ?? "update.empty"), sentAt: null };
}

const pressField = z.object({
  id: idField,
  from: userField,
  message: maybe(z.object({ message_id: z.number().int(), chat: chatField })),
  data: maybe(z.string()),
});

// Telegram tells the date of the message that was pressed, never of the press: an answer given on time but brought
// late cannot be told from a late one, and must not pass for one given when the question left.
function readPress(raw: unknown): Reading {
  const parsed = pressField.safeParse(raw);
  if (!parsed.success) return { content: notUnderstood("callback_query", "unreadable"), sentAt: null };
  const { id, from, message, data } = parsed.data;
  const chat = message?.chat ?? { id: from.id, type: "private" };
  if (isGroup(chat.type)) return { content: { type: "group", chat: String(chat.id) }, sentAt: null };
  if (chat.type !== "private")
    return { content: notUnderstood("callback_query", "chat", chat.type), sentAt: null };
  if (data === undefined) return { content: notUnderstood("callback_query", "game"), sentAt: null };
  const pressed = message === undefined ? undefined : String(message.message_id);
  return {
    content: {
      type: "message",
      from: senderOf({ chat, from }),
      messageId: pressed ?? id,
      ...(pressed === undefined ? {} : { answers: pressed }),
      pressId: id,
      said: { type: "pressed", token: data },
    },
    sentAt: null,
  };
}

const membershipField = z.object({
  chat: chatField,
  from: maybe(userField),
  date: z.unknown().optional(),
  new_chat_member: z.object({ status: z.string() }),
});

const inside = new Set(["member", "administrator", "creator", "restricted"]);

// In private it comes when a person blocks the bot (`kicked`) or takes it back (`member`). In a group it says that the
// bot was added – or removed, and then nobody is there to be told anything. A channel has readers, not writers.
function readMembership(raw: unknown): Reading {
  const parsed = membershipField.safeParse(raw);
  if (!parsed.success) return { content: notUnderstood("my_chat_member", "unreadable"), sentAt: null };
  const { chat, from, date, new_chat_member } = parsed.data;
  const { status } = new_chat_member;
  const sentAt = millis(date);
  if (chat.type === "private" && (status === "kicked" || status === "member")) {
    const reachable = status === "member";
    return { content: { type: "reachability", from: senderOf({ chat, from }), reachable }, sentAt };
  }
  if ((chat.type === "group" || chat.type === "supergroup") && inside.has(status))
    return { content: { type: "group", chat: String(chat.id) }, sentAt };
  const where = chat.type === "private" ? undefined : chat.type;
  return { content: notUnderstood("my_chat_member", where, status), sentAt };
}

const reactionField = z.object({
  chat: chatField,
  message_id: z.number().int(),
  user: maybe(userField),
  date: z.unknown().optional(),
  old_reaction: z.unknown().optional(),
  new_reaction: z.unknown(),
});

// Not among `telegramUpdates`; read in case somebody enables it.
function readReaction(raw: unknown): Reading {
  const parsed = reactionField.safeParse(raw);
  if (!parsed.success) return { content: notUnderstood("message_reaction", "unreadable"), sentAt: null };
  const { chat, message_id, user, date, old_reaction, new_reaction } = parsed.data;
  const sentAt = millis(date);
  if (chat.type !== "private") return { content: notUnderstood("message_reaction", chat.type), sentAt };
  if (user?.is_bot === true) return { content: notUnderstood("message_reaction", "fromBot"), sentAt };
  const emoji = newEmoji(old_reaction, new_reaction);
  if (emoji === null) return { content: notUnderstood("message_reaction", "custom"), sentAt };
  const messageId = String(message_id);
  const said = { type: "reaction", emoji, of: messageId } as const;
  return { content: { type: "message", from: senderOf({ chat, from: user }), messageId, said }, sentAt };
}

/** The emoji that was added; "" when all were taken back; null when it is one that has no character. */
function newEmoji(before: unknown, after: unknown): string | null {
  if (!Array.isArray(after)) return null;
  if (after.length === 0) return "";
  const old = new Set(emojis(before));
  const now = emojis(after);
  return now.findLast((emoji) => !old.has(emoji)) ?? now.at(-1) ?? null;
}

const emojis = (reactions: unknown): string[] =>
  (Array.isArray(reactions) ? reactions : []).flatMap((reaction) =>
    isRecord(reaction) && typeof reaction.emoji === "string" ? [reaction.emoji] : [],
  );
