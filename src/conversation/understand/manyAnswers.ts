import { isGreeting, withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { openPhrases } from "./phrases.ts";

/** As long as platforms let a message be, UTF-16 units. */
const LongestSeveral = 4_096;

const ends = openPhrases({
  done: `listo, lista, ya, ya está, ya esta listo, ya estuvo, ya quedó, ya terminé, terminé, es todo, eso es todo, sería todo,
    eso sería todo, son todos, son todas, ya son todos, ya son todas, ya es todo, ya sería todo, nada más, nadamás, nomás, namás, no hay más,
    ya no hay más, no, ya no, ya no hay, ninguno más, ninguna más, ningún otro, ninguna otra, no otro, no otra, otro no, otra no, nadie más, fin,
    hasta ahí, hasta aquí, así está bien, así nada más, es cuanto, 0, cero,
    done, thats all, that is all, that was all, nothing else, nothing more, no more, none, no other, nobody else, finished, the end, all done`,
});

/** Whether a whole message says that there is no more to come, courtesy aside: «eso es todo, gracias», «no», «0». */
export function isDone(text: string): boolean {
  if (text.length > LongestDone) return false;
  return ends.whole(withoutCourtesy(wordsOf(fold(text))).join(" ")) !== undefined;
}
/** Longer ones tell something. */
const LongestDone = 60;

/** What stands before each of several: «1. », «2) », «- », «• », and the digits phones draw. */
const bullet =
  /^\s*(?:[-–—*•·▪◦‣●○►+]\s*|[(#]?\d{1,2}\s*[.)°º:-]+\s+|[(#]?\d{1,2}[.)]+(?=\p{L})|\d{1,2}\ufe0f?\u20e3\s*)/u;
/** The numbers of a list within one line. */
const numbers = /(?<=^|\s)\(?(\d{1,2})[.)]\s*(?=\p{L})/gu;

/**
 * Several answers in one message: one a line, or numbered from 1 on in one line. `isAll`: it ends by saying that was all.
 * What only greets, thanks or announces the list («Acuerdos:») is none of them.
 */
export function splitSeveral(text: string): { readonly pieces: readonly string[]; readonly isAll: boolean } {
  const lines = text
    .slice(0, LongestSeveral)
    .split("\n")
    .flatMap(numberedIn)
    .map((line) => line.replace(bullet, "").trim())
    .filter((line) => line !== "");
  const isAll = isDone(lines.at(-1) ?? "");
  const said = isAll ? lines.slice(0, -1) : lines;
  if (said.length < 2) return { pieces: said, isAll };
  const [first = "", ...rest] = said;
  const announced = first.endsWith(":") ? rest : said;
  return { pieces: announced.filter((line) => !isCourtesy(line)), isAll };
}

/** «1. Limpiar 2. Pintar» is two; «a las 2. Limpiar» is one. */
function numberedIn(line: string): string[] {
  const found = [...line.matchAll(numbers)];
  const counts = found.every((match, place) => Number(match[1]) === place + 1);
  if (found.length < 2 || !counts) return [line];
  const starts = found.map(({ index }) => index);
  return [line.slice(0, starts[0]), ...starts.map((start, place) => line.slice(start, starts[place + 1]))];
}

function isCourtesy(line: string): boolean {
  const words = wordsOf(fold(line));
  return words.length > 0 && (isGreeting(line) || withoutCourtesy(words).length === 0);
}
