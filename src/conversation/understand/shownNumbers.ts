import type { Choosing } from "./choice.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { numeralAt } from "./numerals.ts";
import { isOrdinal, readPosition } from "./positions.ts";

// Numbers as what is shown writes them: «la ciento doce» where «Sección 112» is one of the list, «2do de secu» where
// «Segundo de secundaria» is, «tercero B» where «3° B» is.

/** A message with its numbers as the choices write them. */
export function inShownNumbers(text: string, { choices }: Choosing): string {
  const words = wordsOf(fold(text));
  if (!words.some((word, at) => isOrdinal(word) || isLong(words, at))) return text;
  const shown = new Set(choices.flatMap((texts) => texts.flatMap((one) => wordsOf(foldShown(one)))));
  const counts = choices.some((texts) => texts.some((one) => /\d\s*[°º]|\d(?:er|ro|do|to)\b/u.test(one)));
  const pieces = text.split(/([\p{L}\p{N}]+)/u);
  const said = pieces.map((piece, at) => (at % 2 === 1 ? fold(piece) : piece));
  const written: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const taken = at % 2 === 1 ? longFrom(said, at, shown) : null;
    if (taken !== null) {
      written.push(String(taken.value));
      at = taken.end;
      continue;
    }
    const before = said[at - 2] ?? "";
    written.push(at % 2 === 1 ? asShown(pieces[at] ?? "", before, { shown, counts }) : (pieces[at] ?? ""));
    at += 1;
  }
  return written.join("");
}

const isLong = (words: readonly string[], at: number): boolean => (numeralAt(words, at)?.length ?? 0) > 1;

/** A number of several words that is shown in digits, of pieces of which every second one is a word. */
function longFrom(pieces: readonly string[], from: number, shown: ReadonlySet<string>) {
  const words: string[] = [];
  for (let at = from; at < pieces.length && words.length < LongestNumeral; at += 2) {
    words.push(pieces[at] ?? "");
    if ((pieces[at + 1] ?? "").trim() !== "") break;
  }
  const numeral = numeralAt(words, 0);
  if (numeral === null || numeral.length < 2 || !shown.has(String(numeral.value))) return null;
  return { value: numeral.value, end: from + numeral.length * 2 - 1 };
}
const LongestNumeral = 6;

interface ShownWords {
  readonly shown: ReadonlySet<string>;
  /** «1° A»: digits of what is shown count. */
  readonly counts: boolean;
}

/** An ordinal in the form that is shown, where one is; «la primera» is the first of the list. */
function asShown(piece: string, before: string, { shown, counts }: ShownWords): string {
  const word = fold(piece);
  if (before === "la" || shown.has(word) || !isOrdinal(word)) return piece;
  const position = readPosition(word, LargestOrdinal);
  const same = [...shown].find(
    (other) => isOrdinal(other) && readPosition(other, LargestOrdinal) === position,
  );
  return same ?? (counts && shown.has(String(position)) ? String(position) : piece);
}
const LargestOrdinal = 12;
