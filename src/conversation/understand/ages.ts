import { fold, wordsOf } from "./fold.ts";
import { numeralAt } from "./numerals.ts";

// «¿Eres mayor de 18 años?» «tengo 16», «ya cumplí los 18», «todavía no los cumplo», «soy mayor».

const adult = 18;
const Oldest = 115;

/** Yes or no to whether somebody is of an age, from the age they say; folded clause, without its courtesies. */
export function readOfAge(said: string, question: string): "yes" | "no" | null {
  const asked = wordsOf(fold(question));
  const limit = Number(asked.find((word) => /^\d{1,2}$/.test(word)) ?? adult);
  const asksYounger = asked.includes("menor") || asked.includes("menores");
  const older = isOlder(said, limit);
  return older === null ? null : older === asksYounger ? "no" : "yes";
}

function isOlder(said: string, limit: number): boolean | null {
  // «Apenas cumplo 17 en agosto».
  const [, coming] = /\b(?:cumplo|cumplire|voy a cumplir|para cumplir) (?:los )?(\d+)\b/.exec(said) ?? [];
  if (coming !== undefined && Number(coming) <= limit) return false;
  if (/\b(?:casi|mero|cumpl(?:o|ire|iria)|voy a cumplir|falta\w*|para cumplir)\b/.test(said))
    return /^(?:(?:todavia|aun|yo|pues) )*no (?:los |las |l[oa] )?(?:he )?cumpl\w+(?: (?:todavia|aun|los|\d+|años|anos))*$/.test(
      said,
    )
      ? false
      : null;
  const refuses = /(?:^| )no(?= |$)/.test(said);
  const words = wordsOf(said);
  const ages: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const numeral = /^(?:un|una|uno)$/.test(words[at] ?? "") ? null : numeralAt(words, at);
    if (numeral === null) continue;
    ages.push(numeral.value);
    at += numeral.length - 1;
  }
  if (ages.length > 1) return null;
  const [age] = ages;
  if (age !== undefined) {
    if (age < 5 || age > Oldest || !isOnlyAge(said)) return null;
    // «No tengo 18», «no los cumplo».
    return refuses ? null : age >= limit;
  }
  if (
    /\b(?:soy|somos|ya soy|mayor) (?:muy )?(?:mayor|adult[oa]|mayores|grande|de edad)\b|^(?:ya )?(?:los |las )?cumpli(?: l[oa]s)?$|^(?:ya )?los tengo$|\badult[oa] mayor\b/.test(
      said,
    )
  )
    return !refuses;
  if (/\bmenor(?: de edad)?$/.test(said)) return refuses;
  return /^(?:(?:todavia|aun|yo|pues) )*no (?:los |las )?(?:he cumplido|tengo|cumpli)(?: (?:todavia|aun|los))*$/.test(
    said,
  )
    ? false
    : null;
}

/** Nothing is said of anybody else: «mi hija tiene 12». */
const isOnlyAge = (said: string): boolean =>
  !/\b(?:mi|mis|su|hij[oa]s?|tiene|tienen|cumplen?|no|soy el|soy la)\b/.test(said);
