import type { FileRef } from "../channels/contract.ts";

/** Nothing larger is kept, bytes: what WhatsApp lets people send as a document is larger, a photo or a voice note is not. */
export const LargestFile = 16 * 1024 * 1024;

export type Kept = FileRef | { readonly refused: "tooBig" | "empty" };

/** Where evidence and documents are kept: by what they are made of, so that the same bytes are there once. */
export interface Files {
  /**
   * Keeps what comes, at most `most` bytes of it (else nothing of it). The hash is SHA-256 (hex); the type is what the
   * first bytes say, never what a sender declares. Rejects with what the disk or the stream throws.
   */
  readonly put: (body: AsyncIterable<Uint8Array> | Uint8Array, most?: number) => Promise<Kept>;
  /** Null when there is nothing under this hash. */
  readonly read: (hash: string) => Promise<Uint8Array | null>;
  readonly remove: (hash: string) => Promise<void>;
}
