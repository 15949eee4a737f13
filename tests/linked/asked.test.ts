import * as baileys from "@whiskeysockets/baileys";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { writeSent } from "../../src/linked/sentContent.ts";
import type { Person } from "../fakes/whatsappWeb/person.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { type Disk, type Life, openDisk, openLife, openTime } from "./openLife.ts";

// What others tell of what we sent: that it arrived, that it could not be read, that we may write to nobody new.

let web: FakeWhatsAppWeb;
let disk: Disk;
let ana: Person;
let device: number;
const lives: Life[] = [];
beforeAll(() => {
  disk = openDisk();
});
afterAll(() => disk.close());
beforeEach(async () => {
  web = await openWhatsAppWeb();
  disk.wipe();
  device = await disk.adopt(web);
  ana = web.person("5215550002222");
});
afterEach(async () => {
  await Promise.all(lives.splice(0).map((life) => (life.isDead() ? undefined : life.stop())));
  await web.close();
});
async function online(more: Parameters<typeof openLife>[2] = {}): Promise<Life> {
  const before = web.logins.all.length;
  const life = openLife(web, disk, more);
  lives.push(life);
  life.start();
  await Promise.all([life.becomes("open"), web.logins.waitFor(before + 1)]);
  return life;
}
const mistakes = () => [...web.refused.all, ...web.declined.all].map(({ why }) => why);

/** Sends what she cannot read, and dies before she can ask for it. */
async function sendUnread(messageId: string): Promise<void> {
  const life = await online();
  await ana.says("Hola");
  await life.hears("Hola");
  ana.failsToRead(1);
  await life.connection().send(ana.address("lid"), { text: "Buenas" }, { messageId });
  while (!web.backlog(device).some(({ attrs }) => attrs.type === "retry"))
    await new Promise((done) => setImmediate(done));
  life.dies(web.drops);
  expect(ana.heard).toEqual([]);
  disk.transaction(() => disk.linked.releaseLease("this process"));
}

test("a text she could not read is sent again by another process: it is known by its id", async () => {
  await sendUnread("3EB0ABCDEF");
  await online({ findText: (id) => (id === "3EB0ABCDEF" ? "Buenas" : undefined) });
  expect((await ana.next()).text).toBe("Buenas");
  expect(mistakes()).toEqual([]);
});

test("and whatever was kept as it was encrypted, bytes and all", async () => {
  await sendUnread("3EB0ABCDEF");
  const content = writeSent(
    baileys,
    baileys.proto.Message.fromObject({
      extendedTextMessage: { text: "Buenas", jpegThumbnail: Buffer.from([1, 2, 3]) },
    }),
  );
  disk.transaction(() => disk.linked.addSent({ messageId: "3EB0ABCDEF", content, sentAt: openTime().now() }));
  await online();
  const heard = await ana.next();
  expect(Buffer.from(ana.messageOf(heard)?.extendedTextMessage?.jpegThumbnail ?? [])).toEqual(
    Buffer.from([1, 2, 3]),
  );
  expect(mistakes()).toEqual([]);
});

test("that it arrived, was read, or was refused is taken like a message", async () => {
  const life = await online();
  const { READ, DELIVERY_ACK, ERROR } = baileys.WAMessageStatus;
  const sent = await life.connection().send(ana.address("lid"), { text: "Buenas" });
  const became = (id: string | null | undefined, status: number) =>
    life.updates.waitFor(({ key, update }) => key.id === id && update.status === status);
  await became(sent?.key.id, DELIVERY_ACK);
  ana.reads(sent?.key.id ?? "");
  await became(sent?.key.id, READ);
  web.fault({ method: "message", refusal: "463", times: 1 });
  const refused = await life.connection().send(ana.address("lid"), { text: "¿Sigues ahí?" });
  const { update } = await became(refused?.key.id, ERROR);
  expect(update.messageStubParameters?.[0]).toBe("463");
  // What we sent is no news to us.
  expect(life.heard.all).toEqual([]);
});

test("that the number may begin no chats for a while is known, and when it is over", async () => {
  const life = await online();
  const until = (Math.floor(Date.now() / 1000) + 3_600) * 1000;
  web.restricts(until);
  const state = await life.states.waitFor(({ timelockedUntil }) => timelockedUntil !== null);
  expect(state).toMatchObject({ name: "open", timelockedUntil: until });
});

test("what never leaves is told to whoever sent it", async () => {
  const life = await online();
  const connection = life.connection();
  await life.stop();
  await expect(connection.send(ana.address("lid"), { text: "Buenas" })).rejects.toThrow();
  await expect(connection.left()).rejects.toThrow("the connection is over");
});
