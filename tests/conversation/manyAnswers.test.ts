import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDone, splitSeveral } from "../../src/conversation/understand/manyAnswers.ts";

describe("several answers in one message", () => {
  test.each([
    ["Limpiar el salón", ["Limpiar el salón"], false],
    ["Limpiar el salón\nPintar la barda", ["Limpiar el salón", "Pintar la barda"], false],
    ["1. Limpiar\n2) Pintar\n3.- Barrer\n4 - Lavar", ["Limpiar", "Pintar", "Barrer", "Lavar"], false],
    ["- Limpiar\n• Pintar\n* Barrer\n\n1️⃣ Lavar", ["Limpiar", "Pintar", "Barrer", "Lavar"], false],
    ["1. Limpiar 2. Pintar 3. Barrer", ["Limpiar", "Pintar", "Barrer"], false],
    ["Reunirnos a las 2. Limpiar a las 4. Cerrar", ["Reunirnos a las 2. Limpiar a las 4. Cerrar"], false],
    [
      "Reunirnos 10:30 los lunes\n12 personas barren",
      ["Reunirnos 10:30 los lunes", "12 personas barren"],
      false,
    ],
    ["Buenas tardes\nAcuerdos:\nLimpiar", ["Acuerdos:", "Limpiar"], false],
    ["Acuerdos:\nLimpiar\nGracias", ["Limpiar"], false],
    ["Limpiar\nPintar\nes todo, gracias", ["Limpiar", "Pintar"], true],
    ["Listo", [], true],
    ["", [], false],
  ])("%j", (text, pieces, isAll) => {
    expect(splitSeveral(text)).toEqual({ pieces, isAll });
  });

  test.each([
    "listo",
    "Ya",
    "es todo",
    "Eso es todo, gracias.",
    "nada más",
    "No",
    "no, gracias",
    "ya no",
    "0",
    "that’s all",
    "ninguno más",
  ])("%j says that was all", (text) => expect(isDone(text)).toBe(true));
  test.each(["Limpiar", "no fumar", "ya no fumar en el salón", "listo el salón a las 5", "", "10", "?"])(
    "%j does not",
    (text) => expect(isDone(text)).toBe(false),
  );

  test("any message, in time, and no piece longer than what was written", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000, unit: "grapheme" }), (text) => {
        const { pieces } = splitSeveral(text);
        expect(pieces.join("").length).toBeLessThanOrEqual(text.length);
        expect(pieces.every((piece) => piece.trim() === piece && piece !== "" && !piece.includes("\n"))).toBe(
          true,
        );
      }),
      { numRuns: 100 },
    );
  });
});
