import { readFileSync } from "node:fs";
import type { FetchMedia } from "../channels/media.ts";

/** What a phone of the demo can send besides words. Nobody sends anything of their own through it. */
export type Sample = "photo" | "voice" | "place";

/** As both platforms tell of it before it is fetched; `ref` is what it is fetched by. */
export const samples = {
  photo: { ref: "demo-photo", mime: "image/jpeg", file: "photo.jpg", width: 640, height: 480 },
  voice: { ref: "demo-voice", mime: "audio/ogg", file: "voice.ogg", seconds: 7 },
  place: { latitude: 19.8712, longitude: -98.9431 },
} as const;

const read = (file: string): Uint8Array => readFileSync(new URL(`assets/${file}`, import.meta.url));

/** The bytes of a sample's file. */
export const sampleBytes = (sample: "photo" | "voice"): Uint8Array => read(samples[sample].file);

/** Fetches what a demo's phone sent, as a platform would give it. */
export const fetchSample: FetchMedia = async (ref) => {
  const found = (["photo", "voice"] as const).find((sample) => samples[sample].ref === ref);
  if (!found) return { ok: false, refusal: { meaning: "never", reason: "demo: no such file" } };
  const bytes = sampleBytes(found);
  return {
    ok: true,
    body: (async function* () {
      yield bytes;
    })(),
  };
};
