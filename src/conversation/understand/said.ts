import { LongestMessage } from "./reading.ts";
import { spelled } from "./spelling.ts";

/** Where a message pauses: a comma, a full stop, a line, or «coma» and «punto» as a telephone writes what it hears. */
export const pause = ",";

/** Longer ones tell a story, and nobody's spelling is mended in them. */
const MostSpelled = 60;

/**
 * The words of a message in plain letters, its pauses as words of their own: what days and hours are written with stays
 * («14/06», «10:30»), misspelled days and numbers are put right, and what is glued together is apart («lunes20»).
 */
export function saidWords(text: string): readonly string[] {
  if (text.length > LongestMessage) return [];
  const plain = text
    .replace(/\u{1f51f}/gu, "10")
    .replace(/ma[;:]ana/gi, "manana")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘`´]+/gu, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/(?<!\p{L})([ap])\s?\.?\s?m\b\.?/gu, "$1m")
    .replace(/\b(?:p|pe) eme\b/g, "pm")
    .replace(/\b(?:a|ah) eme\b/g, "am")
    .replace(/(\d)\s?([ap]m)\b/g, "$1 $2")
    .replace(/(\p{L}{4,})\.(?=\s|$)/gu, "$1 , ")
    .replace(/(\d)\.(?=\s|$)/g, "$1 , ")
    .replace(/(\d),(?=\d)/g, "$1 , ")
    .replace(/[,;!¡\n()"“”«»…]+/g, " , ")
    .replace(/\p{Extended_Pictographic}/gu, " , ")
    .replace(/[^\p{L}\p{N}/:.,-]+/gu, " ")
    .replace(/[.:](?!\d)/g, " ")
    .replace(/(?<!\d)\./g, " ")
    .replace(/(\p{L})\1{2,}/gu, "$1")
    .replace(/ ?\/ ?/g, "/")
    .replace(/\b(?:en|al) punto de (?=las |la una)/g, "a ")
    .replace(/(\d)h(\d\d)\b/g, "$1:$2")
    .replace(/(\d)(?=[a-z])(?!(?:o|a|er|ro|ero|do|to|st|nd|rd|th|era|ra|mo|vo|no)\b)/g, "$1 ")
    .replace(/(\p{L}{2,})(?=\d)/gu, "$1 ")
    .replace(/\s+/g, " ")
    .trim();
  if (plain === "") return [];
  if (/\S{60}/.test(plain)) return [];
  const words = plain.split(" ").filter((word) => !/^[-/.]+$/.test(word));
  const right = words.length > MostSpelled ? words : words.flatMap((word) => spelled(word).split(" "));
  return paused(right);
}

/** «Punto» and «coma» that were dictated; «en punto» is an hour's. One pause at a time, and none at the ends. */
function paused(words: readonly string[]): readonly string[] {
  const marked = words.map((word, at) =>
    word === "coma" || (word === "punto" && words[at - 1] !== "en") ? pause : word,
  );
  return trimmed(marked.filter((word, at) => word !== pause || marked[at - 1] !== pause));
}

/** Without the pauses at its ends. */
export function trimmed(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => word !== pause);
  const to = words.findLastIndex((word) => word !== pause);
  return from === -1 ? [] : words.slice(from, to + 1);
}
