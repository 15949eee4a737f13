import { foldLetters } from "./fold.ts";

/** A list of words, looked up folded. */
export interface Lexicon {
  readonly has: (folded: string) => boolean;
  /** The same as it sounds: «Ernandes» is Hernández, «bibo» is vivo. */
  readonly sounds: (folded: string) => boolean;
}

/** Words parted by spaces or lines, folded one by one: a text as long as theirs folds to nothing. */
export function openLexicon(written: string): Lexicon {
  const words = new Set(
    written
      .split(/\s+/)
      .map(foldLetters)
      .filter((word) => word !== ""),
  );
  // Made when it is first needed: most of what is written is spelt as it is here.
  let sounds: ReadonlySet<string> | undefined;
  return {
    has: (folded) => words.has(folded),
    sounds: (folded) => {
      if (words.has(folded)) return true;
      // «Ku», «ba»: what is so short sounds like too much.
      if (folded.length < 4) return false;
      sounds ??= new Set([...words].map(soundOf));
      return sounds.has(soundOf(folded));
    },
  };
}

/** Letters that sound alike in Mexico, as one: s, z and soft c; b and v; i and y; hard c, k and qu; no h. */
export const soundOf = (folded: string): string =>
  folded
    .replace(/ph/g, "f")
    .replace(/ch/g, "\u0001")
    .replace(/sh/g, "\u0002")
    .replace(/qu(?=[ei])/g, "k")
    .replace(/gu(?=[ei])/g, "\u0003")
    .replace(/g(?=[ei])/g, "j")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/[ckq]/g, "k")
    .replace(/h/g, "")
    .replace(/z/g, "s")
    .replace(/v/g, "b")
    .replace(/w/g, "u")
    .replace(/y/g, "i")
    .replace(/th/g, "t")
    .replace(/m(?=[bp])/g, "n")
    .replace(/(.)\1+/g, "$1");
