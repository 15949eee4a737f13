import { numeralAt } from "./numerals.ts";
import { LongestMessage } from "./reading.ts";

// Amounts with what they are of: «3,000», «6 mil», «año y medio», «tres cuartos de hora», «2 docenas», «1/2».

export interface Measure {
  /** In the smallest unit of its kind; as it was said where it has none. */
  readonly value: number;
  readonly unit: Unit | null;
}
export interface Unit {
  readonly kind: "time" | "weight";
  readonly size: number;
}

const units: readonly (readonly [RegExp, Unit])[] = (
  [
    ["minut(?:o|it)s?\\w*|mins?", "time", 1],
    ["h?oras?|h?oritas?|hrs?", "time", 60],
    ["dias?", "time", 1440],
    ["semanas?", "time", 10_080],
    ["mes(?:es|it\\w+)?", "time", 43_800],
    ["anos?|anios?|anitos?", "time", 525_600],
    ["gramos?|grs?", "weight", 1],
    ["kilos?|kilogramos?|kgs?", "weight", 1000],
    ["toneladas?", "weight", 1_000_000],
  ] as const
).map(([words, kind, size]) => [new RegExp(`^(?:${words})$`), { kind, size }] as const);

/** What a word is a unit of; null of any other. */
export const unitOf = (word: string): Unit | null =>
  units.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** Words of what is written, its numbers as one each: «$3,000» is «3000», «1/2» is «0.5», «2-4» is «2 a 4». */
export const tokensOf = (text: string): readonly string[] =>
  text.length > LongestMessage
    ? []
    : text
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[\p{M}\p{Cf}]+/gu, "")
        .replace(/(?<=\d)[,.\u2019' ](?=\d{3}(?!\d))/gu, "")
        .replace(/(\d+)\s*[/\u2044]\s*(\d+)/gu, (_, one: string, other: string) =>
          String(Number(one) / Number(other)),
        )
        .replace(/(?<=\d)\s*[-–—]\s*(?=\d)/gu, " a ")
        .replace(/(?<=\d)\s*\+/gu, " o mas ")
        .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/gu, " ")
        .split(/[^a-z0-9.]+|\.(?!\d)|(?<!\d)\./u)
        .filter((word) => word !== "");

export interface Found {
  readonly measure: Measure;
  /** Where what was said of it ends. */
  readonly end: number;
}

/** The amount that begins at a word; null where none does. */
export function measureAt(words: readonly string[], at: number): Found | null {
  const bare = amountAt(words, at);
  // «Año y medio.»
  const own = bare === null && /^y$/.test(words[at + 1] ?? "") ? unitOf(words[at] ?? "") : null;
  if (bare === null && (own === null || !isHalf(words[at + 2]))) return null;
  let value = bare?.value ?? 1;
  let end = bare?.end ?? at;
  if (words[end] === "de" && unitOf(words[end + 1] ?? "") !== null && value < 1) end += 1;
  const unit = unitOf(words[end] ?? "");
  if (unit === null) {
    const half = words[end] === "y" && isHalf(words[end + 1]) ? 2 : 0;
    return { measure: { value: value + (half ? 0.5 : 0), unit: null }, end: end + half };
  }
  end += 1;
  value *= unit.size;
  const smaller = smallerAt(words, end, unit);
  return { measure: { value: value + (smaller?.value ?? 0), unit }, end: smaller?.end ?? end };
}

const isHalf = (word = ""): boolean => /^medi[oa]$/.test(word);

/** «… y media», «… con 15», «… y 20 minutos» after an hour; «… y 3 meses» after a year. */
function smallerAt(words: readonly string[], at: number, { size, kind }: Unit) {
  if (!/^(?:y|con)$/.test(words[at] ?? "")) return null;
  if (isHalf(words[at + 1])) return { value: size / 2, end: at + 2 };
  if (words[at + 1] === "cuarto" && size === 60) return { value: 15, end: at + 2 };
  const more = amountAt(words, at + 1);
  if (more === null) return null;
  const unit = unitOf(words[more.end] ?? "");
  if (unit !== null && unit.kind === kind && unit.size < size)
    return { value: more.value * unit.size, end: more.end + 1 };
  return unit === null && size === 60 && words[more.end] === undefined
    ? { value: more.value, end: more.end }
    : null;
}

interface Amount {
  readonly value: number;
  readonly end: number;
}

function amountAt(words: readonly string[], at: number): Amount | null {
  const [word = "", next = ""] = words.slice(at, at + 2);
  if (isHalf(word)) return /^docenas?$/.test(next) ? { value: 6, end: at + 2 } : { value: 0.5, end: at + 1 };
  if (word === "docena") return { value: 12, end: at + 1 };
  if (/^cuartos?$/.test(word) && next === "de") return { value: 0.25, end: at + 1 };
  const number = numberAt(words, at);
  if (number === null) return null;
  const after = words[number.end] ?? "";
  if (/^docenas?$/.test(after)) return { value: number.value * 12, end: number.end + 1 };
  if (/^cuartos?$/.test(after) && words[number.end + 1] === "de" && number.value < 4)
    return { value: number.value / 4, end: number.end + 1 };
  return number;
}

function numberAt(words: readonly string[], at: number): Amount | null {
  const word = words[at] ?? "";
  if (/^\d+(?:\.\d+)?$/.test(word)) {
    const isThousands = words[at + 1] === "mil";
    const rest = isThousands ? numeralAt(words, at + 2) : null;
    const hundreds = rest !== null && rest.value >= 100 && rest.value < 1000 ? rest : null;
    return isThousands
      ? { value: Number(word) * 1000 + (hundreds?.value ?? 0), end: at + 2 + (hundreds?.length ?? 0) }
      : { value: Number(word), end: at + 1 };
  }
  const numeral = numeralAt(words, at);
  return numeral === null ? null : { value: numeral.value, end: at + numeral.length };
}
