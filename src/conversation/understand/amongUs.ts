import { wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";
import { isSameVerb } from "./roots.ts";

// Who it is, where anybody or one person was asked for: «mi papá usa desde el accidente» to “Does anybody use a wheelchair?”,
// «la que guisa es doña Chela» to “Is it you who cooks?”.

/** What anybody was asked to do: the words behind «alguien». */
const doneByAnybody = ofQuestion((question): readonly string[] => {
  const words = wordsOf(foldedQuestion(question));
  const at = words.indexOf("alguien");
  if (at < 0 || at > FirstWords) return [];
  return words
    .slice(at + 1)
    .filter((word) => /(?:[aeo]|an|en|aron|ieron)$/.test(word) && !isFunctionWord(word) && !isRelation(word));
});
const FirstWords = 2;

const somebody = foldedPattern("^(?:(?:si|pues|ya|aqui|solo|nomas) )*(?:mi|el|la|una?|don|doña) ");
const turning = foldedPattern(
  "\\b(?:no|ni|nunca|ya no|antes|pero|casi|o|si no|tampoco|otr[oa]s?|vecin[oa]s?|creo|era)\\b",
);

function readAnybody(said: string, question: string): "yes" | null {
  const asked = doneByAnybody(question);
  if (asked.length === 0 || !somebody.test(said) || turning.test(said)) return null;
  const words = wordsOf(said);
  const who = words.findIndex(isRelation);
  if (who < 0) return null;
  const at = words.findIndex(
    (word, place) =>
      place > who &&
      place <= who + VerbWithin &&
      /(?:[aeo]|on)$/.test(word) &&
      asked.some((one) => isSameVerb(word, one)),
  );
  return at >= 0 && isSameDone(words.slice(at + 1), question) ? "yes" : null;
}
const VerbWithin = 4;
/** «Usa bastón» is another thing than what was asked for; since when, why and for what are no matter. */
const isSameDone = (rest: readonly string[], question: string): boolean => {
  const end = rest.findIndex((word) =>
    /^(?:desde|hace|por|porque|para|cuando|todo|todos|diario|siempre)$/.test(word),
  );
  const asked = wordsOf(foldedQuestion(question));
  return (end < 0 ? rest : rest.slice(0, end)).every((word) => isFunctionWord(word) || asked.includes(word));
};

/** «¿Eres tú quien guisa?», «¿Es usted la mamá del alumno?». */
const asksWho = foldedPattern(
  "^(?:y |entonces )*(?:(?:eres|fuiste|seras|es|fue|sera) (?:tu|usted)(?: mism[oa])? (?:quien|(?:el|la) (?:que )?\\w+)|(?:eres|es usted) (?:quien|(?:el|la) que)|(?:tu|usted) (?:eres|es) (?:quien|(?:el|la) que))\\b",
);
const another = foldedPattern(
  "^(?:no )?(?:(?:el|la|quien) (?:que )?\\w+(?: \\w+){0,4} (?:es|fue|era|sera) (?!yo\\b|un servidor|una servidora|la de|el de)(?:mi |mis |una? |otr[oa] |la |el |don |doña )?\\w+|(?!soy|yo|si)\\w+[aeo] (?:mi|otr[oa]|doña|don) \\w+)(?: .*)?$",
);
const myself = foldedPattern(
  "^(?:si )?(?:(?:el|la) (?:que )?\\w+(?: \\w+){0,3} (?:soy|es|fui) yo|yo (?:soy|fui) (?:la|el|quien)|yo (?:mer[oa]|merit[oa]|mism[oa]))(?: .*)?$",
);
const kinOf = foldedPattern("^(?:no |yo )*soy (?:su |la |el |una? )(\\w+)(?: (?:de|del) .*)?$");

const notKin = foldedPattern("^(?:yo )?no soy (?:su |la |el |una? )(\\w+)(?= |$)");

function readWho(said: string, question: string): "yes" | "no" | null {
  const asked = foldedQuestion(question);
  if (!asksWho.test(asked)) return null;
  const [, kin = ""] = kinOf.exec(said) ?? [];
  // «Soy la tía» to “Are you the mother?”.
  if (isRelation(kin)) return wordsOf(asked).includes(kin) ? "yes" : wordsOf(asked).some(isKin) ? "no" : null;
  if (another.test(said)) return "no";
  // «No soy su mamá soy su tía.»
  const [, denied = ""] = notKin.exec(said) ?? [];
  if (isRelation(denied) && wordsOf(asked).includes(denied)) return "no";
  return myself.test(said) ? "yes" : null;
}
const isKin = (word: string): boolean =>
  isRelation(word) && !/^(?:alumn|grup|titular|encargad|responsable)/.test(word);

/** What a folded clause says by whom it names. */
export const readAmongUs = (said: string, question: string): "yes" | "no" | null =>
  readWho(said, question) ?? readAnybody(said, question);
