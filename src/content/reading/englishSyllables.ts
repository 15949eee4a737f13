import { figureSyllables } from "./figures.ts";

/**
 * About how many syllables an English word has. English spelling has no rule that is always right; over a whole script
 * the words it gets wrong by one more and by one less make up for each other, which is all that a score needs.
 */
export function englishSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const said = letters
    .replace(/^y/, "")
    // Silent endings: made, names, asked; but wanted, needed, places, table.
    .replace(/([^aeiouytd])ed$/, "$1d")
    .replace(/([^aeioul])e$/, "$1")
    .replace(/([aeiou]l)e$/, "$1")
    .replace(/([^aeioucgsxz])es$/, "$1s")
    .replace(/ely$/, "ly");
  const groups = said.match(/[aeiouy]+/g)?.length ?? 0;
  // Two vowels that are two sounds: going, created, area, quiet.
  const apart =
    said.match(/iet|ia(?!l$|n$)|iou(?!s)|eo(?!u|p)|(?<=[aei]\w*)ea$|crea(?=t)|ying|[aeou]ing|uou/g)?.length ??
    0;
  return Math.max(groups + apart + figureSyllables(word), 1);
}
