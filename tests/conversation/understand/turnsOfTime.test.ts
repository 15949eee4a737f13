import { expect, test } from "vitest";
import { readDay, readPastDay } from "../../../src/conversation/understand/day.ts";
import { readMoment, readPastMoment } from "../../../src/conversation/understand/moment.ts";
import { asksOfThePast } from "../../../src/conversation/understand/past.ts";
import type { Reading } from "../../../src/conversation/understand/reading.ts";
import { readTime } from "../../../src/conversation/understand/time.ts";

const read = (found: Reading<string>): string | null => ("value" in found ? found.value : null);
// A Wednesday.
const at = (question: string) => ({ today: "2026-06-17", nowTime: "09:00", question: () => question });
const dayOf = (says: string, question: string) =>
  read((asksOfThePast(question) ? readPastDay : readDay)(says, at(question)));

const which = "¿Qué día le queda?";
test.each([
  // The one a week after.
  ["no este viernes, el otro", which, "2026-06-26"],
  ["este lunes no puedo, el siguiente sí", which, "2026-06-29"],
  ["el domingo que viene no, el otro", which, "2026-06-28"],
  ["este viernes no, el sábado", which, "2026-06-20"],
  ["este viernes no, el otro mes", which, null],
  // Said twice, and once in jest.
  ["de hoy en ocho, otra vez en miércoles", which, "2026-06-24"],
  ["de hoy en ocho, en martes", which, null],
  ["el lunes jaja no es cierto, el martes", which, "2026-06-23"],
  ["hasta el martes puedo, antes ando fuera", which, "2026-06-23"],
  ["el quince de agosto, día de la virgen", which, "2026-08-15"],
  // What somebody else thought.
  ["dice 3 de mayo 1960 aunque mi papá decía que el 4", "Fecha de nacimiento:", "1960-05-03"],
  ["ase dos semanas", "¿Cuándo llegó el apoyo?", "2026-06-03"],
  // One's own verb says which.
  ["nació el 2 de mayo y lo registramos el 8 de junio", "¿Cuándo nació la niña?", "2026-05-02"],
  ["empieza el 20 y termina el 30 de junio", "¿Cuándo empieza el curso?", "2026-06-20"],
  ["termina el 30 de junio", "¿Cuándo empieza el curso?", null],
  // Which side of today is asked.
  ["el 20 de junio", "¿Qué día paso por los papeles?", "2026-06-20"],
  ["primero de julio", "¿Desde qué fecha abre la clínica?", "2026-07-01"],
])("the day of %j to %s", (says, question, day) => expect(dayOf(says, question)).toBe(day));

test.each([
  ["a las cuatro quitamos", "¿A qué hora termina la junta?", "16:00"],
  ["entro a las 8 y salgo a las 5", "¿A qué hora sales de trabajar?", "17:00"],
  ["abren a las 9 y cierran a las 2", "¿A qué hora abre la oficina?", "09:00"],
  ["empieza a las 4", "¿A qué hora termina la junta?", null],
  ["terminó a las 6", "¿A qué hora empezó la junta?", null],
  ["a las 3, no, espérese, a las 4 de la tarde", "¿A qué hora paso?", "16:00"],
  ["empezamos 10:20 am, se nos hizo tarde", "¿A qué hora empezó la plática?", "10:20"],
])("the hour of %j to %s", (says, question, hour) => expect(read(readTime(says, at(question)))).toBe(hour));

test("of two moments the one that was asked", () => {
  const asked = "¿Qué día y a qué hora llegó el camión?";
  const says = "llegó ayer a las 8 de la noche y lo descargamos hoy a las 7";
  expect(read(readPastMoment(says, at(asked)))).toBe("2026-06-16T20:00");
  expect(read(readMoment("a las 4 de la tarde pero del viernes", at("¿Qué día y hora?")))).toBe(
    "2026-06-19T16:00",
  );
});
