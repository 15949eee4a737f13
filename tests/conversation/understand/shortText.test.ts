import { describe, expect, test } from "vitest";
import { readShortText } from "../../../src/conversation/understand/shortText.ts";

const read = (text: string, reserved: readonly string[] = []) => {
  const reading = readShortText(text, { reserved: new Set(reserved) });
  return "value" in reading ? reading.value : `(${reading.unclear})`;
};

describe("what something is called", () => {
  test.each([
    ["huertos con agua de lluvia", "Huertos con agua de lluvia"],
    ["  Primeros   auxilios. ", "Primeros auxilios"],
    ["Primeros auxilios\nen casa", "Primeros auxilios en casa"],
    ["¿Qué es el dengue?", "¿Qué es el dengue?"],
    ["Salud".repeat(10), "Salud".repeat(10)],
    [`${"Salud".repeat(10)}.`, "Salud".repeat(10)],
    [`${"Salud".repeat(10)}s`, "(tooLong)"],
    ["", "(empty)"],
    ["12", "(tooShort)"],
    ["cancelar", "(reserved)"],
    ["/sesiones", "(reserved)"],
  ])("%j is %j", (text, heard) => expect(read(text)).toBe(heard));

  test("is not what begins something else", () => {
    expect(read("Mis sesiones", ["mis sesiones"])).toBe("(reserved)");
  });
});
