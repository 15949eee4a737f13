import type { Choosing } from "./choice.ts";
import { asksPlainly } from "./choiceAsked.ts";
import { isShown } from "./choiceSubject.ts";
import { fold, wordsOf } from "./fold.ts";
import { toldOf } from "./ownWords.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";
import { foldedQuestion } from "./question.ts";

// Of several of a list: what is named as absent, on its way, over, another's or to be left out is none of what is chosen:
// «acta y curp, ine en trámite», «mi mamá diabetes, yo presión», «agua ✅ drenaje ❌», «trabajo lunes y martes, los demás puedo».

/** Where every mark or word tells whether what stands before it is one: «agua ✅ luz ❌», «diabetes (no) asma (sí)». */
const marked = /([^✅✔☑👍❌✖🚫👎,;\n]{2,40}?)[\s:=-]*([✅✔☑👍❌✖🚫👎])\u{fe0f}?[\s,;.]*/gu;
const bracketed = /([^(),;\n]{2,40}?)\s*\(\s*(s[ií]|no)\s*\)[\s,;.]*(?:y\s+)?/giu;
/** Whether a no and a yes tell what is chosen: where it is asked what is missing or wrong, they may tell the contrary. */
const asksOfWishes = /\b(?:quier\w+|dese\w+|gust\w+|interes\w+|prefier\w+|necesit\w+)\b/;
const others = /\b(?:demas|otr[oa]s|tod[oa]s?|resto)\b/;
const isCross = (mark: string): boolean => /^(?:[❌✖🚫👎]|no)$/iu.test(mark);

/** «Nombre no, apellidos sí», where it is asked what one wants. */
const answered = /([^(),;.\n]{2,40}?)\s+(s[ií]|no)(?:\s*[,;.\n]+\s*(?:y\s+)?|\s+y\s+|\s*$)/giu;

/** Only what has a tick, where all is marked and something crossed out. */
export function ticked(text: string, question: string): string {
  if (!asksPlainly(question) && !asksOfWishes.test(foldedQuestion(question))) return text;
  for (const pattern of [marked, bracketed, answered]) {
    const found = [...text.matchAll(pattern)];
    if (!found.some(([, , mark = ""]) => isCross(mark))) continue;
    if (/[\p{L}\p{N}]/u.test(text.replace(pattern, "")) || others.test(fold(text))) continue;
    const kept = found.flatMap(([, what = "", mark = ""]) => (isCross(mark) ? [] : [what.trim()]));
    if (kept.length > 0) return kept.join(", ");
  }
  return text;
}

const parts =
  /\s*(?:[,;\n]+|\.(?!\d)|\bpero\b|\s+y\s+(?=(?:yo|mi|a mi|el|la|pendiente|sin|falta|me falta|estoy|ando|voy)\s|\p{L}+\s+yo(?!\p{L})))\s*/iu;
/** What is not there: all that such a clause names is left out. */
const absent = foldedPattern(
  `^(?:sin|posible|probable|miedo a|pendientes?|descart\\w+|me quitaron|nos quitaron|ya no (?:tengo|hay|tenemos|me dan|recibo)|voy a (?:sacar|tramitar|traer|pedir)|(?:estoy|ando|estamos) (?:sacando|tramitando|consiguiendo|esperando)|(?:me|nos) (?:brinco|salto|estan (?:checando|revisando|estudiando))|se (?:me|nos|le) (?:muri|quit|acab|cay)\\w+|(?:apenas|luego|mañana|al rato) (?:traigo|saco|llevo|tramito))(?= )| (?:en tramite|pendientes?|vencid[oa]s?|perdid[oa]s?|mañana|luego|despues|al rato|otro dia|ya no|todavia no|l[oa]s? (?:llevo|traigo|entrego|mando|saco) (?:mañana|luego|despues|al rato|otro dia|el \\w+)|mañana (?:l[oa]s? )?(?:llevo|traigo|entrego|mando|saco)|ya (?:se me (?:quito|fue)|bajo|paso)|(?:se )?l[oa]s? (?:lleva|trae|llevan|traen|tiene|tienen|llevo|trajo) (?:mi|la|el|don|doña|su|juan|ana|\\w+a) ?\\w*|ya l[oa]s? (?:llevo|trajo|tome|tomamos|hice|lleve) ?\\w*)$`,
);
/** What leaves open whether what it names is one. */
const doubtful = foldedPattern(
  "^(?:a veces|a lo mejor|quiza\\w*|tal vez|casi siempre|de vez en cuando) \\w| a mas tardar ",
);
/** When one is taken, to what days one can. */
const busy = foldedPattern(
  "^(?:(?:yo|pues|porque|es que) )*(?:trabajo|trabajamos|estudio|chambeo|entreno|tengo (?:clase|escuela|trabajo|turno)s?)(?= )| (?:voy|vamos|tengo) (?:a|al) (?!poder|ir|asistir|la (?:sesion|platica|reunion|junta))\\w+(?: \\w+)?$",
);
const but = /\b(?:menos|excepto|salvo)\b/;
const asksDays = /\bque dias?\b|\bcuando (?:puede|podria)/;
const rest = foldedPattern(
  "^(?:(?:y|pero|todos|en|puedo|si) )*(?:l[oa]s|lo) (?:demas|otr[oa]s)(?: (?:dias|si|puedo|estoy libre|libre|bien|todos|me queda\\w*|tengo libres?))*$",
);

const ofHome = /\b(?:hogar|casa|familia|hijos|quien(?:es)?|viven|entre todos|ustedes)\b/;

/**
 * A message with only what it says of what is chosen; null where nothing of that is left, or it is left open. `question`
 * tells whether another's is another's, and which days are meant.
 */
export function withoutNamed(text: string, question: string, choosing: Choosing): string | null {
  const asked = foldedQuestion(question);
  const said = text.replace(onlyUnable, "todos menos $1").replace(nobodyElse, "");
  if (said.trim() === "") return null;
  const isPlain = asksPlainly(question);
  const kept: string[] = [];
  const left: string[] = [];
  for (const part of said.split(parts)) {
    const folded = fold(part);
    if (folded === "") continue;
    if (doubtful.test(folded) && names(folded, choosing)) return null;
    const isOut =
      (isPlain &&
        (absent.test(folded) || (asksDays.test(asked) && !but.test(folded) && busy.test(folded))) &&
        names(folded, choosing)) ||
      isOthers(folded, asked, choosing);
    (isOut ? left : kept).push(part);
  }
  if (left.length === 0) return said;
  if (kept.length > 0 && kept.every((part) => rest.test(fold(part))))
    return `todos menos ${left.map((part) => namesIn(part, choosing)).join(" y ")}`;
  return kept.some((part) => names(fold(part), choosing)) ? kept.join(", ").replace(byMyself, "$1$2") : null;
}

/** «Viernes es el único que no puedo.» */
const onlyUnable =
  /^\s*(?:el\s+|la\s+)?(\p{L}+)\s+es\s+(?:el|la)\s+(?:[uú]nic[oa])(?:\s+d[ií]a)?\s+(?:en\s+)?que\s+no(?:\s+\p{L}+){1,3}\s*[.!]*$/iu;
/** «… y nadie más», «… y nada más». */
export const nobodyElse = /(?<=\p{L})[\s,]+(?:y\s+)?(?:nadie|nada|ning[uú]n[oa]?)\s+m[aá]s\s*[.!]*$/iu;
/** «Yo los platos», «asma yo». */
const byMyself = /^yo\s+(.+)$|^(.+)\s+yo$/iu;

const names = (folded: string, choosing: Choosing): boolean =>
  toldOf(wordsOf(folded), choosing).some(({ kind }) => kind === "named");

/** The words that name something, joined. */
const namesIn = (part: string, choosing: Choosing): string =>
  toldOf(wordsOf(fold(part)), choosing)
    .flatMap(({ word, kind }) => (kind === "named" ? [word] : []))
    .join(" y ");

/** «Mi mamá diabetes», «diabetes mi mamá», «mi esposo la 2», where one is asked for oneself. */
function isOthers(folded: string, asked: string, choosing: Choosing): boolean {
  if (ofHome.test(asked)) return false;
  const [, before, after] =
    /^(?:y )?(?:a )?mis? (\w+)(?= (?!y |con |me |nos |para |y$))|(?:^| )(?<!(?:para|con|de|a|y|por|como) )mis? (\w+)$/.exec(
      folded,
    ) ?? [];
  const who = before ?? after ?? "";
  if (!isRelation(who) || isShown(who, choosing)) return false;
  return names(folded, choosing) || / (?:la|el) \d+$/.test(folded);
}
