import { foldLetters } from "./fold.ts";
import { asksOfThePast } from "./past.ts";
import { foldedPattern } from "./pattern.ts";

/** «Me dijeron que a las 6», «dicen que el lunes»; «dice mi esposo que el lunes» is settled at home. */
const reported =
  /^(?:(?:pues|a mi|es que|ay|oiga|fijese que|que) )*(?:(?:me|nos) )?(?:dijeron|dicen|avisaron|comentaron|contaron|informaron) (?:ahi |aya |en la \w+ )?que (?!no )(?!.*\b(?:pero|mejor|yo|puedo|prefiero|quiero)\b)/;
/** What somebody wishes or can, which nobody else has told them. */
const ofWish =
  /\b(?:te|le|les|quier\w+|pued\w+|podr\w+|prefier\w+|gust\w+|conven\w+|convien\w+|acomod\w+|queda|esper\w+|agend\w+|apart\w+|apunt\w+|anot\w+)\b/;

/** Whether a message names a day or an hour and settles none: only heard of, put off, due, or of another deed than was asked for. */
export function isUnsettled(text: string, question: string, past: boolean): boolean {
  const said = foldLetters(text);
  const asked = foldLetters(question);
  if (putOff.test(said) || disputed.test(said)) return true;
  return past ? due.test(said) || isOfOtherDeed(said, asked) : isOnlyHeard(said, asked, question);
}

/** «Mi hijo dice que a las 4, yo digo que a las 5»: of two who say two, nobody knows who is right. */
const disputed =
  /\b(?:dice[ns]?|creen?|asegura[ns]?|segun) (?:que )?.*\b(?:yo|otr[oa]s?|ell?a|ell?os|el|mi \w+|la \w+) (?:(?:si|pues|mas bien) )?(?:digo|dicen?|creo|creen?|aseguro|asegura[ns]?) que\b/;

function isOnlyHeard(said: string, asked: string, question: string): boolean {
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

/** «El 20 me pagan, ya después vemos», «pregúnteme el lunes». */
const putOff =
  /\b(?:despues|luego|al rato|ahi|ya) (?:vemos|veremos|nos ponemos de acuerdo|te (?:digo|aviso)|les? (?:digo|aviso))\b|\bde no poder\b|\bva a estar dificil\b|\bse me hace tarde\b|^(?:pues |mejor )?pregunt[ae]n?(?:me|nos|le)\b/;

/** «Me tocaba el martes», «quedé de ir el lunes»: what was to be, where it is asked what was. */
const due = /\b(?:me tocaba|nos tocaba|quede de|quedamos (?:de|para)|iba a|ibamos a)\b|\bdel pasado$/;

/** «La llamamos a las 2» where it is asked when it came; «lo registraron el 10» where it is asked when it was born. */
function isOfOtherDeed(said: string, asked: string): boolean {
  if (/\bnaci/.test(asked))
    return (
      (/\b(?:lo|la|los) registr(?:aron|amos|e|o)\b/.test(said) &&
        !/\bnaci\w* (?:el )?\w+ de \w+/.test(said)) ||
      /\bpara el \d/.test(said) ||
      (/\b(?:nin[oa]|hij[oa]|bebe)\b/.test(asked) && /\byo naci\b/.test(said))
    );
  return otherDeeds.some(([says, asks]) => says.test(said) && !asks.test(asked));
}
const otherDeeds: readonly (readonly [RegExp, RegExp])[] = [
  [
    foldedPattern("\\b(?:llamamos|llamé|marcamos|marqué|hablamos)\\b"),
    foldedPattern("\\b(?:llam|marc|marqu|habl)"),
  ],
  [foldedPattern("\\bqued(?:ó|aron|amos) de \\w+r\\b"), foldedPattern("\\bqued")],
  [
    foldedPattern("\\b(?:se (?:fue|fueron)|nos fuimos|me fui)\\b"),
    foldedPattern("\\b(?:se fue|se fueron|te fuiste|salio|salieron|terminó|acabó)\\b"),
  ],
];
