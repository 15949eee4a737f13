import { createHash, randomUUID } from "node:crypto";
import type { CloudApiEvent } from "./cloudApiWebhook.ts";
import type { Posted } from "./openCourier.ts";
import { findButton, type Heard, openInbox } from "./openInbox.ts";
import { sampleFiles } from "./sampleFiles.ts";

/** What a phone needs of the platform behind it. */
export interface CloudApiWorld {
  readonly displayPhone: string;
  now(): number;
  /** Keeps a file somebody sends, and returns its media id. */
  keep(bytes: Uint8Array, mime: string): string;
  emit(lane: string, event: CloudApiEvent): Promise<Posted>;
}

/** A new message id. Random, so that no two fakes (nor a restarted one) ever give the same. */
export const wamid = () => `wamid.${Buffer.from(`HBg${randomUUID()}`).toString("base64")}`;

/** Keeps the bytes and describes them as Meta does. */
type Describe = (mime_type: string) => Readonly<Record<string, string>>;
const unsupported = {
  type: "unsupported",
  errors: [
    {
      ...{ code: 131051, title: "Message type unknown", message: "Message type unknown" },
      error_data: { details: "Message type is currently not supported." },
    },
  ],
};
type Caption = { readonly caption?: string };

/** One message of each kind, as Meta documents them; what WhatsApp does not pass on arrives as `unsupported`. */
const media: Readonly<
  Record<string, (caption: Caption, file: Describe) => Readonly<Record<string, unknown>>>
> = {
  photo: (caption, file) => ({ type: "image", image: { ...file("image/jpeg"), ...caption } }),
  video: (caption, file) => ({ type: "video", video: { ...file("video/mp4"), ...caption } }),
  document: (caption, file) => ({
    type: "document",
    document: { ...file("application/pdf"), filename: "lista.pdf", ...caption },
  }),
  sticker: (_, file) => ({ type: "sticker", sticker: { ...file("image/webp"), animated: false } }),
  voice: (_, file) => ({ type: "audio", audio: { ...file("audio/ogg; codecs=opus"), voice: true } }),
  audio: (_, file) => ({ type: "audio", audio: { ...file("audio/mpeg"), voice: false } }),
  location: () => ({
    type: "location",
    location: { latitude: 19.4326, longitude: -99.1332, name: "Zócalo" },
  }),
  contact: () => ({
    type: "contacts",
    contacts: [
      {
        name: { formatted_name: "Luis Pérez", first_name: "Luis" },
        phones: [{ phone: "+52 1 55 1234 5678", wa_id: "5215512345678", type: "CELL" }],
      },
    ],
  }),
  order: () => ({
    type: "order",
    order: {
      catalog_id: "1",
      product_items: [{ product_retailer_id: "a", quantity: 1, item_price: 10, currency: "MXN" }],
    },
  }),
  poll: () => unsupported,
  videoNote: () => unsupported,
  other: () => unsupported,
};

/** The kinds a phone can send. */
export const cloudApiKinds: readonly string[] = Object.keys(media);

/** Somebody's WhatsApp; who adopted a username (`waId` null) is known by `userId` (BSUID) alone. */
export function openCloudApiPhone(
  world: CloudApiWorld,
  waId: string | null,
  {
    userId,
    username,
    name = `P${waId ?? username}`,
  }: { userId: string | null; username?: string; name?: string },
) {
  const inbox = openInbox(name);
  let number = waId;
  let bsuid = userId;
  let last = "";
  let lastInboundAt: number | null = null;
  let blocked = false;
  const lane = waId ?? userId ?? name;
  const identity = () => ({
    ...(number !== null && { wa_id: number }),
    ...(bsuid !== null && { user_id: bsuid }),
  });
  function describe(): Readonly<Record<string, unknown>> {
    return { profile: { name, ...(username !== undefined && { username }) }, ...identity() };
  }
  let contact = describe();
  const timestamp = () => String(Math.floor(world.now() / 1000));

  function write(content: Readonly<Record<string, unknown>>): Promise<Posted> {
    const id = wamid();
    lastInboundAt = world.now();
    // Without a number the BSUID must say whose message it is, or several in one value could not be told apart.
    const from = number === null ? { from_user_id: bsuid } : { from: number };
    if (!["edit", "revoke", "reaction"].includes(String(content.type))) last = id;
    return world.emit(lane, {
      as: "messages",
      contact,
      content: { ...from, id, timestamp: timestamp(), ...content },
    });
  }
  const context = (of: Heard) => ({ context: { from: world.displayPhone, id: of.id } });

  return {
    inbox,
    heard: inbox.heard,
    waitFor: inbox.waitFor,
    next: inbox.next,
    contact: () => contact,
    waId: () => number,
    userId: () => bsuid,
    lastInboundAt: () => lastInboundAt,
    isBlocked: () => blocked,
    /** The id of what was written last. */
    lastId: () => last,
    says: (text: string, { replyTo }: { readonly replyTo?: Heard } = {}): Promise<Posted> =>
      write({ ...(replyTo && context(replyTo)), type: "text", text: { body: text } }),
    /** Presses a button or list row by its label or place: in the newest message that has it, or in `of`. */
    presses(which: string | number, { of }: { readonly of?: Heard } = {}): Promise<Posted> {
      const { message, button } = findButton(name, inbox.heard, which, of);
      const { token: id, label: title, description } = button;
      const interactive =
        message.open === undefined
          ? { type: "button_reply", button_reply: { id, title } }
          : {
              type: "list_reply",
              list_reply: { id, title, ...(description !== undefined && { description }) },
            };
      return write({ ...context(message), type: "interactive", interactive });
    },
    /** Sends something that is not words: one of `cloudApiKinds`. */
    sends(
      kind: string,
      {
        caption,
        bytes = sampleFiles[kind] ?? new Uint8Array(),
      }: Caption & { readonly bytes?: Uint8Array; readonly album?: string } = {},
    ): Promise<Posted> {
      const content = media[kind];
      if (content === undefined) throw new Error(`the fake has no ${kind}: ${cloudApiKinds.join(" ")}`);
      const describe: Describe = (mime_type) => ({
        mime_type,
        sha256: createHash("sha256").update(bytes).digest("base64"),
        id: world.keep(bytes, mime_type),
      });
      return write(content(caption === undefined ? {} : { caption }, describe));
    },
    /** Reacts to the newest message, or to `of`; an empty emoji takes the reaction back. */
    reacts(emoji: string, of: Heard | undefined = inbox.heard.at(-1)): Promise<Posted> {
      return write({
        type: "reaction",
        reaction: { message_id: of?.id ?? last, ...(emoji !== "" && { emoji }) },
      });
    },
    edits: (text: string): Promise<Posted> =>
      write({
        type: "edit",
        edit: { original_message_id: last, message: { type: "text", text: { body: text } } },
      }),
    revokes: (): Promise<Posted> => write({ type: "revoke", revoke: { original_message_id: last } }),
    /** WhatsApp tells the business nothing; what is sent fails later with 131026. */
    blocks(): void {
      blocked = true;
    },
    unblocks(): void {
      blocked = false;
    },
    /** The person's number changes, and with it the BSUID (`to` null keeps that one). System messages name no contact. */
    changesNumber(to: string, newUserId: string | null = bsuid): Promise<Posted> {
      const body = `User ${name} changed from ${number ?? ""} to ${to}`;
      const system = {
        body,
        wa_id: to,
        type: "user_changed_number",
        ...(newUserId && { user_id: newUserId }),
      };
      const content = { from: number, id: wamid(), timestamp: timestamp(), type: "system", system };
      number = to;
      bsuid = newUserId;
      contact = describe();
      return world.emit(lane, { as: "messages", content });
    },
    /** WhatsApp's own switch for marketing messages. */
    prefers(value: "stop" | "resume"): Promise<Posted> {
      const detail = `User requested to ${value} marketing messages`;
      const at = Math.floor(world.now() / 1000);
      return world.emit(lane, {
        ...{ as: "user_preferences", contact },
        content: { ...identity(), detail, category: "marketing_messages", value, timestamp: at },
      });
    },
  };
}

export type CloudApiPhone = ReturnType<typeof openCloudApiPhone>;
