import { fold, wordsOf } from "./fold.ts";

export interface Found<T> {
  readonly meaning: T;
  /** How many words. */
  readonly length: number;
}

/** Phrases by their folded words, found at any place of a message; the longest one wins. */
export interface Phrases<T> {
  /** The longest phrase that begins with the word at `from`. */
  readonly at: (words: readonly string[], from: number) => Found<T> | null;
  /** The longest phrase that ends just before the word at `to`. */
  readonly before: (words: readonly string[], to: number) => Found<T> | null;
  /** What a whole folded message means. */
  readonly whole: (folded: string) => T | undefined;
}

/**
 * Phrases parted by commas, by meaning, folded once, and `as` they are compared. One phrase with two meanings is a mistake
 * of ours: it throws.
 */
export function openPhrases<T extends string>(
  meanings: Readonly<Record<T, string>>,
  as: (folded: string) => string = (folded) => folded,
): Phrases<T> {
  const known = new Map<string, T>();
  for (const [meaning, phrases] of Object.entries(meanings) as [T, string][]) {
    for (const folded of phrases.split(",").map((phrase) => as(fold(phrase)))) {
      const before = known.get(folded);
      if (before !== undefined && before !== meaning)
        throw new Error(`“${folded}”: ${before} or ${meaning}?`);
      if (folded !== "") known.set(folded, meaning);
    }
  }
  // Most words neither begin nor end a phrase, and then nothing has to be put together and looked up.
  const beginning = new Map<string, number>();
  const ending = new Map<string, number>();
  for (const words of [...known.keys()].map(wordsOf)) {
    for (const [longest, word = ""] of [[beginning, words[0]] as const, [ending, words.at(-1)] as const])
      longest.set(word, Math.max(words.length, longest.get(word) ?? 0));
  }

  const found = (words: readonly string[], from: number, to: number): Found<T> | null => {
    const meaning = known.get(words.slice(from, to).join(" "));
    return meaning === undefined ? null : { meaning, length: to - from };
  };
  return {
    at: (words, from) => {
      const longest = beginning.get(words[from] ?? "") ?? 0;
      for (let to = Math.min(words.length, from + longest); to > from; to -= 1) {
        const phrase = found(words, from, to);
        if (phrase) return phrase;
      }
      return null;
    },
    before: (words, to) => {
      const longest = ending.get(words[to - 1] ?? "") ?? 0;
      for (let from = Math.max(0, to - longest); from < to; from += 1) {
        const phrase = found(words, from, to);
        if (phrase) return phrase;
      }
      return null;
    },
    whole: (folded) => known.get(folded),
  };
}
