import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actions } from "../src/actions/actions.ts";
import { checkTables } from "../src/checkTables.ts";
import { checkSources, readContent } from "../src/content/loadContent.ts";
import { answerTypes, beginners, inputKinds, roles } from "../src/conversation/flow.ts";
import { stepSchemas } from "../src/conversation/flowSchema.ts";
import { flowTestSchema, gestureSchemas, sendables, writers } from "../src/conversation/flowTestSchema.ts";
import { houseOf } from "../src/rehearsal/houseOf.ts";
import { findUntried, playTests } from "../src/rehearsal/prove.ts";
import { coverageOf } from "../src/rehearsal/transcribed.ts";
import { actionRows } from "./support/actionRows.ts";

// docs/flows.md is read by people who cannot try it out: so everything it shows is tried out here.

const root = new URL("../", import.meta.url);
const text = readFileSync(new URL("docs/flows.md", root), "utf8");
const blocks = [...text.matchAll(/^```(yaml|ftl)(?: (broken|mended|texts) (F\d\d))?\n([\s\S]*?)^```$/gm)].map(
  ([, language, how, code, source = ""]) => ({ language, how, code, source }),
);
const codes = [...new Set(blocks.flatMap(({ code }) => code ?? []))];
const block = (how: string, code: string) => blocks.find((one) => one.how === how && one.code === code);
const shipped = readContent(root);

const head = "flow: visit\n";
/** What no example is about, unless it says it itself. */
const whole = (yaml: string) =>
  [
    head,
    /^for:/m.test(yaml) ? "" : "for: [anyone]\n",
    /^starts:/m.test(yaml) ? "" : "starts: { words: [visita] }\n",
    /^expires:/m.test(yaml) ? "" : "expires: { after: 48h }\n",
    /^budget:/m.test(yaml) ? "" : "budget: { messages: 40 }\n",
    yaml,
  ].join("");

/** Codes found in a flow of its own, with these texts in Spanish alone; `beside` other flows. */
function codesIn(yaml: string, ftl = "", beside: Readonly<Record<string, string>> = {}): string[] {
  const { common = "", notice = "" } = shipped.catalogues.es ?? {};
  const { findings } = checkSources(
    { ...beside, "flows/visit.yaml": yaml },
    { es: { visit: ftl, common, notice } },
    checkTables,
  );
  // What is only told for information breaks nothing: an answer that an example does nothing with.
  return findings.filter(({ flow, level }) => flow === "visit" && level === "error").map(({ code }) => code);
}

/** Codes found by playing a flow's own tests, with the texts shown beside them. */
async function untriedIn(yaml: string): Promise<string[]> {
  const { es = {} } = shipped.catalogues;
  const catalogues = { es: { ...es, visit: block("texts", "F20")?.source ?? "" } };
  const { content, tests, findings } = checkSources({ "flows/visit.yaml": yaml }, catalogues, checkTables);
  const own = findings
    .filter(({ flow, level }) => flow === "visit" && level === "error")
    .map(({ code }) => code);
  const played = await playTests(houseOf(content), tests);
  return [...own, ...findUntried(content, played, coverageOf({})).map(({ code }) => code)];
}

test("shows a broken and a mended example of every code", () => {
  expect([...codes].sort()).toEqual([
    ...["F00", "F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10"],
    ...["F11", "F12", "F13", "F14", "F15", "F16", "F17", "F18", "F19", "F20"],
  ]);
  for (const code of codes) {
    expect(block("broken", code), code).toBeDefined();
    expect(block("mended", code), code).toBeDefined();
  }
});

describe.each(codes)("the examples of %s", (code) => {
  const flow = (block("texts", code) ?? block("texts", "F06"))?.source ?? "";
  const found = (how: string): string[] | Promise<string[]> => {
    const example = block(how, code);
    if (code === "F20") return untriedIn(whole(example?.source ?? ""));
    if (example?.language === "ftl") return codesIn(whole(flow), example.source);
    return codesIn(whole(example?.source ?? ""));
  };

  test("are broken as it says, and mended", async () => {
    expect(await found("broken")).toContain(code);
    // A flow's mended texts have nothing wrong at all; of the steps' examples no texts are shown.
    const rest =
      block("mended", code)?.language === "ftl"
        ? await found("mended")
        : (await found("mended")).filter((one) => one !== "F06" && one !== "F10");
    expect(rest).toEqual([]);
  });
});

test("the whole flow it begins with can be read and leads somewhere", () => {
  const example = blocks.find(({ how, language }) => how === undefined && language === "yaml");
  expect(example?.source).toContain("flow: visit");
  const enrolment = "flows/enrolment.yaml";
  const beside = { [enrolment]: readFileSync(new URL(enrolment, root), "utf8") };
  expect(
    codesIn(example?.source ?? "", "", beside).filter((code) => code !== "F06" && code !== "F10"),
  ).toEqual([]);
});

test("names every step and every word of the language", () => {
  for (const kind of Object.keys(stepSchemas)) expect(text, kind).toContain(`\`${kind}: `);
  for (const word of [...roles, ...answerTypes, ...inputKinds, ...beginners])
    expect(text, word).toMatch(new RegExp(`\\b${word}\\b`));
  for (const schema of Object.values(stepSchemas)) {
    for (const word of Object.keys(schema.shape)) expect(text, word).toContain(word);
  }
});

test("names every word of a flow's own tests", () => {
  for (const gesture of Object.keys(gestureSchemas)) expect(text, gesture).toContain(`{ ${gesture}: `);
  for (const word of [...writers, ...sendables]) expect(text, word).toMatch(new RegExp(`\\b${word}\\b`));
  for (const word of Object.keys(flowTestSchema.shape.expect.shape))
    expect(text, word).toContain(`\`${word}: `);
  for (const word of Object.keys(flowTestSchema.shape)) expect(text, word).toContain(word);
});

test("lists every action with what it needs, how it can come out, and who may", () => {
  for (const row of actionRows(actions)) expect(text).toContain(row);
});
