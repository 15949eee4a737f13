import { foldLetters, wordsOf } from "./fold.ts";
import { soundOf } from "./lexicon.ts";

// Who is taken back while a list is told: «Marta Solís, perdón, Martha con h», «Jacinto no va, mejor Elmer».

/** What is noted so far, in order; `unread` are pieces that nobody could read. */
export interface Noted {
  readonly text: string;
  readonly isName: boolean;
  /** Whether it was said by itself, between marks; «y» joins what was not. */
  readonly isAlone?: boolean;
}

const says =
  /^(?:(?:ay |digo )?no )?(?:perdon|digo|o sea|mejor dicho|quise decir|corijo|corecion)(?= |$)|^(?:no )?mejor(?= |$)/;
const refuses = /^(?:ay |digo |pero )?(?:no(?: no)?(?: perdon| digo)?|perdon|digo)$/;

/** What takes back the one before, at the beginning of a piece: «digo», «perdón»; null where nothing does. */
export const takesBack = (piece: string): string | null => says.exec(foldLetters(piece))?.[0] ?? null;

/** A piece that says no and nothing more: what was said just before it does not hold. */
export const isRefusal = (piece: string): boolean => refuses.test(foldLetters(piece));

/**
 * What is noted once somebody is said another way. «Digo» and «mejor» put anybody in their place; «perdón» and
 * «no» only the same person better said, for they may be courtesy, or somebody more. What is open stays unread.
 */
export function corrected(
  noted: readonly Noted[],
  by: string,
  name: string,
  piece: string,
): readonly Noted[] {
  const last = noted.at(-1);
  if (last === undefined) return [{ text: name, isName: true }];
  const before = noted.slice(0, -1);
  const isClear = /(?:digo|mejor|mejor dicho|quise decir|corijo|corecion)$/.test(by) && last.isName;
  if (isClear || isSame(last.text, name, by)) return [...before, { text: name, isName: true }];
  return [...before, { text: last.text, isName: false }, { text: piece, isName: false }];
}

function isSame(old: string, fresh: string, by: string): boolean {
  const [one, other] = [old, fresh].map((name) => wordsOf(foldLetters(name)).map(soundOf));
  if (one === undefined || other === undefined) return false;
  if (one[0] === other[0] || (by.endsWith("o sea") && one.at(-1) === other.at(-1))) return true;
  return other.every((word) => one.includes(word)) || one.every((word) => other.includes(word));
}

/** Without those whom somebody leaves out by the words of their name that they say. */
export const without = (noted: readonly Noted[], words: readonly string[]): readonly Noted[] => {
  const out = wordsOf(foldLetters(words.join(" ")));
  return noted.filter(({ text, isName }) => {
    const own = wordsOf(foldLetters(text));
    return !isName || !out.every((word) => own.includes(word));
  });
};
