import { expect, it } from "vitest";
import { readChoice } from "../../../src/conversation/understand/choice.ts";

const choices = [["Salud"], ["Huertos"], ["Cocina"]];
const read = (said: string, question = "¿Cuál sesión prefieres?", of = choices): number | string => {
  const reading = readChoice(said, { choices: of, question: () => question });
  return "value" in reading ? reading.value : "?";
};

it("takes no guess, and no wish of somebody else, for a choice", () => {
  expect(read("creo que la 2")).toBe("?");
  expect(read("mi hermana quiere la de huertos")).toBe("?");
  expect(read("mi hija prefiere la 2")).toBe("?");
});

it("takes the wish of whoever was asked, with others", () => {
  expect(read("mi hija y yo queremos la de huertos")).toBe(1);
  expect(read("quiero la de huertos con mi hermana")).toBe(1);
  expect(read("mi hija quiere huertos", "¿Cuál quiere tu hija?")).toBe(1);
});
