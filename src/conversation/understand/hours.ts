import { numeralAt } from "./numerals.ts";
import { plainLetters } from "./plainLetters.ts";
import { isQuestion, LongestMessage, type Reader, type Reading, unclear } from "./reading.ts";

// Sessions are by day: a bare hour from 7 to 11 is in the morning, from 1 to 6 in the afternoon, and 12 is noon.

/** «10:30», «5 de la tarde»: minutes from midnight, and whether the half of the day was said. */
interface Hour {
  readonly minutes: number;
  readonly half: "morning" | "afternoon" | null;
  /** Written so that it can only be one: «16:00», «16». */
  readonly sure: boolean;
}

/** From when to when, as "HH:MM-HH:MM" of 24 hours: «10 a 12», «de 4 a 6 de la tarde», «16:00-18:00». */
export const readHours: Reader = (text) => {
  const refused = refusal(text);
  if (refused) return refused;
  const words = wordsIn(text);
  const from = hourAt(words, skip(words, 0, before));
  if (!from) return unclear("sentence");
  const joint = words[from.end];
  if (joint !== "a" && joint !== "-" && joint !== "hasta" && joint !== "to" && joint !== "al")
    return unclear("sentence");
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
  const minutes = settled(one.hour, null);
  return minutes === null ? unclear("unsure") : { value: written(minutes) };
};

const before = new Set(
  "de desde a las la los el entre horario hora horas seria sera es from at inicia empieza comienza por favor".split(
    " ",
  ),
);
const after = new Set("hrs hr h horas hora por favor gracias".split(" "));

function refusal(text: string): { readonly unclear: "tooLong" | "question" | "empty" } | null {
  if (text.length > LongestMessage) return { unclear: "tooLong" };
  if (isQuestion(text)) return { unclear: "question" };
  return text.trim() === "" ? { unclear: "empty" } : null;
}

/** «10am-12pm» is five words. */
function wordsIn(text: string): string[] {
  return plainLetters(text)
    .replace(/\b([ap])\s*\.?\s*m\b/g, "$1m")
    .replace(/(\d)(am|pm|hrs|hr|h)\b/g, "$1 $2")
    .replace(/(\d)\.(\d\d)\b/g, "$1:$2")
    .replace(/\s*-\s*/g, " - ")
    .split(" ")
    .filter((word) => word !== "");
}

function skip(words: readonly string[], from: number, which: ReadonlySet<string>): number {
  let at = from;
  while (which.has(words[at] ?? "")) at += 1;
  return at;
}

function hourAt(words: readonly string[], from: number): { hour: Hour; end: number } | null {
  const word = words[from] ?? "";
  if (word === "mediodia" || (word === "medio" && words[from + 1] === "dia") || word === "noon")
    return { hour: { minutes: 720, half: "afternoon", sure: true }, end: from + (word === "medio" ? 2 : 1) };
  const digits = /^(\d{1,2}):(\d{2})$/.exec(word);
  const numeral = digits ? null : numeralAt(words, from);
  if (!digits && !numeral) return null;
  const hours = digits ? Number(digits[1]) : (numeral?.value ?? 0);
  let minutes = digits ? Number(digits[2]) : 0;
  let at = from + (numeral?.length ?? 1);
  if (!digits && words[at] === "y") {
    const part = partOfHour(words, at + 1);
    if (!part) return null;
    minutes = part.minutes;
    at = part.end;
  }
  if (/^(hrs|hr|h|horas)$/.test(words[at] ?? "")) at += 1;
  const half = halfAt(words, at);
  if (half) at = half.end;
  if (hours > 24 || minutes > 59 || (half && (hours > 12 || hours === 0))) return null;
  const sure = hours > 12 || hours === 0 || (digits?.[1]?.startsWith("0") ?? false);
  return { hour: { minutes: hours * 60 + minutes, half: half?.half ?? null, sure }, end: at };
}

function partOfHour(words: readonly string[], at: number): { minutes: number; end: number } | null {
  if (words[at] === "media") return { minutes: 30, end: at + 1 };
  if (words[at] === "cuarto") return { minutes: 15, end: at + 1 };
  const numeral = numeralAt(words, at);
  return numeral && numeral.value < 60 ? { minutes: numeral.value, end: at + numeral.length } : null;
}

function halfAt(words: readonly string[], at: number): { half: "morning" | "afternoon"; end: number } | null {
  const word = words[at] ?? "";
  if (word === "am") return { half: "morning", end: at + 1 };
  if (word === "pm") return { half: "afternoon", end: at + 1 };
  const said = words.slice(at, at + 3).join(" ");
  if (/^(de|en|por) la manana$/.test(said) || said === "in the morning")
    return { half: "morning", end: at + 3 };
  if (/^(de|en|por) la (tarde|noche)$/.test(said) || /^in the (afternoon|evening)$/.test(said))
    return { half: "afternoon", end: at + 3 };
  if (words.slice(at, at + 2).join(" ") === "del dia") return { half: "morning", end: at + 2 };
  return null;
}

/** Minutes from midnight; `near` is what half the other end of the span was said to be in. */
function settled(hour: Hour, near: "morning" | "afternoon" | null): number | null {
  const { minutes, sure } = hour;
  if (sure) return minutes >= 1440 ? null : minutes;
  const half = hour.half ?? near;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (half === "afternoon") return (hours === 12 ? 12 : hours + 12) * 60 + rest;
  if (half === "morning")
    return (hours === 12 && hour.half === "morning" && near === null ? 12 : hours) * 60 + rest;
  if (hours >= 7) return minutes;
  return minutes + 720;
}

/** The half that was said of one end holds for the other where that makes a span: «4 a 6 de la tarde», «10 a 2 de la tarde». */
function span(from: Hour, to: Hour): Reading<string> {
  const end = settled(to, from.half === "afternoon" ? "afternoon" : null);
  if (end === null) return unclear("unsure");
  const tries = [
    from.half === null && !from.sure && to.half === "afternoon" ? settled(from, "afternoon") : null,
    settled(from, null),
    from.half === null && !from.sure ? settled(from, "morning") : null,
  ].filter((begin) => begin !== null && begin < end && end - begin <= Longest);
  const begin = tries[0];
  if (begin === undefined || begin === null) return unclear("unsure");
  return { value: `${written(begin)}-${written(end)}` };
}

/** No session lasts longer, minutes. */
const Longest = 12 * 60;

const written = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
