import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { afterEach, describe, expect, test } from "vitest";
import { openApp } from "../../src/app.ts";
import { checkTables } from "../../src/checkTables.ts";
import { ConfigError, type TelegramConfig } from "../../src/config.ts";
import { loadContent } from "../../src/content/loadContent.ts";
import { hash } from "../../src/hash.ts";
import { type Behind, openDoor } from "../../src/node/openDoor.ts";
import type { Serving } from "../../src/node/serve.ts";
import { Busy } from "../../src/tenant/busy.ts";
import { openTexts } from "../../src/texts/texts.ts";

const { catalogues } = loadContent(new URL("../../", import.meta.url), checkTables);
const texts = openTexts(catalogues, { zone: "America/Mexico_City", fallback: "es" });
const institution = "Casa de Todas";
const secret = "a-secret-of-the-test";
const telegram: TelegramConfig = {
  ...{ token: "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw", botId: "110201543", secret },
  ...{ apiRoot: "http://127.0.0.1:9", mode: "webhook" },
};
const health = async () => ({ writable: true, oldestUnsentAt: null, atRisk: 3 });
const channels = async () => [{ channel: "telegram", state: "ready" } as const];

let serving: Serving | undefined;
let other: Server | undefined;
afterEach(() => {
  serving?.cut();
  other?.close();
  serving = undefined;
  other = undefined;
});

interface Wished {
  readonly take?: Behind["take"];
  readonly port?: number;
  readonly token?: string;
  readonly crashed?: (error: unknown) => void;
}

function aDoor({ take = async () => {}, port = 0, token = telegram.token, crashed = () => {} }: Wished = {}) {
  return openDoor({
    config: { port, logLevel: "silent", telegram: { ...telegram, token }, whatsapp: null },
    ...{ institution, texts, filesFolder: tmpdir(), behind: { take, health, channels }, crashed },
  });
}

async function opened(wished?: Wished): Promise<string> {
  serving = await aDoor(wished).listen();
  return `http://127.0.0.1:${serving.port}`;
}

const webhook = (base: string, given = secret) =>
  fetch(`${base}/telegram/${telegram.botId}`, {
    method: "POST",
    headers: { "x-telegram-bot-api-secret-token": given },
    body: JSON.stringify({ update_id: 7, poll: {} }),
  });

describe("the doors in a thread of their own", () => {
  test("show the same pages as one thread would, in every language", async () => {
    const base = await opened();
    const here = openApp({
      directory: {
        telegram: () => undefined,
        whatsapp: undefined,
        tenantFor: () => ({ take: async () => {} }),
      },
      ...{ texts, institution, health, channels, now: Date.now, hash },
      log: { info: () => {}, warn: () => {}, error: () => {} },
    });
    for (const path of ["/", "/aviso", "/nowhere"]) {
      for (const language of texts.locales) {
        const headers = { accept: "text/html", "accept-language": language };
        const there = await fetch(`${base}${path}`, { headers });
        const shown = await here.request(path, { headers });
        expect(there.status).toBe(shown.status);
        expect(await there.text()).toBe(await shown.text());
      }
    }
    expect(await (await fetch(`${base}/health`)).json()).toMatchObject({ status: "serving", atRisk: 3 });
  });

  test("answer 200 only when the institution has it, 503 when it is too busy, 401 to whoever is not the platform", async () => {
    const heard: unknown[] = [];
    let busy = false;
    const base = await opened({
      take: async (deliveries) => {
        if (busy) throw new Busy("too much is waiting");
        heard.push(...deliveries);
      },
    });
    expect((await webhook(base)).status).toBe(200);
    expect(heard).toEqual([expect.objectContaining({ channel: "telegram", account: "110201543", key: "7" })]);
    busy = true;
    expect((await webhook(base)).status).toBe(503);
    busy = false;
    expect((await webhook(base, "another")).status).toBe(401);
    expect(heard).toHaveLength(1);
  });

  test("that cannot have their port say which one, as an operator can mend it", async () => {
    other = createServer().listen(0);
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const refused = await aDoor({ port })
      .listen()
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ConfigError);
    expect(refused).toHaveProperty("message", expect.stringContaining(String(port)));
  });

  test("that are no more are told of: nothing would come in or go out", async () => {
    const crashed = await new Promise((tell) => aDoor({ token: "no token", crashed: tell }));
    expect(crashed).toBeInstanceOf(Error);
  });
});
