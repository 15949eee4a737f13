import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decode } from "fast-png";
import type { Browser } from "playwright-core";
import { encode } from "uqr";
import { afterEach, beforeEach, expect, test } from "vitest";
import { content } from "../../src/generated/content.ts";
import { openTexts } from "../../src/texts/texts.ts";
import { type LinkedServer, openLinkedServer } from "../support/openLinkedServer.ts";
import { readPrintedQr } from "../support/readQr.ts";
import { type Bubble, drawChat, drawScanning, drawTerminal, drawTyping, Module } from "./drawings.ts";
import { chromiumHere, openBrowser } from "./openBrowser.ts";

// The pictures of docs/whatsapp.md: what `npm run link` really prints and what is really answered, drawn. Skipped where there
// is no Chromium. UPDATE_SCREENSHOTS=1 takes them anew.

const images = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const texts = openTexts(content.catalogues, { zone: "America/Mexico_City", fallback: "es" });
const isUpdating = Boolean(process.env.UPDATE_SCREENSHOTS);
let server: LinkedServer;
let browser: Browser;

beforeEach(async () => {
  if (chromiumHere === undefined) return;
  [server, browser] = await Promise.all([openLinkedServer(), openBrowser()]);
});
afterEach(async () => {
  if (chromiumHere === undefined) return;
  await Promise.all([server.close(), browser.close()]);
});

/** Draws it; the picture of one part of it is returned. */
async function picture(name: string, html: string, part = "main"): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  await page.setContent(html);
  if (isUpdating) writeFileSync(`${images}linked-${name}.png`, await page.locator("main").screenshot());
  const taken = await page.locator(part).screenshot();
  await page.close();
  return taken;
}

/** The square in a picture, as half blocks again: only what can be seen counts. */
function squareIn(png: Uint8Array): string {
  const { data, width, height, channels } = decode(png);
  const isLight = (x: number, y: number): boolean => {
    const at = (Math.floor((y + 0.5) * Module) * width + Math.floor((x + 0.5) * Module)) * channels;
    return (data[at] ?? 0) > 128;
  };
  const lines = Array.from({ length: Math.floor(height / (2 * Module)) }, (_, line) =>
    Array.from({ length: Math.floor(width / Module) }, (_, x) => {
      const [upper, lower] = [isLight(x, 2 * line), isLight(x, 2 * line + 1)];
      if (upper) return lower ? "█" : "▀";
      return lower ? "▄" : " ";
    }).join(""),
  );
  return `${lines.join("\n")}\n`;
}

test.skipIf(chromiumHere === undefined)(
  "the square can be read off the picture, and people are answered in numbered text",
  async () => {
    const link = server.link();
    await link.prints(/Apunta la cámara.*\n/);
    const terminal = await picture("qr", drawTerminal("npm run link", link.printed.out), ".square");
    const shown = readPrintedQr(squareIn(terminal)) ?? "";
    expect(shown).toBe(readPrintedQr(link.printed.out));
    await picture("phone", drawScanning(encode(shown, { ecc: "L", border: 0 }).data));
    await server.web.phone.scans(shown);
    expect(await link.ended).toMatchObject({ code: 0 });
    // That all this is answered so is proved elsewhere.
    if (isUpdating) await pictureOfChat();
  },
);

async function pictureOfChat(): Promise<void> {
  const convoca = await server.start();
  await convoca.prints(/"state":"open"/);
  const ana = server.web.person("5215550002222");
  const chat: Bubble[] = [];
  for (const line of ["Hola", "Sí", "Ana López", "San Isidro", "1", "1", "Sí"]) {
    const before = ana.heard.length;
    await ana.says(line);
    await ana.waitFor(() => ana.heard.length > before);
    chat.push({ by: "person", text: line });
    chat.push(...ana.heard.slice(before).map(({ text = "" }): Bubble => ({ by: "institution", text })));
  }
  const asked = chat.findIndex(({ text }) => text.includes("¿A qué sesión quieres ir?"));
  await picture("chat", drawChat(texts.text("es", "demo.institution"), chat.slice(asked)));
  expect(chat.at(-1)?.text).toContain("Quedaste registrada o registrado");
  await convoca.stop();
}

test.skipIf(chromiumHere === undefined || !isUpdating)(
  "by a code: what is printed, and what the phone asks for",
  async () => {
    const { phone, number } = server.web;
    const link = server.link(["--number", number]);
    const [, code = ""] = await link.prints(/código: (\w{4}-\w{4})/);
    await phone.isAsked();
    await phone.types(code.replace("-", ""));
    expect(await link.ended).toMatchObject({ code: 0 });
    await picture("code", drawTerminal(`npm run link -- --number ${number}`, link.printed.out));
    await picture("phone-code", drawTyping(code));
  },
);
