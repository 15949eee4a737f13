import { expect, test } from "vitest";
import { readMoment } from "../../../src/conversation/understand/moment.ts";
import type { Reading } from "../../../src/conversation/understand/reading.ts";
import { readTime } from "../../../src/conversation/understand/time.ts";

const read = (found: Reading<string>): string | null => ("value" in found ? found.value : null);
// A Wednesday.
const at = (question: string) => ({ today: "2026-11-18", nowTime: "10:00", question: () => question });

test.each([
  // What is asked tells the half of the day.
  ["a las 8", "¿A qué hora cenan?", "20:00"],
  ["7 y media", "¿A qué hora cenaron?", "19:30"],
  ["cuarto para las 9", "¿A qué hora cenan?", "20:45"],
  ["12", "¿A qué hora cenan?", null],
  ["a las 10", "¿A qué hora te duermes?", "22:00"],
  ["11:30", "¿A qué hora se acuestan los niños?", "23:30"],
  ["a las 12", "¿A qué hora te duermes?", null],
  ["a las 2", "¿A qué hora te duermes?", null],
  ["a las 5", "¿A qué hora se levanta usted?", "05:00"],
  ["cuarto para las 6", "¿A qué hora te despiertas?", "05:45"],
  ["a las 12", "¿A qué hora se levanta usted?", null],
  ["a las 3 de la tarde", "¿A qué hora se levanta usted?", "15:00"],
  ["6 y media", "¿A qué hora desayunan?", "06:30"],
  ["a las 6", "¿A qué hora entras a trabajar?", null],
  ["a las 9", "¿A qué hora entras a trabajar?", "09:00"],
  ["a las 9", "¿A qué hora es el baile?", null],
  ["a las 8", "¿A qué hora de la noche pasamos?", "20:00"],
  ["a las 10", "¿A qué hora de la tarde nos vemos?", null],
  // What only sounds like these.
  ["a las 5", "¿A qué hora levantamos el acta?", "17:00"],
  ["a las 5", "¿A qué hora se levanta el tianguis?", "17:00"],
  ["a las 5", "Buenos días, ¿cómo amaneció? ¿A qué hora le llamamos?", "17:00"],
  ["a las 8", "¿A qué hora es la reunión del centro?", "08:00"],
  // What is said beside tells it.
  ["muy temprano a las 5", "¿A qué hora pasamos?", "05:00"],
  ["a las 6 temprano", "¿A qué hora entras a trabajar?", "06:00"],
  ["temprano, a las 9", "¿A qué hora se acuesta?", "21:00"],
  ["más temprano, a las 5", "¿A qué hora pasamos?", "17:00"],
  ["temprano, a las 4", "¿A qué hora salen?", "16:00"],
  ["no muy temprano, a las 5", "¿A qué hora pasamos?", null],
])("the hour of %j to %s", (says, question, hour) => expect(read(readTime(says, at(question)))).toBe(hour));

const when = "¿Cuándo quieres tu cita?";
test.each([
  ["mañana tempranito a las 6", when, "2026-11-19T06:00"],
  ["viernes tempranito a las 7 y media", when, "2026-11-20T07:30"],
  ["el viernes a las 6", when, "2026-11-20T18:00"],
  ["el viernes a las 8", "¿Qué día y a qué hora es la cena?", "2026-11-20T20:00"],
  ["esta noche a las 9", when, "2026-11-18T21:00"],
  ["esta misma tarde, a las 6", when, "2026-11-18T18:00"],
  ["esta tarde a las 10", when, null],
  // When a day begins, or when it ends.
  ["el domingo a medianoche", when, null],
  ["el 24 a media noche", when, null],
  ["31 de diciembre a medianoche", when, null],
  ["el domingo a mediodía", when, "2026-11-22T12:00"],
])("the moment of %j to %s", (says, question, moment) =>
  expect(read(readMoment(says, at(question)))).toBe(moment),
);

test("of two who say two hours nobody knows who is right", () => {
  const asked = at("¿A qué hora empezó?");
  expect(read(readTime("mi hijo dice que a las 4, yo digo que a las 5", asked))).toBeNull();
  expect(read(readTime("yo digo que a las 5", asked))).toBe("17:00");
});
