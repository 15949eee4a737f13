import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linkPhone } from "../../src/cli/linkPhone.ts";
import { content } from "../../src/generated/content.ts";
import { isLinked } from "../../src/linked/openKeys.ts";
import { openTexts } from "../../src/texts/texts.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { readPrintedQr } from "../support/readQr.ts";
import { type Disk, type Life, openDisk, openLife } from "./openLife.ts";

// What linking and unlinking leave: at WhatsApp, in the phone's list, and in the database's file.

const texts = openTexts(content.catalogues, { zone: "America/Mexico_City", fallback: "es" });

let web: FakeWhatsAppWeb;
let folder: string;
let disk: Disk;
let printed: string;
let seen: () => void;
const lives: Life[] = [];
beforeEach(async () => {
  web = await openWhatsAppWeb();
  folder = mkdtempSync(join(tmpdir(), "convoca-linking-"));
  disk = openDisk(join(folder, "convoca.sqlite"));
  printed = "";
  seen = () => {};
});
afterEach(async () => {
  await Promise.all(lives.splice(0).map((life) => life.stop()));
  await web.close();
  disk.close();
  rmSync(folder, { recursive: true, force: true });
});

function link(again: boolean, { webUrl = web.url, patienceMs = 20_000 } = {}): Promise<number> {
  return linkPhone({
    config: { daily: 40, everySeconds: 25, typingSeconds: 0, webUrl },
    ...{
      database: disk.database,
      options: { number: undefined, again, sure: false },
      patienceMs,
      isTerminal: false,
    },
    text: (key, values = {}) => texts.text("es", `link.${key}`, values),
    print: (text) => {
      printed += text;
      seen();
    },
    log: { info: () => {}, warn: () => {}, error: (event) => expect.fail(event) },
  });
}
const shows = (wanted: RegExp) =>
  new Promise<void>((done) => {
    seen = () => {
      if (wanted.test(printed)) done();
    };
  });
function live(): Life {
  const life = openLife(web, disk);
  lives.push(life);
  life.start();
  return life;
}
const isKept = () => isLinked(JSON.parse(disk.linked.findCreds() ?? "{}"));

/** Everything secret that is kept now, as it stands in the file. */
function secrets(): string[] {
  const rows = disk.database.db.all<{ value: string }>(
    "select value from linked_keys where type in ('pre-key', 'session') union all select value from linked_creds",
  );
  return rows.flatMap(({ value }) =>
    [...value.matchAll(/"([A-Za-z0-9+/]{40,}={0,2})"/g)].map(([, found = ""]) => found),
  );
}
/** What of it stands in the database's file, in its journal or in the free space of either. */
function leftOnDisk(of: readonly string[]): string[] {
  const bytes = ["", "-wal"].map((tail) => readFileSync(`${disk.file}${tail}`));
  return of.filter((secret) => bytes.some((file) => file.includes(secret)));
}

describe("while a phone is linked", () => {
  test("what people write is neither read nor acknowledged: linking ends well, and the server takes each once", async () => {
    // The first connection breaks after the keys are uploaded: from then on people can write to the new device.
    web.fault({ method: "iq passive", drop: "before", times: 1 });
    const shown = shows(/Apunta/);
    const ended = link(false);
    await shown;
    const away = shows(/No hay conexión/);
    const device = await web.phone.scans(readPrintedQr(printed) ?? "");
    await away;
    const people = ["5215550002222", "5215550003333"].map((number) => web.person(number));
    const ids = await Promise.all(people.map((person) => person.says(`Hola de ${person.number()}`)));
    people[0]?.calls();
    expect(await ended).toBe(0);
    expect(isKept()).toBe(true);
    expect(web.receipts.all).toEqual([]);
    expect(web.told.all.filter(({ stanza }) => stanza.tag === "ack")).toEqual([]);
    const waiting = web.backlog(device).map(({ attrs }) => attrs.id);
    expect(waiting).toEqual(expect.arrayContaining(ids));

    const life = live();
    for (const person of people) await life.hears(`Hola de ${person.number()}`);
    expect(disk.taken().sort()).toEqual(people.map((person) => `Hola de ${person.number()}`).sort());
    expect(web.refused.all).toEqual([]);
  });
});

describe("linking again", () => {
  test("takes the old device off the phone's list first, and reads nothing that waits for it", async () => {
    const device = await disk.adopt(web);
    await web.person("5215550002222").says("Hola");
    expect(await link(true, { patienceMs: 300 })).toBe(1);
    expect(web.devices()).not.toContain(device);
    expect(web.receipts.all).toEqual([]);
    expect(printed).toContain("quedó desvinculado");
    expect(isKept()).toBe(false);
  });

  test.each<[what: string, act: () => Promise<{ webUrl?: string }>]>([
    ["WhatsApp cannot be reached", async () => ({ webUrl: "ws://127.0.0.1:1/ws/chat" })],
    [
      "WhatsApp does not let it in",
      async () => {
        web.fault({ method: "login", refusal: "403" });
        return {};
      },
    ],
  ])("goes on where %s, and says what to do on the phone", async (_, act) => {
    const device = await disk.adopt(web);
    expect(await link(true, { patienceMs: 300, ...(await act()) })).toBe(1);
    expect(web.devices()).toContain(device);
    expect(printed).toContain("Dispositivos vinculados, quita lo que ya no uses");
    expect(isKept()).toBe(false);
  });

  test("leaves nothing of the old keys in the file", async () => {
    await disk.adopt(web);
    const before = secrets();
    expect(leftOnDisk(before)).not.toEqual([]);
    expect(await link(true, { patienceMs: 300 })).toBe(1);
    expect(leftOnDisk(before)).toEqual([]);
  });
});

test("when the phone unlinks us, nothing of the keys is left in the file, nor of those that were used up", async () => {
  const device = await disk.adopt(web);
  const life = live();
  await life.becomes("open");
  const all = new Set(secrets());
  const ana = web.person("5215550002222");
  for (const words of ["uno", "dos", "tres"]) {
    await ana.says(words);
    await life.hears(words);
    for (const secret of secrets()) all.add(secret);
  }
  web.unlink(device);
  await life.becomes("loggedOut");
  expect(isKept()).toBe(false);
  expect(leftOnDisk([...all])).toEqual([]);
});
