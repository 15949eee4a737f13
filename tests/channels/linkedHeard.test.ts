import { createHash } from "node:crypto";
import { type BaileysEventMap, proto } from "@whiskeysockets/baileys";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Delivery, Incoming } from "../../src/channels/contract.ts";
import { type LinkedReading, readLinked } from "../../src/channels/linked.ts";
import { readLinkedRef } from "../../src/channels/linkedFile.ts";
import { linkedContent } from "../../src/channels/linkedSend.ts";
import { openArrivals } from "../fakes/openArrivals.ts";
import { sampleFiles } from "../fakes/sampleFiles.ts";
import { type BareSocket, openBareSocket } from "../fakes/whatsappWeb/bareSocket.ts";
import { whatsappWebKinds } from "../fakes/whatsappWeb/content.ts";
import type { Person } from "../fakes/whatsappWeb/person.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { sha256 } from "./payloads.ts";

// What Baileys itself tells of what people do, read as we read it: its events come from its own code, over the protocol.

const events = [
  ...["messages.upsert", "messages.update", "messages.reaction", "message-receipt.update"],
  ...["messages.delete", "call", "groups.upsert", "group-participants.update"],
] as const;

let web: FakeWhatsAppWeb;
let bot: BareSocket;
let ana: Person;
let heard: ReturnType<typeof openArrivals<Delivery>>;
/** Everything Baileys told, for what is made of it below. */
const recorded: { readonly event: string; readonly payload: unknown }[] = [];

function listen(): void {
  const { ev } = bot.socket();
  const reading: LinkedReading = { now: Date.now(), hash: sha256 };
  for (const event of events)
    ev.on(event as keyof BaileysEventMap, (payload) => {
      recorded.push({ event, payload });
      for (const delivery of readLinked(event, payload, reading)) heard.add(delivery);
    });
}

// libsignal prints whole sessions, private keys and all, to the console.
beforeAll(() => {
  for (const way of ["info", "warn", "error", "log"] as const) vi.spyOn(console, way).mockReturnValue();
});
afterAll(() => {
  vi.restoreAllMocks();
});
beforeEach(async () => {
  heard = openArrivals<Delivery>("deliveries", (one) => JSON.stringify(one));
  web = await openWhatsAppWeb();
  bot = openBareSocket(web);
  ana = web.person("5215550002222", { name: "Ana" });
  await web.adopt(bot.auth());
  bot.connect();
  listen();
  await web.logins.next();
});
afterEach(async () => {
  await bot.end();
  await web.close();
});

const ofType = <Type extends Incoming["type"]>(type: Type) =>
  heard.waitFor(({ content }) => content.type === type) as Promise<
    Delivery & { content: Extract<Incoming, { type: Type }> }
  >;
const sender = () => ({ id: ana.address("lid"), phone: ana.number() });
const send = async (text: string) => {
  const content = await linkedContent({ type: "text", text }, memoryFiles());
  if (!content || "meaning" in content) throw new Error("nothing to send");
  return bot.socket().sendMessage(ana.address("lid"), content as { text: string });
};

describe("a person's message", () => {
  test.each([
    ["by LID", {}],
    ["by number", { by: "number" }],
  ] as const)("%s is of the same person", async (_, sending) => {
    const id = await ana.says("Hola", sending);
    expect(await heard.next()).toMatchObject({
      ...{ channel: "linked", account: "linked", key: `${ana.address("lid")}:${id}` },
      content: { type: "message", from: sender(), messageId: id, said: { type: "text", text: "Hola" } },
    });
  });

  test("one that quotes ours answers it", async () => {
    const sent = await send("1. Sí\n2. No");
    await ana.quotes(await ana.next(), "1");
    const { content } = await ofType("message");
    expect(content).toMatchObject({ answers: sent?.key.id, said: { text: "1" } });
  });

  test.each(whatsappWebKinds)("a %s", async (kind) => {
    await ana.sends(kind, { caption: "de hoy" });
    const { content } = await ofType("message");
    const expected = kind === "viewOnce" ? "photo" : kind;
    expect(content.said).toMatchObject({ type: "media", media: expected });
    const { file, place } = content.said.type === "media" ? content.said : {};
    if (kind === "location") expect(place).toMatchObject({ name: "Zócalo" });
    if (["location", "contact", "poll"].includes(kind)) return;
    const found = readLinkedRef(file?.ref ?? "");
    const bytes = sampleFiles[kind] ?? Buffer.from(kind);
    expect(found?.sha256).toBe(createHash("sha256").update(bytes).digest("base64url"));
    expect(file?.bytes).toBe(bytes.length);
    const pointer = { directPath: found?.directPath ?? "", mediaKey: found?.mediaKey ?? null };
    const sealed = {
      fileSha256: createHash("sha256").update(bytes).digest(),
      fileEncSha256: Buffer.from(/([0-9a-f]{64})_n/.exec(pointer.directPath)?.[1] ?? "", "hex"),
    };
    // With nothing but what was kept, the file opens.
    expect(
      Buffer.from(web.media.open(found?.kind ?? "image", { ...pointer, ...sealed })).equals(
        Buffer.from(bytes),
      ),
    ).toBe(true);
  });

  test("one that comes damaged first is one message", async () => {
    const id = await ana.says("¿Se entiende?", { damaged: 2 });
    await ofType("message");
    await ana.says("Fin");
    await heard.waitFor(({ content }) => content.type === "message" && content.messageId !== id);
    expect(heard.all).toHaveLength(2);
  });

  test("what came while we were away is heard, and what is a day old is late", async () => {
    await bot.end();
    await ana.says("ayer", { at: Date.now() - 30 * 3_600_000 });
    await ana.says("hace rato", { at: Date.now() - 3_600_000 });
    await bot.restart();
    listen();
    await heard.waitFor(2);
    expect(
      heard.all.map(({ content }) => content.type === "message" && [content.said, content.late]),
    ).toEqual([
      [{ type: "text", text: "ayer" }, true],
      [{ type: "text", text: "hace rato" }, undefined],
    ]);
  });

  test("a reaction is said once, though it is told twice", async () => {
    const sent = await send("Buenas");
    await ana.reacts("👍", await ana.next());
    const { content } = await ofType("message");
    expect(content.said).toEqual({ type: "reaction", emoji: "👍", of: sent?.key.id });
    expect(heard.all.filter((one) => one.content.type === "message")).toHaveLength(1);
  });

  test("changed, and taken back: each said once", async () => {
    const id = await ana.says("el lnes");
    await ofType("message");
    await ana.edits(id, "el lunes");
    expect((await ofType("edited")).content).toEqual({
      ...{ type: "edited", from: sender(), messageId: id, text: true },
    });
    await ana.revokes(id);
    expect((await ofType("revoked")).content).toEqual({ type: "revoked", from: sender(), messageId: id });
    expect(heard.all).toHaveLength(3);
  });
});

describe("what we sent", () => {
  test("delivered and read, within our own echo or by itself; the echo is no message", async () => {
    const sent = await send("Buenas");
    const id = sent?.key.id ?? "";
    await heard.waitFor(({ content }) => content.type === "status" && content.status === "delivered");
    ana.reads(id);
    await heard.waitFor(({ content }) => content.type === "status" && content.status === "read");
    expect(heard.all.every(({ content }) => content.type === "status" && content.messageId === id)).toBe(
      true,
    );
  });

  test.each([
    ["463", { meaning: "never", outsideWindow: true }],
    ["429", { meaning: "later", scope: "account" }],
  ])("refused with %s", async (refusal, error) => {
    web.fault({ method: "message", chat: ana.number(), refusal, times: 1 });
    const sent = await send("Hola, soy de los talleres");
    const { content } = await ofType("status");
    expect(content).toMatchObject({ status: "failed", messageId: sent?.key.id, error });
  });

  test("what somebody writes on the phone itself is nobody's message", async () => {
    await web.phone.writes(ana, "Soy yo, desde el teléfono");
    await web.receipts.waitFor((one) => one.type === "sender");
    await ana.says("Hola");
    await ofType("message");
    expect(heard.all.filter(({ content }) => content.type !== "status")).toHaveLength(1);
  });

  test("a list, with its bytes and its name", async () => {
    const files = memoryFiles();
    const kept = await files.put(
      (async function* () {
        yield Buffer.from("%PDF-1.7 lista");
      })(),
    );
    if ("refused" in kept) throw new Error("not kept");
    const message = { type: "document", file: kept, name: "LA-0001.pdf", caption: "La lista" } as const;
    const content = await linkedContent(message, files);
    if (!content || !("document" in content)) throw new Error("no document");
    await bot.socket().sendMessage(ana.address("lid"), content);
    expect(await ana.next()).toMatchObject({ text: "La lista", file: { name: "LA-0001.pdf" } });
  });
});

test("groups, statuses and calls leave nothing behind", async () => {
  ana.calls();
  ana.addsTo("120363000000000001@g.us");
  await ana.saysIn("120363000000000001@g.us", "Hola a todos");
  await ana.postsStatus("De viaje");
  await bot.hears("De viaje");
  await ana.says("Fin");
  await ofType("message");
  expect(heard.all).toHaveLength(1);
});

// Last: it is made of all that was recorded above.
describe("whatever is told", () => {
  const reading: LinkedReading = { now: Date.now(), hash: sha256 };
  const expectReadable = (event: string, payload: unknown): void => {
    for (const delivery of readLinked(event, payload, reading)) {
      expect(delivery.key).toMatch(/^[\s\S]{1,500}$/);
      if (delivery.content.type === "notUnderstood") expect(delivery.content.kind).toMatch(/^[\w.]{1,120}$/);
      expect(JSON.parse(JSON.stringify(delivery))).toEqual(delivery);
    }
  };
  const anything = fc.anything({ withBigInt: true, withMap: true, withSet: true, withDate: true });

  test("any value at all gives deliveries and throws nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...events), anything, (event, payload) => {
        expectReadable(event, payload);
        expectReadable(event, [payload, { key: payload, update: payload }]);
        expectReadable(event, { type: "notify", messages: [payload, { key: payload, message: payload }] });
      }),
    );
  });

  test("any value at all as what somebody said", () => {
    const names = Object.keys(proto.Message.fromObject({})).concat(
      ...["conversation", "extendedTextMessage", "imageMessage", "protocolMessage", "reactionMessage"],
      ...["ephemeralMessage", "editedMessage", "locationMessage", "pollUpdateMessage", "__proto__"],
    );
    const key = { remoteJid: "90000000001@lid", fromMe: false, id: "1" };
    fc.assert(
      fc.property(fc.constantFrom(...names), anything, (name, value) => {
        for (const message of [{ [name]: value }, { ephemeralMessage: { message: { [name]: value } } }])
          expectReadable("messages.upsert", { messages: [{ key, message, messageTimestamp: value }] });
      }),
    );
  });

  test("what Baileys told, with anything at any place of it", () => {
    expect(recorded.length).toBeGreaterThan(30);
    const place = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...recorded), place, anything, ({ event, payload }, path, value) => {
        expectReadable(event, changed(payload, path, value));
      }),
      { numRuns: 300 },
    );
  });
});

/** A copy with another value somewhere within, found by going down as far as the path and the value lead. */
function changed(of: unknown, [at, ...path]: readonly number[], to: unknown): unknown {
  if (at === undefined || typeof of !== "object" || of === null || of instanceof Uint8Array) return to;
  const names = Object.keys(of);
  const name = names[at % Math.max(1, names.length)];
  if (name === undefined) return to;
  const inner = (of as Record<string, unknown>)[name];
  const copy = Array.isArray(of) ? [...of] : { ...of };
  return Object.assign(copy, { [name]: changed(inner, path, to) });
}
