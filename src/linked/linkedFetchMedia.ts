import { createDecipheriv, createHash, createHmac, timingSafeEqual } from "node:crypto";
import { networkRefusal } from "../channels/fetch.ts";
import { type LinkedFile, readLinkedRef } from "../channels/linkedFile.ts";
import { type Fetched, type FetchFile, type FetchMedia, pieces } from "../channels/media.ts";
import type { Baileys } from "./loadBaileys.ts";

/** Where people's files lie, sealed. */
const host = "https://mmg.whatsapp.net";
/** What WhatsApp's hosts want to hear of whoever asks (Baileys, DEFAULT_ORIGIN). */
const origin = "https://web.whatsapp.com";
/** The end of a sealed file: the first bytes of its HMAC. */
const SealBytes = 10;

/** A file is not what its message said: it was damaged, or somebody put another in its place. */
class Damaged extends Error {
  override readonly name = "Damaged";
}

/**
 * Fetches what somebody sent and opens it. Its seal and its hash are compared, which Baileys' own way does not: `body` fails
 * at its end where they differ.
 */
export function linkedFetchMedia(
  library: () => Promise<Pick<Baileys, "getMediaKeys">>,
  fetchFile: FetchFile,
): FetchMedia {
  return async (ref, signal): Promise<Fetched> => {
    const file = readLinkedRef(ref);
    if (file === null) return { ok: false, refusal: { meaning: "never", reason: "no file of WhatsApp's" } };
    try {
      const { getMediaKeys } = await library();
      const { iv, cipherKey, macKey } = await getMediaKeys(file.mediaKey, file.kind);
      if (macKey === undefined) throw new Damaged("the file has no key");
      const { status, body } = await fetchFile(`${host}${file.directPath}`, {
        headers: { origin },
        signal,
        redirect: "manual",
      });
      if (status === 200 && body !== null)
        return { ok: true, body: opened(pieces(body), { file, iv, cipherKey, macKey }) };
      // After some weeks it is gone; only the phone that sent it could bring it there again.
      const meaning = [403, 404, 410].includes(status) ? "never" : "later";
      return { ok: false, refusal: { meaning, reason: `HTTP ${status}` } };
    } catch (error) {
      return { ok: false, refusal: networkRefusal(error) };
    }
  };
}

interface FileKeys {
  readonly file: LinkedFile;
  readonly iv: Uint8Array;
  readonly cipherKey: Uint8Array;
  readonly macKey: Uint8Array;
}

async function* opened(
  sealed: AsyncIterable<Uint8Array>,
  { file, iv, cipherKey, macKey }: FileKeys,
): AsyncIterable<Uint8Array> {
  const cipher = createDecipheriv("aes-256-cbc", cipherKey, iv);
  const seal = createHmac("sha256", macKey).update(iv);
  const sum = createHash("sha256");
  let tail = Buffer.alloc(0);
  for await (const piece of sealed) {
    const whole = Buffer.concat([tail, piece]);
    const end = Math.max(0, whole.length - SealBytes);
    tail = whole.subarray(end);
    if (end === 0) continue;
    const body = whole.subarray(0, end);
    seal.update(body);
    const plain = cipher.update(body);
    sum.update(plain);
    if (plain.length > 0) yield plain;
  }
  const own = seal.digest().subarray(0, SealBytes);
  if (tail.length !== SealBytes || !timingSafeEqual(own, tail)) throw new Damaged("its seal is broken");
  const last = cipher.final();
  sum.update(last);
  if (file.sha256 !== null && sum.digest("base64url") !== file.sha256)
    throw new Damaged("it is another file");
  if (last.length > 0) yield last;
}
