import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/conversation/understand/fold.ts";

test.each([
  ["  ¡HOLA!  ", "hola"],
  ["Sí", "si"],
  ["siiii", "si"],
  ["Menú…", "menu"],
  ["Buenos  días 👋🏽", "buenos dias"],
  ["m​e‮nú", "menu"],
  ["1️⃣", "1"],
  ["２", "2"],
  ["100", "100"],
  ["Calle 11", "cale 11"],
  ["I don’t", "i dont"],
  ["a las 10:30", "a las 10 30"],
  ["kiero inscribirme xfa", "quiero inscribirme por favor"],
  ["q sesiones ay?", "que sesiones ay"],
  ["Ñandú", "nandu"],
  ["😂👍", ""],
  ["", ""],
])("%j is compared as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("what is folded stays so", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
