import { wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { isVerbForm } from "./verbs.ts";
import type { Veto } from "./veto.ts";

// Somebody else than the one who is shown: «a mi papá» is not «A mí», «mi vecino» not «Mi vecina», «mi ex» not the husband.

const ofKin = (shown: string): boolean => wordsOf(shown).some((word) => isRelation(word));

/** Whether every «mi» of some words is before who or what is mine. */
function isOnlyOwner(said: string): boolean {
  const words = wordsOf(said);
  const owned = words.flatMap((word, at) => (word === "mi" ? [words[at + 1] ?? ""] : []));
  return (
    owned.length > 0 &&
    owned.every(
      (word) => isRelation(word) || (word.length > 2 && !isFunctionWord(word) && !isVerbForm(word)),
    ) &&
    !words.includes("yo") &&
    !words.some(
      (word) => /.{2}(?:me|mel[oa]s?)$/.test(word) && isVerbForm(word.replace(/(?:me|mel[oa]s?)$/, "")),
    )
  );
}

/** «Mi vecino» where «Mi vecina» is shown, and he is not. */
function isOtherSex(said: string, shown: string): boolean {
  const labels = wordsOf(shown);
  return wordsOf(said).some((word) => {
    if (!/o$/.test(word) || !isRelation(word)) return false;
    return labels.includes(word.replace(/o$/, "a")) && !labels.includes(word) && !/\bo\b/.test(shown);
  });
}

export const otherPersons: readonly Veto[] = [
  {
    says: /\bmi\b/,
    when: ({ written, said, shown }) =>
      /^(?:(?:para|a|de|con|por) )?mi(?: mism[oa])?$/.test(shown) &&
      (isOnlyOwner(said) || /(?<!\p{L})mi\s+se[ñn]or/iu.test(written)),
  },
  { says: /o\b/, when: ({ said, shown }) => isOtherSex(said, shown) },
  {
    says: /\bex(?: |-)?(?:espos|marid|parej|novi|suegr|mujer)/,
    when: ({ shown }) => ofKin(shown) && !/\bex/.test(shown),
  },
  {
    says: foldedPattern(
      "^(?:(?:pues|es que) )*mi \\w+ (?:quiere|quisiera|dice|pide|pidio|insiste en|prefiere) que\\b",
    ),
    when: ({ shown }) => ofKin(shown),
  },
  {
    says: foldedPattern(
      "^mi \\w+ (?:(?:ya|ahorita|siempre) )*(?:esta|vive|anda|trabaja|se fue|estudia) (?:en (?!(?:la|mi) casa)|lejos|fuera|alla|del otro lado|aparte|para)",
    ),
    when: ({ shown, asked }) => ofKin(shown) && /\bviv(?:es?|en) /.test(`${asked} `) && /\bquien/.test(asked),
  },
];
