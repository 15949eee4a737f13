import { describe, expect, test } from "vitest";
import { readDay } from "../../../src/conversation/understand/day.ts";
import { readMoment } from "../../../src/conversation/understand/moment.ts";
import { readTime } from "../../../src/conversation/understand/time.ts";

const given = (read: object) => ("value" in read ? read.value : null);
const context = {
  today: "2026-06-03",
  nowTime: "09:15",
  question: () => "¿Qué día y a qué hora te queda bien?",
};

describe("days and hours that nobody means", () => {
  test.each([
    ["a las 5 en adelante", null],
    ["desde las 9", null],
    ["a las 5 a más tardar", null],
    ["lo más temprano a las 9", null],
    ["a las 8 es muy temprano", null],
    ["a las 8 es muy temprano, a las 10", "10:00"],
    ["a las 4 llego de trabajar", null],
    ["a las 6 de la tarde que ya llego a mi casa", "18:00"],
    ["después de la novela de las 4", null],
    ["ya son las 5", null],
    ["3 horas", null],
    ["el 5", null],
    ["6 de la", null],
    ["llegué a las 5", null],
    ["ya fui a las 5", null],
    ["a las 5 es mejor", "17:00"],
    ["me queda bien a las 5", "17:00"],
  ])("the hour of %s", (text, time) => expect(given(readTime(text, context))).toBe(time));

  test.each([
    ["del 15 en adelante", null],
    ["el viernes de las 9 en adelante", "2026-06-05"],
    ["mañana es mi santo", null],
    ["mañana es mi santo, pasado mañana", "2026-06-05"],
    ["hoy es miércoles", null],
    ["el martes es mi descanso", "2026-06-09"],
    ["el viernes me queda mal", null],
    ["el viernes me queda bien", "2026-06-05"],
    ["un viernes", null],
    ["el viernes que no llueva", null],
    ["el lunes le hablo", null],
    ["me voy el 15", null],
    ["12 de la tarde", null],
    ["el 1 de junio", null],
    ["el 14 de mayo", null],
  ])("the day of %s", (text, day) => expect(given(readDay(text, context))).toBe(day));

  test("what the question asks for is the answer", () => {
    const asked = { ...context, question: () => "¿Cuándo sales de la escuela?" };
    expect(given(readDay("salgo de clases el 15", asked))).toBe("2026-06-15");
  });

  test.each([
    ["los viernes a las 5", null],
    ["mañana a las 5 es la junta", null],
    ["el viernes a las 5 me queda mal", null],
    ["el viernes a las 5", "2026-06-05T17:00"],
  ])("the moment of %s", (text, moment) => expect(given(readMoment(text, context))).toBe(moment));

  test("a hostile message is read in no time", () => {
    const begun = performance.now();
    for (const piece of ["a las 5 es ", "desde las ", "el viernes que no ", "me voy a "])
      readTime(piece.repeat(Math.floor(990 / piece.length)), context);
    expect(performance.now() - begun).toBeLessThan(800);
  });
});

describe("what somebody else does then, whom nobody asked about", () => {
  const asked = (question: string) => ({ ...context, question: () => question });
  test.each([
    ["¿A qué hora te queda bien?", "mi hija sale a las 6", null],
    ["¿A qué hora te queda bien?", "pues mi hijo va a las 6", null],
    ["¿A qué hora puedes?", "mi mamá puede a las 6", null],
    ["¿A qué hora puedes?", "la niña sale a las 12, a la 1", "13:00"],
    ["¿A qué hora sale tu hija?", "mi hija sale a las 6", "18:00"],
    ["¿A qué hora te queda bien?", "sale, a las 6", "18:00"],
  ])("%s %s", (question, text, time) => expect(given(readTime(text, asked(question)))).toBe(time));
});

describe("an hour that was put right, or said twice", () => {
  test.each([
    ["iba a ser a las 9 pero la pasaron a las 10:30", "10:30"],
    ["no es a las 4, es a las 5", "17:00"],
    ["a las 7 pero de la noche no de la mañana", "19:00"],
    ["cuando salen los niños del kínder, a las 12", "12:00"],
    ["a las dos y diez", "14:10"],
    ["entre las 2 y las 10", null],
    ["entre 2 y diez", null],
    ["era a las 4 pero la cambiaron", null],
    ["era a las 4 pero la recorrieron una hora", null],
  ])("%s", (text, time) => {
    const read = readTime(text, {});
    expect("value" in read ? read.value : null).toBe(time);
  });
});
