import type { FileRef, Outgoing, Refusal } from "./contract.ts";
import { networkRefusal } from "./fetch.ts";

/** What a channel needs of the files port to send: the bytes of a hash, null when they are gone. */
export interface ReadFile {
  readonly read: (hash: string) => Promise<Uint8Array | null>;
}

export type FileMessage = Extract<Outgoing, { type: "image" | "document" }>;

export const isFileMessage = (message: Outgoing): message is FileMessage =>
  message.type === "image" || message.type === "document";

/** What a fetch of a file gives back; the runtime's own fits. */
export type FetchFile = (
  url: string,
  init: {
    readonly headers: Record<string, string>;
    readonly signal: AbortSignal;
    /** Neither platform redirects, and workerd knows no "error": what redirects is no file. */
    readonly redirect: "manual";
  },
) => Promise<{
  readonly status: number;
  readonly body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null;
}>;

export const globalFetchFile: FetchFile = (url, init) => fetch(url, init);

/** Somebody's file as it comes from a platform; `body` has to be read or cancelled. */
export type Fetched =
  | { readonly ok: true; readonly body: AsyncIterable<Uint8Array> }
  | { readonly ok: false; readonly refusal: Refusal };

/** Fetches what a message named as `file.ref`. Never throws; `body` may still fail while it is read. */
export type FetchMedia = (ref: string, signal: AbortSignal) => Promise<Fetched>;

/** The bytes to send, or why they cannot be. */
export async function bytesOf(files: ReadFile, { hash }: FileRef): Promise<Uint8Array | Refusal> {
  try {
    return (await files.read(hash)) ?? { meaning: "never", reason: "the file is not there any more" };
  } catch (error) {
    return networkRefusal(error);
  }
}

/** An image is called something too; people see the name of a document only. */
export const nameOf = (message: FileMessage): string =>
  message.type === "document" ? message.name : `imagen.${message.file.mime === "image/png" ? "png" : "jpg"}`;

/** Reads a web stream piece by piece; both runtimes can, their types cannot. */
export async function* pieces(
  body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
): AsyncIterable<Uint8Array> {
  if (!("getReader" in body)) {
    yield* body;
    return;
  }
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
