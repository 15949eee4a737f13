import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { isQuestion, LongestMessage } from "./reading.ts";

// Around «los tres» and «todas», what says nothing of how many.
const around = new Set(
  wordsOf(
    fold(
      `sí pues ya aquí somos vamos iremos van venimos vinimos vinieron llegamos llegaron estamos están asistimos asistieron quiero a al con
      queremos cancelar cancela cancele cancelen para por de que juntos juntas nosotros nosotras personas lugares gente mi la
      familia we are of us the`,
    ),
  ),
);
const all = new Set(wordsOf(fold("todo toda todos todas ambos ambas everybody everyone both")));
const several = wordsOf(fold("dos tres cuatro cinco seis siete ocho nueve diez"));

/** How many are meant: `all`, or as many as were said; `article` is what stood before the number. */
export type Everybody = "all" | { readonly count: number; readonly article: "los" | "las" };

/**
 * What means several at once and is no number of a choice: «todas», «los tres», «nosotras dos», «las 4». Null where a
 * message says anything else.
 */
export function readEverybody(text: string): Everybody | null {
  if (text.length > LongestMessage || isQuestion(text)) return null;
  const words = withoutCourtesy(wordsOf(fold(text)));
  const telling = words.filter((word) => !around.has(word) && word !== "los" && word !== "las");
  const rest = telling.filter((word) => !all.has(word));
  if (rest.length === 0) return telling.length > 0 || isWholeFamily(words) ? "all" : null;
  const [only = ""] = rest;
  const count = /^\d{1,2}$/.test(only) ? Number(only) : several.indexOf(only) + 2;
  if (rest.length > 1 || count < 2) return null;
  if (telling.length > 1) return "all";
  const article = words[words.indexOf(only) - 1];
  if (article === "nosotros" || article === "los") return { count, article: "los" };
  return article === "nosotras" || article === "las" ? { count, article: "las" } : null;
}

const isWholeFamily = (words: readonly string[]): boolean => words.join(" ").endsWith("la familia");
