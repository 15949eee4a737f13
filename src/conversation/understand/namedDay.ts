import { numeralAt } from "./numerals.ts";
import { pause } from "./said.ts";

const weekdays = table(
  "lunes lun lunez lns monday mon:1 martes tuesday tue tues:2 miercoles mie mier mierc miercoles mircoles miecoles wednesday wed:3 jueves jue juev juebes thursday thu:4 viernes vie vier biernes vierns friday fri:5 sabado sab savado sabdo sabadito saturday sat:6 domingo dom domigo sunday sun:7",
);
const months = table(
  "enero ene january jan:1 febrero feb february:2 marzo mar mzo march:3 abril abr april apr:4 mayo may:5 junio jun june:6 julio jul july:7 agosto ago august aug:8 septiembre setiembre septienbre sept sep set september:9 octubre oct october:10 noviembre nobiembre novienbre nov nob november:11 diciembre dicienbre dic december dec:12",
);
/** Words around a day that say nothing about which. */
const around = new Set(
  "el la los este esta para dia fecha en de del seria sera es a on the of this is fue th st nd rd mismo mero puede ser que sea pues mejor bien temprano tempranito exacto exacta exactos exactas".split(
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
export interface NamedDay {
  /** Days from today. */
  offset?: number;
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
  /** «Navidad», a month and a day; a feast that moves is found in its year. */
  feast?: string;
  /** «El último de febrero». */
  lastDay?: true;
  /** «El primer sábado de agosto»: which one of its month, 9 the last. */
  nth?: number;
  /** «Un día después de»: days from what is named. */
  shift?: number;
  /** «De hoy en un mes»: the same day so many months later. */
  months?: number;
  /** The year was said by its last two digits. */
  shortYear?: true;
  /** «El próximo sábado»: never today. */
  next?: true;
  /** «El sábado pasado». */
  last?: true;
  /** «En ocho»: weeks more. */
  weeks?: number;
  /** «De la próxima semana», «del mes que entra», «del año pasado»: from the one it is. */
  inWeek?: number;
  inMonth?: number;
  inYear?: number;
}

/** What words of `dayWords` name of a day; null when they say something else, or the same twice. */
export function namedDay(words: readonly string[], past: boolean): NamedDay | null {
  if (words.length === 0) return null;
  const named: NamedDay = {};
  const set = (name: "offset" | "weekday" | "day" | "month" | "year", value: number): boolean => {
    if (named[name] !== undefined && named[name] !== value) return false;
    named[name] = value;
    return true;
  };
  for (let at = 0; at < words.length; ) {
    const used = pieceAt(words, at, named, set, past);
    if (used === null) return null;
    at += used;
  }
  return withFeast(named);
}

/** «El 2 de febrero, día de la Candelaria» names one day twice. */
function withFeast({ feast, ...named }: NamedDay): NamedDay | null {
  if (feast === undefined) return named;
  if (!/^\d+-\d+$/.test(feast)) return { ...named, feast };
  const [month, day] = feast.split("-").map(Number);
  if (named.day !== undefined && named.day !== day) return null;
  if (named.month !== undefined && named.month !== month) return null;
  return { ...named, ...(day !== undefined && { day }), ...(month !== undefined && { month }) };
}

type Set1 = (name: "offset" | "weekday" | "day" | "month" | "year", value: number) => boolean;

/** How many words the piece at a place takes; null when they say something else, or the same twice. */
function pieceAt(
  words: readonly string[],
  at: number,
  named: NamedDay,
  set: Set1,
  past: boolean,
): number | null {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  const taken = (length: number, good: boolean) => (good ? length : null);
  const feast = /^feast(\S+)$/.exec(word)?.[1];
  if (feast !== undefined && named.feast === undefined) {
    named.feast = feast;
    return 1;
  }
  if (word === "lastday" && named.day === undefined) {
    named.lastDay = true;
    return 1;
  }
  const [, nth, ofWeek] = /^nth(\d)-(\d)$/.exec(word) ?? [];
  if (nth !== undefined) {
    named.nth = Number(nth);
    return taken(1, set("weekday", Number(ofWeek)));
  }
  if (word === "un" || word === "una") return spanAt(words, at, past)?.length ?? null;
  if (word === "pasado" && next === "manana") return taken(2, set("offset", 2));
  if (word === "day" && words.slice(at, at + 3).join(" ") === "day after tomorrow")
    return taken(3, set("offset", 2));
  if (word === "manana" || word === "tomorrow") return taken(1, set("offset", 1));
  if (word === "hoy" || word === "today" || word === "ahorita") return taken(1, set("offset", 0));
  if (past && (word === "ayer" || word === "yesterday")) return taken(1, set("offset", -1));
  if (past && word === "antier") return taken(1, set("offset", -2));
  const [, ago] = /^today-(\d+)$/.exec(word) ?? [];
  if (past && ago !== undefined) return taken(1, set("offset", -Number(ago)));
  const [, from] = /^shift([+-]\d)$/.exec(word) ?? [];
  if (from !== undefined) {
    if (named.shift !== undefined) return null;
    named.shift = Number(from);
    return 1;
  }
  const [, unit, shift] = /^(week|month|year)([+-]\d)$/.exec(word) ?? [];
  if (unit !== undefined) return taken(1, shifted(named, unit, Number(shift)));
  const [, later] = /^months\+(\d)$/.exec(word) ?? [];
  if (later !== undefined) {
    named.months = Number(later);
    return taken(1, words.length === 1);
  }
  const more = moreWeeksAt(words, at, named);
  if (more > 0) {
    named.weeks = /^(?:8|ocho)$/.test(next) ? 1 : 2;
    return more;
  }
  const span = spanAt(words, at, past);
  if (span) return taken(span.length, set("offset", span.days));
  // «En 3» are days, months or minutes; «en 14 de junio» is a day.
  if (word === "en" && isCountAlone(words, at + 1)) return null;
  if (coming.has(word) || (word === "que" && /^(?:viene|entra|sigue)$/.test(next))) {
    named.next = true;
    return word === "que" ? 2 : 1;
  }
  if (/^(?:pasado|pasada|ultimo|ultima|last)$/.test(word)) {
    named.last = true;
    return past ? 1 : null;
  }
  // «Mar» before a number may be a Tuesday.
  if (word === "mar" && named.day === undefined) return null;
  const weekday = weekdays.get(word);
  if (weekday !== undefined) return taken(1, set("weekday", weekday));
  const month = months.get(word);
  if (month !== undefined) return taken(1, set("month", month));
  const written = writtenDay(word);
  if (written?.short) named.shortYear = true;
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
  const isDated = (named.day !== undefined && named.month !== undefined) || /^\d+-/.test(named.feast ?? "");
  if (isDated && isShortYear(words, at)) {
    named.shortYear = true;
    return taken(1, set("year", 2000 + numeral.value));
  }
  if (numeral.value >= 1900 && numeral.value <= 2199)
    return taken(numeral.length, set("year", numeral.value));
  return taken(numeral.length, set("day", numeral.value));
}

/** «Del 54», «junio 26»; «5 de junio 10» may be an hour. */
const isShortYear = (words: readonly string[], at: number): boolean =>
  words[at - 1] === "del"
    ? /^\d\d$/.test(words[at] ?? "")
    : months.has(words[at - 1] ?? "") && /^[2-9]\d$/.test(words[at] ?? "");

function shifted(named: NamedDay, unit: string, shift: number): boolean {
  const name = unit === "week" ? "inWeek" : unit === "month" ? "inMonth" : "inYear";
  if (named[name] !== undefined) return false;
  named[name] = shift;
  return true;
}

/** «El sábado en ocho»: how many words say so, none when they do not. */
function moreWeeksAt(words: readonly string[], at: number, named: NamedDay): number {
  const known = named.offset === 0 || named.offset === 1 || named.weekday !== undefined;
  if (!known || words[at] !== "en" || !/^(?:8|ocho|15|quince)$/.test(words[at + 1] ?? "")) return 0;
  const after = words[at + 2];
  return after === "dias" ? 3 : after === undefined ? 2 : 0;
}

function isCountAlone(words: readonly string[], at: number): boolean {
  const numeral = numeralAt(words, at);
  if (!numeral) return false;
  const after = words.slice(at + numeral.length, at + numeral.length + 2);
  return !after.some((word) => months.has(word));
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
    (words[at] === (past ? "hace" : "en") ||
    (!past && words[at] === "in") ||
    (!past && words[at] === "dentro" && words[at + 1] === "de")
      ? words[at] === "dentro"
        ? 2
        : 1
      : 0);
  const ago = past && lead === 0;
  if (lead === 0 && !ago) return null;
  const numeral = numeralAt(words, at + lead);
  if (!numeral) return null;
  const after = at + lead + numeral.length;
  const unit = words[after] ?? "";
  if (ago && words[after + 1] !== "ago") return null;
  const end = after + (ago ? 2 : 1);
  const sign = past ? -1 : 1;
  if (/^(dias?|days?)$/.test(unit)) return { days: sign * idiom(numeral.value), length: end - at };
  if (/^(semanas?|weeks?)$/.test(unit)) return { days: sign * numeral.value * 7, length: end - at };
  if (fromToday > 0 && (unit === "" || unit === pause || /^(?:el|en)$/.test(unit) || weekdays.has(unit)))
    return { days: idiom(numeral.value), length: after - at };
  return null;
}

const idiom = (days: number): number => (days === 8 ? 7 : days === 15 ? 14 : days);

/** «14/6», «14-06-2026», «2026-06-14», «14.6.26»: day before month, as it is written in Mexico. */
function writtenDay(
  word: string,
): { day: number; month: number; year: number | null; short?: boolean } | null {
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(word) ?? [];
  if (y !== undefined) return { day: Number(d), month: Number(m), year: Number(y) };
  // «4-6» may be hours.
  if (isSpanOfHours(word)) return null;
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(word) ?? [];
  if (day !== undefined)
    return {
      day: Number(day),
      month: Number(month),
      year: year === undefined ? null : fullYear(Number(year)),
      short: year?.length === 2,
    };
  const [, dd, name, yy] = /^(\d{1,2})[-/]([a-z]{3,10})(?:[-/](\d{2}|\d{4}))?$/.exec(word) ?? [];
  const named = months.get(name ?? "");
  if (named === undefined) return null;
  return {
    day: Number(dd),
    month: named,
    year: yy === undefined ? null : fullYear(Number(yy)),
    short: yy?.length === 2,
  };
}

function isSpanOfHours(word: string): boolean {
  const [, from, to] = /^([1-9]\d?)[-.]([1-9]\d?)$/.exec(word) ?? [];
  return from !== undefined && Number(from) <= 24 && (word.includes(".") || Number(from) < Number(to));
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);
