import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Files, LargestFile } from "../files/contract.ts";
import { Enough, sniff } from "../files/sniff.ts";

/** Keeps files under a folder, as `ab/abcdef…`: written beside their place, synced, and then moved there whole. */
export function openFiles(folder: string): Files {
  const placeOf = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error("that is no hash");
    return { folder: join(folder, hash.slice(0, 2)), file: join(folder, hash.slice(0, 2), hash) };
  };
  return {
    put: async (body, most = LargestFile) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const temporary = join(folder, `.${randomUUID()}`);
      const written = await write(temporary, body instanceof Uint8Array ? [body] : body, most).catch(
        async (error: unknown) => {
          await rm(temporary, { force: true });
          throw error;
        },
      );
      if (written === null || written.bytes === 0) {
        await rm(temporary, { force: true });
        return { refused: written === null ? "tooBig" : "empty" };
      }
      const { hash, bytes, first } = written;
      const place = placeOf(hash);
      await mkdir(place.folder, { recursive: true, mode: 0o700 });
      await rename(temporary, place.file);
      return { hash, bytes, mime: await sniff(first) };
    },
    read: async (hash) => {
      try {
        return await readFile(placeOf(hash).file);
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
        throw error;
      }
    },
    remove: async (hash) => {
      await rm(placeOf(hash).file, { force: true });
    },
  };
}

/** Null when it is more than `most` bytes; what was written of it is still there. */
async function write(
  file: string,
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number,
): Promise<{ hash: string; bytes: number; first: Uint8Array } | null> {
  const handle = await open(file, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    const first: Uint8Array[] = [];
    let bytes = 0;
    for await (const piece of body) {
      if (bytes < Enough) first.push(piece.subarray(0, Enough - bytes));
      bytes += piece.length;
      if (bytes > most) return null;
      hash.update(piece);
      await handle.writeFile(piece);
    }
    await handle.sync();
    return { hash: hash.digest("hex"), bytes, first: Buffer.concat(first) };
  } finally {
    await handle.close();
  }
}
