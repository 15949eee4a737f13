import { downloadMediaMessage, proto, WAMessageStatus } from "@whiskeysockets/baileys";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openArrivals } from "./openArrivals.ts";
import { sampleFiles } from "./sampleFiles.ts";
import { type BareSocket, openBareSocket } from "./whatsappWeb/bareSocket.ts";
import type { Person } from "./whatsappWeb/person.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "./whatsappWeb/server.ts";

let web: FakeWhatsAppWeb;
let bot: BareSocket;
let ana: Person;

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
  ana = web.person("5215550002222", { name: "Ana" });
  await web.adopt(bot.auth());
  bot.connect();
  await web.logins.next();
});
afterEach(async () => {
  await bot.end();
  await web.close();
});

const send = (text: string, to = ana.address("lid")) => bot.socket().sendMessage(to, { text });
const whys = (list: FakeWhatsAppWeb["refused"]) => list.all.map(({ why }) => why);
function nothingWrong(): void {
  expect(whys(web.refused)).toEqual([]);
  expect(whys(web.declined)).toEqual([]);
}
/** The first status of a message that Baileys tells, wherever it tells it: alone, or within the message itself. */
function statusOf(id: string | null | undefined, status: number) {
  return Promise.race([
    bot.updates.waitFor(({ key, update }) => key.id === id && update.status === status),
    bot.upserts.waitFor(({ message }) => message.key.id === id && message.status === status),
  ]);
}

describe("from and to one person", () => {
  test("by LID, with the number beside it", async () => {
    await ana.says("Hola");
    const { type, message } = await bot.hears("Hola");
    expect(type).toBe("notify");
    expect(message.pushName).toBe("Ana");
    expect(message.key).toMatchObject({
      ...{ remoteJid: ana.address("lid"), remoteJidAlt: ana.address("number") },
      ...{ fromMe: false, addressingMode: "lid" },
    });
    await send("Buenas");
    expect((await ana.next()).text).toBe("Buenas");
    nothingWrong();
  });

  test("by number, with the LID beside it", async () => {
    await ana.says("Hola", { by: "number" });
    const { message } = await bot.hears("Hola");
    expect(message.key).toMatchObject({
      ...{ remoteJid: ana.address("number"), remoteJidAlt: ana.address("lid"), addressingMode: "pn" },
    });
    await send("Buenas", ana.address("number"));
    expect((await ana.next()).text).toBe("Buenas");
    nothingWrong();
  });

  test("by LID alone, when WhatsApp keeps the number to itself", async () => {
    await ana.says("Hola", { alone: true });
    const { message } = await bot.hears("Hola");
    expect(message.key.remoteJid).toBe(ana.address("lid"));
    expect(message.key.remoteJidAlt).toBeUndefined();
    await send("Buenas");
    expect((await ana.next()).text).toBe("Buenas");
    nothingWrong();
  });

  test("the own phone is shown what we sent", async () => {
    await send("Buenas");
    const { to, message } = await web.shown.next();
    expect(to).toBe(ana.address("lid"));
    expect(message.extendedTextMessage?.text).toBe("Buenas");
  });

  test("what somebody writes on the phone itself comes as our own", async () => {
    await web.phone.writes(ana, "Soy yo, desde el teléfono");
    const { message, type } = await bot.upserts.next();
    expect(type).toBe("notify");
    expect(message.key).toMatchObject({ fromMe: true, remoteJid: ana.address("lid") });
    expect(message.message?.conversation).toBe("Soy yo, desde el teléfono");
    await web.receipts.waitFor((one) => one.type === "sender");
  });

  test("who changes their number keeps the LID", async () => {
    await ana.says("antes");
    await bot.hears("antes");
    ana.changesNumber("5215550003333");
    await ana.says("después");
    const { message } = await bot.hears("después");
    expect(message.key).toMatchObject({
      ...{ remoteJid: ana.address("lid"), remoteJidAlt: "5215550003333@s.whatsapp.net" },
    });
    await send("Anotado");
    await ana.next();
    nothingWrong();
  });

  test("who is on WhatsApp, under which number", async () => {
    web.person("5215550004444", { alsoDialled: ["525550004444"] });
    // Baileys leaves out who is not there.
    const asked = await bot.socket().onWhatsApp("5215550002222", "525550004444", "5215559999999");
    expect(asked).toEqual([
      { jid: "5215550002222@s.whatsapp.net", exists: true },
      { jid: "5215550004444@s.whatsapp.net", exists: true },
    ]);
  });
});

describe("several devices", () => {
  test("each of a person's devices reads what we send, and the person sees it once", async () => {
    const eva = web.person("5215550005555", { devices: [0, 3, 12] });
    for (const turn of ["uno", "dos"]) {
      await send(turn, eva.address("lid"));
      await eva.waitFor(({ text }) => text === turn);
    }
    expect(eva.heard).toHaveLength(2);
    nothingWrong();
  });

  test("whichever they write from is the same person", async () => {
    const eva = web.person("5215550005555", { devices: [0, 3] });
    await eva.says("desde la computadora", { device: 3 });
    const { message } = await bot.hears("desde la computadora");
    expect(message.key.remoteJid).toBe(eva.address("lid"));
  });

  test("one more device, of which we are told, reads the next message", async () => {
    await send("uno");
    await ana.next();
    ana.addsDevice(4);
    await web.told.waitFor(({ stanza }) => stanza.attrs.class === "notification");
    await send("dos");
    await ana.next();
    nothingWrong();
  });

  test("devices that we know wrongly: the hash of the right ones, and 479", async () => {
    await send("uno");
    await ana.next();
    ana.addsDevice(4, { told: false });
    await send("dos");
    expect((await ana.next()).text).toBe("dos");
    expect((await web.declined.next()).why).toContain(`not sealed for ${ana.address("lid", 4)}`);
    ana.losesDevice(0, { told: false });
    const sent = await send("tres");
    expect((await web.declined.next()).why).toContain(`no device ${ana.address("lid")}`);
    await statusOf(sent?.key.id, WAMessageStatus.ERROR);
  });

  test("WhatsApp installed again: other keys, and both go on", async () => {
    await ana.says("antes");
    await bot.hears("antes");
    await send("uno");
    await ana.next();
    ana.reinstalls();
    await web.told.waitFor(({ stanza }) => stanza.attrs.class === "notification");
    await send("dos");
    expect((await ana.next()).text).toBe("dos");
    await ana.says("después");
    await bot.hears("después");
    nothingWrong();
  });
});

describe("what cannot be read is asked for again", () => {
  test.each([1, 2])("a message of theirs: %i times told as undecryptable, then whole", async (damaged) => {
    const id = await ana.says("¿Se entiende?", { damaged });
    const { message } = await bot.upserts.next();
    expect(message).toMatchObject({ key: { id }, messageStubType: proto.WebMessageInfo.StubType.CIPHERTEXT });
    const whole = await bot.hears("¿Se entiende?");
    expect(whole.message.key.id).toBe(id);
    expect(whole.message.messageStubType ?? 0).toBe(0);
    expect(bot.upserts.all).toHaveLength(damaged + 1);
    expect(web.receipts.all.filter(({ type }) => type === "retry")).toHaveLength(damaged);
    nothingWrong();
  });

  test("a message of ours, by a phone that has lost its keys", async () => {
    await send("uno");
    await ana.next();
    ana.failsToRead(1);
    await send("dos");
    expect((await ana.next()).text).toBe("dos");
    nothingWrong();
  });

  test("a message of ours, by another device than the phone: Baileys asks us what it was", async () => {
    const eva = web.person("5215550005555", { devices: [0, 3] });
    const asked = openArrivals<string>("messages asked for", String);
    await bot.restart({
      getMessage: async ({ id }) => {
        asked.add(id ?? "");
        return { conversation: "de la libreta" };
      },
    });
    await web.logins.next();
    eva.failsToRead(2);
    const sent = await send("primero", eva.address("lid"));
    expect((await eva.next()).id).toBe(sent?.key.id);
    expect(await asked.next()).toBe(sent?.key.id);
    nothingWrong();
  });

  test("a message of ours, when we have begun anew in between", async () => {
    ana.failsToRead(1);
    const sent = await send("primero");
    await bot.restart({ getMessage: async () => ({ conversation: "de la libreta" }) });
    expect(await ana.next()).toMatchObject({ id: sent?.key.id, text: "de la libreta" });
    nothingWrong();
  });
});

describe("receipts", () => {
  test("delivered at once may be told within the message itself; read comes later, by itself", async () => {
    const sent = await send("Buenas");
    const id = sent?.key.id ?? "";
    await statusOf(id, WAMessageStatus.DELIVERY_ACK);
    ana.reads(id);
    const { update } = await bot.updates.waitFor(
      ({ key, update }) => key.id === id && update.status === WAMessageStatus.READ,
    );
    expect(update.status).toBe(WAMessageStatus.READ);
  });

  test("ours: delivered, and read when we say so", async () => {
    const id = await ana.says("Hola");
    const { message } = await bot.hears("Hola");
    await web.receipts.waitFor(({ ids, type }) => ids.includes(id) && type === "inactive");
    await bot.socket().readMessages([message.key]);
    const read = await web.receipts.waitFor(({ type }) => type === "read");
    expect(read).toMatchObject({ ids: [id], to: ana.address("lid") });
  });

  test("who has blocked us: taken, and never delivered", async () => {
    ana.blocks();
    const sent = await send("¿Estás?");
    await bot.upserts.waitFor(({ message }) => message.key.id === sent?.key.id);
    await web.shown.next();
    expect(ana.heard).toEqual([]);
    expect(bot.updates.all).toEqual([]);
  });

  test("typing and presence, both ways", async () => {
    ana.types();
    expect(await bot.presences.next()).toBe("composing");
    ana.pauses();
    expect(await bot.presences.next()).toBe("available");
    await bot.socket().sendPresenceUpdate("composing", ana.address("lid"));
    const { stanza } = await web.told.waitFor(({ stanza }) => stanza.tag === "chatstate");
    expect(stanza.attrs.to).toBe(ana.address("lid"));
  });
});

describe("more than words", () => {
  test.each(["photo", "document", "voice", "sticker", "video", "viewOnce"])(
    "a %s is downloaded",
    async (kind) => {
      const bytes = sampleFiles[kind] ?? Buffer.from(`un ${kind}`);
      await ana.sends(kind, { bytes });
      const { message } = await bot.upserts.next();
      const options = { options: web.socket.options };
      const file = await downloadMediaMessage(message, "buffer", options);
      expect(Buffer.from(bytes).equals(file)).toBe(true);
    },
  );

  test("a file that is gone cannot be downloaded", async () => {
    await ana.sends("photo");
    const { message } = await bot.upserts.next();
    web.media.forget();
    const download = downloadMediaMessage(message, "buffer", { options: web.socket.options });
    await expect(download).rejects.toThrow("Failed to fetch stream");
  });

  test("a document and a picture are uploaded, and open on the other side", async () => {
    const bytes = Buffer.from("%PDF-1.7 lista");
    await bot.socket().sendMessage(ana.address("lid"), {
      ...{ document: bytes, mimetype: "application/pdf", fileName: "LA-0001.pdf", caption: "La lista" },
    });
    const heard = await ana.next();
    expect(heard).toMatchObject({ text: "La lista", file: { kind: "document", name: "LA-0001.pdf" } });
    expect(Buffer.from(heard.file?.bytes ?? []).equals(bytes)).toBe(true);
    const image = Buffer.from(sampleFiles.photo ?? []);
    await bot.socket().sendMessage(ana.address("lid"), { image, caption: "El QR", jpegThumbnail: "" });
    expect(await ana.next()).toMatchObject({ text: "El QR", file: { kind: "image" } });
    nothingWrong();
  });

  test("an upload that fails", async () => {
    web.fault({ method: "media upload", refusal: "500" });
    const upload = bot
      .socket()
      .sendMessage(ana.address("lid"), { document: Buffer.from("x"), mimetype: "text/plain" });
    await expect(upload).rejects.toThrow("Media upload failed on all hosts");
  });

  test("a place, a contact, a reaction; something edited, and something taken back", async () => {
    await ana.sends("location");
    expect((await bot.upserts.next()).message.message?.locationMessage?.name).toBe("Zócalo");
    await ana.sends("contact");
    expect((await bot.upserts.next()).message.message?.contactMessage?.vcard).toContain("waid=5215512345678");
    await send("Buenas");
    await bot.upserts.next();
    await ana.reacts("👍", await ana.next());
    expect((await bot.upserts.next()).message.message?.reactionMessage?.text).toBe("👍");
    const id = await ana.says("el lnes");
    await bot.hears("el lnes");
    await ana.edits(id, "el lunes");
    await bot.updates.waitFor(
      ({ update }) => update.message?.editedMessage?.message?.conversation === "el lunes",
    );
    await ana.revokes(id);
    await bot.updates.waitFor(({ key, update }) => key.id === id && update.message === null);
  });

  test("a status is told as such", async () => {
    await ana.postsStatus("De viaje");
    const { message } = await bot.hears("De viaje");
    expect(message.key).toMatchObject({ remoteJid: "status@broadcast", participant: ana.address("lid") });
  });

  test("a call that nobody took, and being put into a group: told as messages without any", async () => {
    const { CALL_MISSED_VOICE, GROUP_PARTICIPANT_ADD } = proto.WebMessageInfo.StubType;
    ana.calls();
    const { message: call } = await bot.upserts.next();
    expect(call).toMatchObject({
      messageStubType: CALL_MISSED_VOICE,
      key: { remoteJid: ana.address("lid") },
    });
    ana.addsTo("120363000000000001@g.us");
    const { message: added, type } = await bot.upserts.next();
    expect(type).toBe("append");
    expect(added).toMatchObject({
      ...{ messageStubType: GROUP_PARTICIPANT_ADD, key: { remoteJid: "120363000000000001@g.us" } },
    });
    for (const { message } of [call, added]) expect(message).toBeFalsy();
  });

  test("a group's message is told as a group's; what we write into one is refused", async () => {
    const group = "120363000000000001@g.us";
    await ana.saysIn(group, "Hola a todos");
    const { message } = await bot.hears("Hola a todos");
    expect(message.key).toMatchObject({ remoteJid: group, participant: ana.address("lid") });
    await bot.socket().sendNode({ tag: "message", attrs: { id: "1", to: group, type: "text" } });
    expect((await web.refused.next()).why).toContain(`a message to ${group}`);
  });
});

describe("what goes wrong", () => {
  test("a number that is not on WhatsApp", async () => {
    const sent = await send("¿Hola?", "5215559999999@s.whatsapp.net");
    expect((await web.declined.next()).why).toContain("is not on WhatsApp");
    await statusOf(sent?.key.id, WAMessageStatus.ERROR);
  });

  test("463: a new chat that the account may not begin; the account learns until when", async () => {
    web.fault({ method: "message", chat: ana.number(), refusal: "463", times: 1 });
    const sent = await send("Hola, soy de los talleres");
    const told = await statusOf(sent?.key.id, WAMessageStatus.ERROR);
    expect(JSON.stringify(told)).toContain('"463"');
    expect(ana.heard).toEqual([]);
    const until = Math.floor(Date.now() / 1000) * 1000 + 3_600_000;
    const learned = new Promise<unknown>((done) =>
      bot
        .socket()
        .ev.on("connection.update", ({ reachoutTimeLock }) => reachoutTimeLock && done(reachoutTimeLock)),
    );
    web.restricts(until);
    expect(await learned).toMatchObject({ isActive: true, timeEnforcementEnds: new Date(until) });
    expect(await bot.socket().fetchAccountReachoutTimelock()).toMatchObject({ isActive: true });
  });

  test("the connection breaks while we send: nobody has it", async () => {
    web.fault({ method: "message", drop: "before", times: 1 });
    await send("¿Llegó?").catch(() => {});
    expect(await bot.closes.next()).toBe(428);
    expect(ana.heard).toEqual([]);
  });

  test("an acknowledgement that is lost, or comes late: the person has it all the same", async () => {
    web.fault({ method: "message", drop: "after", times: 1 });
    await send("uno");
    await ana.next();
    web.fault({ method: "message", delayMs: 30, times: 1 });
    const sent = await send("dos");
    await ana.next();
    await statusOf(sent?.key.id, WAMessageStatus.DELIVERY_ACK);
  });

  test("the same message twice is told twice", async () => {
    const id = await ana.says("otra vez");
    await ana.says("otra vez", { id });
    await bot.upserts.waitFor(2);
    expect(bot.upserts.all.map(({ message }) => message.key.id)).toEqual([id, id]);
  });

  const to = "5215550002222@s.whatsapp.net";
  const enc = {
    tag: "enc",
    attrs: { v: "2", type: "msg" } as Record<string, string>,
    content: new Uint8Array(8),
  };
  test.each<[what: string, attrs: Record<string, string>, why: string, content?: (typeof enc)[]]>([
    ["no id", { to, type: "text" }, "id of <message> is missing"],
    ["no addressee", { id: "1", type: "text" }, "to of <message> is missing"],
    ["no kind", { id: "1", to }, "type of <message> is missing"],
    ["nothing sealed", { id: "1", to, type: "text" }, "<enc> is missing"],
    ["no devices named", { id: "1", to, type: "text" }, "no list of devices", [enc]],
    [
      "unknown sealing",
      { id: "1", to, type: "text" },
      "is not ours",
      [{ ...enc, attrs: { v: "1", type: "msg", count: "1" } }],
    ],
  ])("a message with %s is refused", async (_, attrs, why, content) => {
    await bot.socket().sendNode({ tag: "message", attrs, ...(content && { content }) });
    expect((await web.refused.next()).why).toContain(why);
  });

  test("a question that nobody knows is answered so", async () => {
    const attrs = { to: "@s.whatsapp.net", type: "get", xmlns: "w:nothing" };
    await expect(bot.socket().query({ tag: "iq", attrs })).rejects.toThrow("feature-not-implemented");
    expect((await web.refused.next()).why).toContain("w:nothing");
  });
});
