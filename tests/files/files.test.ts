import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Files } from "../../src/files/contract.ts";
import { openFiles } from "../../src/node/openFiles.ts";
import { sampleFiles } from "../fakes/sampleFiles.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "convoca-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const photo = sampleFiles.photo ?? new Uint8Array();
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe.each<[string, Files]>([
  ["on disk", openFiles(join(folder, "kept"))],
  ["in memory", memoryFiles()],
])("files %s", (_, files) => {
  test("are kept by what they are made of, and their type is what their first bytes say", async () => {
    const kept = await files.put(inPieces(photo, 3));
    expect(kept).toEqual({ hash: hashOf(photo), bytes: photo.length, mime: "image/jpeg" });
    expect(Buffer.from((await files.read(hashOf(photo))) ?? [])).toEqual(Buffer.from(photo));
    expect(await files.put(photo)).toEqual(kept);
  });

  test.each([
    ["photo", "image/jpeg"],
    ["voice", "audio/ogg"],
    ["document", "application/pdf"],
    ["video", "video/mp4"],
    ["sticker", "image/webp"],
  ])("a %s is %s, whatever its sender calls it", async (kind, mime) => {
    expect(await files.put(sampleFiles[kind] ?? new Uint8Array())).toMatchObject({ mime });
  });

  test("words are no type we know", async () => {
    expect(await files.put(Buffer.from("<script>alert(1)</script>"))).toMatchObject({
      mime: "application/octet-stream",
    });
  });

  test("of what is too big nothing stays, and of nothing neither", async () => {
    const big = Buffer.alloc(100, 7);
    expect(await files.put(inPieces(big, 9), 99)).toEqual({ refused: "tooBig" });
    expect(await files.read(hashOf(big))).toBeNull();
    expect(await files.put(inPieces(big, 9), 100)).toMatchObject({ bytes: 100 });
    expect(await files.put(new Uint8Array())).toEqual({ refused: "empty" });
  });

  test("what breaks off leaves nothing", async () => {
    const breaking = async function* () {
      yield photo;
      throw new Error("the line went dead");
    };
    await expect(files.put(breaking())).rejects.toThrow("the line went dead");
  });

  test("can be removed, twice", async () => {
    const kept = await files.put(Buffer.from("soon gone"));
    if ("refused" in kept) throw new Error("it was not kept");
    await files.remove(kept.hash);
    await files.remove(kept.hash);
    expect(await files.read(kept.hash)).toBeNull();
  });
});

test("on disk there is nothing but whole files that nobody else may read", async () => {
  const place = join(folder, "alone");
  const files = openFiles(place);
  await files.put(inPieces(photo, 2));
  await files.put(Buffer.alloc(10), 5);
  const names = readdirSync(place, { recursive: true }).map(String).sort();
  expect(names).toEqual([hashOf(photo).slice(0, 2), join(hashOf(photo).slice(0, 2), hashOf(photo))]);
  expect(statSync(join(place, hashOf(photo).slice(0, 2), hashOf(photo))).mode & 0o077).toBe(0);
  await expect(files.read("../../etc/passwd")).rejects.toThrow("no hash");
});
