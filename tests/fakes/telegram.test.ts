import { readFileSync } from "node:fs";
import { request } from "undici";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { conformancePath } from "./conformance.ts";
import { openHttp } from "./openHttp.ts";
import { telegramSpec, typeProblem } from "./specTelegram.ts";
import { type FakeTelegram, openFakeTelegram } from "./telegram.ts";
import { telegramKinds } from "./telegramPhone.ts";
import { telegramRefusals } from "./telegramRefusal.ts";

let clock = 1_800_000_000_000;
let telegram: FakeTelegram;
let bot: Awaited<ReturnType<typeof openBot>>;

/** A bot that keeps what it was sent, and answers as told. */
async function openBot() {
  const got: { readonly update: Record<string, unknown>; readonly secret: unknown }[] = [];
  const answers: (number | "drop" | Promise<number>)[] = [];
  const server = await openHttp(async ({ body, headers }) => {
    const next = await (answers.shift() ?? 200);
    got.push({ update: JSON.parse(body), secret: headers["x-telegram-bot-api-secret-token"] });
    return next === "drop" ? next : { status: next, body: {} };
  });
  return { got, answers, root: `${server.root}/telegram/123`, close: server.close };
}

beforeEach(async () => {
  clock = 1_800_000_000_000;
  telegram = await openFakeTelegram({ token: "123:abc", secret: "s3cret", now: () => clock });
  bot = await openBot();
});
afterEach(async () => {
  await telegram.close();
  await bot.close();
});

async function call(method: string, body: unknown = {}, token = telegram.token) {
  const answer = await request(`${telegram.root}/bot${token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return (await answer.body.json()) as {
    ok: boolean;
    result: unknown;
    error_code?: number;
    description?: string;
  };
}
const says = (result: unknown) => expect.objectContaining({ ok: true, result });
const refuses = (error_code: number, description: unknown) =>
  expect.objectContaining({ ok: false, error_code, description });

const keyboard = (...buttons: object[]) => ({ inline_keyboard: buttons.map((button) => [button]) });
const yes = { text: "Sí", callback_data: "1:0" };
const hook = "https://convoca.example/telegram/123";
const command = { command: "menu", description: "Lo que puedo hacer" };
const many = <T>(count: number, thing: T) => Array.from({ length: count }, () => thing);

describe("what Telegram refuses is refused, in its words", () => {
  test.each<[what: string, method: string, body: unknown, description: unknown]>([
    ["no text", "sendMessage", { chat_id: 1 }, "Bad Request: message text is empty"],
    ["a blank text", "sendMessage", { chat_id: 1, text: " \n" }, "Bad Request: message text is empty"],
    [
      "4,097 units",
      "sendMessage",
      { chat_id: 1, text: "x".repeat(4097) },
      "Bad Request: message is too long",
    ],
    [
      "2,049 emoji",
      "sendMessage",
      { chat_id: 1, text: "🧵".repeat(2049) },
      "Bad Request: message is too long",
    ],
    ["no chat", "sendMessage", { text: "hola" }, "Bad Request: chat_id is empty"],
    ["a chat nobody knows", "sendMessage", { chat_id: 999, text: "hola" }, "Bad Request: chat not found"],
    [
      "a token of 65 bytes",
      "sendMessage",
      { chat_id: 1, text: "?", reply_markup: keyboard({ text: "a", callback_data: `${"ñ".repeat(32)}x` }) },
      "Bad Request: BUTTON_DATA_INVALID",
    ],
    [
      "an empty token",
      "sendMessage",
      { chat_id: 1, text: "?", reply_markup: keyboard({ text: "a", callback_data: "" }) },
      "Bad Request: BUTTON_DATA_INVALID",
    ],
    [
      "a button that does nothing",
      "sendMessage",
      { chat_id: 1, text: "?", reply_markup: keyboard({ text: "a" }) },
      expect.stringContaining("Text buttons are unallowed in the inline keyboard"),
    ],
    [
      "a keyboard without rows",
      "sendMessage",
      { chat_id: 1, text: "?", reply_markup: { inline_keyboard: [yes] } },
      expect.stringContaining("expected array"),
    ],
    [
      "an unknown parameter",
      "sendMessage",
      { chat_id: 1, text: "?", body: "?" },
      expect.stringContaining("body"),
    ],
    [
      "a webhook by http",
      "setWebhook",
      { url: "http://a.example/x" },
      expect.stringContaining("HTTPS URL must be"),
    ],
    [
      "an odd port",
      "setWebhook",
      { url: "https://a.example:3000/x" },
      expect.stringContaining("only on ports 80"),
    ],
    [
      "a spaced secret",
      "setWebhook",
      { url: hook, secret_token: "a b" },
      expect.stringContaining("unallowed char"),
    ],
    [
      "a long secret",
      "setWebhook",
      { url: hook, secret_token: "a".repeat(257) },
      expect.stringContaining("too long"),
    ],
    ["101 connections", "setWebhook", { url: hook, max_connections: 101 }, expect.stringContaining("100")],
    [
      "unknown updates",
      "setWebhook",
      { url: hook, allowed_updates: ["msg"] },
      expect.stringContaining("allowed_upd"),
    ],
    ["a loud command", "setMyCommands", { commands: [{ ...command, command: "Menu" }] }, expect.any(String)],
    [
      "33 letters",
      "setMyCommands",
      { commands: [{ ...command, command: "a".repeat(33) }] },
      expect.any(String),
    ],
    ["no description", "setMyCommands", { commands: [{ ...command, description: "" }] }, expect.any(String)],
    [
      "257",
      "setMyCommands",
      { commands: [{ ...command, description: "x".repeat(257) }] },
      expect.any(String),
    ],
    ["101 commands", "setMyCommands", { commands: many(101, command) }, expect.any(String)],
    [
      "a long notice",
      "answerCallbackQuery",
      { callback_query_id: "1", text: "x".repeat(201) },
      expect.any(String),
    ],
    ["101 updates", "getUpdates", { limit: 101 }, expect.any(String)],
    ["no JSON", "sendMessage", "{", "Bad Request: can't parse JSON object"],
  ])("%s", async (_what, method, body, description) => {
    expect(await call(method, body)).toEqual(refuses(400, description));
    expect([...telegram.refused, ...telegram.declined]).toHaveLength(1);
  });

  test("a wrong token, a path without one, and methods nobody knows", async () => {
    expect(await call("getMe", {}, "123:abd")).toEqual(refuses(401, "Unauthorized"));
    expect(await call("getMe", {}, "nonsense")).toEqual(refuses(404, "Not Found"));
    expect(await call("sendVideo", { chat_id: 1 })).toEqual(refuses(404, "Not Found"));
    expect(await call("toString")).toEqual(refuses(404, "Not Found"));
    expect(telegram.refused.map(({ why }) => why)).toEqual(["Unauthorized", ...many(3, "Not Found")]);
  });

  test("what is right at the limit is taken", async () => {
    const ana = telegram.person(1);
    void ana.says("hola");
    const text = "ñ".repeat(4096);
    const data = { text: "a", callback_data: "ñ".repeat(32) };
    expect((await call("sendMessage", { chat_id: 1, text, reply_markup: keyboard(data) })).ok).toBe(true);
    expect((await call("sendMessage", { chat_id: "1", text: "como texto" })).ok).toBe(true);
    const longest = { command: "a".repeat(32), description: "x".repeat(256) };
    expect(await call("setMyCommands", { commands: many(100, longest), language_code: "es" })).toEqual(
      says(true),
    );
    expect(telegram.commands.get("default es")).toHaveLength(100);
    const secret_token = "aZ0_-".repeat(51);
    expect(await call("setWebhook", { url: hook, secret_token, allowed_updates: ["message"] })).toEqual(
      says(true),
    );
    expect((await call("getMe", "")).result).toMatchObject({
      id: 123,
      is_bot: true,
      username: "convoca_test_bot",
    });
    expect(ana.heard.map((message) => message.text)).toEqual([text, "como texto"]);
    expect(telegram.refused).toEqual([]);
  });
});

describe("a person's phone", () => {
  test("hears what is sent, presses a button, and is answered once and in time", async () => {
    telegram.deliverTo(bot.root);
    const ana = telegram.person(1, { language: "es", name: "Ana" });
    const { ok, ms } = await ana.says("/start ya");
    expect([ok, ms > 0]).toEqual([true, true]);
    expect(bot.got[0]).toMatchObject({
      secret: "s3cret",
      update: {
        message: { text: "/start ya", from: { id: 1, language_code: "es" }, entities: [{ length: 6 }] },
      },
    });
    const waiting = ana.next();
    await call("sendMessage", {
      chat_id: 1,
      text: "¿Vienes?",
      reply_markup: keyboard(yes, { ...yes, text: "No" }),
    });
    expect(await waiting).toMatchObject({
      text: "¿Vienes?",
      buttons: [{ label: "Sí", token: "1:0" }, { label: "No" }],
    });
    await ana.presses("Sí");
    const query = bot.got[1]?.update.callback_query as { id: string; data: string };
    expect(query).toMatchObject({ data: "1:0", message: { message_id: Number(ana.heard[0]?.id) } });
    const answer = { callback_query_id: query.id, text: "Listo" };
    expect(await call("answerCallbackQuery", answer)).toEqual(says(true));
    expect(await call("answerCallbackQuery", answer)).toEqual(
      refuses(400, telegramRefusals.tooOld().description),
    );
    expect(ana.notices).toEqual(["Listo"]);
    await ana.presses(1);
    clock += 15_001;
    const late = bot.got[2]?.update.callback_query as { id: string } | undefined;
    expect(await call("answerCallbackQuery", { callback_query_id: late?.id })).toEqual(
      refuses(400, telegramRefusals.tooOld().description),
    );
    expect(() => ana.presses("Quizá")).toThrow("Sí | No");
    await expect(ana.waitFor(2, { timeoutMs: 5 })).rejects.toThrow("¿Vienes?");
  });

  test("cannot be written to before it wrote, while it blocks, or once it is gone", async () => {
    const write = () => call("sendMessage", { chat_id: 1, text: "hola" });
    telegram.deliverTo(bot.root);
    const ana = telegram.person(1);
    expect(await write()).toEqual(refuses(403, expect.stringContaining("can't initiate")));
    await ana.says("hola");
    expect((await write()).ok).toBe(true);
    await ana.blocks();
    expect(bot.got.at(-1)?.update.my_chat_member).toMatchObject({ new_chat_member: { status: "kicked" } });
    expect(await write()).toEqual(refuses(403, "Forbidden: bot was blocked by the user"));
    await ana.unblocks();
    expect((await write()).ok).toBe(true);
    ana.vanishes();
    expect(await write()).toEqual(refuses(403, "Forbidden: user is deactivated"));
    expect(ana.heard).toHaveLength(2);
    expect(telegram.refused).toEqual([]);
  });

  test("every update a phone or a group sends is one of the published Bot API", async () => {
    telegram.deliverTo(bot.root);
    const ana = telegram.person(1, { language: "es" });
    await ana.says("/start");
    await call("sendMessage", { chat_id: 1, text: "¿Vienes?", reply_markup: keyboard(yes) });
    await ana.says("sí", { replyTo: await ana.waitFor(1) });
    await ana.presses(0);
    await ana.pressesForgotten("1:0");
    for (const kind of telegramKinds) await ana.sends(kind, kind === "photo" ? { caption: "yo" } : {});
    await ana.edits("no");
    await ana.blocks();
    await ana.unblocks();
    const group = telegram.group(-5);
    await group.addsBot();
    await group.says("hola");
    await group.removesBot();
    await group.becomesSupergroup(-1005);
    const ids = bot.got.map(({ update }) => update.update_id as number);
    expect(new Set(ids).size).toBe(9 + telegramKinds.length + 3);
    for (const { update } of bot.got) expect(typeProblem("Update", update)).toBeNull();
  });

  test("a group that became a supergroup names its new id", async () => {
    const group = telegram.group(-5);
    void group.becomesSupergroup(-1005);
    expect(await call("sendMessage", { chat_id: -5, text: "hola" })).toEqual({
      ...telegramRefusals.upgraded(-1005),
      parameters: { migrate_to_chat_id: -1005 },
    });
    expect((await call("sendMessage", { chat_id: -1005, text: "hola" })).ok).toBe(true);
    expect(group.heard).toHaveLength(1);
  });
});

describe("delivery", () => {
  test("a chat's next update waits for the answer to the one before; other chats do not", async () => {
    telegram.deliverTo(bot.root);
    let free: (status: number) => void = () => {};
    bot.answers.push(new Promise((done) => (free = done)));
    const first = telegram.person(1).says("uno");
    const second = telegram.person(1).says("dos");
    await telegram.person(2).says("tres");
    free(200);
    await Promise.all([first, second]);
    expect(bot.got.map(({ update }) => (update.message as { text: string }).text)).toEqual([
      "tres",
      "uno",
      "dos",
    ]);
  });

  test("what is not answered 2xx comes again, the same, until it is given up", async () => {
    telegram.deliverTo(bot.root);
    telegram.knobs.waitMs = 1;
    bot.answers.push(500, "drop", 403);
    expect(await telegram.person(1).says("hola")).toMatchObject({ ok: true, tries: 4 });
    expect(new Set(bot.got.map(({ update }) => update.update_id)).size).toBe(1);
    telegram.knobs.tries = 2;
    bot.answers.push(500, 503);
    expect(await telegram.person(1).says("¿hola?")).toMatchObject({ ok: false, tries: 2, status: 503 });
    expect(telegram.undelivered).toHaveLength(1);
  });

  test("everything twice and out of order is still everything, in an order the seed decides", async () => {
    async function order(seed: number) {
      telegram.knobs.outOfOrder = seed;
      const from = bot.got.length;
      await Promise.all(many(8, 0).map((_, n) => telegram.person(n + 1).says(String(n))));
      return bot.got.slice(from).map(({ update }) => (update.message as { text: string }).text);
    }
    await call("setWebhook", { url: bot.root, max_connections: 1 });
    telegram.knobs.twice = true;
    const heard = await order(7);
    expect(heard.toSorted()).toEqual([..."0011223344556677"]);
    expect(heard.join("")).not.toBe("0011223344556677");
    expect(await order(8)).not.toEqual(heard);
    expect(await order(7)).toEqual(heard);
  });

  test("without a webhook updates wait for getUpdates, and come again until a later offset confirms them", async () => {
    const ana = telegram.person(1);
    const taken = ana.says("uno");
    void ana.says("dos");
    const updates = async (body: object) =>
      (await call("getUpdates", body)).result as { update_id: number }[];
    const [first, second] = await updates({});
    expect(await updates({ limit: 1 })).toEqual([first]);
    expect(await updates({ offset: second?.update_id })).toEqual([second]);
    expect(await taken).toMatchObject({ ok: true });
    const polled = updates({ offset: (second?.update_id ?? 0) + 1, timeout: 50 });
    void telegram.person(2).says("tres");
    expect(await polled).toEqual([
      expect.objectContaining({ message: expect.objectContaining({ text: "tres" }) }),
    ]);
  });

  test("a second poller ends the first; with a webhook there is no polling at all", async () => {
    const first = call("getUpdates", { timeout: 50 });
    // The first must have arrived before the second: it is on its way as soon as the fake has logged it.
    while (telegram.requests.length === 0) await new Promise((done) => setImmediate(done));
    const second = call("getUpdates", { timeout: 50 });
    expect(await first).toEqual(refuses(409, expect.stringContaining("terminated by other getUpdates")));
    void telegram.person(1).says("hola");
    expect((await second).result).toHaveLength(1);
    await call("setWebhook", { url: bot.root });
    expect(await call("getUpdates")).toEqual(refuses(409, expect.stringContaining("webhook is active")));
    await telegram.idle();
    expect(bot.got).toHaveLength(1);
    expect((await call("getWebhookInfo")).result).toMatchObject({ url: bot.root, pending_update_count: 0 });
    expect(typeProblem("WebhookInfo", (await call("getWebhookInfo")).result)).toBeNull();
    await call("deleteWebhook");
    expect((await call("getUpdates")).ok).toBe(true);
  });

  test("updates nobody allowed are not sent", async () => {
    await call("setWebhook", { url: bot.root, allowed_updates: ["message"] });
    const ana = telegram.person(1);
    await ana.says("hola");
    await ana.edits("adiós");
    expect(bot.got).toHaveLength(1);
  });
});

describe("faults", () => {
  const write = (chat_id = 1) => call("sendMessage", { chat_id, text: "hola" });
  beforeEach(() => {
    for (const id of [1, 2]) void telegram.person(id).says("hola");
  });

  test("429 for the first calls of one chat, then none", async () => {
    telegram.fault({ chat: "1", times: 2, refusal: telegramRefusals.tooMany(3) });
    expect(await write(2)).toMatchObject({ ok: true });
    for (const _ of [1, 2])
      expect(await write()).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
    expect(await write()).toMatchObject({ ok: true });
    expect(telegram.refused).toEqual([]);
    expect(telegram.declined).toHaveLength(2);
  });

  test("a slow method, until it is told to stop", async () => {
    const stop = telegram.fault({ method: "sendMessage", delayMs: 60 });
    const began = performance.now();
    await Promise.all([write(1), write(2)]);
    expect(performance.now() - began).toBeGreaterThan(55);
    stop();
    expect(telegram.person(1).heard).toHaveLength(1);
  });

  test("a connection that breaks before a message is taken, or after", async () => {
    telegram.fault({ times: 1, drop: "before" });
    await expect(write()).rejects.toThrow();
    expect(telegram.person(1).heard).toHaveLength(0);
    telegram.fault({ times: 1, drop: "after" });
    await expect(write()).rejects.toThrow();
    expect(telegram.person(1).heard).toHaveLength(1);
  });

  test("more than 30 messages a second", async () => {
    const fast = await openFakeTelegram({ token: "1:a", now: () => clock, perSecond: 30 });
    void fast.person(1).says("hola");
    const send = async () =>
      (await request(`${fast.root}/bot1:a/sendMessage`, { method: "POST", body: '{"chat_id":1,"text":"x"}' }))
        .statusCode;
    expect(await Promise.all(many(30, 0).map(send))).toEqual(many(30, 200));
    expect(await send()).toBe(429);
    clock += 1_000;
    expect(await send()).toBe(200);
    await fast.close();
  });
});

describe.skipIf(telegramSpec() === null)("the published Bot API", () => {
  test("agrees that the update samples are updates, so the reading of it is right", () => {
    for (const name of ["text", "callback-query", "callback-query-inaccessible-message", "photo", "voice"]) {
      const sample = readFileSync(conformancePath(`samples/telegram/${name}.json`), "utf8");
      expect([name, typeProblem("Update", JSON.parse(sample))]).toEqual([name, null]);
    }
    expect(typeProblem("Update", { update_id: 1, msg: {} })).toBe("Update has no parameter msg");
    expect(typeProblem("Update", { update_id: 1, message: { message_id: 1 } })).toMatch("lacks date");
    expect(typeProblem("Chat", { id: "1", type: "private" })).toBe("Chat.id is not Integer");
  });
});
