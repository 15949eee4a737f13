import * as baileys from "@whiskeysockets/baileys";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readLinked } from "../../src/channels/linked.ts";
import { linkedRef } from "../../src/channels/linkedFile.ts";
import { hash } from "../../src/hash.ts";
import { linkedFetchMedia } from "../../src/linked/linkedFetchMedia.ts";
import { openSending, type SendingParts } from "../../src/linked/openSending.ts";
import type { LinkedSocket } from "../../src/linked/openSocket.ts";
import { openUnread } from "../../src/linked/openUnread.ts";
import { sampleFiles } from "../fakes/sampleFiles.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { type Disk, type Life, openDisk, openLife } from "./openLife.ts";

let web: FakeWhatsAppWeb;
let disk: Disk;
let life: Life;
beforeAll(() => {
  disk = openDisk();
});
afterAll(() => disk.close());
beforeEach(async () => {
  web = await openWhatsAppWeb();
  disk.wipe();
  await disk.adopt(web);
  life = openLife(web, disk, { findText: (id) => texts(id) });
  life.start();
  await Promise.all([life.becomes("open"), web.logins.next()]);
});
afterEach(async () => {
  await life.stop();
  expect(web.refused.all.map(({ why }) => why)).toEqual([]);
  await web.close();
});
let texts: (messageId: string) => string | undefined = () => undefined;

function open(more: Partial<SendingParts> = {}) {
  const files = memoryFiles();
  const unread = openUnread();
  const pauses: number[] = [];
  const sending = openSending({
    connection: async () => ({ baileys, socket: life.connection() }),
    keep: (message) => disk.transaction(() => disk.linked.addSent(message)),
    pause: async (ms) => void pauses.push(ms),
    ...{ files, unread, hash, typingMs: 3_000, now: life.time.now, random: () => 0.5 },
    ...more,
  });
  texts = sending.findText;
  return { ...sending, files, unread, pauses };
}
const text = (words: string) => ({ type: "text", text: words }) as const;
const to = (id: string) => ({ account: "linked", id });
async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

describe("a message", () => {
  test("is told as sent once WhatsApp has it, by an id of ours that is the same at each try", async () => {
    const { send } = open({ callWithin: 300 });
    const ana = web.person("5215550002222");
    web.fault({ method: "message", drop: "after", times: 1 });
    const first = await send(to(ana.address("lid")), text("hola"), "12-1000");
    expect(first).toMatchObject({ ok: false, refusal: { meaning: "later", reason: "network: TIMED_OUT" } });
    const second = await send(to(ana.address("lid")), text("hola"), "12-1000");
    expect(second).toEqual({ ok: true, messageId: expect.stringMatching(/^3EB0[0-9A-F]{18}$/) });
    await ana.waitFor(({ text: words }) => words === "hola");
    const other = await send(to(ana.address("lid")), text("adiós"), "13-1000");
    await ana.waitFor(({ text: words }) => words === "adiós");
    expect(ana.heard.map(({ text: words }) => words)).toEqual(["hola", "adiós"]);
    expect(other.ok && other.messageId).not.toBe(second.ok && second.messageId);
  });

  test.each([
    ["463", { meaning: "never", outsideWindow: true }],
    ["503", { meaning: "later", scope: "account" }],
  ])("refused with %s after we gave it up is not sent again to hear the same", async (code, refusal) => {
    const posts: Promise<string | null>[] = [];
    const watched = (...message: Parameters<LinkedSocket["post"]>) => {
      const post = life.connection().post(...message);
      posts.push(post);
      return post;
    };
    const { send } = open({
      callWithin: 200,
      connection: async () => ({ baileys, socket: { ...life.connection(), post: watched } }),
    });
    const ana = web.person("5215550002222");
    web.fault({ method: "message", refusal: code, times: 1, delayMs: 300 });
    const first = await send(to(ana.address("lid")), text("hola"), "12-1000");
    expect(first).toMatchObject({ ok: false, refusal: { reason: "network: TIMED_OUT" } });
    expect(await posts[0]).toBe(code);
    expect(await send(to(ana.address("lid")), text("hola"), "12-1000")).toMatchObject({ ok: false, refusal });
    expect(ana.heard).toEqual([]);
    // What was refused for now is tried once more.
    if (code !== "503") return;
    expect(await send(to(ana.address("lid")), text("hola"), "12-1000")).toMatchObject({ ok: true });
    await ana.waitFor(({ text: words }) => words === "hola");
  });

  test.each([
    ["463", { meaning: "never", outsideWindow: true }],
    ["429", { meaning: "later", scope: "account", afterMs: 900_000 }],
    ["404", { meaning: "never", unreachable: true }],
    ["503", { meaning: "later", scope: "account" }],
  ])("refused with %s is told as what it means", async (code, refusal) => {
    const { send } = open();
    web.fault({ method: "message", refusal: code, times: 1 });
    const sent = await send(to(web.person("5215550002222").address("lid")), text("hola"));
    expect(sent).toMatchObject({ ok: false, refusal });
  });

  test("whose connection breaks waits for the next one", async () => {
    const { send } = open();
    const ana = web.person("5215550002222");
    web.fault({ method: "message", drop: "before", times: 1 });
    const sent = await send(to(ana.address("lid")), text("hola"), "1");
    expect(sent).toMatchObject({ ok: false, refusal: { meaning: "later", scope: "account" } });
    expect(await open({ connection: async () => null }).send(to("1@lid"), text("hola"))).toMatchObject({
      ok: false,
      refusal: { meaning: "later", scope: "account", afterMs: 10_000 },
    });
  });

  test("that cannot be read over there is asked for again, and told again: words and files", async () => {
    const { send, files } = open();
    const ana = web.person("5215550002222");
    ana.failsToRead(1);
    await send(to(ana.address("lid")), text("hola"));
    await ana.waitFor(({ text: words }) => words === "hola");
    const file = await files.put(once(sampleFiles.photo ?? new Uint8Array()));
    if ("refused" in file) throw new Error("the photo was not kept");
    ana.failsToRead(1);
    const sent = await send(to(ana.address("lid")), { type: "image", file, caption: "mira" });
    const heard = await ana.waitFor((one) => one.file !== undefined);
    expect(heard).toMatchObject({ text: "mira", file: { kind: "image", bytes: sampleFiles.photo } });
    expect(sent.ok && disk.linked.findSent(sent.messageId ?? "")).toContain("imageMessage");
  });

  test("shows a document under its name", async () => {
    const { send, files } = open();
    const ana = web.person("5215550002222");
    const file = await files.put(once(sampleFiles.document ?? new Uint8Array()));
    if ("refused" in file) throw new Error("the document was not kept");
    await send(to(ana.address("lid")), { type: "document", file, name: "lista.pdf" });
    const heard = await ana.waitFor((one) => one.file !== undefined);
    expect(heard.file).toMatchObject({ kind: "document", name: "lista.pdf", bytes: sampleFiles.document });
  });
});

describe("first contact by a number", () => {
  test("asks once a day whether it is on WhatsApp, and writes to nobody who is not", async () => {
    const { send } = open();
    const ana = web.person("5215550002222");
    const nobody = to("5215550009999@s.whatsapp.net");
    for (const _ of [1, 2])
      expect(await send(nobody, text("hola"))).toMatchObject({ ok: false, refusal: { unreachable: true } });
    expect(await send(to(ana.address("number")), text("hola"))).toMatchObject({ ok: true });
    await ana.waitFor(({ text: words }) => words === "hola");
    expect(web.declined.all).toEqual([]);
    const appeared = web.person("5215550009999");
    expect(await send(nobody, text("hola"))).toMatchObject({ ok: false });
    life.time.pass(86_400_000);
    expect(await send(nobody, text("buenas"))).toMatchObject({ ok: true });
    await appeared.waitFor(({ text: words }) => words === "buenas");
  });
});

describe("an answer", () => {
  /** They wrote, and the institution has taken it. */
  async function written(unread: ReturnType<typeof openUnread>, from: string, words: string) {
    const person = web.person(from);
    await person.says(words);
    const { message } = await life.hears(words);
    const upsert = { type: "notify", messages: [message] };
    unread.heard(readLinked("messages.upsert", upsert, { now: life.time.now(), hash }), [message]);
    return person;
  }
  const typed = () => web.told.all.filter(({ stanza }) => stanza.tag === "chatstate");
  const read = () => web.receipts.all.filter(({ type }) => type === "read");

  test("marks what it answers as read, and types first; what we begin does neither", async () => {
    const { send, unread, pauses } = open();
    const ana = await written(unread, "5215550002222", "hola");
    const eva = await written(unread, "5215550003333", "buenas");
    expect(await send(to(ana.address("lid")), text("hola, Ana"))).toMatchObject({ ok: true });
    expect(pauses).toEqual([2_000]);
    expect(typed().map(({ stanza }) => stanza.attrs.to)).toEqual([ana.address("lid")]);
    await web.receipts.waitFor(({ type }) => type === "read");
    await send(to(ana.address("lid")), text("y otra cosa"));
    expect(pauses).toHaveLength(1);
    expect(new Set(read().map((one) => one.to))).toEqual(new Set([ana.address("lid")]));
    expect(eva.heard).toEqual([]);
  });

  test("to somebody else never waits for one that is being typed", async () => {
    let typedEnough = () => {};
    let begins = () => {};
    const begun = new Promise<void>((done) => {
      begins = done;
    });
    let answers = 0;
    const { send, unread } = open({
      pause: async () => {
        answers += 1;
        if (answers > 1) return;
        begins();
        await new Promise<void>((done) => {
          typedEnough = done;
        });
      },
    });
    const ana = await written(unread, "5215550002222", "hola");
    const eva = await written(unread, "5215550003333", "buenas");
    const slow = send(to(ana.address("lid")), text("hola, Ana"));
    await begun;
    expect(await send(to(eva.address("lid")), text("hola, Eva"))).toMatchObject({ ok: true });
    await eva.waitFor(({ text: words }) => words === "hola, Eva");
    expect(ana.heard).toEqual([]);
    typedEnough();
    expect(await slow).toMatchObject({ ok: true });
  });
});

describe("a file of somebody's", () => {
  const none = new AbortController().signal;
  const fetchMedia = () =>
    linkedFetchMedia(
      async () => baileys,
      (url, init) => fetch(url, { ...init, dispatcher: web.media.dispatcher } as unknown as RequestInit),
    );
  async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    for await (const piece of body) pieces.push(piece);
    return Buffer.concat(pieces);
  }
  const refOf = (changes: object = {}) =>
    linkedRef("image", { ...web.media.put("image", sampleFiles.photo ?? new Uint8Array()), ...changes }) ??
    "";

  test("is opened, and is what was sent", async () => {
    const fetched = await fetchMedia()(refOf(), none);
    if (!fetched.ok) throw new Error(fetched.refusal.reason);
    expect(await bytesOf(fetched.body)).toEqual(Buffer.from(sampleFiles.photo ?? []));
  });

  test("that is another than was said, or that another key opens, fails at its end", async () => {
    for (const change of [{ fileSha256: new Uint8Array(32) }, { mediaKey: new Uint8Array(32) }]) {
      const fetched = await fetchMedia()(refOf(change), none);
      if (!fetched.ok) throw new Error(fetched.refusal.reason);
      await expect(bytesOf(fetched.body)).rejects.toThrow();
    }
  });

  test("that is gone, or is none, never comes; what fails for now comes later", async () => {
    const ref = refOf();
    web.fault({ method: "media download", refusal: "500", times: 1 });
    expect(await fetchMedia()(ref, none)).toMatchObject({ ok: false, refusal: { meaning: "later" } });
    web.fault({ method: "media download", drop: "before", times: 1 });
    expect(await fetchMedia()(ref, none)).toMatchObject({ ok: false, refusal: { meaning: "later" } });
    web.media.forget();
    expect(await fetchMedia()(ref, none)).toMatchObject({ ok: false, refusal: { meaning: "never" } });
    expect(await fetchMedia()("image https://evil.example", none)).toMatchObject({ ok: false });
  });
});
