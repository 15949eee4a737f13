import { afterEach, expect, test, vi } from "vitest";
import type { Heard } from "../fakes/openInbox.ts";
import type { TelegramRequest } from "../fakes/telegram.ts";
import { telegramRefusals } from "../fakes/telegramRefusal.ts";
import { type OpenServer, openServer } from "../support/openServer.ts";
import { messagesToHear, openRegistrant, type Registrant } from "./registrant.ts";

// A process takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const patient = { timeoutMs: 20_000 };

let server: OpenServer;
afterEach(() => server.close());

async function open(): Promise<OpenServer> {
  server = await openServer();
  await server.start();
  await server.connected();
  return server;
}

test("while the platforms are out of reach what is due is kept; it leaves once after the restart, each person's in order", async () => {
  const { telegram, cloud } = await open();
  const down = [telegram.fault({ method: "sendMessage", drop: "before" }), cloud.fault({ drop: "before" })];
  const people = Array.from({ length: 12 }, (_, n) => openRegistrant(server, n));
  const lines = ["Hola", "aviso", "Sí", "Rosa Díaz"];
  await Promise.all(
    people.map(async ({ phone }) => {
      for (const line of lines) await phone.says(line);
    }),
  );
  expect(await server.stop()).toMatchObject({ code: 0 });
  for (const { phone, platformId } of people) {
    expect(phone.heard).toEqual([]);
    const rows = rowsFor(platformId);
    expect(rows.length).toBeGreaterThanOrEqual(lines.length);
    expect(rows.filter(({ status }) => status !== "due")).toEqual([]);
  }

  for (const over of down) over();
  // The first messages take longer than those behind them would.
  for (const fake of [telegram, cloud]) fake.fault({ delayMs: 200, times: 10 });
  await server.start();
  for (const { phone, platformId } of people) {
    await phone.waitFor(rowsFor(platformId).length, patient);
  }
  await server.stop();
  expectOnceAndInOrder(people);
});

test("a stop amid slow calls waits for them, but not for one that never ends; all is heard once, that one after the restart", async () => {
  const { telegram, cloud } = await open();
  const slow = [
    telegram.fault({ method: "sendMessage", chat: "70098", delayMs: 60_000 }),
    telegram.fault({ method: "sendMessage", delayMs: 1_500 }),
    cloud.fault({ delayMs: 1_500 }),
  ];
  const people = Array.from({ length: 20 }, (_, n) => openRegistrant(server, n));
  const unlucky = openRegistrant(server, 98);
  await unlucky.phone.says("Hola");
  await Promise.all(people.map(({ phone }) => phone.says("Hola")));
  await called(people.length + 1);
  const late = people.map(({ phone }) => phone.says("aviso"));
  const began = Date.now();
  expect(await server.stop()).toMatchObject({ code: 0 });
  expect(Date.now() - began).toBeLessThan(6_000);
  for (const { phone } of people) expect(phone.heard.length).toBeGreaterThan(0);
  expect(rowsFor(unlucky.platformId)).toMatchObject([{ status: "due" }]);

  for (const over of slow) over();
  await server.start();
  // Whoever was not acknowledged when it stopped writes again to the next process.
  await Promise.all(late);
  for (const { phone, platformId } of [...people, unlucky]) {
    await phone.waitFor(rowsFor(platformId).length, patient);
  }
  await server.stop();
  expectOnceAndInOrder([...people, unlucky]);
});

test("who is to be written to later (429) is written to at that second, also when the process begins anew meanwhile", async () => {
  const { telegram } = await open();
  const seconds = 6;
  telegram.fault({
    ...{ method: "sendMessage", chat: "61000", times: 1 },
    refusal: telegramRefusals.tooMany(seconds),
  });
  const ana = telegram.person(61_000);
  await ana.says("Hola");
  await requested(61_000, 1);
  await ana.says("aviso");
  // Nobody else waits for her.
  const luis = telegram.person(61_001);
  await luis.says("Hola");
  const { at: others } = await luis.waitFor(1, patient);
  const refusedAt = sentTo(61_000)[0]?.at ?? Number.NaN;
  expect(others - refusedAt).toBeLessThan(seconds * 1_000);

  await server.stop();
  await server.start();
  const ready = Date.now();
  const { at } = await ana.waitFor(1, patient);
  expect(at - refusedAt).toBeGreaterThanOrEqual(seconds * 1_000);
  expect(at - Math.max(refusedAt + seconds * 1_000, ready)).toBeLessThan(2_000);
  await ana.waitFor(2, patient);
  await server.stop();
  expect(sentTo(61_000)).toHaveLength(1 + ana.heard.length);
  expectOnceAndInOrder([{ platformId: "61000", phone: ana }]);
});

test("who blocked the bot is noted and not written to until they write again; their turn in line waits for them", async () => {
  const { telegram } = await open();
  // All three want the session with a single place left, and come in this order.
  const [first, blocked, third] = [3, 6, 9].map((n) => openRegistrant(server, n)) as [
    Registrant,
    Registrant,
    Registrant,
  ];
  for (const one of [first, blocked, third]) await one.register();
  const chat = Number(blocked.platformId);
  const unblocked = telegram.fault({ chat: blocked.platformId, refusal: telegramRefusals.blocked() });
  for (const line of ["CANCELAR", "1", "Sí"]) await first.phone.says(line);
  // The place was offered to them first: Telegram says at that moment that they are gone, and it goes on.
  await third.phone.waitFor(messagesToHear + 1, patient);
  await third.phone.says("No");
  await third.phone.waitFor(messagesToHear + 2, patient);
  await server.stop();
  const noted = `select unreachable_reason as reason from addresses where platform_id = '${blocked.platformId}'`;
  expect(server.rows(noted)).toEqual([{ reason: "403 Forbidden: bot was blocked by the user" }]);
  expect(rowsFor(blocked.platformId).at(-1)).toMatchObject({
    ...{ status: "failed", reason: "403 Forbidden: bot was blocked by the user" },
  });

  await server.start();
  unblocked();
  expect(sentTo(chat)).toHaveLength(messagesToHear + 1);
  const before = blocked.phone.heard.length;
  await blocked.phone.says("mis sesiones");
  const isOffer = (message: Heard) =>
    message.buttons.length > 0 && blocked.phone.heard.indexOf(message) >= before;
  await blocked.phone.waitFor(isOffer, patient);
  const offered = blocked.phone.heard.length;
  await blocked.phone.says("Sí");
  await blocked.phone.waitFor(offered + 1, patient);
  await server.stop();
  expect(server.rows(noted)).toEqual([{ reason: null }]);
  const place = `select status from registrations join addresses on addresses.id = address_id where platform_id = '${blocked.platformId}'`;
  expect(server.rows(place)).toEqual([{ status: "registered" }]);
});

test("what WhatsApp tells of a message only ever moves it forward, in whatever order it comes, before a restart or after", async () => {
  const { cloud } = await open();
  const person = (n: number) => cloud.person(`5215551500${String(n).padStart(3, "0")}`);
  const heardBy = async (n: number, statuses: typeof cloud.manners.statuses): Promise<string> => {
    cloud.manners.statuses = statuses;
    await person(n).says("Hola");
    return (await person(n).waitFor(1, patient)).id;
  };
  const backwards = await heardBy(0, ["read", "delivered", "sent"]);
  const arrived = await heardBy(1, ["delivered"]);
  const lost = await heardBy(2, []);
  const waiting = await heardBy(3, []);
  await cloud.idle();
  await cloud.deliver(status(arrived, "failed"));
  await cloud.deliver(status(lost, "failed"));
  await cloud.deliver(status(lost, "delivered"));
  await server.kill();
  await server.start();
  await cloud.deliver(status(waiting, "read"));
  await cloud.deliver(status(waiting, "sent"));
  await cloud.deliver(status(arrived, "sent"));
  await server.stop();

  const found = server.rows<{ id: string; status: string }>(
    "select message_id as id, status from outbox where channel = 'whatsapp'",
  );
  expect(Object.fromEntries(found.map((one) => [one.id, one.status]))).toEqual({
    ...{ [backwards]: "read", [arrived]: "delivered", [lost]: "failed", [waiting]: "read" },
  });
});

/** A webhook of WhatsApp's about one message of ours. */
function status(id: string, what: "sent" | "delivered" | "read" | "failed") {
  const errors = [{ code: 131026, title: "Message undeliverable", message: "Message undeliverable" }];
  const about = { id, status: what, timestamp: String(Math.floor(Date.now() / 1000)) };
  const metadata = { display_phone_number: "15550783881", phone_number_id: server.phoneNumberId };
  const statuses = [what === "failed" ? { ...about, errors } : about];
  const value = { messaging_product: "whatsapp", metadata, statuses };
  return {
    object: "whatsapp_business_account",
    entry: [{ id: "102290129340398", changes: [{ field: "messages", value }] }],
  };
}

interface Row {
  readonly text: string;
  readonly status: string;
  readonly reason: string | null;
}

/** What was to be said to somebody, in the order it was written. */
function rowsFor(platformId: string): Row[] {
  return server.rows<Row>(
    `select body ->> 'text' as text, status, reason from outbox join addresses on addresses.id = address_id
      where platform_id = '${platformId}' and kind <> 'acknowledge' order by outbox.id`,
  );
}

/** Everybody's phone shows what was written for them: each message once, the earlier one first. */
function expectOnceAndInOrder(
  people: readonly { platformId: string; phone: { heard: readonly { text: string }[] } }[],
): void {
  for (const { platformId, phone } of people) {
    const rows = rowsFor(platformId);
    expect(phone.heard.map(({ text }) => text)).toEqual(rows.map(({ text }) => text));
    expect(rows.filter(({ status }) => !["sent", "delivered", "read"].includes(status))).toEqual([]);
  }
  expect([...server.telegram.refused, ...server.cloud.refused]).toEqual([]);
}

/** Calls that wrote to a chat. */
function sentTo(chat: number): TelegramRequest[] {
  const wroteTo = (body: unknown) =>
    typeof body === "object" && body !== null && "chat_id" in body && body.chat_id;
  return server.telegram.requests.filter(
    ({ method, body }) => method === "sendMessage" && wroteTo(body) === chat,
  );
}

/** Until both platforms were asked so many times to take a message. */
async function called(times: number): Promise<void> {
  const { telegram, cloud } = server;
  const calls = () =>
    cloud.requests.length + telegram.requests.filter(({ method }) => method === "sendMessage").length;
  while (calls() < times) await new Promise((soon) => setTimeout(soon, 5));
}

/** Until Telegram was asked so many times to write to the chat. */
async function requested(chat: number, times: number): Promise<void> {
  while (sentTo(chat).length < times) await new Promise((soon) => setTimeout(soon, 5));
}
