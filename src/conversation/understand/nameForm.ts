import { foldLetters, wordsOf } from "./fold.ts";
import { isGibberish } from "./gibberish.ts";
import { isWrittenName } from "./givenNames.ts";
import type { Unclear } from "./reading.ts";

// A name as a form of writing: its clauses, its marks, and what letters and lengths it may have.

/** UTF-16 units. */
export const LongestName = 80;
const MostWords = 10;

/** Parts of a message that stand apart. The dot of «Ma.» ends nothing. */
export function clausesOf(tidied: string): string[] {
  return tidied
    .replace(/(\p{L}{3,})\.\s+/gu, (all, word: string) =>
      isWrittenName(foldLetters(word)) ? `${word}, ` : all,
    )
    .split(
      /[,;:()\u2013\u2014]+|(?<=\p{L}{5,}|[)\]])[.!¡…]+(?=\s|$)|\s[-.]+\s|!+|\s+pero\s+|\s+(?=(?:soy|me llamo|mi nombre es)\s)/iu,
    )
    .map((clause) => clause.trim())
    .filter((clause) => foldLetters(clause) !== "" || /[^\s.'"-]/u.test(clause));
}

/** Without the mark that ends a sentence; the dot of «Ma.» stays. */
export const bareWord = (word: string, last: boolean) =>
  last ? word.replace(/[.!,;:"”»]+$/, "").replace(/^[¡"«“]+/, "") : word.replace(/^[¡"«“]+/, "");

export function whyNoName(name: string): Unclear | null {
  const words = name.split(" ");
  if (name.length > LongestName) return "tooLong";
  if (words.length > MostWords) return "sentence";
  if (/\p{N}/u.test(name)) return "digits";
  if (/[^\p{L}\p{M}\s'’.,;:!-]/u.test(name)) return "symbols";
  if (!words.every((word) => /^\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*\.?$/u.test(word))) return "sentence";
  // A dot within is that of a short form («Ma.», «Hdez.»), or it ends a sentence.
  if (words.slice(0, -1).some((word) => word.endsWith(".") && word.length > 5)) return "sentence";
  if (!words.some((word) => (word.match(/\p{L}/gu) ?? []).length >= 2)) return "tooShort";
  return isGibberish(wordsOf(foldLetters(name))) ? "gibberish" : null;
}
