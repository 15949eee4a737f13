import { z } from "zod";
import type { Incoming, MediaKind, Said, Sender } from "./contract.ts";
import { maybe, millis, notUnderstood } from "./fields.ts";

/** What one update says to us. */
export interface Reading {
  readonly content: Incoming;
  readonly sentAt: number | null;
}

// core.telegram.org/bots/api: Message, Chat, User. Names and usernames are not read: nothing needs them.

export const userField = z.object({
  id: z.number().int(),
  is_bot: maybe(z.boolean()),
  language_code: maybe(z.string().regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,4}$/)),
});

export const chatField = z.object({ id: z.number().int(), type: z.string() });

const messageField = z.object({
  message_id: z.number().int(),
  date: z.unknown().optional(),
  edit_date: z.unknown().optional(),
  chat: chatField,
  from: maybe(userField),
  text: maybe(z.string()),
  caption: maybe(z.string()),
  media_group_id: maybe(z.string().min(1).max(100)),
  reply_to_message: maybe(z.object({ message_id: z.number().int() })),
  migrate_to_chat_id: maybe(z.number().int()),
  migrate_from_chat_id: maybe(z.number().int()),
});
type Message = z.infer<typeof messageField>;
type Raw = Readonly<Record<string, unknown>>;

// Order matters: an animation carries `document` along, a venue `location`, a live photo `photo`.
const media: readonly (readonly [field: string, kind: MediaKind])[] = [
  ["animation", "animation"],
  ["photo", "photo"],
  ["video", "video"],
  ["video_note", "videoNote"],
  ["voice", "voice"],
  ["audio", "audio"],
  ["document", "document"],
  ["sticker", "sticker"],
  ["location", "location"],
  ["contact", "contact"],
  ["poll", "poll"],
  ["dice", "dice"],
  ["live_photo", "photo"],
  ["venue", "location"],
  ["paid_media", "other"],
  ["story", "other"],
  ["game", "other"],
  ["checklist", "other"],
  ["rich_message", "other"],
  ["invoice", "other"],
  ["giveaway", "other"],
  ["giveaway_winners", "other"],
];

// What surrounds a message without being its content. Whatever else a message has names what it is.
const envelope = new Set(
  `message_id message_thread_id direct_messages_topic from sender_chat sender_boost_count sender_business_bot
  sender_tag date guest_query_id business_connection_id chat forward_origin is_topic_message is_automatic_forward
  reply_to_message external_reply quote reply_to_story reply_to_checklist_task_id reply_to_poll_option_id via_bot
  guest_bot_caller_user guest_bot_caller_chat edit_date has_protected_content is_from_offline is_paid_post
  media_group_id author_signature paid_star_count entities link_preview_options suggested_post_info effect_id caption
  caption_entities show_caption_above_media has_media_spoiler reply_markup`.split(/\s+/),
);

/** A `message`: what a person wrote in private, a group's, or a service message that is named. */
export function readMessage(raw: unknown): Reading {
  const parsed = messageField.safeParse(raw);
  if (!parsed.success) return { content: notUnderstood("message", "unreadable"), sentAt: null };
  const message = parsed.data;
  return { content: contentOf(message, raw as Raw), sentAt: millis(message.date) };
}

/** An `edited_message`. A live location that moves is one too. */
export function readEdited(raw: unknown): Reading {
  const parsed = messageField.safeParse(raw);
  if (!parsed.success) return { content: notUnderstood("edited_message", "unreadable"), sentAt: null };
  const message = parsed.data;
  const sentAt = millis(message.edit_date) ?? millis(message.date);
  const elsewhere = notPrivate(message, "edited_message");
  if (elsewhere) return { content: elsewhere, sentAt };
  const messageId = String(message.message_id);
  return {
    content: { type: "edited", from: senderOf(message), messageId, text: message.text !== undefined },
    sentAt,
  };
}

/** The person of a private chat: its id is theirs, and it is what a reply is addressed to. */
export function senderOf(of: {
  readonly chat: { readonly id: number };
  readonly from?: z.infer<typeof userField> | undefined;
}): Sender {
  const language = of.from?.language_code?.replaceAll("_", "-");
  return language === undefined ? { id: String(of.chat.id) } : { id: String(of.chat.id), language };
}

export const isGroup = (type: string) => type === "group" || type === "supergroup" || type === "channel";

function contentOf(message: Message, raw: Raw): Incoming {
  const elsewhere = notPrivate(message, "message");
  if (elsewhere) return elsewhere;
  const said = saidIn(message, raw);
  if (!said) return notUnderstood("message", contentName(raw));
  const answers = message.reply_to_message?.message_id;
  return {
    type: "message",
    from: senderOf(message),
    messageId: String(message.message_id),
    ...(answers === undefined ? {} : { answers: String(answers) }),
    said,
  };
}

/** Groups are told to write in private and bots are not people: what such a message is instead. */
function notPrivate(message: Message, kind: string): Incoming | null {
  const { chat, from } = message;
  if (isGroup(chat.type)) return groupOf(message);
  if (chat.type !== "private") return notUnderstood(kind, "chat", chat.type);
  if (from?.is_bot === true) return notUnderstood(kind, "fromBot");
  return null;
}

// A group that becomes a supergroup says so twice: in the old chat with the new id, and in the new chat with the old.
function groupOf({ chat, migrate_to_chat_id, migrate_from_chat_id }: Message): Incoming {
  if (migrate_to_chat_id !== undefined)
    return { type: "group", chat: String(chat.id), movedTo: String(migrate_to_chat_id) };
  if (migrate_from_chat_id !== undefined)
    return { type: "group", chat: String(migrate_from_chat_id), movedTo: String(chat.id) };
  return { type: "group", chat: String(chat.id) };
}

function saidIn(message: Message, raw: Raw): Said | null {
  if (message.text !== undefined) return { type: "text", text: message.text };
  const kind = media.find(([field]) => present(raw, field))?.[1];
  if (kind === undefined) return null;
  const { caption, media_group_id: album } = message;
  const file = fileIn(raw);
  const place = placeIn(raw);
  return {
    type: "media",
    media: kind,
    ...(caption === undefined ? {} : { caption }),
    ...(file && { file }),
    ...(place && { place }),
    ...(album === undefined ? {} : { album }),
  };
}

const fileField = z.object({
  file_id: z.string().min(1).max(300),
  file_size: maybe(z.number().int().min(0)),
  mime_type: maybe(z.string().max(200)),
  file_name: maybe(z.string().max(300)),
});
type TelegramFile = z.infer<typeof fileField>;
const fileFields = ["animation", "video", "video_note", "voice", "audio", "document", "sticker"];
/** The Bot API gives files up to 20 MB, and we keep up to 16. */
const largest = 16 * 1024 * 1024;

function fileIn(raw: Raw) {
  const one = photoIn(raw) ?? fileFields.map((field) => fileField.safeParse(raw[field]).data).find(Boolean);
  if (!one) return undefined;
  const { file_id: ref, file_size: bytes, mime_type: mime, file_name: name } = one;
  return {
    ref,
    ...(bytes === undefined ? {} : { bytes }),
    ...(mime === undefined ? {} : { mime }),
    ...(name === undefined ? {} : { name }),
  };
}

/** A photo comes in several sizes: the largest one that we keep. */
function photoIn(raw: Raw): TelegramFile | undefined {
  const sizes = z.array(z.unknown()).max(50).safeParse(raw.photo).data ?? [];
  const read = sizes.flatMap((size) => fileField.safeParse(size).data ?? []);
  const fitting = read.filter(({ file_size = 0 }) => file_size <= largest);
  return fitting.sort((one, other) => (other.file_size ?? 0) - (one.file_size ?? 0))[0];
}

const locationField = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

function placeIn(raw: Raw) {
  const venue = z
    .object({ title: maybe(z.string().min(1).max(200)), location: z.unknown() })
    .safeParse(raw.venue).data;
  const at = locationField.safeParse(venue?.location ?? raw.location).data;
  if (!at) return undefined;
  return venue?.title === undefined ? at : { ...at, name: venue.title };
}

const present = (raw: Raw, field: string) =>
  Object.hasOwn(raw, field) && raw[field] !== undefined && raw[field] !== null;

const contentName = (raw: Raw) =>
  Object.keys(raw).find((field) => !envelope.has(field) && present(raw, field)) ?? "empty";
