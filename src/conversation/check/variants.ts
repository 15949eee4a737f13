import { own } from "./own.ts";
import type { LanguageTexts, Shapes, TextShape } from "./tables.ts";

/** What is wrong with how a text chooses its words, in words, and the mend. */
export interface Mistake {
  readonly what: string;
  readonly mend: string;
}

interface Written {
  readonly language: LanguageTexts;
  readonly text: TextShape;
}

/**
 * Of one text in one language: a plural form its numbers need and it lacks, a case that another language tells apart and
 * it does not, and a variant that no value chooses. `all`: the same text in every language that has it.
 */
export function variantMistakes(here: Written, all: readonly Written[], shapes: Shapes): readonly Mistake[] {
  const names = new Set(all.flatMap(({ text }) => text.choices.map(({ name }) => name)));
  return [...names].flatMap((name) => {
    const shape = own(shapes, name);
    return [
      ...(shape?.kind === "number" ? pluralMistakes(here, all, name, shape.max) : []),
      ...(shape?.kind !== "number" && shape?.only ? neverChosen(here, name, shape.only) : []),
      ...casesLacking(here, all, name),
    ];
  });
}

/** Who is told «the place is yours» where another language says «on the waiting list» is told something untrue. */
function casesLacking(
  { language, text }: Written,
  all: readonly Written[],
  name: string,
): readonly Mistake[] {
  const here = choice(text, name);
  const told = new Set([...(here?.keys ?? []), ...(here?.otherwise ?? [])]);
  const elsewhere = all.filter((one) => one.language !== language && !one.language.partial);
  const cases = new Set(elsewhere.flatMap((one) => choice(one.text, name)?.keys ?? []));
  return [...cases]
    .filter((key) => !told.has(key) && !pluralWords.includes(key))
    .map((key) => ({
      what: `does not tell apart { $${name} } as «${key}», which another language does`,
      mend: `add \`[${key}] …\` where it chooses by $${name}`,
    }));
}

const exact = /^\d+$/;
const pluralWords: readonly string[] = ["zero", "one", "two", "few", "many"];

/** Beyond these no language we know has a form that smaller numbers have not shown, but «un millón de». */
const greatestTried = 200;

function pluralMistakes(
  { language, text }: Written,
  all: readonly Written[],
  name: string,
  max = greatestTried,
): readonly Mistake[] {
  const keys = choice(text, name)?.keys ?? [];
  const otherwise = choice(text, name)?.otherwise ?? [];
  const isPlural = all.some((one) => choice(one.text, name)?.keys.some((key) => pluralWords.includes(key)));
  if (!isPlural && keys.every((key) => exact.test(key))) return [];
  const said = new Set([...keys, ...otherwise, "other"]);
  const numbers = Array.from({ length: Math.min(max, greatestTried) + 1 }, (_, number) => number);
  const forms = new Set(numbers.map(language.plural));
  const lacking = new Set(numbers.filter((number) => !said.has(String(number))).map(language.plural));
  return [
    ...(isPlural ? [...lacking].filter((form) => !said.has(form)) : []).map((form) => ({
      what: `has no words for { $${name} } in the plural form «${form}», which ${language.locale} has`,
      mend: `add \`[${form}] …\` where it chooses by $${name}`,
    })),
    ...keys
      .filter((key) => !exact.test(key) && key !== "other" && !forms.has(key))
      .map((key) => ({
        what: `has words for { $${name} } as «${key}», which no number is in ${language.locale}`,
        mend: `there are ${[...forms].join(", ")}`,
      })),
  ];
}

function neverChosen({ text }: Written, name: string, only: readonly string[]): readonly Mistake[] {
  return (choice(text, name)?.keys ?? [])
    .filter((key) => !only.includes(key))
    .map((key) => ({
      what: `has words for { $${name} } as «${key}», which it never is`,
      mend: `there are ${only.join(", ")}`,
    }));
}

const choice = (text: TextShape, name: string) => text.choices.find((one) => one.name === name);
