import { type Topic, topicOf } from "./asked.ts";
import { wordsAsked } from "./askedWords.ts";
import { asksBack } from "./asksBack.ts";
import { stanceOf } from "./clause.ts";
import { isConditional } from "./condition.ts";
import { concludesNo, lastStance, withoutTakenBack } from "./correction.ts";
import { isDecided, isFormerly, withoutDropped } from "./decision.ts";
import { isDoubtful } from "./doubt.ts";
import { readEcho } from "./echo.ts";
import { readDivided } from "./elsewise.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { isOtherTime } from "./otherTime.ts";
import { isPart } from "./pairs.ts";
import { foldedPattern } from "./pattern.ts";
import { foldedQuestion } from "./question.ts";
import { type Reading, unclear } from "./reading.ts";
import { isOrder } from "./roots.ts";
import type { Stance } from "./saidPlainly.ts";
import { isOffer, isPast } from "./shapes.ts";
import { withoutTurns } from "./turnsOfSpeech.ts";
import { isDoneByKin, readWholeAnswer } from "./wholeAnswers.ts";
import { withoutYet } from "./yet.ts";

// A yes or a no within more words: «uy no, a esa hora cuido a los niños», «sí, y llevo a mi nieta», «ahí le caigo». Each
// clause is for it, against it, or says nothing of it; all that say something have to agree, and none may doubt.

const clauseEnds =
  /[.,;:!¡…\n]+|\s(?:coma|punto)(?=\s|$)|\s(?:porque|porke|xq|pq|ya que|es que|aunque|asi que|así que|por eso|por lo que|pues)\s|\s(?:ja|je){2,}j?\s|\s-+\s|(?<=\s(?:por favor|xfa|porfa|porfis?|porfavor|gracias))\s+(?!a dios|por|de|si$|no$|,)|(?<=(?:^|\s)(?:s[ií]|no|claro) (?:se[ñn]orita|se[ñn]o|joven|maestr[oa]|licenciad[oa]|doctor[a]?))\s+|\s+(?=hasta (?:me|se|le|nos|ya) )/iu;
const but =
  /(?:^|\s)(?:pero|mas bien|más bien|(?:nom[aá]s|nada m[aá]s|solo|s[oó]lo|solamente)(?: que)?(?= no )|(?:nom[aá]s|nada m[aá]s|solo|s[oó]lo|solamente) que|but)(?=\s|$)/iu;

/** Reads a longer answer to a question of yes and no; the question itself tells what else answers it. */
export function readStance(whole: string, question: string | undefined): Reading<"yes" | "no"> {
  const isRecall = question !== undefined && asksToRecall(question);
  const topic = question === undefined ? null : topicOf(question);
  const opened = withoutTurns(whole, topic, question);
  const taken = withoutTakenBack(isRecall ? opened.replace(noIdea, "no,").replace(unrecalled, "no") : opened);
  const text = question === undefined ? taken : withoutDropped(taken, wordsAsked(question).verbs);
  const answered = question === undefined ? null : readWholeAnswer(text, question);
  if (answered !== null) return { value: answered };
  if (asksBack(text)) return unclear("question");
  if (concludesNo(text) && topic !== "leaving") return { value: "no" };
  if (isDoubtful(withoutYet(text, topic, question))) return unclear("unsure");
  const last = lastStance(text);
  if (last !== null && topic !== "leaving") return { value: last };
  const divided = question === undefined ? null : readDivided(text, question);
  if (divided !== null) return divided === "both" ? unclear("several") : { value: divided };
  let meant: Stance = null;
  let afterBut = false;
  let wished = false;
  let unreadNo = false;
  let isFirst = true;
  let yeses = 0;
  let isBareNo = false;
  const told: string[] = [];
  const isWanted = topic === "need" || topic === "offer" || (question !== undefined && isOffer(question));
  for (const part of text.split(but)) {
    let says: Stance = null;
    for (const clause of part.replace(reasons, "$1").split(clauseEnds)) {
      if (isConditional(clause, isFirst)) return unclear("unsure");
      isFirst &&= clause.trim() === "";
      if (says === "yes" && isWanted && lacking.test(fold(clause))) continue;
      if (afterBut && meant === "yes" && isBegged(fold(clause), question)) continue;
      if (isFormerly(clause)) continue;
      const stance = stanceOf(clause, topic, question);
      // «Sí, a las diez» to “At nine?”.
      const isAgreed = stance === "yes" || (says === "yes" && wordsOf(fold(clause)).length < 4);
      if (isAgreed && question !== undefined && isOtherTime(fold(clause), foldShown(question)))
        return unclear("several");
      if (stance === null) {
        unreadNo ||= refusing.test(fold(clause)) && !begged.test(fold(clause));
        continue;
      }
      if (says === "no" && stance === "yes" && isBareNo && isToldAfterNo(clause, topic, question)) continue;
      if (says !== null && stance !== says && !isDecided(clause, stance, told)) return unclear("several");
      told.push(clause);
      isBareNo = stance === "no" && clause.length < LongestBareNo && bareNo.test(fold(clause));
      says = stance;
      if (stance === "yes") yeses += 1;
    }
    // «Sí quisiera, pero no puedo.»
    if (afterBut && wished && says === "no") meant = null;
    wished = wish.test(fold(part));
    // «Sí, pero …»: on a condition that we do not know.
    if (afterBut && meant !== null && says === null) {
      const goesOn = meant === "yes" ? isBeside(part, topic, question) : deniedOnly.test(fold(part));
      if (!goesOn) return unclear("unsure");
    }
    // «Sí, pero le falta el número» puts right what was asked.
    const outweighs =
      says !== null &&
      (topic === "right"
        ? says === "no" && faulty.test(fold(part))
        : isDecided(told.at(-1) ?? "", says, told));
    if (meant !== null && says !== null && meant !== says && !outweighs) return unclear("several");
    meant = says ?? meant;
    afterBut = true;
  }
  // A yes beside a no that nobody read: «no me voy a poder, ando con la presión alta».
  if (meant === "yes" && unreadNo && yeses < 2 && topic !== "leaving") return unclear("several");
  if (meant === "yes" && question !== undefined && topic !== "consent" && isPart(text, question))
    return unclear("several");
  if (meant === "yes" && question !== undefined && isDoneByKin(text, question)) return unclear("unsure");
  return meant === null ? unclear("notFound") : { value: meant };
}

const refusing = foldedPattern(
  "^(?:(?:ay|uy|ya|pues|pero|la verdad|es que|yo|que|hijole) )*(?:no|nunca|nadie|tampoco|nomas no)(?= (?!se preocup|te preocup|pasa nada|importa|hay (?:ningun )?(?:problema|inconveniente)|sabia|habia|le hace|me (?:molesta|pierdo)|nos conoce|falt))",
);

const described = foldedPattern(
  "^(?:(?:el|la) \\w+ )?(?:es|esta|estan|son|anda|va|sale) (?:(?:muy|bien|medio|algo|un poco|re|super) )*\\w+(?: \\w+)?$",
);
/** «Pero nomás cae los martes», «pero a ratos»: how often, of what there is. */
const seldom = foldedPattern(
  "^(?:nomas |solo |solamente |nada mas |casi siempre |siempre |bien )*(?:(?:se \\w+|lega|cae|hay|viene|vienen|pasa|sale|lo uso|la uso|va|voy|vamos|abre|abren|es|me toca|tarda) )?(?:bien |muy |solo |nomas |nada mas )*(?:(?:los|el|cada) (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fines? de semana|mes|semana|tercer dia|ocho dias|quince dias|rato|año)(?: y (?:los |el )?\\w+)?|a (?:ratos|veces)|de vez en cuando|de repente|poc[oa]|poquit[oa]|poc[oa]s veces|por (?:las? )?(?:mañanas?|tardes?|noches?|temporadas?|tandeo)|en (?:la |las )?(?:mañanas?|tardes?|noches?|lluvias|secas)|tandead[oa])$",
);
const begged = foldedPattern(
  "^(?:que )?no (?:me |les? |nos |se )?(?:l[oa]s? )?(?:(?:est|and|vay)[ae]n (?:a )?\\w+|(?!(?:tien|quier|pued|vien|deb|hac|sab)en\\b)(?:\\w{2,}en|digan?|hagan?|pong[ao]n?|vayan? a \\w+))\\b",
);
/** «Sí, pero no se los pasen a nadie»; «sí, pero no me anoten» to “Do we note you?” is both. */
const isBegged = (said: string, question: string | undefined): boolean =>
  begged.test(said) && (question === undefined || readEcho(said, question) === null);

/** What puts right what was said to be right. */
const faulty = foldedPattern(
  "\\b(?:falt\\w*|sobra\\w*|mal|equivoc\\w+|incorrect\\w*|cambi\\w+|(?:es|va|leva|con) (?:con )?(?:acento|\\w))\\b",
);
/** «Sí, pero incompleta». */
const quality = foldedPattern(
  "^(?:(?:muy|bien|medio|algo|toda|un poco) )*(?:incomplet|tarde|rot|viej|chiquit|poquit|usad|golpead|a medias|len|sencil|chic)\\w*$",
);
/** «No, metimos papeles pero nunca salió.» */
const deniedOnly = /^(?:nunca|jamas|ya no|no)(?: (?!si\b|pero\b)\w+){1,6}$/;
/** «Sí tengo, pero en el otro celular.» */
const kept =
  /^(?:(?:l[oa]s? )?(?:tengo |esta |estan |deje |guarde ))?(?:en|con) (?:el|la|mi|otr[oa]|casa)(?: \w+){0,3}$/;
const ofAllOrWell =
  /\b(?:tod[oa]s?|complet\w+|bien|l[oa]s (?:dos|tres|cuatro|\d+)|a tiempo|cada|amb[oa]s|suficiente\w*|falt\w*|cancel\w*|suspend\w*|acuerdo|conforme|segur\w*)\b/;
/** What may make it another thing that was done, or not done. */
const takingBack = foldedPattern(
  "\\b(?:no|ni|nunca|tampoco|falt\\w*|incomplet\\w*|mitad|solo|nomas|nada mas|otr[oa]s?|otro dia|despues|luego|mañana|cancel\\w*|suspend\\w*|regres\\w*|perd\\w*|equivoc\\w*|mal|casi|menos|fue (?:mi|el|la|un)|antes|hace)\\b",
);
/** What stands after a «pero» and takes nothing back: «tenemos, pero es bien lento», «invítela, pero no le diga». */
function isBeside(part: string, topic: Topic | null, question: string | undefined): boolean {
  const said = fold(part);
  if (begged.test(said)) return true;
  if (question !== undefined && /\b(?:tienes?|cuentas?)\b/.test(foldedQuestion(question)) && kept.test(said))
    return true;
  // «Sí se hizo, pero vino poca gente»: what is over is so, whatever else was.
  if (
    question !== undefined &&
    isPast(question) &&
    !isOffer(question) &&
    !ofAllOrWell.test(foldedQuestion(question))
  )
    return !takingBack.test(said);
  const isTold = question !== undefined && (isPast(question) || topic === "having" || topic === null);
  if (isTold && !isOffer(question ?? "") && quality.test(said)) return true;
  const isFact = topic === null || topic === "having" || topic === "done";
  if (question !== undefined && !isOffer(question) && topic !== "coming" && seldom.test(said)) return true;
  return isFact && question !== undefined && !isOffer(question) && described.test(said);
}

/** Why it is so says nothing of it: «sí porque no hablo bien», «no porque voy a trabajar». */
const reasons =
  /^(\s*(?:(?:[aá]ndele|[oó]rale|pues|ay|uy|claro)[\s,]+)*(?:s[ií]+p?|no+|claro(?: que s[ií])?)(?:\s+\p{L}+){0,4})(?:[\s,]+(?:porque|porke|xq|pq|ya que|por lo que)|\s*,\s*que(?=\s+no\s))\s(?!s[ií](?!\p{L}))[^.;!…\n]*/iu;
/** What somebody cannot or has not is why they want what is offered: «sí por favor, no tengo en qué irme». */
const lacking = foldedPattern(
  "^(?:es que |yo |ya |pues |casi |la verdad )*no (?:puedo (?:caminar|ver|leer|moverme|salir|manejar|cargar|andar|subir|sol[oa])|tengo (?:en que|quien|con quien|como|carro|moto|dinero|saldo|transporte|a quien)|hay (?:camion|camiones|combi|combis|transporte|paso|quien)|se (?:donde|como|lega|leer|escribir|usar|ir|bien)|conozco|veo|oigo|escucho|camino|l[oa]s? (?:alcance|vi|recibi)|me (?:lego|legaron|acuerdo))\\b",
);
/** A no by itself; what somebody tells after it tells why: «no, llegó bien tarde», «no, lo recibió mi esposo». */
const bareNo = foldedPattern(
  "^(?:(?:pues|pos|ay|uy|hijole|fijese que|la verdad|oiga|nombre) )*(?:no|nel|nop|nope)(?: (?:no|gracias|señorita|señor|joven|seño|fijese))*$",
);
const LongestBareNo = 24;
const agreeing = foldedPattern(
  "^(?:(?:pero|y|bueno) )*(?:si|claro|ya|va|ok|por supuesto|como no|adelante|esta bien|bueno|acepto|quiero|puedo|voy|vamos|tengo|traigo)(?= |$)|\\b(?:poc[oa]|poquit[oa]|veces|seguido|siempre|todavia)\\b|\\bsi(?: |$)",
);
function isToldAfterNo(clause: string, topic: Topic | null, question: string | undefined): boolean {
  const said = fold(clause);
  const words = wordsOf(said);
  const isFact = topic === null || topic === "having" || topic === "done" || topic === "before";
  return (
    isFact &&
    question !== undefined &&
    !isOffer(question) &&
    words.length > 2 &&
    !agreeing.test(said) &&
    !isOrder(words[0] ?? "")
  );
}

/** Said of what is wished, and then taken back. */
const wish = foldedPattern(
  "\\b(?:agradezco|gracias|entiendo|quisiera|quisieramos|queria|me (?:gustaria|encantaria|late)|iria|con gusto|ganas)\\b",
);

/** «No me acuerdo» is sure, where that was asked. */
const recalls = foldedPattern("\\b(?:recuerdas|te acuerdas|sabes|conoces|te sabes|ubicas)\\b");
export const asksToRecall = (question: string): boolean => recalls.test(foldedQuestion(question));
const noIdea = /(?<!\p{L})ni (?:la menor |la m[aá]s m[ií]nima )?idea(?!\p{L})/giu;
const unrecalled =
  /(?<!\p{L})(?:no le (?:entiendo|s[eé]|muevo)|(?:ya )?no (?:me )?(?:l[oae]s? )?(?:acuerdo|recuerdo|s[eé]))(?!\p{L})/giu;
