import { topicOf } from "./understand/asked.ts";
import { bareAnswer } from "./understand/bareAnswer.ts";
import { readChoice, readWholeChoice } from "./understand/choice.ts";
import { withoutCourtesy } from "./understand/courtesy.ts";
import { fold, wordsOf } from "./understand/fold.ts";
import type { GlobalWord } from "./understand/globalCommands.ts";
import { asksOfLanguage, isLanguageName } from "./understand/languageNames.ts";
import { readNumber } from "./understand/number.ts";
import { isSaidBack } from "./understand/saidBack.ts";
import { readYesNo } from "./understand/yesNo.ts";

/** What is known of the question that is open, as it was shown. */
export interface OpenQuestion {
  /** `words`: of one's own, as many as one likes; `other`: in words of a kind, such as a name or a day. */
  readonly kind: "yesNo" | "choice" | "number" | "words" | "other";
  readonly text: () => string;
  /** Every text that shows each choice, where there are any. */
  readonly choices: () => readonly (readonly string[])[];
}

/** Longer messages name no choice and no number by the way. */
const MostWords = 3;

/**
 * Whether words that are a command elsewhere answer the open question here, or say nothing but a yes or a no with more
 * words: «una persona» is how many, «inglés» is the course called so, «no, ya no me manden» says no. What always counts
 * counts anywhere else. A language's bare name answers where words are asked for, and any question about languages.
 */
export function isAnsweredFirst(open: OpenQuestion, word: GlobalWord, says: string): boolean {
  const text = bareAnswer(says);
  const question = { question: open.text };
  const isShort = wordsOf(fold(text)).length <= MostWords;
  const choices = open.kind === "choice" || open.kind === "yesNo" ? open.choices() : [];
  if (choices.length > 0 && "value" in readWholeChoice(text, { choices })) return true;
  // «Baja» where «Parte alta» and «Parte baja» are shown.
  if ((word === "stop" || word === "start") && isWordOfOne(text, choices)) return true;
  if (word === "language" && (open.kind === "words" || asksOfLanguage(open.text())))
    if (isLanguageName(text, open.text())) return true;
  if (isSaidBack(text, word, open)) return true;
  switch (open.kind) {
    case "number":
      return (
        word === "human" &&
        wordsOf(fold(text)).length <= 2 * MostWords &&
        (isShort || !/\b(?:atien|h?abl|ayud|lam|con)\w*/.test(fold(text))) &&
        "value" in readNumber(text, question)
      );
    case "choice":
      // «En maya, mi mamá no entiende bien el español», «que me marquen» where a call is one of the list.
      return (
        (word === "language" || (word === "human" && !asksForSomebody.test(fold(text)))) &&
        "value" in readChoice(text, { choices, question: open.text })
      );
    case "yesNo":
      if (isSaidWithYesOrNo(word, text)) return true;
      // «Paso» refuses.
      if (word === "skip" && isShort && "value" in readYesNo(text, question)) return true;
      // «No le sé» where it is asked whether somebody knows how.
      if (
        word === "help" &&
        isShort &&
        /\bsab[eé]s?\b/iu.test(open.text()) &&
        "value" in readYesNo(text, question)
      )
        return true;
      // «Cancela» where it is asked whether to cancel.
      return word === "cancel" && topicOf(open.text()) === "leaving" && "value" in readYesNo(text, question);
    case "words":
    case "other":
      // «Una persona» to “Who lives with you?”.
      return (
        word === "human" &&
        isShort &&
        /^(?:una|1) persona(?: nada mas| nomas)?$/.test(fold(text)) &&
        /\b(?:qui[eé]n|quienes|cu[aá]nt)/iu.test(open.text())
      );
  }
}

/** Whether a word is one of the words of a single choice. */
function isWordOfOne(text: string, choices: readonly (readonly string[])[]): boolean {
  const [word, ...more] = withoutCourtesy(wordsOf(fold(text)));
  if (word === undefined || more.length > 0) return false;
  return choices.filter((texts) => texts.some((shown) => wordsOf(fold(shown)).includes(word))).length === 1;
}

/** «Una persona» wants somebody to talk to, also where one of the list is «otra persona». */
const asksForSomebody = /\b(?:persona|person|alguien|somebody|someone|h?umano|human)\b|\bh?abl(?:ar|o) con\b/;

/** What follows a yes or a no, and is no wish of its own. */
const afterYesOrNo =
  /^\s*(?:(?:pues )?no(?:\s*[,.;]|\s*\n)|(?:claro que s[ií]|s[ií]|claro|pues s[ií])[\s,.;])(?!\s*(?:por favor )?(?:mejor )?(?:quiero|quisiera|necesito|deseo|me gustar|d[eé]jeme|d[eé]jame|puedo|cancel|correg|corr[ií][jg]))/iu;

/** Whether this is rather said with a yes or a no: «no, ya no me manden», «sí, mándenme los avisos». */
const isSaidWithYesOrNo = (word: GlobalWord, text: string): boolean =>
  /^(?:stop|start|correct)$/.test(word) && afterYesOrNo.test(text);
