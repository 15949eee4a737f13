import { fold, foldShown, wordsOf } from "./fold.ts";
import { soundOf } from "./lexicon.ts";
import { numeralAt } from "./numerals.ts";

// Choices that show from which number to which one: ages, people of a house. «Tiene 7» is of «6 a 11 años».

interface Range {
  readonly from: number;
  readonly to: number;
}

const adult = 18;
const spans: readonly (readonly [RegExp, (one: number, two: number) => Range])[] = [
  [/(\d+) (?:años )?(?:a|al|hasta|y|o|to|and) (\d+)/, (from, to) => ({ from, to })],
  [/menor(?:es)? de (\d+)|menos de (\d+)|under (\d+)/, (to) => ({ from: 0, to: to - 1 })],
  [/hasta (\d+)/, (to) => ({ from: 0, to })],
  [
    /mayor(?:es)? de (\d+)|mas de (\d+)|over (\d+)/,
    (from) => ({ from: from + 1, to: Number.POSITIVE_INFINITY }),
  ],
  [
    /(\d+) (?:anos |personas )?(?:o|y|en) (?:mas|adelante|mayores)/,
    (from) => ({ from, to: Number.POSITIVE_INFINITY }),
  ],
];

function rangeIn(texts: readonly string[]): Range | null {
  for (const text of texts) {
    // «18-35» is «18 a 35».
    const shown = fold(text.replace(/(\d)\s*[-–—]\s*(\d)/gu, "$1 a $2").replace(/\+/gu, " o mas "));
    // Hours and days are no ranges.
    if (/\d\d?:\d\d/.test(text)) continue;
    if (/^menor(?:es)? de edad/.test(shown)) return { from: 0, to: adult - 1 };
    if (/^mayor(?:es)? de edad|^adult[oa]s?$/.test(shown))
      return { from: adult, to: Number.POSITIVE_INFINITY };
    for (const [pattern, made] of spans) {
      const [one, two] = (pattern.exec(shown) ?? [])
        .slice(1)
        .filter((number) => number !== undefined)
        .map(Number);
      if (one !== undefined) return made(one, two ?? one);
    }
  }
  return null;
}

/** «1 hijo», «Dos veces», «Ninguno»: how many it is. */
function amountIn([label = ""]: readonly string[]): Range | null {
  const shown = fold(label);
  if (/^(?:ningun[oa]?|nada|cero)(?: \w+)?$/.test(shown)) return { from: 0, to: 0 };
  const words = wordsOf(shown);
  const numeral = numeralAt(words, 0);
  if (numeral === null || !amounted.test(words.slice(numeral.length).join(" "))) return null;
  return { from: numeral.value, to: numeral.value };
}
const amounted =
  /^(?:(?!(?:de|del|al?|am|pm|hrs?|h|horas?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep\w*|octubre|noviembre|diciembre)$)[a-z]{3,}(?: (?!(?:de|del|al?)\b)[a-z]{3,}){0,2})?$/;

/** From which to which number each choice is; none of them where they tell nothing of it. */
function rangesOf(choices: readonly (readonly string[])[]): readonly (Range | null)[] | null {
  const ranges = choices.map((texts) => rangeIn(texts) ?? amountIn(texts));
  return ranges.filter((range) => range !== null).length < Math.max(2, choices.length - 1) ? null : ranges;
}

/** The only choice that shows just as many («1 hijo»), where choices are amounts. */
function byAmountShown(number: number, choices: readonly (readonly string[])[]): number | null {
  const amounts = choices.map(amountIn);
  if (amounts.filter((amount) => amount !== null).length < 2) return null;
  const places = amounts.flatMap((amount, place) => (amount?.from === number ? [place] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** The same, or the only choice within which it is: «4» of «1 o 2», «3 o 4», «5 o más». */
export function byAmountOrRange(number: number, choices: readonly (readonly string[])[]): number | null {
  const shown = byAmountShown(number, choices);
  if (shown !== null || !choices.some((texts) => spansAmounts.test(fold(texts[0] ?? "")))) return shown;
  const place = byAmount(number, choices);
  const range = place === null ? null : rangeIn(choices[place] ?? []);
  // Nobody says «2» of «Menos de 18 años».
  return range === null ||
    range.to - Math.max(range.from, 1) <= WidestCounted ||
    (range.to === Number.POSITIVE_INFINITY && range.from <= LargestDigit)
    ? place
    : null;
}
/** As far as a single digit may be one of a range, and not a place of the list. */
const WidestCounted = 5;
const LargestDigit = 9;
const spansAmounts =
  /^(?:de )?\d+ (?:(?:a|o|y|al) \d+(?: (?!anos|de)\w+)?|(?:\w+ )?(?:o|y) mas|en adelante)$|^mas de \d+$/;

/** The only choice that begins at an hour, where all of them are hours: «4» of «9:00», «11:30», «16:00». */
export function byHourShown(number: number, choices: readonly (readonly string[])[]): number | null {
  const hours = choices.map(([label = ""]) => /^(\d{1,2}):\d\d(?!\d)/.exec(label)?.[1]);
  if (hours.some((hour) => hour === undefined)) return null;
  const places = hours.flatMap((hour, place) => (Number(hour) % 12 === number % 12 ? [place] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** The only choice that a number is of, as how many or of what age. */
function byAmount(number: number, choices: readonly (readonly string[])[]): number | null {
  const places = (rangesOf(choices) ?? []).flatMap((range, place) =>
    range !== null && number >= range.from && number <= range.to ? [place] : [],
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** What comes with a number that tells an age or how many; «va a cumplir» is another age. */
const telling =
  /^(?:(?:pues|ya|yo|el|la|mi|su|nin[oa]|bebe|hij[oa]|niet[oa]|tiene|tengo|cumpli|cumplio|cumple|anda en|ando en|es|soy|somos|son|seriamos|vivimos|de|en|como|casa|la casa|total|apenas|edad|con|los|mis|sus|ahorita|nos|hay) )*N(?: (?:an[oi]\w*|personas|de edad|(?:recien )?cumplidos?|cumplidas|en|el|la|casa|total|mij[oa]|nada mas|nomas|todos|juntos|ya|por todos|por todas|de familia|gracias|senorita|joven))*(?: (?:en|para) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))?$/;

/**
 * The choice whose range holds the one number that was said; null where nothing shows ranges, or no number was said as one
 * of them. A number alone may be the place in the list, unless it is further than there is.
 */
export function byRange(text: string, choices: readonly (readonly string[])[]): number | null {
  const words = wordsOf(fold(text));
  const at = words.findIndex(
    (_, from) => numeralAt(words, from) !== null && words[from] !== "un" && words[from] !== "una",
  );
  const number = at < 0 ? null : numeralAt(words, at);
  if (number === null) return null;
  const around = [...words.slice(0, at), "N", ...words.slice(at + number.length)].join(" ");
  if (!telling.test(around)) return null;
  // «El 3», «3» and «la de 3» may count places.
  const isBare = /^(?:(?:el|la|de|los) )*N$/.test(around);
  if (isBare && number.value <= Math.max(choices.length, LastPlace) && !/de N$/.test(around)) return null;
  return byAmount(number.value, choices);
}

const LastPlace = 12;

const span =
  /(?<!\d)(\d{1,2})(?: y media)?(?: (?:hrs|horas|am|pm))? (?:a|al|hasta|y) (?:l[oa]s )?(\d{1,2})(?!\d)/g;

/** From which to which number words say: «de 10 a 12», «8-10», «de onse a dose»; minutes of full hours are none. */
function spansIn(folded: string): readonly (readonly [number, number])[] {
  return [...folded.matchAll(span)].map((found) => [Number(found[1]), Number(found[2])] as const);
}

/** «Onse», «dose»: between «de» and «a» nothing else sounds so. */
const hourBySound: ReadonlyMap<string, number> = new Map(
  wordsOf("una dos tres cuatro cinco seis siete ocho nueve diez once doce").map(
    (word, index) => [soundOf(word), index + 1] as const,
  ),
);
const inDigits = (text: string): string => {
  const words = wordsOf(
    fold(text.replace(/(?<=\d)\s*[-–—]\s*(?=\d)/gu, " a ").replace(/(?<=\d)[:.]00/gu, "")),
  );
  return words
    .map((word) =>
      /^\d/.test(word) || word === "un" ? word : String(hourBySound.get(soundOf(word)) ?? word),
    )
    .join(" ");
};

/**
 * The only choice that shows from which to which hour (or age) was said: «de 10 a 12», «de 4 a 6 de la tarde» where 16:00 a
 * 18:00 is shown. Null where no such span was said, or not just one.
 */
export function bySpan(text: string, choices: readonly (readonly string[])[]): number | null {
  const [said, ...more] = spansIn(inDigits(text));
  if (said === undefined || more.length > 0) return null;
  const places = choices.flatMap((texts, place) =>
    texts.some(
      (shown) => foldShown(shown) !== "" && spansIn(inDigits(shown)).some((one) => isSame(said, one)),
    )
      ? [place]
      : [],
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}

const isSame = (said: readonly [number, number], shown: readonly [number, number]): boolean =>
  said.every((hour, at) => hour === shown[at]) ||
  (isHours(shown) && said.every((hour, at) => hour <= 12 && hour % 12 === (shown[at] ?? 0) % 12));
const isHours = ([from, to]: readonly [number, number]): boolean => from < to && to <= 24 && to > 12;
