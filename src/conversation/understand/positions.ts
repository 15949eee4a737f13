import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { numeralAt } from "./numerals.ts";

// The first one at place 1; variants are parted by spaces.
const counted = `
uno una un primero primera primer primerito primerita 1ro 1ra 1er 1o 1a one first 1st
dos segundo segunda 2do 2da 2o 2a two second 2nd
tres tercero tercera tercer 3ro 3ra 3er 3o 3a three third 3rd
cuatro cuarto cuarta 4to 4ta 4o 4a four fourth 4th
cinco quinto quinta 5to 5ta 5o 5a five fifth 5th
seis sexto sexta 6to 6ta 6o 6a six sixth 6th
siete séptimo séptima 7mo 7ma 7o 7a seven seventh 7th
ocho octavo octava 8vo 8va 8o 8a eight eighth 8th
nueve noveno novena 9no 9na 9o 9a nine ninth 9th
diez décimo décima 10mo 10ma 10o 10a ten tenth 10th
once onceavo 11o 11a eleven eleventh 11th
doce doceavo 12o 12a twelve twelfth 12th`;

const places: ReadonlyMap<string, number> = new Map(
  counted
    .trim()
    .split("\n")
    .flatMap((line, index) => wordsOf(line).map((word) => [fold(word), index + 1] as const)),
);
const last = new Set(["último", "última", "ultimito", "ultimita", "final", "last"].map(fold));

const nextToLast = new Set(["penúltimo", "penúltima"].map(fold));

/** Which of `count` things a folded word counts to, from 1; null when it counts nothing, or further than there is. */
export function readPosition(word: string, count: number): number | null {
  if (last.has(word)) return count;
  if (nextToLast.has(word)) return count > 1 ? count - 1 : null;
  const position = /^\d{1,3}$/.test(word) ? Number(word) : (places.get(word) ?? 0);
  return position >= 1 && position <= count ? position : null;
}

/** Which of `count` things a text names by nothing but its place: «2», «la segunda», «opción dos»; null otherwise. */
export function placeAlone(text: string, count: number): number | null {
  const word = numberAlone(text, articles);
  return word === null ? null : readPosition(word, count);
}

/**
 * Whether a text is a number and nothing else, and none of `count` places: «7» of three. «El 7» may be a day, and is none
 * of these.
 */
export function isNoPlace(text: string, count: number): boolean {
  const word = numberAlone(text.slice(0, LongestPlace + 1), counters);
  return word !== null && readPosition(word, count) === null;
}

/** The only folded word of a text that is a number or an ordinal, after those that only lead to it. */
function numberAlone(text: string, leading: ReadonlySet<string>): string | null {
  if (text.length > LongestPlace) return null;
  const words = withoutCourtesy(wordsOf(fold(text)));
  const from = words.findIndex((word) => !leading.has(word));
  const word = words[from];
  if (word === undefined || from < words.length - 1) return null;
  if (word === "un" || word === "una") return null;
  return isCount(word) || numeralAt([word], 0) !== null ? word : null;
}
/** UTF-16 units. */
const LongestPlace = 40;
const counters = new Set(wordsOf(fold("opción número num option number")));
const articles = new Set([...counters, "la", "el", "the"]);

/** Whether a folded word is a number or an ordinal of ours at all. */
export const isCount = (word: string): boolean =>
  /^\d+$/.test(word) || places.has(word) || last.has(word) || nextToLast.has(word);

const counting = new Set(
  wordsOf(
    fold(
      `las los somos son serían seríamos seremos vamos van voy iremos irán iríamos vienen venimos tengo tiene tenemos tienen
      llevo llevamos traigo cumplo cumplió hace faltan fuimos para con unos unas otros otras`,
    ),
  ),
);

/**
 * Whether the number at a place of folded words says how many or an hour: «somos 3», «las 3», «para dos». «La 3», «quiero
 * 3» are places.
 */
export const countsOtherwise = (words: readonly string[], at: number): boolean =>
  (counting.has(words[at - 1] ?? "") && !ranks.test(words[at] ?? "")) ||
  // «Deme un segundo», «apárteme dos».
  (words[at] === "segundo" && words[at - 1] === "un") ||
  /^(?:apart|guard|reserv)/.test(words[at - 1] ?? "");
const ranks =
  /^(?:(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim|ultim|penultim)[oa]?|\d+\D+)$/;

/** Whether a folded word is an ordinal that counts from the first: «tercera», «3er». */
export const isOrdinal = (word: string): boolean =>
  places.has(word) && ranks.test(word) && !/^\d+a$/.test(word);
