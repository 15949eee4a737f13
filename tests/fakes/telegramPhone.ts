import type { Posted } from "./openCourier.ts";
import { findButton, type Heard, openInbox } from "./openInbox.ts";
import { sampleFiles } from "./sampleFiles.ts";
import { type TelegramRefusal, telegramRefusals } from "./telegramRefusal.ts";

/** What a phone needs of the platform behind it. */
export interface TelegramWorld {
  readonly bot: {
    readonly id: number;
    readonly is_bot: true;
    readonly first_name: string;
    readonly username: string;
  };
  readonly chats: Map<number, TelegramChat>;
  now(): number;
  messageId(): number;
  /** Opens a query for a pressed button, and returns its id. */
  query(chat: TelegramChat): string;
  /** Keeps a file somebody sends, and returns its file_id. */
  keep(file: Uint8Array): string;
  emit(chat: number, update: Readonly<Record<string, unknown>>): Promise<Posted>;
}

/** A chat as the platform keeps it. */
export interface TelegramChat {
  readonly id: number;
  /** The `chat` of its messages. */
  readonly place: Readonly<Record<string, unknown>>;
  readonly inbox: ReturnType<typeof openInbox>;
  /** What the bot's answers to pressed buttons showed at the top of the screen. */
  readonly notices: string[];
  /** Why the bot may not write here; null: it may. */
  barred: TelegramRefusal | null;
}

interface SentFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size: number;
}

/** One message of each kind, as the Bot API documents it. */
const media: Readonly<Record<string, (file: SentFile) => Readonly<Record<string, unknown>>>> = {
  photo: (file) => ({ photo: [{ ...file, width: 90, height: 67 }] }),
  video: (file) => ({ video: { ...file, width: 640, height: 360, duration: 4, mime_type: "video/mp4" } }),
  videoNote: (file) => ({ video_note: { ...file, length: 240, duration: 4 } }),
  animation: (file) => ({ animation: { ...file, width: 320, height: 240, duration: 2 } }),
  sticker: (file) => ({
    sticker: {
      ...file,
      type: "regular",
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji: "👍",
    },
  }),
  voice: (file) => ({ voice: { ...file, duration: 2, mime_type: "audio/ogg" } }),
  audio: (file) => ({ audio: { ...file, duration: 180, mime_type: "audio/mpeg" } }),
  document: (file) => ({ document: { ...file, file_name: "lista.pdf", mime_type: "application/pdf" } }),
  location: () => ({ location: { latitude: 19.4326, longitude: -99.1332 } }),
  contact: () => ({ contact: { phone_number: "+525512345678", first_name: "Luis" } }),
  dice: () => ({ dice: { emoji: "🎲", value: 4 } }),
};

/** The kinds a phone can send. */
export const telegramKinds: readonly string[] = Object.keys(media);

/** A private chat on somebody's phone; `language` is that of the app, `name` the first name. */
export function openTelegramPhone(
  world: TelegramWorld,
  id: number,
  { language, name = `P${id}` }: { readonly language?: string; readonly name?: string } = {},
) {
  const inbox = openInbox(name);
  const place = { id, first_name: name, type: "private" };
  const chat: TelegramChat = {
    id,
    place,
    inbox,
    notices: [],
    barred: telegramRefusals.neverStarted(),
  };
  world.chats.set(id, chat);
  const from = {
    id,
    is_bot: false,
    first_name: name,
    ...(language === undefined ? {} : { language_code: language }),
  };
  const seconds = () => Math.floor(world.now() / 1000);
  let last = 0;

  function write(content: Readonly<Record<string, unknown>>): Promise<Posted> {
    chat.barred = null;
    last = world.messageId();
    return world.emit(id, { message: { message_id: last, from, chat: place, date: seconds(), ...content } });
  }
  function member(was: string, is: string): Promise<Posted> {
    const status = (one: string) =>
      one === "kicked" ? { status: one, user: world.bot, until_date: 0 } : { status: one, user: world.bot };
    const change = { old_chat_member: status(was), new_chat_member: status(is) };
    return world.emit(id, { my_chat_member: { chat: place, from, date: seconds(), ...change } });
  }
  const quoted = (of: Heard) => ({
    message_id: Number(of.id),
    from: world.bot,
    chat: place,
    date: Math.floor(of.at / 1000),
    text: of.text,
  });

  return {
    id,
    heard: inbox.heard,
    waitFor: inbox.waitFor,
    next: inbox.next,
    notices: chat.notices as readonly string[],
    says(text: string, { replyTo }: { readonly replyTo?: Heard } = {}): Promise<Posted> {
      const command = /^\/\w+/.exec(text)?.[0];
      return write({
        text,
        ...(command === undefined
          ? {}
          : { entities: [{ type: "bot_command", offset: 0, length: command.length }] }),
        ...(replyTo === undefined ? {} : { reply_to_message: quoted(replyTo) }),
      });
    },
    /** Presses a button by its label or place: in the newest message that has it, or in `of`. */
    presses(which: string | number, { of }: { readonly of?: Heard } = {}): Promise<Posted> {
      const { message, button } = findButton(name, inbox.heard, which, of);
      const inline_keyboard = message.buttons.map((one) => [{ text: one.label, callback_data: one.token }]);
      return world.emit(id, {
        callback_query: {
          id: world.query(chat),
          from,
          message: { ...quoted(message), reply_markup: { inline_keyboard } },
          chat_instance: `instance-${id}`,
          data: button.token,
        },
      });
    },
    /** Presses a button of a message Telegram no longer keeps (`InaccessibleMessage`). */
    pressesForgotten(token: string): Promise<Posted> {
      const message = { message_id: world.messageId(), chat: place, date: 0 };
      const query = { id: world.query(chat), from, message, chat_instance: `instance-${id}`, data: token };
      return world.emit(id, { callback_query: query });
    },
    /** Sends something that is not words: one of `telegramKinds`. */
    sends(
      kind: string,
      {
        caption,
        bytes = sampleFiles[kind] ?? new Uint8Array(),
        album,
      }: { readonly caption?: string; readonly bytes?: Uint8Array; readonly album?: string } = {},
    ): Promise<Posted> {
      const content = media[kind];
      if (content === undefined) throw new Error(`the fake has no ${kind}: ${telegramKinds.join(" ")}`);
      const file_id = world.keep(bytes);
      return write({
        ...content({ file_id, file_unique_id: `unique-${file_id}`, file_size: bytes.length }),
        ...(caption === undefined ? {} : { caption }),
        ...(album === undefined ? {} : { media_group_id: album }),
      });
    },
    /** Changes the words of what was said last. */
    edits(text: string): Promise<Posted> {
      const times = { date: seconds(), edit_date: seconds() };
      return world.emit(id, { edited_message: { message_id: last, from, chat: place, ...times, text } });
    },
    blocks(): Promise<Posted> {
      chat.barred = telegramRefusals.blocked();
      return member("member", "kicked");
    },
    unblocks(): Promise<Posted> {
      chat.barred = null;
      return member("kicked", "member");
    },
    /** The account is deleted; Telegram tells nobody. */
    vanishes(): void {
      chat.barred = telegramRefusals.deactivated();
    },
  };
}

export type TelegramPhone = ReturnType<typeof openTelegramPhone>;
