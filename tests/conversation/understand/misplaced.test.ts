import { expect, test } from "vitest";
import { readDay } from "../../../src/conversation/understand/day.ts";
import { readLocality } from "../../../src/conversation/understand/locality.ts";
import { readMoment } from "../../../src/conversation/understand/moment.ts";
import { readName } from "../../../src/conversation/understand/name.ts";
import { readNames } from "../../../src/conversation/understand/names.ts";
import { readNumber } from "../../../src/conversation/understand/number.ts";
import { plainlyIs } from "../../../src/conversation/understand/plainlyOther.ts";
import type { Context, Reader } from "../../../src/conversation/understand/reading.ts";
import { readTime } from "../../../src/conversation/understand/time.ts";

// Answers come late, or to the question before: what plainly is something else is no answer to this one.

const today = "2026-06-03";
const people = { question: () => "¿Cuántas personas van a venir?" };
const wish = { today, nowTime: "09:15", question: () => "¿Qué día te queda bien?" };
const hour = { question: () => "¿A qué hora te podemos llamar?" };

const others: readonly (readonly [Reader, Context, string])[] = [
  [
    readLocality,
    {},
    "9 en punto / ocho de la noche / mediodía / 17 hrs / el domingo 13 / lun 13 abr / cuatro y media / ciento veinte / 22 semanas / tel 969 103 2299 / seis seis dos uno tres cuatro / el segundo / vivo sola / es correcto",
  ],
  [
    readName,
    {},
    "anoche / Friday / cinko / diesiocho / mil doscientas / a las 5 / guárdalo / manténgala / clarísimo",
  ],
  [readNames, {}, "anoche / el domingo / catorse / saturday / 8 de la noche"],
  [
    readNumber,
    people,
    "ocho de la noche / 11 a.m. / a las 5 / 24 de diciembre / el día 15 / de hoy en ocho / el sábado 14",
  ],
  [
    readDay,
    wish,
    "9 en punto / veinte para las seis / 12 del dia / somos 4 / 8 mujeres / 9 contando al bebé / me dijeron que el lunes",
  ],
  [
    readTime,
    hour,
    "el dos / el día 10 / el martes / 8 en total / somos 4 / a las 10 de la tarde / me dijeron que a las 6",
  ],
  [readMoment, wish, "veinte para las seis de la tarde / diez para las once de la mañana"],
];

test.each(
  others.flatMap(([read, context, texts]) => texts.split(" / ").map((text) => ({ read, context, text }))),
)("$text", ({ read, context, text }) => {
  expect(read(text, context)).not.toHaveProperty("value");
});

test("what looks like it and is not stays an answer", () => {
  expect(readLocality("5 de mayo", {})).toHaveProperty("value", "5 de Mayo");
  expect(readLocality("24 de abril", {})).toHaveProperty("value", "24 de Abril");
  expect(readName("Abril", {})).toEqual({ value: "Abril" });
  expect(readName("Domingo", {})).toEqual({ value: "Domingo" });
  expect(readNumber("22 semanas", { question: () => "¿Cuántas semanas de embarazo tienes?" })).toEqual({
    value: "22",
  });
  expect(readDay("el 24 en la noche", wish)).toEqual({ value: "2026-06-24" });
  expect(readTime("10pm", hour)).toEqual({ value: "22:00" });
  // What is settled at home is a wish.
  expect(readMoment("dice mi esposo que el sábado a las 4", wish)).toEqual({ value: "2026-06-06T16:00" });
});

test.each([
  ["a las 5", "hour"],
  ["cuarto para las ocho", "hour"],
  ["el 24", "day"],
  ["28/07", "day"],
  ["mañana a las 5", "moment"],
  ["veinticinco", "number"],
  ["951 123 4567", "phone"],
  ["San Isidro", null],
  ["sí", null],
])("%s is plainly: %s", (text, kind) => {
  expect(plainlyIs(text)).toBe(kind);
});
