import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { foldedQuestion, ofQuestion, questionIn } from "./question.ts";
import { isIrregular } from "./roots.ts";
import { isOffer, isPast } from "./shapes.ts";
import { isVerbForm } from "./verbs.ts";

// The words of a question that an answer may say back.

/** They say nothing of their own, in a question or in an answer. */
export const fillers = new Set(
  wordsOf(
    fold(
      `pues pos yo nosotros nosotras ya todavía aún también si que me te se lo la los las le les nos claro mire mira oiga fíjese
      señorita señora señor joven gracias por favor la verdad muy bien he ha han hemos había habías a para de el en con mi su sus mis un una
      este esta ese esa eso esto aquí acá ahí ahora ahorita hoy todo toda todos todas mio mia mios mias nadie ninguno ninguna nada mucho poco solo tampoco nunca
      jamás así mismo misma dios seguro perfecto perfectamente problema problemas usted ustedes favor está bueno ok preferencia mejor siempre por
      uno dos varios varias muchos muchas bastantes unos unas hace rato ratito ayer antier mero mera merito luego gusto año mes vez semana día
      completo completa completito muchísimo bastante híjole uy ay jaja jajaja jeje hombre oye obvio`,
    ),
  ),
);
/** What a question asks, by its words. */
export interface Asked {
  readonly words: ReadonlySet<string>;
  /** Those that name something. */
  readonly things: readonly string[];
  readonly verbs: readonly string[];
  readonly folded: string;
  /** Of somebody else than who answers: «¿Va tu hija en tu lugar?». */
  readonly ofAnother: boolean;
  /** Of what we would do. */
  readonly isOurs: boolean;
  readonly isPast: boolean;
  readonly allows: boolean;
}

/** The words of a question, and those of them that are verbs. */
export const wordsAsked = ofQuestion((question): Asked => {
  // «Esta semana» is no verb.
  const folded = fold(questionIn(question).replace(/(?<!\p{L})esta(?!\p{L})/giu, " "));
  const words = wordsOf(folded).slice(-40);
  // Of a name another ending makes another one.
  const names = new Set(
    [...questionIn(question).matchAll(/(?<=[\p{L}:,] +)\p{Lu}\p{L}*/gu)].map(([name]) => fold(name)),
  );
  // Its verb mostly begins it, known to us or not: «¿Crías gallinas?», «¿Ya te recetaron lentes?».
  const first = words.find((word) => !opening.has(word)) ?? "";
  const isFirst = (word: string) =>
    word === first && word.length > 3 && !isFunctionWord(word) && !isRelation(word);
  return {
    folded,
    ofAnother: another.test(folded),
    isOurs: isOffer(question),
    isPast: isPast(question),
    words: new Set(words),
    things: words.filter(
      (word) => word.length > 3 && !fillers.has(word) && !isFunctionWord(word) && !names.has(word),
    ),
    verbs: words.filter(
      (word, at) => isFirst(word) || (isVerb(word) && !isNoun(words, at)) || isFormedSo(word, words[at - 1]),
    ),
    allows: words.some((word) => /^(?:permi\w+|podemos|puedo|autoriz\w+|acept\w+)$/.test(word)),
  };
});

const another = foldedPattern(
  "^(?:y |ya |te |se )*(?!\\w+[ai]ste )(?:v(?:a|an|iene|ienen)|[a-z]+(?:ara|era|ira|a|e|o)n?)(?: [a-z]+[aei]r)? (?:tus?|el|la|los|las|alguien) |^(?:ya )?(?:tus?|los|las) [a-z]+ ",
);

/** Whether a question asks of somebody else than who answers: «¿Va tu hija en tu lugar?». */
export const asksOfAnother = (question: string): boolean => another.test(foldedQuestion(question));

/** What may stand before the verb of a question. */
export const opening = new Set(
  wordsOf(
    fold(
      "y ya no te se le nos me les lo la los las aún todavía ustedes usted tú hoy entonces de siempre alguna vez has han ha he hemos también",
    ),
  ),
);

/** Whatever the verb is, its infinitive and what is over show themselves: «¿Puedes imprimirlo?», «¿ya desgranaste?». */
const formed =
  /^\w{2,}(?:[aei]r(?:me|te|se|nos|les?|l[oa]s?)?|[ai]ste|[ai]eron|aron|[ai]e?ndo(?:te|l[oa]s?)?)$/;
const noVerbs = foldedPattern(
  "^(?:lugar|mujer|taler|hogar|azucar|ayer|cualquier|mayor|celular|militar|triste|quieren|cuando|comando|bando|mando|mar|dolar|puntual|alquiler|ester|placer|poder|\\w+(?:iliar|olar|ular|inar|esar))$",
);
/** «Has», «está»: before a participle. */
const auxiliary = /^(?:he|has|ha|hemos|han|esta|estan|estas)$/;
const isFormedSo = (word: string, before = ""): boolean =>
  (word.length > 4 && formed.test(word) && !noVerbs.test(word) && !isRelation(word)) ||
  (auxiliary.test(before) && /.{2}[ai]d[oa]s?$/.test(word));

/** «El registro», «tu firma» are no verbs; after «la» and «los» one may stand. */
const article = /^(?:el|un|una|tus?|del|al|este|ese|algun|ningun)$/;

const isNoun = (words: readonly string[], at: number): boolean =>
  article.test(words[at - 1] ?? "") ||
  (/^(?:la|los|las)$/.test(words[at - 1] ?? "") && /^(?:a|de|en|con|por|para)$/.test(words[at - 2] ?? ""));

const isVerb = (word: string): boolean =>
  word.length > 1 &&
  word !== "se" &&
  (isIrregular(word) || (word.length > 4 && isVerbForm(word) && !isFunctionWord(word)));
