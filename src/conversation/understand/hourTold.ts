import { wordsAsked } from "./askedWords.ts";
import { timeIn } from "./clockTime.ts";
import { fold, foldLetters, wordsOf } from "./fold.ts";
import { clockWords } from "./hour.ts";
import { plainLetters } from "./plainLetters.ts";
import { isSameVerb } from "./roots.ts";
import { weighsOfTime } from "./weighs.ts";

// An hour with its half at the head of a message, and then a remark of something else: «a las 9 de la noche y ni quiere», «a
// las 6 de la mañana, que luego me voy al campo».

const said =
  /^\s*(?:(?:pues|pos|ah[ií]|fue|era|ser[ií]an?|como|m[aá]s o menos|por ah[ií] de|a eso de|yo digo que|si|sí)[\s,]+)*((?:a\s+)?las?\s+(?:\d{1,2}(?:[:.]\d\d)?|\p{L}{3,6})(?:\s+y\s+(?:media|cuarto|veinte|diez|cinco|\d\d))?\s*(?:[ap]\.?\s?m\b\.?|(?:de|en|por)\s+la\s+(?:ma[nñ]ana|tarde|noche|madrugada)))(?!\p{L})(.*)$/isu;
// «Seño» comes spelt as it sounds.
const begins =
  /^\s*(?:[,.;…]+|(?:(?:[sc]e[nñ]o(?:ra|rita)?|maestr[oa]|profe)\s+)?(?:y|porque|que|ya\s+que)(?!\p{L}))\s*(?=\p{L})/iu;
/** What may take the hour back, or tell of another. */
const turning =
  /(?:^| )(?:o|u|pero|digo|perdon|mejor|creo|quiza\w*|talvez|tal vez|cambi\w+|pas(?:aron|o|amos)|(?<!\b(?:porque|que) )(?:despues|luego)|antes|hasta|desde|sino|aunque|si|depende|aprox\w*|no (?:puedo|pude|fui|fue|voy|vino|hubo|se (?:hizo|pudo)|es|era))(?= |$)/;

/** The hour of such a message, as "HH:MM"; null where there is none, or another besides. */
export function hourTold(text: string, question: string): string | null {
  const [, clock, rest = ""] = said.exec(text) ?? [];
  if (clock === undefined || (rest.trim() !== "" && !begins.test(rest))) return null;
  const words = wordsOf(foldLetters(rest));
  if (words.some((word, at) => weighsOfTime(word, at, words)) || turning.test(words.join(" "))) return null;
  const { verbs } = wordsAsked(question);
  if (wordsOf(fold(rest)).some((word) => word.length > 2 && verbs.some((verb) => isSameVerb(word, verb))))
    return null;
  return timeIn(clockWords(plainLetters(clock)));
}
