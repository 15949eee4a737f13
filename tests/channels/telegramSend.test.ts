import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Destination, Outgoing, Refusal } from "../../src/channels/contract.ts";
import { openTelegram, TelegramRefused } from "../../src/channels/openTelegram.ts";
import { telegramRefusal } from "../../src/channels/telegramRefusal.ts";
import { type Answer, type Asked, openHttp } from "../fakes/openHttp.ts";
import { methodProblem } from "../fakes/specTelegram.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { sha256 } from "./payloads.ts";

const token = "7300500:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-aaa";
const rosa: Destination = { account: "7300500", id: "5201001" };
const choices = [
  { token: "7:0", label: "Costura · sáb 14" },
  { token: "7:1", label: "Repostería", description: "De las que no se ven aquí" },
];

const asked: Asked[] = [];
let answer: (asked: Asked) => Answer | Promise<Answer>;
const taken = (result: unknown): Answer => ({ status: 200, body: { ok: true, result } });
const refused = (code: number, description: string, parameters?: object): Answer => ({
  status: code,
  body: { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) },
});

let platform: Awaited<ReturnType<typeof openHttp>>;
beforeAll(async () => {
  platform = await openHttp((request) => {
    asked.push(request);
    return answer(request);
  });
});
afterAll(() => platform.close());
afterEach(() => {
  asked.length = 0;
});

const open = (more: Partial<Parameters<typeof openTelegram>[0]> = {}) =>
  openTelegram({ token, apiRoot: platform.root, hash: sha256, files: memoryFiles(), ...more });
const methodOf = ({ path }: Asked) => path.split("/").at(-1) ?? "";
const bodies = () => asked.map((request) => [methodOf(request), JSON.parse(request.body)]);

const messages: readonly (readonly [Outgoing, method: string, body: object])[] = [
  [
    { type: "text", text: "Listo, *Ana*: tienes lugar. https://example.org" },
    "sendMessage",
    {
      chat_id: 5201001,
      text: "Listo, *Ana*: tienes lugar. https://example.org",
      link_preview_options: { is_disabled: true },
    },
  ],
  [
    { type: "buttons", text: "¿A cuál?", choices },
    "sendMessage",
    {
      chat_id: 5201001,
      text: "¿A cuál?",
      link_preview_options: { is_disabled: true },
      reply_markup: {
        inline_keyboard: [
          [{ text: "Costura · sáb 14", callback_data: "7:0" }],
          [{ text: "Repostería", callback_data: "7:1" }],
        ],
      },
    },
  ],
  [{ type: "acknowledge", pressId: "4382" }, "answerCallbackQuery", { callback_query_id: "4382" }],
];

describe("what Telegram is asked", () => {
  test.each(messages)("%j is sent as Telegram wants it", async (message, method, body) => {
    answer = () => taken(method === "sendMessage" ? { message_id: 77, date: 1, chat: {} } : true);
    const sent = await open().send(rosa, message);
    expect(sent).toEqual({ ok: true, messageId: method === "sendMessage" ? "77" : null });
    expect(asked[0]).toMatchObject({
      verb: "POST",
      path: `/bot${token}/${method}`,
      headers: { "content-type": "application/json" },
    });
    expect(bodies()).toEqual([[method, body]]);
    expect(methodProblem(method, body)).toBeNull();
  });

  test("a list is shown as a keyboard, for Telegram has no lists", async () => {
    answer = () => taken({ message_id: 78, date: 1, chat: {} });
    await open().send(rosa, { type: "list", text: "¿A cuál?", open: "Ver", choices });
    expect(bodies()).toEqual([[messages[1]?.[1], messages[1]?.[2]]]);
  });

  test("a group is written to by its negative number", async () => {
    answer = () => taken({ message_id: 79, date: 1, chat: {} });
    await open().send({ account: "7300500", id: "-1002200330044" }, { type: "text", text: "En privado" });
    expect(bodies()[0]?.[1]).toMatchObject({ chat_id: -1002200330044 });
  });

  test("the bot is asked for its name, told where updates go, and given its commands in each language", async () => {
    answer = (request) =>
      taken(methodOf(request) === "getMe" ? { id: 7300500, is_bot: true, username: "convoca_bot" } : true);
    const telegram = open({ apiRoot: `${platform.root}/` });
    expect(telegram.botId).toBe("7300500");
    expect(await telegram.getMe()).toEqual({ id: "7300500", username: "convoca_bot" });
    await telegram.setWebhook("https://convoca.example/telegram/7300500", "s3cret");
    await telegram.deleteWebhook();
    const commands = [{ command: "menu", description: "Qué puedo hacer" }];
    await telegram.setCommands([
      { language: null, commands },
      { language: "en", commands: [{ command: "menu", description: "What I can do" }] },
    ]);
    expect(bodies()).toEqual([
      ["getMe", {}],
      [
        "setWebhook",
        {
          url: "https://convoca.example/telegram/7300500",
          secret_token: "s3cret",
          allowed_updates: ["message", "edited_message", "callback_query", "my_chat_member"],
        },
      ],
      ["deleteWebhook", {}],
      ["setMyCommands", { commands }],
      [
        "setMyCommands",
        { commands: [{ command: "menu", description: "What I can do" }], language_code: "en" },
      ],
    ]);
    for (const [method, body] of bodies()) expect(methodProblem(method, body)).toBeNull();
  });

  test("a token that is none is said so without repeating it", () => {
    expect(() => open({ token: "tirado-a-la-basura" })).toThrow(
      /^the Telegram token is not <bot id>:<secret>$/,
    );
  });
});

const never: Refusal = { meaning: "never", reason: expect.any(String) };
const gone: Refusal = { ...never, unreachable: true };
const stop: Refusal = { meaning: "stop", scope: "account", reason: expect.any(String) };
const later: Refusal = { meaning: "later", reason: expect.any(String) };

const refusals: readonly (readonly [code: number, description: string, Refusal, parameters?: object])[] = [
  [400, "Bad Request: message is too long", never],
  [400, "Bad Request: message text is empty", never],
  [400, "Bad Request: BUTTON_DATA_INVALID", never],
  [400, "Bad Request: query is too old and response timeout expired or query ID is invalid", never],
  [400, "Bad Request: chat not found", gone],
  [400, "Bad Request: PEER_ID_INVALID", gone],
  [400, "Bad Request: user not found", gone],
  [400, "Bad Request: group chat was deactivated", gone],
  [
    400,
    "Bad Request: group chat was upgraded to a supergroup chat",
    { meaning: "moved", to: "-1002200330044", reason: expect.any(String) },
    { migrate_to_chat_id: -1002200330044 },
  ],
  [401, "Unauthorized", stop],
  [403, "Forbidden: bot was blocked by the user", gone],
  [403, "Forbidden: user is deactivated", gone],
  [403, "Forbidden: bot can't initiate conversation with a user", gone],
  [403, "Forbidden: bot was kicked from the supergroup chat", gone],
  [404, "Not Found", stop],
  [409, "Conflict: terminated by other getUpdates request", stop],
  [
    429,
    "Too Many Requests: retry after 14",
    { ...later, scope: "person", afterMs: 14_000 },
    { retry_after: 14 },
  ],
  [429, "Too Many Requests", { ...later, scope: "person" }],
  [500, "Internal Server Error", later],
  [502, "Bad Gateway", later],
];

describe("what Telegram refuses", () => {
  const table = refusals.map(([code, description, refusal, parameters]) => ({
    code,
    description,
    refusal,
    parameters,
  }));
  test.each(table)("$code $description", async ({ code, description, refusal, parameters }) => {
    answer = () => refused(code, description, parameters);
    const sent = await open().send(rosa, { type: "text", text: "hola" });
    expect(sent).toEqual({ ok: false, refusal: { ...refusal, reason: `${code} ${description}` } });
    expect(telegramRefusal({ ok: false, error_code: code, description, parameters })).toEqual(refusal);
  });

  test("an answer that says it was taken is no refusal", () => {
    expect(telegramRefusal({ ok: true, result: { message_id: 1 } })).toBeNull();
  });

  test("nobody answers: it is tried again later, and the reason names what happened without the token", async () => {
    answer = () => "drop";
    const message: Outgoing = { type: "text", text: "hola" };
    const dropped = await open().send(rosa, message);
    expect(dropped).toMatchObject({ ok: false, refusal: { meaning: "later" } });
    const nobody = await open({ apiRoot: "http://127.0.0.1:9" }).send(rosa, message);
    expect(nobody).toMatchObject({ ok: false, refusal: { meaning: "later" } });
    const leaky = await open({
      fetch: async (url) => {
        throw Object.assign(new Error(`request to ${url} failed`), { code: "ECONNRESET", name: url });
      },
    }).send(rosa, message);
    expect(leaky).toEqual({
      ok: false,
      refusal: { meaning: "later", silent: true, reason: "network: ECONNRESET" },
    });
    expect(JSON.stringify([dropped, nobody, leaky])).not.toContain(token.slice(8));
  });

  test.each([401, 403, 404, 502])(
    "a proxy's page with %i instead of an answer is tried again later",
    async (status) => {
      const fetch = async () => new Response("<html>No</html>", { status });
      const sent = await open({ fetch }).send(rosa, { type: "text", text: "hola" });
      expect(sent).toEqual({
        ok: false,
        refusal: { meaning: "later", silent: true, reason: "network: unreadable answer" },
      });
    },
  );

  test.each([401, 403])("and so is a %i that is not in Telegram's words", async (status) => {
    for (const body of [null, "no", [], { message: "forbidden" }, { error_code: "401" }]) {
      answer = () => ({ status, body });
      const sent = await open().send(rosa, { type: "text", text: "hola" });
      expect(sent, JSON.stringify(body)).toMatchObject({ ok: false, refusal: { meaning: "later" } });
    }
  });

  test("a call that gets no answer is given up in time, and its connection with it", async () => {
    let gaveUp = false;
    const fetch = (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise<never>(() => {
        signal.addEventListener("abort", () => {
          gaveUp = true;
        });
      });
    const sent = await open({ fetch, callWithin: 20 }).send(rosa, { type: "text", text: "hola" });
    expect(sent).toEqual({
      ok: false,
      refusal: { meaning: "later", silent: true, reason: "network: TIMED_OUT" },
    });
    expect(gaveUp).toBe(true);
  });

  test("what goes wrong at the start is told with its meaning and never with the token", async () => {
    answer = () => refused(401, "Unauthorized");
    const wrong = await open()
      .getMe()
      .catch((error: unknown) => error);
    expect(wrong).toBeInstanceOf(TelegramRefused);
    expect(wrong).toMatchObject({
      message: "Telegram did not take getMe: 401 Unauthorized",
      refusal: { meaning: "stop" },
    });
    const fetch = async (url: string) => {
      throw new Error(`request to ${url} failed`);
    };
    const unreachable = await open({ fetch })
      .getMe()
      .catch((error: unknown) => error);
    expect(unreachable).toMatchObject({ refusal: { meaning: "later" } });
    expect(
      `${String(unreachable)} ${JSON.stringify(unreachable)} ${(unreachable as Error).stack}`,
    ).not.toContain(token.slice(8));
    expect((unreachable as Error).cause).toBeUndefined();
  });
});
