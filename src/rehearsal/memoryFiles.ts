import { type Files, LargestFile } from "../files/contract.ts";
import { readWhole } from "../files/readWhole.ts";
import { sniff } from "../files/sniff.ts";

/** The files port in memory; `hash` is SHA-256, hex. */
export function memoryFiles(
  hash: (bytes: Uint8Array) => string,
): Files & { readonly kept: ReadonlyMap<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    put: async (body, most = LargestFile) => {
      const whole = await readWhole(body, most);
      if (whole === null) return { refused: "tooBig" };
      if (whole.length === 0) return { refused: "empty" };
      const name = hash(whole);
      kept.set(name, whole);
      return { hash: name, bytes: whole.length, mime: await sniff(whole) };
    },
    read: async (name) => kept.get(name) ?? null,
    remove: async (name) => {
      kept.delete(name);
    },
  };
}
