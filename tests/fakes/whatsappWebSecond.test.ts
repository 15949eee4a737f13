import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type StartedWhatsAppServer, startWhatsAppServer } from "@openclaw/crabline";
import { request } from "undici";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Arrivals, openArrivals } from "./openArrivals.ts";
import { openBareSocket } from "./whatsappWeb/bareSocket.ts";
import { openWhatsAppWeb } from "./whatsappWeb/server.ts";

// Ours stands on Baileys' own code in places, and would share its mistakes there; this one shares no line with it.

let second: StartedWhatsAppServer;
let folder: string;
const idOf = (body: unknown) =>
  typeof body === "object" && body !== null && "attrs" in body ? JSON.stringify(body.attrs) : "";
let requests: Arrivals<{ readonly body?: unknown }>;
beforeEach(async () => {
  vi.spyOn(console, "info").mockReturnValue();
  requests = openArrivals("the second server", ({ body }) => idOf(body));
  folder = mkdtempSync(join(tmpdir(), "second-"));
  second = await startWhatsAppServer({
    ...{ selfJid: "5215550001111@s.whatsapp.net", recorderPath: join(folder, "record.jsonl") },
    onEvent: requests.add,
  });
});
afterEach(async () => {
  await second.close();
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

test("a second server, written by others, takes what ours links: open, in and out", async () => {
  const ours = await openWhatsAppWeb();
  const { adminInboundUrl, baileysWebSocketUrl } = second.manifest.endpoints;
  const bot = openBareSocket({ socket: { ...ours.socket, waWebSocketUrl: baileysWebSocketUrl } });
  await ours.adopt(bot.auth());
  bot.connect();
  await bot.states.waitFor((state) => state === "open");

  const person = "5215550002222@s.whatsapp.net";
  const answer = await request(adminInboundUrl, {
    method: "POST",
    headers: { "content-type": "application/json", "x-crabline-admin-token": second.manifest.adminToken },
    body: JSON.stringify({ chatJid: person, senderJid: person, text: "Hola" }),
  });
  expect(answer.statusCode).toBe(200);
  await answer.body.dump();
  const heard = await bot.hears("Hola");
  const sent = await bot.socket().sendMessage(heard.message.key.remoteJid ?? "", { text: "Buenas" });
  // It tells of a message when it has let it through.
  await requests.waitFor(({ body }) => idOf(body).includes(`"id":"${sent?.key.id}"`));
  await bot.end();
  await ours.close();
});
