import { foldLetters, wordsOf } from "./fold.ts";

// What people are called beside their name, and instead of it.

/** «… pero le decimos Feliza», «… alias el Chepe»: after a name, what somebody is called. */
export const withoutNickname = (tidied: string): string => {
  const left = tidied.replace(nickname, "");
  return wordsOf(foldLetters(left)).length > 2 ? left : tidied;
};
const nickname =
  /[\s,;(]+(?:(?:pero|y|aunque)\s+(?:tod[oa]s\s+|aqu[ií]\s+|nosotr[oa]s\s+|yo\s+)?(?:le|la|lo)\s+(?:dicen|decimos|digo|llaman|llamamos|conocen|conocemos)(?:\s+(?:por|como|de cariño))?|alias|mejor conocid[oa] como|conocid[oa] como)\s+(?:(?:la|el|do[nñ]a?)\s+)?\p{L}+\)?[\s.!]*$/iu;

/** «Doña Chonita», «Petra, la del molino» where somebody's whole name is asked for. */
export function isShortOfWhole(name: string, tidied: string, question: string): boolean {
  const words = name.split(" ").filter((word) => !/^do[nñ]a?$/i.test(word));
  const asked = foldLetters(question);
  if (words.length > 1 || !/\bnombres? completos?\b/.test(asked)) return false;
  return /\bcompletos? de(?:l| la| el| tu| su)\b/.test(asked) || /(?<!\p{L})do[nñ]a?(?!\p{L})/iu.test(tidied);
}
