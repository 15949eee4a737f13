import { expect, test } from "vitest";
import { readDay, readPastDay } from "../../../src/conversation/understand/day.ts";
import { readMoment } from "../../../src/conversation/understand/moment.ts";
import { readNumber } from "../../../src/conversation/understand/number.ts";
import { readTime } from "../../../src/conversation/understand/time.ts";

const today = "2026-06-03";
const nowTime = "09:15";
const wish = { today, nowTime, question: () => "¿Qué día puedes venir?" };

test.each([
  ["el director dice que el viernes 5 está bien", "2026-06-05"],
  ["póngame el lunes con la psicóloga Martita", "2026-06-08"],
  ["pues ya de perdida el martes", "2026-06-09"],
  ["sería el martes si todavía hay chance", "2026-06-09"],
  ["hoy no, mañana tampoco, el viernes sí", "2026-06-05"],
])("a day stands among words nobody listed: %s", (text, day) => {
  expect(readDay(text, wish)).toEqual({ value: day });
});

test.each([
  "la clínica abre el lunes",
  "el lunes cierran la carretera",
  "regresa mi esposo el lunes",
  "eso lo decide la asamblea el domingo",
  "mi mamá puede el lunes y yo el martes",
  "dos semanas después del 15",
  "hoy no, mañana tampoco",
])("another verb or a closed class leaves it open: %s", (text) => {
  expect(readDay(text, wish)).toHaveProperty("unclear");
});

test("what happened is named by its day", () => {
  const question = () => "¿Cuándo empezó la fuga?";
  expect(readPastDay("desde ayer en la mañana está tirando agua", { today, question })).toEqual({
    value: "2026-06-02",
  });
});

test("an hour, alone and with its day", () => {
  expect(readTime("a las 9 con la señora Petra", wish)).toEqual({ value: "09:00" });
  expect(readTime("me levanto a las 8", wish)).toHaveProperty("unclear");
  expect(readMoment("dice mi esposo que el sábado a las 4", wish)).toEqual({ value: "2026-06-06T16:00" });
  expect(readMoment("mi esposo llega el lunes a las 9", wish)).toHaveProperty("unclear");
});

test.each([
  ["¿Cuántas casas visitaste hoy?", "alcancé a visitar 13 antes de que lloviera", "13"],
  ["¿Cuántos van a venir?", "dije cinco pero van a ser seis", "6"],
  ["¿Cuántos van a venir?", "somos tres y conmigo cuatro", "4"],
  ["¿Cuántas gallinas tienes?", "tenía 15 pero el coyote se comió 3, quedan 12", "12"],
  ["¿Cuántas personas viven en tu casa?", "ahorita 5 porque mi hijo se fue al norte", "5"],
  ["¿Cuántos años tienes?", "37 años joven, ¿y usted?", "37"],
])("the one number that is meant: %s %s", (asked, text, value) => {
  expect(readNumber(text, { question: () => asked })).toEqual({ value });
});

test.each([
  ["¿Cuántas despensas entregaste?", "me mandaron 40"],
  ["¿Cuántas despensas entregaste?", "gasté 300 en gasolina"],
  ["¿Cuántas casas visitaste hoy?", "visité 20 pero 3 estaban vacías"],
  ["¿Cuántos hijos tienes?", "4 y uno en camino"],
  ["¿Cuántos van a ir?", "mis dos niñas y yo"],
  ["¿Cuántos años tienes?", "llevo 20 casada"],
  ["¿Cuántas hectáreas tienes?", "una y media"],
])("another one, or more of them: %s %s", (asked, text) => {
  expect(readNumber(text, { question: () => asked })).toHaveProperty("unclear");
});
