import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDay, readPastDay } from "../../../src/conversation/understand/day.ts";

/** A Monday. */
const today = "2026-06-01";

describe("a day that has passed, without a year", () => {
  test.each([
    ["30 de mayo", "2026-05-30"],
    ["12 de diciembre", "2025-12-12"],
    // To come this year, and long ago last year: neither is guessed.
    ["30 de junio", null],
    ["2 de noviembre", null],
    ["30 de junio de 2025", "2025-06-30"],
  ])("%s", (text, day) => {
    const read = readPastDay(text, { today });
    expect("value" in read ? read.value : null).toBe(day);
  });
});

describe("a day to come", () => {
  test.each([
    ["hoy", "2026-06-01"],
    ["mañana", "2026-06-02"],
    ["Mañana por favor", "2026-06-02"],
    ["pasado mañana", "2026-06-03"],
    ["el sábado", "2026-06-06"],
    ["sabado", "2026-06-06"],
    ["este sábado", "2026-06-06"],
    ["el próximo sábado", "2026-06-06"],
    ["el sábado que viene", "2026-06-06"],
    ["el próximo lunes", "2026-06-08"],
    ["lunes que entra", "2026-06-08"],
    ["sábado 6", "2026-06-06"],
    ["sábado 13 de junio", "2026-06-13"],
    ["el 14", "2026-06-14"],
    ["el día 14", "2026-06-14"],
    ["14 de junio", "2026-06-14"],
    ["14 junio 2026", "2026-06-14"],
    ["domingo 14 de junio de 2026", "2026-06-14"],
    ["14/6", "2026-06-14"],
    ["14/06/26", "2026-06-14"],
    ["14-06-2026", "2026-06-14"],
    ["14.6.2026", "2026-06-14"],
    ["2026-06-14", "2026-06-14"],
    ["14-jun", "2026-06-14"],
    ["14 de marzo", "2027-03-14"],
    ["el catorce de junio", "2026-06-14"],
    ["primero de julio", "2026-07-01"],
    ["1ro de julio", "2026-07-01"],
    ["el 31", "2026-07-31"],
    ["en ocho días", "2026-06-08"],
    ["de hoy en ocho", "2026-06-08"],
    ["en 15 días", "2026-06-15"],
    ["en 3 dias", "2026-06-04"],
    ["dentro de dos semanas", "2026-06-15"],
    ["va a ser no, el martes", null],
    ["June 14", "2026-06-14"],
    ["tomorrow", "2026-06-02"],
    ["next saturday", "2026-06-06"],
    // What is doubtful is asked again.
    // It is Monday.
    ["el lunes", null],
    ["mejor el lunes", null],
    ["mejor el próximo lunes", "2026-06-08"],
    ["sábado 14", null],
    ["lunes 14 de junio", null],
    ["31 de febrero", null],
    ["31/6", null],
    ["ayer", null],
    ["14 de junio de 2025", null],
    ["14 de junio de 2030", null],
    ["el 14 o el 15", null],
    ["sábado o domingo", null],
    ["un día de estos", null],
    ["¿el sábado?", null],
    ["todos los sábados", null],
    ["en la tarde", null],
    ["mañana 14", null],
    ["4 a 6", null],
    ["junio", null],
    ["", null],
  ])("%s", (text, day) => {
    const read = readDay(text, { today });
    expect("value" in read ? read.value : null).toBe(day);
  });
});

describe("a day gone by", () => {
  test.each([
    ["hoy", "2026-06-01"],
    ["ayer", "2026-05-31"],
    ["antier", "2026-05-30"],
    ["antes de ayer", "2026-05-30"],
    ["el viernes", "2026-05-29"],
    ["el viernes pasado", "2026-05-29"],
    ["el lunes pasado", "2026-05-25"],
    ["12 de mayo", "2026-05-12"],
    ["el 12", "2026-05-12"],
    ["el 1", "2026-06-01"],
    ["12/5", "2026-05-12"],
    ["hace 3 días", "2026-05-29"],
    ["hace ocho días", "2026-05-25"],
    ["yesterday", "2026-05-31"],
    ["mañana", null],
    ["2 de junio de 2026", null],
    ["2 de diciembre", "2025-12-02"],
    ["el próximo viernes", null],
  ])("%s", (text, day) => {
    const read = readPastDay(text, { today });
    expect("value" in read ? read.value : null).toBe(day);
  });
});

test("whatever is written, a day is a day of the calendar on the right side of today", () => {
  const pieces = fc.constantFrom(
    ..."el sábado lunes 14 31 de junio febrero mañana pasado en ocho días 2026 / - hoy próximo que viene 0 99".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((words) => words.join(" ")),
      ),
      (text) => {
        const ahead = readDay(text, { today });
        const back = readPastDay(text, { today });
        if ("value" in ahead)
          expect(ahead.value >= today && /^\d{4}-\d\d-\d\d$/.test(ahead.value)).toBe(true);
        if ("value" in back) expect(back.value <= today && !Number.isNaN(Date.parse(back.value))).toBe(true);
      },
    ),
  );
});
