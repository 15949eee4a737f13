import { z } from "zod";
import { maybe } from "./fields.ts";

/** Kinds of files as WhatsApp derives their keys (Baileys, MEDIA_HKDF_KEY_MAPPING). */
const kinds = ["image", "video", "audio", "document", "sticker"] as const;
export type LinkedFileKind = (typeof kinds)[number];

/** Everything it takes to fetch and open a file that somebody sent. */
export interface LinkedFile {
  readonly kind: LinkedFileKind;
  /** Opens the file; 32 bytes. */
  readonly mediaKey: Uint8Array;
  /** Where it lies on WhatsApp's hosts (`https://mmg.whatsapp.net` + path), for some weeks. Never a host's name. */
  readonly directPath: string;
  /** SHA-256 of the opened bytes, base64url, as the sender told it: Baileys checks nothing itself. */
  readonly sha256: string | null;
}

const bytes = (length: number) => z.instanceof(Uint8Array).refine((given) => given.length === length);

// Whatever stands here is the sender's: with a host in it (`//host`, `@host`) we would fetch from anywhere.
const path = z
  .string()
  .max(1_000)
  .regex(/^\/(?!\/)[\w\-.~%/]+(?:\?[\w\-.~%/=&+]*)?$/);

const pointerField = z.object({
  mediaKey: bytes(32),
  directPath: maybe(path),
  url: maybe(z.string().max(2_000)),
  fileSha256: maybe(bytes(32)),
});

/**
 * A file's name for us: all that is needed to fetch it later, in one short line. It opens the file for whoever has it, as
 * long as it lies on WhatsApp's hosts; so it is kept no longer than until the file is. Null where that is not all there.
 */
export function linkedRef(kind: LinkedFileKind, given: unknown): string | null {
  const parsed = pointerField.safeParse(given);
  if (!parsed.success) return null;
  const { mediaKey, directPath, url, fileSha256 } = parsed.data;
  const where = directPath ?? pathIn(url);
  if (where === null) return null;
  const sum = fileSha256 === undefined ? "" : base64url(fileSha256);
  return [kind, base64url(mediaKey), sum, where].join(" ");
}

const refField = z.tuple([
  z.enum(kinds),
  z.string().regex(/^[\w-]{43}$/),
  z.string().regex(/^(?:[\w-]{43})?$/),
  path,
]);

/** Reads back what `linkedRef` wrote; null for anything else. */
export function readLinkedRef(ref: string): LinkedFile | null {
  const parsed = refField.safeParse(ref.split(" "));
  if (!parsed.success) return null;
  const [kind, key, sum, directPath] = parsed.data;
  const mediaKey = bytesIn(key);
  return { kind, mediaKey, directPath, sha256: sum === "" ? null : sum };
}

function pathIn(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname, pathname, search } = new URL(url);
  if (protocol !== "https:" || !/(?:^|\.)whatsapp\.net$/.test(hostname)) return null;
  return path.safeParse(pathname + search).data ?? null;
}

function base64url(given: Uint8Array): string {
  const text = btoa(String.fromCharCode(...given));
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

const bytesIn = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
