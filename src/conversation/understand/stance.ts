import { type Topic, topicOf } from "./asked.ts";
import { isConditional } from "./condition.ts";
import { readContrary } from "./contrary.ts";
import { conclusionOf, withoutTakenBack } from "./correction.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { isDoubtful } from "./doubt.ts";
import { asksOfAnother, readEcho } from "./echo.ts";
import { readEnd, vocative } from "./ends.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { readOpposite } from "./opposites.ts";
import { isOtherTime } from "./otherTime.ts";
import { foldedPattern } from "./pattern.ts";
import { readProper } from "./proper.ts";
import { foldedQuestion } from "./question.ts";
import { type Reading, unclear } from "./reading.ts";
import { respelled } from "./respelled.ts";
import { isOffer, isPast, readByShape } from "./shapes.ts";
import { bySubject, readByTopic } from "./subjects.ts";

// A yes or a no within more words: «uy no, a esa hora cuido a los niños», «sí, y llevo a mi nieta», «ahí le caigo». Each
// clause is for it, against it, or says nothing of it; all that say something have to agree, and none may doubt.

type Stance = "yes" | "no" | null;

const clauseEnds =
  /[.,;:!¡…\n]+|\s(?:coma|punto)(?=\s|$)|\s(?:porque|porke|xq|pq|ya que|es que|aunque|asi que|así que|por eso|por lo que|pues)\s|\s(?:ja|je){2,}j?\s|\s-+\s/iu;
const but =
  /(?:^|\s)(?:pero|mas bien|más bien|(?:nom[aá]s|nada m[aá]s|solo|s[oó]lo|solamente)(?: que)?(?= no )|but)(?=\s|$)/iu;

/** What may stand before a stance and says nothing: «uy», «fíjese que», «la verdad». */
const openings = foldedPattern(
  `^(?:(?:uy|uf|huy|ay|ah|oh|oye|oiga|pues|pos|pus|bueno(?= \\w)|mm|m|hijole|chin|fij[ae][st]e(?:n)?(?: que)?|la verdad|la mera verdad|ahora si que|de hecho|mire|mira|o sea(?: que)?|gracias a dios|a dios|bendito dios|no se preocupe|no te preocupes|no tenga pendiente|no (?:pos|pues|po)(?= si)|n[ao]mbre(?= (?:si|claro))|yo|usted|entonces|nombre|hola|disculp[ae]\\w*|perdon|gracias|muchas gracias|lo siento|que pena|lamentablemente|desgraciadamente|por desgracia|y|que|well|so|(?:ja|je|ji|ha)+j?) )+`,
);

/** They begin with «no» and refuse nothing. */
const noneTheLess = foldedPattern(
  `^(?:yo )?nunca (?:fallo|falto|fallamos|faltamos|les? (?:fallo|falto|quedo mal))\\b|^(?:(?:por mi|de mi parte) )?no (?:hay (?:ningun )?(?:problema|inconveniente|pedo|bronca|falla)|tengo (?:ningun )?(?:inconveniente|problema|bronca)|me lo pierdo|me la pierdo|falto(?! (?:nadie|ningun\\w*|nada))|faltare|faltamos|faltaba mas|(?:le |les )?veo (?:ningun )?(?:problema|inconveniente)|me molesta|me opongo)`,
);
const neither = foldedPattern(
  `^(?:mande(?: usted)?$|(?:si )?(?:se l[oa]|te l[oa]|les?|te) agradezco\\b(?! si)(?=.+)|no tengo el gusto de que)|^no (?:se preocupe|te preocupes|pasa nada|importa|le hace|sabia|habia visto|vi(?= |$)|crea|manche|mames|inventes|me digas|espere)`,
);

/** A bare «no» and what may go on in one breath; «no me llegó la dirección» refuses nothing. */
const bareNo = foldedPattern(
  `^(?:(?:no|nop|nel|nooo?) )*no(?:$| (?:gracias|muchas gracias|mil gracias|señor\\w*|seño|seno|joven|maestr[oa]|licenciad[oa]|lic|profe\\w*|doctor\\w*|amig[oa]|fij[ae][st]e\\w*|hombre|i cant|i wont|por (?:ahora|el momento|favor|esta|lo pronto)|que va|para nada|ahorita|ahora|hoy|esta vez|este|ese|esa|mejor|ya (?:no|tengo|me|fui|lo)|yo (?:no|ya|voy|solo|nomas)|tampoco|de (?:veras|verdad|plano|momento)|puedo|podre|podria|voy|ire|quiero|acepto|autorizo|asistire|alcanzo|podemos|vamos|me (?:interesa|es posible|gusta|conviene|queda|alcanza|da tiempo|dejan?|convence|late|animo|siento bien)|estoy (?:de acuerdo|interesad[oa]|conforme|disponible)|tengo (?:tiempo|chance|ganas|manera|modo|con quien|interes)|lo (?:quiero|ocupo|necesito|acepto)|es (?:necesario|posible)|hace falta|hay necesidad|se (?:puede|va a poder|podra|moleste)|thanks|thank you))`,
);
const saysNo = foldedPattern(
  `^(?:nel|nop|nope|noup|nopi|nones|nah|na|nanay|nanais|nambre|ni (?:loc[oa]|de (?:chiste|broma|loc[oa])|al caso|modo|madres|en suenos|hablar|\\w+rl[oa]s?)|imposible|negativo|para nada|(?:jamas|nunca|tampoco|yo tampoco)(?=$| (?:jamas|nunca|en la vida|gracias|voy|puedo|podre|quiero))|(?:prefiero|preferiria) (?:que )?no|mejor (?:ya )?no|no hombre|ya no|pa nada|nombre no|no hombre no|que no|de plano no|fijate que no|(?:me da|tengo) desconfianza|no me da confianza|sera otro dia|otro dia sera|en otra ocasion|en otra sera|(?:por (?:ahora|el momento)|ahorita|hoy|(?:est[ea]|ese|el) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|semana|mes)) no(?=$| gracias| puedo$| voy$| podre$| señ)|esta vez no|siempre no|yo paso|paso|de ninguna manera|claro que no|por supuesto que no|que va|como cree[ns]?(?! que)|dios me libre|no tengo el gusto|ni lo mande dios|les? quedo mal|(?:ora|ahora) si (?:que )?(?:les?|te) quedo mal|cant|cannot|wont|im not|i cant|i cannot|i wont)(?= |$)`,
);
const saysYes = foldedPattern(
  `^(?:sip\\w*|simon\\w*|claro|clarin\\w*|clarines|por supuesto|desde luego|por mi (?:esta bien|si|ok|va|adelante)|de mi parte (?:si|esta bien)|con todo (?:el )?gusto|okis|okidoki|ok doki|enterad[oa]|ni modo si|ya (?:rugiste|estuvo|estas|dijo|dijiste|quedamos)|a darle|juega el pollo|efectivamente|en efecto|eso si|cuente con eso|aja|ajam|ah[aá]|yes please|yea|absolutamente|totalmente|definitivamente|sin dudarlo|esa mera|ese mero|esa es|bien|muy bien|todo bien|todo correcto|(?:le |te )?confirmo que si|que si|digo que si|(?:ya )?(?:le |les |te )?(?:habia dicho|dije|he dicho|puse|conteste) que si(?: verdad| no)?$|va|vale|sale|orale|orales|andale|andele|ande|arre|sobres|fierro|jalo|jalamos|ok|oki|okey|okay|obvio|afirmativo|de acuerdo|con (?:mucho |todo )?gusto|encantad[oa]|encantadisim[oa]|perfecto|yes|yeah|yep|sure|of course|me late|a huevo|aguevo|ahuevo|ey|eso mero|exacto|exactamente|tal cual|asi (?:es|mero|merito)|pa luego es tarde|para luego es tarde|como (?:de que )?no|ya vas|ya estas|dal[oe] por hecho|adelante|seguro|segurisim[oa]|cerrado|juega|trato hecho|chido|a todo dar|me parece|con confianza|al cien|jala(?: al cien)?|a fuerzas?|claro que yes|de preferencia|(?:uy|huy) si|desde luego|fier|obvi\\w*|count me in|im in|sin (?:problema|falta|duda)|echele|echale|dele|dale|me encantaria|faltaba mas)(?= |$)`,
);

/** Reads a longer answer to a question of yes and no; the question itself tells what else answers it. */
export function readStance(whole: string, question: string | undefined): Reading<"yes" | "no"> {
  const isRecall = question !== undefined && asksToRecall(question);
  const text = withoutTakenBack(isRecall ? whole.replace(unrecalled, "no") : whole);
  const topic = question === undefined ? null : topicOf(question);
  if (wonders.test(fold(text)) || asksWhat.test(text.normalize("NFC"))) return unclear("question");
  if (isDoubtful(withoutYet(text, topic, question))) return unclear("unsure");
  const last = conclusionOf(text);
  if (last !== null && topic !== "leaving") return { value: last };
  let meant: Stance = null;
  let afterBut = false;
  let wished = false;
  let unreadNo = false;
  let isFirst = true;
  let yeses = 0;
  for (const part of text.split(but)) {
    let says: Stance = null;
    for (const clause of part.split(clauseEnds)) {
      if (isConditional(clause, isFirst)) return unclear("unsure");
      isFirst &&= clause.trim() === "";
      const stance = stanceOf(clause, topic, question);
      // «Sí, a las diez» to “At nine?”.
      const isAgreed = stance === "yes" || (says === "yes" && wordsOf(fold(clause)).length < 4);
      if (isAgreed && question !== undefined && isOtherTime(fold(clause), foldShown(question)))
        return unclear("several");
      if (stance === null) {
        unreadNo ||= refusing.test(fold(clause)) && !begged.test(fold(clause));
        continue;
      }
      if (says !== null && stance !== says) return unclear("several");
      says = stance;
      if (stance === "yes") yeses += 1;
    }
    // «Sí quisiera, pero no puedo.»
    if (afterBut && wished && says === "no") meant = null;
    wished = wish.test(fold(part));
    // «Sí, pero …»: on a condition that we do not know.
    if (afterBut && meant !== null && says === null && !(meant === "yes" && isBeside(part, topic, question)))
      return unclear("unsure");
    if (meant !== null && says !== null && meant !== says) return unclear("several");
    meant = says ?? meant;
    afterBut = true;
  }
  // A yes beside a no that nobody read: «no me voy a poder, ando con la presión alta».
  if (meant === "yes" && unreadNo && yeses < 2 && topic !== "leaving") return unclear("several");
  return meant === null ? unclear("notFound") : { value: meant };
}

const refusing = foldedPattern(
  "^(?:(?:ay|uy|ya|pues|pero|la verdad|es que|yo|que|hijole) )*(?:no|nunca|nadie|tampoco|nomas no)(?= (?!se preocup|te preocup|pasa nada|importa|hay (?:ningun )?(?:problema|inconveniente)|sabia|habia|le hace|me (?:molesta|pierdo)|nos conoce|falt))",
);

/** A question without its signs: «qué declaración», «y para qué los quieren». */
const wonders = foldedPattern(
  "^(?:(?:y|oiga|oye|pues|pero|a ver|disculpe) )*(?:cual(?:es)?|cuant[oa]s?|quien(?:es)?|donde|(?:a|de|en|con|para|por) (?:que|donde|cual|cuando)(?! no)|que (?!si|no|va|bueno|pena|venga|vaya|pase|se|me|les?|lo|la|los|te|nos|oso|bien|ya|siempre|padre|gusto|lastima|pues)\\w+$)\\b",
);
const asksWhat =
  /^\s*(?:(?:y|oiga|oye|pues|pero|a|de|para|por|en|con)[\s,]+)*(?:qué|cuál(?:es)?|cuánt[oa]s?|quién(?:es)?|dónde|cuándo)\s(?!no(?!\p{L})|bueno|pena|va(?!\p{L})|padre|oso|gusto|caray|cree|bien|lástima|vergüenza|bonito|emoción|alegría|ganas|s[ií](?!\p{L}))|\s(?:de|a|para|por|en)\s(?:qué|cuál|quién|dónde)\W*$|(?:^|[,.;…]\s*)(?:perd[oó]n\s*,?\s*)?(?:c[oó]mo (?:dijo|dice|dijiste|que)|qu[eé] dijo|mande)(?: usted)?\W*$/iu;

const described = foldedPattern(
  "^(?:(?:el|la) \\w+ )?(?:es|esta|estan|son|anda|va|sale) (?:(?:muy|bien|medio|algo|un poco|re|super) )*\\w+(?: \\w+)?$",
);
const begged = foldedPattern(
  "^(?:que )?no (?:me |les? |nos |se )?(?:l[oa]s? )?(?!(?:tien|quier|pued|vien|deb|hac|sab)en\\b)(?:\\w{2,}en|digan?|hagan?|pong[ao]n?)\\b",
);
/** What stands after a «pero» and takes nothing back: «tenemos, pero es bien lento», «invítela, pero no le diga». */
function isBeside(part: string, topic: Topic | null, question: string | undefined): boolean {
  const said = fold(part);
  if (begged.test(said)) return true;
  const isFact = topic === null || topic === "having" || topic === "done";
  return isFact && question !== undefined && !isOffer(question) && described.test(said);
}

/** Said of what is wished, and then taken back. */
const wish = foldedPattern(
  "\\b(?:agradezco|gracias|entiendo|quisiera|quisieramos|queria|me (?:gustaria|encantaria|late)|iria|con gusto|ganas)\\b",
);

/** «Aún no» is a no to whether something is so; of what is still to come it puts off. */
const lasting = new Set<Topic | null>(["having", "done", "before", "age", "need"]);
const notYet = /(?<!\p{L})(?:todav[ií]a|a[uú]n) no(?!\p{L})(?! (?:lo )?s[eé](?!\p{L}))/giu;
/** «Al rato les digo» puts off what was to be done, once it is told that it is not. */
const later =
  /(?<!\p{L})(?:luego|al rato|ahorita|despu[eé]s|m[aá]s tarde|ma[nñ]ana) (?:se )?(?:te|les?|l[oa]s?) /giu;

/** «No le entendí» says it, where that was asked. */
const misunderstood = /(?<!\p{L})no (?:l[eo]s? |te )?(?:entend[ií]|comprend[ií])(?!\p{L})/giu;

/** «No me acuerdo» is sure, where that was asked. */
const recalls = foldedPattern("\\b(?:recuerdas|te acuerdas|sabes|conoces|te sabes|ubicas)\\b");
export const asksToRecall = (question: string): boolean => recalls.test(foldedQuestion(question));
const unrecalled =
  /(?<!\p{L})(?:(?:ya )?no (?:me )?(?:l[oae]s? )?(?:acuerdo|recuerdo|s[eé])|ni idea)(?!\p{L})/giu;
/** «Todavía no lo mandes» is sure of what was to be done now. */
const notYetDone =
  /(?<!\p{L})(?:todav[ií]a|a[uú]n) no (?=(?:(?:me|nos|se|l[aeo]s?) )+\p{L}+(?:es|en|e|a|as|an)(?!\p{L}))/giu;

function withoutYet(text: string, topic: Topic | null, question: string | undefined): string {
  const isOver = question !== undefined && isPast(question);
  const isFact = topic === null && question !== undefined && !isOffer(question);
  const lasts = isOver || isFact || lasting.has(topic);
  const known =
    question !== undefined && /\b(?:entend|comprend|claro)/.test(foldShown(question))
      ? text.replace(misunderstood, "no")
      : text;
  const begs = question !== undefined && isOffer(question);
  const done = begs ? known.replace(notYetDone, "no ") : known;
  const yet = lasts ? done.replace(notYet, "no") : done;
  return isOver ? yet.replace(later, " ") : yet;
}

function stanceOf(clause: string, topic: Topic | null, question: string | undefined): Stance {
  const stance = stanceOfClause(clause, topic, question);
  const said = fold(clause);
  const isSelf = stance === "yes" && question !== undefined && bySelf.test(said);
  // «Yo puedo» to “Can your husband?”.
  if (
    stance === "yes" &&
    question !== undefined &&
    /^yo (?!si$|no$)\w+$/.test(said) &&
    asksOfAnother(question) &&
    !/ dos$/.test(foldedQuestion(question))
  )
    return null;
  // «Yo mera voy» to “Does your daughter go?”, «yo le llamo» to “Do we call her?”.
  return isSelf && (asksOfAnother(question) || isOffer(question)) ? null : stance;
}

const bySelf = /^(?:(?:pues|no|mejor|pero) )*yo (?!si(?: |$))\w+ \w+|^yo si se/;

function stanceOfClause(clause: string, topic: Topic | null, question: string | undefined): Stance {
  const plain = plainStanceOf(clause, topic, question);
  const contrary = question === undefined ? null : readContrary(plain.said, question);
  if (contrary !== null) return contrary;
  if (plain.said === "" && question !== undefined && /por favor|please/.test(fold(clause)))
    return plain.stance ?? readByShape("por favor", question);
  if (topic === "leaving" && question !== undefined) return readOrder(plain.said, question) ?? plain.stance;
  if (plain.stance !== null || plain.said === "" || question === undefined) return plain.stance;
  if (plain.isNone) return null;
  return (
    readSaid(plain.said, topic, question) ?? readHalf(plain.said, topic, question) ?? readEnd(plain.said)
  );
}

/** «Bórrelo», «no lo vaya a borrar»: what was asked, begged for or not. */
const readOrder = (said: string, question: string): Stance =>
  /^(?:(?:pues|ya|ahi|que) )*(?:no |[a-z]+l[oae]s?(?= |$))/.test(said) ? readEcho(said, question) : null;

/** What a clause says by the question it answers. */
const readSaid = (said: string, topic: Topic | null, question: string): Stance =>
  (topic === null ? null : readByTopic(said, topic, question)) ??
  readByShape(said, question) ??
  readProper(said, question) ??
  readOpposite(said, foldedQuestion(question)) ??
  readEcho(said, question);

/** «La esperé y nunca llegó»: what is told, and what came of it. */
function readHalf(said: string, topic: Topic | null, question: string): Stance {
  const at = said.search(/ y (?:ya )?(?:no|nunca|nadie|tampoco) /);
  if (at < 0) return null;
  const last = readSaid(said.slice(at + 3), topic, question) === "no";
  const first = readSaid(said.slice(0, at), topic, question);
  if (last) return first === "yes" ? null : "no";
  return first === "no" ? "no" : null;
}

function plainStanceOf(
  clause: string,
  topic: Topic | null,
  question: string | undefined,
): { stance: Stance; said: string; isNone: boolean } {
  const spelled = respelled(fold(clause));
  const words = withoutCourtesy(wordsOf(spelled));
  const bare = words.join(" ").replace(openings, "");
  const said = bare === "" ? words.join(" ") : bare;
  if (said === "") return { stance: isPleading(spelled, topic) ? "yes" : null, said, isNone: false };
  return { stance: saidStance(clause, said, topic, question), said, isNone: neither.test(said) };
}

function saidStance(clause: string, said: string, topic: Topic | null, question: string | undefined): Stance {
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
  if (bareNo.test(said) || (/^no /.test(said) && commaAfterNo.test(clause)) || saysNo.test(said))
    return hasYes(said, topic) ? null : "no";
  if (topic !== "leaving" && noThenWhy.test(said)) return hasYes(said, topic) ? null : "no";
  if (topic === "consent" && partly.test(said)) return null;
  if (subject?.yes.test(said)) return hasNo(said) && topic !== "leaving" ? null : "yes";
  if (yes) return isSureYes(clause, said, question) ? "yes" : null;
  if (saysYes.test(said)) return hasNo(said) ? null : "yes";
  return null;
}

/** «No puedo entrar» to “Do we delete your account?” is none. */
function isUnable(said: string, topic: Topic | null, question: string | undefined): boolean {
  if (topic === "coming" || question === undefined) return false;
  if (!/^(?:ya )?no (?:puedo|podre|quiero) (?!ir|venir|asistir|llegar|estar|hacer)\w+[aei]r/.test(said))
    return false;
  return readEcho(said, question) !== "no";
}
const partly = /\b(?:algun[oa]s|solo|solamente|nomas|nada mas|menos|excepto)\b/;

/** «No» before what is no verb of it stands for itself: «no mi mamá está enferma». */
const noThenWhy = foldedPattern(
  `^no (?:${vocative}|mi|mis|yo|porque|pues|es que|la verdad|gracias|muchas|mil|tengo que|a esa hora|es[ea] dia|nosotr[oa]s|disculp\\w+|perdon|lo siento|que pena|estoy (?:enferm[oa]|trabajando|fuera|ocupad[oa]|mal[oa])|trabajo)(?= |$)`,
);

/** Within a clause no comma is left; a message that writes none says «no» and goes on. */
const commaAfterNo = /^\s*no\s*$/iu;

/** «Por favor», alone, where something is offered. */
const isPleading = (said: string, topic: Topic | null): boolean =>
  topic === "offer" && /\b(?:por favor|please|si (?:es|fuera) tan amable)\b/.test(said);

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
  if (said === "si" || /s(?:í|ii)/iu.test(clause.normalize("NFC"))) return true;
  // «Si la encuentro»: what is done to something else than was asked is a condition.
  if (doneTo.test(said)) return question !== undefined && readEcho(said, question) === "yes";
  return sureAfterSi.test(said) || (wordsOf(said).length <= LongestSure && !condition.test(said));
}

const LongestSure = 8;
const doneTo = foldedPattern(
  "^(?:si )+(?:(?:me|te|se|nos|les?|l[oa]s?) )+(?!gust|interes|encant|late|parece|conviene|urge|serv|sirv|agrad|apunt|anot|doy|l?lev|dij|dier|dio)\\w+|^(?:si )+(?:encuentr|consig|alcanz|acab|termin|log|leg|sal|regres|amane|pued)\\w*",
);
/** What «si» may make a condition of. */
const condition = foldedPattern(
  `^(?:si )+(?:(?:yo|no|se|me|te|le|les|nos|lo|la|usted|ustedes|ya|mi|mis|su|el|ella|alguien|todo|toda|en|es|esta|fuera|dios) )*(?:no|puedo|podemos|puede|pueden|podria|se|da|dan|deja|dejan|alcanz\\w+|hay|hubiera|luev\\w+|tengo|tenemos|termino|salgo|salimos|lego|consigo|logro|gust\\w+|quieren?|quiere|dios|posible|que|asi|en|disponible|toca|sale|anim\\w+|recuerdo|acuerdo|\\w+(?:ra|ran|ramos|ria|rian))(?= |$)|^(?:si )+(?:mi|mis|su|alguien|usted|ustedes|te|le|les|se|hay|nos|me d\\w+) `,
);

const sureAfterSi = foldedPattern(
  `^(?:si )+(?:$|señor\\w*|claro|por favor|gracias|porfa\\w*|voy|vamos|ire|iremos|quiero|queremos|acepto|aceptamos|asi|esta|estan|ta|es|son|soy|va|van|ya|como no|me (?:interesa|gustaria|apunto|anoto|parece)|cancel\\w+|apart\\w+|anot\\w+|apunt\\w+|por supuesto|con (?:mucho )?gusto|ahi|alla|muchas|varias|un|una|mi|mis|llevo|asistire|estare|estaremos|doy|les doy|tengo (?:permiso|su permiso)|yo|de acuerdo|correcto|todo|puedo$|autorizo|adelante|mande\\w*|mand\\w+|guard\\w+|seguro|el|la)`,
);
