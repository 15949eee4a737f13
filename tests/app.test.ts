import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AppParts, openApp, type Taker } from "../src/app.ts";
import type { Delivery } from "../src/channels/contract.ts";
import { Busy } from "../src/tenant/busy.ts";

const secret = "a-secret-of-the-bot_1";
const appSecret = "0123456789abcdef";
const verifyToken = "the word we agreed";
const bot = "424242";
const number = "106540352242922";
const megabyte = 1024 * 1024;

interface Recorder extends Taker {
  readonly taken: Delivery[];
}

function recorder(): Recorder {
  const taken: Delivery[] = [];
  return { taken, take: async (deliveries) => void taken.push(...deliveries) };
}

let home: Recorder;
let neighbour: Recorder;
let complaints: { level: string; event: string; fields?: Readonly<Record<string, unknown>> | undefined }[];

/** A tenant for our bot and number, a second one for the number "777", and everybody else's mail goes to the first. */
function door(parts: Partial<AppParts> = {}): Hono {
  const line = (level: string) => (event: string, fields?: Readonly<Record<string, unknown>>) =>
    void complaints.push({ level, event, fields });
  return openApp({
    directory: {
      telegram: (id) => (id === bot ? { tenant: home, secret } : undefined),
      whatsapp: { appSecret, verifyToken },
      tenantFor: (_channel, account) => (account === "777" ? neighbour : home),
    },
    texts: {
      locales: ["es", "en"],
      text: (locale, key, values) => `${locale} ${key}\n\n- <b>${values?.institution}</b>\n- two`,
    },
    institution: "Casa & Común",
    health: () => ({ writable: true, oldestUnsentAt: null, atRisk: 0 }),
    channels: () => [{ channel: "telegram", state: "ready" }],
    now: () => 1_800_000_000_000,
    hash: (text) => createHash("sha256").update(text).digest("hex"),
    log: { info: line("info"), warn: line("warn"), error: line("error") },
    ...parts,
  });
}

beforeEach(() => {
  home = recorder();
  neighbour = recorder();
  complaints = [];
});

let counter = 0;
const update = (text: string) => ({
  update_id: ++counter,
  message: {
    message_id: counter,
    date: 1_800_000_000,
    chat: { id: 55, type: "private", first_name: "Ana" },
    from: { id: 55, is_bot: false, first_name: "Ana" },
    text,
  },
});
const change = (phoneNumberId: string, text: string) => ({
  field: "messages",
  value: {
    messaging_product: "whatsapp",
    metadata: { display_phone_number: "5215500000000", phone_number_id: phoneNumberId },
    contacts: [{ wa_id: "5215511112222", profile: { name: "Ana" } }],
    messages: [
      {
        from: "5215511112222",
        id: `wamid.${++counter}`,
        timestamp: "1800000000",
        type: "text",
        text: { body: text },
      },
    ],
  },
});
const webhook = (...changes: unknown[]) => ({
  object: "whatsapp_business_account",
  entry: [{ id: "1", changes }],
});

const sign = (body: string | Uint8Array, key = appSecret) =>
  `sha256=${createHmac("sha256", key).update(body).digest("hex")}`;

const post = async (
  app: Hono,
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) => app.request(path, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });

const toTelegram = (app: Hono, body: unknown, given: string | null = secret, id = bot) =>
  post(app, `/telegram/${id}`, typeof body === "string" ? body : JSON.stringify(body), {
    ...(given === null ? {} : { "x-telegram-bot-api-secret-token": given }),
  });

const toWhatsApp = (app: Hono, body: unknown, signature?: string | null) => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return post(
    app,
    "/whatsapp",
    text,
    signature === null ? {} : { "x-hub-signature-256": signature ?? sign(text) },
  );
};

describe("Telegram's door", () => {
  test("what Ana wrote to our bot is taken, and then acknowledged", async () => {
    const answered = await toTelegram(door(), update("hola"));
    expect(answered.status).toBe(200);
    expect(home.taken).toMatchObject([
      {
        channel: "telegram",
        account: bot,
        content: { type: "message", from: { id: "55" }, said: { type: "text", text: "hola" } },
      },
    ]);
  });

  test("is acknowledged only when the tenant has it for good", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    home = { taken: [], take: () => promise };
    let acknowledged = false;
    const answered = toTelegram(door(), update("hola")).then((response) => {
      acknowledged = true;
      return response;
    });
    await new Promise((later) => setImmediate(later));
    expect(acknowledged).toBe(false);
    resolve();
    expect((await answered).status).toBe(200);
  });

  test.each([
    ["no secret", null],
    ["an empty one", ""],
    ["another one of the same length", "b-secret-of-the-bot_1"],
    ["the beginning of ours", secret.slice(0, -1)],
    ["ours and more", `${secret}x`],
  ])("a stranger with %s is not heard", async (_who, given) => {
    expect((await toTelegram(door(), update("hola"), given)).status).toBe(401);
    expect(home.taken).toEqual([]);
  });

  test("a bot that is not ours is not found", async () => {
    for (const id of ["1", "abc", "%20", "4242420"]) {
      expect((await toTelegram(door(), update("hola"), secret, id)).status).toBe(404);
    }
  });

  test.each([
    ["nothing", ""],
    ["blanks", "  \n"],
    ["words", "hola"],
    ["half an object", '{"update_id":1'],
  ])("%s behind a good secret is refused, not an accident of ours", async (_what, body) => {
    expect((await toTelegram(door(), body)).status).toBe(400);
    expect(complaints).toEqual([]);
    expect(home.taken).toEqual([]);
  });

  test.each(["null", "7", "[]", '"hola"', "{}"])(
    "%s behind a good secret is kept as not understood: refused, it would come again for a day",
    async (body) => {
      expect((await toTelegram(door(), body)).status).toBe(200);
      expect(home.taken).toMatchObject([{ account: bot, content: { type: "notUnderstood" } }]);
    },
  );
});

describe("WhatsApp's door", () => {
  test("what Ana wrote to our number is taken, and then acknowledged", async () => {
    expect((await toWhatsApp(door(), webhook(change(number, "hola ñ 🙂")))).status).toBe(200);
    expect(home.taken).toMatchObject([
      {
        channel: "whatsapp",
        account: number,
        content: { type: "message", said: { type: "text", text: "hola ñ 🙂" } },
      },
    ]);
  });

  test("the signature is of the bytes as they came, not of what they mean", async () => {
    const spaced = JSON.stringify(webhook(change(number, "hola")), null, 3).replace("hola", "h\\u006fla");
    expect((await toWhatsApp(door(), spaced)).status).toBe(200);
    expect((await toWhatsApp(door(), spaced, sign(JSON.stringify(JSON.parse(spaced))))).status).toBe(401);
  });

  test.each([
    ["no signature", null],
    ["an empty one", ""],
    ["one without its method", sign("{}").slice(7)],
    ["an old method", `sha1=${"0".repeat(40)}`],
    ["one that is not hex", `sha256=${"z".repeat(64)}`],
    ["one too short", sign("{}").slice(0, -2)],
    ["one of another body", sign("{ }")],
    ["one under another secret", sign("{}", "another")],
  ])("a stranger with %s is not heard", async (_who, signature) => {
    expect((await toWhatsApp(door(), "{}", signature)).status).toBe(401);
    expect(home.taken).toEqual([]);
  });

  test.each(["", "hola", "{"])("%j signed well is refused, not an accident of ours", async (body) => {
    expect((await toWhatsApp(door(), body)).status).toBe(400);
    expect(complaints).toEqual([]);
    expect(home.taken).toEqual([]);
  });

  test.each(["null", "[]", "7", "{}"])("%s signed well is kept as not understood", async (body) => {
    expect((await toWhatsApp(door(), body)).status).toBe(200);
    expect(home.taken).toMatchObject([{ account: "", content: { type: "notUnderstood" } }]);
  });

  test("one body for two institutions is divided, and a number of nobody's is kept at home", async () => {
    const body = webhook(change(number, "a"), change("777", "b"), change("999", "c"), change("777", "d"));
    expect((await toWhatsApp(door(), body)).status).toBe(200);
    const said = (tenant: Recorder) =>
      tenant.taken.map(({ account, content }) => [
        account,
        content.type === "message" && content.said.type === "text" ? content.said.text : null,
      ]);
    expect(said(home)).toEqual([
      [number, "a"],
      ["999", "c"],
    ]);
    expect(said(neighbour)).toEqual([
      ["777", "b"],
      ["777", "d"],
    ]);
  });

  test("when one of two institutions cannot take its share, the other has its own and the platform delivers again", async () => {
    neighbour = { taken: [], take: () => Promise.reject(new Busy("full")) };
    expect((await toWhatsApp(door(), webhook(change("777", "b"), change(number, "a")))).status).toBe(503);
    expect(home.taken).toHaveLength(1);
  });

  test("the challenge comes back to the letter, as text", async () => {
    const challenge = '<script>1158201444</script> "ñ" &';
    const query = new URLSearchParams({
      "hub.mode": "subscribe",
      "hub.verify_token": verifyToken,
      "hub.challenge": challenge,
    });
    const answered = await door().request(`/whatsapp?${query}`);
    expect(answered.status).toBe(200);
    expect(answered.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await answered.text()).toBe(challenge);
  });

  test.each([
    [403, { "hub.mode": "subscribe", "hub.verify_token": "another", "hub.challenge": "1" }],
    [403, { "hub.mode": "subscribe", "hub.challenge": "1" }],
    [400, { "hub.mode": "unsubscribe", "hub.verify_token": verifyToken, "hub.challenge": "1" }],
    [400, { "hub.verify_token": verifyToken, "hub.challenge": "1" }],
    [400, { "hub.mode": "subscribe", "hub.verify_token": verifyToken }],
    [400, {}],
  ] satisfies [number, Record<string, string>][])(
    "any other question is answered %i",
    async (status, query) => {
      const answered = await door().request(`/whatsapp?${new URLSearchParams(query)}`);
      expect(answered.status).toBe(status);
      expect(await answered.text()).toBe("");
    },
  );

  test("has no door where no number is served", async () => {
    const app = door({
      directory: { telegram: () => undefined, whatsapp: undefined, tenantFor: () => home },
    });
    expect((await toWhatsApp(app, "{}")).status).toBe(404);
    expect((await app.request("/whatsapp?hub.mode=subscribe")).status).toBe(404);
  });
});

describe("when we cannot", () => {
  test("a tenant that is full asks the platform to come again, and that is not an accident", async () => {
    home = { taken: [], take: () => Promise.reject(new Busy("full")) };
    expect((await toTelegram(door(), update("hola"))).status).toBe(503);
    expect(complaints).toEqual([]);
  });

  test("an accident is told once to the operator, without the secret and without what Ana wrote", async () => {
    home = { taken: [], take: () => Promise.reject(new Error("the disk is gone")) };
    expect((await toTelegram(door(), update("algo privado"))).status).toBe(500);
    expect(complaints).toHaveLength(1);
    const told = JSON.stringify(complaints);
    expect(told).toContain("the disk is gone");
    expect(told).not.toContain(secret);
    expect(told).not.toContain("algo privado");
  });

  test("somebody's browser is told in words, and a machine by the number alone", async () => {
    const app = door({
      channels: () => {
        throw new Error("a bug");
      },
    });
    const eyes = await app.request("/health", { headers: { accept: "text/html,*/*;q=0.8" } });
    expect(eyes.status).toBe(500);
    expect(await eyes.text()).toContain("es server.failed");
    expect(await (await app.request("/health")).text()).toBe("");
    const lost = await app.request("/nowhere", { headers: { accept: "text/html", "accept-language": "en" } });
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain("en server.notFound");
  });

  test("strangers who knock a thousand times fill no log", async () => {
    const app = door();
    for (let knock = 0; knock < 1000; knock++) await toTelegram(app, update("hola"), "wrong");
    expect(complaints).toEqual([
      { level: "warn", event: "telegram webhook with a wrong secret", fields: { times: 1 } },
    ]);
  });
});

describe("sizes", () => {
  const padded = (bytes: number) => {
    const body = JSON.stringify({ ...update("hola"), padding: "" });
    return body.replace('"padding":""', `"padding":"${"x".repeat(bytes - body.length)}"`);
  };

  test("three megabytes are taken, and not one byte more", async () => {
    expect((await toTelegram(door(), padded(3 * megabyte))).status).toBe(200);
    expect((await toTelegram(door(), padded(3 * megabyte + 1))).status).toBe(413);
    expect(home.taken).toHaveLength(1);
  });

  test("whoever declares less than they send is found out", async () => {
    const answered = await post(door(), `/telegram/${bot}`, padded(4 * megabyte), {
      "x-telegram-bot-api-secret-token": secret,
      "content-length": "10",
    });
    expect(answered.status).toBe(413);
  });

  test("more deliveries in one body than any platform sends are too many", async () => {
    const messages = Array.from({ length: 20_000 }, (_, index) => ({
      from: "1",
      id: `w${index}`,
      timestamp: "1",
      type: "text",
      text: { body: "a" },
    }));
    const body = webhook({ field: "messages", value: { metadata: { phone_number_id: number }, messages } });
    expect((await toWhatsApp(door(), body)).status).toBe(413);
  });
});

describe("by real HTTP", () => {
  const server = createAdaptorServer({ fetch: (request: Request) => door().fetch(request) });
  let port = 0;

  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close());

  /** Writes to the port and gives back the first line of the answer. */
  function statusLine(head: string[], ...rest: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", reject);
      socket.once("data", (bytes) => {
        resolve(bytes.toString("latin1").split("\r\n", 1)[0] ?? "");
        socket.destroy();
      });
      socket.write(`${[...head, "host: localhost"].join("\r\n")}\r\n\r\n`);
      for (const part of rest) socket.write(part);
    });
  }
  const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
  const toBot = [`POST /telegram/${bot} HTTP/1.1`, `x-telegram-bot-api-secret-token: ${secret}`];

  test("a stranger is sent away before the body is read", async () => {
    const head = [
      `POST /telegram/${bot} HTTP/1.1`,
      "x-telegram-bot-api-secret-token: wrong",
      "content-length: 1000",
    ];
    expect(await statusLine(head)).toContain("401");
    expect(await statusLine(["POST /whatsapp HTTP/1.1", "content-length: 1000"])).toContain("401");
  });

  test("a body that declares too much is refused before it comes", async () => {
    expect(await statusLine([...toBot, `content-length: ${3 * megabyte + 1}`])).toContain("413");
  });

  test("a body without a length is counted, and refused while it still comes", async () => {
    const part = chunk("x".repeat(64 * 1024));
    const head = [...toBot, "transfer-encoding: chunked"];
    // It never ends: only counting can refuse it.
    expect(await statusLine(head, ...Array.from({ length: 60 }, () => part))).toContain("413");
  });

  test("a body without a length that is small enough is taken", async () => {
    const text = JSON.stringify(update("hola"));
    const head = [...toBot, "transfer-encoding: chunked"];
    expect(await statusLine(head, chunk(text.slice(0, 20)), chunk(text.slice(20)), chunk(""))).toContain(
      "200",
    );
    expect(home.taken).toMatchObject([{ content: { said: { text: "hola" } } }]);
  });

  test("whoever hangs up in the middle leaves nothing and breaks nothing", async () => {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    socket.write(`${[...toBot, "host: localhost", "content-length: 1000"].join("\r\n")}\r\n\r\n{"update`);
    socket.destroy();
    const answered = await fetch(`http://127.0.0.1:${port}/health`);
    expect(answered.status).toBe(200);
    expect(home.taken).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("health", () => {
  test("says that it serves, how its channels are, and since when something waits", async () => {
    const app = door({
      health: () => ({ writable: true, oldestUnsentAt: 1_800_000_000_000 - 90_000, atRisk: 2 }),
      channels: () => [{ channel: "telegram", state: "unreachable" }],
    });
    const answered = await app.request("/health");
    expect(answered.status).toBe(200);
    expect(answered.headers.get("cache-control")).toBe("no-store");
    expect(await answered.json()).toEqual({
      status: "serving",
      oldestUnsentSeconds: 90,
      atRisk: 2,
      channels: [{ channel: "telegram", state: "unreachable" }],
    });
  });

  test("is bad when the database takes no writes or cannot be asked", async () => {
    expect(
      (
        await door({ health: () => ({ writable: false, oldestUnsentAt: null, atRisk: 0 }) }).request(
          "/health",
        )
      ).status,
    ).toBe(503);
    const gone = () => {
      throw new Error("closed");
    };
    expect((await door({ health: gone }).request("/health")).status).toBe(503);
  });
});

describe("the pages", () => {
  test("the privacy notice is read in the reader's language, or else in the institution's", async () => {
    const app = door();
    for (const [wanted, locale] of [
      ["en-US,en;q=0.9,es;q=0.8", "en"],
      ["fr-FR, es-MX;q=0.5, en;q=0.4", "es"],
      ["fr", "es"],
      ["en;q=0, es;q=0.1", "es"],
      [";;;,q=1", "es"],
    ] as const) {
      const answered = await app.request("/aviso", { headers: { "accept-language": wanted } });
      expect(answered.status).toBe(200);
      expect(answered.headers.get("content-language")).toBe(locale);
      expect(await answered.text()).toContain(`<html lang="${locale}">`);
    }
  });

  test("it has a title, a heading and a main part, and what an institution is called is text", async () => {
    const page = await (await door().request("/aviso")).text();
    expect(page).toContain("<title>es server.noticeTitle");
    expect(page).toMatch(/<main>\s*<h1>/);
    expect(page).toContain("<li>&lt;b&gt;Casa &amp; Común&lt;/b&gt;</li>");
  });

  test("a demo opens on its phones; anywhere else there are none", async () => {
    const demo = new Hono().get("/", (c) => c.html("<p>phones</p>"));
    const app = door({ demo });
    expect((await app.request("/")).headers.get("location")).toBe("/demo");
    expect(await (await app.request("/demo")).text()).toContain("phones");
    expect((await door().request("/")).status).toBe(200);
    const slash = await app.request("/demo/?phones=telegram-1");
    expect([slash.status, slash.headers.get("location")]).toEqual([302, "/demo?phones=telegram-1"]);
    expect((await door().request("/demo")).status).toBe(404);
    expect((await door().request("/demo/")).status).toBe(404);
  });
});

test("other methods are refused, and unknown paths are not found", async () => {
  const app = door();
  for (const [method, path] of [
    ["GET", `/telegram/${bot}`],
    ["PUT", `/telegram/${bot}`],
    ["DELETE", "/whatsapp"],
    ["PATCH", "/whatsapp"],
    ["POST", "/aviso"],
    ["POST", "/health"],
    ["OPTIONS", "/whatsapp"],
  ] as const) {
    expect([405, 404]).toContain((await app.request(path, { method })).status);
  }
  for (const path of ["/nowhere", "/telegram", "/telegram/", "/whatsapp/1", "/.env", "/%ff", "/aviso/x"]) {
    for (const method of ["GET", "POST"]) expect((await app.request(path, { method })).status).toBe(404);
  }
});

test("every answer says that nothing inline runs and nobody frames us", async () => {
  const app = door({ demo: new Hono().get("/", (c) => c.html("x")) });
  home = { taken: [], take: () => Promise.reject(new Error("no")) };
  const answers = [
    await app.request("/"),
    await app.request("/aviso"),
    await app.request("/page.css"),
    await app.request("/demo"),
    await app.request("/health"),
    await app.request("/nowhere"),
    await app.request("/aviso", { method: "POST" }),
    await app.request("/whatsapp?hub.mode=no"),
    await toTelegram(app, update("hola")),
    await toTelegram(app, update("hola"), "wrong"),
    await toWhatsApp(app, webhook()),
  ];
  for (const answered of answers) {
    const policy = answered.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(answered.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answered.headers.get("referrer-policy")).toBe("no-referrer");
  }
});
