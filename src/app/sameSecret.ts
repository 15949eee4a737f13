import { Buffer } from "node:buffer";
import { createHmac, hash, timingSafeEqual } from "node:crypto";

const digest = (text: string): Buffer => hash("sha256", text, "buffer");

/** Of our own secrets, which are few and asked for with every webhook. */
const known = new Map<string, Buffer>();

function digestOfOurs(secret: string): Buffer {
  const before = known.get(secret);
  if (before !== undefined) return before;
  const made = digest(secret);
  known.set(secret, made);
  return made;
}

/**
 * Whether two secrets are the same, in a time that tells nothing of either. Digests are compared, so that not even
 * the length of ours shows.
 */
export function sameSecret(ours: string, given: string): boolean {
  return timingSafeEqual(digestOfOurs(ours), digest(given));
}

const signed = /^sha256=([0-9a-f]{64})$/i;

/** Whether `header` (X-Hub-Signature-256: `sha256=` and hex) is the HMAC of exactly these bytes under the app's secret. */
export function goodSignature(appSecret: string, bytes: Uint8Array, header: string): boolean {
  const hex = signed.exec(header)?.[1];
  if (hex === undefined) return false;
  return timingSafeEqual(createHmac("sha256", appSecret).update(bytes).digest(), Buffer.from(hex, "hex"));
}
