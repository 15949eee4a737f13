import { withoutCourtesy } from "./courtesy.ts";
import { numeralAt } from "./numerals.ts";
import { plainLetters } from "./plainLetters.ts";
import { isQuestion, LongestMessage, type Reader, type Reading, unclear } from "./reading.ts";

// Sessions are by day: a bare hour that begins one is in the morning from 7 to 11, in the afternoon from 1 to 6, and 12
// is noon. What ends it is the first such hour after. What begins before five in the morning says so.

type Half = "morning" | "noon" | "afternoon" | "night";

/** «10:30», «5 de la tarde», as said. */
interface Hour {
  readonly hours: number;
  readonly minutes: number;
  readonly half: Half | null;
  /** «04:00», as clocks of 24 hours write it, and as forms write four in the afternoon. */
  readonly padded: boolean;
  /** «3 horas»: may also be how long. */
  readonly unit: boolean;
}

/** From when to when, as "HH:MM-HH:MM" of 24 hours: «10 a 12», «de 4 a 6 de la tarde», «16:00-18:00». */
export const readHours: Reader = (text) => {
  const refused = refusal(text);
  if (refused) return refused;
  const words = wordsIn(text);
  const from = hourAt(words, skip(words, 0, before));
  if (!from || !joints.has(words[from.end] ?? "")) return unclear("sentence");
  const to = hourAt(words, skip(words, from.end + 1, before));
  if (!to || skip(words, to.end, after) !== words.length) return unclear("sentence");
  return span(from.hour, to.hour);
};

/** One hour of the day, as "HH:MM". */
export const readTime: Reader = (text) => {
  const refused = refusal(text);
  if (refused) return refused;
  const words = wordsIn(text);
  const one = hourAt(words, skip(words, 0, before));
  if (!one || skip(words, one.end, after) !== words.length) return unclear("sentence");
  const minutes = isBare(one.hour) ? usual(one.hour) : fixed(one.hour);
  return minutes === null ? unclear("unsure") : { value: written(minutes) };
};

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const before = wordSet(
  "de desde a las la los el horario hora horas seria sera es from at inicia empieza comienza pues",
);
const after = wordSet("hrs hr h horas hora");
/** «10 alas 12», «asta las 12»: as they sound. */
const joints = wordSet("a - hasta asta al alas ala ha ah to until");

function refusal(text: string): { readonly unclear: "tooLong" | "question" | "empty" } | null {
  if (text.length > LongestMessage) return { unclear: "tooLong" };
  if (isQuestion(text)) return { unclear: "question" };
  return text.trim() === "" ? { unclear: "empty" } : null;
}

/** «10am-12p. m.» is five words. */
function wordsIn(text: string): readonly string[] {
  const words = plainLetters(text)
    .replace(/(\d)\s?([ap])\s?\.?\s?m\b/g, "$1 $2m")
    .replace(/\b([ap])\s?\.?\s?m\b/g, "$1m")
    .replace(/(\d)(horas|hrs|hr|h|m)\b/g, "$1 $2")
    .replace(/(\d)a(?=\d)/g, "$1 a ")
    .replace(/(\d)\.(\d\d)\b/g, "$1:$2")
    .replace(/-/g, " - ")
    .replace(/ y (?:termina|acaba)(?:mos)? /g, " a ")
    .split(" ")
    .filter((word) => word !== "");
  return withoutCourtesy(words);
}

function skip(words: readonly string[], from: number, which: ReadonlySet<string>): number {
  let at = from;
  while (which.has(words[at] ?? "")) at += 1;
  return at;
}

function hourAt(words: readonly string[], from: number): { hour: Hour; end: number } | null {
  const word = words[from] ?? "";
  if (word === "mediodia" || word === "noon" || (word === "medio" && words[from + 1] === "dia"))
    return {
      hour: { hours: 12, minutes: 0, half: "noon", padded: false, unit: false },
      end: from + (word === "medio" ? 2 : 1),
    };
  const [, clock, rest] = /^(\d{1,2}):(\d{2})$/.exec(word) ?? [];
  const numeral = clock === undefined ? numeralAt(words, from) : null;
  if (clock === undefined && !numeral) return null;
  let at = from + (numeral?.length ?? 1);
  const part = numeral ? partOfHour(words, at) : null;
  if (part) at = part.end;
  const unit = after.has(words[at] ?? "");
  if (unit) at += 1;
  const half = halfAt(words, at);
  const hour = {
    hours: numeral?.value ?? Number(clock),
    minutes: part?.minutes ?? Number(rest ?? 0),
    half: half?.half ?? null,
    padded: /^0\d/.test(clock ?? word),
    unit,
  };
  if (hour.hours > 23 || hour.minutes > 59) return null;
  return { hour, end: half?.end ?? at };
}

/** «Y media», «y cuarto», «y veinte», «treinta» after the hour; «y 6» is another hour. */
function partOfHour(words: readonly string[], from: number): { minutes: number; end: number } | null {
  const said = words[from] === "y";
  const at = said ? from + 1 : from;
  if (said && words[at] === "media") return { minutes: 30, end: at + 1 };
  if (said && words[at] === "cuarto") return { minutes: 15, end: at + 1 };
  const numeral = numeralAt(words, at);
  const isPart = numeral && numeral.value > (said ? 14 : 9) && numeral.value < 60 && numeral.value % 5 === 0;
  return isPart ? { minutes: numeral.value, end: at + numeral.length } : null;
}

const halves: readonly (readonly [RegExp, number, Half])[] = [
  [/^am\b/, 1, "morning"],
  [/^pm\b/, 1, "afternoon"],
  [/^m\b/, 1, "noon"],
  [/^(?:de|en|por) la manana\b|^in the morning\b/, 3, "morning"],
  [/^(?:de|en|por) la tarde\b|^in the (?:afternoon|evening)\b/, 3, "afternoon"],
  [/^(?:de|en|por) la noche\b/, 3, "night"],
  [/^(?:del|de) (?:dia|mediodia)\b/, 2, "noon"],
  [/^(?:del|de) medio dia\b/, 3, "noon"],
];

function halfAt(words: readonly string[], at: number): { half: Half; end: number } | null {
  const said = words.slice(at, at + 3).join(" ");
  const found = halves.find(([phrase]) => phrase.test(said));
  return found ? { half: found[2], end: at + found[1] } : null;
}

/** Whether it may be in either half of the day. */
const isBare = ({ half, hours }: Hour): boolean => half === null && hours > 0 && hours < 12;

/** Minutes from midnight of an hour that is not bare; null of one that there is not, or that nobody knows (12 am). */
function fixed({ hours, minutes, half }: Hour): number | null {
  const at = (hour: number) => hour * 60 + minutes;
  if (half === null) return at(hours);
  if (hours === 0 || hours > 12) return null;
  if (half === "morning") return hours === 12 ? null : at(hours);
  if (half === "noon") return hours === 12 ? at(12) : null;
  if (half === "night") return hours < 6 || hours === 12 ? null : at(hours + 12);
  return at(hours === 12 ? 12 : hours + 12);
}

/** A bare hour where a session usually begins; null for «04:00». */
function usual({ hours, minutes, padded }: Hour): number | null {
  if (hours >= 7) return hours * 60 + minutes;
  return padded ? null : (hours + 12) * 60 + minutes;
}

const inMorning = ({ hours, minutes }: Hour): number => hours * 60 + minutes;
const inAfternoon = ({ hours, minutes }: Hour): number => (hours + 12) * 60 + minutes;

/** The longest session when both ends are said, when one is, and when neither is, minutes. */
const Longest = 12 * 60;
const LongestWithOne = 10 * 60;
const LongestBare = 9 * 60;
const Earliest = 5 * 60;

function span(from: Hour, to: Hour): Reading<string> {
  // «De 2 a 3 horas» is how long it takes.
  if (to.unit && isBare(to) && to.hours < 7 && !from.half) return unclear("unsure");
  const end = isBare(to) ? null : endOf(from, to);
  if (!isBare(to) && end === null) return unclear("unsure");
  const [begin, until, longest] =
    end === null
      ? withBareEnd(from, to)
      : [beginOf(from, to, end), end, isBare(from) ? LongestWithOne : Longest];
  if (begin === null || until === undefined || until <= begin || until - begin > longest)
    return unclear("unsure");
  if (begin < Earliest && from.half !== "morning") return unclear("unsure");
  return { value: `${written(begin)}-${written(until)}` };
}

/** «9 a 12 am» ends at noon; «9 pm a 12 am» ends tomorrow. */
function endOf(from: Hour, to: Hour): number | null {
  const isNoon = to.half === "morning" && to.hours === 12;
  if (!isNoon) return fixed(to);
  return isBare(from) || from.half === "morning" ? 720 + to.minutes : null;
}

/** A bare beginning is in the half its end was said to be in, where that makes a span: «4 a 6 pm», but «10 a 2 pm». */
function beginOf(from: Hour, to: Hour, end: number): number | null {
  if (!isBare(from)) return fixed(from);
  if (to.half === null && to.hours === 12) return usual(from);
  const later = to.half === "afternoon" || to.half === "night";
  return later && inAfternoon(from) < end ? inAfternoon(from) : inMorning(from);
}

function withBareEnd(from: Hour, to: Hour): [number | null, number | undefined, number] {
  // «16 a 6» writes two clocks.
  const begin = isBare(from) ? usual(from) : from.hours > 12 ? null : fixed(from);
  const until = [inMorning(to), inAfternoon(to)].find((end) => begin !== null && end > begin);
  return [begin, until, LongestBare];
}

const written = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
