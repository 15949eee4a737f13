import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readFlowFiles } from "../src/content/readFolders.ts";

// The schema that editors show, read by a reader of JSON Schemas as an editor would.

const root = new URL("../", import.meta.url);
const schema = z.fromJSONSchema(JSON.parse(readFileSync(new URL("flows/flow.schema.json", root), "utf8")));
const files = Object.entries(readFlowFiles(root));

describe("flows/flow.schema.json", () => {
  test.each(files)("takes %s", (_, yaml) => {
    expect(schema.safeParse(parse(yaml)).error).toBeUndefined();
  });

  test.each(files)("stands above %s", (_, yaml) => {
    expect(yaml.split("\n", 1)[0]).toBe("# yaml-language-server: $schema=flow.schema.json");
  });

  test.each([
    ["a word that means nothing", { stepz: [] }],
    ["a role there is not", { for: ["everybody"] }],
    ["a time that is none", { expires: { after: "two days" } }],
    ["an action there is not", { steps: [{ do: "registr", outcomes: { done: "next" } }] }],
    ["a source there is not", { steps: [{ ask: "session", choose: "sessionz" }] }],
  ])("refuses %s", (_, change) => {
    const flow = {
      flow: "visit",
      for: ["anyone"],
      expires: { after: "48h" },
      steps: [{ end: "done" }],
      ...change,
    };
    expect(schema.safeParse(flow).success).toBe(false);
  });
});
