import { withoutCourtesy } from "./courtesy.ts";
import { fold, foldLetters, wordsOf } from "./fold.ts";
import { isGibberish } from "./gibberish.ts";
import { readGlobalWord } from "./globalWords.ts";
import { isLanguageName } from "./languageNames.ts";
import { type Context, LongestMessage, type Reader, type Reading, unclear } from "./reading.ts";
import { readPlainYesNo } from "./yesNo.ts";

/** UTF-16 units. */
export const LongestFreeText = 600;

/** What says that something was done, and nothing of what (S2:134-138). */
const ticks = new Set(
  wordsOf(
    "hecho hecha echo listo lista ya ok okay okey oki si no done ready quedo esta terminado cumplido bien todo x nada lo hice contestar despues",
  ).map(fold),
);
/** What is answered to «¿qué hay que corregir?», if in few words. */
const verdicts = new Set(["está mal", "es incorrecto", "its wrong"].map(fold));
/** «Sí, claro»; three words may be news («no puedo ir»). */
const ShortYes = 2;

/** Words of one's own, 2 to 600 units, tidied but not changed. What opens a flow, a command, a tick, a greeting and a lone yes or no are something else. */
export const readFreeText: Reader = (text, context) => readWords(text, context, LongestFreeText, true);

/** «Bien» tells what it was like, where somebody asks that; in a report it ticks a box. */
const opinions = /^(?:muy |super |mas o menos |re |bastante |todo muy )*(?:bien|mal|regular)$/;

/** The same, up to `most` units; `opinion`: whether «bien» is an answer. */
export function readWords(
  text: string,
  { reserved, question }: Context,
  most: number,
  opinion = false,
): Reading<string> {
  if (text.length > LongestMessage) return unclear("tooLong");
  const tidied = text
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .replace(/[\p{Cf}\p{Cc}\p{Cs}]/gu, (mark) => (mark === "\u200d" || mark === "\n" ? mark : ""))
    .replace(/\s*\n\s*/g, "\n")
    .trim();
  if (tidied === "") return unclear("empty");
  if (tidied.length > most) return unclear("tooLong");
  // Where words are asked for, «náhuatl» is one: who calls this knows whether it changes the language.
  const command = readGlobalWord(tidied);
  const isName = command === "language" && isLanguageName(tidied, question?.());
  if (tidied.startsWith("/") || (command !== null && !isName) || reserved?.has(fold(tidied)))
    return unclear("reserved");
  const folded = fold(tidied);
  const words = withoutCourtesy(wordsOf(folded));
  if (opinion && opinions.test(words.join(" "))) return { value: tidied };
  if (folded !== "" && words.every((word) => ticks.has(word))) return unclear("reserved");
  if (words.length <= ShortYes && !verdicts.has(words.join(" ")) && "value" in readPlainYesNo(tidied))
    return unclear("reserved");
  if (wordsOf(folded).join("").replace(/\p{N}/gu, "").length < 2) return unclear("tooShort");
  return isGibberish(wordsOf(foldLetters(tidied))) ? unclear("gibberish") : { value: tidied };
}
