import type { LanguageTexts, Shapes, ValueShape } from "../../src/conversation/check/tables.ts";
import type { Value, Values } from "../../src/conversation/values.ts";
import { openDates } from "../../src/texts/dates.ts";

// Values to show texts with: such as everybody has, and the longest that there can be.

export type Size = "typical" | "longest";

const typical: Readonly<Record<string, string>> = {
  topic: "Huertos familiares",
  place: "Casa de la cultura",
  locality: "San Isidro",
  village: "San Isidro",
  where: "San Isidro",
  from: "San Isidro",
  name: "María López",
  forWhom: "María López",
  short: "María López",
  lead: "Luz Robles",
  convener: "Luz Robles",
  institution: "Casa de Todas",
  link: "https://convoca.example/aviso",
  links: "https://t.me/convoca_bot",
  code: "4831",
  phone: "5215550000001",
  folio: "LA-0012",
  message: "Les invitamos a la plática.",
};

/** Sunday 14 June 2026, 10:00 in Mexico City. */
const Typical = Date.UTC(2026, 5, 14, 16);

/** A value for each shape; of those that are `only` one of some the one at `turn`. */
export function sampleValues(shapes: Shapes, size: Size, language: LanguageTexts, turn = 0): Values {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [
      name.replaceAll("-", "."),
      sampleOf(name, shape, size, language, turn),
    ]),
  );
}

function sampleOf(name: string, shape: ValueShape, size: Size, language: LanguageTexts, turn: number): Value {
  const last = name.split(/[.-]/).at(-1) ?? name;
  if (shape.only && shape.only.length > 0) return shape.only[turn % shape.only.length] ?? "";
  if (size === "typical" && turn > 0 && shape.kind === "moment")
    return { at: Typical + turn * 26 * 3_600_000 };
  if (size === "typical" && shape.kind === "words")
    return { text: shape.keys?.[turn % shape.keys.length] ?? "" };
  switch (shape.kind) {
    case "moment":
      return { at: size === "typical" ? Typical : longestDay(language.locale) };
    case "number":
      return size === "typical" ? 3 : (shape.max ?? 999_999);
    case "words":
      return { text: wordsKey(shape, size, language) };
    case "boolean":
      return true;
    case "id":
      return "7";
    case "text":
      return size === "typical" ? othersOf(typical[last] ?? "algo", turn) : longestText(last, shape.max ?? 0);
  }
}

/** The third of several is another than the first. */
const othersOf = (text: string, turn: number): string => (turn === 0 ? text : `${text} ${turn + 1}`);

/** One letter over and over: its run is written as a number in the golden files. */
const longestText = (name: string, most: number): string => (name.at(0) ?? "x").toUpperCase().repeat(most);

function wordsKey({ keys = [] }: ValueShape, size: Size, { texts }: LanguageTexts): string {
  const lengths = keys.map((key) => [key, texts[key]?.longest({}) ?? 0] as const);
  const longest = lengths.reduce((one, other) => (other[1] > one[1] ? other : one), lengths[0] ?? ["", 0]);
  return size === "typical" ? (keys[0] ?? "") : longest[0];
}

const longestDays = new Map<string, number>();

function longestDay(locale: string): number {
  const known = longestDays.get(locale);
  if (known !== undefined) return known;
  const { date, day, shortDay } = openDates(locale, "America/Mexico_City");
  let longest = Typical;
  const lengthOf = (at: number) => date(at).length + day(at).length + shortDay(at).length;
  for (let month = 0; month < 12; month += 1)
    for (let of = 20; of < 29; of += 1) {
      const at = Date.UTC(2026, month, of, 18);
      if (lengthOf(at) > lengthOf(longest)) longest = at;
    }
  longestDays.set(locale, longest);
  return longest;
}
