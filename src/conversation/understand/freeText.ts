import { fold, wordsOf } from "./fold.ts";
import { readGlobalWord } from "./globalWords.ts";
import { type Context, LongestMessage, type Reader, type Reading, unclear } from "./reading.ts";

/** UTF-16 units. */
export const LongestFreeText = 600;

/** What says that something was done, and nothing of what (S2:134-138). */
const ticks = new Set(
  "hecho,echo,listo,lista,ya,ok,okay,si,no,done,ready,ya quedo,ya esta,terminado,cumplido,bien,todo bien,x,nada"
    .split(",")
    .map(fold),
);

/** Words of one's own, 2 to 600 units, tidied but not changed. What opens a flow, a command, a tick and a lone yes or no are something else. */
export const readFreeText: Reader = (text, context) => readWords(text, context, LongestFreeText);

/** The same, up to `most` units. */
export function readWords(text: string, { reserved }: Context, most: number): Reading<string> {
  if (text.length > LongestMessage) return unclear("tooLong");
  const tidied = text
    .normalize("NFC")
    .replace(/[\p{Cf}]/gu, (mark) => (mark === "\u200d" ? mark : ""))
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
  if (tidied === "") return unclear("empty");
  if (tidied.length > most) return unclear("tooLong");
  if (tidied.startsWith("/") || readGlobalWord(tidied) !== null || reserved?.has(fold(tidied)))
    return unclear("reserved");
  const folded = fold(tidied);
  if (ticks.has(folded)) return unclear("reserved");
  if (wordsOf(folded).join("").replace(/\p{N}/gu, "").length < 2) return unclear("tooShort");
  return { value: tidied };
}
