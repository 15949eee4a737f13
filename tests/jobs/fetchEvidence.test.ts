import { describe, expect, test } from "vitest";
import type { Fetched, FetchMedia } from "../../src/channels/media.ts";
import { LargestFile } from "../../src/files/contract.ts";
import { fetchEvidence } from "../../src/jobs/fetchEvidence.ts";
import type { Evidence } from "../../src/store/evidence.ts";
import { sampleFiles } from "../fakes/sampleFiles.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const photo = sampleFiles.photo ?? new Uint8Array();
const input = { evidence: 1 };
const noted: Evidence = {
  ...{ id: 1, activityId: 1, kind: "photo", channel: "telegram", account: "7", ref: "file-1" },
  ...{ status: "wanted", album: null, receivedAt: 0 },
};

async function* pieces(...parts: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* parts;
}

function aJob(fetchMedia: FetchMedia) {
  const files = memoryFiles();
  const find = (id: number) => (id === noted.id ? noted : undefined);
  const run = fetchEvidence({
    store: { evidence: { find } },
    files,
    fetchMedia: (channel, account) => (channel === "telegram" && account === "7" ? fetchMedia : undefined),
  });
  return { files, run };
}
const gives = (fetched: Fetched) => aJob(async () => fetched);

describe("what a promoter sent is fetched", () => {
  test("piece by piece, and kept by what it is made of and what its first bytes say", async () => {
    const asked: string[] = [];
    const { files, run } = aJob(async (ref) => {
      asked.push(ref);
      return { ok: true, body: pieces(photo.subarray(0, 5), photo.subarray(5)) };
    });
    const attempt = await run(input);
    expect(attempt).toEqual({
      done: {
        file: { hash: expect.stringMatching(/^[0-9a-f]{64}$/), mime: "image/jpeg", bytes: photo.length },
      },
    });
    expect([...files.kept.values()]).toEqual([photo]);
    // After a crash it is done again: the same file is there once.
    expect(await run(input)).toEqual(attempt);
    expect(files.kept.size).toBe(1);
    expect(asked).toEqual(["file-1", "file-1"]);
  });

  test("and not kept when it is larger than 16 MB, or empty: no more than that is read", async () => {
    const mega = new Uint8Array(1024 * 1024);
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield mega;
      }
    }
    const big = gives({ ok: true, body: endless() });
    expect(await big.run(input)).toEqual({ done: { refused: "tooBig" } });
    expect(read).toBe(LargestFile / mega.length + 1);
    expect(big.files.kept.size).toBe(0);
    expect(await gives({ ok: true, body: pieces() }).run(input)).toEqual({ done: { refused: "empty" } });
  });

  test("or is gone for good, and its sender has to hear so", async () => {
    const { run } = gives({ ok: false, refusal: { meaning: "never", reason: "wrong file_id" } });
    expect(await run(input)).toEqual({ done: { refused: "gone" } });
  });

  test.each(["later", "stop"] as const)(
    "or cannot be had just now (%s): it is tried again",
    async (meaning) => {
      const { run } = gives({ ok: false, refusal: { meaning, reason: "busy", afterMs: 9_000 } });
      expect(await run(input)).toEqual({ later: "busy", afterMs: 9_000 });
    },
  );

  test("a connection that breaks in the middle is told to whoever tries again", async () => {
    async function* broken() {
      yield photo.subarray(0, 5);
      throw new Error("the line broke");
    }
    await expect(gives({ ok: true, body: broken() }).run(input)).rejects.toThrow("the line broke");
  });

  test("what is not noted cannot be fetched", async () => {
    const { run } = gives({ ok: true, body: pieces(photo) });
    expect(await run({ evidence: 2 })).toEqual({ failed: "there is no file of evidence 2" });
  });
});
