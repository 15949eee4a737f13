import { z } from "zod";
import type { Incoming, MediaKind, Said } from "./contract.ts";
import { idField, maybe, notUnderstood } from "./fields.ts";
import { isRecord } from "./stableText.ts";
import { isPhone, type WhoWrote } from "./whatsappSender.ts";

type Raw = Readonly<Record<string, unknown>>;

/** developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages */
const messageField = z.object({
  id: idField,
  from: maybe(idField),
  from_user_id: maybe(idField),
  group_id: maybe(idField),
  timestamp: z.unknown().optional(),
  type: maybe(z.string().min(1).max(100)),
  context: maybe(z.object({ id: maybe(idField) })),
});
type Message = z.infer<typeof messageField>;

/** One of `messages[]`, or null when it is not even a message: `id` is its platform id, `content` what it says. */
export function readWhatsAppMessage(
  raw: unknown,
  whoWrote: WhoWrote,
): { readonly id: string; readonly timestamp: unknown; readonly content: Incoming } | null {
  const parsed = messageField.safeParse(raw);
  if (!parsed.success || !isRecord(raw)) return null;
  const { id, timestamp } = parsed.data;
  return { id, timestamp, content: contentOf(parsed.data, raw, whoWrote) };
}

function contentOf(message: Message, raw: Raw, whoWrote: WhoWrote): Incoming {
  const { id, type, group_id, context } = message;
  if (group_id !== undefined) return { type: "group", chat: group_id };
  if (type === "system") return movedIn(message, raw);
  const from = whoWrote({ phone: message.from, userId: message.from_user_id });
  if (!from) return notUnderstood("messages", "anonymous");
  if (type === "edit") {
    const edit = part(raw, "edit");
    const messageId = textOf(edit, "original_message_id") ?? id;
    return { type: "edited", from, messageId, text: part(edit, "message").type === "text" };
  }
  if (type === "revoke")
    return { type: "revoked", from, messageId: textOf(part(raw, "revoke"), "original_message_id") ?? id };

  const said = saidIn(type, raw);
  if (typeof said === "string") return notUnderstood(said);
  const answers = context?.id === undefined ? {} : { answers: context.id };
  return { type: "message", from, messageId: id, ...answers, said };
}

const media: ReadonlyMap<string, MediaKind> = new Map([
  ["image", "photo"],
  ["video", "video"],
  ["audio", "audio"],
  ["voice", "voice"],
  ["document", "document"],
  ["sticker", "sticker"],
  ["location", "location"],
  ["contacts", "contact"],
  ["order", "order"],
  // A person sent something that WhatsApp itself cannot pass on (131051): they get words back.
  ["unsupported", "other"],
  ["unknown", "other"],
  ["ephemeral", "other"],
]);

const unreadable: Said = { type: "media", media: "other" };

/** What was said, or the name of what we do not understand. What should say something and is empty is `unreadable`. */
function saidIn(type: string | undefined, raw: Raw): Said | string {
  if (type === undefined) return "messages.untyped";
  if (type === "text") {
    const text = textOf(part(raw, "text"), "body");
    return text === undefined ? unreadable : { type: "text", text };
  }
  if (type === "interactive") return pressedIn(part(raw, "interactive"));
  if (type === "button") {
    const { payload, text } = part(raw, "button");
    return pressed(typeof payload === "string" ? payload : text, text);
  }
  if (type === "reaction") {
    const reaction = part(raw, "reaction");
    const of = textOf(reaction, "message_id");
    return of === undefined ? unreadable : { type: "reaction", emoji: textOf(reaction, "emoji") ?? "", of };
  }
  const kind = media.get(type);
  if (kind === undefined) return `messages.${type}`;
  const given = part(raw, type);
  const heard = kind === "audio" && given.voice === true ? "voice" : kind;
  const file = fileField.safeParse(given).data;
  const place = kind === "location" ? placeField.safeParse(given).data : undefined;
  return {
    type: "media",
    media: heard,
    ...(typeof given.caption === "string" ? { caption: given.caption } : {}),
    ...(file && { file: fileOf(file) }),
    ...(place && { place: placeOf(place) }),
  };
}

const fileField = z.object({
  id: z.string().min(1).max(200),
  mime_type: maybe(z.string().max(200)),
  filename: maybe(z.string().max(300)),
});

function fileOf({ id: ref, mime_type: mime, filename: name }: z.infer<typeof fileField>) {
  return { ref, ...(mime === undefined ? {} : { mime }), ...(name === undefined ? {} : { name }) };
}

const placeField = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  name: maybe(z.string().min(1).max(200)),
});

function placeOf({ latitude, longitude, name }: z.infer<typeof placeField>) {
  return { latitude, longitude, ...(name === undefined ? {} : { name }) };
}

function pressedIn(interactive: Raw): Said | string {
  const { type } = interactive;
  if (typeof type !== "string") return unreadable;
  if (type !== "button_reply" && type !== "list_reply") return `interactive.${type}`;
  const reply = part(interactive, type);
  return pressed(reply.id, reply.title);
}

function pressed(token: unknown, label: unknown): Said {
  if (typeof token !== "string") return unreadable;
  return typeof label === "string" ? { type: "pressed", token, label } : { type: "pressed", token };
}

const systemField = z.object({
  type: maybe(z.string().min(1).max(100)),
  wa_id: maybe(idField),
  user_id: maybe(idField),
  previous_user_id: maybe(idField),
});

// A new number brings a new user id. There is no `contacts` here, or it is the new one's: who it was stands in `system`
// (changelog 2026-08-11) and in the message's own `from`, which is still the old number.
function movedIn(message: Message, raw: Raw): Incoming {
  const system = systemField.safeParse(raw.system).data ?? {};
  const { type, user_id, previous_user_id } = system;
  if (type !== "user_changed_number" && type !== "user_changed_user_id") return notUnderstood("system", type);
  const old = phoneIn(message.from);
  const current = phoneIn(system.wa_id);
  const before =
    previous_user_id ?? (message.from_user_id === user_id ? undefined : message.from_user_id) ?? old;
  const after = user_id ?? current;
  if (before === undefined || after === undefined) return notUnderstood("system", type);
  return {
    type: "moved",
    from: old === undefined ? { id: before } : { id: before, phone: old },
    to: current === undefined ? { id: after } : { id: after, phone: current },
  };
}

const phoneIn = (given: string | undefined) => (given !== undefined && isPhone(given) ? given : undefined);

function part(of: Raw, name: string): Raw {
  const value = Object.hasOwn(of, name) ? of[name] : undefined;
  return isRecord(value) ? value : {};
}

function textOf(of: Raw, name: string): string | undefined {
  const value = of[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
