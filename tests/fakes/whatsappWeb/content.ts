import { randomBytes } from "node:crypto";
import { normalizeMessageContent, type proto } from "@whiskeysockets/baileys";
import type { Heard } from "../openInbox.ts";
import { sampleFiles } from "../sampleFiles.ts";
import type { MediaHost } from "./media.ts";

/** A message of ours as the person sees it: words, or a file opened with its key. */
export function heardOf(id: string, at: number, message: proto.IMessage, media: MediaHost): Heard {
  const content = normalizeMessageContent(message) ?? {};
  const { imageMessage: image, documentMessage: document } = content;
  if (image || document) {
    const kind = image ? "image" : "document";
    const bytes = media.open(kind, image ?? document ?? {});
    const mime = image?.mimetype ?? document?.mimetype ?? "";
    const name = document?.fileName ?? "";
    const text = image?.caption ?? document?.caption ?? "";
    return { id, at, text, buttons: [], file: { kind, name, mime, bytes } };
  }
  const text = content.conversation ?? content.extendedTextMessage?.text;
  // What we never send is a mistake of ours until somebody teaches the fake to show it.
  if (text === undefined || text === null)
    throw new Error(`the phone shows nothing of ${Object.keys(message).join(", ")}`);
  return { id, at, text, buttons: [] };
}

type Make = (media: MediaHost, bytes: Uint8Array, caption: string | undefined) => proto.IMessage;
const said = (caption: string | undefined) => (caption === undefined ? {} : { caption });

/** One message of each kind a person can send. */
const kinds: Readonly<Record<string, Make>> = {
  photo: (media, bytes, caption) => ({
    imageMessage: { ...media.put("image", bytes), mimetype: "image/jpeg", ...said(caption) },
  }),
  video: (media, bytes, caption) => ({
    videoMessage: { ...media.put("video", bytes), mimetype: "video/mp4", seconds: 3, ...said(caption) },
  }),
  // A document with words travels inside another message: both have to be opened.
  document: (media, bytes, caption) => {
    const pointer = media.put("document", bytes);
    const documentMessage = { ...pointer, mimetype: "application/pdf", fileName: "lista.pdf" };
    if (caption === undefined) return { documentMessage };
    return { documentWithCaptionMessage: { message: { documentMessage: { ...documentMessage, caption } } } };
  },
  voice: (media, bytes) => ({
    audioMessage: {
      ...media.put("audio", bytes),
      ...{ mimetype: "audio/ogg; codecs=opus", ptt: true, seconds: 2 },
    },
  }),
  audio: (media, bytes) => ({
    audioMessage: { ...media.put("audio", bytes), mimetype: "audio/mpeg", ptt: false, seconds: 2 },
  }),
  sticker: (media, bytes) => ({
    stickerMessage: { ...media.put("sticker", bytes), mimetype: "image/webp" },
  }),
  location: () => ({
    locationMessage: { degreesLatitude: 19.4326, degreesLongitude: -99.1332, name: "Zócalo" },
  }),
  contact: () => ({
    contactMessage: {
      displayName: "Luis Pérez",
      vcard:
        "BEGIN:VCARD\nVERSION:3.0\nFN:Luis Pérez\nTEL;type=CELL;waid=5215512345678:+52 1 55 1234 5678\nEND:VCARD",
    },
  }),
  poll: () => ({
    pollCreationMessage: {
      name: "¿Cuándo?",
      options: [{ optionName: "Lunes" }, { optionName: "Martes" }],
      selectableOptionsCount: 1,
    },
    messageContextInfo: { messageSecret: randomBytes(32) },
  }),
  // Once seen it is gone, and Baileys unwraps it like any other.
  viewOnce: (media, bytes) => ({
    viewOnceMessageV2: {
      message: {
        imageMessage: { ...media.put("image", bytes), mimetype: "image/jpeg", viewOnce: true },
      },
    },
  }),
};

/** The kinds a phone can send. */
export const whatsappWebKinds: readonly string[] = Object.keys(kinds);

export function messageOf(
  kind: string,
  media: MediaHost,
  { caption, bytes = sampleFiles[kind] ?? Buffer.from(kind) }: { caption?: string; bytes?: Uint8Array },
): proto.IMessage {
  const make = kinds[kind];
  if (make === undefined) throw new Error(`the fake has no ${kind}: ${whatsappWebKinds.join(" ")}`);
  return make(media, bytes, caption);
}
