import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgeAnswer } from "../../../src/cli/score.ts";
import { lineSchema, understandLine } from "../../../src/cli/understandLine.ts";
import { readContent } from "../../../src/content/loadContent.ts";
import { indexOpenings } from "../../../src/conversation/chooseFlow.ts";
import { bareAnswer } from "../../../src/conversation/understand/bareAnswer.ts";
import { readChoice } from "../../../src/conversation/understand/choice.ts";
import { readDay } from "../../../src/conversation/understand/day.ts";
import { readGlobalWord } from "../../../src/conversation/understand/globalWords.ts";
import { readName } from "../../../src/conversation/understand/name.ts";
import { readNames } from "../../../src/conversation/understand/names.ts";
import { readNumber } from "../../../src/conversation/understand/number.ts";
import { readTime } from "../../../src/conversation/understand/time.ts";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";

// Hardly anybody answers with the answer alone, and many write as they speak.

test.each([
  ["Buenas tardes, maestra, mire, a las 5 p.m., gracias, Dios la bendiga 👍", "a las 5 p.m. 👍"],
  ["hola,la del martes", "la del martes"],
  ["este... el lunes", "el lunes"],
  ["este lunes", "este lunes"],
  ["¿Cómo está? Sí voy", "Sí voy"],
  ["sí, ¿gracias?", "sí?"],
  ["la maestra", "la maestra"],
  ["son dos mil gracias", "son dos mil"],
  ["Yael (hijo), maestra", "Yael (hijo)"],
  ["Hola", "Hola"],
  ["gracias", "gracias"],
  ["A ver si puedo", "A ver si puedo"],
])("what stands around an answer is none of it: %s", (text, bare) => {
  expect(bareAnswer(text)).toBe(bare);
});

test("who is called is told from who is named", () => {
  expect(readName("Ana Joven", {})).toEqual({ value: "Ana Joven" });
  expect(readName("nadia ek joven", {})).toEqual({ value: "Nadia Ek" });
  expect(readNames("Rosa Díaz y Ana Ruiz, señorita", {})).toEqual({ value: "Rosa Díaz\nAna Ruiz" });
  const choices = [["Niñas y niños"], ["Joven"], ["Persona adulta"]];
  expect(readChoice("es joven", { choices })).toEqual({ value: 1 });
});

test("an «ok» before the answer only hears; the answer counts", () => {
  const question = () => "¿Vas a venir el jueves?";
  expect(readYesNo("ok, no voy a poder", { question })).toEqual({ value: "no" });
  expect(readYesNo("bueno no", { question })).toEqual({ value: "no" });
  expect(readYesNo("ok, depende de mi esposo", { question })).toHaveProperty("unclear");
  expect(readYesNo("ok", { question })).toEqual({ value: "yes" });
});

test.each([
  ["el savado", readDay, { today: "2026-06-03" }, "2026-06-06"],
  ["oy mismo", readDay, { today: "2026-06-03" }, "2026-06-03"],
  ["a las dies de la mañana", readTime, {}, "10:00"],
  ["yevamos dose siyas", readNumber, { question: () => "¿Cuántas sillas llevan?" }, "12"],
  ["no tengo ijos", readNumber, { question: () => "¿Cuántos hijos tienes?" }, "0"],
])("words are known as they sound: %s", (text, read, context, value) => {
  expect(read(text, context)).toEqual({ value });
});

test("commands are known with whatever stands around them", () => {
  expect(readGlobalWord("Buenas tardes señorita, ayuda por favor, Dios la bendiga")).toBe("help");
  expect(readGlobalWord("ay no me vuelvan a mandar nada")).toBe("stop");
  expect(readGlobalWord("con quién hablo")).toBeNull();
  expect(readGlobalWord("quiero una persona que cuide a mi mamá")).toBeNull();
});

// — every answer of the corpus, with one of these each —

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/(?<![nN])\u0301/gu, "")
    .replace(/\u0301/gu, "")
    .normalize("NFC");
const ways: readonly ((text: string) => string)[] = [
  (text) => `Hola, ${text}`,
  (text) => `Buenas tardes ${text}`,
  (text) => `Mire, ${text}`,
  (text) => `oiga ${text}`,
  (text) => `Disculpe, ${text}`,
  (text) => `este... ${text}`,
  (text) => `Pues ${text}`,
  (text) => `${text} gracias`,
  (text) => `${text} por favor`,
  (text) => `${text}, señorita`,
  (text) => `${text}, Dios la bendiga`,
  (text) => `${text} disculpe la molestia`,
  (text) => `${text}, buen día`,
  (text) => `${text}, gracias por avisar`,
  (text) => `${text} 🙏`,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  plain,
];

test("an answer means the same whatever is said around it", () => {
  const root = new URL("../../../", import.meta.url);
  const openings = indexOpenings(readContent(root).flows);
  const lines = readFileSync(new URL("tests/corpus/tuning.jsonl", root), "utf8").trim().split("\n");
  const changed: string[] = [];
  let tried = 0;
  for (const [at, written] of lines.entries()) {
    const labelled: unknown = JSON.parse(written);
    const line = lineSchema.parse(labelled);
    if (line.kind === "free" || line.says.trimStart().startsWith("/")) continue;
    const alone = understandLine(openings, line, 0);
    const says = ways[at % ways.length]?.(line.says) ?? line.says;
    tried += 1;
    const read = understandLine(openings, { ...line, says }, 0);
    if (judgeAnswer(read, [alone]) !== "right") changed.push(`${says} → ${JSON.stringify(read)}`);
  }
  expect(tried).toBeGreaterThan(3000);
  expect(changed.length / tried, changed.join("\n")).toBeLessThan(0.012);
});
