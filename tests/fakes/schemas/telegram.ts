import { z } from "zod";
import { units } from "./units.ts";

// What this project may send to the Bot API, with the limits of its documentation (core.telegram.org/bots/api, 10.1).
// Strict on purpose: a parameter that is not here is refused, so whoever starts using one writes its limits down.
// A message after a limit is what Telegram says, behind "Bad Request: ".

const withinBytes = (least: number, most: number) => (text: string) => {
  const bytes = Buffer.byteLength(text);
  return bytes >= least && bytes <= most;
};

const keyboardProblem =
  "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";

const button = z
  .strictObject({
    text: z.string().min(1, "can't parse inline keyboard button: button text is empty"),
    callback_data: z.string().refine(withinBytes(1, 64), "BUTTON_DATA_INVALID").optional(),
    url: z
      .string()
      .regex(/^(https?|tg):\/\/\S+$/, "BUTTON_URL_INVALID")
      .optional(),
  })
  .refine((one) => (one.callback_data === undefined) !== (one.url === undefined), keyboardProblem);

const replyMarkup = z.union([
  z.strictObject({ inline_keyboard: z.array(z.array(button)) }),
  z.strictObject({ remove_keyboard: z.literal(true), selective: z.boolean().optional() }),
]);

const isChatId = (id: unknown) =>
  Number.isSafeInteger(id) || (typeof id === "string" && /^(-?\d+|@\w{4,})$/.test(id));

const sendMessage = z.strictObject({
  chat_id: z.custom<number | string>(isChatId, "chat_id is empty"),
  text: z
    .string("message text is empty")
    .refine((text) => text.trim() !== "", "message text is empty")
    .pipe(units(1, 4096, "message is too long")),
  parse_mode: z.enum(["HTML", "MarkdownV2"]).optional(),
  link_preview_options: z.strictObject({ is_disabled: z.boolean().optional() }).optional(),
  disable_notification: z.boolean().optional(),
  protect_content: z.boolean().optional(),
  reply_parameters: z
    .strictObject({ message_id: z.int(), allow_sending_without_reply: z.boolean().optional() })
    .optional(),
  reply_markup: replyMarkup.optional(),
});

/** "Sending files": in a form everything is text, and the file stands beside. */
const sentFile = (most: number, tooBig: string) =>
  z
    .custom<FormFile>(
      (value) => typeof value === "object" && value !== null && "bytes" in value,
      "there is no file in the request",
    )
    .refine(({ bytes }) => bytes.length > 0, "file must be non-empty")
    .refine(({ bytes }) => bytes.length <= most, tooBig);
export interface FormFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}
const sendPhoto = z.strictObject({
  chat_id: z.custom<number | string>(isChatId, "chat_id is empty"),
  photo: sentFile(10_000_000, "PHOTO_INVALID_DIMENSIONS").refine(
    ({ mime }) => /^image\/(png|jpeg|webp)$/.test(mime),
    "IMAGE_PROCESS_FAILED",
  ),
  caption: units(0, 1024, "message caption is too long").optional(),
});
const sendDocument = z.strictObject({
  chat_id: z.custom<number | string>(isChatId, "chat_id is empty"),
  document: sentFile(50_000_000, "file is too big"),
  caption: units(0, 1024, "message caption is too long").optional(),
});
const getFile = z.strictObject({ file_id: z.string().min(1, "file_id not specified") });

const answerCallbackQuery = z.strictObject({
  callback_query_id: z.string().min(1, "query ID is empty"),
  text: units(0, 200, "MESSAGE_TOO_LONG").optional(),
  show_alert: z.boolean().optional(),
  cache_time: z.int().min(0).optional(),
});

/** The kinds of `Update`, in the order of the documentation. */
export const updateKinds = [
  ...["message", "edited_message", "channel_post", "edited_channel_post", "business_connection"],
  ...["business_message", "edited_business_message", "deleted_business_messages", "guest_message"],
  ...["message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query"],
  ...[
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
  ],
  ...["chat_member", "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot"],
];
const allowedUpdates = z
  .array(z.string().refine((kind) => updateKinds.includes(kind), "unknown name in allowed_updates"))
  .optional();

/** https on one of Telegram's four ports; plain http to 127.0.0.1 is for tests alone. */
function webhookProblem(url: string): string | null {
  if (url === "" || /^http:\/\/127\.0\.0\.1:\d+\//.test(url)) return null;
  if (!URL.canParse(url)) return "bad webhook: Failed to resolve host: Name or service not known";
  const { protocol, port } = new URL(url);
  if (protocol !== "https:") return "bad webhook: An HTTPS URL must be provided for webhook";
  if (!["", "80", "88", "443", "8443"].includes(port))
    return "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443";
  return null;
}

const setWebhook = z.strictObject({
  url: z.string().superRefine((url, context) => {
    const problem = webhookProblem(url);
    if (problem !== null) context.addIssue({ code: "custom", message: problem });
  }),
  max_connections: z.int().min(1).max(100).optional(),
  allowed_updates: allowedUpdates,
  drop_pending_updates: z.boolean().optional(),
  secret_token: z
    .string()
    .min(1, "secret token is empty")
    .max(256, "secret token is too long")
    .regex(/^[A-Za-z0-9_-]*$/, "secret token contains unallowed characters")
    .optional(),
});

const setMyCommands = z.strictObject({
  commands: z
    .array(
      z.strictObject({
        command: z.string().regex(/^[a-z0-9_]{1,32}$/, "BOT_COMMAND_INVALID"),
        description: units(1, 256, "BOT_COMMAND_DESCRIPTION_INVALID"),
      }),
    )
    .max(100, "BOT_COMMANDS_TOO_MUCH"),
  scope: z
    .strictObject({
      type: z.enum(["default", "all_private_chats", "all_group_chats", "all_chat_administrators"]),
    })
    .optional(),
  language_code: z
    .string()
    .regex(/^([a-z]{2})?$/, "BOT_COMMAND_LANGUAGE_INVALID")
    .optional(),
});

const getUpdates = z.strictObject({
  offset: z.int().optional(),
  limit: z.int().min(1).max(100).optional(),
  timeout: z.int().min(0).optional(),
  allowed_updates: allowedUpdates,
});

/** The methods the fake speaks, each with what it takes. */
export const telegramMethods = {
  getMe: z.strictObject({}),
  setWebhook,
  deleteWebhook: z.strictObject({ drop_pending_updates: z.boolean().optional() }),
  getWebhookInfo: z.strictObject({}),
  setMyCommands,
  getUpdates,
  sendMessage,
  sendPhoto,
  sendDocument,
  getFile,
  answerCallbackQuery,
};

export type TelegramMethod = keyof typeof telegramMethods;
export type TelegramCall<M extends TelegramMethod> = z.infer<(typeof telegramMethods)[M]>;

/** What is wrong with a call, in Telegram's words where it has some; null when nothing is. */
export function callProblem(method: TelegramMethod, parameters: unknown): string | null {
  const parsed = telegramMethods[method].safeParse(parameters);
  const issue = parsed.error?.issues[0];
  if (issue === undefined) return null;
  // A union hides the reason in its branches; ours puts the branch we mean first.
  return (issue.code === "invalid_union" ? issue.errors[0]?.[0]?.message : undefined) ?? issue.message;
}
