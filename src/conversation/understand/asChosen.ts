import { wordsAsked } from "./askedWords.ts";
import type { Choosing } from "./choice.ts";
import { asPut } from "./choiceAsked.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { isRelation } from "./plainWords.ts";
import { isSameVerb } from "./roots.ts";
import { inShownNumbers } from "./shownNumbers.ts";
import { isVerbForm } from "./verbs.ts";

// An answer to a choice as it would stand by itself: without what it says back of the question.

/** A message as it would choose if the question was put plainly, its numbers as they are shown; null where it cannot be sure. */
export function asChosen(says: string, asked: Choosing): string | null {
  const said = inShownNumbers(
    atHome(
      says
        .replace(dictated, "")
        .replace(nope, "no")
        .replace(mine, (_, ending: string) => `mi espos${ending === "" ? "o" : "a"}`)
        .replace(firstOf, "1 "),
      asked,
    ),
    asked,
  );
  return asked.question === undefined
    ? said
    : asPut(withoutAsked(said, asked, asked.question()), asked.question());
}

/** «Mi casa» is no «Casa ejidal». */
function atHome(text: string, { choices }: Choosing): string {
  if (!/mi\s+cas(?:a|ita)(?!\p{L})/iu.test(text)) return text;
  const labels = choices.flatMap((texts) => texts.map(foldShown));
  const isOther =
    labels.some((label) => /^casa \S/.test(label)) &&
    !labels.some((label) => /\bmi casa|hogar|domicilio/.test(label));
  return isOther ? text.replace(/mi\s+cas(?:a|ita)(?!\p{L})/giu, "mi hogar") : text;
}

/** «Soy talla grande» to «¿Qué talla …?»: what the question names and no choice shows says nothing of which. */
function withoutAsked(text: string, { choices }: Choosing, question: string): string {
  const { things: named, verbs } = wordsAsked(question);
  const things = new Set(named);
  const framed = text.replace(frame, (all, thing: string) => (things.has(fold(thing)) ? "" : all));
  if (framed !== text) return framed;
  // «Que firme Toño» to «¿Quién firma?».
  const wished = text.replace(wish, (all, lead: string, verb: string) =>
    verbs.some((asked) => isSameVerb(fold(verb), asked)) ? lead : all,
  );
  if (wished !== text) return wished;
  if (!wordsOf(fold(text)).some((word) => things.has(word))) return text;
  const shown = new Set(choices.flatMap((texts) => texts.flatMap((one) => wordsOf(foldShown(one)))));
  const left = text.replace(/\p{L}{4,}/gu, (word) => {
    const folded = fold(word);
    return things.has(folded) && !shown.has(folded) && !isVerbForm(folded) && !isRelation(folded) ? "" : word;
  });
  return /[\p{L}\p{N}]/u.test(left) ? left.replace(/\s+/gu, " ").trim() : text;
}
/** «Mi rancho es Tierra Blanca.» */
const frame = /^\s*(?:mi|nuestr[oa]|el|la)\s+(\p{L}+)\s+(?:es|ser[ií]a|se llama)\s+(?=\p{L})/iu;
const wish = /(^\s*|[,;.]\s*)(?:mejor\s+)?que\s+(?:l[aeo]s?\s+|me\s+|nos\s+)?(\p{L}{3,})\s+(?=\p{L})/giu;
/** «Mi señor» is nobody who is spoken to. */
const mine = /(?<!\p{L})mi\s+se[nñ]or(a?)(?!\p{L})/giu;
const nope = /(?<!\p{L})(?:nel|nop|nope|nanais|nambre|ni loc[oa]|ni de chiste)(?!\p{L})/giu;
/** «El primero de junio.» */
const firstOf =
  /(?<!\p{L})primero\s+(?=de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))/iu;
/** «… por favor punto»: what somebody said to the telephone. */
const dictated = /(?<=\S)[\s,]+(?:punto(?: final)?|coma)\s*\.?\s*$/iu;
