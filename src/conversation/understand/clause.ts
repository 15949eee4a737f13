import { readAmongUs } from "./amongUs.ts";
import type { Topic } from "./asked.ts";
import { asksOfAnother } from "./askedWords.ts";
import { readAstray, readNotYet } from "./astray.ts";
import { readContrary } from "./contrary.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { readEcho } from "./echo.ts";
import { isOfSomethingElse } from "./elsewise.ts";
import { readEnd } from "./ends.ts";
import { asksOfKin, readByField, readByFirstField } from "./fields.ts";
import { fold, wordsOf } from "./fold.ts";
import { interjections } from "./idioms.ts";
import { readOpposite } from "./opposites.ts";
import { readOtherCount } from "./otherCount.ts";
import { readBoth } from "./pairs.ts";
import { foldedPattern } from "./pattern.ts";
import { readProper } from "./proper.ts";
import { foldedQuestion } from "./question.ts";
import { respelled } from "./respelled.ts";
import { isRefusalOfNothing, readPlainly, type Stance } from "./saidPlainly.ts";
import { isOffer, readByShape } from "./shapes.ts";
import { readByTopic } from "./subjects.ts";

// One clause of an answer: by what it says plainly, and else by the question it answers.

/** What may stand before a stance and says nothing: «uy», «fíjese que», «la verdad». */
const openings = foldedPattern(
  `^(?:(?:uy|uf|huy|ay|ah|oh|oye|oiga|pues|pos|pus|bueno(?= \\w)|mm|m|hijole|chin|fij[ae][st]e(?:n)?(?: que)?|la verdad|la mera verdad|ahora si que|de hecho|mire|mira|o sea(?: que)?|gracias a dios|a dios|bendito dios|primero dios|dios primero|dios mediante|si dios quiere(?: y la virgen\\w*)?|con el favor de dios|no se preocupe|no te preocupes|no tenga pendiente|no (?:pos|pues|po)(?= si)|n[ao]mbre(?= (?:si|claro))|yo|usted|entonces|nombre|hola|disculp[ae]\\w*|perdon|gracias|muchas gracias|lo siento|que pena|lamentablemente|desgraciadamente|por desgracia|y|que|well|so|${interjections}|(?:ja|je|ji|ha)+j?) )+`,
);

/** «Los espero, no hay cuidado». */
const reassuring =
  /(?<=\S) no (?:hay cuidado|(?:se|te) (?:preocup|apur)\w+|teng[ao]n? (?:cuidado|pendiente))$/;

/** For what was asked or against it; null where a clause says nothing of it. */
export function stanceOf(clause: string, topic: Topic | null, question: string | undefined): Stance {
  const said = fold(clause);
  if (question !== undefined && wishOfAnother.test(said) && !asksOfKin(question)) return null;
  const stance = stanceOfClause(clause, topic, question);
  // «Todo bien menos el código postal».
  if (stance === "yes" && /\b(?:menos|excepto|salvo)\b/.test(said)) {
    if (topic === "right") return "no";
    if (question === undefined) return null;
  }
  if (stance === "yes" && question !== undefined) {
    const astray = readAstray(said, question);
    if (astray !== null) return astray === "no" ? "no" : null;
  }
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

/** «Mi marido quiere que lo cancele» is his wish. */
const wishOfAnother = foldedPattern(
  "^(?:(?:pues|es que|la verdad|pero|ya|y|si) )*(?:mi|mis|la|el|los|las) \\w+(?: \\w+)? (?:quiere|quieren|queria|prefiere|prefieren|pide|piden|insiste en|desea|me (?:pide|piden|exige|ruega)) que\\b",
);
const bySelf = /^(?:(?:pues|no|mejor|pero) )*yo (?!si(?: |$))\w+ \w+|^yo si se/;

function stanceOfClause(clause: string, topic: Topic | null, question: string | undefined): Stance {
  const plain = plainStanceOf(clause, topic, question);
  const contrary =
    question === undefined
      ? null
      : (readContrary(plain.said, question) ?? readByFirstField(plain.said, question));
  if (contrary !== null) return contrary;
  // «Cerrado con candado» to “Is it open?” closes no deal.
  if (question !== undefined && plain.stance === "yes" && !/^si /.test(plain.said)) {
    if (readOpposite(plain.said, foldedQuestion(question)) === "no") return "no";
  }
  if (plain.said === "" && question !== undefined && /por favor|please/.test(fold(clause)))
    return plain.stance ?? readByShape("por favor", question);
  if (topic === "leaving" && question !== undefined) return readOrder(plain.said, question) ?? plain.stance;
  if (plain.stance !== null || plain.said === "" || question === undefined) return plain.stance;
  if (plain.isNone) return null;
  return (
    readSaid(plain.said, topic, question) ??
    readHalf(plain.said, topic, question) ??
    readLast(plain.said, topic, question) ??
    readEnd(plain.said)
  );
}

/** «Bórrelo», «no lo vaya a borrar»: what was asked, begged for or not. */
const readOrder = (said: string, question: string): Stance =>
  /^(?:(?:pues|ya|ahi|que) )*(?:no |[a-z]+l[oae]s?(?= |$))/.test(said) ? readEcho(said, question) : null;

/** What a clause says by the question it answers. */
const readSaid = (said: string, topic: Topic | null, question: string): Stance =>
  isOfSomethingElse(said, question) ? null : readAsked(said, topic, question);

const readAsked = (said: string, topic: Topic | null, question: string): Stance =>
  readOpposite(said, foldedQuestion(question)) ??
  (topic === null ? null : readByTopic(said, topic, question)) ??
  (readNotYet(said, question) === "no" ? "no" : null) ??
  readOtherCount(said, question) ??
  readBoth(said, question) ??
  readAmongUs(said, question) ??
  readByShape(said, question) ??
  readByField(said, question) ??
  readProper(said, question) ??
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

/** «Ya lo leí y estoy conforme», «aquí nací y aquí sigo»: what is told, and what it comes to. */
function readLast(said: string, topic: Topic | null, question: string): Stance {
  const at = said.lastIndexOf(" y ");
  if (at < 0 || turning.test(said)) return null;
  const last = said.slice(at + 3);
  if (wordsOf(last).length < 2 || /^(?:se|me) /.test(last)) return null;
  const read = (half: string): Stance =>
    agreed.test(half) ? "yes" : (readPlainly(half, half, topic, question) ?? readSaid(half, topic, question));
  const told = read(said.slice(0, at));
  const meant = read(last);
  return told === null || told === meant ? meant : null;
}
const turning = /\b(?:no|ni|nunca|tampoco|pero|aunque|sino|si|o|casi)\b/;
const agreed = foldedPattern(
  "^(?:ya )?(?:estoy (?:conforme|de acuerdo)|acepto|me parece bien|esta bien|todo bien)$",
);

function plainStanceOf(
  clause: string,
  topic: Topic | null,
  question: string | undefined,
): { stance: Stance; said: string; isNone: boolean } {
  const spelled = respelled(fold(clause));
  const words = withoutCourtesy(wordsOf(spelled));
  const bare = words.join(" ").replace(openings, "").replace(reassuring, "");
  const said = bare === "" ? words.join(" ") : bare;
  if (said === "") return { stance: isPleading(spelled, topic) ? "yes" : null, said, isNone: false };
  return { stance: readPlainly(clause, said, topic, question), said, isNone: isRefusalOfNothing(said) };
}

/** «Por favor», alone, where something is offered. */
const isPleading = (said: string, topic: Topic | null): boolean =>
  topic === "offer" && /\b(?:por favor|please|si (?:es|fuera) tan amable)\b/.test(said);
