import { Curve } from "@whiskeysockets/baileys";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type BareSocket, openBareSocket } from "./whatsappWeb/bareSocket.ts";
import { isSigned, newIdentity, newKeyPair } from "./whatsappWeb/curve.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "./whatsappWeb/server.ts";

let web: FakeWhatsAppWeb;
let bot: BareSocket;

// libsignal prints whole sessions, private keys and all, to the console (its session_record.js).
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
  vi.useRealTimers();
  await bot.end();
  await web.close();
});

const isOpen = (state: string) => state === "open";
async function online(config: Parameters<BareSocket["connect"]>[0] = {}): Promise<number> {
  const device = await web.adopt(bot.auth());
  bot.connect(config);
  await Promise.all([bot.states.waitFor(isOpen), web.logins.next()]);
  return device;
}
const mistakes = () => web.refused.all.map(({ why }) => why);

test("signatures of ours and of Baileys' are told from others", () => {
  const own = newIdentity();
  const theirs = newKeyPair();
  const message = Buffer.from("hola");
  const signed = Curve.sign(theirs.private, message);
  expect(isSigned(theirs.public, message, signed)).toBe(true);
  expect(isSigned(own.public, message, own.sign(message))).toBe(true);
  expect(isSigned(own.public, message, signed)).toBe(false);
  expect(isSigned(theirs.public, Buffer.from("halo"), signed)).toBe(false);
});

describe("linking", () => {
  test("a QR that the phone scans links the device: it connects again (515) and is open", async () => {
    bot.connect();
    const device = await web.phone.scans(await bot.qrs.next());
    expect(await bot.closes.next()).toBe(515);
    expect(bot.creds().me).toMatchObject({ id: `${web.number}:${device}@s.whatsapp.net` });
    await bot.restart();
    await bot.states.waitFor(isOpen);
    expect(await web.logins.next()).toEqual({ device });
    expect(web.keysLeft(device)).toBe(812);
    expect(mistakes()).toEqual([]);
  });

  test("QR codes follow each other, and the connection ends when they have run out (408)", async () => {
    await web.close();
    web = await openWhatsAppWeb({ refs: 2 });
    bot = openBareSocket(web, { qrTimeout: 30 });
    bot.connect();
    const [first, second] = [await bot.qrs.next(), await bot.qrs.next()];
    expect(first).not.toBe(second);
    expect(await bot.closes.next()).toBe(408);
    await expect(web.phone.scans(second)).rejects.toThrow("it may have run out");
  });

  test("pings are answered before anybody is linked: the connection lasts as long as its QR codes", async () => {
    const socket = bot.connect();
    await bot.qrs.next();
    const attrs = { id: "ping-1", to: "s.whatsapp.net", type: "get", xmlns: "w:p" };
    const ping = { tag: "iq", attrs, content: [{ tag: "ping", attrs: {} }] };
    expect((await socket.query(ping)).attrs).toMatchObject({ id: "ping-1", type: "result" });
    expect(mistakes()).toEqual([]);
  });

  test("a number that is not the phone's gets no code: the answer says so, and the connection stays", async () => {
    const socket = bot.connect();
    await bot.qrs.next();
    const answered = new Promise<{ attrs: object; content?: unknown }>((done) =>
      socket.ws.once("CB:iq,type:error", done),
    );
    await socket.requestPairingCode("5215559999999");
    expect(await answered).toMatchObject({ content: [{ tag: "error", attrs: { code: "400" } }] });
    expect(mistakes()).toEqual([]);
    const device = await web.phone.scans(bot.qrs.all.at(-1) ?? "");
    expect(web.devices()).toContain(device);
  });

  test("a code typed into the phone links it as well, and a business tells its name", async () => {
    await web.close();
    web = await openWhatsAppWeb({ businessName: "Talleres" });
    bot = openBareSocket(web);
    const socket = bot.connect();
    await bot.qrs.next();
    const code = await socket.requestPairingCode(web.number);
    await web.phone.isAsked();
    const device = await web.phone.types(code);
    expect(await bot.closes.next()).toBe(515);
    expect(bot.creds()).toMatchObject({ registered: true, me: { name: "Talleres" } });
    await bot.restart();
    expect(await web.logins.next()).toEqual({ device });
    expect(mistakes()).toEqual([]);
  });

  test("another code links nothing", async () => {
    const socket = bot.connect();
    await bot.qrs.next();
    await socket.requestPairingCode(web.number, "ABCD1234");
    await web.phone.isAsked();
    await expect(web.phone.types("ABCD1235")).rejects.toThrow("not the one the device shows");
  });

  test("with a history: it is told apart from messages, and ends the waiting after the first login", async () => {
    const ana = web.person("5215550002222");
    bot = openBareSocket(web, { shouldSyncHistoryMessage: () => true });
    bot.connect();
    await web.phone.scans(await bot.qrs.next());
    await bot.closes.next();
    await bot.restart();
    await web.logins.next();
    await ana.says("Hola");
    await web.phone.sharesHistory([{ of: ana, texts: ["de hace un mes"] }]);
    const [old] = await bot.histories.next();
    expect(old?.message?.conversation).toBe("de hace un mes");
    await bot.hears("Hola");
    expect(bot.creds().accountSyncCounter).toBe(1);
    expect(mistakes()).toEqual([]);
  });

  test("keys that are not signed by their owner are refused", async () => {
    const { signature } = bot.creds().signedPreKey;
    signature.set([(signature[10] ?? 0) ^ 1], 10);
    bot.connect();
    await web.refused.waitFor(({ why }) => why.includes("not signed by the identity"));
    expect(bot.qrs.all).toEqual([]);
  });
});

describe("logging in", () => {
  test("who is not linked is turned away (401), and whoever was unlinked", async () => {
    await online();
    web.unlink(7);
    expect(await bot.closes.next()).toBe(401);
    await bot.restart();
    expect(await bot.closes.next()).toBe(401);
  });

  test("who logs out is no longer linked", async () => {
    const device = await online();
    await bot.socket().logout();
    expect(await bot.closes.next()).toBe(401);
    await bot.restart();
    expect(await bot.closes.next()).toBe(401);
    expect(web.keysLeft(device)).toBe(0);
  });

  test("one place only: the second login ends the first (440)", async () => {
    await online();
    const other = openBareSocket(web);
    Object.assign(other.creds(), bot.creds());
    other.connect();
    expect(await bot.closes.next()).toBe(440);
    await other.states.waitFor(isOpen);
    await other.end();
  });

  test.each(["401", "403", "405", "411", "500", "503"])("a login refused with %s", async (code) => {
    await web.adopt(bot.auth());
    web.fault({ method: "login", refusal: code, times: 1 });
    bot.connect();
    expect(await bot.closes.next()).toBe(Number(code));
    await bot.restart();
    await bot.states.waitFor(isOpen);
  });

  test("pre-keys that run low are asked for, and come", async () => {
    const device = await web.adopt(bot.auth(), 6);
    bot.connect();
    await web.logins.next();
    for (const number of ["5215550002221", "5215550002222"]) await web.person(number).says(`soy ${number}`);
    await bot.hears("soy 5215550002222");
    await web.told.waitFor(({ stanza }) => stanza.tag === "ack" && stanza.attrs.class === "notification");
    expect(web.keysLeft(device)).toBe(9);
    expect(mistakes()).toEqual([]);
  });

  test("nobody can write to a device without pre-keys", async () => {
    await web.adopt(bot.auth());
    bot.connect();
    const device = await web.phone.scans(await openWaiting());
    await expect(web.person("5215550002222").says("hola")).rejects.toThrow(`device ${device} has uploaded`);
  });
  /** A second device's QR. */
  async function openWaiting(): Promise<string> {
    const second = openBareSocket(web);
    second.connect();
    return second.qrs.next();
  }
});

describe("a connection ends", () => {
  test.each<[what: string, act: () => void, code: number]>([
    ["the network drops it", () => web.drops(), 428],
    ["the server asks to begin again", () => web.ends("515"), 515],
    ["the server is overloaded", () => web.ends("503"), 503],
    ["something is wrong with the session", () => web.ends("500"), 500],
    ["somebody else takes its place", () => web.replaces(), 440],
    ["it is unlinked on the phone", () => web.unlink(7), 401],
    ["the account is not multi-device", () => web.downgrades(), 411],
  ])("because %s", async (_, act, code) => {
    await online();
    act();
    expect(await bot.closes.next()).toBe(code);
  });

  test("because nothing answers any more (408)", async () => {
    await online({ keepAliveIntervalMs: 40 });
    web.fallsSilent();
    // Baileys' own clock: nothing for the interval and 5 s is too long (startKeepAliveRequest in socket.js).
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 6_000 });
    expect(await bot.closes.next()).toBe(408);
  });

  test("but not while its pings are answered", async () => {
    await online({ keepAliveIntervalMs: 20 });
    const ping = await bot.socket().query({
      ...{ tag: "iq", attrs: { to: "@s.whatsapp.net", type: "get", xmlns: "w:p" } },
      content: [{ tag: "ping", attrs: {} }],
    });
    expect(ping.attrs.type).toBe("result");
    expect(bot.closes.all).toEqual([]);
    expect(mistakes()).toEqual([]);
  });
});

describe("away and back", () => {
  test("what was written meanwhile comes at the next login, in order, as append", async () => {
    const ana = web.person("5215550002222");
    const device = await online();
    await ana.says("antes");
    await bot.hears("antes");
    await bot.end();
    for (const text of ["uno", "dos", "tres"]) await ana.says(text);
    await bot.restart();
    await bot.hears("tres");
    const came = bot.upserts.all.slice(1).map(({ type, message }) => [type, message.message?.conversation]);
    expect(came).toEqual([
      ["append", "uno"],
      ["append", "dos"],
      ["append", "tres"],
    ]);
    await web.receipts.waitFor(4);
    expect(web.backlog(device)).toEqual([]);
  });

  test("what was not acknowledged comes again; Baileys, which has read it, tells it no second time", async () => {
    const ana = web.person("5215550002222");
    await online();
    web.fault({ method: "receipt", drop: "before", times: 1 });
    await ana.says("una vez");
    await bot.hears("una vez");
    expect(await bot.closes.next()).toBe(428);
    await bot.restart();
    // 487: its key was used already (handleMessage in messages-recv.js).
    await web.told.waitFor(({ stanza }) => stanza.attrs.class === "message" && stanza.attrs.error === "487");
    expect(bot.upserts.all).toHaveLength(1);
  });

  test("in the middle of a ratchet, with everything written down and read again", async () => {
    const ana = web.person("5215550002222");
    await online();
    for (const turn of [1, 2, 3]) {
      await ana.says(`pregunta ${turn}`);
      await bot.hears(`pregunta ${turn}`);
      await bot.socket().sendMessage(ana.address("lid"), { text: `respuesta ${turn}` });
      expect((await ana.next()).text).toBe(`respuesta ${turn}`);
      await bot.restart();
      await web.logins.next();
    }
    expect(mistakes()).toEqual([]);
    expect(web.declined.all).toEqual([]);
  });
});
