import { sameVerb } from "./countVerbs.ts";
import { foldLetters, wordsOf } from "./fold.ts";

/** Shorter words are of no question in particular. */
const Shortest = 3;

/** Whether a word only says the question again: «¿Cuándo sales de la escuela?» – «salgo el 15». */
export function repeatsOf(question: string): (word: string) => boolean {
  if (question === "") return () => false;
  const asked = wordsOf(foldLetters(question)).filter((word) => word.length > Shortest);
  return (word) => {
    const folded = foldLetters(word);
    return folded.length > Shortest && asked.some((one) => one === folded || sameVerb(one, folded));
  };
}
