import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type StartedWhatsAppServer, startWhatsAppServer } from "@openclaw/crabline";
import { request } from "undici";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openArrivals } from "../fakes/openArrivals.ts";
import { openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { openDisk, openLife } from "./openLife.ts";

// A server that shares no line with ours, nor with Baileys: what we hold back and let go must please it as well.

const idOf = (body: unknown) =>
  typeof body === "object" && body !== null && "attrs" in body ? JSON.stringify(body.attrs) : "";
const requests = openArrivals<{ readonly body?: unknown }>("the second server", ({ body }) => idOf(body));
let second: StartedWhatsAppServer;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "second-"));
  second = await startWhatsAppServer({
    ...{ selfJid: "5215550001111@s.whatsapp.net", recorderPath: join(folder, "record.jsonl") },
    onEvent: requests.add,
  });
});
afterEach(async () => {
  await second.close();
  rmSync(folder, { recursive: true });
});

test("a second server, written by others, takes the same code: open, in, out, and again after a restart", async () => {
  const ours = await openWhatsAppWeb();
  const disk = openDisk();
  await disk.adopt(ours);
  const { adminInboundUrl, baileysWebSocketUrl: waWebSocketUrl } = second.manifest.endpoints;
  const person = "5215550002222@s.whatsapp.net";
  const says = async (text: string) => {
    const answer = await request(adminInboundUrl, {
      method: "POST",
      headers: { "content-type": "application/json", "x-crabline-admin-token": second.manifest.adminToken },
      body: JSON.stringify({ chatJid: person, senderJid: person, text }),
    });
    expect(answer.statusCode).toBe(200);
    await answer.body.dump();
  };
  for (const text of ["Hola", "¿Sigues ahí?"]) {
    const life = openLife({ socket: { ...ours.socket, waWebSocketUrl } }, disk);
    life.start();
    await life.becomes("open");
    await says(text);
    const { message } = await life.hears(text);
    const sent = await life.connection().send(message.key.remoteJid ?? "", { text: "Buenas" });
    // It tells of a message when it has let it through.
    await requests.waitFor(({ body }) => idOf(body).includes(`"id":"${sent?.key.id}"`));
    await life.stop();
  }
  expect(disk.taken()).toEqual(["Hola", "¿Sigues ahí?"]);
  disk.close();
  await ours.close();
});
