import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, weekdayOf } from "../../../src/conversation/understand/civil.ts";
import { readDay } from "../../../src/conversation/understand/day.ts";
import { readMoment } from "../../../src/conversation/understand/moment.ts";

const weekdays = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];
const months =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");

const someDay = fc
  .record({ from: fc.integer({ min: 0, max: 3000 }), ahead: fc.integer({ min: 0, max: 300 }) })
  .map(({ from, ahead }) => ({
    today: addDays("2024-01-01", from),
    day: addDays("2024-01-01", from + ahead),
  }));

const ways = [
  (d: number, month: string, weekday: string) => `${weekday} ${d} de ${month}`,
  (d: number, month: string) => `pues el ${d} d ${month} porfa`,
  (d: number, month: string, weekday: string) => `${d} ${month} ${weekday}`,
  (d: number, month: string) => `que sea el ${d} de ${month.toUpperCase()}, gracias`,
  (d: number, month: string) => `buenas tardes señorita, el día ${d} de ${month} punto`,
];

test("every day of the calendar, said in five ways, is that day", () => {
  fc.assert(
    fc.property(someDay, ({ today, day }) => {
      const [, m = 1, d = 1] = day.split("-").map(Number);
      const month = months[m - 1] ?? "";
      const weekday = weekdays[weekdayOf(day) - 1] ?? "";
      const other = weekdays[weekdayOf(day) % 7] ?? "";
      for (const say of ways) {
        const said = say(d, month, weekday);
        expect(readDay(said, { today }), said).toEqual({ value: day });
      }
      expect(readDay(`${d}/${m}`, { today })).toEqual({ value: day });
      expect(readMoment(`el ${d} de ${month} a las 4 y media`, { today, nowTime: "09:00" })).toEqual({
        value: `${day}T16:30`,
      });
      // Another day of the week than that date's: one of the two is wrong.
      expect(readDay(`${other} ${d} de ${month}`, { today })).toHaveProperty("unclear");
    }),
  );
});
