import { foldShown, wordsOf } from "./fold.ts";

const denial = /^(?:no|sin|casi) \S/;

/** Whether a folded label says what is not: «No es familiar», «Sin estudios», «Casi nunca». */
export const isDenial = (shown: string): boolean => denial.test(shown);

/** The words by which folded words may name a label: those of a denial only where it is denied as well. */
export function namingWords(label: string, said: readonly string[]): readonly string[] {
  const shown = wordsOf(foldShown(label));
  return isDenial(shown.join(" ")) && !said.includes(shown[0] ?? "") ? [] : shown;
}
