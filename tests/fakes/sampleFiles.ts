// Small files of each type that phones send: their first bytes are what tells the type, as with real ones.

const text = (written: string) => Uint8Array.from(Buffer.from(written, "latin1"));
const bytes = (hex: string, rest = "") =>
  Uint8Array.from(Buffer.concat([Buffer.from(hex, "hex"), Buffer.from(rest)]));

const opus = Buffer.alloc(64);
opus.write("OggS", 0, "latin1");
opus.write("OpusHead", 28, "latin1");

/** By the kind of message that carries it. */
export const sampleFiles: Readonly<Record<string, Uint8Array>> = {
  photo: bytes("ffd8ffe000104a46494600010100000100010000", "a photo"),
  image: bytes("ffd8ffe000104a46494600010100000100010000", "a photo"),
  video: bytes("00000018667479706d703432000000006d70343269736f6d", "a video"),
  videoNote: bytes("00000018667479706d703432000000006d70343269736f6d", "a note"),
  animation: bytes("00000018667479706d703432000000006d70343269736f6d", "moving"),
  sticker: text("RIFF\u0010\u0000\u0000\u0000WEBPVP8 sticker"),
  voice: Uint8Array.from(opus),
  audio: text("ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000 a song"),
  document: text("%PDF-1.4\n1 0 obj\nendobj\n%%EOF"),
};

/** A form as a server reads it: its words, and its files. */
export async function readForm(body: Uint8Array, contentType: string) {
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": contentType },
  }).formData();
  const fields: Record<string, string> = {};
  const files: Record<string, { name: string; mime: string; bytes: Uint8Array }> = {};
  for (const [name, value] of form) {
    if (typeof value === "string") fields[name] = value;
    else
      files[name] = { name: value.name, mime: value.type, bytes: new Uint8Array(await value.arrayBuffer()) };
  }
  return { fields, files };
}
