import { describe, expect, test } from "vitest";
import { readNumber } from "../../../src/conversation/understand/number.ts";

const question = () => "¿Qué código te dieron? Son cuatro números.";
const codeOf = (text: string): string | null => {
  const read = readNumber(text, { question });
  return "value" in read ? read.value : null;
};

describe("the code of a roll", () => {
  test.each([
    "5851",
    "58 51",
    "58-51",
    "58, 51",
    "5 8 5 1",
    "5-8-5-1",
    "asistencia 58 51",
    "el código es 58 51, gracias",
    "cincuenta y ocho cincuenta y uno",
    "cinco ocho cinco uno",
    "fifty eight fifty one",
  ])("is %s", (text) => {
    expect(codeOf(text)).toBe("5851");
  });

  test("keeps its zeros", () => {
    expect(codeOf("05 08")).toBe("0508");
    expect(codeOf("0 5 0 8")).toBe("0508");
  });

  test.each(["58 51 20", "58 5", "a las 10 30 llegamos", "no sé", "58", "14 de julio 20"])(
    "is not told by %s",
    (text) => {
      expect(codeOf(text) ?? "").not.toMatch(/^\d{4}$/);
    },
  );

  test("is nothing to count with: elsewhere two numbers are two", () => {
    expect("value" in readNumber("58 51", { question: () => "¿Cuántas personas vinieron?" })).toBe(false);
  });
});
