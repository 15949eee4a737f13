import { createHash } from "node:crypto";
import { type Files, LargestFile } from "../../src/files/contract.ts";
import { readWhole } from "../../src/files/readWhole.ts";
import { sniff } from "../../src/files/sniff.ts";

/** The files port in memory. */
export function memoryFiles(): Files & { readonly kept: ReadonlyMap<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    put: async (body, most = LargestFile) => {
      const whole = await readWhole(body, most);
      if (whole === null) return { refused: "tooBig" };
      if (whole.length === 0) return { refused: "empty" };
      const hash = createHash("sha256").update(whole).digest("hex");
      kept.set(hash, whole);
      return { hash, bytes: whole.length, mime: await sniff(whole) };
    },
    read: async (hash) => kept.get(hash) ?? null,
    remove: async (hash) => {
      kept.delete(hash);
    },
  };
}
