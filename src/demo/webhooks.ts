import { createHmac } from "node:crypto";
import type { ChannelName, Choice } from "../channels/contract.ts";
import { ownerOf } from "./people.ts";
import { addressOf, demoAccounts, type Phone } from "./phones.ts";
import { type Sample, samples } from "./samples.ts";

/** What the demo shares with the app's doors, so that nobody else can knock in its name. */
export interface DemoSecrets {
  readonly telegram: { readonly secretToken: string };
  readonly whatsapp: { readonly appSecret: string; readonly verifyToken: string };
}

/** Something a person does with their phone. */
export type Gesture =
  | { readonly type: "say"; readonly text: string }
  | { readonly type: "press"; readonly choice: Choice; readonly of: PressedMessage }
  /** `text` is what is written under a photo; `name` is what a place is called. */
  | { readonly type: "attach"; readonly sample: Sample; readonly text: string; readonly name: string };

/** The message whose button was pressed. */
export interface PressedMessage {
  readonly messageId: string;
  readonly text: string;
  readonly kind: "buttons" | "list";
}

/** A platform's delivery, ready to be repeated as it is. */
export interface Webhook {
  readonly channel: ChannelName;
  readonly body: string;
}

/** Body of the delivery a platform makes of a gesture. `id` is the message's; `at` is the platform's clock, epoch ms. */
export function webhookOf(phone: Phone, gesture: Gesture, { id, at, locale }: Stamp): Webhook {
  const body =
    phone.channel === "telegram"
      ? telegramUpdate(phone, gesture, { id, at, locale })
      : cloudApiBody(phone, gesture, { id, at, locale });
  return { channel: phone.channel, body: JSON.stringify(body) };
}

interface Stamp {
  readonly id: number;
  readonly at: number;
  /** The language of the person's app, which Telegram tells. */
  readonly locale: string;
}

/** The request a platform makes of it: Telegram's secret header, or the Cloud API's signature over the raw bytes. */
export function requestOf({ channel, body }: Webhook, secrets: DemoSecrets): Request {
  const [path, name, value] =
    channel === "telegram"
      ? [
          `/telegram/${demoAccounts.telegram.id}`,
          "x-telegram-bot-api-secret-token",
          secrets.telegram.secretToken,
        ]
      : ["/whatsapp", "x-hub-signature-256", `sha256=${sign(body, secrets.whatsapp.appSecret)}`];
  return new Request(new URL(path, "http://localhost"), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
      [name]: value,
    },
    body,
  });
}

/** The Cloud API's id of a message, from its number. */
export const whatsappMessageId = (id: number) => `wamid.demo.${id}`;

const sign = (body: string, secret: string) => createHmac("sha256", secret).update(body).digest("hex");

const seconds = (at: number) => Math.floor(at / 1000);

// core.telegram.org/bots/api, Update
function telegramUpdate(phone: Phone, gesture: Gesture, { id, at, locale }: Stamp) {
  const chatId = Number(addressOf(phone).id);
  const firstName = ownerOf(phone) ?? phone.id;
  const from = { id: chatId, is_bot: false, first_name: firstName, language_code: locale };
  const chat = { id: chatId, first_name: firstName, type: "private" };
  if (gesture.type === "attach") {
    const message = { message_id: id, from, chat, date: seconds(at), ...telegramSample(gesture, id) };
    return { update_id: id, message };
  }
  if (gesture.type === "say") {
    const command = /^\/[a-z0-9_]+/i.exec(gesture.text)?.[0];
    const entities =
      command === undefined ? {} : { entities: [{ type: "bot_command", offset: 0, length: command.length }] };
    return {
      update_id: id,
      message: { message_id: id, from, chat, date: seconds(at), text: gesture.text, ...entities },
    };
  }
  const bot = {
    id: Number(demoAccounts.telegram.id),
    is_bot: true,
    first_name: "Convoca",
    username: "convoca_demo_bot",
  };
  return {
    update_id: id,
    callback_query: {
      id: String(id),
      from,
      message: {
        message_id: Number(gesture.of.messageId),
        from: bot,
        chat,
        date: seconds(at),
        text: gesture.of.text,
      },
      chat_instance: String(chatId),
      data: gesture.choice.token,
    },
  };
}

function telegramSample({ sample, text, name }: Attached, id: number) {
  if (sample === "place") {
    const { latitude, longitude } = samples.place;
    const location = { latitude, longitude };
    return { location, venue: { location, title: name, address: name } };
  }
  const { ref } = samples[sample];
  const named = { file_id: ref, file_unique_id: `${ref}-${id}` };
  if (sample === "voice") {
    return { voice: { ...named, duration: samples.voice.seconds, mime_type: samples.voice.mime } };
  }
  const { width, height } = samples.photo;
  return { photo: [{ ...named, width, height }], ...(text === "" ? {} : { caption: text }) };
}

type Attached = Gesture & { readonly type: "attach" };

// developers.facebook.com, WhatsApp Cloud API webhooks: messages; `user_id` since April 2026
function cloudApiBody(phone: Phone, gesture: Gesture, { id, at }: Stamp) {
  const { id: userId, phone: waId } = addressOf(phone);
  const account = demoAccounts.whatsapp.id;
  const common = { from: waId, id: whatsappMessageId(id), timestamp: String(seconds(at)) };
  const message = { ...common, ...cloudApiContent(gesture, account) };
  const value = {
    messaging_product: "whatsapp",
    metadata: { display_phone_number: account, phone_number_id: account },
    contacts: [{ profile: { name: ownerOf(phone) ?? phone.id }, wa_id: waId, user_id: userId }],
    messages: [message],
  };
  return {
    object: "whatsapp_business_account",
    entry: [{ id: account, changes: [{ field: "messages", value }] }],
  };
}

function cloudApiContent(gesture: Gesture, account: string) {
  if (gesture.type === "say") return { type: "text", text: { body: gesture.text } };
  if (gesture.type === "attach") return cloudApiSample(gesture);
  const { choice, of } = gesture;
  return { context: { from: account, id: of.messageId }, ...interactive(choice, of) };
}

function cloudApiSample({ sample, text, name }: Attached) {
  if (sample === "place") {
    const { latitude, longitude } = samples.place;
    return { type: "location", location: { latitude, longitude, name } };
  }
  const { ref: id, mime: mime_type } = samples[sample];
  if (sample === "voice") return { type: "audio", audio: { id, mime_type, voice: true } };
  return { type: "image", image: { id, mime_type, ...(text === "" ? {} : { caption: text }) } };
}

function interactive({ token, label, description }: Choice, { kind }: PressedMessage) {
  const reply = { id: token, title: label };
  if (kind === "buttons")
    return { type: "interactive", interactive: { type: "button_reply", button_reply: reply } };
  const row = description === undefined ? reply : { ...reply, description };
  return { type: "interactive", interactive: { type: "list_reply", list_reply: row } };
}
