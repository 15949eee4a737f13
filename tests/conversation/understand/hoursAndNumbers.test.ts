import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHours } from "../../../src/conversation/understand/hours.ts";
import { readNumber } from "../../../src/conversation/understand/number.ts";
import { readTime } from "../../../src/conversation/understand/time.ts";

const given = (read: object) => ("value" in read ? read.value : null);

describe("from when to when", () => {
  test.each([
    ["10 a 12", "10:00-12:00"],
    ["de 10 a 12", "10:00-12:00"],
    ["de las 10 a las 12", "10:00-12:00"],
    ["10:00-12:00", "10:00-12:00"],
    ["10-12", "10:00-12:00"],
    ["10:00 a 12:00 hrs", "10:00-12:00"],
    ["10am a 12pm", "10:00-12:00"],
    ["10 a.m. a 12 p.m.", "10:00-12:00"],
    ["10 de la mañana a 1 de la tarde", "10:00-13:00"],
    ["10 a 2 de la tarde", "10:00-14:00"],
    ["10 a 2", "10:00-14:00"],
    ["9 a 11 de la mañana", "09:00-11:00"],
    ["4 a 6", "16:00-18:00"],
    ["4 a 6 de la tarde", "16:00-18:00"],
    ["de 4 a 6 pm", "16:00-18:00"],
    ["16 a 18 hrs", "16:00-18:00"],
    ["16:30-18:00", "16:30-18:00"],
    ["diez a doce", "10:00-12:00"],
    ["de cinco y media a siete de la tarde", "17:30-19:00"],
    ["5:30 a 7 de la tarde", "17:30-19:00"],
    ["11 a mediodía", "11:00-12:00"],
    ["de 12 a 2", "12:00-14:00"],
    ["08:00 a 09:30", "08:00-09:30"],
    ["7 a 9 de la noche", "19:00-21:00"],
    ["8 a 9 pm", "20:00-21:00"],
    ["10 to 12", "10:00-12:00"],
    ["de 10 a 12, gracias", "10:00-12:00"],
    ["12 a 10", null],
    ["18:00 a 16:00", null],
    ["10", null],
    ["10 a 12 o 4 a 6", null],
    ["25 a 26", null],
    ["10:75 a 12", null],
    ["en la tarde", null],
    ["¿10 a 12?", null],
    ["dos horas", null],
    ["10 a 10", null],
    ["13 pm a 14 pm", null],
  ])("%s", (text, hours) => expect(given(readHours(text, {}))).toBe(hours));

  test("an hour alone", () => {
    const times = [
      "a las 10",
      "10:30",
      "5 de la tarde",
      "mediodía",
      "las 4",
      "diez y cuarto",
      "25",
      "10 a 12",
    ];
    expect(times.map((text) => given(readTime(text, {})))).toEqual([
      "10:00",
      "10:30",
      "17:00",
      "12:00",
      "16:00",
      "10:15",
      null,
      null,
    ]);
  });
});

describe("how many", () => {
  test.each([
    ["30", "30"],
    ["treinta", "30"],
    ["treinta y cinco", "35"],
    ["30 lugares", "30"],
    ["30lugares", "30"],
    ["para 30 personas", "30"],
    ["son veinticinco", "25"],
    ["cien", "100"],
    ["ciento veinte", "120"],
    ["mil quinientos", "1500"],
    ["1,200", "1200"],
    ["1 200", "1200"],
    ["dos mil", "2000"],
    ["0", "0"],
    ["thirty five", "35"],
    ["30 por favor", "30"],
    ["como 20", "20"],
    ["unas 20 personas más o menos", "20"],
    ["20 aproximadamente", "20"],
    ["casi 30", null],
    ["más de 30", null],
    ["como 30 o 40", null],
    ["como", null],
    ["30 o 40", null],
    ["30-40", null],
    ["-5", null],
    ["3.5", null],
    ["10:30", null],
    ["12345", null],
    ["personas 12 mil 30 y", null],
    ["muchos", null],
    ["treinta mesas y veinte sillas", null],
    ["¿30?", null],
    ["", null],
  ])("%s", (text, number) => expect(given(readNumber(text, {}))).toBe(number));
});

test("whatever is written, hours are a span of one day and numbers are whole", () => {
  const pieces = fc.constantFrom(
    ..."de 10 12 a 4 6 pm am : - 30 la tarde mañana y media diez mil treinta 16:00 personas".split(" "),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((words) => words.join(" ")),
      ),
      (text) => {
        const hours = given(readHours(text, {}));
        const number = given(readNumber(text, {}));
        if (typeof hours === "string") {
          expect(hours).toMatch(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/);
          const [from = "", to = ""] = hours.split("-");
          expect(from < to).toBe(true);
        }
        if (number !== null) expect(number).toMatch(/^\d{1,4}$/);
      },
    ),
  );
});
