import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkTables } from "../../src/checkTables.ts";
import { checkFlows } from "../../src/cli/checkFlows.ts";
import { checkSources, loadContent } from "../../src/content/loadContent.ts";
import { readFlowFiles } from "../../src/content/readFolders.ts";
import { type Catalogues, openTexts } from "../../src/texts/texts.ts";
import { shippedCatalogues } from "../support/catalogues.ts";
import { openStage, type Platform } from "../support/openStage.ts";
import { playTranscript } from "../support/playTranscript.ts";
import { parseTranscript, writeTranscript } from "../support/transcript.ts";

// A language somebody has only begun: Nahuatl with a handful of texts, made here as a translator would.

const root = new URL("../../", import.meta.url);
const shipped = shippedCatalogues();
const begun: Catalogues[string] = {
  common: "### partial\n\nyes = Quema\nno = Amo\n",
  language: "nah = Náhuatl\nset = Cualli. Axcan nimitztlahcuiloa ica náhuatl.\n",
  registration:
    "session = ¿Tlen tlanechicolistli ticnequi? Xictlahcuilo inúmero.\n" +
    "who = ¿Aquin ipan?\n    .label =\n        { $relation ->\n            [self] Nehuatl\n            [other] Occe\n           *[known] { $short }\n        }\n" +
    "registered = Cualli, { DAY($starts) }, { HOUR($starts) }.\n",
};
const named = (locale: string) => ({
  ...shipped[locale],
  language: (shipped[locale]?.language ?? "").replace(/^en = .*$/m, "$&\nnah = Náhuatl"),
});
const withNahuatl: Catalogues = { es: named("es"), en: named("en"), nah: begun };

const findingsWith = (nah: Catalogues[string]) =>
  checkSources(readFlowFiles(root), { ...withNahuatl, nah }, checkTables).findings.filter(({ file, says }) =>
    /nah/.test(`${file} ${says}`),
  );

describe("a language that is only begun", () => {
  test("has nothing wrong, and what it lacks is told once a file", () => {
    const findings = findingsWith(begun);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
    expect(findings.find(({ file }) => file === "locales/nah/mySessions.ftl")).toMatchObject({
      code: "F06",
      level: "information",
      says: expect.stringMatching(
        /^4 of 4 texts are missing in nah, and are said in the institution’s language: title, list, list\.item, nothing$/,
      ),
    });
    const files = findings.filter(({ says }) => says.includes("are missing")).map(({ file }) => file);
    expect(files.length).toBeGreaterThan(40);
    expect(new Set(files).size).toBe(files.length);
  });

  test("is still wrong where what it says could not be said", () => {
    const errors = (nah: Catalogues[string]) =>
      findingsWith(nah)
        .filter(({ level }) => level === "error")
        .map(({ code, says }) => `${code} ${says}`);
    expect(errors({ ...begun, menu: "nothing = { $nada }" })).toEqual([
      "F06 the text menu.nothing in nah has { $nada }, which nothing sets there",
    ]);
    expect(errors({ ...begun, common: `${begun.common}correct = ${"c".repeat(21)}` })).toEqual([
      "F07 the text common.correct in nah can take 21 characters, and a button on whatsapp holds 20",
    ]);
    // Ten Spanish lines under a question of its own, in one message.
    const long = { ...begun, registration: `session = ${"n".repeat(3000)}` };
    expect(errors(long)[0]).toMatch(/^F07 the text registration.session with 10 lines in nah can take \d+/);
    expect(errors({ ...begun, menu: "hello = Nada" })).toEqual([]);
  });

  test("says each text it has, and each other one whole in the institution's language, with days of that language", () => {
    const texts = openTexts(withNahuatl, { zone: "America/Mexico_City", fallback: "es" });
    const starts = { at: Date.UTC(2026, 5, 13, 16) };
    expect(texts.text("nah", "common.yes")).toBe("Quema");
    expect(texts.text("nah", "common.correct")).toBe("Corregir");
    expect(texts.has("nah", "registration.session.item")).toBe(true);
    // Intl knows no Nahuatl days: as in Mexico, not as in the machine's own language.
    expect(texts.text("nah", "registration.registered", { starts })).toBe(
      "Cualli, sábado 13 de junio, 10:00.",
    );
    const english = openTexts(withNahuatl, { zone: "America/Mexico_City", fallback: "en" });
    expect(english.text("nah", "common.correct")).toBe("Correct it");
    expect(english.text("nah", "common.yes")).toBe("Quema");
    // An institution may even have it for its own: then the rest is Spanish.
    const own = openTexts(withNahuatl, { zone: "America/Mexico_City", fallback: "nah" });
    expect(own.text("nah", "common.correct")).toBe("Corregir");
    expect(own.text("en", "common.correct")).toBe("Correct it");
    expect(own.text("yua", "common.yes")).toBe("Quema");
  });

  test.each(["telegram", "whatsapp"] satisfies Platform[])(
    "can be chosen, and a message may hold both languages, on %s",
    async (platform) => {
      const stage = await openStage(platform, { catalogues: withNahuatl });
      const transcript = parseTranscript(`# somebody chooses a language that is only begun
now: 2026-06-01 09:00
session: Costura | Casa de la cultura | San Isidro | 2026-06-14 10:00-12:00 | 3
enrolled: ana | María López | San Isidro

ana> idioma
ana< ¿En qué idioma quieres que te escriba? {Español | English | Náhuatl}
ana> Náhuatl
ana< Cualli. Axcan nimitztlahcuiloa ica náhuatl.

ana> inscribirme
ana< ¿Tlen tlanechicolistli ticnequi? Xictlahcuilo inúmero.

  1. Costura: dom 14 jun, 10:00-12:00, Casa de la cultura, San Isidro. Quedan 3 lugares. {dom 14 jun 10:00}
ana> 1
ana< ¿Aquin ipan?

  1. Para mí
  2. Otra persona {Nehuatl | Occe}
ana> Nehuatl
ana< Revisa que esté bien:
  Sesión: Costura
  Día: domingo 14 de junio, 10:00-12:00
  Lugar: Casa de la cultura, San Isidro
  Para: María López, de San Isidro
  Todavía hay lugar.

  ¿Es correcto? {Quema | Corregir | Amo}
ana> [Quema]
ana< Cualli, domingo 14 de junio, 10:00.
`);
      try {
        const played = await playTranscript(stage, transcript);
        expect(writeTranscript("", played)).toBe(writeTranscript("", transcript.scenes));
        expect(stage.failures).toEqual([]);
      } finally {
        await stage.close();
      }
    },
  );
});

describe("with its files among the others", () => {
  let folder = "";
  const place = () => pathToFileURL(`${folder}/`);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "convoca-partial-"));
    cpSync(new URL("flows", root), join(folder, "flows"), { recursive: true });
    mkdirSync(join(folder, "locales"));
    for (const [locale, files] of Object.entries(withNahuatl)) {
      mkdirSync(join(folder, "locales", locale));
      for (const [name, source] of Object.entries(files))
        writeFileSync(join(folder, "locales", locale, `${name}.ftl`), source);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("Convoca starts, and the check says how far it is", async () => {
    expect(Object.keys(loadContent(place(), checkTables).catalogues)).toContain("nah");
    const printed: string[] = [];
    await checkFlows(place(), [], (line) => printed.push(line));
    expect(printed.join("\n")).toContain("are missing in nah");
    expect(printed.at(-2)).toMatch(
      /^nah is not finished: it has 8 of \d{3,4} texts \(0 %\)\. What it lacks is said in the institution’s language\.$/,
    );
    // The flows' own tests are played too.
  }, 90_000);
});
