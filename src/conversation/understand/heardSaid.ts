import { foldLetters } from "./fold.ts";
import { asksOfThePast } from "./past.ts";

/** «Me dijeron que a las 6», «dicen que el lunes»; «dice mi esposo que el lunes» is settled at home. */
const reported =
  /^(?:(?:pues|a mi|es que|ay|oiga|fijese que|que) )*(?:(?:me|nos) )?(?:dijeron|dicen|avisaron|comentaron|contaron|informaron) (?:ahi |aya |en la \w+ )?que (?!no )(?!.*\b(?:pero|mejor|yo|puedo|prefiero|quiero)\b)/;
/** What somebody wishes or can, which nobody else has told them. */
const ofWish =
  /\b(?:te|le|les|quier\w+|pued\w+|podr\w+|prefier\w+|gust\w+|conven\w+|convien\w+|acomod\w+|queda|esper\w+|agend\w+|apart\w+|apunt\w+|anot\w+)\b/;

/** Whether a day or an hour was only heard of, where somebody is asked which they wish. */
export function isOnlyHeard(text: string, question: string): boolean {
  return reported.test(foldLetters(text)) && ofWish.test(foldLetters(question)) && !asksOfThePast(question);
}

/** «El 20 me pagan, ya después vemos»: nothing is settled yet. */
export const isPutOff = (text: string): boolean =>
  /\b(?:despues|luego|al rato|ahi|ya) (?:vemos|veremos|nos ponemos de acuerdo|te (?:digo|aviso)|les? (?:digo|aviso))\b|^(?:pues |mejor )?pregunt[ae]n?(?:me|nos|le)\b/.test(
    foldLetters(text),
  );
