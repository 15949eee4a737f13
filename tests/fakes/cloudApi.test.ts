import { readdirSync, readFileSync } from "node:fs";
import { request } from "undici";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { multipart } from "../../src/channels/multipart.ts";
import { type FakeCloudApi, openFakeCloudApi } from "./cloudApi.ts";
import { cloudApiKinds } from "./cloudApiPhone.ts";
import { cloudApiRefusals } from "./cloudApiRefusal.ts";
import { signature } from "./cloudApiWebhook.ts";
import { conformancePath, readConformance } from "./conformance.ts";
import { openApiProblem } from "./openApi.ts";
import { openHttp } from "./openHttp.ts";
import { sampleFiles } from "./sampleFiles.ts";
import { cloudApiMessages, kindOf } from "./schemas/cloudApi.ts";

type Json = Record<string, unknown>;
let clock = 1_800_000_000_000;
let cloud: FakeCloudApi;
let bot: Awaited<ReturnType<typeof openBot>>;

/** A bot that keeps the values it was sent, and answers as told. */
async function openBot() {
  const bodies: string[] = [];
  const values: Json[] = [];
  const answers: (number | "drop")[] = [];
  const server = await openHttp(({ verb, path, headers, body }) => {
    if (verb === "GET") {
      const asked = new URL(path, "http://bot").searchParams;
      const known = asked.get("hub.verify_token") === "verify me";
      return { status: known ? 200 : 403, body: Number(asked.get("hub.challenge")) };
    }
    const next = answers.shift() ?? 200;
    if (headers["x-hub-signature-256"] !== signature("app secret", body)) return { status: 401, body: {} };
    bodies.push(body);
    for (const entry of JSON.parse(body).entry) for (const { value } of entry.changes) values.push(value);
    return next === "drop" ? next : { status: next, body: {} };
  });
  const all = (what: string) => values.flatMap((value) => (value[what] as Json[] | undefined) ?? []);
  return { bodies, values, answers, all, root: `${server.root}/whatsapp`, close: server.close };
}

const account = {
  phoneNumberId: "77",
  accessToken: "EAA",
  appSecret: "app secret",
  verifyToken: "verify me",
};

beforeEach(async () => {
  clock = 1_800_000_000_000;
  cloud = await openFakeCloudApi({ ...account, now: () => clock });
  bot = await openBot();
});
afterEach(async () => {
  await cloud.close();
  await bot.close();
});

async function post(body: unknown, { path = "/v26.0/77/messages", token = "EAA", verb = "POST" } = {}) {
  const answer = await request(cloud.root + path, {
    method: verb as "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const given = (await answer.body.json()) as { contacts?: object[]; error?: Json };
  return { status: answer.statusCode, ...given };
}
const code = async (...asked: Parameters<typeof post>) => (await post(...asked)).error?.code ?? "taken";

const ana = "5215512345678";
const to = { messaging_product: "whatsapp", recipient_type: "individual", to: ana };
const text = (body: string, more: Json = {}) => ({ ...to, type: "text", text: { body }, ...more });
const reply = (id: string, title: string) => ({ type: "reply", reply: { id, title } });
const interactive = (content: Json) => ({ ...to, type: "interactive", interactive: content });
const buttons = (all: object[], more: Json = {}) =>
  interactive({ type: "button", body: { text: "¿Vienes?" }, action: { buttons: all }, ...more });
const yes = reply("1:0", "Sí");
const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => ({ id: `1:${n + from}`, title: `Taller ${n + from}` }));
const list = (sections: object[], more: Json = {}, button = "Ver opciones") =>
  interactive({ type: "list", body: { text: "Elige" }, action: { button, sections }, ...more });
const x = (count: number) => "x".repeat(count);
const read = { messaging_product: "whatsapp", status: "read" };

describe("what WhatsApp refuses is refused, with its codes", () => {
  test.each<[what: string, body: unknown, code: number]>([
    ["an empty text", text(""), 100],
    ["a blank text", text(" \n"), 100],
    ["4,097 units", text(x(4097)), 100],
    ["2,049 emoji", text("🧵".repeat(2049)), 100],
    ["an unknown field", text("hola", { parse_mode: "HTML" }), 100],
    ["an unknown field inside", { ...to, text: { body: "hola", markdown: true } }, 100],
    ["no product", { ...text("hola"), messaging_product: undefined }, 131008],
    ["nobody to send to", { ...text("hola"), to: undefined }, 131008],
    ["two to send to", text("hola", { recipient: "MX.1" }), 131009],
    ["a name for a number", text("hola", { to: "ana" }), 131009],
    ["a group that is not called one", text("hola", { to: "Y2FwaV9ncm91cDo" }), 131009],
    ["a number for a BSUID", text("hola", { to: undefined, recipient: "5215512345678" }), 131009],
    ["4 buttons", buttons([yes, reply("b", "B"), reply("c", "C"), reply("d", "D")]), 131009],
    ["no button", buttons([]), 131009],
    ["a title of 21", buttons([reply("a", x(21))]), 131009],
    ["an empty title", buttons([reply("a", "")]), 131009],
    ["the same title twice", buttons([yes, reply("b", "Sí")]), 131009],
    ["the same id twice", buttons([yes, reply("1:0", "No")]), 131009],
    ["an id of 257", buttons([reply(x(257), "Sí")]), 131009],
    ["an id with a space behind", buttons([reply("1:0 ", "Sí")]), 131009],
    ["a body of 1,025 with buttons", buttons([yes], { body: { text: x(1025) } }), 131009],
    ["no body with buttons", buttons([yes], { body: undefined }), 131008],
    ["a footer of 61", buttons([yes], { footer: { text: x(61) } }), 131009],
    ["a header of 61", buttons([yes], { header: { type: "text", text: x(61) } }), 131009],
    [
      "11 rows",
      list([
        { title: "A", rows: rows(6) },
        { title: "B", rows: rows(5, 6) },
      ]),
      131009,
    ],
    [
      "11 sections",
      list(Array.from({ length: 11 }, (_, n) => ({ title: `${n}`, rows: rows(1, n) }))),
      131009,
    ],
    ["no rows", list([{ rows: [] }]), 131009],
    ["a row twice", list([{ rows: [...rows(2), ...rows(1)] }]), 131009],
    ["a row title of 25", list([{ rows: [{ id: "a", title: x(25) }] }]), 131009],
    ["a row id of 201", list([{ rows: [{ id: x(201), title: "A" }] }]), 131009],
    ["a description of 73", list([{ rows: [{ id: "a", title: "A", description: x(73) }] }]), 131009],
    ["a section without title", list([{ title: "A", rows: rows(1) }, { rows: rows(1, 1) }]), 131009],
    ["a section title of 25", list([{ title: x(25), rows: rows(1) }]), 131009],
    ["a list button of 21", list([{ rows: rows(1) }], {}, x(21)), 131009],
    ["a list body of 4,097", list([{ rows: rows(1) }], { body: { text: x(4097) } }), 131009],
    ["a template", { ...to, type: "template", template: { name: "hola", language: { code: "es" } } }, 132001],
    ["a picture nobody uploaded", { ...to, type: "image", image: { id: "1" } }, 131009],
    ["a video", { ...to, type: "video", video: { id: "1" } }, 131051],
    ["a message read that never came", { ...read, message_id: "wamid.no" }, 131009],
    ["no JSON", "{", 100],
    ["no object", [], 100],
  ])("%s", async (_what, body, expected) => {
    expect(await code(body)).toBe(expected);
    expect(cloud.refused).toHaveLength(1);
  });

  test("a wrong token, number, verb or path", async () => {
    expect(await post(text("hola"), { token: "EAB" })).toMatchObject({ status: 401, error: { code: 190 } });
    const unknown = await post(text("hola"), { path: "/v26.0/78/messages" });
    expect(unknown).toMatchObject({
      status: 400,
      error: { code: 100, error_subcode: 33, type: "GraphMethodException" },
    });
    expect(await code(text("hola"), { verb: "PUT" })).toBe(100);
    expect(await code(text("hola"), { path: "/77/messages" })).toBe(2500);
    expect(cloud.refused).toHaveLength(4);
  });

  test("what is right at the limit is taken", async () => {
    const phone = cloud.person(ana);
    void phone.says("hola");
    const full = [reply(x(256), x(20)), reply("b", "B"), reply("c", "C")];
    const edges = { header: { type: "text", text: x(60) }, footer: { text: x(60) } };
    const row = { id: x(200), title: x(24), description: x(72) };
    const sections = [
      { title: x(24), rows: [row] },
      { title: "B", rows: rows(9) },
    ];
    for (const message of [
      text(x(4096)),
      { ...text("a BSUID"), to: undefined, recipient: phone.userId() },
      text("sin tipo", { type: undefined, recipient_type: undefined }),
      text("+52", { to: "+52 1 55 1234-5678", context: { message_id: "wamid.any" } }),
      buttons(full, { body: { text: x(1024) }, ...edges }),
      list(sections, { body: { text: x(4096) }, ...edges }, x(20)),
      { ...read, message_id: phone.lastId(), typing_indicator: { type: "text" } },
    ])
      expect(await post(message)).toMatchObject({ status: 200 });
    expect(phone.heard.map(({ buttons }) => buttons.length)).toEqual([0, 0, 0, 0, 3, 10]);
    expect(cloud.receipts).toEqual([phone.lastId()]);
    expect(cloud.refused).toEqual([]);
  });

  test.skipIf(readConformance("specs/messages-examples/request-send-text-message.json") === null)(
    "Meta's own examples of what we send are taken",
    async () => {
      const phone = cloud.person(ana);
      void phone.says("hola");
      const folder = conformancePath("specs/messages-examples");
      const taken: string[] = [];
      for (const name of readdirSync(folder).filter((one) => one.startsWith("request-"))) {
        const example = JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Json;
        if (!Object.hasOwn(cloudApiMessages, kindOf(example))) continue;
        // The only thing to fill in. One row title (27 units, a placeholder) is too long for Meta itself, and the
        // reply to a list forgot its type: neither is a request WhatsApp would take.
        const given = JSON.stringify(example).replace("{{Recipient-Phone-Number}}", ana);
        const ready = given
          .replaceAll("LIST_SECTION_", "")
          .replace(/wamid\.\w+=/, phone.lastId())
          .replace(/<(?:DOCUMENT|IMAGE)_OBJECT_ID>/, await uploaded());
        // Files of ours go by id: a link would make Meta fetch them from us.
        if (/"link":/.test(ready)) continue;
        if (example.interactive !== undefined && example.type === undefined) continue;
        expect([name, (await post(ready)).status]).toEqual([name, 200]);
        taken.push(kindOf(example));
      }
      expect([...new Set(taken)].toSorted()).toEqual(["button", "document", "image", "list", "read", "text"]);
    },
  );
});

/** A picture that Meta has, and its id. */
async function uploaded(): Promise<string> {
  const { contentType, body } = multipart(
    { messaging_product: "whatsapp", type: "image/jpeg" },
    { field: "file", name: "a.jpg", mime: "image/jpeg", bytes: sampleFiles.photo ?? new Uint8Array() },
    "boundary-of-a-test",
  );
  const answer = await fetch(`${cloud.root}/v26.0/${cloud.phoneNumberId}/media`, {
    method: "POST",
    headers: { authorization: "Bearer EAA", "content-type": contentType },
    body: Buffer.from(body),
  });
  return ((await answer.json()) as { id: string }).id;
}

describe("a person's phone", () => {
  test("hears, presses, and what it sends is signed and names whom it answers", async () => {
    expect(await cloud.verify(bot.root)).toBe(true);
    const phone = cloud.person(ana, { name: "Ana" });
    expect(await phone.says("hola")).toMatchObject({ ok: true, tries: 1 });
    expect(bot.values[0]).toMatchObject({
      metadata: { phone_number_id: "77", display_phone_number: "15550783881" },
      contacts: [{ wa_id: ana, user_id: phone.userId(), profile: { name: "Ana" } }],
      messages: [{ from: ana, type: "text", text: { body: "hola" }, timestamp: "1800000000" }],
    });
    const sent = await post(buttons([yes, reply("1:1", "No")]));
    expect(sent).toMatchObject({
      contacts: [{ input: ana, wa_id: ana }],
      messages: [{ id: phone.heard[0]?.id }],
    });
    await phone.presses("No");
    await post(list([{ rows: [{ id: "2:0", title: "Costura", description: "martes" }] }]));
    await phone.presses(0);
    expect(bot.all("messages").slice(1)).toMatchObject([
      { context: { id: phone.heard[0]?.id }, interactive: { button_reply: { id: "1:1", title: "No" } } },
      {
        context: { id: phone.heard[1]?.id },
        interactive: { list_reply: { id: "2:0", description: "martes" } },
      },
    ]);
    await cloud.idle();
    expect(bot.all("statuses").filter(({ id }) => id === phone.heard[0]?.id)).toMatchObject([
      { status: "sent", recipient_id: ana, recipient_user_id: phone.userId() },
      { status: "delivered" },
      { status: "read" },
    ]);
  });

  test("who has a username is known and reached by BSUID alone", async () => {
    cloud.deliverTo(bot.root);
    const phone = cloud.person(null, { userId: "MX.99", username: "luis.p" });
    await phone.says("hola");
    expect(bot.values[0]).toMatchObject({
      contacts: [{ user_id: "MX.99", profile: { username: "luis.p" } }],
    });
    expect(bot.bodies[0]).not.toMatch(/wa_id|"from"/);
    const sent = await post({ ...text("hola"), to: undefined, recipient: "MX.99" });
    expect(sent.contacts).toEqual([{ input: "MX.99", user_id: "MX.99" }]);
    expect(openApiProblem("MessageResponsePayload", sent)).toBeNull();
    await cloud.idle();
    expect(bot.all("statuses")[0]).not.toHaveProperty("recipient_id");
  });

  test("sends pictures and the rest, reacts, edits, revokes, prefers, and changes its number", async () => {
    cloud.deliverTo(bot.root);
    const phone = cloud.person(ana);
    for (const kind of cloudApiKinds) await phone.sends(kind, kind === "photo" ? { caption: "yo" } : {});
    const id = phone.lastId();
    await phone.reacts("👍");
    await phone.reacts("");
    await phone.edits("adiós");
    await phone.revokes();
    await phone.prefers("stop");
    await phone.changesNumber("5215500000000", "MX.2");
    const told = bot.all("messages").slice(cloudApiKinds.length);
    expect(told).toMatchObject([
      { reaction: { message_id: id, emoji: "👍" } },
      { reaction: { message_id: id } },
      { edit: { original_message_id: id, message: { text: { body: "adiós" } } } },
      { revoke: { original_message_id: id } },
      {
        type: "system",
        from: ana,
        system: { type: "user_changed_number", wa_id: "5215500000000", user_id: "MX.2" },
      },
    ]);
    expect(bot.values.at(-1)).not.toHaveProperty("contacts");
    expect(bot.all("user_preferences")).toMatchObject([{ value: "stop", wa_id: ana }]);
    await post(text("¿sigues?", { to: "5215500000000" }));
    expect(phone.heard).toHaveLength(1);
  });

  test("24 hours after a person wrote, a message fails later, or at once where Meta is strict", async () => {
    cloud.deliverTo(bot.root);
    const phone = cloud.person(ana);
    const failures = async () => {
      await cloud.idle();
      return bot
        .all("statuses")
        .flatMap(({ errors }) => (errors as Json[] | undefined)?.map((one) => one.code) ?? []);
    };
    expect(await post(text("nunca escribió"))).toMatchObject({ status: 200 });
    expect(await failures()).toEqual([131047]);
    await phone.says("hola");
    clock += 24 * 3_600_000;
    await post(text("todavía"));
    clock += 1;
    await post(text("ya no"));
    expect(await failures()).toEqual([131047, 131047]);
    cloud.manners.window = "atOnce";
    expect(await code(text("ya no"))).toBe(131047);
    cloud.manners.window = "open";
    await post(text("sin ventana"));
    phone.blocks();
    await post(text("bloqueado"));
    await post(text("no existe", { to: "5219999999999" }));
    expect(await failures()).toEqual([131047, 131047, 131026, 131026]);
    expect(bot.values.at(-1)).toMatchObject({
      statuses: [{ status: "failed", recipient_id: "5219999999999" }],
    });
    expect(bot.values.at(-1)).not.toHaveProperty("contacts");
    expect(phone.heard.map((message) => message.text)).toEqual(["todavía", "sin ventana"]);
    expect(cloud.refused).toEqual([]);
  });
});

describe("delivery", () => {
  test("the handshake fails for a bot that has another verify token", async () => {
    const other = await openFakeCloudApi({ ...account, verifyToken: "another" });
    expect(await other.verify(bot.root)).toBe(false);
    expect(await other.verify("http://127.0.0.1:9/")).toBe(false);
    await other.close();
  });

  test("what is not answered 2xx comes again with the same bytes; twice means twice", async () => {
    cloud.deliverTo(bot.root);
    cloud.knobs.waitMs = 1;
    bot.answers.push(503, "drop");
    expect(await cloud.person(ana).says("hola")).toMatchObject({ ok: true, tries: 3 });
    cloud.knobs.twice = true;
    await cloud.person(ana).says("¿hola?");
    expect(bot.bodies).toHaveLength(5);
    expect(new Set(bot.bodies).size).toBe(2);
  });

  test.each(["messages", "changes", "entries"] as const)(
    "several people in one body, as many %s",
    async (batch) => {
      cloud.deliverTo(bot.root);
      let said: Promise<unknown> | undefined;
      const posted = await cloud.together(() => {
        said = cloud.person(ana).says("uno");
        void cloud.person("5215500000001").says("dos");
        void cloud.person("5215500000001").prefers("resume");
      }, batch);
      expect(await said).toBe(posted);
      expect(bot.bodies).toHaveLength(1);
      expect(bot.all("messages").map(({ text }) => text)).toEqual([{ body: "uno" }, { body: "dos" }]);
      expect(bot.all("user_preferences")).toHaveLength(1);
      expect(bot.values).toHaveLength(batch === "messages" ? 2 : 3);
    },
  );

  test("statuses come in the order the test asks for, as often as it asks", async () => {
    cloud.deliverTo(bot.root);
    cloud.manners.statuses = ["read", "sent", "sent"];
    void cloud.person(ana).says("hola");
    await post(text("hola"));
    await cloud.idle();
    expect(bot.all("statuses").map(({ status }) => status)).toEqual(["read", "sent", "sent"]);
  });
});

describe("faults", () => {
  beforeEach(() => void cloud.person(ana).says("hola"));

  test.each([
    ["tooFast", 429, 130429],
    ["pairTooFast", 400, 131056],
    ["broken", 500, 131000],
    ["token", 401, 190],
    ["undeliverable", 400, 131026],
  ] as const)("%s", async (name, status, expected) => {
    cloud.fault({ method: "text", chat: ana, times: 1, refusal: cloudApiRefusals[name]() });
    expect(await post(buttons([yes]))).toMatchObject({ status: 200 });
    expect(await post(text("hola"))).toMatchObject({ status, error: { code: expected } });
    expect(await post(text("hola"))).toMatchObject({ status: 200 });
    expect([cloud.refused.length, cloud.declined.length]).toEqual([0, 1]);
  });

  test("a connection that breaks before a message is taken, or after", async () => {
    cloud.fault({ times: 1, drop: "before" });
    await expect(post(text("hola"))).rejects.toThrow();
    expect(cloud.person(ana).heard).toHaveLength(0);
    cloud.fault({ times: 1, drop: "after", delayMs: 5 });
    await expect(post(text("hola"))).rejects.toThrow();
    expect(cloud.person(ana).heard).toHaveLength(1);
  });

  test("more than 80 a second for the number, more than 45 at once for one person", async () => {
    cloud.manners.perSecond = 80;
    cloud.manners.pair = true;
    const burst = await Promise.all(Array.from({ length: 46 }, () => code(text("hola"))));
    expect(burst.filter((one) => one !== "taken")).toEqual([131056]);
    clock += 500;
    void cloud.person("5215500000001").says("hola");
    const others = Array.from({ length: 35 }, () => code(text("hola", { to: "5215500000001" })));
    expect((await Promise.all(others)).filter((one) => one !== "taken")).toEqual([130429]);
    clock += 5_499;
    expect(await code(text("hola"))).toBe(131056);
    clock += 1;
    expect(await code(text("hola"))).toBe("taken");
  });
});
