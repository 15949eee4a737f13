import { createHash } from "node:crypto";
import { type Files, LargestFile } from "../files/contract.ts";
import { readWhole } from "../files/readWhole.ts";
import { Enough, sniff } from "../files/sniff.ts";

/**
 * Keeps files in a bucket of R2. It has to know a file's length before the first byte, so what comes is held in memory
 * until it is whole: at most 16 MB of the 128 an object has, and jobs are two at once.
 */
export function openBucket(bucket: R2Bucket, prefix = "files/"): Files {
  return {
    put: async (body, most = LargestFile) => {
      const whole = await readWhole(body, most);
      if (whole === null) return { refused: "tooBig" };
      if (whole.length === 0) return { refused: "empty" };
      const hash = createHash("sha256").update(whole).digest("hex");
      const mime = await sniff(whole.subarray(0, Enough));
      await bucket.put(prefix + hash, whole, { httpMetadata: { contentType: mime } });
      return { hash, bytes: whole.length, mime };
    },
    read: async (hash) => {
      const object = await bucket.get(prefix + hash);
      return object === null ? null : new Uint8Array(await object.arrayBuffer());
    },
    remove: async (hash) => {
      await bucket.delete(prefix + hash);
    },
  };
}
