import { topicOf } from "./asked.ts";
import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";
import type { Reading } from "./reading.ts";
import { isIrregular } from "./roots.ts";
import { isTurned } from "./turned.ts";
import { isVerbForm } from "./verbs.ts";

// To a question of an end, a lack or a fault a «sí» may be of what is told beside it: «sí hablo español» to “Do you need an
// interpreter?”, «sí entendí» to “Do I say it again?”, «sí guárdalo» to “Do I drop the draft?”, «sí cambió» to “Is it the same?”.

const inverse = foldedPattern(
  "\\b(?:borr|bor|elimin|quit|descart|anul|desech|suspend|pospon|posterg|dej(?:e|ar|emos|amos) de|dejar el|de baja|repit|repet|expli|otra vez|coregir|modific|cambiar|equivoc|difer|desnutr|hambre|impedimento|sigue siendo|siguen siendo|igual|mismo|misma|libre|sano|sana|al coriente)|\\b(?:necesit|ocup|requier)\\w+ (?:que (?:le|te) (?:rep|exp)|interprete|traduc|ayuda|apoyo para)|\\bfalta\\b",
);
const asksInverse = ofQuestion(
  (question): boolean =>
    inverse.test(foldedQuestion(question)) || topicOf(question) === "leaving" || isTurned(question),
);
const lead = /^\s*(?:pues\s+)?s[ií]+p?\s+(?=\p{L})/iu;
/** They add to the yes. */
const beside = foldedPattern(
  "^(?:por ?fa\\w*|gracias|claro|señor\\w*|joven|maestr[oa]|adelante|esta bien|esta bueno|dale|quiero|coma|quisiera|me gustaria|acepto|ya|ya no|es que|fijese|porque|por ?que|le entro|hay|tengo|necesito|ocupo|falta|tenemos|requiero|se|si|pues|mejor|cancel\\w+)\\b",
);
const MostWords = 5;

/**
 * Whether a yes stands before words that would not be one by themselves.
 * @param read how the question would read those words
 */
export function isOpenYes(
  written: string,
  question: string,
  read: (rest: string) => Reading<"yes" | "no">,
): boolean {
  const rest = written.replace(lead, "");
  if (rest === written || !asksInverse(question)) return false;
  const words = wordsOf(fold(rest));
  if (words.length > MostWords || beside.test(words.join(" "))) return false;
  if (!words.some((word) => isVerbForm(word) || isIrregular(word))) return false;
  const meant = read(rest);
  return !("value" in meant) || meant.value === "no";
}
