import * as baileys from "@whiskeysockets/baileys";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readLinkOptions } from "../../src/cli/linkOptions.ts";
import { linkPhone } from "../../src/cli/linkPhone.ts";
import { content } from "../../src/generated/content.ts";
import { isLinked, openKeys } from "../../src/linked/openKeys.ts";
import { prepareLinked } from "../../src/store/linked.ts";
import { openSqlite, type SqliteFile } from "../../src/store/sqlite.ts";
import { openTexts } from "../../src/texts/texts.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { readPrintedQr } from "../support/readQr.ts";

const texts = openTexts(content.catalogues, { zone: "America/Mexico_City", fallback: "es" });

describe("what it is asked", () => {
  test.each([
    [[], { number: undefined, again: false }],
    [["--again"], { number: undefined, again: true }],
    [["--number", "5219511234567"], { number: "5219511234567", again: false }],
    [["--number=+52 1 (951) 123-4567", "--again"], { number: "5219511234567", again: true }],
    [["--number", "9511"], { wrong: "badNumber", values: { number: "9511" } }],
    [["--number"], { wrong: "badNumber", values: { number: "" } }],
    [["--numero", "5219511234567"], { wrong: "badOption", values: { option: "--numero" } }],
    [["5219511234567"], { wrong: "badOption", values: { option: "5219511234567" } }],
  ])("%j", (given, expected) => {
    expect(readLinkOptions(given)).toEqual(expected);
  });
});

describe("linking a phone", () => {
  let web: FakeWhatsAppWeb;
  let database: SqliteFile;
  let printed: string;
  let seen: (printed: string) => void;
  beforeEach(async () => {
    web = await openWhatsAppWeb();
    database = openSqlite(":memory:");
    printed = "";
    seen = () => {};
  });
  afterEach(async () => {
    await web.close();
    database.close();
  });
  const errors: string[] = [];
  function link(
    options: readonly string[] = [],
    more: { webUrl?: string; patienceMs?: number; isTerminal?: boolean } = {},
  ) {
    const read = readLinkOptions(options);
    if ("wrong" in read) throw new Error(read.wrong);
    const { webUrl = web.socket.waWebSocketUrl, patienceMs = 20_000, isTerminal = false } = more;
    return linkPhone({
      config: { daily: 40, everySeconds: 25, typingSeconds: 0, webUrl },
      ...{ database, options: read, patienceMs, isTerminal },
      text: (key, values = {}) => texts.text("es", `link.${key}`, values),
      print: (text) => {
        printed += text;
        seen(printed);
      },
      log: { info: () => {}, warn: () => {}, error: (event) => void errors.push(event) },
    });
  }
  const shows = (wanted: RegExp) =>
    new Promise<void>((done) => {
      seen = (all) => {
        if (wanted.test(all)) done();
      };
    });
  async function adopt(): Promise<void> {
    const keys = openKeys(baileys, prepareLinked(database.db));
    await web.adopt(keys.state);
    keys.changedCreds();
    const layer = keys.seal();
    database.transaction(() => keys.write(layer));
  }
  const isKept = () => isLinked(JSON.parse(prepareLinked(database.db).findCreds() ?? "{}"));

  test("by the square that is shown last, in the place of the one before", async () => {
    const shown = shows(/Apunta/);
    const ended = link([], { isTerminal: true });
    await shown;
    await web.phone.scans(readPrintedQr(printed) ?? "");
    expect(await ended).toBe(0);
    expect(printed).toMatch(/^Esperando a WhatsApp…\n/);
    expect(printed).toMatch(/Si no, ejecuta: npm start\n$/);
    expect(isKept()).toBe(true);
    expect(prepareLinked(database.db).findLease()).toBeUndefined();
    expect(errors).toEqual([]);
  });

  test("is not begun where a phone is linked, nor where the server has the number", async () => {
    await adopt();
    expect(await link()).toBe(1);
    expect(printed).toContain("Ya hay un teléfono vinculado.");
    const held = { holder: "npm start", until: Date.now() + 60_000 };
    prepareLinked(database.db).takeLease(held, Date.now());
    expect(await link(["--again"])).toBe(1);
    expect(printed).toContain("Ciérrala primero");
    expect(isKept()).toBe(true);
  });

  test("that nobody has at hand ends by itself, and leaves nothing", async () => {
    expect(await link([], { patienceMs: 300 })).toBe(1);
    expect(printed).toContain("nadie vinculó el teléfono");
    expect(isKept()).toBe(false);
    expect(prepareLinked(database.db).findLease()).toBeUndefined();
  });

  test("without the internet it says so once, and goes on trying", async () => {
    expect(await link([], { webUrl: "ws://127.0.0.1:1/ws/chat", patienceMs: 2_500 })).toBe(1);
    expect(printed.match(/No hay conexión con WhatsApp/g)).toHaveLength(1);
  });
});
