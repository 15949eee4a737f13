import { fold } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";

// Questions without their signs, for most people write none: «qué declaración», «la junta en donde es», «sí y a que hora».

const openings = "(?:(?:y|oiga|oye|pues|pero|a ver|disculpe) )*";
const lead = "(?:(?:y|oiga|oye|pues|pero|a ver|disculpe|si|claro|ok|bueno|entonces|es que|no) )*";
const begins = foldedPattern(
  `^${openings}que (?:es|son) (?:es[oa]s?|esto|un|una)(?: |$)|^${openings}que (?:significa|quiere decir)\\b|^${lead}(?:cual(?:es)?|cuant[oa]s?|quien(?:es)?(?! sabe)|donde|(?:a|de|en|con|para|por) (?:que|donde|cual|cuando)(?! no))\\b|^${openings}que (?!si|no|va|bueno|pena|venga|vaya|pase|se|me|les?|lo|la|los|te|nos|oso|bien|ya|siempre|padre|gusto|lastima|pues)\\w+$`,
);
/** Only at the head of a whole message: «cuando es entre semana no» tells. */
const when = foldedPattern(
  `^${lead}cuando (?:es|son|sera|seria|va a ser|toca|empieza|inicia|comienza)(?: (?:la|el) \\w+)?$`,
);
const ends = foldedPattern(
  "\\b(?:a donde|donde|cuando|cual(?:es)?|quien(?:es)?|cuant[oa]s?|(?:a|de|en|con|para|por) que|que (?:horas?|dias?|cosa|lugar|fecha)|donde (?:es|queda|esta|sera|seria|va a ser|mero|exactamente))$",
);
/** «De vez en cuando», «no importa cuándo». */
const noAsking =
  /\b(?:en cuando|ni (?:(?:con|a|de|para|por|en) )?(?:quien|como|donde|cuando|que)|(?:ya|uy|uh|huy|hasta|ni se|u) desde (?:cuando|hace cuanto)|tal cual|cada cuando|importa \w+|sea \w+|porque|aunque)$/;
/** Who does not know who writes: «sí diga, quién habla». */
const whoIsIt = foldedPattern(
  "^(?:(?:si|no|bueno|diga|digame|perdon|disculpe|disculpa|hola|a ver|pero|y|mande|oiga|ok|con|de|buenas|tardes|buenos|dias) )*(?:quien|kien)(?:es)? (?:me )?(?:habla|es|eres|son|escribe|lama|manda|busca)(?: (?:usted|ustedes|disculpe|por favor|perdon|este|ese|este numero))*$",
);
const within = foldedPattern(
  "\\b(?:(?:a|en|de) (?:que|cual) (?:horas?|dias?|lugar|fecha|salon|parte|calle)|cuant[oa]s? (?:cuesta|cobran|dura|vale|sale|hay que|tengo que|se paga|piden|seria)|donde (?:queda|va a ser|sera|seria))\\b",
);
/** Who wants to know asks; whoever knows, tells or forgets something of an hour does not. */
const wishesToKnow = foldedPattern(
  "\\b(?:(?:quiero|quisiera|queria|necesito|me gustaria|para|antes) saber|(?:(?:le|les|te) )?(?:quiero|quisiera|queria|queriamos|necesito|quise) (?:preguntar(?:le|les|te)?|hacer(?:le|les|te)? una (?:pregunta|consulta))|(?:me|nos) (?:puede[ns]?|podrian?|podrias?) (?:decir|explicar|informar|aclarar)\\w*)\\b",
);
const tells = foldedPattern(
  "\\b(?:se|sabe\\w*|supe|supimos|dij\\w+|dig\\w+|dime|dic\\w+|dicho|acuerd\\w+|recuerd\\w+|avis\\w+|pregunt\\w+|depende|segun|ver|veo|checar|importa|entend\\w+|explic\\w+|olvid\\w+|busc\\w+|encontr\\w+|lugar|casa|ahi|ala|aqui|por)\\b.*$",
);
/** «No tengo con quién», «hay quien». */
const lacks = /\b(?:ten(?:go|emos|ia)|tienen?|hay|habia|hubo)\b/;
const accented =
  /^\s*(?:(?:y|oiga|oye|pues|pero|a|de|para|por|en|con)[\s,]+)*(?:qué|cuál(?:es)?|cuánt[oa]s?|quién(?:es)?|dónde|cuándo)\s(?!no(?!\p{L})|bueno|pena|va(?!\p{L})|padre|oso|gusto|caray|cree|bien|lástima|vergüenza|bonito|emoción|alegría|ganas|s[ií](?!\p{L}))|\s(?:de|a|para|por|en)\s(?:qué|cuál|quién|dónde)\W*$|(?:^|[,.;…]\s*)(?:perd[oó]n\s*,?\s*)?(?:c[oó]mo (?:dijo|dice|dijiste|que)|qu[eé] dijo|mande)(?: usted)?\W*$/iu;

/** Most messages hold no such word. */
const mayAsk =
  /qu[eéi]|(?<!\p{L})(?:q|k|ke)(?!\p{L})|cu[aá]|d[oó]nd|saber|mande|c[oó]mo|(?:puede|podr)\p{L}*\s/iu;

/** «Qué computadora ni qué nada» denies. */
const scorn = /(?<!\p{L})qu[eé] \p{L}+ ni qu[eé] \p{L}/iu;

/** Whether a message asks something, though it shows no sign of it. */
export function asksBack(text: string): boolean {
  if (!mayAsk.test(text) || scorn.test(text)) return false;
  const written = text.normalize("NFC");
  return accented.test(written) || written.split(/[,.;:!¡…\n]+/u).some(isAsking);
}

function isAsking(clause: string): boolean {
  const said = fold(clause);
  if (said === "") return false;
  if (begins.test(said) || whoIsIt.test(said) || when.test(said) || wishesToKnow.test(said)) return true;
  const at = said.search(within);
  if (at >= 0 && !tells.test(said.slice(0, at))) return true;
  const end = said.search(ends);
  return (
    end > 0 && !noAsking.test(said) && !tells.test(said.slice(0, end)) && !lacks.test(said.slice(0, end))
  );
}
