import BetterSqlite3 from "better-sqlite3";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { cloudApiRefusals } from "../fakes/cloudApiRefusal.ts";
import type { Heard } from "../fakes/openInbox.ts";
import type { TelegramRequest } from "../fakes/telegram.ts";
import { telegramRefusals } from "../fakes/telegramRefusal.ts";
import { type OpenServer, openServer } from "../support/openServer.ts";
import { openRegistrant } from "./registrant.ts";

let server: OpenServer;
afterEach(() => server.close());

async function open(options: Parameters<typeof openServer>[0] = {}): Promise<void> {
  server = await openServer(options);
  await server.start();
  await server.connected();
}

interface Row {
  readonly text: string;
  readonly status: string;
  readonly reason: string | null;
}

/** What was to be said to somebody, in the order it was written. */
const rowsFor = (platformId: number | string): Row[] =>
  server.rows<Row>(
    `select body ->> 'text' as text, status, reason from outbox join addresses on addresses.id = address_id
      where platform_id = '${platformId}' and kind <> 'acknowledge' order by outbox.id`,
  );
const textsOf = (messages: readonly { readonly text: string }[]) => messages.map(({ text }) => text);
const ended = (status: string) => status === "sent" || status === "delivered" || status === "read";
const userId = (number: string) => `MX.1349${number}`;

describe("a stop", () => {
  test("while the platforms are out of reach keeps what is due; it leaves once after the restart, each person's in order", async () => {
    await open();
    const { telegram, cloud } = server;
    const down = [telegram.fault({ method: "sendMessage", drop: "before" }), cloud.fault({ drop: "before" })];
    const numbers = Array.from({ length: 6 }, (_, n) => `5215551400${String(n).padStart(3, "0")}`);
    const people = numbers.flatMap((number, n) => [
      { id: String(60_000 + n), phone: telegram.person(60_000 + n) },
      { id: userId(number), phone: cloud.person(number) },
    ]);
    await Promise.all(
      people.map(async ({ phone }) => {
        for (const line of ["Hola", "aviso", "Sí", "Rosa Díaz"]) await phone.says(line);
      }),
    );
    expect(await server.stop()).toMatchObject({ code: 0 });
    for (const { id, phone } of people) {
      expect(phone.heard).toEqual([]);
      expect(rowsFor(id).map(({ status }) => status)).toEqual(["due", "due", "due", "due"]);
    }

    for (const over of down) over();
    await server.start();
    for (const { phone } of people) await phone.waitFor(4, { timeoutMs: 20_000 });
    await Promise.all([telegram.idle(), cloud.idle()]);
    await server.stop();
    for (const { id, phone } of people) {
      const rows = rowsFor(id);
      expect(textsOf(phone.heard)).toEqual(textsOf(rows));
      expect(rows.filter(({ status }) => !ended(status))).toEqual([]);
    }
    expect([...telegram.refused, ...cloud.refused]).toEqual([]);
  });

  test("in the middle of slow calls ends within five seconds, and everybody hears everything once", async () => {
    await open();
    const { telegram, cloud } = server;
    telegram.fault({ method: "sendMessage", delayMs: 2_000 });
    cloud.fault({ delayMs: 2_000 });
    const people = Array.from({ length: 20 }, (_, n) => openRegistrant(server, n));
    const said = people.map(({ phone }) => phone.says("Hola"));
    await people[0]?.phone.says("aviso");
    const began = Date.now();
    // Some of them are on their way in as it stops; whoever is not acknowledged writes again to the next process.
    expect(await server.stop()).toMatchObject({ code: 0 });
    expect(Date.now() - began).toBeLessThan(5_000);
    await server.start();
    await Promise.all(said);
    for (const [n, { phone }] of people.entries()) await phone.waitFor(n === 0 ? 2 : 1, { timeoutMs: 20_000 });
    await Promise.all([telegram.idle(), cloud.idle()]);
    await server.stop();
    for (const { phone, platformId } of people) expect(textsOf(phone.heard)).toEqual(textsOf(rowsFor(platformId)));
  });

  test("does not wait for a platform that never answers, and what was on its way is still due", async () => {
    await open();
    const { telegram } = server;
    const hangs = telegram.fault({ method: "sendMessage", delayMs: 60_000 });
    const ana = telegram.person(61_000);
    await ana.says("Hola");
    await requested(server, 61_000, 1);
    const began = Date.now();
    expect(await server.stop()).toMatchObject({ code: 0 });
    expect(Date.now() - began).toBeLessThan(6_000);
    expect(rowsFor(61_000)).toMatchObject([{ status: "due" }]);
    hangs();
    await server.start();
    await ana.waitFor(1);
  });
});

/** Calls that wrote to a chat. */
const sentTo = (chat: number): TelegramRequest[] =>
  server.telegram.requests.filter(
    ({ method, body }) => method === "sendMessage" && (body as { chat_id?: unknown } | null)?.chat_id === chat,
  );

/** Until the fake was asked so many times to write to the chat. */
async function requested({ telegram }: OpenServer, chat: number, times: number): Promise<void> {
  while (sentTo(chat).length < times) await new Promise((soon) => setTimeout(soon, 5));
}
