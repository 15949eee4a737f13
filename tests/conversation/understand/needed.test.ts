import fc from "fast-check";
import { expect, test } from "vitest";
import { changes } from "../../../src/conversation/understand/globalChanges.ts";
import { grammar } from "../../../src/conversation/understand/globalGrammar.ts";
import { sentences } from "../../../src/conversation/understand/globalSentences.ts";
import { needsOf, openSieve } from "../../../src/conversation/understand/needed.ts";

test.each([
  ["^(?:ya )?cancel(?:ar|a)$", ["cancelar ", "cancela "]],
  ["^(?:ver|ir) (?:el )?menu$", [" menu "]],
  ["^(?=.*me)quit(?:en|e)$", [" quiten ", " quite "]],
  ["^(?:no |ya )*$", undefined],
  ["^(?:uno|\\S+)$", undefined],
])("of %s any text has one of %j", (source, pieces) => {
  expect(needsOf(new RegExp(source))[0]?.map((piece) => piece.trim())).toEqual(
    pieces?.map((piece) => piece.trim()),
  );
});

const patterns = [...grammar, ...sentences, ...changes].flatMap(([, all]) => [...all]);
// What only looks around its text cannot be written by chance.
const plain = patterns.filter(({ source }) => !/\(\?<?[=!]|\\b|\\S/.test(source));

test("every pattern of the commands needs something", () => {
  expect(patterns.filter((pattern) => needsOf(pattern).length === 0)).toEqual([]);
});

test("what a pattern fits passes the sieve, whatever it is", () => {
  expect(plain.length).toBeGreaterThan(50);
  for (const pattern of plain) {
    const sieve = openSieve([{ thing: pattern, needs: needsOf(pattern) }]);
    const said = fc.stringMatching(pattern, { size: "xsmall" });
    fc.assert(
      fc.property(said, (text) => sieve(text.split(" ")).includes(pattern)),
      { numRuns: 20 },
    );
  }
});
