import * as baileys from "@whiskeysockets/baileys";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linkCommand, readLinkOptions } from "../../src/cli/linkOptions.ts";
import { linkPhone } from "../../src/cli/linkPhone.ts";
import { content } from "../../src/generated/content.ts";
import { isLinked, openKeys } from "../../src/linked/openKeys.ts";
import { prepareAccounts } from "../../src/store/accounts.ts";
import { prepareLinked } from "../../src/store/linked.ts";
import { openSqlite, type SqliteFile } from "../../src/store/sqlite.ts";
import { openTexts } from "../../src/texts/texts.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { readPrintedQr } from "../support/readQr.ts";

const texts = openTexts(content.catalogues, { zone: "America/Mexico_City", fallback: "es" });

describe("what it is asked", () => {
  test.each([
    [[], { number: undefined, again: false, sure: false }],
    [["--again"], { number: undefined, again: true, sure: false }],
    [["--number", "5219511234567"], { number: "5219511234567", again: false, sure: false }],
    [["--number=+52 1 (951) 123-4567", "--again"], { number: "5219511234567", again: true, sure: false }],
    [["--number", "9511"], { wrong: "badNumber", values: { number: "9511" } }],
    [["--number"], { wrong: "badNumber", values: { number: "" } }],
    [["--numero", "5219511234567"], { wrong: "badOption", values: { option: "--numero" } }],
    // npm keeps `--number` to itself where the `--` before it is forgotten.
    [["5219511234567"], { number: "5219511234567", again: false, sure: false }],
    [["--again", "+529511234567"], { number: "529511234567", again: true, sure: false }],
    [["hola"], { wrong: "badOption", values: { option: "hola" } }],
    [["---"], { wrong: "badOption", values: { option: "---" } }],
    [["--number", "9511234567"], { wrong: "noCountry", values: { number: "9511234567" } }],
    [["951 123 4567"], { wrong: "noCountry", values: { number: "951 123 4567" } }],
    [["--number", "52951123456"], { wrong: "badNumber", values: { number: "52951123456" } }],
    [["--number", "52195112345678"], { wrong: "badNumber", values: { number: "52195112345678" } }],
    // Ten digits with the country's key, where somebody says that they are.
    [["--number", "+4512345678"], { number: "4512345678", again: false, sure: false }],
    [["--number", "50212345678"], { number: "50212345678", again: false, sure: false }],
  ])("%j", (given, expected) => {
    expect(readLinkOptions(given)).toEqual(expected);
  });

  test.each([
    [[]],
    [["--again"]],
    [["--number", "5219511234567"]],
    [["--number", "5219511234567", "--again"]],
  ])("%j is asked for again by the same words", (given) => {
    const read = readLinkOptions(given);
    if ("wrong" in read) throw new Error(read.wrong);
    const options = given.length === 0 ? "" : ` -- ${given.join(" ")}`;
    expect(linkCommand(read)).toBe(`npm run link${options}`);
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
    more: {
      webUrl?: string;
      patienceMs?: number;
      isTerminal?: boolean;
      window?: { rows: number; columns: number };
    } = {},
  ) {
    const read = readLinkOptions(options);
    if ("wrong" in read) throw new Error(read.wrong);
    const { webUrl = web.socket.waWebSocketUrl, patienceMs = 20_000, isTerminal = false } = more;
    return linkPhone({
      config: { daily: 40, everySeconds: 25, typingSeconds: 0, webUrl },
      ...{ database, options: read, patienceMs, isTerminal },
      ...(more.window && { window: () => more.window ?? expect.fail("no window") }),
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
    const keys = openKeys(baileys, prepareLinked(database.db), Date.now);
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
    expect(printed).toContain("Ciérrala primero y ejecuta otra vez: npm run link -- --again\n");
    expect(isKept()).toBe(true);
  });

  test.each([
    ["restricted", "No lo vincules otra vez", "--again"],
    ["replaced", "otro programa lo está usando", "--again"],
    ["broken", "Cierra Convoca y ábrela otra vez: así no se pierde nada", undefined],
  ])("is not begun where the number is %s, and what helps is said instead", async (state, says, hidden) => {
    await adopt();
    prepareAccounts(database.db).markShut("linked", "linked", state, Date.now());
    expect(await link()).toBe(1);
    expect(printed).toContain(says);
    if (hidden !== undefined) expect(printed).not.toContain(hidden);
    expect(isKept()).toBe(true);
  });

  test("nor anew, without a second thought, where the number is restricted", async () => {
    await adopt();
    prepareAccounts(database.db).markShut("linked", "linked", "restricted", Date.now());
    expect(await link(["--again", "--number", web.number])).toBe(1);
    expect(printed).toContain("lo empeoras");
    expect(printed).toContain(`npm run link -- --number ${web.number} --again --sure`);
    expect(isKept()).toBe(true);
  });

  test("by a code: a second one says that the first is of no use any more", async () => {
    const first = shows(/Escribe este código: (....-....)/);
    const ended = link(["--number", web.number]);
    await first;
    await web.phone.isAsked();
    const second = shows(/Este código es nuevo, y el anterior ya no sirve: (....-....)/);
    web.drops();
    await second;
    await web.phone.isAsked();
    const code = /ya no sirve: (....)-(....)/.exec(printed) ?? [];
    await web.phone.types(`${code[1]}${code[2]}`);
    expect(await ended).toBe(0);
    expect(errors).toEqual([]);
  });

  test.each([
    [["--number", "525559999999"], undefined, "WhatsApp no dio un código para ese número. Revisa el número"],
    [["--number", "5215550001111"], "429", "WhatsApp no da más códigos por ahora"],
  ])(
    "by a code that WhatsApp refuses (%j, %s): said at once, and no code is shown",
    async (options, refusal, says) => {
      if (refusal !== undefined) web.fault({ method: "link code", refusal });
      expect(await link(options)).toBe(1);
      expect(printed).toContain(says);
      expect(printed).not.toContain("Escribe este código");
      expect(isKept()).toBe(false);
      expect(web.refused.all).toEqual([]);
    },
  );

  test.each([
    [{ rows: 24, columns: 80 }, true],
    [{ rows: 60, columns: 50 }, true],
    [{ rows: 60, columns: 80 }, false],
    [undefined, false],
  ])(
    "the window is %j: whoever cannot see the whole square reads what to do (%s)",
    async (window, isTold) => {
      const shown = shows(/Apunta/);
      const ended = link([], window === undefined ? {} : { window });
      await shown;
      process.emit("SIGINT");
      expect(await ended).toBe(1);
      expect(printed.includes("Agranda la ventana")).toBe(isTold);
      expect(printed).toMatch(
        /Ningún teléfono quedó vinculado\.\nCuando quieras vincularlo: npm run link\n$/,
      );
    },
  );

  test("where only the square has room, what to do stands above it", async () => {
    const shown = shows(/▀{50,}\n$/);
    const ended = link([], { window: { rows: 30, columns: 80 } });
    await shown;
    expect(printed).toMatch(/usa siempre el último\.\n█{50,}\n/);
    expect(printed).not.toContain("Agranda la ventana");
    await web.phone.scans(readPrintedQr(printed) ?? "");
    expect(await ended).toBe(0);
  });

  test("a server that turns everybody away is not taken for a missing network", async () => {
    const shown = shows(/Apunta/);
    const ended = link();
    await shown;
    const said = shows(/WhatsApp rechaza la conexión por ahora \(500\)/);
    web.ends("500");
    await said;
    process.emit("SIGINT");
    expect(await ended).toBe(1);
    expect(printed).not.toContain("No hay conexión");
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
