import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Delivery } from "../../src/channels/contract.ts";
import type { Fetch } from "../../src/channels/fetch.ts";
import { openTelegram } from "../../src/channels/openTelegram.ts";
import { hash } from "../../src/hash.ts";
import { connectTelegram } from "../../src/node/connectTelegram.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const second = 1_000;
const token = "7300500:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-aaa";

beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000 }));
afterEach(() => void vi.useRealTimers());

type Body = Readonly<Record<string, unknown>>;
const unauthorized: Body = { ok: false, error_code: 401, description: "Unauthorized" };
const update = (id: number): Body => ({
  update_id: id,
  message: { message_id: id, date: 1, chat: { id: 9, type: "private" }, text: "hola" },
});

/** A bot that polls a Telegram which answers as told, and holds a question for news as long as it may. */
function openBot(mode: "polling" | "webhook" = "polling") {
  const asked: string[] = [];
  const taken: string[] = [];
  const telegram = { refuses: 0, waiting: [] as Body[] };
  const stopping = new AbortController();
  const fetch: Fetch = async (url, { body, signal }) => {
    const method = url.split("/").at(-1) ?? "";
    asked.push(method);
    const answer = (given: Body) => ({ status: given.ok === true ? 200 : 401, json: async () => given });
    if (telegram.refuses > 0) {
      telegram.refuses -= 1;
      return answer(unauthorized);
    }
    if (method === "getMe") return answer({ ok: true, result: { id: 7300500, username: "convoca_bot" } });
    if (method !== "getUpdates") return answer({ ok: true, result: true });
    const result = telegram.waiting.splice(0);
    if (result.length === 0) {
      await new Promise((over) => {
        setTimeout(over, JSON.parse(String(body)).timeout * second);
        signal.addEventListener("abort", over);
      });
    }
    return answer({ ok: true, result });
  };
  const logged: unknown[] = [];
  const log = (event: string, fields?: object) => void logged.push([event, fields]);
  const connect = () =>
    connectTelegram({
      telegram: openTelegram({ token, apiRoot: "http://telegram.test", hash, files: memoryFiles(), fetch }),
      config: { mode, secret: "s3cret" },
      publicUrl: mode === "webhook" ? "https://bot.example.org" : null,
      commands: [],
      take: async (deliveries: readonly Delivery[]) => void taken.push(...deliveries.map(({ key }) => key)),
      log: { info: log, warn: log, error: log },
      stopping: stopping.signal,
    });
  const stop = async ({ ended }: ReturnType<typeof connect>) => {
    stopping.abort();
    await vi.advanceTimersByTimeAsync(second);
    await ended;
  };
  return { asked, taken, telegram, logged, connect, stop };
}

test.each(["polling", "webhook"] as const)(
  "a token that is refused by mistake at the start is accepted seconds later (%s)",
  async (mode) => {
    const bot = openBot(mode);
    bot.telegram.refuses = 2;
    const connection = bot.connect();
    await vi.advanceTimersByTimeAsync(4 * second);
    expect(connection.state()).toBe("refused");
    expect(bot.asked).toEqual(["getMe"]);
    await vi.advanceTimersByTimeAsync(12 * second);
    expect(connection.state()).toBe("ready");
    await bot.stop(connection);
  },
);

test("a token that is refused by mistake while polling is tried again, and what people wrote meanwhile is heard", async () => {
  const bot = openBot();
  const connection = bot.connect();
  await vi.advanceTimersByTimeAsync(second);
  expect(connection.state()).toBe("ready");
  bot.telegram.refuses = 1;
  bot.telegram.waiting.push(update(900));
  await vi.advanceTimersByTimeAsync(31 * second);
  expect(connection.state()).toBe("refused");
  await vi.advanceTimersByTimeAsync(5 * second);
  expect(connection.state()).toBe("ready");
  expect(bot.taken).toEqual(["900"]);
  expect(bot.logged.at(-1)).toEqual(["telegram", { state: "ready", mode: "polling" }]);
  await bot.stop(connection);
});

test("a token that is taken back is asked for ever less often, and the log is not filled with it", async () => {
  const bot = openBot();
  bot.telegram.refuses = Number.POSITIVE_INFINITY;
  const connection = bot.connect();
  await vi.advanceTimersByTimeAsync(3_600 * second);
  expect(bot.asked.length).toBeLessThan(15);
  expect(bot.logged.length).toBe(bot.asked.length);
  expect(connection.state()).toBe("refused");
  await bot.stop(connection);
});
