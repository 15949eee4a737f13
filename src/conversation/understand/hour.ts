import { withoutCourtesy } from "./courtesy.ts";
import { numeralAt } from "./numerals.ts";
import { plainLetters } from "./plainLetters.ts";
import { isQuestion, LongestMessage } from "./reading.ts";

// One hour within words, as people say it. Sessions are by day: what `hours.ts` and `time.ts` make of a bare one.

export type Half = "morning" | "noon" | "afternoon" | "night" | "midnight" | "dawn";

/** «10:30», «5 de la tarde», as said. */
export interface Hour {
  readonly hours: number;
  readonly minutes: number;
  readonly half: Half | null;
  /** «04:00», as clocks of 24 hours write it, and as forms write four in the afternoon. */
  readonly padded: boolean;
  /** «3 horas»: may also be how long. */
  readonly unit: boolean;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
export const before = wordSet(
  "de desde a las la los el horario hora horas seria sera es from at inicia empieza comienza pues",
);
export const after = wordSet("hrs hr h horas hora");
/** «10 alas 12», «asta las 12»: as they sound. */
export const joints = wordSet("a - hasta asta al alas ala ha ah to until");

export function refusal(text: string): { readonly unclear: "tooLong" | "question" | "empty" } | null {
  if (text.length > LongestMessage) return { unclear: "tooLong" };
  if (isQuestion(text)) return { unclear: "question" };
  return text.trim() === "" ? { unclear: "empty" } : null;
}

/** «10am-12p. m.» is five words. */
export const wordsIn = (text: string): readonly string[] => withoutCourtesy(clockWords(plainLetters(text)));

/** The same of plain letters, with nothing left out. */
export function clockWords(plain: string): readonly string[] {
  return plain
    .replace(/(\d)\s?([ap])\s?\.?\s?m\b/g, "$1 $2m")
    .replace(/\b([ap])\s?\.?\s?m\b/g, "$1m")
    .replace(/(\d)(horas|hrs|hr|h|m)\b/g, "$1 $2")
    .replace(/(\d)a(?=\d)/g, "$1 a ")
    .replace(/(\d)\.(\d\d)\b/g, "$1:$2")
    .replace(/-/g, " - ")
    .replace(/ y (?:termina|acaba)(?:mos)? /g, " a ")
    .split(" ")
    .filter((word) => word !== "");
}

export function skip(words: readonly string[], from: number, which: ReadonlySet<string>): number {
  let at = from;
  while (which.has(words[at] ?? "")) at += 1;
  return at;
}

export function hourAt(words: readonly string[], from: number): { hour: Hour; end: number } | null {
  const word = words[from] ?? "";
  if (word === "mediodia" || word === "noon" || (word === "medio" && words[from + 1] === "dia"))
    return {
      hour: { hours: 12, minutes: 0, half: "noon", padded: false, unit: false },
      end: from + (word === "medio" ? 2 : 1),
    };
  if (word === "medianoche" || word === "midnight" || (word === "media" && words[from + 1] === "noche"))
    return {
      hour: { hours: 12, minutes: 0, half: "midnight", padded: false, unit: false },
      end: from + (word === "media" ? 2 : 1),
    };
  const [, clock, rest] = /^(\d{1,2}):(\d{2})$/.exec(word) ?? [];
  const numeral = clock === undefined ? numeralAt(words, from) : null;
  if (clock === undefined && !numeral) return null;
  let at = from + (numeral?.length ?? 1);
  const part = numeral ? partOfHour(words, at) : null;
  if (part) at = part.end;
  const unit = after.has(words[at] ?? "");
  if (unit) at += 1;
  // «Las 18 horas con 15 minutos».
  const late = unit && !part && /^(?:con|y)$/.test(words[at] ?? "") ? partOfHour(words, at) : null;
  if (late) at = late.end;
  const half = halfAt(words, at);
  const hour = {
    hours: numeral?.value ?? Number(clock),
    minutes: (part ?? late)?.minutes ?? Number(rest ?? 0),
    half: half?.half ?? null,
    padded: /^0\d/.test(clock ?? word),
    unit,
  };
  if (hour.hours > 23 || hour.minutes > 59) return null;
  return { hour, end: half?.end ?? at };
}

/** «Y media», «y cuarto», «y veinte», «treinta» after the hour; «y 6» is another hour, and «y diez» where no minutes are said. */
function partOfHour(words: readonly string[], from: number): { minutes: number; end: number } | null {
  const link = words[from];
  const said = link === "y" || link === "con";
  const at = said ? from + 1 : from;
  if (said && words[at] === "media") return { minutes: 30, end: at + 1 };
  if (said && words[at] === "cuarto") return { minutes: 15, end: at + 1 };
  const numeral = numeralAt(words, at);
  if (!numeral || numeral.value >= 60) return null;
  const end = at + numeral.length;
  if (said && /^(?:minutos?|min|mins)$/.test(words[end] ?? ""))
    return { minutes: numeral.value, end: end + 1 };
  // «A las dos y diez»; «entre 2 y 10» are two.
  if (said && numeral.value === 10 && end === words.length && /^(?:a?las|la)$/.test(words[from - 2] ?? ""))
    return { minutes: 10, end };
  const sure =
    numeral.value > (said ? 12 : 9) || (said && numeral.value === 10 && halfAt(words, end) !== null);
  return sure && numeral.value % 5 === 0 ? { minutes: numeral.value, end } : null;
}

const halves: readonly (readonly [RegExp, number, Half])[] = [
  [/^am\b/, 1, "morning"],
  [/^pm\b/, 1, "afternoon"],
  [/^m\b/, 1, "noon"],
  [/^(?:tarde|tardecita)\b/, 1, "afternoon"],
  [/^(?:noche|nochecita)\b/, 1, "night"],
  [/^(?:de|en) las tardes\b/, 3, "afternoon"],
  [/^(?:de|en|por) la (?:manana|mananita)\b|^in the morning\b/, 3, "morning"],
  [/^(?:de|en|por) la (?:tarde|tardecita)\b|^in the (?:afternoon|evening)\b/, 3, "afternoon"],
  [/^(?:de|en|por) la (?:noche|nochecita)\b/, 3, "night"],
  [/^(?:de|en) la madrugada\b/, 3, "dawn"],
  [/^(?:del|de) (?:dia|mediodia)\b/, 2, "noon"],
  [/^(?:del|de) medio dia\b/, 3, "noon"],
];

function halfAt(words: readonly string[], at: number): { half: Half; end: number } | null {
  const said = words.slice(at, at + 3).join(" ");
  const found = halves.find(([phrase]) => phrase.test(said));
  return found ? { half: found[2], end: at + found[1] } : null;
}

/** Whether it may be in either half of the day. */
export const isBare = ({ half, hours }: Hour): boolean => half === null && hours > 0 && hours < 12;

/** Minutes from midnight of an hour that is not bare; null of one that there is not, or that nobody knows (12 am). */
export function fixed({ hours, minutes, half }: Hour): number | null {
  const at = (hour: number) => hour * 60 + minutes;
  if (half === null) return at(hours);
  if (hours === 0 || hours > 12) return null;
  if (half === "morning") return hours === 12 ? null : at(hours);
  // «Once del día», «una del día».
  if (half === "noon") return hours >= 10 ? at(hours) : hours < 3 ? at(hours + 12) : null;
  if (half === "dawn") return hours < 7 ? at(hours) : null;
  if (half === "midnight") return null;
  if (half === "night") return hours < 6 || hours === 12 ? null : at(hours + 12);
  return at(hours === 12 ? 12 : hours + 12);
}

/** A bare hour where a session usually begins; null for «04:00». */
export function usual({ hours, minutes, padded }: Hour): number | null {
  if (hours >= 7) return hours * 60 + minutes;
  return padded ? null : (hours + 12) * 60 + minutes;
}

export const written = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
