import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkTables } from "../src/checkTables.ts";
import { checkSources } from "../src/content/loadContent.ts";
import { readFlowFiles } from "../src/content/readFolders.ts";
import type { Finding } from "../src/conversation/finding.ts";
import { type Catalogues, openTexts } from "../src/texts/texts.ts";
import { shippedCatalogues } from "./support/catalogues.ts";

// docs/traducir.md is followed step by step by people who do not program: so each step is taken here.

const root = new URL("../", import.meta.url);
const page = readFileSync(new URL("docs/traducir.md", root), "utf8");
const shipped = shippedCatalogues();
const blocks = [...page.matchAll(/^```ftl (broken )?(?:(\w+)\/)?(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, broken, locale, file = "", source = ""]) => ({ broken: broken !== undefined, locale, file, source }),
);
const of = (locale: string) => blocks.filter((block) => block.locale === locale && !block.broken);

/** As somebody has it who did what the page says. */
const begun = Object.fromEntries(of("nah").map(({ file, source }) => [file, source]));
const name = begun.language?.trim() ?? "";
const withName = (locale: string) => ({
  ...shipped[locale],
  language: `${shipped[locale]?.language ?? ""}\n${name}\n`,
});
const catalogues: Catalogues = { es: withName("es"), en: withName("en"), nah: begun };

const errorsWith = (nah: Catalogues[string]): readonly Finding[] =>
  checkSources(readFlowFiles(root), { ...catalogues, nah }, checkTables).findings.filter(
    ({ level, file, says }) => level === "error" && /\bnah\b/.test(`${file} ${says}`),
  );

describe("docs/traducir.md", () => {
  test("begins a language that is sound, and can be chosen and written in", () => {
    expect(Object.keys(begun)).toEqual(["common", "language"]);
    expect(errorsWith(begun)).toEqual([]);
    const texts = openTexts(catalogues, { zone: "America/Mexico_City", fallback: "es" });
    expect(texts.text("es", "language.nah" as string)).toBe("Náhuatl");
    expect([texts.text("nah", "common.yes"), texts.text("nah", "common.correct")]).toEqual([
      "Quema",
      "Corregir",
    ]);
  });

  test("forgets no step: without the language's name in the others it is an error", () => {
    const { findings } = checkSources(readFlowFiles(root), { ...shipped, nah: begun }, checkTables);
    const missing = findings.filter(({ says }) => says.startsWith("the text language.nah is missing in"));
    expect(missing.map(({ file }) => file)).toEqual(["locales/en/language.ftl", "locales/es/language.ftl"]);
  });

  test("shows texts as they are shipped", () => {
    const shown = of("es").filter(({ file }) => file !== "allowing");
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const { file, source } of shown) expect(shipped.es?.[file], file).toContain(source);
  });

  test("shows choices that Fluent reads", () => {
    const allowing = of("es").filter(({ file }) => file === "allowing");
    const texts = openTexts(
      { es: { allowing: allowing.map(({ source }) => source).join("\n") } },
      { zone: "UTC", fallback: "es" },
    );
    const say = (key: string, values: Readonly<Record<string, string | number>>) =>
      texts.text("es", key, values);
    expect([0, 1, 5].map((left) => say("allowing.left", { left }))).toEqual([
      "Lista de espera",
      "Queda 1 lugar",
      "Quedan 5 lugares",
    ]);
    expect(say("allowing.registered", { own: "no", name: "Rosa", topic: "Huertos" })).toBe(
      "Rosa tiene su lugar: Huertos.",
    );
  });

  test.each(blocks.filter(({ broken }) => broken))(
    "says truly what is wrong in $file",
    ({ file, source }) => {
      const errors = errorsWith({ ...begun, [file]: source });
      expect(errors.length).toBeGreaterThan(0);
      expect(errors.every((error) => error.file === `locales/nah/${file}.ftl`)).toBe(true);
      if (file === "menu") expect(page).toContain(errors[0]?.says);
    },
  );

  test("has the limits that are checked", () => {
    const { limits } = checkTables(["es"]);
    const { whatsapp } = limits;
    const rows = [...page.matchAll(/^\| .* \| (\d+) \|$/gm)].map(([, most]) => Number(most));
    expect(rows).toEqual([
      whatsapp?.buttons?.label,
      whatsapp?.list?.label,
      whatsapp?.list?.description,
      whatsapp?.buttons?.body,
      whatsapp?.text,
    ]);
  });

  test("names commands and files that there are", () => {
    const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
    const commands = readFileSync(new URL("src/cli/flows.ts", root), "utf8");
    for (const [, script = "", flows] of page.matchAll(/^ {4}npm (?:run )?(\w+)(?: -- (\w+))?/gm)) {
      expect(scripts, script).toHaveProperty(script);
      if (flows !== undefined) expect(commands).toContain(flows);
    }
    const files = [...page.matchAll(/`(locales\/(?:es|en)(?:\/\w+\.ftl)?)`/g)].map(([, file = ""]) => file);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(existsSync(new URL(file, root)), file).toBe(true);
  });
});
