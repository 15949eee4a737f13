import { asChosen } from "./asChosen.ts";
import { asItCame } from "./asItCame.ts";
import { wordsAsked } from "./askedWords.ts";
import { asksBack } from "./asksBack.ts";
import { bareChoice } from "./bareAnswer.ts";
import { byYesOrNo } from "./choiceOfYesNo.ts";
import { isOfAnother, tellsOfBefore, whereLived } from "./choiceSubject.ts";
import { byClockRange } from "./clockRanges.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { byDateShown } from "./datesShown.ts";
import { isFalseChoice } from "./falseChoice.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { readFreeChoice } from "./freeChoice.ts";
import { kinOfChild } from "./kinOfChild.ts";
import { isOfTwoKin, withKinNamed } from "./kinOfKin.ts";
import { meantBy, tellsAnother } from "./meaning.ts";
import { byMeasure } from "./measured.ts";
import { namesTwo } from "./namesTwo.ts";
import { outOfList } from "./outOfList.ts";
import { asksOfThePast } from "./past.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";
import { isNearby } from "./predicates.ts";
import { foldedQuestion } from "./question.ts";
import { isQuestion, LongestMessage, type Reading, unclear } from "./reading.ts";
import { byScale, isMixed } from "./scales.ts";
import { found, only, readStrictChoice } from "./strictChoice.ts";

/** What can be chosen, in the order shown: each with every text that shows it (its label, its line, its description). */
export interface Choosing {
  readonly choices: readonly (readonly string[])[];
  /** The question as it was asked, where it is known: what it asks with a no is answered with one. */
  readonly question?: () => string;
  /** The day it is where people are, YYYY-MM-DD: what «pasado mañana» is of a list of dates. */
  readonly today?: string;
  /** The verbs it asks by: said back, they tell what is asked. */
  readonly verbs?: readonly string[];
}

/** Folded letters within which somebody who names one of a list is looked for. */
const LongestFree = 300;

/** The place (from 0) of what was chosen by its whole text and nothing else but courtesies. */
export function readWholeChoice(text: string, { choices }: Choosing): Reading<number> {
  if (text.length > LongestMessage) return unclear("tooLong");
  // «/aprobar» asks for what is to be approved.
  if (isQuestion(text) || text.trimStart().startsWith("/")) return unclear("question");
  const said = withoutCourtesy(wordsOf(fold(text))).join(" ");
  return found(only(choices, (texts) => texts.some((shown) => foldShown(shown) === said)));
}

/**
 * The place (from 0) of what was chosen: by its number, in digits or words; by its text, a part that only one has, or
 * a small misspelling of one. Never a guess between two.
 */
export function readChoice(written: string, asked: Choosing): Reading<number> {
  const kin = kinOfChild(written, asked);
  if (kin !== null) return kin === "several" ? unclear("several") : { value: kin };
  const read = readPut(written, asked);
  if (isSaidSo(written, asked) || ("unclear" in read && read.unclear === "tooLong")) return read;
  // «Me corrieron de la fábrica» is not «Empleado»: what a whole clause tells counts before what its words are of.
  const own = inOwnWords(written, asked);
  if (own !== null) return own;
  if ("value" in read) return tellsAnother(written, read.value, asked) ? unclear("several") : read;
  const settled = asItCame(written, asked);
  return settled === null ? read : readPut(settled, asked);
}

/** Whether a message is what shows a choice, and nothing else but courtesies. */
const isSaidSo = (written: string, asked: Choosing): boolean => "value" in readWholeChoice(written, asked);

/** What was chosen by what is shown, and not only named by it. */
function readPut(written: string, asked: Choosing): Reading<number> {
  const among = readAmong(written, asked);
  const read =
    "value" in among || among.unclear === "question" || among.unclear === "tooLong"
      ? among
      : (byYesOrNo(written, asked) ?? among);
  return "value" in read && isOnlyNamed(written, read.value, asked) ? unclear("unsure") : read;
}

/** What is told in words of one's own, where lists have a word for it. */
function inOwnWords(written: string, asked: Choosing): Reading<number> | null {
  const place = meantBy(written, asked);
  if (place === null) return null;
  return isOnlyNamed(written, place, asked) ? unclear("unsure") : { value: place };
}

/** Whether the choice at a place is named and not chosen. Of its whole text nothing has to be doubted. */
export function isOnlyNamed(written: string, place: number, asked: Choosing): boolean {
  const all = labelsOf(asked);
  const shown = all[place] ?? "";
  const question = asked.question?.() ?? "";
  const said = withoutCourtesy(wordsOf(fold(written))).join(" ");
  const naming = {
    written,
    said,
    shown,
    all,
    asked: foldedQuestion(question),
    isOfPast: asksOfThePast(question),
  };
  return said !== shown && isFalseChoice(naming);
}

const labelsOf = ({ choices }: Choosing): readonly string[] =>
  choices.map((texts) => texts.map(foldShown).join(" "));

function readAmong(written: string, asked: Choosing): Reading<number> {
  const saysAll = withKinNamed(bareChoice(written, asked.choices));
  const question = asked.question?.() ?? "";
  if (isOfAnother(saysAll, question, asked) || isOfTwoKin(saysAll, labelsOf(asked))) return unclear("unsure");
  if (tellsOfBefore(saysAll, question)) return unclear("unsure");
  const says = whereLived(saysAll, question);
  if (says === null) return unclear("unsure");
  if (says.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(says)) return unclear("question");
  const measured = isShownSo(says, asked) ? null : (byClockRange(says, asked) ?? byMeasure(says, asked));
  if (measured !== null) return measured === "several" ? unclear("several") : { value: measured };
  // «1,250» is no «1».
  if (/\d[.,]\d{3}(?!\d)/.test(says) && !asked.choices.flat().some((shown) => /\d[.,]\d{3}/.test(shown)))
    return unclear("notFound");
  if (namesTwo(says, asked)) return unclear("several");
  // «Entre el trabajo y los chamacos»: both.
  if (/^(?:\S+ )?entre (?:el |la |los |las |mi |mis )?\S+ y /iu.test(says)) return unclear("several");
  const dated = byDateShown(says, asked);
  if (dated !== null) return { value: dated };
  if (isMixed(says, asked)) return unclear("several");
  const scaled = byScale(says, asked);
  if (scaled !== null) return { value: scaled };
  const out = outOfList(says, asked);
  if (out !== null) return { value: out };
  // «En en» that is shown so is no «en» said twice.
  const text = isShownSo(says, asked) ? says : asChosen(says, asked);
  if (text === null) return unclear("unsure");
  if (isHalfMeant(text, question, asked)) return unclear("unsure");
  const choosing: Choosing = { choices: asked.choices, verbs: wordsAsked(question).verbs };
  // «Las dos del viernes»; «las dos de la tarde» is an hour.
  if (both.test(fold(text))) return unclear("several");
  const strict = readStrictChoice(text, choosing);
  if (
    "value" in strict ||
    strict.unclear === "tooLong" ||
    strict.unclear === "question" ||
    strict.unclear === "empty"
  )
    return strict;
  // Some letters unfold into eighteen; nobody who names one of a list writes so much.
  if (fold(text).length > LongestFree) return unclear("sentence");
  // «La de huertos a qué hora es» asks; where one is to say what is asked, it answers.
  if (asksBack(text.replace(wishing, " ")) && !asksWhatToAsk.test(fold(question))) return unclear("question");
  if (asksWhereOneLives.test(fold(question)) && isNearby(text)) return unclear("unsure");
  return readFreeChoice(text, choosing);
}

/** Whether a message is the whole of what shows a choice. */
const isShownSo = (says: string, { choices }: Choosing): boolean =>
  choices.some((texts) => texts.some((shown) => foldShown(shown) === fold(says)));

/** «Creo que la 2» is not sure, and «mi hermana quiere la de huertos» chooses for nobody who was asked. */
function isHalfMeant(text: string, question: string, { choices }: Choosing): boolean {
  const said = fold(text);
  if (supposed.test(said) || byAnother(said)) return true;
  const [, who = ""] = wishOfAnother.exec(said) ?? [];
  if (!isRelation(who) || ownWish.test(said)) return false;
  const stem = who.slice(0, -1);
  return (
    !/\b(?:tus?|quien(?:es)?)\b/.test(fold(question)) &&
    !choices.some((texts) => texts.some((shown) => foldShown(shown).includes(stem)))
  );
}
/** «Bordado, dice mi mamá.» */
function byAnother(said: string): boolean {
  const [, who = ""] =
    /(?:^| )(?:dice|dijo|quiere|queria|prefiere) (?:que )?(?:mi|la|el) (\w+)$/.exec(said) ?? [];
  return isRelation(who);
}
const supposed = foldedPattern(
  "^(?:(?:pues|pos|yo|mm|este|bueno) )*creo (?:que )?(?:(?:es|seria|sea|quiero) )*(?:la|el|en|a)\\b(?!.*\\bsi$)",
);
const wishOfAnother = foldedPattern(
  "^(?:(?:pues|pos|es que|bueno) )*(?:mis?|la|el|l[oa]s) (\\w+?)s?(?: \\w+)? (?:(?:le|la|lo|si|tambien|nomas|solo|ya) )*(?:van?(?= a)|quieren|prefieren|quiere|quisiera|queria|prefiere|puede|podria|escoge|escogio|elige|eligio|pide)\\b",
);
const ownWish = /\b(?:yo|me|nos|nosotr\w+|conmigo|tambien|los dos|las dos|quiero|queremos|pero)\b/;

const asksWhereOneLives =
  /\b(?:viv\w+|eres|comunidad|localidad|rancho|bario|colonia|domicilio|municipio|pueblo|ejido|seccion)\b/;
/** «… y quiero saber» tells why. */
const wishing = /(?:y )?(?:quiero|quisiera|para|me gustar[ií]a) saber(?: m[aá]s)?/giu;
const asksWhatToAsk = /\b(?:saber|dudas?|pregunt\w*|inform\w*|ayud\w*)\b/;

const both =
  /^(?:(?:pues|a|quiero|voy a) )*(?:(?:las|los) (?:dos|tres) (?!de la (?:tarde|manana|noche|madrugada)|y |con |en |pm|am|hrs|horas|por |menos |gracias|si |me )[a-z]|(?:(?:para|a) mi|yo) y (?:(?:para|a) )?mis? [a-z])/;
