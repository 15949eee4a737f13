import { readName } from "./name.ts";
import { type Context, isQuestion, LongestMessage, type Reader, unclear } from "./reading.ts";

/** More at once is a list on paper. */
const MostNames = 40;

/** The names of a list as people write it, and the pieces that are none. */
export interface SplitNames {
  readonly names: readonly string[];
  readonly unread: readonly string[];
}

/**
 * Several people in one message: «+ Juan Pérez, Rosa Díaz», one a line, numbered, «Juan Pérez y Rosa Díaz». «Ortega y
 * Gasset» may be one or two: it is left unread, for its writer to part.
 */
export function splitNames(text: string, context: Context = {}): SplitNames {
  const names: string[] = [];
  const unread: string[] = [];
  for (const piece of piecesOf(text)) {
    const read = readName(piece, context);
    if ("value" in read && !/\s(?:y|e|and)\s/iu.test(piece)) names.push(read.value);
    else unread.push(piece);
  }
  return { names, unread };
}

function piecesOf(text: string): string[] {
  return text
    .replace(/\s+coma\s+/gi, ", ")
    .split(/[\n,;+•·|]|(?<!\S)\d{1,2}[.)-]\s*|(?<!\S)[-–—*]\s+/u)
    .map((piece) => piece.trim().replace(/^(?:y|e|and)\s+(?=\p{L})/iu, ""))
    .flatMap(parted)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "" && !/^(?:y|e|and)$/i.test(piece));
}

/** «Juan Pérez y Rosa Díaz» is two, and so is «Juan y Rosa». */
function parted(piece: string): string[] {
  const sides = piece.split(/\s+(?:y|e|and)\s+/iu);
  return sides.length > 1 && !isDoubtful(sides) ? sides : [piece];
}

/** «José Ortega y Gasset» may be one person or two. */
function isDoubtful(sides: readonly string[]): boolean {
  const lengths = sides.map((side) => side.trim().split(/\s+/).length);
  return lengths.some((length) => length === 1) && lengths.some((length) => length > 1);
}

/** As `splitNames`, joined by line breaks; unclear when any piece is no name, so that nobody is lost without a word. */
export const readNames: Reader = (text, context) => {
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  const { names, unread } = splitNames(text, context);
  if (names.length === 0) return unclear(unread.length === 0 ? "empty" : "sentence");
  if (unread.length > 0) return unclear("several");
  if (names.length > MostNames) return unclear("tooLong");
  return { value: [...new Set(names)].join("\n") };
};
