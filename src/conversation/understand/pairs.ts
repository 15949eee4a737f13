import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord } from "./plainWords.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";
import { isVerbForm } from "./verbs.ts";

// Two things asked for in one question: «las dos cosas traigo» is a yes, «el acta sí» is one to half of it.

const both = foldedPattern(
  "(?<= )(\\w{3,}) y (?:(?:tus?|sus?|el|la|l[oa]s|una?|con|de|por|en) )*(\\w{3,})(?= |$)",
);
const pairOf = ofQuestion((question): readonly [string, string] | null => {
  const [, one = "", other = ""] = both.exec(foldedQuestion(question)) ?? [];
  const isThing = (word: string): boolean =>
    word !== "" && !isFunctionWord(word) && !/[aei](?:r|mos|s)$/.test(word.replace(/(?<=o)s$/, ""));
  return isThing(one) && !isVerbForm(one.replace(/s$/, "")) && isThing(other) ? [one, other] : null;
});

const whole = foldedPattern("\\b(?:l[oa]s dos|amb[oa]s|tod[oa]s?|complet\\w+|junt\\w+|de ambos|tambien)\\b");
const oneOf = foldedPattern(
  "\\bun[oa] (?:de (?:l[oa]s|es[oa]s|el[oa]s)(?: dos)?|nomas|nada mas)\\b|\\b(?:nomas|solo) un[oa]\\b",
);
const someDo = foldedPattern(
  "\\b(?:un[oa]s|algun[oa]s|vari[oa]s) (?:\\w+ )?(?:si|no)\\b|\\botr[oa]s (?:no|ya|si)\\b|\\bunos? .* y? ?otros? ",
);

/** Whether a folded message agrees to a part only of what was asked: one of two things, or some of many. */
export function isPart(text: string, question: string): boolean {
  const said = fold(text);
  if (someDo.test(said) && !/\b(?:algun|un[oa]s)/.test(foldedQuestion(question))) return true;
  const pair = pairOf(question);
  if (pair === null || /\bl[oa]s dos\b|\btodo\b/.test(said.replace(/\bde l[oa]s dos\b/, ""))) return false;
  if (oneOf.test(said)) return true;
  if (whole.test(said)) return false;
  const words = wordsOf(said);
  const [one, other] = pair.map((thing) => words.some((word) => isThingOf(word, thing)));
  return one !== other;
}

const isThingOf = (word: string, thing: string): boolean =>
  word === thing || (word.length > 3 && thing.length > 3 && word.slice(0, 4) === thing.slice(0, 4));

const bothSaid = foldedPattern(
  "^(?:(?:si|ya|pues|aqui|\\w+[oe]|tenemos|traemos|levamos|hay|son|con|de) )*(?:las dos cosas|l[oa]s dos|amb[oa]s(?: cosas)?)(?: (?:si|ya|\\w+o|tenemos|traemos|levamos|hay|aqui|juntas?|juntos))*$",
);

/** «Las dos cosas traigo», where two were asked for. */
export const readBoth = (said: string, question: string): "yes" | null =>
  bothSaid.test(said) && pairOf(question) !== null ? "yes" : null;
