import type { Outgoing, Refusal } from "./contract.ts";
import { bytesOf, isFileMessage, nameOf, type ReadFile } from "./media.ts";

/** What Baileys' `sendMessage` takes of what we send. */
export type LinkedContent =
  /** `linkPreview` null: otherwise Baileys opens every address that stands in a text. */
  | { readonly text: string; readonly linkPreview: null }
  /** An empty thumbnail: otherwise Baileys looks for an image library that is not installed, for each picture. */
  | {
      readonly image: Buffer;
      readonly mimetype: string;
      readonly jpegThumbnail: string;
      readonly caption?: string;
    }
  | {
      readonly document: Buffer;
      readonly mimetype: string;
      readonly fileName: string;
      readonly caption?: string;
    };

/**
 * A message as Baileys takes it, files with their bytes; a refusal where they are gone, and for what a linked number
 * cannot show, which `compose` never makes for it. Null: nobody sees it, so nothing leaves.
 */
export async function linkedContent(
  message: Outgoing,
  files: ReadFile,
): Promise<LinkedContent | Refusal | null> {
  if (message.type === "acknowledge") return null;
  if (message.type === "text") return { text: message.text, linkPreview: null };
  if (!isFileMessage(message))
    return { meaning: "never", reason: `a linked number shows no ${message.type}` };
  const bytes = await bytesOf(files, message.file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { mime: mimetype } = message.file;
  const caption = message.caption === undefined ? {} : { caption: message.caption };
  // Baileys asks whether it is a Buffer, and nothing less.
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (message.type === "image") return { image: file, mimetype, jpegThumbnail: "", ...caption };
  return { document: file, mimetype, fileName: nameOf(message), ...caption };
}
