import { courtesyAt, isFarewell, thanksBefore } from "./courtesy.ts";
import { fold, foldLetters } from "./fold.ts";
import { readGlobalWord } from "./globalWords.ts";
import type { Phrases } from "./phrases.ts";
import { type Context, isQuestion, LongestMessage, type Unclear } from "./reading.ts";
import { isTick } from "./tick.ts";
import { readPlainYesNo } from "./yesNo.ts";

// What names and places have in common: they are kept as written, so the words around them have to be found in the
// writing itself.

const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u{fe0f}|\u{20e3}/gu;
const link = /@|:\/\/|\bwww\.|\.(?:com|mx|org|net|gob|edu|me|ly)\b/i;

/** The writing on one line, without emoji, invisible marks or quotes around it; lines are parted by commas. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ", ")
    .replace(emoji, " ")
    .replace(/[\p{Cf}\p{Cc}]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s"“”«»„,.;:!¡-]+|[\s"“”«»„,;:!¡-]+$/gu, "");
}

/** Why a text is no name of anything, whatever it says; null when it may be. */
export function refusal(text: string): Unclear | null {
  if (text.length > LongestMessage) return "tooLong";
  if (isQuestion(text)) return "question";
  if (text.trim() === "") return "empty";
  return link.test(text) ? "link" : null;
}

/** What stands after the last question mark, where anything does; null without one. */
export function afterQuestion(text: string): string | null {
  if (text.length > LongestMessage) return null;
  const at = Math.max(text.lastIndexOf("?"), text.lastIndexOf("\uff1f"));
  return at < 0 || text.lastIndexOf("¿") > at ? null : text.slice(at + 1);
}

export interface Stated {
  readonly words: readonly string[];
  /** Whether they said what it is: «me llamo …», «vivo en …». */
  readonly stated: boolean;
}

/** The words as written, without greetings, thanks, and what introduces or follows them. */
export function withoutLead(tidied: string, leads: Phrases<"lead" | "trail">): Stated {
  const words = tidied.split(" ").filter((word) => !/^[-–—.,;:!¡…·]*$/.test(word));
  const folded = words.map(foldLetters);
  let from = 0;
  let to = words.length;
  let stated = false;
  for (;;) {
    const lead = leads.at(folded, from);
    const known = lead?.meaning === "lead";
    const length = known ? lead.length : courtesyAt(folded, from);
    if (length === 0) break;
    stated ||= known;
    from += length;
  }
  for (;;) {
    const trail = leads.before(folded, to);
    const length = trail?.meaning === "trail" ? trail.length : thanksBefore(folded, to);
    if (length === 0 || to - length < from) break;
    to -= length;
  }
  return { words: words.slice(from, to), stated };
}

/** Whether the message says something else than a name: a word that is always understood, one that opens a flow, a yes. */
export function saysSomethingElse(text: string, { words, stated }: Stated, { reserved }: Context): boolean {
  const rest = words.join(" ");
  for (const said of [text, rest]) {
    if (readGlobalWord(said) !== null || reserved?.has(fold(said))) return true;
    const answer = readPlainYesNo(said);
    if (stated) continue;
    if ("value" in answer || answer.unclear === "unsure") return true;
    // «Listo», «hecho», «ok»: of something else, or of nothing.
    if (isFarewell(said) || isTick(said)) return true;
  }
  return false;
}
