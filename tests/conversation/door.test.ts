import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkTables } from "../../src/checkTables.ts";
import { shortName, shortNameMost } from "../../src/community/name.ts";
import { answerTypes } from "../../src/conversation/understand/answerTypes.ts";

// What passes the door is no longer than the checker was told (F07 reckons with that): whatever somebody writes, an
// answer that is taken fits every text, button and list it is shown in.

const { answers, answerValues } = checkTables(["es", "en"]);
const around = {
  today: "2026-06-01",
  nowTime: "09:00",
  localities: () => ["San Isidro"],
  reserved: new Set<string>(),
};

const word = fc.oneof(
  fc.constantFrom(
    "María",
    "López",
    "de",
    "la",
    "San",
    "Isidro",
    "visité",
    "casas",
    "12",
    "y",
    "con",
    "ejido",
    "a",
    "📷",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.stringMatching(/^[a-záéíóúñ]{1,90}$/),
);
const written = fc
  .array(word, { minLength: 1, maxLength: 700 })
  .map((words) => words.join(" ").slice(0, 4_500));

describe("an answer that is taken is no longer than was declared", () => {
  test.each(Object.keys(answerTypes) as (keyof typeof answerTypes)[])("%s", (type) => {
    const { max, kind } = answers[type] ?? { kind: "id" as const };
    fc.assert(
      fc.property(written, (text) => {
        const read = answerTypes[type](text, around);
        if (!("value" in read)) return;
        if (kind === "text") expect(read.value.length).toBeLessThanOrEqual(max ?? -1);
        if (kind === "number") expect(Number(read.value)).toBeLessThanOrEqual(max ?? -1);
        for (const [name, shape] of Object.entries(answerValues[type] ?? {})) {
          const value = read.values?.[name];
          if (shape.kind === "text" && typeof value === "string")
            expect(value.length, name).toBeLessThanOrEqual(shape.max ?? -1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("a name on a button", () => {
    fc.assert(fc.property(written, (name) => shortName(name).length <= shortNameMost));
  });
});
