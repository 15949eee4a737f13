import type { Choosing } from "./choice.ts";
import { foldShown, wordsOf } from "./fold.ts";
import { isOfRoot } from "./ownWords.ts";

// Choices said one after the other, with nothing between: «lun mie vie», «teresa martin».

/** Each word, or the longest run of words, is a choice of its own. */
export function segmented(said: string, choosing: Choosing): readonly number[] | null {
  const words = wordsOf(said).filter((word) => !/^(?:la|el|las|los|de|del|a|al)$/.test(word));
  if (words.length < 2 || words.length > 12) return null;
  const places: number[] = [];
  for (let from = 0; from < words.length; ) {
    const taken = longestFrom(words, from, choosing);
    if (taken === null) return null;
    places.push(taken.place);
    from = taken.end;
  }
  return new Set(places).size === places.length ? places : null;
}

function longestFrom(words: readonly string[], from: number, choosing: Choosing) {
  for (let end = Math.min(words.length, from + 5); end > from; end -= 1) {
    const span = words.slice(from, end).join(" ");
    const place = choosing.choices.findIndex((texts) => texts.some((text) => isNamed(span, foldShown(text))));
    const others = choosing.choices.filter((texts) =>
      texts.some((text) => isNamed(span, foldShown(text))),
    ).length;
    if (place !== -1 && others === 1) return { place, end };
  }
  return null;
}

const isNamed = (span: string, shown: string): boolean =>
  shown === span ||
  ` ${shown} `.includes(` ${span} `) ||
  (span.length >= 3 && wordsOf(shown).some((word) => word.startsWith(span))) ||
  (span.length > 5 && !span.includes(" ") && wordsOf(shown).some((word) => isOfRoot(span, word)));
