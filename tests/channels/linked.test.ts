import { describe, expect, test } from "vitest";
import type { Delivery } from "../../src/channels/contract.ts";
import { type LinkedReading, readLinked } from "../../src/channels/linked.ts";
import { linkedRef, readLinkedRef } from "../../src/channels/linkedFile.ts";
import { linkedNack, linkedRefusal } from "../../src/channels/linkedRefusal.ts";
import { linkedContent } from "../../src/channels/linkedSend.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { sha256 } from "./payloads.ts";

// What Baileys tells, written by hand: what its fake server cannot be made to say, and what must never be believed.

const now = Date.parse("2026-06-01T15:00:00Z");
const seconds = now / 1000;
const reading: LinkedReading = { now, hash: sha256 };
const lid = "90000000001@lid";
const number = "5215550002222@s.whatsapp.net";
const key = { remoteJid: lid, remoteJidAlt: number, fromMe: false, id: "3EB0A1" };
const ana = { id: lid, phone: "5215550002222" };

const hears = (messages: readonly unknown[], more: Partial<LinkedReading> = {}): readonly Delivery[] =>
  readLinked("messages.upsert", { type: "notify", messages }, { ...reading, ...more });
const one = (message: unknown, more: Record<string, unknown> = {}): Delivery | undefined =>
  hears([{ key, message, messageTimestamp: seconds, ...more }])[0];
const said = (message: unknown) => {
  const content = one(message)?.content;
  return content?.type === "message" ? content.said : content;
};
const from = (given: Record<string, unknown>, more: Partial<LinkedReading> = {}) => {
  const [heard] = hears([{ key: { ...key, ...given }, message: { conversation: "Hola" } }], more);
  return heard?.content.type === "message" ? heard.content.from : heard;
};

test("a message, as everybody downstream gets it", () => {
  expect(one({ conversation: "Hola" }, { pushName: "Ana" })).toEqual({
    ...{ channel: "linked", account: "linked", key: `${lid}:3EB0A1`, ofWriter: "3EB0A1", sentAt: now },
    content: { type: "message", from: ana, messageId: "3EB0A1", said: { type: "text", text: "Hola" } },
  });
});

describe("who wrote", () => {
  test.each<[string, Record<string, unknown>, unknown]>([
    ["the LID first", {}, ana],
    ["the number first", { remoteJid: number, remoteJidAlt: lid }, ana],
    ["from another device of theirs", { remoteJid: "90000000001:3@lid" }, ana],
    ["the number alone", { remoteJid: number, remoteJidAlt: undefined }, { ...ana, id: number }],
    ["the LID alone", { remoteJidAlt: undefined }, { id: lid }],
    ["two LIDs are no pair", { remoteJidAlt: "90000000009@lid" }, { id: lid }],
    [
      "an old server's name",
      { remoteJid: "5215550002222@c.us", remoteJidAlt: undefined },
      { ...ana, id: number },
    ],
    [
      "a list of theirs that we are on",
      {
        remoteJid: "1580000000@broadcast",
        remoteJidAlt: undefined,
        participant: lid,
        participantAlt: number,
      },
      ana,
    ],
  ])("%s", (_, given, expected) => {
    expect(from(given)).toEqual(expected);
  });

  test("who gives one name only is known by the other where we have both", () => {
    const names = new Map([
      [number, lid],
      [lid, number],
    ]);
    const otherName = (jid: string) => names.get(jid) ?? null;
    expect(from({ remoteJid: number, remoteJidAlt: undefined }, { otherName })).toEqual(ana);
    expect(from({ remoteJidAlt: undefined }, { otherName })).toEqual(ana);
    expect(from({ remoteJidAlt: undefined }, { otherName: () => "nonsense" })).toEqual({ id: lid });
  });

  test.each([
    "status@broadcast",
    "120363000000000001@g.us",
    "120363000000000001@newsletter",
    "867051314767696@bot",
    "0@s.whatsapp.net",
    "anything",
  ])("nothing of %s is kept, not even that it was", (remoteJid) => {
    const item = { key: { ...key, remoteJid, participant: lid }, message: { conversation: "Hola" } };
    expect(hears([item])).toEqual([]);
    expect(hears([{ ...item, key: { ...item.key, fromMe: true }, status: 3 }])).toEqual([]);
  });
});

describe("what was said", () => {
  const quoting = { contextInfo: { stanzaId: "3EB0B2", participant: "80000000000@lid" } };
  test.each<[string, unknown, unknown]>([
    ["plain words", { conversation: "Hola" }, { type: "text", text: "Hola" }],
    [
      "words with a link",
      { extendedTextMessage: { text: "mira https://x.mx" } },
      { text: "mira https://x.mx" },
    ],
    ["words that vanish", { ephemeralMessage: { message: { conversation: "Hola" } } }, { text: "Hola" }],
    [
      "wrapped several times",
      { ephemeralMessage: { message: { viewOnceMessageV2: { message: { conversation: "Hola" } } } } },
      { text: "Hola" },
    ],
    ["no words at all", { extendedTextMessage: {} }, { type: "media", media: "other" }],
    ["somebody else's button", { buttonsResponseMessage: { selectedDisplayText: "Sí" } }, { text: "Sí" }],
    ["somebody else's list", { listResponseMessage: { title: "Sí" } }, { type: "text", text: "Sí" }],
    ["a picture without its file", { imageMessage: { caption: "hoy" } }, { media: "photo", caption: "hoy" }],
    ["a picture that moves", { videoMessage: { gifPlayback: true } }, { media: "animation" }],
    ["a round video", { ptvMessage: {} }, { type: "media", media: "videoNote" }],
    ["a voice", { audioMessage: { ptt: true } }, { type: "media", media: "voice" }],
    ["music", { audioMessage: {} }, { type: "media", media: "audio" }],
    ["contacts", { contactsArrayMessage: {} }, { type: "media", media: "contact" }],
    [
      "where they are going",
      { liveLocationMessage: { degreesLatitude: 19.5, degreesLongitude: -98.2 } },
      { media: "location", place: { latitude: 19.5, longitude: -98.2 } },
    ],
    [
      "a place off the map",
      { locationMessage: { degreesLatitude: 190, degreesLongitude: 0 } },
      { type: "media", media: "location" },
    ],
    ["a poll", { pollCreationMessageV3: { name: "?" } }, { type: "media", media: "poll" }],
    ["an order", { orderMessage: {} }, { type: "media", media: "order" }],
    ["an invitation", { groupInviteMessage: {} }, { type: "media", media: "other" }],
    ["nobody knows what", { shinyNewMessage: {} }, { kind: "message.shinyNewMessage" }],
    ["a vote in a poll", { pollUpdateMessage: {} }, { kind: "poll.vote" }],
  ])("%s", (_, message, expected) => {
    expect(said(message)).toMatchObject(expected as object);
  });

  test.each<[string, unknown]>([
    ["keys", { senderKeyDistributionMessage: {}, messageContextInfo: {} }],
    ["that photos follow", { albumMessage: { expectedImageCount: 2 } }],
    ["a setting of the chat's", { protocolMessage: { type: 3, key: { id: "x" } } }],
    ["nothing", {}],
    ["not even nothing", null],
  ])("%s is said to nobody", (_, message) => {
    expect(one(message)).toBeUndefined();
  });

  test.each<[string, Record<string, unknown>]>([
    ["what could not be read yet", { messageStubType: 2, messageStubParameters: ["Bad MAC"] }],
    ["a missed call", { messageStubType: 40 }],
    ["what was taken back before we saw it", { messageStubType: 1 }],
  ])("%s is no message", (_, more) => {
    expect(one(null, more)).toBeUndefined();
  });

  test("what is to be seen once, and only on the phone, gets words back", () => {
    const [heard] = hears([{ key: { ...key, isViewOnce: true }, messageTimestamp: seconds }]);
    expect(heard?.content).toMatchObject({ type: "message", said: { type: "media", media: "other" } });
  });

  test.each([
    { extendedTextMessage: { text: "1", ...quoting } },
    { imageMessage: { caption: "1", ...quoting } },
    { locationMessage: { ...quoting } },
    { listResponseMessage: { title: "1", ...quoting } },
  ])("%j names what it quotes", (message) => {
    expect(one(message)?.content).toMatchObject({ answers: "3EB0B2" });
  });

  test("a reaction, and its end", () => {
    const reacts = (text: string) => said({ reactionMessage: { key: { id: "3EB0B2" }, text } });
    expect(reacts("👍")).toEqual({ type: "reaction", emoji: "👍", of: "3EB0B2" });
    expect(reacts("")).toEqual({ type: "reaction", emoji: "", of: "3EB0B2" });
  });

  test("photos sent together know it", () => {
    const album = { messageContextInfo: { messageAssociation: { parentMessageKey: { id: "3EB0ALB" } } } };
    expect(said({ imageMessage: {}, ...album })).toMatchObject({ album: "3EB0ALB" });
    expect(said({ associatedChildMessage: { message: { imageMessage: {} } }, ...album })).toMatchObject({
      album: "3EB0ALB",
    });
  });

  test("lengths come in halves, as digits or whole", () => {
    const pointer = { mediaKey: new Uint8Array(32), directPath: "/v/x.enc", mimetype: "image/jpeg" };
    for (const fileLength of [5_000_000_000, "5000000000", { low: 705032704, high: 1, unsigned: true }])
      expect(said({ imageMessage: { ...pointer, fileLength } })).toMatchObject({
        file: { bytes: 5_000_000_000, mime: "image/jpeg" },
      });
    expect(one({ conversation: "a" }, { messageTimestamp: { low: seconds, high: 0 } })?.sentAt).toBe(now);
  });
});

describe("what is changed afterwards", () => {
  const protocol = (type: number | undefined, more = {}) => ({
    protocolMessage: { ...(type !== undefined && { type }), key: { id: "3EB0OLD" }, ...more },
  });

  test.each([0, undefined])("taken back, with the type %s", (type) => {
    expect(one(protocol(type))).toMatchObject({
      key: `${lid}:3EB0A1:revoked`,
      content: { type: "revoked", from: ana, messageId: "3EB0OLD" },
    });
  });

  test.each([
    [{ conversation: "el lunes" }, true],
    [{ imageMessage: { caption: "el lunes" } }, false],
  ])("edited: %j", (editedMessage, text) => {
    const edit = protocol(14, { editedMessage });
    for (const message of [edit, { editedMessage: { message: edit } }])
      expect(one(message)?.content).toEqual({ type: "edited", from: ana, messageId: "3EB0OLD", text });
  });

  test("edited before anybody was told: it was said so from the beginning", () => {
    const merged = {
      key: { ...key, id: "3EB0OLD" },
      message: { editedMessage: { message: { conversation: "el lunes" } } },
    };
    const edit = { key, message: protocol(14, { editedMessage: { conversation: "el lunes" } }) };
    const heard = hears([merged, edit]);
    expect(heard.map(({ content }) => content)).toMatchObject([
      { type: "message", messageId: "3EB0OLD", said: { text: "el lunes" } },
    ]);
  });
});

describe("late, twice, and our own", () => {
  test.each([
    [23, undefined],
    [25, true],
  ])("written %i hours ago", (hours, late) => {
    for (const type of ["notify", "append"]) {
      const messages = [{ key, message: { conversation: "Hola" }, messageTimestamp: seconds - hours * 3600 }];
      const [heard] = readLinked("messages.upsert", { type, messages }, reading);
      expect(heard?.content).toMatchObject({ type: "message" });
      expect(heard?.content.type === "message" ? heard.content.late : null).toBe(late);
      expect(heard?.sentAt).toBe(now - hours * 3_600_000);
    }
  });

  test("the same twice has one key; two people's of one id have two", () => {
    const hello = { key, message: { conversation: "Hola" } };
    const swapped = { ...hello, key: { ...key, remoteJid: number, remoteJidAlt: lid } };
    const other = { ...hello, key: { ...key, remoteJid: "90000000002@lid" } };
    const keys = hears([hello, swapped, other]).map((delivery) => delivery.key);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  const own = { ...key, fromMe: true };
  test.each<[number, unknown]>([
    [1, undefined],
    [2, undefined],
    [3, "delivered"],
    [4, "read"],
    [5, "read"],
  ])("what we sent says how it fared (%i), and nothing else", (status, expected) => {
    const heard = [
      ...hears([{ key: own, message: { conversation: "Hola" }, status }]),
      ...readLinked("messages.update", [{ key: own, update: { status } }], reading),
    ];
    const told = { type: "status", messageId: "3EB0A1", status: expected };
    expect(heard.map(({ content }) => content)).toEqual(expected === undefined ? [] : [told, told]);
    expect(new Set(heard.map((delivery) => delivery.key)).size).toBe(expected === undefined ? 0 : 1);
  });

  test("what was refused says why, wherever it is told", () => {
    const refused = { status: 0, messageStubParameters: ["463", "Your account has been restricted"] };
    const merged = hears([{ key: own, message: { conversation: "Hola" }, ...refused }]);
    const alone = readLinked("messages.update", [{ key: own, update: refused }], reading);
    for (const [heard] of [merged, alone])
      expect(heard?.content).toMatchObject({
        ...{ type: "status", status: "failed", messageId: "3EB0A1" },
        error: { meaning: "never", outsideWindow: true },
      });
  });

  test("that our phone read somebody's message is nothing", () => {
    expect(readLinked("messages.update", [{ key, update: { status: 4 } }], reading)).toEqual([]);
  });

  test.each(["messages.reaction", "message-receipt.update", "call", "presence.update"])(
    "nor is %s",
    (event) => {
      expect(readLinked(event, [{ key, reaction: { text: "👍" } }], reading)).toEqual([]);
    },
  );
});

describe("the name of a file", () => {
  const mediaKey = Uint8Array.from({ length: 32 }, (_, at) => at * 7);
  const directPath = "/v/t62.7118-24/12_n.enc?ccb=11-4&oh=01_Q5A&oe=68";

  test("is all that opens it, and no more than fits in a line", () => {
    const fileSha256 = new Uint8Array(32).fill(255);
    const ref = linkedRef("image", { mediaKey, directPath, fileSha256, url: "https://evil.example/x" });
    expect(ref?.length).toBeLessThan(1_200);
    expect(readLinkedRef(ref ?? "")).toEqual({
      ...{ kind: "image", mediaKey, directPath },
      sha256: Buffer.from(fileSha256).toString("base64url"),
    });
  });

  test("is taken of its address where nothing else says where it lies", () => {
    const ref = linkedRef("audio", { mediaKey, url: `https://mmg.whatsapp.net${directPath}` });
    expect(readLinkedRef(ref ?? "")).toMatchObject({ directPath, sha256: null });
  });

  test.each([
    "@evil.example/x",
    "//evil.example/x",
    "/\\evil.example",
    "https://evil.example/x",
    "/v/a b",
    "",
    `/${"x".repeat(2_000)}`,
  ])("never leads anywhere else: %s", (path) => {
    expect(linkedRef("image", { mediaKey, directPath: path })).toBeNull();
    expect(linkedRef("image", { mediaKey, url: path })).toBeNull();
    expect(readLinkedRef(`image ${"A".repeat(43)}  ${path}`)).toBeNull();
  });

  test.each([undefined, new Uint8Array(31), "AAAA", null])("needs its key: %s", (given) => {
    expect(linkedRef("image", { mediaKey: given, directPath })).toBeNull();
  });
});

describe("what a refusal means", () => {
  test.each<[unknown, object]>([
    ["463", { meaning: "never", outsideWindow: true }],
    ["479", { meaning: "later" }],
    ["429", { meaning: "later", scope: "account", afterMs: 900_000 }],
    ["404", { meaning: "never", unreachable: true }],
    ["500", { meaning: "later" }],
    ["406", { meaning: "never" }],
    [undefined, { meaning: "never" }],
    ["rare", { meaning: "never" }],
  ])("the acknowledgement's %s", (code, expected) => {
    expect(linkedNack(code)).toMatchObject(expected);
    expect(linkedNack(code).reason).not.toBe("");
  });

  const boom = (statusCode: number, message: string, data: unknown = undefined) =>
    Object.assign(new Error(message), { isBoom: true, data, output: { statusCode } });
  test.each<[Error, object]>([
    [boom(428, "Connection Closed"), { meaning: "later", scope: "account", reason: "428 Connection Closed" }],
    [boom(408, "Timed Out"), { meaning: "later", reason: "408 Timed Out" }],
    [boom(401, "Intentional Logout"), { meaning: "later", scope: "account" }],
    [boom(500, "rate-overlimit", 429), { meaning: "later", scope: "account", afterMs: 900_000 }],
    [boom(500, "Media upload failed on all hosts"), { meaning: "later" }],
    [boom(400, "no content in message"), { meaning: "never" }],
    [new Error("socket hang up"), { meaning: "later", reason: "network: failed" }],
  ])("%s", (error, expected) => {
    expect(linkedRefusal(error)).toMatchObject(expected);
  });

  test("no error's words are kept that may be more than words", () => {
    const secret = "SessionRecord { privKey: 0a1b2c }";
    for (const error of [boom(500, secret), boom(500, secret, 500), new Error(secret)])
      expect(linkedRefusal(error).reason).not.toContain("privKey");
  });
});

describe("what leaves", () => {
  const files = memoryFiles();
  test("words go without anybody opening the addresses in them", async () => {
    expect(await linkedContent({ type: "text", text: "https://x.mx" }, files)).toEqual({
      ...{ text: "https://x.mx", linkPreview: null },
    });
  });

  test("a file goes with its bytes; one that is gone does not", async () => {
    const kept = await files.put(
      (async function* () {
        yield Buffer.from("%PDF-1.7 lista");
      })(),
    );
    if ("refused" in kept) throw new Error("not kept");
    const list = { type: "document", name: "LA-0001.pdf", caption: "La lista" } as const;
    const content = await linkedContent({ ...list, file: kept }, files);
    expect(content).toMatchObject({ fileName: "LA-0001.pdf", caption: "La lista", mimetype: kept.mime });
    expect(content && "document" in content && Buffer.isBuffer(content.document)).toBe(true);
    const gone = { ...list, file: { ...kept, hash: "0".repeat(64) } };
    expect(await linkedContent(gone, files)).toMatchObject({ meaning: "never" });
  });

  test("what a linked number cannot show leaves in no other shape", async () => {
    const buttons = { type: "buttons", text: "¿?", choices: [{ token: "1:0", label: "Sí" }] } as const;
    expect(await linkedContent(buttons, files)).toMatchObject({ meaning: "never" });
    expect(await linkedContent({ type: "acknowledge", pressId: "1" }, files)).toBeNull();
  });
});
