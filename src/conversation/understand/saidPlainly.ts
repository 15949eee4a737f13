import type { Topic } from "./asked.ts";
import { wordsAsked } from "./askedWords.ts";
import { readEcho } from "./echo.ts";
import { vocative } from "./ends.ts";
import { wordsOf } from "./fold.ts";
import { agreesByIdiom, deniesByIdiom } from "./idioms.ts";
import { foldedPattern } from "./pattern.ts";
import { foldedQuestion } from "./question.ts";
import { isSameVerb } from "./roots.ts";
import { isPast } from "./shapes.ts";
import { bySubject } from "./subjects.ts";

// What says yes or no by its own words, mostly whatever was asked: «nel», «claro que sí», «no hay problema».

/** For what was asked, against it, or neither. */
export type Stance = "yes" | "no" | null;

/** They begin with «no» and refuse nothing. */
const noneTheLess = foldedPattern(
  `^(?:yo )?nunca (?:fallo|falto|fallamos|faltamos|les? (?:fallo|falto|quedo mal))\\b|^(?:(?:por mi|de mi parte) )?no (?:hay (?:ningun )?(?:problema|inconveniente|pedo|bronca|falla)|tengo (?:ningun )?(?:inconveniente|problema|bronca)|me lo pierdo|me la pierdo|falto(?! (?:nadie|ningun\\w*|nada))|faltare|faltamos|faltaba mas|(?:le |les )?veo (?:ningun )?(?:problema|inconveniente)|me molesta|me opongo)`,
);
const neither = foldedPattern(
  `^(?:mande(?: usted)?$|(?:si )?(?:se l[oa]|te l[oa]|les?|te) agradezco\\b(?! si)(?=.+)|no tengo el gusto de que)|^no (?:se preocupe|te preocupes|pasa nada|importa|le hace|sabia|habia visto|vi(?= |$)|crea|manche|mames|inventes|me digas|espere)`,
);

/** A bare «no» and what may go on in one breath; «no me llegó la dirección» refuses nothing. */
const bareNo = foldedPattern(
  `^(?:(?:no|nop|nel|nooo?) )*no(?:$| (?:gracias|muchas gracias|mil gracias|señor\\w*|seño|seno|joven|maestr[oa]|licenciad[oa]|lic|profe\\w*|doctor\\w*|amig[oa]|fij[ae][st]e\\w*|hombre|i cant|i wont|por (?:ahora|el momento|favor|esta|lo pronto)|que va|para nada|ahorita|ahora|hoy|esta vez|este|ese|esa|mejor|ya (?:no|tengo|me|fui|lo)|yo (?:no|ya|voy|solo|nomas)|tampoco|todavia|aun|de (?:veras|verdad|plano|momento)|puedo|podre|podria|voy|ire|ocupo|necesito|requiero|quiero|acepto|autorizo|asistire|alcanzo|podemos|vamos|me (?:interesa|es posible|gusta|conviene|queda|alcanza|da tiempo|dejan?(?! (?!ir|venir|asistir|salir|participar|estar|faltar|ver|hacer)\\w+[aei]r\\b)|convence|late|animo|siento bien)|estoy (?:de acuerdo|interesad[oa]|conforme|disponible)|tengo (?:tiempo|chance|ganas|manera|modo|con quien|interes)|lo (?:quiero|ocupo|necesito|acepto)|es (?:necesario|posible)|hace falta|hay necesidad|se (?:puede|va a poder|podra|moleste)|thanks|thank you))`,
);
const saysNo = foldedPattern(
  `^(?:nel|nop|nope|noup|nopi|nones|nah|na|nanay|nanais|nambre|ni (?:loc[oa]|de (?:chiste|broma|loc[oa])|al caso|modo|madres|en suenos|hablar|\\w+rl[oa]s?)|imposible|negativo|para nada|(?:jamas|nunca|tampoco|yo tampoco)(?=$| (?:jamas|nunca|en la vida|gracias|voy|puedo|podre|quiero))|(?:prefiero|preferiria) (?:que )?no|mejor (?:ya )?no|no hombre|ya no|pa nada|ni (?:\\w+ ){1,3}(?:hay|tengo|tenemos|traigo|traemos)$|ni (?:siquiera )?\\w{2,}[aei]ndo(?:me|l[aeo]s?|nos|se)?|que \\w+ ni que (?:nada|\\w+)|(?:mejor )?otro dia|nombre no|no hombre no|que no|de plano no|fijate que no|(?:me da|tengo) desconfianza|no me da confianza|sera otro dia|otro dia sera|en otra ocasion|en otra sera|(?:por (?:ahora|el momento)|ahorita|hoy|(?:est[ea]|ese|el) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|semana|mes)) no(?=$| gracias| puedo$| voy$| podre$| señ)|esta vez no|siempre no|(?:yo )?paso(?=$| (?:gracias|esta vez|por (?:ahora|esta)))|de ninguna manera|claro que no|por supuesto que no|que va|como cree[ns]?(?! que)|dios me libre|no tengo el gusto|ni lo mande dios|les? quedo mal|(?:ora|ahora) si (?:que )?(?:les?|te) quedo mal|cant|cannot|wont|im not|i cant|i cannot|i wont)(?= |$)`,
);
const saysYes = foldedPattern(
  `^(?:sip\\w*|simon\\w*|claro|clarin\\w*|clarines|por supuesto|desde luego|por mi (?:esta bien|si|ok|va|adelante)|de mi parte (?:si|esta bien)|con todo (?:el )?gusto|okis|okidoki|ok doki|enterad[oa]|ni modo si|ya (?:rugiste|estuvo|estas|dijo|dijiste|quedamos)|a darle|juega el pollo|efectivamente|en efecto|eso si|cuente con eso|aja|ajam|ah[aá]|yes please|yea|absolutamente|totalmente|definitivamente|sin dudarlo|esa mera|ese mero|esa es|bien|muy bien|todo bien|todo correcto|(?:le |te )?confirmo que si|que si|digo que si|(?:ya )?(?:le |les |te )?(?:habia dicho|dije|he dicho|puse|conteste) que si(?: verdad| no)?$|va(?! (?:en|al?|con|por|mis?|el|la|l[oa]s|una?|de|para|ir)(?= )| y (?:viene|vuelve|regresa))|vale|sale|orale|orales|andale|andele|ande|arre|sobres|fierro|jalo|jalamos|ok|oki|okey|okay|obvio|afirmativo|de acuerdo|con (?:mucho |todo )?gusto|encantad[oa]|encantadisim[oa]|perfecto|yes|yeah|yep|sure|of course|me late|a huevo|aguevo|ahuevo|ey|eso mero|exacto|exactamente|tal cual|asi (?:es|mero|merito)|pa luego es tarde|para luego es tarde|como (?:de que )?no|segurit[oa]|gracias a dios (?:ya|si)|(?:(?:uy|si|ahi|asi|pues|mejor|es[ea] \\w+|est[ea] \\w+|el \\w+|la \\w+|a es[ea] \\w+) )*(?:me|nos) (?:queda|quedan|cae|caen|viene|acomoda|conviene|parece) (?:muy |super |re |bien )*(?:bien|perfect[oa]|excelente|de perlas|de maravilla|de lujo|al (?:cien|centavo)|buen[oa])$|ya vas|ya estas|dal[oe] por hecho|adelante|seguro|segurisim[oa]|cerrado|juega|trato hecho|chido|a todo dar|me parece|con confianza|al cien|jala(?: al cien)?|a fuerzas?|claro que yes|de preferencia|(?:uy|huy) si|desde luego|fier|obvi\\w*|count me in|im in|sin (?:problema|falta|duda)|echele|echale|dele|dale|me encantaria|faltaba mas)(?= |$)`,
);

/**
 * Yes or no where a clause says it plainly.
 * @param clause as it was written
 * @param said the same, folded and without courtesies
 */
export function readPlainly(
  clause: string,
  said: string,
  topic: Topic | null,
  question: string | undefined,
): Stance {
  // «Nooo» stands for itself.
  if (/^\s*no{2,}(?![\p{L}])/iu.test(clause) && !noneTheLess.test(said) && !neither.test(said)) return "no";
  const subject = topic === null ? null : bySubject[topic];
  if (noneTheLess.test(said) || /^como (?:de )?(?:que )?no(?=$| (?!.*\b(?:no|nunca)\b))/.test(said))
    return "yes";
  if (neither.test(said)) return null;
  const yes = /^(?:si)(?= |$)/.test(said);
  // What is asked for by its own name counts before a bare no: «no lo cancele», «ya no voy» to “Do you cancel?”.
  if ((!yes || topic === "leaving") && subject?.no.test(said)) return "no";
  if (!yes && topic === "leaving" && subject?.yes.test(said)) return "yes";
  if (isUnable(said, topic, question)) return null;
  if (
    bareNo.test(said) ||
    (/^no /.test(said) && commaAfterNo.test(clause)) ||
    saysNo.test(said) ||
    deniesByIdiom.test(said)
  )
    return hasYes(said, topic) ? null : "no";
  if (topic !== "leaving" && noThenWhy.test(said)) return hasYes(said, topic) ? null : "no";
  if (topic === "consent" && partly.test(said)) return null;
  if (subject?.yes.test(said)) return hasNo(said) && topic !== "leaving" ? null : "yes";
  if (yes) return isSureYes(clause, said, question) ? "yes" : null;
  if (agreesByIdiom.test(said)) return hasNo(said.replace(agreesByIdiom, "")) ? null : "yes";
  if (saysYes.test(said)) return hasNo(said) ? null : "yes";
  return null;
}

/** It begins with «no» or thanks, and says nothing of what was asked. */
export const isRefusalOfNothing = (said: string): boolean => neither.test(said);

/** «No puedo entrar» to “Do we delete your account?” is none. */
function isUnable(said: string, topic: Topic | null, question: string | undefined): boolean {
  if (topic === "coming" || question === undefined) return false;
  if (!/^(?:ya )?no (?:puedo|podre|quiero) (?!ir|venir|asistir|llegar|estar|hacer)\w+[aei]r/.test(said))
    return false;
  // «No quiero perderlo» to “Do you want the place?”.
  const [, deed = ""] = /^(?:ya )?no (?:puedo|podre|quiero) (\w+)/.exec(said) ?? [];
  const { verbs } = wordsAsked(question);
  return readEcho(said, question) !== "no" || !verbs.some((verb) => isSameVerb(deed, verb));
}
const partly = /\b(?:algun[oa]s|solo|solamente|nomas|nada mas|menos|excepto)\b/;

/** «No» before what is no verb of it stands for itself: «no mi mamá está enferma». */
const noThenWhy = foldedPattern(
  `^no (?:${vocative}|mi|mis|yo|porque|pues|es que|la verdad|gracias|muchas|mil|tengo que|a esa hora|es[ea] dia|nosotr[oa]s|disculp\\w+|perdon|lo siento|que pena|estoy (?:enferm[oa]|trabajando|fuera|ocupad[oa]|mal[oa])|trabajo)(?= |$)`,
);

/** Within a clause no comma is left; a message that writes none says «no» and goes on. */
const commaAfterNo = /^\s*no\s*$/iu;

const harmless =
  / (?:no hay (?:ningun )?(?:problema|inconveniente)|no se preocupe|no falto|no me l[oa] pierdo|como no|por que no)(?= |$)/g;
const hasNo = (said: string): boolean =>
  / (?:no|ni|tampoco|nunca|not|dont|cant)(?= |$)/.test(said.replace(harmless, ""));

/** «No, yo sí voy», in one breath. */
const hasYes = (said: string, topic: Topic | null): boolean =>
  topic !== "leaving" && / si(?: voy| puedo| quiero| acepto| es| va|$)/.test(said);

/** Without its accent «si puedo» is a condition; «si,» and «sii» are not. */
function isSureYes(clause: string, said: string, question: string | undefined): boolean {
  if (hasNo(said)) return false;
  if (/^\s*(?:gracias a dios|bendito dios|ahora|ora|claro que|yo|aqu[ií]) si /iu.test(clause)) return true;
  // «Sí sé dónde queda» to “Do we send you where it is?”.
  if (/^si (?:ya )?(?:l[oa] )?(?:se|conozco|ubico) \w/.test(said) && question !== undefined)
    if (!knowing.test(foldedQuestion(question))) return false;
  if (question !== undefined && wishing.test(foldedQuestion(question)) && toldInstead.test(said))
    return false;
  if (said === "si" || /s(?:í|ii)/iu.test(clause.normalize("NFC"))) return true;
  // «Si la encuentro»: what is done to something else than was asked is a condition.
  if (doneTo.test(said))
    return question !== undefined && (readEcho(said, question) === "yes" || isSaidBack(said, question));
  if (
    granted.test(said) &&
    (question === undefined || !/\b(?:dej|permi|autoriz)/.test(foldedQuestion(question)))
  )
    return false;
  return sureAfterSi.test(said) || (wordsOf(said).length <= LongestSure && !condition.test(said));
}

/** «Si la tengo guardada» to “Do you have it?”, «si le duele la pancita» to “Does anything hurt?”: no condition. */
function isSaidBack(said: string, question: string): boolean {
  const [verb = ""] = said.replace(/^si (?:(?:ya|l[oa]s?|les?|me|nos|se) )*/, "").split(" ");
  const kept = /^(?:teng|tien|tra[ei]|duel|guard|cuent|hay|esta|es|son|viv|trabaj|estudi|recib)/;
  return (
    kept.test(verb) && !isPast(question) && wordsAsked(question).verbs.some((one) => isSameVerb(verb, one))
  );
}

/** «Sí me llegó el de ayer» to “Do you want to get notices?” tells of another thing, in one breath. */
const wishing = foldedPattern(
  "^(?:y |ya |entonces )*(?:quieres|quiere|deseas?|gustas?|prefieres?|necesitas?|ocupas?|(?:te|le) gustaria|(?:te|le) interesa)\\b",
);
const toldInstead = foldedPattern(
  "^si (?:ya )?(?:me|nos|se) (?:l[oa]s? )?(?!(?:die|dej|autoriz|convenc|anim|gust|interes|encant|recomend)\\w*)(?:lego|dijo|mando|aviso|paso|trajo|toco|pago|\\w+(?:aron|ieron|jeron))(?= |$)(?! que si)",
);
const knowing = /\b(?:sabe|conoce|ubicas?\b|recuerda|acuerda|entera|enten)/;
const LongestSure = 8;
const doneTo = foldedPattern(
  "^(?:si )+(?:(?:me|te|se|nos|les?|l[oa]s?) )+(?!gust|interes|encant|late|parece|conviene|urge|serv|sirv|agrad|apunt|anot|doy|l?lev|dij|dier|dio)\\w+|^(?:si )+(?:encuentr|consig|alcanz|acab|termin|log|leg|sal|regres|amane|pued)\\w*",
);
/** «Si mi esposo me deja» hangs on another, except where that was asked. */
const granted = foldedPattern(
  "^(?:si )+(?:mi|mis|el|la|l[oa]s) \\w+ (?:me|nos) (?:l[oa]s? )?(?:da|dan|dej|permit|prest|lev|cuid|acompañ|ayud|autoriz)\\w*",
);
/** What «si» may make a condition of. */
const condition = foldedPattern(
  `^(?:si )+(?:(?:yo|no|se|me|te|le|les|nos|lo|la|usted|ustedes|ya|mi|mis|su|el|ella|alguien|todo|toda|en|es|esta|fuera|dios) )*(?:no|puedo|podemos|puede|pueden|podria|se|da|dan|deja|dejan|alcanz\\w+|hay|hubiera|luev\\w+|tengo|tenemos|termino|salgo|salimos|lego|consigo|logro|gust\\w+|quieren?|quiere|dios|posible|que|asi|en|disponible|toca|sale|anim\\w+|recuerdo|acuerdo|\\w+(?:ra|ran|ramos|ria|rian))(?= |$)|^(?:si )+(?:el|la) (?!lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia)\\w+ (?:me|nos|l[oa]|no|se|quiere|puede)(?= )|^(?:si )+(?:mi|mis|su|alguien|usted|ustedes|te|le|les|se|hay|nos|me d\\w+) `,
);

const sureAfterSi = foldedPattern(
  `^(?:si )+(?:$|señor\\w*|claro|por favor|gracias|porfa\\w*|voy|vamos|ire|iremos|quiero|queremos|acepto|aceptamos|asi|esta|estan|ta|es|son|soy|va|van|ya|como no|me (?:interesa|gustaria|apunto|anoto|parece)|cancel\\w+|apart\\w+|anot\\w+|apunt\\w+|por supuesto|con (?:mucho )?gusto|ahi|alla|muchas|varias|un|una|mi|mis|llevo|asistire|estare|estaremos|doy|les doy|tengo (?:permiso|su permiso)|yo|de acuerdo|correcto|todo|puedo$|autorizo|l[oa]s (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|mañanas|tardes|noches|fines de semana)(?: y (?:los )?\\w+)?$|adelante|mande\\w*|mand\\w+|guard\\w+|seguro|(?:el|la)(?! \\w+ (?:me|nos|l[oa]|no|se|quiere|puede) ))`,
);
