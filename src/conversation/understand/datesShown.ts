import type { Choosing } from "./choice.ts";
import { fold, foldShown } from "./fold.ts";

// Lists of dates: «la más pronto», «el primer viernes de diciembre», «pasado mañana».

const months =
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre".split("|");
const shownDate = new RegExp(`(?<!\\d)(\\d{1,2}) de (${months.join("|")})(?![a-z])`);

interface ShownDate {
  readonly day: number;
  readonly month: number;
}

function dateOf(texts: readonly string[]): ShownDate | null {
  const [, day = "", month = ""] = texts.map((text) => shownDate.exec(foldShown(text))).find(Boolean) ?? [];
  return day === "" ? null : { day: Number(day), month: months.indexOf(month) };
}

const soonest =
  /^(?:(?:pues|para|a|en|quiero|seria|que sea|mejor) )*(?:(?:la|el|lo) (?:mas (?:pronto|proxim[oa]|temprano|antes|rapido)|que (?:este|sea) mas (?:pronto|proxim[oa]))|cuanto antes|lo antes)(?: (?:que se pueda|posible|mejor|que haya))?$/;
const nthOf = new RegExp(
  `^(?:(?:pues|para|a|en|quiero|seria|que sea|mejor) )*(?:la del |el )(primer|segundo|tercer|cuarto) (lunes|martes|miercoles|jueves|viernes|sabado|domingo) de (${months.join("|")})$`,
);
const ordinals = ["primer", "segundo", "tercer", "cuarto"];

/** The place of the one date that a message tells by where it stands; null where it tells none so. */
export function byDateShown(text: string, { choices, today }: Choosing): number | null {
  const dates = choices.map(dateOf);
  if (dates.includes(null)) return null;
  const said = fold(text);
  if (soonest.test(said)) return isInOrder(dates) ? 0 : null;
  const [, ordinal = "", weekday = "", month = ""] = nthOf.exec(said) ?? [];
  if (ordinal !== "") {
    const nth = ordinals.indexOf(ordinal);
    return onlyPlace(choices, (texts, place) => {
      const date = dates[place];
      return (
        date?.month === months.indexOf(month) &&
        Math.ceil(date.day / 7) - 1 === nth &&
        texts.some((shown) => foldShown(shown).includes(weekday))
      );
    });
  }
  const ahead = today === undefined ? undefined : aheadIn.find(([pattern]) => pattern.test(said))?.[1];
  if (ahead === undefined || today === undefined) return null;
  const meant = new Date(Date.parse(`${today}T12:00:00Z`) + ahead * 86_400_000);
  return onlyPlace(choices, (_, place) => {
    const date = dates[place];
    return date?.day === meant.getUTCDate() && date.month === meant.getUTCMonth();
  });
}
const led = "^(?:(?:pues|para|a|en|el de|la de|de|quiero|seria|que sea|mejor|puedo) )*";
const aheadIn: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${led}(?:pasado|pasada) manana$`), 2],
  [new RegExp(`${led}hoy(?: mismo)?$`), 0],
];

/** «20 de noviembre, 4 de diciembre», and January after December. */
const isInOrder = (dates: readonly (ShownDate | null)[]): boolean =>
  dates.every((date, at) => {
    const before = dates[at - 1];
    if (!before || !date) return at === 0;
    const months = (date.month - before.month + 12) % 12;
    return months === 0 ? date.day > before.day : months < 6;
  });

function onlyPlace(
  choices: Choosing["choices"],
  isSo: (texts: readonly string[], place: number) => boolean,
): number | null {
  const places = choices.flatMap((texts, place) => (isSo(texts, place) ? [place] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}
