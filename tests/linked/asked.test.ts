import * as baileys from "@whiskeysockets/baileys";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeSent } from "../../src/linked/sentContent.ts";
import { openArrivals } from "../fakes/openArrivals.ts";
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

describe("that the number may begin no chats for a while", () => {
  const hour = 3_600_000;
  /** What it was told, in order. */
  function listening() {
    const told = openArrivals<{ readonly until: number | null; readonly guessed?: true }>(
      "locks",
      ({ until }) => String(until),
    );
    const timelocked = (until: number | null, isSure: boolean) =>
      told.add({ until, ...(!isSure && { guessed: true }) });
    return { told, timelocked };
  }

  test("is known when WhatsApp says so by itself, and when it is over", async () => {
    const { told, timelocked } = listening();
    const life = await online({ timelocked });
    expect(await told.next()).toEqual({ until: null });
    const until = (Math.floor(life.time.now() / 1000) + 3_600) * 1000;
    web.restricts(until);
    expect(await told.next()).toEqual({ until });
    expect(life.state()).toMatchObject({ name: "open", timelockedUntil: until });
    web.restricts(null);
    expect(await told.next()).toEqual({ until: null });
    expect(life.state()).toMatchObject({ name: "open", timelockedUntil: null });
  });

  test("is asked for as soon as it is connected, and again when it should be over", async () => {
    const { told, timelocked } = listening();
    const time = openTime();
    const [first, second] = [time.now() + hour, time.now() + 3 * hour];
    web.manners.restrictedUntil = first;
    await online({ timelocked, time });
    expect(await told.next()).toEqual({ until: first });
    web.manners.restrictedUntil = second;
    time.pass(hour);
    expect(await told.next()).toEqual({ until: second });
    web.manners.restrictedUntil = null;
    time.pass(2 * hour);
    expect(await told.next()).toEqual({ until: null });
  });

  test("is asked for when somebody's WhatsApp refuses what we begin", async () => {
    const { told, timelocked } = listening();
    const life = await online({ timelocked });
    expect(await told.next()).toEqual({ until: null });
    const until = life.time.now() + hour;
    web.manners.restrictedUntil = until;
    web.fault({ method: "message", refusal: "463", times: 1 });
    const connection = life.connection();
    const message = await connection.write(ana.address("lid"), { text: "Buenas" }, "3EB0AB");
    expect(await connection.post(ana.address("lid"), message, "3EB0AB")).toBe("463");
    expect(await told.next()).toEqual({ until });
  });

  test("lasts an hour where nobody says how long, and what is not answered is asked again", async () => {
    const { told, timelocked } = listening();
    const time = openTime();
    const lines = openArrivals<{ readonly event: string }>("lines", ({ event }) => event);
    const say = () => {};
    const log = { info: say, warn: (event: string) => lines.add({ event }), error: say };
    web.manners.restrictedUntil = 0;
    web.fault({ method: "iq w:mex", refusal: "500", times: 1 });
    const life = await online({ timelocked, time, log });
    await lines.waitFor(({ event }) => event.startsWith("WhatsApp did not say"));
    expect([told.all, life.state().timelockedUntil]).toEqual([[], null]);
    time.pass(10 * 60_000);
    expect(await told.next()).toEqual({ until: time.now() + hour, guessed: true });
  });
});

test("what never leaves is told to whoever sent it", async () => {
  const life = await online();
  const connection = life.connection();
  await life.stop();
  await expect(connection.send(ana.address("lid"), { text: "Buenas" })).rejects.toThrow();
  await expect(connection.left()).rejects.toThrow("the connection is over");
});
