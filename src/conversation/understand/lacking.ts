import type { Choosing } from "./choice.ts";
import type { Refusal } from "./clauses.ts";
import { fold, wordsOf } from "./fold.ts";
import { toldOf } from "./ownWords.ts";
import { foldedPattern } from "./pattern.ts";
import { isSameVerb } from "./roots.ts";

// What is told of a thing beside those that were chosen, and means that it is none of them: «el miércoles trabajo», «Ximena
// tiene escuela», «la CURP la olvidé», «el agua la acarreamos».

const absent = foldedPattern(
  `^(?:(?:ya|si|siempre|tambien|ese|esa|dia|pues|ella|el|ahorita|hoy|todavia|me|nos|le|les|se|l[oa]s?) )*(?:trabaj(?:o|amos|an?)(?= |$)|(?:tengo|tiene|tenemos|tienen) (?:que|escuela|clases?|cita|trabajo|turno|guardia|junta|compromisos?|examen\\w*|fiebre|tos|gripa|calentura)|toca \\w|est(?:oy|amos|an?) (?:muy )?(?:ocupad|enferm|malit|trabajando|estudiando|descompuest|cerrad|pendiente|fuera|mal$)|(?:se )?queda(?:ron|n)?(?: (?:en (?:la|mi|el|su)|a|con)|$)|sal(?:go|e|imos|en) (?:de|a|para|tarde|hasta)|ando (?:fuera|trabajando|ocupad)|vendo|lavo|olvid(?:e|o|aron)(?= |$)|perdi(?:o|mos|eron)?(?= |$)|(?:cort|suspend|cancel)\\w*[aei]ron|(?:tengo|tiene|tenemos|esta|estan) (?:vencid|perdid|extraviad|en tramite|rot[oa]|descompuest|pendient|empeñad|prestad)|deje|falta|se fue|acarre\\w+|(?:va|van|voy) a (?:trabajar|la escuela|cuidar|estar (?:ocupad|fuera|trabajando)))`,
);
const isOfOne = /(?:^| )(?:se fue|tiene|esta|se queda)(?= |$)/;
const missing = foldedPattern(
  `^(?:(?:pues|pero|nomas|solo|ya|es que|la verdad) )*(?:se (?:me|nos|le) (?:olvid\\w+|qued\\w+|perdi\\w*)|(?:me|nos|le) (?:falt\\w+|robaron)|(?:olvide|perdi|deje))(?= )`,
);

/** What a clause tells to be missing or otherwise taken; null where it tells nothing of it. */
export function lackIn(clause: string, choosing: Choosing): Refusal | null {
  const words = wordsOf(fold(clause));
  const told = toldOf(words, choosing);
  const [lead] = missing.exec(words.join(" ")) ?? [];
  const asked = choosing.verbs ?? [];
  const isAsked = (span: readonly string[]) =>
    span.some((word) => word.length > 3 && asked.some((verb) => isSameVerb(word, verb)));
  if (lead !== undefined)
    return isAsked(wordsOf(lead)) ? null : { what: words.slice(wordsOf(lead).length).join(" "), bare: false };
  const last = told.findLastIndex(({ kind }) => kind === "named");
  for (let at = 0; at <= last; at += 1) {
    if (told[at]?.kind !== "named" || told[at + 1]?.kind === "named") continue;
    const [predicate] = absent.exec(words.slice(at + 1).join(" ")) ?? [];
    // «Luz y Carmen se fue»: one of them, and which is not sure.
    if (predicate !== undefined && isOfOne.test(predicate) && / [ye] /.test(words.slice(0, at + 1).join(" ")))
      return { what: "", bare: true };
    if (predicate !== undefined && !isAsked(wordsOf(predicate)))
      return { what: words.slice(0, at + 1).join(" "), bare: false };
  }
  return null;
}
