import type { Choosing } from "./choice.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { isSurname } from "./surnames.ts";

/** «Los Gómez»: all of that surname. */
export function familyOf(text: string, { choices }: Choosing): readonly number[] | null {
  const [, name = ""] = /^\s*(?:(?:todos|a|van|pues) )*los (\p{L}{3,20})\s*$/iu.exec(text) ?? [];
  const word = fold(name);
  if (word === "" || !isSurname(word)) return null;
  const places = choices.flatMap((texts, place) =>
    texts.some((shown) => wordsOf(foldShown(shown)).slice(1).includes(word)) ? [place] : [],
  );
  return places.length > 1 ? places : null;
}
