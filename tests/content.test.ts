import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkTables } from "../src/checkTables.ts";
import { checkFlows } from "../src/cli/checkFlows.ts";
import { generatedFiles } from "../src/cli/generate.ts";
import { ContentError } from "../src/content/contentError.ts";
import { loadContent, readContent } from "../src/content/loadContent.ts";
import { readTexts } from "../src/content/readTexts.ts";
import { openProgram } from "../src/conversation/check/program.ts";
import type { ValueShape } from "../src/conversation/check/tables.ts";
import type { Value } from "../src/conversation/values.ts";
import { content as generated } from "../src/generated/content.ts";
import { spokenTexts } from "../src/spokenTexts.ts";
import { openTexts } from "../src/texts/texts.ts";

const root = new URL("../", import.meta.url);
const locales = (folder: URL) => readdirSync(new URL("locales/", folder));

test("what is generated is as `npm run content` would write it now", () => {
  for (const [name, source] of Object.entries(generatedFiles())) {
    expect(readFileSync(new URL(name, root), "utf8") === source, name).toBe(true);
  }
});

test("where there are no files the same flows and texts are there", () => {
  const content = loadContent(root, checkTables);
  expect(generated).toEqual(content);
  expect(content.flows.map(({ name }) => name)).toContain("registration");
  expect(Object.keys(content.catalogues).sort()).toEqual(locales(root).sort());
  // Plain data, or the Worker would run other flows than Node.
  expect(JSON.parse(JSON.stringify(content))).toEqual(content);
});

describe("with a flow that is wrong", () => {
  let folder = "";
  const broken = () => pathToFileURL(`${folder}/`);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "convoca-content-"));
    cpSync(new URL("flows", root), join(folder, "flows"), { recursive: true });
    cpSync(new URL("locales", root), join(folder, "locales"), { recursive: true });
    const flow = join(folder, "flows", "language.yaml");
    writeFileSync(flow, readFileSync(flow, "utf8").replace("none: { end: only }", "none: { go: only }"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("Convoca does not start, and says where it is wrong", () => {
    expect(() => loadContent(broken(), checkTables)).toThrow(ContentError);
    expect(() => loadContent(broken(), checkTables)).toThrow(
      /flows\/language\.yaml:\d+ F03 none leads to the step only, which is not in language\./,
    );
  });

  test("the check says so on one line each, in JSON when asked, and fails", async () => {
    const printed: string[] = [];
    expect(await checkFlows(broken(), [], (text) => printed.push(text))).toBe(1);
    expect(printed[0]).toMatch(/^flows\/language\.yaml:\d+ F03 .*\. Mend: .*\.$/);
    expect(printed.at(-1)).toMatch(/^\d errors: these flows do not run\.$/);
    printed.length = 0;
    expect(await checkFlows(broken(), ["--json"], (text) => printed.push(text))).toBe(1);
    expect(JSON.parse(printed.join("\n"))[0]).toMatchObject({
      code: "F03",
      level: "error",
      flow: "language",
      file: "flows/language.yaml",
      step: "language",
    });
  });

  test("what is asked wrongly is answered with what there is", async () => {
    const run = promisify(execFile);
    const flows = (...args: string[]) => run(process.execPath, ["src/cli/flows.ts", ...args], { cwd: root });
    await expect(flows("dance")).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^There is no “dance”: npm run flows -- check( \| \w+)*\n$/),
    });
    expect((await flows("check")).stdout).toMatch(/^\d+ flows in en, es: all is well\.\n$/);
    expect(await checkFlows(root, ["--jsn"], () => {})).toBe(2);
    // Two processes, and the flows' own tests in one of them.
  }, 90_000);
});

describe("no text gets longer than the checker said", () => {
  const content = readContent(root);
  const languages = readTexts(content.catalogues);
  const program = openProgram(content.flows, { ...checkTables(Object.keys(content.catalogues)), languages });
  const texts = openTexts(content.catalogues, { zone: "America/Mexico_City", fallback: "es" });
  const spoken = Object.entries(spokenTexts).map(([key, { values }]) => ({ key, shapes: values }));
  const uses = [...[...program.uses.values()].flat(), ...spoken].filter(({ key }) => texts.has("es", key));

  const aValue = ({ kind, max = 0, only, keys = [] }: ValueShape): fc.Arbitrary<Value> => {
    if (only) return fc.constantFrom(...only);
    if (kind === "moment")
      return fc.record({ at: fc.nat({ max: 4_000_000_000 }).map((seconds) => seconds * 1000) });
    if (kind === "number") return fc.oneof(fc.constant(max), fc.nat({ max }));
    if (kind === "words") return fc.constantFrom(...keys).map((text) => ({ text }));
    return fc.oneof(fc.constant("x".repeat(max)), fc.string({ maxLength: max }));
  };
  const valuesOf = (place: number) =>
    fc.record(
      Object.fromEntries(
        Object.entries(uses[place]?.shapes ?? {}).map(([name, shape]) => [name, aValue(shape)]),
      ),
    );

  test.each(languages)("in $locale, with any values its flows allow", ({ locale, texts: shapes }) => {
    expect(uses.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(
        fc.nat({ max: uses.length - 1 }).chain((place) => fc.tuple(fc.constant(place), valuesOf(place))),
        ([place, given]) => {
          const { key = "", shapes: declared = {} } = uses[place] ?? {};
          expect(texts.text(locale, key, given).length, key).toBeLessThanOrEqual(
            shapes[key]?.longest(declared) ?? 0,
          );
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe("the table of what the code says itself", () => {
  const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/^(generated|spokenTexts|demo)/.test(name))
    .map((name) => readFileSync(new URL(`src/${name}`, root), "utf8"))
    .join("\n");
  const { catalogues } = readContent(root);
  const keys = Object.entries(catalogues.es ?? {}).flatMap(([file, source]) =>
    [...source.matchAll(/^([a-zA-Z]\w*) =/gm)].map(([, id]) => `${file}.${id}`),
  );

  test("holds every text a line of code names", () => {
    const named = keys.filter(
      (key) => sources.includes(`"${key}"`) && !/^(server|demo|documents|script|chat)\./.test(key),
    );
    const flowsOwn = ["notice.full"]; // its page shows the text of the flow
    expect(named.filter((key) => !Object.hasOwn(spokenTexts, key) && !flowsOwn.includes(key))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  test("and a text that a line of code names is there, also where the core cannot know the keys by their type", () => {
    const files = Object.keys(catalogues.es ?? {}).join("|");
    const isFile = /\.(sqlite|css|js|jpg|ogg|ftl)$/;
    const named = [...sources.matchAll(new RegExp(`"((?:${files})\\.[a-zA-Z][\\w-]*(?:\\.[\\w-]+)?)"`, "g"))]
      .map(([, key = ""]) => key)
      .filter((key) => !isFile.test(key));
    const { texts } = readTexts(catalogues).find(({ locale }) => locale === "es") ?? { texts: {} };
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((key) => !Object.hasOwn(texts, key))).toEqual([]);
  });

  test("holds none that no line of code names", () => {
    // Put together from the choice's or the event's own name.
    const built: Record<string, RegExp> = {
      "`common.${choice.id}`": /^common\.(yes|no|correct|done)$/,
      "`common.${say}`": /^common\.(edited|revoked)$/,
    };
    const builtHere = (key: string) =>
      Object.entries(built).some(([written, pattern]) => sources.includes(written) && pattern.test(key));
    expect(
      Object.keys(spokenTexts).filter((key) => !sources.includes(`"${key}"`) && !builtHere(key)),
    ).toEqual([]);
  });
});
