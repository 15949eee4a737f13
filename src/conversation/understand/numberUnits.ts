import { foldLetters } from "./fold.ts";
import { numeralAt } from "./numerals.ts";
import { questionIn } from "./question.ts";

// The number that was asked for, said in another measure or by another noun: «media hora» to how many minutes, «año y
// medio» to how many months, «5 casas» to how many visits.

const few = "(una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d{1,2})";
const quarters = /(?<!\p{L})(?:(tres)\s+cuartos|(?:un\s+)?cuarto)\s+de\s+hora(?!\p{L})/giu;
const halfHour = /(?<![\p{L}]|\sy\s)media\s+hora(?!\p{L})/giu;
const minutes = "(?:quince|veinte|veinticinco|treinta|cuarenta|cincuenta|diez|cinco|[1-5][05]|5)";
const hours = new RegExp(
  `(?<![\\p{L}\\d])(?:${few}\\s+)?(?:horas?|horita)(?:\\s+(?:y|con)\\s+(media|cuarto|${minutes}(?:\\s+min\\p{L}*)?|${few}\\s+min\\p{L}*)|\\s+(${minutes}\\s+min\\p{L}*))?(?!\\p{L})`,
  "giu",
);
const years = new RegExp(
  `(?<![\\p{L}\\d])(?:${few}\\s+)?(?:a[ñn]os?|a[ñn]it[oa]s?)(?:\\s+(?:y|con)\\s+(medio|${few}\\s+mes(?:es)?))?(?!\\p{L})`,
  "giu",
);
const homes =
  /(?<=(?:\d|\p{L})\s+)(?:casas|casitas|hogares|viviendas|domicilios|familias|casa|familia)(?!\p{L})/giu;

/** «8 casas y 2 negocios». */
const others =
  /(?<!\p{L})(?:y|m[aá]s|,)\s+(?:otr[oa]s?\s+)?(?:\d|un[oa]?|dos|tres|cuatro|cinco|seis)(?!\p{L})/iu;

const countOf = (word: string): number | null => numeralAt([foldLetters(word)], 0)?.value ?? null;

/** The message with its number in what was asked for. */
export function inAskedUnit(text: string, question: string): string {
  const asked = foldLetters(questionIn(question));
  if (/\bcuantos minutos\b/.test(asked) && !/\bhoras?\b/.test(asked)) return inMinutes(text);
  if (/\bcuantos meses\b/.test(asked) && !/\banos?\b/.test(asked))
    return text.replace(years, (all, many?: string, more?: string) => told(all, many, more, 12, "meses"));
  const isVisits = /\bcuantas visitas\b/.test(asked) && !/\b(?:casas?|familias?|hogares|por)\b/.test(asked);
  return isVisits && (text.match(homes)?.length ?? 0) === 1 && !others.test(text)
    ? text.replace(homes, "visitas")
    : text;
}

const inMinutes = (text: string): string =>
  text
    .replace(quarters, (_, three?: string) => (three === undefined ? "15 minutos" : "45 minutos"))
    .replace(halfHour, "30 minutos")
    .replace(hours, (all, many?: string, joined?: string, _?: string, apart?: string) =>
      told(all, many, joined ?? apart, 60, "minutos"),
    );

/** «Dos horas y media» in minutes; «horas» alone are no number. */
function told(
  all: string,
  many: string | undefined,
  more: string | undefined,
  size: number,
  unit: string,
): string {
  if (many === undefined && more === undefined) return all;
  const whole = many === undefined ? 1 : countOf(many);
  const [first = ""] = more?.split(/\s+/u) ?? [];
  const rest =
    more === undefined
      ? 0
      : /^medi/i.test(more)
        ? size / 2
        : /^cuarto/i.test(more)
          ? size / 4
          : countOf(first);
  return whole === null || rest === null ? all : `${whole * size + rest} ${unit}`;
}
