import { addDays, civilDay, dayNumber, weekdayOf } from "./civil.ts";
import { courtesyAt, courtesyBefore } from "./courtesy.ts";
import { numeralAt } from "./numerals.ts";
import { plainLetters } from "./plainLetters.ts";
import { type Context, isQuestion, LongestMessage, type Reader, type Reading, unclear } from "./reading.ts";

/** Nobody plans a session further ahead, days. */
const Furthest = 400;
/** Nobody reports what is longer ago, days. */
const Longest = 400;

const weekdays = table(
  "lunes lun monday mon:1 martes tuesday tue tues:2 miercoles mie mier wednesday wed:3 jueves jue juev thursday thu:4 viernes vie vier friday fri:5 sabado sab saturday sat:6 domingo dom sunday sun:7",
);
const months = table(
  "enero ene january jan:1 febrero feb february:2 marzo mar march:3 abril abr april apr:4 mayo may:5 junio jun june:6 julio jul july:7 agosto ago august aug:8 septiembre setiembre sept sep set september:9 octubre oct october:10 noviembre nov november:11 diciembre dic december dec:12",
);
/** Words around a day that say nothing about which. */
const around = new Set(
  "el la los este esta para dia fecha en de del seria sera es a on the of this is fue pasado pasada ultimo ultima last th st nd rd mismo mero puede ser que".split(
    " ",
  ),
);
const coming = new Set(["proximo", "proxima", "siguiente", "next", "entrante"]);

function table(written: string): ReadonlyMap<string, number> {
  return new Map(
    [...written.matchAll(/([\p{L} ]+):(\d+)/gu)].flatMap(([, words = "", value]) =>
      words
        .trim()
        .split(" ")
        .map((word) => [word, Number(value)] as const),
    ),
  );
}

/** What the words name, piece by piece; a piece named twice is a contradiction. */
interface Named {
  /** Days from today. */
  offset?: number;
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
  /** «El próximo sábado»: never today. */
  next?: true;
  /** «El sábado pasado». */
  last?: true;
}

/**
 * A day from today on, as YYYY-MM-DD: «mañana», «el sábado», «sábado 14 de junio», «14/6», «en ocho días». «El sábado»
 * on a Saturday may be today or in a week, so it is unclear; «el próximo sábado» is the next one after today.
 */
export const readDay: Reader = (text, context) => read(text, context, false);

/** The same looking back, for what was done: «ayer», «el lunes», «el 12 de mayo» are the last ones there were. */
export const readPastDay: Reader = (text, context) => read(text, context, true);

function read(text: string, { today }: Context, past: boolean): Reading<string> {
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  if (today === undefined) return unclear("notFound");
  const words = bare(plainLetters(text).split(" "));
  const named = nameIn(words, past);
  if (named === null) return unclear("sentence");
  const day = dayNamed(named, today, past);
  if (day === null) return unclear("notFound");
  const ahead = dayNumber(day) - dayNumber(today);
  if (past ? ahead > 0 || ahead < -Longest : ahead < 0 || ahead > Furthest) return unclear("notFound");
  return { value: day };
}

function bare(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  for (let found = courtesyAt(words, from); found > 0; found = courtesyAt(words, from)) from += found;
  for (let found = courtesyBefore(words, to); found > 0 && to > from; found = courtesyBefore(words, to))
    to -= found;
  return words.slice(from, to).filter((word) => word !== "");
}

function nameIn(words: readonly string[], past: boolean): Named | null {
  if (words.length === 0) return null;
  const named: Named = {};
  const set = (name: "offset" | "weekday" | "day" | "month" | "year", value: number): boolean => {
    if (named[name] !== undefined) return false;
    named[name] = value;
    return true;
  };
  for (let at = 0; at < words.length; ) {
    const used = pieceAt(words, at, named, set, past);
    if (used === null) return null;
    at += used;
  }
  return named;
}

type Set1 = (name: "offset" | "weekday" | "day" | "month" | "year", value: number) => boolean;

/** How many words the piece at a place takes; null when they say something else, or the same twice. */
function pieceAt(
  words: readonly string[],
  at: number,
  named: Named,
  set: Set1,
  past: boolean,
): number | null {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  const taken = (length: number, good: boolean) => (good ? length : null);
  if (word === "pasado" && next === "manana") return taken(2, set("offset", 2));
  if (word === "day" && words.slice(at, at + 3).join(" ") === "day after tomorrow")
    return taken(3, set("offset", 2));
  if (word === "manana" || word === "tomorrow") return taken(1, set("offset", 1));
  if (word === "hoy" || word === "today" || word === "ahorita") return taken(1, set("offset", 0));
  if (past && (word === "ayer" || word === "yesterday")) return taken(1, set("offset", -1));
  if (past && /^(antier|anteayer|antes)$/.test(word))
    return word === "antes"
      ? next === "de" && words[at + 2] === "ayer"
        ? taken(3, set("offset", -2))
        : null
      : taken(1, set("offset", -2));
  const span = spanAt(words, at, past);
  if (span) return taken(span.length, set("offset", span.days));
  if (coming.has(word) || (word === "que" && (next === "viene" || next === "entra"))) {
    named.next = true;
    return word === "que" ? 2 : 1;
  }
  if (past && (word === "pasado" || word === "pasada" || word === "ultimo" || word === "last"))
    named.last = true;
  const weekday = weekdays.get(word);
  if (weekday !== undefined) return taken(1, set("weekday", weekday));
  const month = months.get(word);
  if (month !== undefined) return taken(1, set("month", month));
  const written = writtenDay(word);
  if (written)
    return taken(
      1,
      set("day", written.day) &&
        set("month", written.month) &&
        (written.year === null || set("year", written.year)),
    );
  if (around.has(word)) return 1;
  const ordinal = /^(\d{1,2})(?:o|ro|ero|th|st|nd|rd)$/.exec(word)?.[1];
  if (ordinal !== undefined) return taken(1, set("day", Number(ordinal)));
  if (word === "primero" || word === "first") return taken(1, set("day", 1));
  const numeral = numeralAt(words, at);
  if (!numeral) return null;
  if (numeral.value >= 2000 && numeral.value <= 2199)
    return taken(numeral.length, set("year", numeral.value));
  return taken(numeral.length, set("day", numeral.value));
}

/** «En ocho días», «en dos semanas», «de hoy en ocho», «hace 3 días». Eight days are a week here, fifteen two. */
function spanAt(
  words: readonly string[],
  at: number,
  past: boolean,
): { days: number; length: number } | null {
  const fromToday = words[at] === "de" && words[at + 1] === "hoy" && words[at + 2] === "en" ? 3 : 0;
  const lead =
    fromToday ||
    (words[at] === (past ? "hace" : "en") || (!past && words[at] === "dentro" && words[at + 1] === "de")
      ? words[at] === "dentro"
        ? 2
        : 1
      : 0);
  if (lead === 0) return null;
  const numeral = numeralAt(words, at + lead);
  if (!numeral) return null;
  const after = at + lead + numeral.length;
  const unit = words[after] ?? "";
  const sign = past ? -1 : 1;
  if (/^(dias?|days?)$/.test(unit)) return { days: sign * idiom(numeral.value), length: after + 1 - at };
  if (/^(semanas?|weeks?)$/.test(unit)) return { days: sign * numeral.value * 7, length: after + 1 - at };
  if (fromToday > 0 && unit === "") return { days: idiom(numeral.value), length: after - at };
  return null;
}

const idiom = (days: number): number => (days === 8 ? 7 : days === 15 ? 14 : days);

/** «14/6», «14-06-2026», «2026-06-14», «14.6.26»: day before month, as it is written in Mexico. */
function writtenDay(word: string): { day: number; month: number; year: number | null } | null {
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(word) ?? [];
  if (y !== undefined) return { day: Number(d), month: Number(m), year: Number(y) };
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(word) ?? [];
  if (day !== undefined)
    return {
      day: Number(day),
      month: Number(month),
      year: year === undefined ? null : fullYear(Number(year)),
    };
  const [, dd, name, yy] = /^(\d{1,2})[-/]([a-z]{3,10})(?:[-/](\d{2}|\d{4}))?$/.exec(word) ?? [];
  const named = months.get(name ?? "");
  if (named === undefined) return null;
  return { day: Number(dd), month: named, year: yy === undefined ? null : fullYear(Number(yy)) };
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

function dayNamed(named: Named, today: string, past: boolean): string | null {
  const { offset, weekday, day, month, year, next } = named;
  if (offset !== undefined) {
    if (day !== undefined || month !== undefined || year !== undefined || next) return null;
    const meant = addDays(today, offset);
    return weekday === undefined || weekdayOf(meant) === weekday ? meant : null;
  }
  if (day === undefined) {
    if (weekday === undefined || month !== undefined || year !== undefined) return null;
    return byWeekday(weekday, named, today, past);
  }
  const meant = byDate(day, month, year, today, past, weekday);
  if (meant === null) return null;
  // «Sábado 14» when the 14th is a Sunday: one of the two is wrong, and which we cannot know.
  return weekday === undefined || weekdayOf(meant) === weekday ? meant : null;
}

function byWeekday(weekday: number, { next, last }: Named, today: string, past: boolean): string | null {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (past) return next ? null : addDays(today, ahead === 0 ? (last ? -7 : 0) : ahead - 7);
  if (last) return null;
  if (ahead === 0) return next ? addDays(today, 7) : null;
  return addDays(today, ahead);
}

function byDate(
  day: number,
  month: number | undefined,
  year: number | undefined,
  today: string,
  past: boolean,
  weekday: number | undefined,
): string | null {
  const [thisYear = 0, thisMonth = 0] = today.split("-").map(Number);
  if (month !== undefined) {
    if (year !== undefined) return civilDay(year, month, day);
    const years = past ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
    return firstThat(
      years.map((y) => civilDay(y, month, day)),
      today,
      past,
    );
  }
  if (year !== undefined) return null;
  const months = [0, 1, 2].map((step) => (past ? -step : step));
  const days = months.map((step) => {
    const place = thisYear * 12 + thisMonth - 1 + step;
    return civilDay(Math.floor(place / 12), (place % 12) + 1, day);
  });
  const meant = firstThat(days, today, past);
  // «El 31» may skip a month, but nobody means two.
  if (meant === null || weekday === undefined) return meant;
  return meant;
}

function firstThat(days: readonly (string | null)[], today: string, past: boolean): string | null {
  return days.find((day) => day !== null && (past ? day <= today : day >= today)) ?? null;
}
