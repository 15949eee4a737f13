import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Delivery, Refusal } from "../../src/channels/contract.ts";
import { openTelegram } from "../../src/channels/openTelegram.ts";
import { type Answer, openHttp } from "../fakes/openHttp.ts";
import { methodProblem } from "../fakes/specTelegram.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { sha256 } from "./payloads.ts";

const token = "7300500:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-aaa";

interface Asked {
  readonly offset?: number;
  readonly timeout: number;
}
const asked: Asked[] = [];
/** One answer a call; when they are used up the bot is stopped. */
let script: Answer[] = [];
let stop = new AbortController();

const updates = (...ids: number[]): Answer => ({
  status: 200,
  body: {
    ok: true,
    result: ids.map((id) => ({
      update_id: id,
      message: {
        message_id: id,
        date: 1_782_000_000,
        chat: { id: 5201001, type: "private" },
        text: `n${id}`,
      },
    })),
  },
});
const refused = (code: number, description: string, parameters?: object): Answer => ({
  status: code,
  body: { ok: false, error_code: code, description, parameters },
});

let platform: Awaited<ReturnType<typeof openHttp>>;
beforeAll(async () => {
  platform = await openHttp(({ path, body }) => {
    if (path !== `/bot${token}/getUpdates`) throw new Error(`asked for ${path}`);
    const request = JSON.parse(body);
    const problem = methodProblem("getUpdates", request);
    if (problem !== null) throw new Error(problem);
    asked.push(request);
    const next = script.shift();
    if (next === undefined) stop.abort();
    return next ?? updates();
  });
});
afterAll(() => platform.close());
afterEach(() => {
  asked.length = 0;
  stop = new AbortController();
});

/** Polls until the script is used up; what was taken, reported and waited for. */
async function poll(
  answers: Answer[],
  take: (deliveries: readonly Delivery[]) => Promise<void> = async () => {},
) {
  script = answers;
  const taken: string[][] = [];
  const reported: Refusal[] = [];
  const waited: number[] = [];
  let works = 0;
  await openTelegram({ token, apiRoot: platform.root, hash: sha256, files: memoryFiles() }).poll({
    take: async (deliveries) => {
      await take(deliveries);
      taken.push(deliveries.map(({ key }) => key));
    },
    report: (refusal) => reported.push(refusal),
    works: () => {
      works += 1;
    },
    signal: stop.signal,
    pause: async (ms) => {
      waited.push(ms);
    },
  });
  return { taken, reported, waited, works, offsets: asked.map(({ offset }) => offset) };
}

describe("long polling", () => {
  test("what came is confirmed only after it was taken", async () => {
    let calls = 0;
    const { taken, offsets, reported } = await poll([updates(900, 901), updates(902)], async () => {
      calls += 1;
      expect(asked).toHaveLength(calls);
    });
    expect(taken).toEqual([["900", "901"], ["902"]]);
    expect(offsets).toEqual([undefined, 902, 903]);
    expect(reported).toEqual([]);
    expect(asked.map(({ timeout }) => timeout)).toEqual([30, 30, 30]);
  });

  test("what could not be taken comes again", async () => {
    let busy = true;
    const { taken, offsets, reported, waited } = await poll([updates(900), updates(900, 901)], async () => {
      if (!busy) return;
      busy = false;
      throw new Error("the disk is full");
    });
    expect(offsets).toEqual([undefined, undefined, 902]);
    expect(taken).toEqual([["900", "901"]]);
    expect(reported).toEqual([{ meaning: "later", reason: "take: Error" }]);
    expect(waited).toEqual([1_000]);
  });

  test("after a quiet week Telegram may number from below, and nobody is overheard", async () => {
    const { taken, offsets } = await poll([updates(900), updates(), updates(17), updates()]);
    expect(taken).toEqual([["900"], ["17"]]);
    expect(offsets).toEqual([undefined, 901, undefined, 18, undefined]);
  });

  test("while Telegram is away it is asked less and less often, and again at once when it is back", async () => {
    const away: Answer[] = Array.from({ length: 8 }, () => refused(502, "Bad Gateway"));
    const { waited, reported, works } = await poll([...away, updates(900), "drop"]);
    expect(works).toBe(1);
    expect(waited).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 1_000]);
    expect(reported).toHaveLength(9);
    expect(JSON.stringify(reported)).not.toContain(token.slice(8));
  });

  test("Telegram's own wait is kept to", async () => {
    const { waited } = await poll([refused(429, "Too Many Requests: retry after 40", { retry_after: 40 })]);
    expect(waited).toEqual([40_000]);
  });

  test("another reader of the same bot is reported, and may go away", async () => {
    const { taken, reported } = await poll([
      refused(409, "Conflict: terminated by other getUpdates request"),
      updates(900),
    ]);
    expect(reported).toMatchObject([{ meaning: "stop", reason: expect.stringMatching(/^409/) }]);
    expect(taken).toEqual([["900"]]);
  });

  test("a token that is refused is reported and tried less and less often: the refusal may be a mistake", async () => {
    const no = refused(401, "Unauthorized");
    const { taken, reported, waited, works } = await poll([
      ...Array(10).fill(no),
      updates(900),
      no,
      updates(),
    ]);
    expect(reported).toHaveLength(11);
    expect(reported[0]).toMatchObject({ meaning: "stop", reason: "401 Unauthorized" });
    const seconds = waited.map((ms) => ms / 1000);
    expect(seconds).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 5]);
    expect(taken).toEqual([["900"]]);
    expect(works).toBe(2);
  });

  test("stopping ends a call that waits, and nothing is reported", async () => {
    const reported: Refusal[] = [];
    const fetch = (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        queueMicrotask(() => stop.abort());
      });
    await openTelegram({ token, apiRoot: platform.root, hash: sha256, files: memoryFiles(), fetch }).poll({
      take: async () => {},
      report: (refusal) => reported.push(refusal),
      works: () => {},
      signal: stop.signal,
    });
    expect(reported).toEqual([]);
  });

  test("stopping ends a pause", async () => {
    const refusing = async () => new Response("no", { status: 502 });
    await openTelegram({
      token,
      apiRoot: platform.root,
      hash: sha256,
      files: memoryFiles(),
      fetch: refusing,
    }).poll({
      take: async () => {},
      report: () => queueMicrotask(() => stop.abort()),
      works: () => {},
      signal: stop.signal,
    });
    expect(stop.signal.aborted).toBe(true);
  });
});
