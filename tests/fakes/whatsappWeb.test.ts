import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type BareSocket, openBareSocket } from "./whatsappWeb/bareSocket.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "./whatsappWeb/server.ts";

let web: FakeWhatsAppWeb;
let bot: BareSocket;

// libsignal tells whole sessions to the console (platforms.md §3, security a).
beforeAll(() => {
  for (const way of ["info", "warn", "error", "log"] as const) vi.spyOn(console, way).mockReturnValue();
});
afterAll(() => {
  vi.restoreAllMocks();
});
beforeEach(async () => {
  web = await openWhatsAppWeb();
  bot = openBareSocket(web);
});
afterEach(async () => {
  await bot.end();
  await web.close();
  vi.useRealTimers();
});

const isOpen = (state: string) => state === "open";
async function online(): Promise<void> {
  bot.take(web.adopt(bot.creds()));
  bot.connect();
  await Promise.all([bot.states.waitFor(isOpen), web.logins.waitFor(1)]);
}

describe("linking", () => {
  test("a QR scanned by the phone links the device, which connects again (515) and is open", async () => {
    bot.connect();
    const device = await web.phone.scans(await bot.qrs.next());
    expect(await bot.closes.next()).toBe(515);
    expect(bot.creds().me).toMatchObject({ id: `${web.number}:${device}@s.whatsapp.net` });
    await bot.restart();
    await bot.states.waitFor(isOpen);
    expect((await web.logins.next()).device).toBe(device);
    expect(web.refused.all).toEqual([]);
  });
});

describe("messages", () => {
  test("in and out", async () => {
    const ana = web.person("5215550002222", { name: "Ana" });
    await online();
    await ana.says("Hola");
    const { message, type } = await bot.hears("Hola");
    expect(type).toBe("notify");
    expect(message.key).toMatchObject({
      remoteJid: ana.address("lid"),
      remoteJidAlt: ana.address("number"),
      fromMe: false,
    });
    await bot.socket().sendMessage(ana.address("lid"), { text: "Buenas" });
    expect((await ana.next()).text).toBe("Buenas");
    expect(web.refused.all).toEqual([]);
    expect(web.declined.all).toEqual([]);
  });
});
