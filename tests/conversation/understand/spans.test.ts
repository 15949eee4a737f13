import { expect, test } from "vitest";
import { readDay, readPastDay } from "../../../src/conversation/understand/day.ts";
import { readMoment, readPastMoment } from "../../../src/conversation/understand/moment.ts";
import { asksOfThePast } from "../../../src/conversation/understand/past.ts";
import type { Reading } from "../../../src/conversation/understand/reading.ts";
import { readTime } from "../../../src/conversation/understand/time.ts";

const read = (found: Reading<string>): string | null => ("value" in found ? found.value : null);
// A Wednesday.
const at = (question: string, today = "2026-11-18") => ({
  today,
  nowTime: "10:00",
  question: () => question,
});

test.each([
  // Of a span the end that was asked.
  ["de 4 a 6", "¿A qué hora empezó el taller?", "16:00"],
  ["de 9 de la mañana a 2 de la tarde", "¿A qué hora empezó el taller?", "09:00"],
  ["estuvimos de 10 a 12", "¿A qué hora terminó la actividad?", "12:00"],
  ["de 7 a 9 de la noche", "¿A qué hora terminó la actividad?", "21:00"],
  ["de 7 a 9", "¿A qué hora terminó la actividad?", null],
  ["de 4 a 6", "¿A qué hora nos vemos?", null],
  ["de 9 a 11 y de 4 a 6", "¿A qué hora empezó el taller?", null],
  ["de 2 a 3 horas", "¿A qué hora empezó el taller?", null],
  // So long after the beginning that the question tells.
  ["duró dos horas", "La plática empezó a las 10:00 de la mañana. ¿A qué hora terminó?", "12:00"],
  ["hora y media después", "Empezaron a las 16:00. ¿A qué hora acabaron?", "17:30"],
  ["duró 45 minutos", "Empezaron a las 4. ¿A qué hora acabaron?", "16:45"],
  ["duró dos horas", "¿A qué hora terminó?", null],
  ["duró dos horas", "El taller es de 4 a 6. ¿A qué hora terminó?", null],
  ["una hora y media", "Empezaron a las 16:00. ¿A qué hora acabaron?", null],
  // So long before an hour.
  ["media hora antes de las 5", "¿A qué hora nos vemos?", "16:30"],
  ["una hora antes de las 12", "¿A qué hora nos vemos?", "11:00"],
  ["media hora antes de las 8", "¿A qué hora nos vemos?", null],
  ["una hora antes de la junta", "¿A qué hora nos vemos?", null],
  // The last hour, where an end is asked.
  ["a las dos de la tarde a más tardar", "¿A qué hora terminan?", "14:00"],
  ["a las dos de la tarde a más tardar", "¿A qué hora puedes?", null],
  ["8 de la noche ya bien oscuro", "¿A qué hora terminaron?", "20:00"],
  ["a las 5 y 10", "¿A qué hora llegas?", "17:10"],
  ["a las 5 y a las 10", "¿A qué hora llegas?", null],
  ["a las 11 d la mañana", "¿A qué hora llegas?", "11:00"],
])("the hour of %j to %s", (says, question, hour) => expect(read(readTime(says, at(question)))).toBe(hour));

test.each([
  ["el sábado pasado de 10 a 12", "¿Qué día y a qué hora empezó el taller?", "2026-11-14T10:00"],
  ["ayer de 4 a 6", "¿Cuándo terminó la plática?", "2026-11-17T18:00"],
  ["fue el 2 de este mes, empezamos 4:15 de la tarde", "¿Cuándo empezó el curso?", "2026-11-02T16:15"],
  ["fue el martes como le digo, a las 12 del dia", "¿Cuándo se hizo el taller?", "2026-11-17T12:00"],
  ["24 de nob a las 11 d la mañana", "¿Fecha y hora de la próxima reunión?", "2026-11-24T11:00"],
])("the moment of %j to %s", (says, question, moment) =>
  expect(read((asksOfThePast(question) ? readPastMoment : readMoment)(says, at(question)))).toBe(moment),
);

const deadline = "¿Para cuándo se comprometen a arreglar el techo?";
const born = "Fecha de nacimiento";
const did = "¿Cuándo se hizo la actividad?";
test.each([
  ["a más tardar el 15 de enero", deadline, "2027-01-15"],
  ["de hoy en un mes", deadline, "2026-12-18"],
  ["en un mes", deadline, null],
  ["antes del viernes", deadline, null],
  ["a más tardar el viernes", "¿Qué día nos visitas?", null],
  ["se vence el 15 del mes que entra", "¿Hasta qué fecha tienen para entregar?", "2026-12-15"],
  ["lo queremos tener para el día de las madres", "¿Para qué fecha debe estar lista?", "2027-05-10"],
  // Of what is needed «hasta» may be the last.
  ["hasta el viernes", "¿Para qué día necesitas el transporte?", null],
  ["ya hasta el viernes", "¿Para qué día necesitas el transporte?", "2026-11-20"],
  ["hasta el viernes", "¿Qué día puedes?", "2026-11-20"],
  ["el 5 de este", "¿Qué día puedes?", null],
  ["el veinticinco de este", "¿Qué día puedes?", "2026-11-25"],
  ["el lunes, o sea el 23", "¿Qué día puedes?", "2026-11-23"],
  ["el lunes, o sea el 24", "¿Qué día puedes?", null],
  // Written apart, and told by a feast.
  ["30 11 2002", born, "2002-11-30"],
  ["el dia de reyes del 65", born, "1965-01-06"],
  ["un 5 de mayo", "¿Cuándo naciste?", null],
  ["un 5 de mayo del 80", "¿Cuándo naciste?", "1980-05-05"],
  ["mi niña es del 1o de abril de 2021", "¿Cuál es la fecha de nacimiento de su hija?", "2021-04-01"],
  ["mi niño es del 1o de abril de 2021", "¿Cuál es la fecha de nacimiento de su hija?", null],
  // What happened then.
  ["antenoche", did, "2026-11-16"],
  ["oy mismo acabamos de terminar", did, "2026-11-18"],
  ["el 2 de noviembre que pusimos el altar", did, "2026-11-02"],
  ["el miércoles", "¿Cuándo le dieron el apoyo?", null],
  ["no fue ayer, fue el lunes", "¿Cuándo dieron el taller?", "2026-11-16"],
  ["el viernes", "¿Para cuándo te dieron la cita?", "2026-11-20"],
])("the day of %j to %s", (says, question, day) =>
  expect(read((asksOfThePast(question) ? readPastDay : readDay)(says, at(question)))).toBe(day),
);

test("a year without a 29 of February has none", () => {
  const next = at("¿Qué día es la próxima reunión?", "2027-02-13");
  expect(read(readDay("el 29 de febrero", next))).toBeNull();
  expect(read(readDay("el 28 de febrero", next))).toBe("2027-02-28");
  expect(read(readDay("el 29 de febrero de 2028", next))).toBe("2028-02-29");
});
