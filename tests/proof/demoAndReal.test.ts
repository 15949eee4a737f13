import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { request } from "undici";
import { afterEach, expect, test } from "vitest";
import { openSqlite } from "../../src/store/sqlite.ts";
import { cloudApiRefusals } from "../fakes/cloudApiRefusal.ts";
import { telegramRefusals } from "../fakes/telegramRefusal.ts";
import { type OpenServer, openServer, secrets } from "../support/openServer.ts";
import { openRegistrant } from "./registrant.ts";

let server: OpenServer;
afterEach(() => server.close());

/** A closed database with somebody in it, as an institution or a demo leaves it behind. */
function leave(file: string): { readonly unchanged: () => void } {
  const path = join(server.dataDir, file);
  const { db, close } = openSqlite(path);
  db.run(sql`insert into people (id, name, created_at) values (1, 'Quien Ya Estaba', 1)`);
  close();
  const look = () => [
    createHash("sha256").update(readFileSync(path)).digest("hex"),
    statSync(path).mtimeMs,
    readdirSync(server.dataDir).filter((name) => name.startsWith(file)),
  ];
  const before = look();
  return { unchanged: () => expect(look()).toEqual(before) };
}

test("a demo with real channels never opens the institution's database beside it", async () => {
  server = await openServer();
  const institution = leave("institution.sqlite");
  await server.start();
  await server.connected();
  const people = [1, 3].map((n) => openRegistrant(server, n));
  await Promise.all(people.map((one) => one.register()));
  expect((await fetch(`${server.address}/demo`)).status).toBe(200);
  institution.unchanged();
  await server.stop();
  institution.unchanged();
  const mine = server.rows<{ name: string }>("select name from people").map(({ name }) => name);
  for (const { name } of people) expect(mine).toContain(name);
});

test("an institution has no demo: not its page, not its doors, not its database, and nothing in its health tells a secret", async () => {
  server = await openServer({ env: { DEMO: "", INSTITUTION: "Casa Común" } });
  const demo = leave("demo.sqlite");
  await server.start();
  await server.connected();
  const { address, cloud } = server;
  for (const path of [
    "",
    "/",
    "/demo.js",
    "/demo.css",
    "/messages?seen=telegram-1:",
    "/phones/telegram-1/messages",
  ]) {
    expect((await fetch(`${address}/demo${path}`)).status, path).toBe(404);
  }
  const form = { "content-type": "application/x-www-form-urlencoded" };
  for (const path of [
    "phones",
    "phones/telegram-1/say",
    "phones/whatsapp-1/press",
    "phones/telegram-1/again",
  ]) {
    const asked = { method: "POST", headers: form, body: "text=Hola&replaces=telegram-1" };
    expect((await fetch(`${address}/demo/${path}`, asked)).status, path).toBe(404);
  }
  // The demo's bot is nobody here, not even with the secret of ours; its number gets no answer.
  const update = { update_id: 1, message: { message_id: 1, date: 1, chat: { id: 9e12, type: "private" } } };
  const asBot = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secrets.telegram };
  const toBot = { method: "POST", headers: asBot, body: JSON.stringify(update) };
  expect((await fetch(`${address}/telegram/1000000001`, toBot)).status).toBe(404);
  const text = {
    from: "5210000000001",
    id: "wamid.demo.1",
    timestamp: "1",
    type: "text",
    text: { body: "Hola" },
  };
  const metadata = { display_phone_number: "demo", phone_number_id: "demo" };
  const value = { messaging_product: "whatsapp", metadata, messages: [text] };
  const entry = [{ id: "demo", changes: [{ field: "messages", value }] }];
  expect(await cloud.deliver({ object: "whatsapp_business_account", entry })).toMatchObject({ status: 200 });

  const health = await fetch(`${address}/health`);
  expect(health.status).toBe(200);
  const told = await health.text();
  for (const secret of Object.values(secrets)) expect(told).not.toContain(secret);
  expect(JSON.parse(told)).toMatchObject({ channels: [{ channel: "telegram" }, { channel: "whatsapp" }] });
  await server.stop();
  demo.unchanged();
  const found =
    "select (select count(*) from people) as people, (select count(*) from addresses) as addresses, (select count(*) from outbox) as outbox, (select count(*) from inbound where outcome = 'unserved') as kept";
  expect(server.rows(found, "institution.sqlite")).toEqual([{ people: 0, addresses: 0, outbox: 0, kept: 1 }]);
  expect(cloud.requests).toEqual([]);
});

test("a demo that nobody asked for listens to this machine alone, and answers to this machine's own names", async (context) => {
  const nothing = {
    DEMO: "",
    PUBLIC_URL: "",
    TELEGRAM_BOT_TOKEN: "",
    TELEGRAM_SECRET_TOKEN: "",
    TELEGRAM_MODE: "",
  };
  const noNumber = {
    WHATSAPP_PHONE_NUMBER_ID: "",
    WHATSAPP_ACCESS_TOKEN: "",
    WHATSAPP_APP_SECRET: "",
    WHATSAPP_VERIFY_TOKEN: "",
  };
  server = await openServer({ env: { ...nothing, ...noNumber } });
  await server.start();
  const named = (host: string) => request(`${server.address}/demo`, { headers: { host } });
  expect((await named(`localhost:${server.port}`)).statusCode).toBe(200);
  expect((await named("convoca.example")).statusCode).toBe(403);
  if (!existsSync("/proc/net/tcp")) return context.skip("only Linux shows who listens where");
  expect(listeningOn(server.port)).toEqual(["0100007F"]);
});

test("whatever happens, no token, secret, words, name or number of anybody is printed", async () => {
  server = await openServer({ env: { DEMO: "", INSTITUTION: "Casa Común", LOG_LEVEL: "trace" } });
  const { telegram, cloud, address } = server;
  const { db, close } = openSqlite(join(server.dataDir, "institution.sqlite"));
  const in30Days = Date.now() + 30 * 86_400_000;
  db.run(
    sql`insert into sessions (topic, place, locality, starts_at, ends_at, capacity, created_at)
      values ('Costura', 'Biblioteca', 'Xochiltepec', ${in30Days}, ${in30Days + 3_600_000}, 5, 1)`,
  );
  // Somebody's turn is going to fail in the database.
  db.run(
    sql`create trigger broken before update of name on people when new.name like 'Petra%'
      begin select raise(abort, 'broken on purpose'); end`,
  );
  close();
  await server.start();
  await server.connected();

  // The platforms quote what they refuse.
  const quoting = `the token ${secrets.access} of ${secrets.token} is not valid`;
  telegram.fault({
    method: "sendMessage",
    times: 1,
    refusal: { ok: false, error_code: 400, description: `${quoting} in chat 987654321` },
  });
  telegram.fault({ method: "sendMessage", times: 1, drop: "before" });
  telegram.fault({ method: "sendMessage", times: 1, refusal: telegramRefusals.broken() });
  cloud.fault({ times: 1, refusal: { status: 401, code: 190, title: quoting, graph: "OAuthException" } });
  cloud.fault({ times: 1, refusal: cloudApiRefusals.undeliverable() });
  const [luz, sol] = [
    telegram.person(987_654_321, { name: "Luzperfil" }),
    cloud.person("5215557654321", { name: "Solperfil" }),
  ];
  const words = [
    "Hola",
    "Sí",
    "Petra Quintanar",
    "Petra Quintanar",
    "Hola",
    "Sí",
    "zarzamora pastelería",
    "una persona",
  ];
  for (const one of [luz, sol])
    for (const line of words) expect(await one.says(line)).toMatchObject({ ok: true });
  await luz.sends("photo", { caption: "zarzamora" });
  await sol.sends("contact");
  await knock(address);
  await server.stop();
  const printed = server.printed();

  // What is looked for did happen.
  expect(printed).toContain("a turn failed");
  expect(printed).toContain("account stopped");
  const failed = "select count(*) as n from inbound where outcome = 'failed'";
  expect(server.rows(failed, "institution.sqlite")).toEqual([{ n: 2 }]);
  const hidden = [
    ...Object.values(secrets),
    ...[...words, "zarzamora", "Petra", "Quintanar", "perfil", "Pérez", "Xochiltepec"].filter(
      (word) => word.length > 4,
    ),
    ...["987654321", "5215557654321", "15557654321", "wrong-secret-given", "a-wrong-verify-token"],
  ];
  for (const word of hidden) expect(printed.toLowerCase(), word).not.toContain(word.toLowerCase());
});

/** Strangers try the doors. */
async function knock(address: string): Promise<void> {
  const body = JSON.stringify({ update_id: 1, message: { text: "zarzamora" } });
  const json = { "content-type": "application/json" };
  const tries: [string, RequestInit][] = [
    [
      "/telegram/110201543",
      { method: "POST", body, headers: { ...json, "x-telegram-bot-api-secret-token": "wrong-secret-given" } },
    ],
    [
      "/telegram/110201543",
      {
        method: "POST",
        body: "zarzamora",
        headers: { ...json, "x-telegram-bot-api-secret-token": secrets.telegram },
      },
    ],
    [
      "/telegram/110201543",
      {
        method: "POST",
        body: '{"update_id":"zarzamora"}',
        headers: { ...json, "x-telegram-bot-api-secret-token": secrets.telegram },
      },
    ],
    [
      "/whatsapp",
      { method: "POST", body, headers: { ...json, "x-hub-signature-256": `sha256=${"0".repeat(64)}` } },
    ],
    ["/whatsapp?hub.mode=subscribe&hub.verify_token=a-wrong-verify-token&hub.challenge=1", {}],
    [`/whatsapp?hub.mode=subscribe&hub.verify_token=${secrets.verify}&hub.challenge=1`, {}],
    ["/zarzamora", {}],
  ];
  for (const [path, init] of tries) expect((await fetch(address + path, init)).status).toBeLessThan(500);
}

/** The local addresses (hex, as Linux writes them) on which somebody listens at the port. */
function listeningOn(port: number): string[] {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  return ["/proc/net/tcp", "/proc/net/tcp6"]
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local = "", , state]) => state === "0A" && local.endsWith(ending))
    .map(([, local = ""]) => local.slice(0, -ending.length));
}
