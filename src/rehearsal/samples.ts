import type { MediaKind } from "../channels/contract.ts";

// Small files of the types that phones send: their first bytes are what tells the type, as with real ones.

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));
const written = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

const voiceNote = (): Uint8Array => {
  const file = new Uint8Array(64);
  file.set(written("OggS"), 0);
  file.set(written("OpusHead"), 28);
  return file;
};

/** What somebody of a rehearsal can send besides words; `place` is a point on the map. */
export const sendable = ["photo", "voice", "video", "document", "audio", "sticker", "place"] as const;
export type Sendable = (typeof sendable)[number];

interface Sample {
  readonly media: MediaKind;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export const samples: Readonly<Record<Exclude<Sendable, "place">, Sample>> = {
  photo: {
    media: "photo",
    mime: "image/jpeg",
    bytes: bytes("ffd8ffe000104a46494600010100000100010000ffd9"),
  },
  voice: { media: "voice", mime: "audio/ogg", bytes: voiceNote() },
  video: {
    media: "video",
    mime: "video/mp4",
    bytes: bytes("00000018667479706d703432000000006d70343269736f6d"),
  },
  document: { media: "document", mime: "application/pdf", bytes: written("%PDF-1.4\n%%EOF") },
  audio: {
    media: "audio",
    mime: "audio/mpeg",
    bytes: written("ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000"),
  },
  sticker: { media: "sticker", mime: "image/webp", bytes: written("RIFF\u0010\u0000\u0000\u0000WEBPVP8 ") },
};

/** Where somebody of a rehearsal is who sends a place without saying which. */
export const samplePlace = { latitude: 19.8712, longitude: -98.9431 };
