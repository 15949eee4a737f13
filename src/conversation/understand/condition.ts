import { fold } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";

// «Si» is «sí» for whoever writes without accents, and a condition as well: «si me dejan los llevo, y si no pues no».

/** Politeness is no condition. */
const polite =
  "(?:fuera(?:n)? tan|es tan|son tan|me hace|me haces|me hicier\\w+|no (?:es|fuera) (?:mucha )?molestia|no le molesta|no (?:hay|tiene[sn]?) (?:inconveniente|problema)|gusta[ns]?|quiere[sn]?|ustedes quieren|usted quiere|dios|diosito|fueran? tan)";
const verbBefore =
  "(?:voy|vamos|ire|iremos|levo|levamos|puedo|podemos|quiero|acepto|vengo|va|van|viene|vienen|hago|hacemos|presto|doy|tengo|mando|paso|pongo|firmo|\\w{2,}(?:are|ere|ire|aremos|eremos|iremos))";
const within = foldedPattern(
  `\\b${verbBefore}\\b(?: (?!que|claro|pues|creo|yo|eso|ese|esa|ahora|ora|dia)\\w+){0,4} (?<!que |claro |pues |yo |ora |ahora )si (?!${polite}|$|gracias|por favor|señor|claro)(?:\\w+ )*?(?:me|te|se|nos|le|les|lo|la|los|las|no|hay|mi|mis|puedo|podemos|alcanzo|encuentro|tengo|consigo|salgo|termino|tiene|tienen|esta|estan|es)\\b`,
);
const otherwise = /\b(?:y|o) si no(?= |$)/;
/** Later in a message a «si» before what somebody does is one; «si voy», «si quiero» are not. */
const later = foldedPattern(
  `^(?:(?:bueno|y|pero|nomas|solo|nada mas|solamente|siempre|o|ya|claro|eso si) )*si (?!${polite})(?:(?:no|me|te|le|les|nos|se|la|lo|los|las) )*(?:(?:el|la|mi|mis|su|los|las|alguien|usted|ustedes) (?:\\w+ ){1,4}(?:no|me|te|se|le|les|nos|lo|la|dice|quiere|puede|va|viene|esta)|(?:puedo|podemos|dejan?|dan?|alcanz\\w+|hay|luev\\w+|consigo|encuentro|hubiera|salgo|termino|toca|sale|pagan|cobran|sobra|falta|pued[ea]\\w*|es que)\\b)`,
);

/** «Si mi esposo acepta yo acepto». */
const thenI = /^si (?:mi|mis|su|el|la|los|las|usted|ustedes) \w+ .*\b(?:yo|nosotros|entonces)\b/;

/** Whether a clause, which is not the first of its message or is, lets all depend on something. */
export function isConditional(clause: string, isFirst: boolean): boolean {
  if (!/(?<!\p{L})si(?!\p{L})/iu.test(clause.normalize("NFC"))) return false;
  const said = fold(clause.normalize("NFC").replace(/(?<!\p{L})sí(?!\p{L})/giu, "sip"));
  if (otherwise.test(said) || within.test(said)) return true;
  return thenI.test(said) || (!isFirst && later.test(said));
}
