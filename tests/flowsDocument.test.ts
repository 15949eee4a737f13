import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkTables } from "../src/checkTables.ts";
import { checkSources, readContent } from "../src/content/loadContent.ts";
import { answerTypes, beginners, inputKinds, roles } from "../src/conversation/flow.ts";
import { stepSchemas } from "../src/conversation/flowSchema.ts";

// docs/flows.md is read by people who cannot try it out: so everything it shows is tried out here.

const root = new URL("../", import.meta.url);
const text = readFileSync(new URL("docs/flows.md", root), "utf8");
const blocks = [...text.matchAll(/^```(yaml|ftl)(?: (broken|mended|texts) (F\d\d))?\n([\s\S]*?)^```$/gm)].map(
  ([, language, how, code, source = ""]) => ({ language, how, code, source }),
);
const codes = [...new Set(blocks.flatMap(({ code }) => code ?? []))];
const block = (how: string, code: string) => blocks.find((one) => one.how === how && one.code === code);
const shipped = readContent(root);

const head = "flow: visit\nfor: [anyone]\nexpires: { after: 48h }\nstarts: { words: [visita] }\n";

/** Codes found in a flow of its own, with these texts in Spanish alone. */
function codesIn(yaml: string, ftl = ""): string[] {
  const { common = "" } = shipped.catalogues.es ?? {};
  const { findings } = checkSources(
    { "flows/visit.yaml": yaml },
    { es: { visit: ftl, common } },
    checkTables,
  );
  return findings.filter(({ flow }) => flow === "visit").map(({ code }) => code);
}

test("shows a broken and a mended example of every code", () => {
  expect(codes).toEqual(["F00", "F01", "F03", "F05", "F06", "F07", "F15"]);
  for (const code of codes) {
    expect(block("broken", code), code).toBeDefined();
    expect(block("mended", code), code).toBeDefined();
  }
});

describe.each(codes)("the examples of %s", (code) => {
  const flow = block("texts", "F06")?.source ?? "";
  const found = (how: string) => {
    const example = block(how, code);
    if (example?.language === "ftl") return codesIn(`${head}${flow}`, example.source);
    return codesIn(`${head}${example?.source ?? ""}`);
  };

  test("are broken as it says, and mended", () => {
    expect(found("broken")).toContain(code);
    // A flow's mended texts have nothing wrong at all; of the steps' examples no texts are shown.
    const rest =
      block("mended", code)?.language === "ftl"
        ? found("mended")
        : found("mended").filter((one) => one !== "F06");
    expect(rest).toEqual([]);
  });
});

test("the whole flow it begins with can be read and leads somewhere", () => {
  const whole = blocks.find(({ how, language }) => how === undefined && language === "yaml");
  expect(whole?.source).toContain("flow: visit");
  expect(codesIn(whole?.source ?? "").filter((code) => code !== "F06")).toEqual([]);
});

test("names every step and every word of the language", () => {
  for (const kind of Object.keys(stepSchemas)) expect(text, kind).toContain(`\`${kind}: `);
  for (const word of [...roles, ...answerTypes, ...inputKinds, ...beginners])
    expect(text, word).toMatch(new RegExp(`\\b${word}\\b`));
  for (const schema of Object.values(stepSchemas)) {
    for (const word of Object.keys(schema.shape)) expect(text, word).toContain(word);
  }
});
