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
  if (isOtherPlace(says, asked) || isOtherTime(says, asked)) return null;
  const said = inShownNumbers(
    atHome(
      inPart(says, asked)
        .replace(dictated, "")
        .replace(nope, "no")
        .replace(mine, (_, ending: string) => `mi espos${ending === "" ? "o" : "a"}`)
        .replace(firstOf, "1 ")
        .replace(twice, "$1")
        .replace(notBrought, "$1, ")
        .replace(beforeNow, ""),
      asked,
    ),
    asked,
  );
  return asked.question === undefined
    ? said
    : asPut(withoutAsked(said, asked, asked.question()), asked.question());
}

/** «Mi casa» is no «Casa ejidal», nor «la casa» the «Casa de salud»: said alone, they are where somebody lives. */
function atHome(text: string, { choices }: Choosing): string {
  if (!own.test(text)) return text;
  const labels = choices.flatMap((texts) => texts.map(foldShown));
  const isOther =
    labels.some((label) => /^casa \S/.test(label)) &&
    !labels.some((label) => /\bmi casa|hogar|domicilio|^(?:en )?(?:la )?casa$/.test(label));
  return isOther ? text.replace(own, "mi hogar") : text;
}
const own =
  /mi\s+cas(?:a|ita)(?!\p{L})|(?<=(?:^|\s))(?:(?:la\s+)?casa(?=\s*(?:$|[,.;!]))|(?:la\s+)?casa(?=\s+de\s+(?:mi|la se[nñ]ora|do[nñ]a?)\s))/giu;

/** «En el centro» is downtown and no «Centro de salud», «en el campo» no «Campo deportivo». */
const isOtherPlace = (text: string, { choices }: Choosing): boolean => {
  const [, place = ""] =
    /^(?:(?:seria|es|fue|sera|ahi|aqui) )*(?:en|al|por) (?:el )?(centro|campo)$/.exec(fold(text)) ?? [];
  const labels = choices.flatMap((texts) => texts.map(foldShown));
  return place !== "" && !labels.includes(place) && labels.some((label) => label.startsWith(`${place} `));
};

/** «En la mañana» is no «Mañana» beside «Hoy», and «ya es tarde» no «Tarde». */
function isOtherTime(text: string, { choices }: Choosing): boolean {
  const labels = choices.flatMap((texts) => texts.map(foldShown));
  const said = fold(text);
  if (labels.includes("manana") && labels.some((label) => /^(?:hoy|ayer|pasado manana|otro dia)/.test(label)))
    return /^(?:(?:pues|mejor|seria) )*(?:en|por|de) la manana(?: temprano)?$/.test(said);
  return (
    labels.some((label) => /\btarde$/.test(label)) &&
    /(?:^| )(?:ya es|es muy|ya muy|muy|se (?:me )?hizo|legue|lego|voy) tarde(?= |$)/.test(said)
  );
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
/** «Mañana por la mañana» where «Mañana en la mañana» is shown. */
const inPart = (text: string, { choices }: Choosing): string =>
  choices.some(([label = ""]) => /\ben la (?:manana|tarde|noche)$/.test(foldShown(label)))
    ? text.replace(/(?<!\p{L})por\s+la\s+(?=(?:ma[ñn]ana|tarde|noche)(?!\p{L}))/giu, "en la ")
    : text;
/** «Muy muy contenta.» */
const twice = /(?<!\p{L})(\p{L}{2,})\s+\1(?!\p{L})/giu;
/** «La INE no la traigo le mando la CURP», «se me quedó el acta traigo la CURP»: nothing parts them in writing. */
const notBrought =
  /((?:no\s+l[oa]s?\s+(?:traigo|tengo|encuentro|encontr[eé])|se\s+me\s+(?:qued[oó]|olvid[oó])\s+(?:el|la)\s+\p{L}+))\s+(?=(?:le|les|te|nom[aá]s|solo|traigo|tengo|mando|pero)\s)/giu;
/** «Antes en Las Palmas, ahora ya vivo en San Miguel.» */
const beforeNow =
  /^\s*(?:(?:pues|yo)\s+)?antes\s.{3,60}?[\s,]+(?:y\s+|pero\s+)?(?:ahora|ahorita|actualmente)\s+(?:ya\s+)?/iu;
/** «Mi señor» is nobody who is spoken to. */
const mine = /(?<!\p{L})mi\s+se[nñ]or(a?)(?!\p{L})/giu;
const nope = /(?<!\p{L})(?:nel|nop|nope|nanais|nambre|ni loc[oa]|ni de chiste)(?!\p{L})/giu;
/** «El primero de junio.» */
const firstOf =
  /(?<!\p{L})primero\s+(?=de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))/iu;
/** «… por favor punto»: what somebody said to the telephone. */
const dictated = /(?<=\S)[\s,]+(?:punto(?: final)?|coma)\s*\.?\s*$/iu;
