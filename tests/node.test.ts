import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import BetterSqlite3 from "better-sqlite3";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqlite } from "../src/store/sqlite.ts";
import { type FakeTelegram, openFakeTelegram } from "./fakes/telegram.ts";
import { type StartedProcess, startProcess } from "./support/startProcess.ts";

const token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
const secret = "a-long-random-word";

let dataDir: string;
let started: StartedProcess[];
let telegram: FakeTelegram | undefined;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "convoca-node-"));
  started = [];
});
afterEach(async () => {
  for (const one of started) if (one.child.exitCode === null) await one.stop("SIGKILL");
  await telegram?.close();
  telegram = undefined;
  rmSync(dataDir, { recursive: true, force: true });
});

function start(env: Readonly<Record<string, string>> = {}, node?: string): StartedProcess {
  const one = startProcess({ DATA_DIR: dataDir, ...env }, node);
  started.push(one);
  return one;
}

async function addressOf(one: StartedProcess): Promise<string> {
  const [address] = await one.prints(/http:\/\/127\.0\.0\.1:\d+/);
  return address;
}

async function withTelegram(): Promise<{ fake: FakeTelegram; env: Record<string, string> }> {
  telegram = await openFakeTelegram({ token, secret });
  const env = { INSTITUTION: "Casa Común", TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: telegram.root };
  return { fake: telegram, env };
}

/** Rows of a table, read beside the running process. */
function rows(file: string, table: string): number {
  const database = openSqlite(join(dataDir, file));
  const [row] = database.db.all<{ n: number }>(sql`select count(*) as n from ${sql.identifier(table)}`);
  database.close();
  return row?.n ?? -1;
}

describe("a newcomer with nothing configured", () => {
  test("reads where the demo is, and finds two phones there", async () => {
    const convoca = start();
    const [, demo = ""] = await convoca.prints(/(http:\/\/127\.0\.0\.1:\d+\/demo)/);
    const page = await fetch(demo);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(await page.text()).toContain("<html");

    const front = await fetch(new URL("/", demo), { redirect: "manual" });
    expect(front.headers.get("location")).toBe("/demo");
    const health = await fetch(new URL("/health", demo));
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ status: "serving", channels: [] });
    const notice = await fetch(new URL("/aviso", demo), { headers: { "accept-language": "en" } });
    expect(await notice.text()).toMatch(/<h1>Privacy notice<\/h1>[\s\S]*<h2>[\s\S]*<li>/);
    expect(convoca.printed.err).toBe("");
    expect(convoca.printed.out).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/);
    expect(readdirSync(dataDir)).toContain("demo.sqlite");
    expect(existsSync(join(dataDir, "institution.sqlite"))).toBe(false);
  });

  test("is alone with it: nobody else on the network reaches the demo", async (context) => {
    const own = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find((address) => !address.internal && address.family === "IPv4")?.address;
    if (own === undefined) return context.skip("this machine has no address but its own");
    const { port } = new URL(await addressOf(start()));
    expect(await reachable(own, Number(port))).toBe(false);
    expect(await reachable("127.0.0.1", Number(port))).toBe(true);
  });

  test("finds the same people after a restart, and after a power cut", async () => {
    const first = start();
    await addressOf(first);
    expect(await first.stop("SIGKILL")).toMatchObject({ signal: "SIGKILL" });
    const people = rows("demo.sqlite", "people");
    expect(people).toBeGreaterThan(10);
    const second = start();
    await addressOf(second);
    expect(await second.stop()).toMatchObject({ code: 0 });
    expect(rows("demo.sqlite", "people")).toBe(people);
  });

  test("stops in order at a signal, and leaves one file", async () => {
    const convoca = start();
    await addressOf(convoca);
    expect(await convoca.stop("SIGINT")).toEqual({ code: 0, signal: null });
    expect(convoca.printed.err).toBe("");
    expect(readdirSync(dataDir).filter((name) => name.startsWith("demo.sqlite-"))).toEqual([]);
  });
});

test("a linked number that nobody linked yet: says how, asks nobody, and stops in order", async () => {
  const convoca = start({ INSTITUTION: "Casa Común", WHATSAPP_LINKED: "1" });
  const address = await addressOf(convoca);
  await convoca.prints(/Ejecuta en otra ventana: npm run link/);
  const health = await fetch(new URL("/health", address));
  expect(await health.json()).toMatchObject({ channels: [{ channel: "linked", state: "unlinked" }] });
  expect(await convoca.stop()).toEqual({ code: 0, signal: null });
  expect(convoca.printed.err).toBe("");
  expect(readdirSync(dataDir)).toContain("institution.sqlite");
});

test("ends with npm, which tells its children nothing", async () => {
  const npm = spawn("npm", ["start"], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, DATA_DIR: dataDir, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  const address = await new Promise<string>((done) => {
    npm.stdout.on("data", (bytes: Buffer) => {
      printed += bytes.toString("utf8");
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+)\/demo/.exec(printed) ?? [];
      if (found !== undefined) done(found);
    });
  });
  expect((await fetch(`${address}/health`)).status).toBe(200);
  npm.kill("SIGTERM");
  await expect
    .poll(
      () =>
        fetch(`${address}/health`).then(
          () => "serving",
          () => "gone",
        ),
      { timeout: 10_000 },
    )
    .toBe("gone");
});

describe("an institution", () => {
  test("without a channel is served as it is, and says so; no demo is in reach", async () => {
    openSqlite(join(dataDir, "institution.sqlite")).close();
    const convoca = start({ INSTITUTION: "Casa Común" });
    const address = await addressOf(convoca);
    await convoca.prints(/Ningún canal está configurado/);
    expect((await fetch(`${address}/health`)).status).toBe(200);
    expect((await fetch(`${address}/demo`)).status).toBe(404);
    expect(await (await fetch(`${address}/aviso`)).text()).toContain("Casa Común");
    expect(existsSync(join(dataDir, "demo.sqlite"))).toBe(false);
  });

  test("with DEMO=1 beside it stays closed", async () => {
    openSqlite(join(dataDir, "institution.sqlite")).close();
    const address = await addressOf(start({ DEMO: "1" }));
    expect((await fetch(`${address}/demo`)).status).toBe(200);
    expect(rows("institution.sqlite", "people")).toBe(0);
  });

  test("polls Telegram, shows its commands, and its first coordinator comes in with the code of the terminal", async () => {
    const { fake, env } = await withTelegram();
    const convoca = start(env);
    const [, code = ""] = await convoca.prints(/\b([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5})\b/);
    const address = await addressOf(convoca);
    expect((await fetch(`${address}/demo`)).status).toBe(404);

    const ana = fake.person(5001, { language: "es" });
    await ana.says("hola");
    expect((await ana.next()).text).toContain("Casa Común");
    for (const text of [code.toLowerCase(), "sí", "María López", "San Isidro"]) {
      await ana.says(text);
      await ana.next();
    }
    expect(fake.webhook()).toBeNull();
    expect(fake.commands.get("default")?.map(({ command }) => command)).toContain("inscribirme");
    expect(fake.commands.get("default en")?.[0]?.description).toMatch(/^[A-Z]/);
    expect(fake.refused).toEqual([]);

    expect(await convoca.stop()).toMatchObject({ code: 0 });
    expect(rows("institution.sqlite", "role_codes")).toBe(1);
    const again = start(env);
    await addressOf(again);
    await again.stop();
    // Somebody coordinates.
    expect(again.printed.out).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/);
  });

  test("whose first code was lost with the process that showed it shows another, and only that one works", async () => {
    const { fake, env } = await withTelegram();
    const shown = async () => {
      const convoca = start(env);
      const [, code = ""] = await convoca.prints(/\b([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5})\b/);
      return { convoca, code };
    };
    const lost = await shown();
    await lost.convoca.stop("SIGKILL");
    const { code } = await shown();
    const ana = fake.person(5003, { language: "es" });
    await ana.says(lost.code);
    expect((await ana.next()).text).toContain("Ese código no sirve");
    await ana.says(code);
    expect((await ana.next()).text).toContain("Casa Común");
  });

  test("is called by Telegram where it has a public address, and a stop loses and repeats nothing", async () => {
    const { fake, env } = await withTelegram();
    const called = { ...env, TELEGRAM_SECRET_TOKEN: secret, PUBLIC_URL: "https://bot.example.org" };
    const convoca = start({ ...called, LOG_LEVEL: "info" });
    const [, port] = await convoca.prints(/"port":(\d+)/);
    await convoca.prints(/"state":"ready"/);
    expect(fake.webhook()).toMatchObject({ url: `https://bot.example.org/telegram/${fake.botId}`, secret });

    fake.deliverTo(`http://127.0.0.1:${port}/telegram/${fake.botId}`);
    // The platform is slow: the stop comes while the answer is on its way.
    fake.fault({ method: "sendMessage", delayMs: 1_500, times: 1 });
    const luis = fake.person(5002, { language: "es" });
    await luis.says("hola");
    await requested(fake, "sendMessage");
    expect(await convoca.stop()).toMatchObject({ code: 0 });
    expect(luis.heard).toHaveLength(1);
    expect(`${convoca.printed.out}${convoca.printed.err}`).not.toContain(token);

    const again = start(called);
    await again.prints(/Convoca/);
    await again.prints(/"state":"ready"/);
    await again.stop();
    expect(luis.heard).toHaveLength(1);
  });

  test("that Telegram cannot call reads so in its log", async () => {
    const { env } = await withTelegram();
    const plain = { TELEGRAM_SECRET_TOKEN: secret, PUBLIC_URL: "http://bot.example.org" };
    await start({ ...env, ...plain }).prints(/"level":40,.*PUBLIC_URL is not https/);
  });

  test("serves while Telegram is out of reach, and health tells", async () => {
    const address = await addressOf(
      start({
        INSTITUTION: "Casa Común",
        TELEGRAM_BOT_TOKEN: token,
        TELEGRAM_API_ROOT: "http://127.0.0.1:1",
      }),
    );
    const health = await fetch(`${address}/health`);
    expect(health.status).toBe(200);
    const { channels } = (await health.json()) as { channels: { state: string }[] };
    expect(channels).toMatchObject([
      { channel: "telegram", state: expect.stringMatching(/starting|unreachable/) },
    ]);
  });
});

describe("what cannot start says why in one line", () => {
  async function sentence(one: StartedProcess): Promise<string> {
    expect(await one.ended).toEqual({ code: 1, signal: null });
    expect(one.printed.out).toBe("");
    expect(one.printed.err.trim().split("\n")).toHaveLength(1);
    return one.printed.err;
  }

  test("a variable that is wrong", async () => {
    expect(await sentence(start({ TIME_ZONE: "Mexico" }))).toMatch(/^TIME_ZONE must be/);
  });

  test("a port that somebody has", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((listening) => other.once("listening", listening));
    const taken = other.address();
    const port = typeof taken === "object" && taken !== null ? String(taken.port) : "";
    expect(await sentence(start({ PORT: port }))).toMatch(new RegExp(`^PORT ${port} `));
    other.close();
  });

  test("a folder that cannot be one", async () => {
    writeFileSync(join(dataDir, "a-file"), "");
    expect(await sentence(start({ DATA_DIR: join(dataDir, "a-file") }))).toMatch(/^DATA_DIR /);
  });

  test.runIf(process.platform === "linux")("a folder that nobody can make", async () => {
    expect(await sentence(start({ DATA_DIR: "/proc/nope/deeper" }))).toMatch(
      /^DATA_DIR \/proc\/nope\/deeper /,
    );
  });

  test.runIf(process.platform === "linux")("a folder where it may not write", async () => {
    expect(await sentence(start({ DATA_DIR: "/proc" }))).toMatch(/^DATA_DIR \/proc cannot be used/);
  });

  test("a file in the database's place that is none", async () => {
    writeFileSync(join(dataDir, "demo.sqlite"), "the minutes of our last meeting\n".repeat(50));
    expect(await sentence(start())).toMatch(/^DATA_DIR .*demo\.sqlite .*no database/);
  });

  test("a database of something else", async () => {
    const others = new BetterSqlite3(join(dataDir, "demo.sqlite"));
    others.exec("create table people (id integer primary key, shoe_size integer)");
    others.close();
    expect(await sentence(start())).toMatch(/^DATA_DIR .*demo\.sqlite .*no database/);
  });

  test("a database that was cut short", async () => {
    openSqlite(join(dataDir, "demo.sqlite")).close();
    truncateSync(join(dataDir, "demo.sqlite"), 5_000);
    expect(await sentence(start())).toMatch(/^DATA_DIR .*demo\.sqlite .*no database/);
  });

  test("a folder in the database's place", async () => {
    mkdirSync(join(dataDir, "demo.sqlite"));
    expect(await sentence(start())).toMatch(/^DATA_DIR /);
  });

  test("a second Convoca on the same database", async () => {
    await addressOf(start());
    expect(await sentence(start())).toMatch(/^DATA_DIR .* is in use/);
  });

  test("a Node that is too old", async (context) => {
    const old = ["/usr/bin/node", "/usr/local/bin/node"].find(
      (path) =>
        existsSync(path) && Number(/v(\d+)/.exec(spawnSync(path, ["--version"]).stdout.toString())?.[1]) < 24,
    );
    if (old === undefined) return context.skip("this machine has no old Node to try");
    expect(await sentence(start({ CONVOCA_REEXEC: "1" }, old))).toMatch(/needs Node 24 or newer/);
  });
});

function reachable(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const tell = (reached: boolean) => () => {
      socket.destroy();
      resolve(reached);
    };
    socket.once("connect", tell(true));
    socket.once("error", tell(false));
    socket.once("timeout", tell(false));
  });
}

/** Until the fake was asked for it. */
async function requested(fake: FakeTelegram, method: string): Promise<void> {
  while (!fake.requests.some((request) => request.method === method)) {
    await new Promise((soon) => setTimeout(soon, 10));
  }
}
