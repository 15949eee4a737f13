import { createHmac } from "node:crypto";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import type { ChannelName, Limits, Outgoing } from "../../src/channels/contract.ts";
import type { Earlier } from "../../src/demo/history.ts";
import { openDemo } from "../../src/demo/openDemo.ts";
import { addressOf, type DemoChannel, demoAccounts, phoneOf } from "../../src/demo/phones.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { demoTexts } from "./demoTexts.ts";

const both: Limits = {
  text: 4096,
  caption: 1024,
  buttons: { most: 3, body: 1024, label: 20 },
  list: { most: 10, body: 4096, open: 20, label: 24, description: 72 },
  token: 64,
};
const limits = { telegram: { ...both, list: null }, whatsapp: both };
const now = Date.parse("2026-11-20T18:00:00Z");

interface Knock {
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

/** The demo with an app's door that writes down who knocked, and answers with `status`. */
function aDemo({
  history = () => [],
  anyHost = false,
  patience = 0,
  institution = "El Encino",
  locale = "es",
  nextDay = undefined,
}: Partial<{
  history: (channel: ChannelName, platformId: string) => readonly Earlier[];
  anyHost: boolean;
  patience: number;
  institution: string;
  locale: string;
  nextDay: (() => void) | undefined;
}> = {}) {
  const knocks: Knock[] = [];
  const door = { status: 200 };
  const demo = openDemo({
    fetchApp: async (request) => {
      const { pathname } = new URL(request.url);
      knocks.push({ path: pathname, headers: request.headers, body: await request.text() });
      return new Response(null, { status: door.status });
    },
    texts: demoTexts(),
    locale,
    institution,
    limits,
    history,
    files: { read: async (hash) => (hash === kept.hash ? Uint8Array.from(Buffer.from("%PDF-1.7")) : null) },
    now: () => now,
    dayOf: (at) => new Date(at).toISOString().slice(0, 10),
    ...(nextDay === undefined ? {} : { nextDay }),
    address: "http://localhost:3000",
    anyHost,
    patience,
  });
  const app = new Hono().route("/demo", demo.routes);
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request(`http://localhost:3000/demo${path}`, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers,
    });
  const page = async (path = "") => (await app.request(`http://localhost:3000/demo${path}`)).text();
  const messages = async (phone: string, after = "") => {
    const response = await app.request(`http://localhost:3000/demo/phones/${phone}/messages?after=${after}`);
    return (await response.json()) as {
      cursor: string;
      fresh: boolean;
      html: string;
      messages: { number: number; from: string; text: string; arrival: string | null }[];
    };
  };
  const send = (channel: DemoChannel, number: number, message: Outgoing) => {
    const sender = demo.accounts.find(({ account }) => account.channel === channel);
    if (sender === undefined) throw new Error(`no account on ${channel}`);
    return sender.send({ account: sender.account.id, ...addressOf(phoneOf(channel, number)) }, message);
  };
  return { app, demo, door, knocks, post, page, messages, send };
}

const kept = { hash: "a".repeat(64), mime: "application/pdf", bytes: 8 };

const question: Outgoing = {
  type: "buttons",
  text: "¿Vienes?",
  choices: [
    { token: "7:0", label: "Sí" },
    { token: "7:1", label: "No" },
  ],
};
const list: Outgoing = {
  type: "list",
  text: "¿A cuál sesión?",
  open: "Ver opciones",
  choices: [{ token: "8:0", label: "sáb 28 nov, 10:00", description: "Salón ejidal, queda 1 lugar" }],
};

describe("what is typed goes through the platform's door", () => {
  test("as Telegram's update, with the bot's secret", async () => {
    const { post, knocks, demo } = aDemo();
    expect((await post("/phones/telegram-1/say", { text: "/start ya" })).status).toBe(204);
    const [knock] = knocks;
    expect(knock?.path).toBe(`/telegram/${demoAccounts.telegram.id}`);
    expect(knock?.headers.get("x-telegram-bot-api-secret-token")).toBe(demo.secrets.telegram.secretToken);
    expect(JSON.parse(knock?.body ?? "")).toMatchObject({
      update_id: expect.any(Number),
      message: {
        chat: { id: 9_000_000_000_001, type: "private" },
        from: { is_bot: false, first_name: "Luis", language_code: "es" },
        date: now / 1000,
        text: "/start ya",
        entities: [{ type: "bot_command", offset: 0, length: 6 }],
      },
    });
  });

  test("as the Cloud API's webhook, signed over its bytes", async () => {
    const { post, knocks, demo } = aDemo();
    await post("/phones/whatsapp-1/say", { text: "¿Qué sesiones hay? 🌽" });
    const [knock] = knocks;
    const body = knock?.body ?? "";
    const signature = createHmac("sha256", demo.secrets.whatsapp.appSecret).update(body).digest("hex");
    expect(knock?.path).toBe("/whatsapp");
    expect(knock?.headers.get("x-hub-signature-256")).toBe(`sha256=${signature}`);
    const value = JSON.parse(body).entry[0].changes[0].value;
    expect(value).toMatchObject({
      metadata: { phone_number_id: "demo" },
      contacts: [{ profile: { name: "Ana" }, wa_id: "5210000000001", user_id: "MX.9000000000000001" }],
      messages: [{ from: "5210000000001", type: "text", text: { body: "¿Qué sesiones hay? 🌽" } }],
    });
  });

  test("never twice under the same number, and above all that an earlier clock gave", async () => {
    const before = aDemo();
    for (const text of ["uno", "dos", "tres"]) await before.post("/phones/telegram-1/say", { text });
    const ids = before.knocks.map(({ body }) => JSON.parse(body).update_id);
    expect(new Set(ids).size).toBe(3);
    expect(Math.min(...ids)).toBeGreaterThanOrEqual(now);
  });

  test("and nothing goes when nothing is said, or more than a message holds", async () => {
    const { post, knocks } = aDemo();
    expect((await post("/phones/telegram-1/say", { text: "  " })).status).toBe(400);
    expect((await post("/phones/telegram-1/say", { text: "x".repeat(4097) })).status).toBe(400);
    expect((await post("/phones/sms-1/say", { text: "Hola" })).status).toBe(404);
    expect((await post("/phones/telegram-0/say", { text: "Hola" })).status).toBe(404);
    expect(knocks).toEqual([]);
  });

  test("and what the door did not take is shown so, and can be sent again as it was", async () => {
    const { post, knocks, door, messages, page } = aDemo();
    door.status = 503;
    expect((await post("/phones/whatsapp-1/say", { text: "Hola" })).status).toBe(502);
    expect((await messages("whatsapp-1")).messages).toMatchObject([{ text: "Hola", arrival: "refused" }]);
    expect(await page()).toContain("Reintentar");

    door.status = 200;
    expect((await post("/phones/whatsapp-1/again", { message: "1" })).status).toBe(204);
    expect(knocks[1]?.body).toBe(knocks[0]?.body);
    expect((await messages("whatsapp-1")).messages).toMatchObject([{ text: "Hola", arrival: "arrived" }]);
    expect((await post("/phones/whatsapp-1/again", { message: "1" })).status).toBe(400);
  });
});

describe("what is pressed goes through the platform's door", () => {
  test("as Telegram's callback query, and writes nothing into the chat", async () => {
    const { send, post, knocks, messages } = aDemo();
    const sent = await send("telegram", 1, question);
    expect((await post("/phones/telegram-1/press", { message: "1", token: "7:1" })).status).toBe(204);
    expect(JSON.parse(knocks[0]?.body ?? "").callback_query).toMatchObject({
      id: expect.any(String),
      data: "7:1",
      message: { message_id: Number(sent.ok && sent.messageId), text: "¿Vienes?", from: { is_bot: true } },
    });
    expect((await messages("telegram-1")).messages).toHaveLength(1);
  });

  test("as the Cloud API's button reply, which the chat shows", async () => {
    const { send, post, knocks, messages } = aDemo();
    const sent = await send("whatsapp", 1, question);
    await post("/phones/whatsapp-1/press", { message: "1", token: "7:0" });
    expect(JSON.parse(knocks[0]?.body ?? "").entry[0].changes[0].value.messages[0]).toMatchObject({
      context: { id: sent.ok ? sent.messageId : "" },
      type: "interactive",
      interactive: { type: "button_reply", button_reply: { id: "7:0", title: "Sí" } },
    });
    expect((await messages("whatsapp-1")).messages).toMatchObject([
      { text: "¿Vienes?" },
      { from: "person", text: "Sí" },
    ]);
  });

  test("as the Cloud API's list reply, with its description", async () => {
    const { send, post, knocks } = aDemo();
    await send("whatsapp", 1, list);
    await post("/phones/whatsapp-1/press", { message: "1", token: "8:0" });
    expect(JSON.parse(knocks[0]?.body ?? "").entry[0].changes[0].value.messages[0].interactive).toEqual({
      type: "list_reply",
      list_reply: { id: "8:0", title: "sáb 28 nov, 10:00", description: "Salón ejidal, queda 1 lugar" },
    });
  });

  test("and only what stands on that phone can be pressed", async () => {
    const { send, post, knocks } = aDemo();
    await send("whatsapp", 1, question);
    expect((await post("/phones/whatsapp-1/press", { message: "1", token: "9:0" })).status).toBe(400);
    expect((await post("/phones/whatsapp-1/press", { message: "2", token: "7:0" })).status).toBe(400);
    expect((await post("/phones/whatsapp-2/press", { message: "1", token: "7:0" })).status).toBe(400);
    expect(knocks).toEqual([]);
  });
});

describe("what leaves is shown on the phone it goes to", () => {
  test("with buttons on one, a list to open on the other, and nowhere else", async () => {
    const { send, page, messages } = aDemo();
    await send("telegram", 1, question);
    await send("whatsapp", 1, list);
    const html = await page();
    expect(html).toContain('value="7:0"');
    expect(html).toMatch(/<summary[^>]*>Ver opciones<\/summary>/);
    expect(html).toContain("Salón ejidal, queda 1 lugar");
    expect((await messages("whatsapp-2")).messages).toEqual([]);
  });

  test("also when the number is all that is known of the person", async () => {
    const { demo, messages } = aDemo();
    const whatsapp = demo.accounts.find(({ account }) => account.channel === "whatsapp");
    await whatsapp?.send({ account: "demo", id: "5210000000001" }, { type: "text", text: "Hola, Ana." });
    expect((await messages("whatsapp-1")).messages).toMatchObject([{ text: "Hola, Ana." }]);
  });

  test("and an acknowledged press is taken, and shows nothing", async () => {
    const { send, messages } = aDemo();
    expect(await send("telegram", 1, { type: "acknowledge", pressId: "1" })).toEqual({
      ok: true,
      messageId: null,
    });
    expect((await messages("telegram-1")).messages).toEqual([]);
  });

  test("unless the platform would refuse it, and then nothing of it is", async () => {
    const { send, messages } = aDemo();
    const sent = await send("telegram", 1, { type: "text", text: "x".repeat(4097) });
    expect(sent).toMatchObject({ ok: false, refusal: { meaning: "never" } });
    expect(await send("telegram", 1, list)).toMatchObject({ ok: false });
    expect((await messages("telegram-1")).messages).toEqual([]);
  });

  test("and nothing is taken for somebody who is not one of its phones", async () => {
    const { demo } = aDemo();
    for (const { account, send } of demo.accounts) {
      const sent = await send({ account: account.id, id: "5215512345678" }, { type: "text", text: "Hola" });
      expect(sent).toMatchObject({ ok: false, refusal: { meaning: "never" } });
    }
  });
});

test("the page speaks each language in everything it shows", async () => {
  const earlier = [{ messageId: "1", at: now, message: question }];
  for (const locale of ["es", "en"]) {
    const { send, post, door, page } = aDemo({ locale, history: () => earlier });
    await send("whatsapp", 1, list);
    await post("/phones/whatsapp-1/say", { text: "Hola" });
    door.status = 503;
    await post("/phones/whatsapp-1/say", { text: "Hola" });
    const html = await page("?phones=whatsapp-1,telegram-1,telegram-4821");
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(locale === "es" ? "Reintentar" : "Try again");
  }
});

describe("a page that waits for news", () => {
  test("hears of a message when it comes", async () => {
    const { send, messages } = aDemo({ patience: 20_000 });
    const { cursor } = await (async () => {
      await send("telegram", 1, question);
      return messages("telegram-1");
    })();
    const waiting = messages("telegram-1", cursor);
    await send("telegram", 1, { type: "text", text: "Listo." });
    const news = await waiting;
    expect(news).toMatchObject({ fresh: false, messages: [{ number: 2, text: "Listo." }] });
  });

  test("hears of any of its phones in one question", async () => {
    const { app, send, messages } = aDemo({ patience: 20_000 });
    const { cursor: ana } = await send("whatsapp", 1, question).then(() => messages("whatsapp-1"));
    const { cursor: luis } = await send("telegram", 1, question).then(() => messages("telegram-1"));
    const waiting = app.request(
      `http://localhost/demo/messages?seen=whatsapp-1:${ana}&seen=telegram-1:${luis}`,
    );
    await send("whatsapp", 1, { type: "text", text: "Listo." });
    expect(await (await waiting).json()).toMatchObject({
      "whatsapp-1": { messages: [{ text: "Listo." }] },
      "telegram-1": { messages: [] },
    });
  });

  test("is let go when the demo closes", async () => {
    const { demo, send, messages } = aDemo({ patience: 600_000 });
    const { cursor } = await send("telegram", 1, question).then(() => messages("telegram-1"));
    const waiting = messages("telegram-1", cursor);
    demo.close();
    expect((await waiting).messages).toEqual([]);
  });

  test("forgets what it showed when the server is another one", async () => {
    const before = aDemo();
    await before.send("telegram", 1, question);
    const { cursor } = await before.messages("telegram-1");
    const after = aDemo();
    expect(await after.messages("telegram-1", cursor)).toMatchObject({ fresh: true, messages: [] });
  });
});

describe("after a restart", () => {
  const earlier: Earlier[] = [{ messageId: "41", at: now - 60_000, message: question }];
  const history = (_: ChannelName, platformId: string) => (platformId === "9000000000001" ? earlier : []);

  test("a phone shows what it was sent, says what is missing, and its buttons still work", async () => {
    const { page, post, knocks } = aDemo({ history });
    expect(await page("?phones=telegram-1")).toContain("¿Vienes?");
    await post("/phones/telegram-1/press", { message: "1", token: "7:0" });
    expect(JSON.parse(knocks[0]?.body ?? "").callback_query.message.message_id).toBe(41);
  });

  test("a phone that was never written to says nothing of it", async () => {
    const { page } = aDemo({ history });
    const note = (html: string) => /<p class="note earlier"[^>]*>/.exec(html)?.[0] ?? "";
    expect(note(await page("?phones=telegram-1"))).not.toContain("hidden");
    expect(note(await page("?phones=whatsapp-1"))).toContain("hidden");
  });
});

describe("a new person", () => {
  test("gets a phone nobody has written from, beside the one that stays", async () => {
    const { post, page } = aDemo();
    const answer = await post("/phones?phones=whatsapp-1,telegram-1", { replaces: "telegram-1" });
    expect(answer.status).toBe(303);
    const to = answer.headers.get("location") ?? "";
    expect(to).toMatch(/^\/demo\?phones=whatsapp-1,telegram-\d{4,6}$/);
    expect(await page(to.slice("/demo".length))).toContain("Teléfono de Ana");
  });

  test("and a page can hold four phones, each once", async () => {
    const { page } = aDemo();
    const html = await page("?phones=whatsapp-1,telegram-1,telegram-11,whatsapp-13,whatsapp-13,nonsense");
    expect(html.match(/<section/g)).toHaveLength(4);
    expect(html).toContain("Teléfono de Elena");
  });
});

describe("without a script", () => {
  test("the page comes back with the same phones after something is said", async () => {
    const { post } = aDemo();
    const answer = await post(
      "/phones/whatsapp-1/say?phones=whatsapp-1",
      { text: "Hola" },
      { accept: "text/html" },
    );
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/demo?phones=whatsapp-1"]);
  });

  test("an address elsewhere is never where it comes back to", async () => {
    const { post } = aDemo();
    const answer = await post(
      "/phones/whatsapp-1/say?phones=//evil.example",
      { text: "Hola" },
      { accept: "text/html" },
    );
    expect(answer.headers.get("location")).toBe("/demo?phones=whatsapp-1,telegram-1,whatsapp-13,telegram-11");
  });
});

describe("the page is safe to open", () => {
  const hostile = `<script>alert(1)</script><img src=x onerror="alert(1)">`;

  test("with a person whose name is markup, wherever it stands", async () => {
    const { send, page, messages, post } = aDemo({ institution: hostile });
    const choices = [{ token: `1"><script>`, label: hostile, description: hostile }];
    await send("telegram", 1, { type: "text", text: `Hola, ${hostile}` });
    await send("whatsapp", 1, {
      type: "buttons",
      text: hostile,
      choices: [{ token: `1"><b>`, label: "<script>" }],
    });
    await send("whatsapp", 1, {
      ...list,
      choices: [{ ...choices[0], token: "1", label: "<script>", description: hostile }],
    });
    await post("/phones/telegram-1/say", { text: hostile });
    for (const html of [
      await page(),
      (await messages("telegram-1")).html,
      (await messages("whatsapp-1")).html,
    ]) {
      expect(html.replace('<script src="/demo/demo.js" defer></script>', "")).not.toMatch(
        /<script|<img|<b>/i,
      );
      expect(html).toContain("&lt;script&gt;");
    }
  });

  test("with an address in a text that tries to leave its link", async () => {
    const { send, messages } = aDemo();
    await send("telegram", 1, {
      type: "text",
      text: `Lee https://example.org/aviso. O https://x.mx/"onclick="alert(1)`,
    });
    const { html } = await messages("telegram-1");
    expect(html).toContain('<a href="https://example.org/aviso" target="_blank" rel="noopener noreferrer">');
    expect(html).not.toContain('onclick="');
  });

  test("under a policy that runs nothing inline, which the page keeps", async () => {
    const { app, send } = aDemo();
    await send("whatsapp", 1, list);
    const response = await app.request("http://localhost/demo");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    const html = await response.text();
    expect(html).not.toMatch(/\son[a-z]+=|\sstyle=|<style|javascript:/i);
    expect(html.match(/<script[^>]*>[^<]+/g)).toBeNull();
    for (const [, asset] of html.matchAll(/(?:src|href)="(\/[^"]*)"/g)) {
      expect((await app.request(`http://localhost${asset}`)).status).toBe(200);
    }
  });
});

describe("who may use the demo", () => {
  const say = { text: "Hola" };

  test("the page itself may write", async () => {
    const { post } = aDemo();
    for (const headers of [
      { "sec-fetch-site": "same-origin", origin: "http://localhost:3000" },
      { origin: "http://localhost:3000" },
      {},
    ]) {
      expect((await post("/phones/telegram-1/say", say, headers as Record<string, string>)).status).toBe(204);
    }
  });

  test("another site may not write in a visitor's name", async () => {
    const { post, knocks } = aDemo();
    const foreign: Record<string, string>[] = [
      { "sec-fetch-site": "cross-site", origin: "http://localhost:3000" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://evil.example" },
      { origin: "http://localhost:4000" },
      { origin: "null" },
    ];
    for (const headers of foreign) {
      expect((await post("/phones/telegram-1/say", say, headers)).status).toBe(403);
      expect((await post("/phones", { replaces: "telegram-1" }, headers)).status).toBe(403);
    }
    expect(knocks).toEqual([]);
  });

  test("a name that is not this machine's own reaches nothing", async () => {
    const { app } = aDemo();
    for (const path of ["/demo", "/demo/demo.js", "/demo/phones/telegram-1/messages"]) {
      expect((await app.request(`http://evil.example${path}`)).status).toBe(403);
      expect(
        (await app.request(`http://localhost${path}`, { headers: { host: "evil.example" } })).status,
      ).toBe(403);
      for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "LOCALHOST"]) {
        expect((await app.request(`http://${host}${path}`)).status).toBe(200);
      }
    }
  });

  test("any name reaches a demo that its operator opened to the world", async () => {
    const { app } = aDemo({ anyHost: true });
    expect((await app.request("https://demo.example.org/demo")).status).toBe(200);
  });

  test("and what is no form says nothing", async () => {
    const { app, knocks } = aDemo();
    for (const type of ["application/json", "multipart/form-data", "text/plain"]) {
      const init = { method: "POST", body: '{"text":"Hola"}', headers: { "content-type": type } };
      expect((await app.request("http://localhost/demo/phones/telegram-1/say", init)).status).toBe(400);
    }
    expect(knocks).toEqual([]);
  });

  test("and nobody sends more than a message could hold", async () => {
    const { post, knocks } = aDemo();
    expect((await post("/phones/telegram-1/say", { text: "x".repeat(100_000) })).status).toBe(413);
    expect(knocks).toEqual([]);
  });
});

describe("what a phone sends besides words", () => {
  test("a photo goes as both platforms bring it, with the words under it", async () => {
    const { post, knocks, messages } = aDemo();
    for (const phone of ["telegram-11", "whatsapp-13"]) {
      expect((await post(`/phones/${phone}/photo`, { text: "Visité 6 casas" })).status).toBe(204);
    }
    const [telegram, whatsapp] = knocks.map(({ body }) => JSON.parse(body));
    expect(telegram.message).toMatchObject({
      caption: "Visité 6 casas",
      photo: [{ file_id: "demo-photo", width: 640 }],
    });
    expect(whatsapp.entry[0].changes[0].value.messages[0]).toMatchObject({
      type: "image",
      image: { id: "demo-photo", mime_type: "image/jpeg", caption: "Visité 6 casas" },
    });
    expect((await messages("whatsapp-13")).html).toContain('src="/demo/photo.jpg"');
  });

  test("a voice note and a place are theirs too", async () => {
    const { post, knocks } = aDemo();
    await post("/phones/telegram-11/voice", { text: "left in the field" });
    await post("/phones/whatsapp-13/place", {});
    const [telegram, whatsapp] = knocks.map(({ body }) => JSON.parse(body));
    expect(telegram.message).toMatchObject({ voice: { file_id: "demo-voice", mime_type: "audio/ogg" } });
    expect(telegram.message.caption).toBeUndefined();
    expect(whatsapp.entry[0].changes[0].value.messages[0].location).toMatchObject({
      latitude: expect.any(Number),
      name: "El Llano",
    });
  });

  test("and is there to be fetched, as what it says it is", async () => {
    const { demo } = aDemo();
    const signal = new AbortController().signal;
    for (const [ref, type] of [
      ["demo-photo", "image/jpeg"],
      ["demo-voice", "audio/ogg"],
    ] as const) {
      const fetched = await demo.accounts[0]?.fetchMedia(ref, signal);
      if (!fetched?.ok) throw new Error("not fetched");
      expect(await memoryFiles().put(fetched.body)).toMatchObject({ mime: type });
    }
    expect(await demo.accounts[0]?.fetchMedia("another", signal)).toMatchObject({ ok: false });
  });
});

describe("what a phone is sent besides words", () => {
  const document: Outgoing = { type: "document", file: kept, name: 'lista "A".pdf', caption: "La lista" };

  test("can be opened from it, and only what some phone shows", async () => {
    const { app, send, messages } = aDemo();
    const open = (hash: string) => app.request(`http://localhost:3000/demo/files/${hash}`);
    expect((await open(kept.hash)).status).toBe(404);
    await send("whatsapp", 13, document);
    expect((await messages("whatsapp-13")).html).toContain(`href="/demo/files/${kept.hash}"`);
    const opened = await open(kept.hash);
    expect(opened.headers.get("content-type")).toBe("application/pdf");
    expect(opened.headers.get("content-disposition")).toBe('inline; filename="lista__A_.pdf"');
    expect(await opened.text()).toBe("%PDF-1.7");
    expect((await open("b".repeat(64))).status).toBe(404);
  });
});

describe("the code to scan", () => {
  test("leads to a phone whose words stand ready, unsent", async () => {
    const { page, knocks, demo } = aDemo();
    expect(demo.accounts.map(({ account }) => account.link)).toEqual([
      "http://localhost:3000/demo/scan/telegram",
      "http://localhost:3000/demo/scan/whatsapp",
    ]);
    expect(await page("/scan/telegram?start=a-4831")).toContain('value="/start a-4831" autofocus');
    expect(await page("/scan/whatsapp?text=ASISTENCIA%204831")).toContain(
      'value="ASISTENCIA 4831" autofocus',
    );
    expect(await page(`/scan/whatsapp?text=${encodeURIComponent('"><script>')}`)).not.toContain("<script>");
    expect(knocks).toEqual([]);
  });
});

describe("the next day", () => {
  test("begins at a button, and the page comes back with its phones", async () => {
    let days = 0;
    const { post, page } = aDemo({ nextDay: () => days++ });
    expect(await page()).toContain("Pasar a mañana");
    const answer = await post("/day?phones=telegram-11", {});
    expect([days, answer.status, answer.headers.get("location")]).toEqual([
      1,
      303,
      "/demo?phones=telegram-11",
    ]);
  });

  test("never where real people write", async () => {
    const { post, page } = aDemo();
    expect(await page()).not.toContain("Pasar a mañana");
    expect((await post("/day", {})).status).toBe(404);
  });

  test("parts the messages of two days", async () => {
    const yesterday = { messageId: "1", at: now - 86_400_000, message: question };
    const { send, messages } = aDemo({ history: () => [yesterday] });
    await send("telegram", 1, question);
    expect((await messages("telegram-1")).html.match(/class="day note"/g)).toHaveLength(1);
  });
});
