import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { placeAlone } from "./positions.ts";
import { readPlainYesNo } from "./yesNo.ts";

/** What declines a list says it in a few words; a longer message tells of something. */
const MostWords = 12;

/** No list shows more at a time. */
const MostPlaces = 20;

const only = "(?:solo|solamente|nomas|nada mas|nadamas|namas|unicamente|just|only)";
const looking = `(?:ver|verl[ao]s|mirar|mirarl[ao]s|checar|revisar|saber|preguntar|curiosear|informarme|enterarme|conocer|viendo|mirando|checando|revisando|preguntando|curioseando|veia|preguntaba|miraba|curiosidad|pregunta|informacion|looking|browsing|see|look|know|asking|checking|curious)`;
const wishing = `(?:queria|quisiera|quiero|quise|estaba|estoy|andaba|ando|era|es|fue|iba a|vine a|voy a|por|para|pa|i|was|am|wanted|want|to)`;
const seen = `(?:que|cual|cuales|cuando|como|las?|los?|hay|habia|habria|van|sesion|sesiones|taller|talleres|fechas?|dias?|horas?|horarios?|lista|what|which|when|there|is|are|the|sessions?|dates?|list|around)`;

const ways: readonly RegExp[] = [
  // «Solo quería ver», «nada más para saber qué fechas hay», «just looking».
  foldedPattern(
    `^(?:i )?(?:(?:was|am|m) )?${only}(?: (?:yo|me|las?|los?|${wishing}))* ${looking}(?: ${seen})*$`,
  ),
  // «Ninguna», «ninguna de esas me queda», «nada por ahora».
  foldedPattern(
    `^(?:(?:a|en|de|para) )?(?:ningun[oa]?|nada|nadie)(?: (?:de (?:es[oa]s?|est[oa]s?|ell[oa]s?|l[oa]s?|la lista|todas|todos)|por (?:ahora|el momento|lo pronto)|ahorita|todavia|me (?:interesa|gusta|queda|conviene|late|sirve|acomoda)|puedo|quiero))*$`,
  ),
  foldedPattern(
    `^(?:(?:ya|ahorita|ahora|por ahora) )*no (?:(?:me|nos|l[oa]s?) )*(?:interesan?|gustan?|quedan?|convienen?|acomodan?|quiero|quisiera|deseo|puedo|voy a poder|queremos|podemos)(?: (?:a|en|de|ir|ningun[oa]?|nada|es[oa]s?|apartar|apuntarme|inscribirme|un|lugar|por|ahora|ahorita|el|momento))*$`,
  ),
  // «Luego te digo», «lo voy a pensar», «maybe later».
  foldedPattern(
    `^(?:(?:mejor|tal vez|quizas?|ya|yo) )*(?:luego|despues|al rato|mas tarde|mas adelante|otro dia|otra vez sera)(?: (?:te|le|les|yo|l[oa]s?|digo|aviso|veo|escribo|checo|pienso|decido|mejor|vemos))*$`,
  ),
  foldedPattern(
    `^(?:(?:me )?(?:l[oa]s? )?(?:voy a|vamos a|quiero|dejame|dejeme|tengo que) )?(?:(?:l[oa]s? )?(?:pienso|piensol[oa]|pensar(?:l[oa]|me ?l[oa])?|veo|platicar(?:l[oa])?|consultar(?:l[oa])?|decidir(?:l[oa])?))(?: (?:en|con|mi|casa|familia|espos[oa]|marido|mejor|bien|primero|y|te|le|aviso|digo|luego|despues))*$`,
  ),
  foldedPattern(
    `^(?:(?:maybe|not) )?(?:later|now|yet|today)$|^(?:none|neither|nothing)(?: of (?:them|these|those))?(?: for now)?$|^(?:i )?(?:ll|will) think about it$|^(?:i m )?not interested$`,
  ),
];

/** Filler that a refusal may begin with: «ah, no, solo quería ver». */
const before =
  /^(?:(?:ah|ay|eh|mm+|pues|es que|bueno|ok|okey|no|nop|nel|la verdad|por ahora|por el momento|ahorita|de momento|no thanks) )+/;

/** Whether somebody who may choose of a list says that they choose nothing of it: «ninguna», «solo quería ver», «no, gracias». */
export function declinesAll(text: string): boolean {
  const words = withoutCourtesy(wordsOf(fold(text)));
  if (words.length === 0 || words.length > MostWords || text.includes("?")) return false;
  // «La segunda», «2»: where there is only yes and no, that is the no.
  if (placeAlone(text, MostPlaces) !== null) return false;
  const said = words.join(" ");
  const plain = readPlainYesNo(text);
  if ("value" in plain) return plain.value === "no";
  const rest = said.replace(before, "");
  return [said, rest].some((one) => ways.some((way) => way.test(one)));
}
