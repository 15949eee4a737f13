import { addDays, civilDay, weekdayOf } from "./civil.ts";
import { feastIn } from "./feasts.ts";
import type { NamedDay } from "./namedDay.ts";

// Days that are told by their place in a month or a year.

/** «El último de febrero», «el último día del mes». */
export function lastOf(
  { month, year, inMonth, day, offset, inYear }: NamedDay,
  today: string,
  past: boolean,
): string | null {
  const [thisYear = 0, thisMonth = 0] = today.split("-").map(Number);
  if (day !== undefined || offset !== undefined || inYear !== undefined) return null;
  if (month === undefined && year !== undefined) return null;
  const ends = (y: number, m: number) => addDays(inMonthOf(y * 12 + m, 1) ?? today, -1);
  if (month === undefined) return ends(thisYear, thisMonth + (inMonth ?? 0));
  if (inMonth !== undefined) return null;
  const sides = year !== undefined ? [year] : past ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
  return (
    sides
      .map((y) => ends(y, month))
      .find((end) => year !== undefined || (past ? end <= today : end >= today)) ?? null
  );
}

/** «El primer sábado de agosto», «el último viernes de este mes». */
export function nthOf(
  { nth = 1, weekday = 1, month, year, inMonth, day, offset, inYear, inWeek }: NamedDay,
  today: string,
  past: boolean,
): string | null {
  const [thisYear = 0, thisMonth = 0] = today.split("-").map(Number);
  if ([day, offset, inYear, inWeek].some((piece) => piece !== undefined)) return null;
  if ((month === undefined) === (inMonth === undefined)) return null;
  const at = (y: number, m: number): string | null => {
    const first = inMonthOf(y * 12 + m - 1, 1) ?? today;
    const begin = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
    const all = [0, 7, 14, 21, 28]
      .map((more) => addDays(begin, more))
      .filter((one) => one.slice(0, 7) === first.slice(0, 7));
    return (nth === 9 ? all.at(-1) : all[nth - 1]) ?? null;
  };
  if (month === undefined) return at(thisYear, thisMonth + (inMonth ?? 0));
  const sides = year !== undefined ? [year] : past ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
  return firstThat(
    sides.map((y) => at(y, month)),
    today,
    past,
    undefined,
  );
}

/** A feast that moves, this year's or the one before or after; whatever else is said of the day has to agree. */
export function feastOf(
  feast: string,
  { year, inYear }: NamedDay,
  today: string,
  past: boolean,
): string | null {
  const thisYear = Number(today.slice(0, 4));
  const said = year ?? (inYear === undefined ? undefined : thisYear + inYear);
  if (said !== undefined) return feastIn(feast, said);
  const years = past ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
  return firstThat(
    years.map((of) => feastIn(feast, of)),
    today,
    past,
    undefined,
  );
}

/** Months counted from the year 0. */
export const inMonthOf = (month: number, day: number): string | null =>
  civilDay(Math.floor(month / 12), (month % 12) + 1, day);

/** The same day so many months later; null where that month has no such day. */
export function monthsFrom(today: string, months: number): string | null {
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  return inMonthOf(year * 12 + month - 1 + months, day);
}

/** «El próximo 1 de junio» on that day may be today or in a year. */
export function firstThat(
  days: readonly (string | null)[],
  today: string,
  past: boolean,
  next: true | undefined,
): string | null {
  const found = days.find((day) => day !== null && (past ? day <= today : day >= today)) ?? null;
  return next && (past || found === today) ? null : found;
}
