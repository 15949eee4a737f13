import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerTypes } from "../../../src/conversation/understand/answerTypes.ts";
import { readChoice } from "../../../src/conversation/understand/choice.ts";
import { fold } from "../../../src/conversation/understand/fold.ts";
import { readGlobalWord } from "../../../src/conversation/understand/globalWords.ts";
import { LongestLocality } from "../../../src/conversation/understand/locality.ts";
import { LongestName } from "../../../src/conversation/understand/name.ts";

const choices = [["sáb 14 jun 10:00", "Costura, Salón ejidal"], ["Para mí"], ["Otra persona"]];
const readers: Record<string, (text: string) => unknown> = {
  ...Object.fromEntries(
    Object.entries(answerTypes).map(([type, read]) => [type, (text: string) => read(text, {})]),
  ),
  choice: (text) => readChoice(text, { choices }),
  globalWord: readGlobalWord,
  fold,
};

const spanish = fc
  .array(
    fc.constantFrom(
      "no",
      "sí",
      "soy",
      "María",
      "de",
      "la",
      "2",
      "¿",
      "por favor",
      "😀",
      "\u200d",
      "*",
      "\n",
      "'",
      "-",
      ".",
    ),
  )
  .map((words) => words.join(" "));
const anyText = fc.oneof(
  spanish,
  fc.string({ unit: "binary", maxLength: 1200 }),
  fc.string({ unit: "grapheme" }),
);

describe.each(Object.entries(readers))("%s", (_, read) => {
  test("takes whatever anybody writes, and says the same of it each time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });

  test.each([
    ["a", "one letter"],
    [" ", "spaces"],
    ["\n", "lines"],
    ["\u0301", "accents without a letter"],
    ["\u200d", "invisible marks"],
    ["no ", "one word"],
    ["por favor ", "courtesy"],
    ["me llamo ", "introductions"],
    ["👍🏽", "thumbs"],
    [".,-'", "punctuation"],
    ["\ufdfa", "letters that unfold"],
    ["\ud800", "broken letters"],
    ["1", "digits"],
  ])("takes 100 kB of %j in under 50 ms", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const times = [1, 2, 3].map(() => {
      const before = performance.now();
      read(text);
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

test("a name or a place never carries what could be taken for markup, a line or a link, and fits", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const [type, longest] of [
        ["name", LongestName],
        ["locality", LongestLocality],
      ] as const) {
        const read = answerTypes[type](text, {});
        if (!("value" in read)) continue;
        expect(read.value).toMatch(/^[^<>{}[\]*_~`|\\/@\p{C}]{2,}$/u);
        expect(read.value).toBe(read.value.trim());
        expect(read.value.length).toBeLessThanOrEqual(longest);
      }
    }),
    { numRuns: 500 },
  );
});
