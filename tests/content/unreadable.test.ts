import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { checkTables } from "../../src/checkTables.ts";
import { publishFlows } from "../../src/cli/publishFlows.ts";
import { checkContent } from "../../src/content/loadContent.ts";
import { readTexts } from "../../src/content/readTexts.ts";
import { shippedCatalogues } from "../support/catalogues.ts";

// What editors and people leave in files: each is told once, where it stands.

const folder = mkdtempSync(join(tmpdir(), "convoca-"));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

const shipped = shippedCatalogues();
const common = shipped.es?.common ?? "";

const hello = (test: string) => `flow: hello
for: [anyone]
starts: { words: [adios pues] }
budget: { messages: 2 }
steps:
  - end: done
tests:
  - name: says so
    talk: [adios pues]
    expect: { ${test} }
`;
const texts = "title = Saludo\ndone = Hasta luego.\n";

/** A folder with these files, and the common texts. */
function rootWith(files: Readonly<Record<string, string | Buffer>>): URL {
  made += 1;
  const root = join(folder, String(made));
  const all = { "locales/es/common.ftl": common, "locales/es/hello.ftl": texts, ...files };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return pathToFileURL(`${root}/`);
}

const foundIn = (files: Readonly<Record<string, string | Buffer>>, among: RegExp) =>
  checkContent(rootWith(files), checkTables)
    .findings.filter(({ file }) => among.test(file))
    .map(({ file, line, says }) => `${file}:${line} ${says}`);

describe("a file that cannot be read as it was meant", () => {
  const flow = hello("end: done");

  test("a mark before the first letter is passed over", () => {
    const files = { "flows/hello.yaml": `\uFEFF${flow}`, "locales/es/hello.ftl": `\uFEFF${texts}` };
    expect(foundIn(files, /hello/)).toEqual([]);
  });

  test("another encoding than UTF-8 is named", () => {
    const latin = Buffer.from("title = Saludo\ndone = Adi\u00f3s.\n", "latin1");
    expect(foundIn({ "flows/hello.yaml": flow, "locales/es/hello.ftl": latin }, /hello/)).toEqual([
      "locales/es/hello.ftl:2 this file is not UTF-8: its accents are lost",
    ]);
    const yaml = Buffer.from(`# Adi\u00f3s\n${flow}`, "latin1");
    expect(foundIn({ "flows/hello.yaml": yaml }, /hello.yaml/)).toEqual([
      "flows/hello.yaml:1 this file is not UTF-8, and its accents are lost: save it as UTF-8",
    ]);
  });

  test("a flow that ends in .yml is not left out without a word", () => {
    expect(foundIn({ "flows/hello.yml": flow }, /yml/)).toEqual([
      "flows/hello.yml:1 a file that ends in .yml is not read",
    ]);
  });

  test("a tab is told alone, at its line", () => {
    expect(foundIn({ "flows/hello.yaml": flow.replace("  - end", "\t- end") }, /hello/)).toEqual([
      "flows/hello.yaml:6 this line begins with a tab: write spaces instead",
    ]);
  });
});

describe("a language that was only begun", () => {
  const begun = (source: string, more = {}) => {
    const nah = readTexts({ es: shipped.es ?? {}, nah: { common: source, ...more } }).at(-1);
    return nah?.unread.map(({ file, line, says }) => `${file}:${line} ${says}`);
  };

  test("is told once where its mark is missing, misspelt or elsewhere", () => {
    expect(begun("### partial\nyes = Quema\n")).toEqual([]);
    expect(begun("### partial\r\nyes = Quema\r\n")).toEqual([]);
    expect(begun("yes = Quema\n")).toEqual([
      expect.stringMatching(
        /^locales\/nah\/common\.ftl:1 nah has 1 of \d+ texts, and nothing says that it is not finished$/,
      ),
    ]);
    expect(begun("\n### parcial\nyes = Quema\n")).toEqual([
      "locales/nah/common.ftl:2 “### parcial” does not say that nah is not finished",
    ]);
    expect(begun("yes = Quema\n", { menu: "### partial\n" })).toEqual([
      "locales/nah/common.ftl:1 that nah is not finished stands in menu.ftl, where it is not read",
    ]);
  });
});

test("what the check refuses is not published, tests that fail included", { timeout: 300_000 }, async () => {
  const own = new URL("../../", import.meta.url);
  const copy = join(folder, "whole");
  for (const name of ["flows", "locales"]) cpSync(new URL(name, own), join(copy, name), { recursive: true });
  const published = join(copy, "flows", "published.json");
  const before = existsSync(published) ? readFileSync(published, "utf8") : null;
  appendFileSync(
    join(copy, "flows", "language.yaml"),
    "  - name: is greeted\n    talk: [idioma]\n    expect: { says: buenos días }\n",
  );
  const printed: string[] = [];
  expect(await publishFlows(pathToFileURL(`${copy}/`), [], (text) => printed.push(text))).toBe(1);
  expect(printed[0]).toMatch(/^flows\/language\.yaml:\d+ F20 .*is greeted/);
  expect(printed.at(-1)).toBe("Nothing was published: these flows do not run.");
  expect(existsSync(published) ? readFileSync(published, "utf8") : null).toBe(before);
});
