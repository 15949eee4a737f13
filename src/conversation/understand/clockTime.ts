import { after, before, clockWords, fixed, type Hour, hourAt, isBare, skip, written } from "./hour.ts";
import { numeralAt } from "./numerals.ts";
import { ofSession, type Usual } from "./usualHours.ts";

// The hour that words are, all of them: with what stands around it, and with what is still missing to it.

const oddHalf = /(?:^|\blas )(?:10|11|diez|once)(?::\d\d| y \S+)? (?:de|en|por) la tarde\b/;

/** The hour that words say, all of them, as "HH:MM"; null when they say anything else. */
export function timeIn(said: readonly string[], usual: Usual = ofSession): string | null {
  // «Las diez de la tarde» may be of the morning or of the night.
  if (oddHalf.test(said.join(" "))) return null;
  const plain = english.reduce((text, [phrase, spanish]) => text.replace(phrase, spanish), said.join(" "));
  const words = withoutHedge(apart(clockWords(plain)));
  const leading = leadingHalf(words);
  const rest = leading ? words.slice(leading.length) : words;
  const read = timeAt(rest);
  if (!read || read.end !== rest.length) return null;
  const { hour } = read;
  if (isNoHour(rest, hour)) return null;
  if (leading && hour.half !== null && hour.half !== leading.half) return null;
  const whole = leading ? { ...hour, half: hour.half ?? leading.half } : hour;
  const minutes = minutesOf(whole, usual);
  if (minutes === null) return null;
  const at = minutes + read.shift;
  // «Cuarto para las 8» is as open as «7:45».
  const isOpen = usual === ofSession && isBare(whole) && at >= 7 * 60 && at < 8 * 60;
  return at < 0 || isOpen ? null : written(at);
}

/** «Como a las 5», «tipo 5», «a eso de las 5» are that hour, which is read back. */
const hedges: readonly RegExp[] = [
  /(?:^| )(?:como|tipo|mas o menos|aproximadamente|alrededor de|a eso de|por (?:ahi|alli) de|about|around|at about)(?= (?:alas?|a|las?|\S+$|\d|\S+ (?:de la|del|y|am|pm)))/,
  / (?:mas o menos|aproximadamente|aprox)$/,
  / en punto(?= |$)/,
  /^al(?= )/,
  / oclock(?= |$)/,
  / (?:me parece bien|esta bien|me queda bien|me queda|seria bueno|estaria bien|puedo)$/,
  /^(?:puedo|podria ser|me queda|que sea|puede ser|mejor|seria|yo digo que|digamos|nos vemos|ll?ego|voy|entra|entro|empezamos|es|va a ser|la hora es|al|ya)(?= )/,
];

function withoutHedge(words: readonly string[]): readonly string[] {
  let said = words.join(" ");
  for (let before = ""; before !== said; ) {
    before = said;
    for (const hedge of hedges) said = said.replace(hedge, "").trim();
  }
  return said.split(" ").filter((word) => word !== "");
}

/** «830» and «1630» are clocks without their dots. */
function apart(words: readonly string[]): readonly string[] {
  return words.map((word) => {
    const [, hours, minutes] = /^(\d{1,2})([0-5]\d)$/.exec(word) ?? [];
    return hours !== undefined && Number(hours) < 24 ? `${hours}:${minutes}` : word;
  });
}

const parts = [
  [/^morning\b/, 1, "morning"],
  [/^afternoon\b/, 1, "afternoon"],
  [/^(?:en|por|a) la (?:manana|mananita)\b/, 3, "morning"],
  [/^(?:en|por|a) la (?:tarde|tardecita)\b/, 3, "afternoon"],
  [/^(?:en|por|a) la (?:noche|nochecita)\b/, 3, "night"],
] as const;

/** «En la tarde a las 4», «por la mañana, a las 9». */
function leadingHalf(words: readonly string[]) {
  const said = words.slice(0, 3).join(" ");
  const found = parts.find(([phrase]) => phrase.test(said));
  return found && words.length > 3 ? { length: found[1], half: found[2] } : null;
}

/** «3 horas» are how long, «el 5» a day, and «a las 0» is none. */
const isNoHour = (words: readonly string[], hour: Hour): boolean =>
  /^el \d{1,2}$/.test(words.join(" ")) ||
  (hour.hours === 0 && words.at(-1) === "0") ||
  (hour.unit && isBare(hour) && hour.hours < 7 && !hour.padded && words.at(-1) === "horas");

interface TimeAt {
  readonly hour: Hour;
  /** Minutes to add: less than nothing for what is still to pass. */
  readonly shift: number;
  readonly end: number;
}

/** «Half past four», «quarter to five». */
const english: readonly (readonly [RegExp, string])[] = [
  [/\bhalf past (\S+)/, "$1 y media"],
  [/\bquarter past (\S+)/, "$1 y cuarto"],
  [/\b(?:a )?quarter to (\S+)/, "cuarto para $1"],
];

function timeAt(words: readonly string[]): TimeAt | null {
  const missing = missingAt(words);
  const from = skip(words, missing?.end ?? 0, before);
  const one = hourAt(words, from);
  if (!one) return null;
  const less = missing ? null : lessAt(words, one.end);
  const half = less ? halfAfter(words, less.end) : null;
  const hour = half ? { ...one.hour, half: half.half } : one.hour;
  return {
    hour,
    shift: -(missing?.minutes ?? less?.minutes ?? 0),
    end: skip(words, half?.end ?? less?.end ?? one.end, after),
  };
}

/** «Cuarto para las cinco», «faltan 10 para las 4», «veinte pa las 6». */
function missingAt(words: readonly string[]): { minutes: number; end: number } | null {
  let at = skip(
    words,
    0,
    new Set(["a", "al", "faltando", "faltan", "faltaban", "faltaba", "eran", "como", "un", "el"]),
  );
  const said = words[at] === "cuarto" ? { minutes: 15, length: 1 } : minutesAt(words, at);
  if (!said) return null;
  at += said.length;
  if (words[at] === "minutos" || words[at] === "min") at += 1;
  if (words[at] !== "para" && words[at] !== "pa") return null;
  return { minutes: said.minutes, end: at + 1 };
}

/** «Cinco menos cuarto», «5 menos 10». */
function lessAt(words: readonly string[], from: number): { minutes: number; end: number } | null {
  if (words[from] !== "menos") return null;
  if (words[from + 1] === "cuarto") return { minutes: 15, end: from + 2 };
  const said = minutesAt(words, from + 1);
  return said && { minutes: said.minutes, end: from + 1 + said.length };
}

function minutesAt(words: readonly string[], from: number) {
  const numeral = numeralAt(words, from);
  const good = numeral && numeral.value > 0 && numeral.value < 30;
  return good ? { minutes: numeral.value, length: numeral.length } : null;
}

function halfAfter(words: readonly string[], from: number) {
  const read = hourAt(["1", ...words.slice(from)], 0);
  return read?.hour.half ? { half: read.hour.half, end: from + read.end - 1 } : null;
}

function minutesOf(hour: Hour, usual: Usual): number | null {
  if (hour.half === "midnight") return hour.hours === 12 ? 0 : null;
  const isOpen = isBare(hour) || (hour.half === null && hour.hours === 12);
  return isOpen ? usual(hour) : fixed(hour);
}
