import { expect, test } from "vitest";
import { readNumber } from "../../../src/conversation/understand/number.ts";
import { readPhone } from "../../../src/conversation/understand/phone.ts";

const read = (said: string, question: string): string | null => {
  const reading = readNumber(said, { question: () => question });
  return "value" in reading ? reading.value : null;
};

test.each([
  ["20 hombres y 12 mujeres", "¿Cuántas personas asistieron en total?", "32"],
  ["nueve niñas y siete niños", "¿Cuántos alumnos vinieron en total?", "16"],
  ["20 hombres y 12 mujeres", "¿Cuántas mujeres asistieron?", "12"],
  ["5 señoras y 3 niños", "¿Cuántas personas son?", null],
  ["nadie, no se paró ni una mosca", "¿Cuántas personas llegaron?", "0"],
  ["50 citados, llegaron 44", "¿Cuántos se presentaron?", "44"],
  ["50 citados, llegaron 44", "¿Cuántos citados hubo?", null],
  ["nomás una, las otras dos ya se casaron", "¿Cuántas hijas tiene en la escuela?", "1"],
  ["12 no espérate 13", "¿Cuántos vasos faltan?", "13"],
])("%j to %s", (said, question, number) => expect(read(said, question)).toBe(number));

test("the telephone that is rather to be called counts", () => {
  const said = "el mío es 9611234567 pero lo trae mi hija, mejor al de mi hermana 9617654321";
  expect(readPhone(said, {})).toEqual({ value: "+529617654321" });
});
