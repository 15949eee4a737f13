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
  const said = foldLetters(text);
  const asked = foldLetters(question);
  const engagement = engaged.exec(said)?.slice(1).find(Boolean) ?? "";
  return (
    (reported.test(said) || (engagement !== "" && !asked.includes(engagement))) &&
    ofWish.test(asked) &&
    !asksOfThePast(question)
  );
}
/** «Ya tengo guardia el lunes», «me toca turno el jueves». */
const engaged =
  /^(?:ya )?(?:(?:tengo|tenemos) (cita|guardia|turno|clase|junta|boda|bautizo)s? (?:el|este) |me toca (guardia|turno|trabajar) )/;

/** «El 20 me pagan, ya después vemos»: nothing is settled yet. */
export const isPutOff = (text: string): boolean =>
  /\b(?:despues|luego|al rato|ahi|ya) (?:vemos|veremos|nos ponemos de acuerdo|te (?:digo|aviso)|les? (?:digo|aviso))\b|\bde no poder\b|\bva a estar dificil\b|\bse me hace tarde\b|^(?:pues |mejor )?pregunt[ae]n?(?:me|nos|le)\b/.test(
    foldLetters(text),
  );

/** «Me tocaba el martes», «quedé de ir el lunes»: what was to be, where it is asked what was. */
export const isOnlyDue = (text: string): boolean =>
  /\b(?:me tocaba|nos tocaba|quede de|quedamos (?:de|para)|iba a|ibamos a)\b|\bdel pasado$/.test(
    foldLetters(text),
  );

/** «La llamamos a las 2», «se fue a las 3», where it is asked when it came; «lo registraron el 10», where it is asked when it was born. */
export function isOfOtherDeed(text: string, question: string): boolean {
  const said = foldLetters(text);
  const asked = foldLetters(question);
  if (/\bnaci/.test(asked))
    return (
      (/\b(?:lo|la|los) registr(?:aron|amos|e|o)\b/.test(said) &&
        !/\bnaci\w* (?:el )?\w+ de \w+/.test(said)) ||
      /\bpara el \d/.test(said) ||
      (/\b(?:nin[oa]|hij[oa]|bebe)\b/.test(asked) && /\byo naci\b/.test(said))
    );
  return otherDeeds.some((deed) => deed.test(said) && !deed.test(asked));
}
const otherDeeds = [
  /\b(?:(?:l[aeo]s? )?(?:llamamos|llame|marcamos|marque|hablamos))\b/,
  /\bqued(?:o|aron|amos) de \w+r\b/,
  /\b(?:se (?:fue|fueron)|nos fuimos|me fui)\b/,
];
