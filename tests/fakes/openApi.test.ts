import { describe, expect, test } from "vitest";
import { openApiProblem, problemOf, type Schema, schemaNamed } from "./openApi.ts";
import { overlay } from "./overlay.ts";

describe("the small JSON Schema validator", () => {
  const one: Schema = {
    type: "object",
    required: ["a"],
    properties: { a: { type: "string", maxLength: 2 } },
  };
  test.each<[what: string, schema: Schema, value: unknown, problem: string | null]>([
    ["a right value", one, { a: "xy", b: 1 }, null],
    ["a wrong type", one, [], "v is not object"],
    ["a missing part", one, {}, "v lacks a"],
    ["a part too long", one, { a: "xyz" }, "v.a has 3, most 2"],
    ["a stranger", { ...one, additionalProperties: false }, { a: "", b: 1 }, "v has no b"],
    ["none of an enum", { enum: ["a", "b"] }, "c", "v is none of a, b"],
    ["not the constant", { const: 3 }, 4, "v is not 3"],
    ["too few items", { type: "array", minItems: 1 }, [], "v has 0, least 1"],
    ["a wrong item", { items: { type: "integer" } }, [1, 1.5], "v[1] is not integer"],
    ["two of oneOf", { oneOf: [{ type: "number" }, { type: "integer" }] }, 1, "v fits 2 of its choices"],
    ["two of anyOf", { anyOf: [{ type: "number" }, { type: "integer" }] }, 1, null],
    ["no choice", { anyOf: [one] }, 1, "v fits none of its choices: v is not object"],
    ["parts of an allOf, taken together", { allOf: [one, { additionalProperties: false }] }, { a: "" }, null],
    [
      "a stranger to all parts",
      { allOf: [one, { additionalProperties: false }] },
      { a: "", c: 1 },
      "v has no c",
    ],
  ])("%s", (_what, schema, value, problem) => {
    expect(problemOf(schema, value, "v")).toBe(problem);
  });

  test("a word it does not know is an error, not a silence", () => {
    const schema = { type: "string", pattern: "^a" };
    expect(() => problemOf(schema, "b", "v")).toThrow("does not know the word pattern");
  });
});

describe.skipIf(schemaNamed("Message") === undefined)("Meta's OpenAPI with the overlay", () => {
  const message = { messaging_product: "whatsapp", to: "5215512345678" };

  test.each(overlay.map((line) => [line.at.join("."), line] as const))(
    "still says what the overlay amends: %s",
    (_at, line) => {
      const [name, ...path] = line.at;
      const says = path.reduce<unknown>(
        (is, key) => (is as Record<string, unknown> | undefined)?.[key],
        schemaNamed(name, false),
      );
      expect(says).toEqual(line.says);
      expect(says).not.toEqual(line.holds);
    },
  );

  test("takes what is right, with BSUIDs, and refuses what is not", () => {
    const { to: _to, ...nobody } = message;
    const body = { text: "x".repeat(4096) };
    const list = {
      type: "list",
      body,
      action: { button: "Ver", sections: [{ rows: [{ id: "a", title: "A" }] }] },
    };
    expect(openApiProblem("Message", { ...nobody, recipient: "MX.1", text: { body: "hola" } })).toBeNull();
    expect(openApiProblem("Message", { ...message, type: "interactive", interactive: list })).toBeNull();
    const footer = { text: "x".repeat(61) };
    expect(
      openApiProblem("Message", { ...message, type: "interactive", interactive: { ...list, footer } }),
    ).toBe("Message.interactive.footer.text has 61, most 60");
    expect(openApiProblem("Message", { ...message, type: "text", text: { body: "a" }, parse_mode: 1 })).toBe(
      "Message has no parse_mode",
    );
    expect(openApiProblem("ReadReceipt", { messaging_product: "whatsapp", status: "read" })).toMatch(
      "lacks message_id",
    );
  });
});
