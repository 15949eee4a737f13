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
const otherwise =
  /\b(?:y|o) si no(?= |$)|\bsi no no(?= |$)|^(?:pues )?si no(?:$| (?:pues|mejor|ya|ni|entonces)\b)|\bsino (?:pues|no|ni modo)\b/;
/** «Si le sobra una sí», «si llueve no»: yes or no at the end, on what stands before. */
const endsSo = foldedPattern(
  "^(?:pues |bueno |ah )*si (?!(?:me|nos|les?|se) (?:gust|interes|encant|late|parece|conviene|queda|urge|sirve))(?:(?:no|me|te|le|les|nos|se|hay|mi|su|el|la|ella|usted|ustedes|todavia|aun|es|esta) )+(?:\\w+ )+(?<!que |como |claro |pues |asi |por |ya |yo )(?:sip?|no)$",
);
/** Later in a message a «si» before what somebody does is one; «si voy», «si quiero» are not. */
const later = foldedPattern(
  `^(?:(?:bueno|y|pero|nomas|solo|nada mas|solamente|siempre|o|ya|claro|eso si) )*si (?!${polite})(?:(?:no|me|te|le|les|nos|se|la|lo|los|las) )*(?:(?:el|la|mi|mis|su|los|las|alguien|usted|ustedes) (?:\\w+ ){1,4}(?:no|me|te|se|le|les|nos|lo|la|dice|quiere|puede|va|viene|esta)|(?:puedo|podemos|dejan?|dan?|alcanz\\w+|hay|luev\\w+|consigo|encuentro|hubiera|salgo|termino|toca|sale|pagan|cobran|sobra|falta|pued[ea]\\w*|es que)\\b)`,
);

/** «Sí si me pagan»; «si si me apunto» is two yeses. */
const twice = /^\s*(?:sí|claro|va)\s+si\s+(?:me|nos|no|hay|puedo|mi|el|la|le|les|se)\s+\p{L}+/iu;
/** «Si puedo, sí», «si quiere ir sí». */
const thenYes =
  /^si (?:puedo|alcanzo|podemos|alcanzamos) (?:voy|lego|vamos|paso|ire|legamos)$|^si (?:(?:no|el|ela|mi \w+) )?(?:puedo|podemos|alcanzo|quiere|quieren|se puede|me da(?:n)? (?:tiempo|chance|permiso))(?: (?:ir|venir|llegar|legar))? (?:pues )?sip?$/;
/** «Si nadie más quiere, pues yo.» */
const lacking =
  /^(?:(?:pues|bueno|ah|yo) )*si (?:nadie|no hay (?:nadie|quien|mas|otr\w+|de otra)|ningun\w*) (?:\w+ ?){1,8}$/;

/** «Si mi esposo acepta yo acepto». */
const thenI = /^si (?:mi|mis|su|el|la|los|las|usted|ustedes) \w+ .*\b(?:yo|nosotros|entonces)\b/;

/** Whether a clause, which is not the first of its message or is, lets all depend on something. */
export function isConditional(clause: string, isFirst: boolean): boolean {
  if (!/(?<!\p{L})si(?!\p{L})/iu.test(clause.normalize("NFC"))) return false;
  const said = fold(clause.normalize("NFC").replace(/(?<!\p{L})sí(?!\p{L})/giu, "sip"));
  if (twice.test(clause.normalize("NFC")) || thenYes.test(said)) return true;
  if (otherwise.test(said) || within.test(said) || lacking.test(said)) return true;
  if (endsSo.test(said)) return true;
  return thenI.test(said) || (!isFirst && later.test(said));
}

/**
 * Whether a wish hangs on what may be: «en el auditorio si nos lo prestan», «la cancha si techan», «…, si no en la otra».
 * «Si» before one's own wish is «sí», and before courtesies says nothing.
 */
export function dependsOn(text: string): boolean {
  const said = fold(text.normalize("NFC").replace(/(?<!\p{L})sí(?!\p{L})/giu, "sip"));
  return (
    hanging.test(said) ||
    alternating.test(said) ||
    / si no (?:en|a|al|la|el|los|las|con|por|de|pues|entonces|mejor|me|nos)(?= |$)/.test(said)
  );
}
/** «Cuando hay gas, cuando no leña», «gas, y cuando se acaba leña», «unas veces gas y otras leña»: now one, now the other. */
const alternating = foldedPattern(
  "\\bcuando (?:si )?(?:(?:me|nos|se|le) )?(?:hay|tengo|tenemos|alcanz\\w+|junt\\w+|cai?e\\w*|puedo|podemos|da)\\b.*\\b(?:cuando|si) no\\b|\\by (?:ya )?cuando (?:no|se (?:me |nos )?(?:acab\\w+|termin\\w+|va)|falta)\\b|\\b(?:unas|a) veces\\b.*\\b(?:otras|a) veces\\b|\\bunas? (?:veces|dias)\\b.*\\botras?\\b|\\bun(?:os)? dias? .* y otr[oa]s? ",
);

/** After what is wished: a verb of somebody else, or of what happens. */
const hanging = foldedPattern(
  `^si (?:es|fuera|sale|cae|toca) (?:en|a|por|gratis|cerca|temprano)(?= )|\\S (?<!(?:que|claro|pues|ora|yo|ese|esa|eso|esta|este) )si (?!${polite}|se puede|es posible|alcanz\\w+|hay|(?:todavia|aun) )(?:(?:no|ya|nos|me|le|les|se|lo|la|los|las) )*(?!(?:interes|gust|encant|convien|acomod|qued|quier|lat|sirv|part|seri|fuer|claro|esta|est[ae]s|siempre|para|maestr|señor|porque|entre|donde|adelante|mande|apunt|anot|inscrib|pong|agend|aparte)\\w*)\\w{2,}(?:an|en)(?= |$)|\\S si (?:me|nos|les|le|se) (?!hace (?:el |un )?favor)(?:l[oa]s? )?(?:da|deja|presta|alcanza|toca|compone|quita|pasa|hace|anima)(?= |$)|\\S si (?:es (?:gratis|gratuit\\w+|en|de|a las?|temprano|tarde|cerca|sin|con)|no (?:cuesta|cobran|hay que|nos|me))(?= |$)|\\S si (?:luev\\w*|salgo|llego|termino|consigo|puedo ir|mi \\w+ (?:me|quiere|puede|va|esta|deja))(?= |$)`,
);
