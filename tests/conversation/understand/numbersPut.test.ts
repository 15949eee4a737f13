import { expect, test } from "vitest";
import { readNumber } from "../../../src/conversation/understand/number.ts";

const read = (says: string, question: string): string | null => {
  const found = readNumber(says, { question: () => question });
  return "value" in found ? found.value : null;
};

const cost = "¿Cuánto costó el material?";
const came = "¿Cuántas personas vinieron en total?";
test.each([
  // Sums, where it is asked how much.
  ["$1,500 pesos", cost, "1500"],
  ["$1,500.00", cost, "1500"],
  ["quinientos varos", "¿De cuánto fue la cooperación?", "500"],
  ["a 10 pesos", "¿Cuánto cobran por el desayuno?", "10"],
  ["200 pesos por persona", cost, null],
  ["$50 o $60", cost, null],
  ["300 pesos y 2 kilos de frijol", cost, null],
  ["20 pesos de ida y 20 de regreso", cost, null],
  ["500 pesos", "¿Cuántas despensas entregaste?", null],
  ["10 pesos", came, null],
  ["200 pesos", "¿Cuánto tiempo tardaron?", null],
  // What takes the first back, and what the others come to.
  ["23, no miento, 24", "¿Cuántos niños había?", "24"],
  ["eramos 14 y luego llegaron otras 3, 17 pues", came, "17"],
  ["eramos 14 y luego llegaron otras 3, 18", came, null],
  ["eramos 14 y luego llegaron otras 3", came, null],
  ["12 mujeres y luego llegaron 3 hombres, 15", "¿Cuántas mujeres vinieron?", null],
  ["doce señoras, hombres no vino ni uno", came, "12"],
  // What was so, of what is over.
  ["éramos veintitrés", came, "23"],
  ["éramos 20 pero llegaron 18", came, "18"],
  ["éramos 20 y se fueron 3", "¿Cuántos fueron?", null],
  ["éramos 20", "¿Cuántas personas viven en tu casa?", null],
])("the number of %j to %s", (says, question, number) => expect(read(says, question)).toBe(number));
