import { whenShown } from "./attributes.ts";
import { shortened } from "./calendarWords.ts";
import type { Choosing } from "./choice.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { namingWords } from "./denials.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { isNear, slipsAllowed } from "./isNear.ts";
import { soundOf } from "./lexicon.ts";
import { numeralAt } from "./numerals.ts";
import { isFunctionWord, isOtherTitle, isRelation } from "./plainWords.ts";
import { countsOtherwise, isCount, isOrdinal, readPosition } from "./positions.ts";
import { byAmountOrRange, byHourShown } from "./ranges.ts";
import { isQuestion, LongestMessage, type Reading, unclear } from "./reading.ts";

// A choice by every word of a message: its place, its text, a part that only one has, or a small slip of it.

// Words around a choice that say nothing about which one.
const around = new Set(
  `lista renglon tema platica curso clase el la los las lo un una de del al a en para por con y me quiero queremos quisiera escojo elijo prefiero
  quedo seria es la opcion numero num n nro mejor pues este ese esa ir sesion sesiones taller fecha session voy apuntame apuntar apuntarme anotame anotarme inscribir inscribirme inscribeme creo que
  the of for to i want would like choose option number on at please one go`
    .split(/\s+/)
    .map(fold),
);
const negations = new Set(["no", "ni", "tampoco", "menos", "excepto", "salvo", "not", "except", "nor"]);
// Longer messages tell a story; none of their words is meant to choose.
const MostWords = 12;

/** Every word of it belongs to the choice, or says nothing of which. */
export function readStrictChoice(text: string, { choices }: Choosing): Reading<number> {
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  const words = withoutCourtesy(wordsOf(fold(text)));
  if (words.length === 0) return unclear("empty");

  const shown = choices.map((texts) => texts.map(foldShown).filter((folded) => folded !== ""));
  const said = words.join(" ");
  const named = readNamed(words, shown);
  if (named !== undefined) return found(named);
  const whole = only(shown, (texts) => texts.includes(said));
  const counted = readCounted(words, shown, choices);
  if (whole !== null && counted !== null && whole !== counted) return unclear("several");
  if (whole !== null || counted !== null) return found(whole ?? counted);

  const telling = withoutOwner(
    words
      .filter((word, at) => !around.has(word) && !(word === "dia" && isCount(words[at + 1] ?? "")))
      .map(shortened),
  );
  // «Las 3», «somos 3», «para 3»: an hour or how many, and no place nor part of a text.
  if (words.some((word, at) => isCount(word) && !isArticle(word) && countsOtherwise(words, at)))
    return unclear("notFound");
  if (telling.length === 0 || telling.length > MostWords) return unclear("notFound");
  if (telling.some((word) => negations.has(word))) return unclear("unsure");
  const [number = ""] = telling;
  if (telling.length === 1 && /^\d+$/.test(number)) {
    // «La 10» is no hour, and «el 10» the day; «11» is not «11:30».
    const isNamed = /(?:^| )(?:el|la) \d+$/.test(said) ? hasBare : hasNumber;
    const named = only(choices, (texts) => texts.some((text) => isNamed(text, number)));
    // «10» where one is from 8 to 10 and another from 10 to 12.
    const begun = only(
      choices,
      (texts) => Number(whenShown(texts).time?.replace(":00", "") ?? Number.NaN) === Number(number),
    );
    return found(named === several && begun !== several ? (begun ?? named) : named);
  }
  const dated = telling.find((word, at) => /^\d+$/.test(word) && weekday.test(telling[at - 1] ?? ""));
  if (telling.length > 1 && telling.every((word) => /^\d+$/.test(word))) {
    // «1, 2» is two places, unless a text has it as it stands: an hour, a date.
    return found(
      only(shown, (texts) => texts.some((text) => ` ${text} `.includes(` ${telling.join(" ")} `))),
    );
  }
  const vocabularies = vocabulariesOf(shown, words);
  // «Sábado 12» is no hour where days are shown.
  const showsDays = choices.some((texts) => texts.some((text) => daily.test(text)));
  const isDated = (place: number): boolean =>
    dated === undefined || !showsDays || (choices[place] ?? []).some((text) => hasBare(text, dated));
  const all = vocabularies.map((known, place) => (isDated(place) ? known : []));
  const part = only(all, (known) => telling.every((word) => known.some((other) => isPart(word, other))));
  if (part !== null) return found(part);
  return found(only(all, (known) => telling.every((word) => known.some((other) => isSlip(word, other)))));
}
const daily = /(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom)[\p{L}.]*,? (?:el )?\d{1,2}(?![\d:]| ?[ap]\.? ?m)/iu;
const weekday = /^(?:lun|martes|mar|mie|jue|vie|sab|dom)$/;

/** Whether a text shows a number, or the full hour of it. */
const hasNumber = (text: string, number: string): boolean =>
  wordsOf(foldShown(text.replace(/(\d{1,2})[:.](?!00)\d\d/gu, " "))).includes(number);
/** Whether a text shows a number that is no hour. */
const hasBare = (text: string, number: string): boolean =>
  wordsOf(foldShown(text.replace(clock, " "))).includes(number);
const clock = /\d{1,2}[:.]\d\d|\d{1,2}(?=\s*(?:[ap]\.?\s?m\b|h(?:rs?|oras)?\b))/giu;

/** «Mi localidad» is the locality; «mi» alone is somebody. */
function withoutOwner(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !owners.has(word));
  return rest.length === 0 ? words : rest;
}
const owners = new Set(["mi", "mis", "su", "sus", "my"]);

const several = -1;

/** The place of the only one that passes, `several` when more do, null when none does. */
export function only<T>(things: readonly T[], passes: (thing: T) => boolean): number | null {
  const places = things.flatMap((thing, index) => (passes(thing) ? [index] : []));
  return places.length > 1 ? several : (places[0] ?? null);
}

export function found(place: number | null): Reading<number> {
  if (place === null) return unclear("notFound");
  return place === several ? unclear("several") : { value: place };
}

/**
 * «Sesión 2» where what is shown has numbers of its own is the one called so, never the second of the list: undefined
 * where nothing is called so.
 */
function readNamed(
  words: readonly string[],
  shown: readonly (readonly string[])[],
): number | null | undefined {
  const at = words.findIndex((word) => isCount(word) && !isArticle(word));
  const noun = words[at - 1] ?? "";
  const number = readPosition(words[at] ?? "", LargestNumber);
  if (number === null || noun.length < 4 || counting.has(noun)) return undefined;
  if (words.some((word, place) => place !== at && place !== at - 1 && !around.has(word))) return undefined;
  const isNumbered = (text: string, which: string) => new RegExp(`(?:^| )${noun} ${which}(?: |$)`).test(text);
  if (!shown.some((texts) => texts.some((text) => isNumbered(text, "\\d+")))) return undefined;
  return only(shown, (texts) => texts.some((text) => isNumbered(text, String(number))));
}

const LargestNumber = 999;
/** «Opción 2» counts, whatever is shown. */
const counting = new Set(["opcion", "numero", "number", "option", "lugar", "ultima", "ultimo"]);

/** «2», «la dos», «opción número 2», «the second one»: one number and nothing else that tells. */
function readCounted(
  words: readonly string[],
  shown: readonly (readonly string[])[],
  choices: Choosing["choices"],
): number | null {
  const [single] = words;
  // «Nomás una» is one of them.
  if (words.length === 1 && single !== undefined)
    return isArticle(single) ? null : orHowMany(single, placeOf(single, shown.length), choices);
  if (words.some((word, at) => isCount(word) && countsOtherwise(words, at))) return null;
  const counts = words.filter((word) => isCount(word) && !isArticle(word));
  const rest = words.filter((word) => !isCount(word) && !around.has(word) && word !== "dia");
  const [one] = counts;
  if (one === undefined || counts.length > 1 || rest.length > 0) return null;
  const place = placeOf(one, shown.length);
  if (place === null || (!isOrdinal(one) && !words.some((word) => /^(?:el|del|dia)$/.test(word))))
    return place;
  // «El 14» may be the day of another one, «los de tercero» are of the one that shows it.
  const figure = isOrdinal(one) ? one : String(readPosition(one, LargestNumber));
  const dated = only(vocabulariesOf(shown, words), (known) => known.includes(one) || known.includes(figure));
  if (isOrdinal(one) && dated !== null && dated >= 0 && words.includes("de")) return dated;
  return dated === null || dated === place ? place : several;
}

/** «2» of «Ninguno, 1 hijo, 2 hijos» may be how many, and the second of them. */
function orHowMany(word: string, place: number | null, choices: Choosing["choices"]): number | null {
  const number = readPosition(word, LargestNumber);
  const amount = number === null ? null : (byAmountOrRange(number, choices) ?? byHourShown(number, choices));
  return amount === null || place === null || amount === place ? place : several;
}

const vocabulariesOf = (shown: readonly (readonly string[])[], said: readonly string[]) =>
  shown.map((texts) => [...new Set(texts.flatMap((text) => namingWords(text, said)).flatMap(inDigitsToo))]);

/** «Cada 15 días» where «quince» is shown. */
const inDigitsToo = (word: string): readonly string[] => {
  const number = /^\d/.test(word) ? null : numeralAt([word], 0);
  return number === null ? [shortened(word)] : [shortened(word), String(number.value)];
};

/** «un» and «una» stand before other words, and English says “the second one”. */
const isArticle = (word: string) => word === "un" || word === "una" || word === "one";

function placeOf(word: string, count: number): number | null {
  const position = readPosition(word, count);
  return position === null ? null : position - 1;
}

const isPart = (word: string, other: string) =>
  word === other ||
  (/^\d+$/.test(other) && numeralAt([word], 0)?.value === Number(other)) ||
  (word.length >= 4 && !/\d/.test(word) && other.startsWith(word));

function isSlip(word: string, other: string): boolean {
  if (isPart(word, other)) return true;
  // «Mi mamá» is not «maya» misspelled.
  if (/\d/.test(word) || isRelation(word) || isOtherEnding(word, other) || isOtherTitle(word, other))
    return false;
  // «Dijo» is a word of its own, and no «hijo».
  return !isFunctionWord(word) && isNear(word, other, slipsAllowed(word.length));
}

/** «Mario» is not «María» misspelled; «ajedres» is «ajedrez». */
const isOtherEnding = (word: string, other: string) =>
  word.length === other.length &&
  word.slice(0, -1) === other.slice(0, -1) &&
  soundOf(word) !== soundOf(other);
