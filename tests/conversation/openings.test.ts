import { describe, expect, test } from "vitest";
import { chooseFlow, indexOpenings, isOpening } from "../../src/conversation/chooseFlow.ts";
import { compileFlow } from "../../src/conversation/compileFlow.ts";

const read = (flow: string, more: object) => {
  const plain = { flow, for: ["anyone"], expires: { after: "1h" }, steps: [{ end: "done" }], ...more };
  const compiled = compileFlow({ file: `flows/${flow}.yaml`, plain, lineAt: () => 1 });
  if (!("flow" in compiled)) throw new Error(JSON.stringify(compiled.findings));
  return compiled.flow;
};
const openings = indexOpenings([
  read("checkIn", {
    starts: { words: ["asistencia {code}", "asistencia"], command: "asistencia", link: "a-{code}" },
    input: { code: "text" },
  }),
  read("addNames", { starts: { words: ["+{names}"] }, input: { names: "text" } }),
  read("hello", { starts: { words: ["hola"], command: "start" } }),
]);
const opened = (text: string) => {
  const choice = chooseFlow(openings, text);
  return choice.type === "opens" ? [choice.flow, choice.input] : choice.type;
};

describe("words that go on with something of the person's own", () => {
  test.each([
    "asistencia 4831",
    "Asistencia: 4831",
    "  ASISTENCIA   4831 ",
    "/asistencia 4831",
    "/asistencia@convoca_bot 4831",
  ])("%s is the code 4831", (text) => expect(opened(text)).toEqual(["checkIn", { code: "4831" }]));

  test("alone they open the flow without it", () => {
    expect(opened("asistencia")).toEqual(["checkIn", {}]);
    expect(opened("/asistencia")).toEqual(["checkIn", {}]);
  });

  test("what follows stays as it was written", () => {
    expect(opened("+ Juan Pérez, Rosa Díaz")).toEqual(["addNames", { names: "Juan Pérez, Rosa Díaz" }]);
    expect(opened("+Juan\n+Rosa")).toEqual(["addNames", { names: "Juan\n+Rosa" }]);
  });

  test("a sign alone, longer words and words in the middle are something else", () => {
    for (const text of ["+", "asistencias 4831", "tu asistencia 4831", "3+4"])
      expect(opened(text)).toBe("none");
  });

  test("they are nobody's answer in free words", () => {
    expect(isOpening(openings, "asistencia 4831")).toBe(true);
    expect(isOpening(openings, "/cualquiera")).toBe(true);
    expect(isOpening(openings, "la asistencia fue de doce")).toBe(false);
  });
});

describe("a link", () => {
  test("brings what it carries, and any other opens what /start opens", () => {
    expect(opened("/start a-4831")).toEqual(["checkIn", { code: "4831" }]);
    for (const text of ["/start", "/start b-4831", "/start a-", "/start a-48 31"])
      expect(opened(text)).toEqual(["hello", {}]);
  });
});
