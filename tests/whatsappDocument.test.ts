import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LateAfter, linkedLimits } from "../src/channels/linked.ts";
import { readLinkOptions } from "../src/cli/linkOptions.ts";
import { codeLasts } from "../src/community/recognition.ts";
import { ConfigError, type LinkedConfig, readConfig } from "../src/config.ts";
import { chooseFlow, indexOpenings } from "../src/conversation/chooseFlow.ts";
import { content } from "../src/generated/content.ts";
import { type LinkedStateName, LongestWait } from "../src/linked/decideClose.ts";
import { isIgnored } from "../src/linked/openSocket.ts";
import { healthOf } from "../src/node/linkedStanding.ts";
import { SentKeptFor } from "../src/store/linked.ts";
import { openTexts } from "../src/texts/texts.ts";

// docs/whatsapp.md is read by whoever has a phone in one hand: what it says to type, and what it says will be seen, is so.

const root = new URL("../", import.meta.url);
const file = (path: string): string => readFileSync(new URL(path, root), "utf8");
const text = file("docs/whatsapp.md");
/** Without line ends, as a sentence may go over two lines. */
const said = text.replace(/\s+/g, " ");
const rows = (first: RegExp): string[][] =>
  text
    .split("\n")
    .filter((line) => first.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));
const texts = openTexts(content.catalogues, { zone: "America/Mexico_City", fallback: "es" });
const link = (key: string): string =>
  texts.text("es", `link.${key}`, { minutes: "5", number: "", code: "", state: "" });

describe("the settings", () => {
  const fields: Readonly<Record<string, keyof LinkedConfig>> = {
    WHATSAPP_LINKED_DAILY: "daily",
    WHATSAPP_LINKED_EVERY: "everySeconds",
    WHATSAPP_LINKED_TYPING: "typingSeconds",
  };
  const linkedWith = (more: Readonly<Record<string, string>>): LinkedConfig | null =>
    readConfig({ WHATSAPP_LINKED: "1", ...more }, ["es"]).linked;
  const settings = rows(/^\| `WHATSAPP_/);

  test("stand there all, with what they are when nobody sets them and how far they go", () => {
    expect(settings.map(([, name]) => name)).toEqual(Object.keys(fields));
    for (const [, name = "", , usual, range = ""] of settings) {
      const field = fields[name] ?? "daily";
      expect(linkedWith({})?.[field], name).toBe(Number(usual));
      const [least = "", most = ""] = range.match(/\d+/g) ?? [];
      for (const value of [least, most])
        expect(linkedWith({ [name]: value })?.[field], name).toBe(Number(value));
      for (const value of [Number(least) - 1, Number(most) + 1])
        expect(() => linkedWith({ [name]: String(value) }), name).toThrow(ConfigError);
    }
  });

  test.each(["docs/whatsapp.md", "docs/operations.md", "README.md"])(
    "%s names none that there is not",
    (path) => {
      const known = new Set(file(".env.example").match(/^[A-Z_]+(?==)/gm));
      const named = file(path).match(/\bWHATSAPP_[A-Z_]+/g) ?? [];
      expect(named.filter((name) => !known.has(name))).toEqual([]);
    },
  );
});

test("every command there is one, with options it takes", () => {
  const { scripts } = JSON.parse(file("package.json"));
  const commands = [...text.matchAll(/npm (?:run )?([a-z]+)(?: -- ([^\n`]+))?/g)];
  expect(commands.map(([, name]) => name)).toEqual(expect.arrayContaining(["link", "start", "backup"]));
  for (const [, name = "", options] of commands) {
    expect(Object.keys(scripts)).toContain(name);
    if (options !== undefined) expect(readLinkOptions(options.trim().split(" "))).not.toHaveProperty("wrong");
  }
});

test("every state has its row, with the words that are really shown", () => {
  const names: Readonly<Record<LinkedStateName, true>> = {
    ...{ unlinked: true, linking: true, connecting: true, open: true, waiting: true, stopped: true },
    ...{ replaced: true, loggedOut: true, restricted: true, broken: true },
  };
  // `linking` is seen by nobody but whoever links; `stopped` is told below the table.
  const shown = (Object.keys(names) as LinkedStateName[]).filter(
    (name) => name !== "linking" && name !== "stopped",
  );
  const table = rows(/^\| `[a-zA-Z]+` +\| `[a-zA-Z]+` +\|/).map(([, health, log]) => [health, log]);
  expect(table.toSorted()).toEqual(shown.map((name) => [healthOf(name), name]).toSorted());
  expect(said).toContain("Al cerrarse en orden, el registro dice `stopped`.");
  const operations = file("docs/operations.md");
  for (const name of shown) expect(operations).toContain(`\`${healthOf(name)}\``);
});

test("what is quoted of the terminal and the phone is what the terminal says", () => {
  for (const word of ["Dispositivos vinculados", "Vincular dispositivo"]) {
    expect(link("scan")).toContain(word);
    expect(said).toContain(word);
  }
  expect(link("type")).toContain("Vincular con número de teléfono");
  expect(said).toContain(`«${link("linked").split("\n")[0]}»`);
  expect(link("tooLate")).toContain("Pasaron 5 minutos");
  expect(said).toContain("Si pasan cinco minutos sin que nadie lo vincule");
  expect(link("noCode")).toContain("WhatsApp no dio un código para ese número");
  expect(said).toContain("Si dice que WhatsApp no dio un código para ese número");
});

test("the first steps end where somebody can work: the code of the first coordinator, sent to this number", () => {
  const steps = said.slice(said.indexOf("**A.**"), said.indexOf("### Sin cámara"));
  expect(texts.text("es", "server.code", { code: "" })).toContain(
    "Código para la primera persona que coordina",
  );
  expect(steps).toContain("código para la primera persona que coordina");
  expect(steps.indexOf("INSTITUTION=")).toBeLessThan(steps.indexOf("npm start"));
  expect(steps).toContain(
    "**E.** Quien va a coordinar manda **desde su propio teléfono** el código del paso A",
  );
  expect(texts.text("es", "server.linkedOpen", { number: "" })).toMatch(/^WhatsApp conectado/);
  expect(steps).toContain("«WhatsApp conectado»");
  const readme = file("README.md");
  const section = readme.slice(
    readme.indexOf("### WhatsApp of a phone"),
    readme.indexOf("### The first coordinator\n"),
  );
  for (const word of ["INSTITUTION", "(#the-first-coordinator)", "npm run link", "`Hola`"])
    expect(section).toContain(word);
});

test("how to look, and what helps first, are said as the code has them", () => {
  const health = `curl localhost:${readConfig({}, ["es"]).port}/health`;
  for (const path of ["docs/whatsapp.md", "docs/operations.md"]) expect(file(path)).toContain(health);
  expect(said).toContain("| `ready`, con una fecha en `pausedUntil` | `open` | **solo puede contestar:**");
  const [broken = ""] = text.split("\n").filter((line) => line.startsWith("| `broken`"));
  expect(broken).toContain("media hora");
  expect(broken.indexOf("cierra Convoca y ábrela otra vez")).toBeGreaterThan(0);
  expect(broken.indexOf("cierra Convoca y ábrela otra vez")).toBeLessThan(broken.indexOf("--again"));
  const [restricted = ""] = text.split("\n").filter((line) => line.startsWith("| `restricted`"));
  expect(restricted).toContain("cierra Convoca y ábrela otra vez");
});

test("the words people are told to write begin something", () => {
  const openings = indexOpenings(content.flows);
  const told = [
    ...new Set(said.match(/\b(?:MI CÓDIGO|YA ME REGISTRÉ|PENDIENTES|BAJA|UNA PERSONA)(?![\p{L}])/gu)),
  ];
  expect(told.length).toBeGreaterThan(2);
  expect(told.filter((word) => chooseFlow(openings, word).type === "none")).toEqual([]);
});

test("times and limits are those of the code", () => {
  const minute = 60_000;
  const day = 86_400_000;
  expect({ codeLasts, LongestWait, LateAfter, SentKeptFor }).toEqual({
    ...{ codeLasts: 15 * minute, LongestWait: 5 * minute, LateAfter: day, SentKeptFor: 14 * day },
  });
  for (const sentence of [
    "Dura 15 minutos",
    "entre un intento y otro pasan cinco minutos cuando más",
    "llega con más de un día de retraso",
    "se guarda 14 días",
  ])
    expect(said).toContain(sentence);
  expect(linkedLimits).toMatchObject({ buttons: null, list: null });
  expect(["1@g.us", "status@broadcast", "1@newsletter"].filter((chat) => !isIgnored(chat))).toEqual([]);
});

test("every picture and page it points to is there, and no picture lies about", () => {
  const targets = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => target);
  expect(targets.filter((target) => !existsSync(new URL(`docs/${target}`, root)))).toEqual([]);
  const pictures = readdirSync(new URL("docs/images/", root)).filter((name) => name.startsWith("linked-"));
  expect(pictures.filter((name) => !targets.includes(`images/${name}`))).toEqual([]);
});
