import { isBesideQuestion } from "./aboutTheChat.ts";
import { onlyAcknowledges } from "./acknowledged.ts";
import { topicOf } from "./asked.ts";
import { bareAnswer, ofBare } from "./bareAnswer.ts";
import { isContrary } from "./contrary.ts";
import { withoutTakenBack } from "./correction.ts";
import { isDoubtful } from "./doubt.ts";
import { doubtOf } from "./doubted.ts";
import { fold, wordsOf } from "./fold.ts";
import { isIronic } from "./irony.ts";
import { withoutSlips } from "./keySlips.ts";
import { asksLeftOff, readLeftOff } from "./leftOff.ts";
import { mayBeOfItsNo, positiveOf, readOfNegated } from "./negated.ts";
import { isOpenYes } from "./openYes.ts";
import { readOpposite } from "./opposites.ts";
import { openPhrases } from "./phrases.ts";
import { familiarly, foldedQuestion } from "./question.ts";
import { readOtherThanShown } from "./readBack.ts";
import {
  type Context,
  isQuestion,
  LongestMessage,
  type Reader,
  type Reading,
  type Unclear,
  unclear,
} from "./reading.ts";
import { isOffer, isPast } from "./shapes.ts";
import { asksToRecall, readStance } from "./stance.ts";
import { isTurned, readTurned } from "./turned.ts";
import { withoutTurns } from "./turnsOfSpeech.ts";

// Negations stand here whole («no acepto», «ya no»): a message is read only if every word of it belongs to a phrase.
const phrases = openPhrases({
  yes: `s, sí, ey, ei, shi, sipirili, cincho, afirma, correctísimo, clarísimo, sip, sipi, zi, zip, simón, sí señor, sí señora, claro, claro que sí, claro que acepto, va, vale, sale,
    sale y vale, va que va, arre, jalo, ok, oka, okas, oki, okis, okey, okay, okei, está bien, está perfecto, está bueno, me parece,
    me parece bien, no veo por qué no, no le veo problema, no le veo ningún problema, no le veo inconveniente, todo bien, todo correcto, todo está bien, correcto, es correcto, está correcto, así es, así mero, así mismo, tal cual,
    exacto, exactamente, eso es, es cierto, cierto, acepto, sí acepto, lo acepto, la acepto, aceptar, aceptado,
    aceptada, aceptamos, acepto el aviso, sí acepto el aviso, acepto todo, de acuerdo, estoy de acuerdo, estamos de acuerdo, conforme, estoy conforme, por supuesto,
    desde luego, afirmativo, dale, órale, ándale, adelante, perfecto, seguro, con gusto, con mucho gusto, cómo no,
    obvio, por qué no, no hay problema, sin problema, no hay inconveniente, confirmo, lo confirmo, confirmado,
    confirmar, autorizo, lo autorizo, quiero, sí quiero, lo quiero, la quiero, me interesa, le entro, me apunto,
    doy permiso, doy mi permiso, te doy permiso, les doy permiso, tengo permiso, tengo su permiso, sí tengo,
    sí lo tengo, sí me dio permiso, me dio permiso, me dio su permiso, yo sí, que sí, poquito sí, un poquito sí, tantito sí, yo acepto, 1, uno, la 1, el 1,
    la uno, opción 1, opción uno, la primera, primera, primero,
    yes, yeah, yep, yup, yes i do, yes it is, sure, of course, i agree, agree, agreed, i accept, accept, accepted,
    correct, its correct, it is correct, right, thats right, i do, it is, absolutely, no problem, sounds good, one,
    why not`,
  no: `n, no, nop, noup, nanais, nanay, nadita, nope, nones, nel, nel pastel, nah, no no, negativo, para nada, no es necesario, no hace falta, no que yo sepa, que yo sepa no, de ninguna manera, nunca, jamás,
    ya no, mejor no, no gracias, no acepto, no lo acepto, yo no acepto, no aceptamos, no aceptar, no acepto nada, no acepto el aviso, yo no quiero,
    no estoy de acuerdo, no estamos de acuerdo, en desacuerdo, no estoy conforme, no conforme, no autorizo, no firmo, no firmo nada, yo no firmo nada,
    no lo autorizo, no quiero, ya no quiero, no lo quiero, ya no lo quiero, no la quiero, no me interesa, ya no me interesa,
    no puedo, no puedo ir, no podré, no podré ir, no voy, no voy a ir, ya no voy a ir, no voy a poder,
    no voy a poder ir, no iré, no es correcto, no está correcto, no está bien, no es así, incorrecto, es incorrecto,
    está mal, mal, así no, eso no, por ahora no, no por ahora, ahora no, no ahora, ahorita no, no ahorita, hoy no,
    por el momento no, no por el momento, todavía no, aún no, aún no lo tengo, no doy permiso, no doy mi permiso,
    no tengo, no lo tengo, no tengo permiso, no tengo su permiso, no me dio permiso, no me ha dado permiso,
    no me lo dio, no confirmo, no lo confirmo, claro que no, por supuesto que no, desde luego que no, obvio no,
    yo no, que no, tampoco, rechazo, rechazar, rechazado, 2, dos, la 2, el 2, la dos, opción 2, opción dos,
    la segunda, segunda, segundo,
    no thanks, no thank you, not now, no way, never, i do not, i dont, no i dont, i do not agree, i dont agree,
    i disagree, i do not accept, i dont accept, not correct, its not correct, it is not correct, incorrect, wrong,
    its wrong, that is wrong, thats wrong, i do not want it, i dont want it, not interested, two`,
  unsure: `no sé, no lo sé, no sé qué hacer, quién sabe, tal vez, talvez, quizá, quizás, a lo mejor, puede ser,
    puede que sí, puede que no, creo que sí, creo que no, no creo, sí y no, más o menos, depende, luego te digo,
    al rato te digo, lo voy a pensar, lo pienso, déjame pensarlo, déjame ver, deja veo, no estoy seguro,
    no estoy segura, no entiendo, no entendí, no le entiendo, no comprendo,
    i do not know, i dont know, dont know, dunno, maybe, perhaps, not sure, im not sure, i am not sure,
    i think so, i do not understand, i dont understand`,
  nothing: `pues, mm, m, este, ah, eh, oh, ay, ya, bueno, muy bien, bien, entonces, la verdad, yo, jaja, jeje,
    hola, buenos días, buenas tardes, buenas noches, buenas, gracias, muchas gracias, mil gracias, por favor,
    señor, señora, señorita, joven, amigo, amiga, y gracias, saludos,
    well, please, thanks, thank you, hello, hi`,
});

// Fold drops emoji; these two families answer.
const thumbsUp = /[\u{1f44d}\u{1f44c}\u{2705}\u{2714}\u{2611}\u{1f197}]/gu;
const thumbsDown = /[\u{1f44e}\u{274c}\u{2716}\u{274e}\u{1f6ab}\u{1f645}]/gu;

const going = /\bno (?:voy|vamos|puedo|podre|podemos|podremos|ire|iremos)\b/;
/** Not so «dos», which counts what is asked for: «¿Hay niños en tu casa?». */
const certainNo = /^(?!dos$|nunca$|jamas$|.*\bno (?:voy|vamos|puedo|podre|podemos|podremos|ire|iremos)\b)/;
const counted = /\b(?:hay|tienes?|tienen|cuentas|cuentan|vienen|van|traes|levas)\b.* \w+s\b/;
const counting = /^si (?:(?:por favor|gracias|claro|señorita) )*(?:dos|2)(?: (?:por favor|gracias))?$/;
/** A yes to whatever was asked; «todo bien» and «adelante» are a no to “Does it bother you?”. */
const bareYes = /^(?:s|si|sip|simon|1|uno|yes|yeah|yep)(?: (?:por favor|gracias|señor|señora|señorita))*$/;

const stance = { isStance: "said" } as const;
const calmly = { isStance: "calm" } as const;

/** "yes" or "no", in words, a digit or a thumb. A negation is never a yes, and doubt is neither. */
export const readYesNo: Reader<"yes" | "no"> = (written, { question }) => {
  const context: Context = question === undefined ? {} : { question: () => familiarly(question()) };
  // «Ok, gracias, buenas noches» is read whole: that it takes leave tells what the «ok» says.
  const asked = context.question?.();
  if (asked !== undefined && isPast(asked) && onlyAcknowledges(fold(written))) return unclear("notFound");
  // Most answers have neither a laugh nor God's will.
  if (bareAnswer(written, stance) === bareAnswer(written, calmly)) return readOfBare(written, context);
  const calm = readOfCalm(written, context);
  if ("unclear" in calm && (calm.unclear === "unsure" || calm.unclear === "question")) return calm;
  // Who laughs may mean it otherwise; «primero Dios» alone is a yes.
  const read = readOfBare(written, context);
  if ("value" in read || "unclear" in calm) return read;
  return read.unclear === "unsure" || read.unclear === "question" ? read : calm;
};

const readOfBare: Reader<"yes" | "no"> = ofBare(readBare, stance);
const readOfCalm: Reader<"yes" | "no"> = ofBare(readBare, calmly);

/** «Ok, no voy a poder»: what was said is heard, and then answered. */
const heardFirst =
  /^\s*(?:(?:ah|y|pues)\s+)?(?:ok|okey|okay|okei|oki|okis|bueno|va|vale|sale|[oó]rale|muy bien|est[aá] bien|entendido|enterad[oa])(?:[\s,.;:!…]+)(?=\p{L}{2}|\p{Extended_Pictographic})/iu;

const agreedTo: ReadonlySet<string> = new Set([
  "coming",
  "leaving",
  "consent",
  "offer",
  "need",
  "channel",
  "right",
]);

/** «Siempre sí voy»: after all. */
const afterAll = /^\s*(?:al final\s+)?siempre\s+(?=(?:s[ií]|no)\s+\p{L})/iu;

function readBare(whole: string, context: Context): Reading<"yes" | "no"> {
  const written = whole.replace(afterAll, "");
  const rest = written.replace(heardFirst, "");
  if (rest === written) return readAnswer(written, context);
  const answered = readAnswer(rest, context);
  if ("value" in answered || answered.unclear === "unsure" || answered.unclear === "question")
    return answered;
  // «Ok, me dieron la mitad» agrees to nothing where nothing was offered.
  const asked = context.question?.();
  const isTold = wordsOf(fold(rest)).length > 2;
  if (isTold && asked !== undefined && !isOffer(asked) && !agreedTo.has(topicOf(asked) ?? ""))
    return answered;
  return readAnswer(written, context);
}

function readAnswer(written: string, { question }: Context): Reading<"yes" | "no"> {
  if (written.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(written)) return unclear("question");
  const asked = question?.();
  const said = fold(written);
  if (asked !== undefined && topicOf(asked) === "right" && nothingWrong.test(said)) return { value: "yes" };
  const isComing =
    asked !== undefined && topicOf(asked) === "coming" && !/\bfalt/.test(foldedQuestion(asked));
  const meant = written.replace(notAbsent, "no falto").replace(isComing ? sureToCome : /(?!)/u, "sí");
  const read = readWritten(meant, question);
  if (!("value" in read)) {
    // What is asked of an end, a lack or a fault says for itself what a no is.
    if (
      read.unclear !== "notFound" &&
      asked !== undefined &&
      topicOf(asked) !== "leaving" &&
      !isTurned(asked) &&
      saysNoFirst(written)
    )
      return { value: "no" };
    const other = asked === undefined ? null : readOtherThanShown(said, asked);
    return other === null ? read : { value: other };
  }
  const doubt = asked === undefined ? null : doubtOf(read.value, { written, said, asked });
  if (doubt !== null || ifICan.test(written)) return unclear(doubt ?? "unsure");
  if (read.value === "no") return read;
  const isOpen =
    asked !== undefined && isOpenYes(written, asked, (rest) => readAnswer(rest, { question: () => asked }));
  return isOpen ? unclear("several") : isIronic(written) ? unclear("unsure") : read;
}

/** «No hay error» to “Is it right?”. */
const nothingWrong =
  /^(?:pues |esta bien |todo bien )*(?:no (?:hay|tiene|le veo|veo) (?:ningun )?eror(?:es)?|no esta mal|nada mal|no (?:le )?(?:falta|sobra) nada|no (?:le )?cambi[ea][sn]? nada|nada que (?:coregir|cambiar|agregar)|ningun eror|sin (?:ningun )?eror(?:es)?)$/;
/** «No voy a faltar», «imposible faltar». */
const notAbsent =
  /(?:no\s+(?:voy\s+a\s+(?:poder\s+)?|puedo\s+|quiero\s+|quisiera\s+|pienso\s+)|imposible\s+)faltar(?!\p{L})/giu;

/** «Si puedo, sí»; «sí puedo, sí» is sure. */
const ifICan =
  /^\s*(?:pues\s+)?si\s+(?:yo\s+)?(?:puedo|podemos|alcanzo|alcanzamos)\P{L}+(?:pues\s+)?sí\P{L}*$/iu;
/** «Claro que no falto», «ni loca me lo pierdo». */
const sureToCome =
  /^\s*(?:(?:(?:claro|obvio|por supuesto)\s+que\s+|yo\s+)*no\s+|ni\s+(?:loc[oa]|muert[oa])\s+(?:no\s+)?)(?:falto|faltar[eé]|me\s+l[oa]\s+pierdo)(?=\P{L}*$)/iu;

/** «No acepto, luego le andan hablando a uno»: why comes after it, and doubts nothing. */
function saysNoFirst(written: string): boolean {
  const [first = "", ...more] = written.split(/[,.;\n]+/u);
  const rest = fold(more.join(" "));
  if (wordsOf(rest).length < 2 || unsettling.test(rest)) return false;
  const plain = readPlainYesNo(first);
  return (
    "value" in plain && plain.value === "no" && /^(?:no|ahorita no|todavia no|aun no)\b/.test(fold(first))
  );
}
const unsettling =
  /\b(?:no se|no estoy segur\w*|depende|a lo mejor|a la mejor|tal vez|talvez|creo|quiza\w*|pero|si|sino|siempre|aunque|mejor|esper\w*|digo|perdon|o|voy a ver|chance|capaz|ya)\b/;

function readWritten(written: string, question: Context["question"]): Reading<"yes" | "no"> {
  const asWritten = readPlainYesNo(written);
  const text = "unclear" in asWritten && asWritten.unclear === "sentence" ? withoutSlips(written) : written;
  const plain = text === written ? asWritten : readPlainYesNo(text);
  const isOpen =
    "unclear" in plain &&
    plain.unclear === "unsure" &&
    question !== undefined &&
    (asksToRecall(question()) || /\b(?:expli|repit|repet)/.test(foldedQuestion(question())));
  const isPlain = "value" in plain || (!isOpen && isFinal(plain.unclear, text));
  const said = fold(text);
  if (said !== "dos" && /^\w?$/.test(said) && isPlain) return plain;
  const asked = question?.();
  if (asked !== undefined && isBesideQuestion(said, foldedQuestion(asked))) return unclear("notFound");
  if (asked !== undefined && mayBeOfItsNo(said, foldedQuestion(asked))) return unclear("several");
  if (asked !== undefined && asksLeftOff(asked)) return readLeftOff(said, asked, plain);
  const positive = asked === undefined ? null : positiveOf(asked);
  if (positive !== null) return readOfNegated(withThumbs(text), positive, readStance);
  // «Sí, dos» says how many.
  if (asked !== undefined && counting.test(said)) return readStance(text, asked);
  // «No, adelante» to “Do you mind?”.
  const isAdverse =
    asked !== undefined && "unclear" in plain && plain.unclear === "several" && isTurned(asked);
  // Most say yes or no, whatever is asked.
  if ("value" in plain ? (plain.value === "yes" ? bareYes : certainNo).test(said) : isPlain && !isAdverse)
    return plain;
  if (said === "dos" && asked !== undefined && counted.test(fold(asked))) return unclear("notFound");
  if (asked === undefined) return isPlain || text === "" ? plain : readStance(withThumbs(text), undefined);
  if (isContrary(asked)) return readStance(withThumbs(text), asked);
  if (isTurned(asked)) return readOfTurned(withThumbs(text), asked);
  // «Está bien» to “Is it written wrong?”.
  if (isPlain && readOpposite(said, foldedQuestion(asked)) === "no") return { value: "no" };
  // «Ya no voy» to “Do you cancel?” is a yes.
  if (isPlain && !(going.test(said) && topicOf(asked) === "leaving")) return plain;
  return readStance(withThumbs(text), asked);
}

/** «Eso no lo autorizo» is no «eso no» and no «lo autorizo». */
const topical = /^(?:pues )?es[oa] no (?:l[oa]|me|se) /;
/** Whether nothing more can make it out: yes and no together are one only where one is taken back. */
const isFinal = (reason: Unclear, text: string): boolean =>
  reason === "several"
    ? withoutTakenBack(text) === text &&
      withoutTurns(text, null, undefined) === text &&
      !topical.test(fold(text))
    : reason !== "sentence" && reason !== "notFound";

const withThumbs = (text: string): string => text.replace(thumbsUp, " sí, ").replace(thumbsDown, " no, ");

/** Where all that is well means no, a yes that is not said as one is none. */
function readOfTurned(text: string, asked: string): Reading<"yes" | "no"> {
  const said = withoutTakenBack(text);
  if (isDoubtful(said)) return unclear("unsure");
  const turned = readTurned(said);
  if ("value" in turned || turned.unclear !== "notFound") return turned;
  const stance = readStance(said, asked);
  return "value" in stance && stance.value === "no" ? stance : unclear("notFound");
}

/** A yes or no in a few words, whatever is asked: every word of it says yes, no, or nothing. */
export function readPlainYesNo(text: string): Reading<"yes" | "no"> {
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  const words = wordsOf(fold(text.replace(thumbsUp, " sí ").replace(thumbsDown, " no ")));
  if (words.length === 0) return unclear("empty");
  const meant = new Set<"yes" | "no">();
  let counts = false;
  for (let from = 0; from < words.length; ) {
    const found = phrases.at(words, from);
    if (found === null) return unclear("sentence");
    // «No sé leer», «no se puede» and «no, se me olvidó» are sure.
    if (found.meaning === "unsure") {
      const isNot = /^no se$/.test(words.slice(from, from + found.length).join(" "));
      return unclear(isNot && from + found.length < words.length ? "sentence" : "unsure");
    }
    const said = words.slice(from, from + found.length).join(" ");
    if (/^(?:dos|2)$/.test(said)) counts = true;
    else if (found.meaning !== "nothing") meant.add(found.meaning);
    from += found.length;
  }
  // «Sí, tengo dos» counts; «dos» alone is the second of yes and no.
  if (counts && meant.has("yes")) return unclear("sentence");
  if (counts) meant.add("no");
  const [answer] = meant;
  if (answer === undefined) return unclear("notFound");
  return meant.size === 1 ? { value: answer } : unclear("several");
}
