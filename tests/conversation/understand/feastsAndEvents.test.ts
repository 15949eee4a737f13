import { describe, expect, test } from "vitest";
import { readDay, readPastDay } from "../../../src/conversation/understand/day.ts";
import { readMoment } from "../../../src/conversation/understand/moment.ts";
import { asksOfThePast } from "../../../src/conversation/understand/past.ts";
import type { Reading } from "../../../src/conversation/understand/reading.ts";

const valueIn = (read: Reading<string>) => ("value" in read ? read.value : null);

describe("a feast is its day of the year", () => {
  test.each([
    ["el miércoles de ceniza", "2026-02-18"],
    ["martes de carnaval", "2026-02-17"],
    ["viernes de Dolores", "2026-03-27"],
    ["el domingo de ramos", "2026-03-29"],
    ["el lunes de semana santa", "2026-03-30"],
    ["jueves santo", "2026-04-02"],
    ["viernes santo por la mañana", "2026-04-03"],
    ["sábado de gloria", "2026-04-04"],
    ["domingo de resurrección", "2026-04-05"],
    ["domingo 29 de marzo, domingo de ramos", "2026-03-29"],
    ["el jueves de corpus", "2026-06-04"],
    ["el día del padre", "2026-06-21"],
    ["el día del estudiante, cae en sábado", "2026-05-23"],
    ["el día de san Isidro", "2026-05-15"],
    ["el día de la Candelaria", "2026-02-02"],
    ["el día de Santa Cecilia", "2026-11-22"],
    // What is said beside has to agree.
    ["el día del estudiante, cae en domingo", null],
    ["el 8 que es domingo de ramos", null],
    ["el 14 que es sábado", null],
    // So many days from it.
    ["un día después del día de la Candelaria", "2026-02-03"],
    ["la víspera de la Candelaria", "2026-02-01"],
    ["dos días antes del domingo de ramos", "2026-03-27"],
    ["dos días después del 10 de mayo", "2026-05-12"],
    ["antes de la Candelaria", null],
    // A week is no day.
    ["en semana santa", null],
  ])("%s", (text, day) => expect(valueIn(readDay(text, { today: "2026-01-12" }))).toBe(day));

  test("looking back it is the last one, and this year's once it was", () => {
    expect(valueIn(readPastDay("fue el jueves santo", { today: "2026-05-04" }))).toBe("2026-04-02");
    expect(valueIn(readDay("domingo de ramos", { today: "2026-05-04" }))).toBe("2027-03-21");
    expect(valueIn(readDay("el jueves santo", { today: "2026-04-02" }))).toBe("2026-04-02");
  });

  test("with its hour", () =>
    expect(
      valueIn(readMoment("el domingo de ramos a las 11 am", { today: "2026-03-10", nowTime: "10:00" })),
    ).toBe("2026-03-29T11:00"));
});

test("«hoy hace ocho» is a week ago", () => {
  expect(valueIn(readPastDay("hoy hace ocho", { today: "2026-05-04" }))).toBe("2026-04-27");
  expect(valueIn(readPastDay("hoy hace quince días", { today: "2026-05-04" }))).toBe("2026-04-20");
});

describe("a weekday told by what happens on it is asked for again", () => {
  test.each([
    ["el sábado de la kermés", null],
    ["el domingo de la octava", null],
    ["el viernes del bautizo", null],
    ["el lunes después de Navidad", null],
    ["el día del santo patrono, cae en jueves", null],
    ["el sábado 17 de la kermés", "2026-01-17"],
    ["este sábado, el de la kermés", "2026-01-17"],
    ["el domingo de plaza", "2026-01-18"],
    ["el jueves de preferencia", "2026-01-15"],
    ["el jueves de la próxima", "2026-01-22"],
    ["el martes de la que viene", "2026-01-20"],
  ])("%s", (text, day) =>
    expect(valueIn(readDay(text, { today: "2026-01-12", question: () => "¿Qué día es?" }))).toBe(day),
  );
});

describe("past midnight one day may be meant by the words of the other", () => {
  const late = { today: "2026-06-09", nowTime: "00:20" };
  test.each([
    ["mañana", null],
    ["pasado mañana", null],
    ["el martes", null],
    ["hoy", "2026-06-09"],
    ["el jueves", "2026-06-11"],
    ["mañana miércoles", "2026-06-10"],
    ["mañana 10", "2026-06-10"],
  ])("%s", (text, day) => expect(valueIn(readDay(text, late))).toBe(day));

  test("the same looking back, and with an hour", () => {
    expect(valueIn(readPastDay("ayer", late))).toBeNull();
    expect(valueIn(readMoment("mañana a las 5", late))).toBeNull();
    expect(valueIn(readDay("mañana", { ...late, nowTime: "05:10" }))).toBe("2026-06-10");
  });
});

describe("what was planned or was not is no answer", () => {
  test.each([
    ["era el lunes pero la cambiaron para el miércoles", "2026-01-14"],
    ["iba a ser el 20 pero al final quedó el 22", "2026-01-22"],
    ["no es el lunes, es el martes", "2026-01-13"],
    ["no es el 15 sino el 16", "2026-01-16"],
    ["iba a ser el lunes pero se canceló", null],
    ["era el lunes pero la recorrieron una semana", null],
    // Why not the other.
    ["pasado mañana, que mañana me toca tianguis", "2026-01-14"],
    ["no puedo el 22, es que trabajo, el 24 sí", "2026-01-24"],
    // Working days are not days.
    ["en tres días hábiles", null],
  ])("%s", (text, day) =>
    expect(valueIn(readDay(text, { today: "2026-01-12", question: () => "¿Qué día es?" }))).toBe(day),
  );

  test("of what is over", () =>
    expect(
      valueIn(
        readPastDay("no fue ayer, fue antier porque ayer fue la misa", {
          today: "2026-01-12",
          question: () => "¿Qué día fue?",
        }),
      ),
    ).toBe("2026-01-10"));
});

describe("what a question lets a day be", () => {
  test.each([
    ["31 de diciembre de 2029", "¿Cuándo vence su credencial?", "2029-12-31"],
    ["31 de diciembre de 2029", "¿Qué día puede venir?", null],
  ])("%s to %s", (text, question, day) =>
    expect(valueIn(readDay(text, { today: "2026-01-12", question: () => question }))).toBe(day),
  );

  test("for when something was settled is to come", () => {
    expect(asksOfThePast("¿Para cuándo quedó la visita?")).toBe(false);
    expect(asksOfThePast("¿Cuándo fue la visita?")).toBe(true);
  });
});
