import { foldedPattern } from "./pattern.ts";

// «Sí, el domingo» to «¿Vienes el sábado?»: what is agreed to is not what was asked.

const day = foldedPattern("\\b(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\\b", "g");
const hour = foldedPattern("\\ba las? (\\w+)", "g");
const month = foldedPattern(
  "\\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\b",
  "g",
);
/** Not «mañana», which is a part of the day as well; «hoy» may be now. */
const near = foldedPattern("\\b(?:ayer|antier|anteayer|anoche|hoy|pasado mañana)\\b", "g");
const numerals = "cero una dos tres cuatro cinco seis siete ocho nueve diez once doce".split(" ");

const hours = (text: string): readonly string[] =>
  [...text.matchAll(hour)]
    .map(([, at = ""]) => {
      const place = numerals.indexOf(at);
      return place < 0 ? at.replace(/^0/, "") : String(place);
    })
    .filter((at) => /^\d+$/.test(at));
const all = (text: string, words: RegExp): readonly string[] =>
  (text.match(words) ?? []).map((word) => word.replace(/(?<=o)s$/, ""));

const isOther = (said: readonly string[], asked: readonly string[]): boolean =>
  said.length > 0 && asked.length > 0 && !said.some((one) => asked.includes(one));

/** Whether a folded clause names a day or an hour other than the folded question does. */
export const isOtherTime = (said: string, asked: string): boolean =>
  isOther(all(said, day), all(asked, day)) ||
  isOther(all(said, month), all(asked, month)) ||
  isOther(all(said, near), all(asked, near)) ||
  isOther(hours(said), hours(asked));
