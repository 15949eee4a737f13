import { wordsAsked } from "./askedWords.ts";
import { fold, wordsOf } from "./fold.ts";
import { asksOfThePast } from "./past.ts";
import { foldedPattern } from "./pattern.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";
import { isSameVerb } from "./roots.ts";
import { isVerbForm } from "./verbs.ts";

// What an answer says by the question of a choice: where a question asks with a no («¿Qué días no puedes?», «¿Qué te
// falta?», «¿Qué está mal?»), a no in the answer names what is asked, and a yes leaves it out. Where it asks why not, a no
// only tells what was missing.

type Asking =
  /** «¿Cuál quieres?» */
  | "plain"
  /** «¿A cuál no vas a ir?» */
  | "denied"
  /** «¿Qué documentos te faltan?» */
  | "missing"
  /** «¿Qué dato está mal?» */
  | "wrong"
  /** «¿Por qué no viniste?» */
  | "reason";

const kinds: readonly (readonly [Exclude<Asking, "plain">, RegExp])[] = (
  [
    ["reason", "por que|motivos?|que te (?:lo )?impidio|a que se debe|razon(?:es)?|causas?"],
    [
      "wrong",
      "mal|incorrect\\w+|equivocad\\w+|(?:quieres|quiere|hay que|vas a|va a|dese\\w*) (?:corregir|cambiar)|corregimos|error",
    ],
    ["missing", "faltan?|faltaron|falto|hacen? falta"],
    ["denied", "no (?:(?:te|le|se|les|nos|me) )*[a-z]+"],
  ] as const
).map(([kind, words]) => [kind, foldedPattern(`\\b(?:${words})\\b`)] as const);

const askingOf = ofQuestion((question): Asking => {
  const asked = foldedQuestion(question);
  return kinds.find(([, pattern]) => pattern.test(asked))?.[0] ?? "plain";
});

/** Whether a question asks for what is wrong, or to be changed. */
export const asksForWrong = (question: string): boolean => askingOf(question) === "wrong";

/** Whether a question asks for what is, and not for what is missing, wrong or the reason. */
export const asksPlainly = (question: string): boolean => askingOf(question) === "plain";

/** Whether a question asks for reasons. */
export const asksWhy = (question: string): boolean => askingOf(question) === "reason";

const negation = /^(?:no|ni|nunca|jamas|tampoco|sin|aun|todavia)$/;
const clitic = /^(?:me|te|se|le|les|nos|l[oa]s?)$/;
/** What says that something is missing or wrong, without a no. */
const lacks: Readonly<Record<"missing" | "wrong", RegExp>> = {
  missing:
    /\b(?:(?:(?:me|nos|le|les|se) )*(?:falt\w+|olvid\w+|perdi\w*|perdio|pendientes?)|se (?:me|nos|le) (?:quedo|quedaron))\b/,
  wrong: foldedPattern(
    "\\b(?:(?:(?:me|le|l[oa]s?|nos|se) )*(?:esta|estan|es|viene|salio|sale|aparece|escrib\\w+|puso|pusieron|puse|quedo|anot\\w+|registr\\w+|captur\\w+) (?:muy |todo |bien )?(?:mal(?: escrit[oa]s?| puest[oa]s?)?|equivocad\\w+|incorrect\\w+|erron\\w+|chueco|al reves)|(?:ya )?(?:(?:lo|la|los|las) )?cambi(?:e|o|amos)(?: de)?|(?:hay que|quiero|tengo que|falta|habria que|me (?:lo|la) puede|puede|quisiera|necesito) (?:corregir|cambiar|arreglar|modificar|actualizar)(?:l[oa]s?)?)\\b",
  ),
};
/** What says that something is there, done or right. */
const affirms: Readonly<Record<"missing" | "wrong" | "denied", RegExp>> = {
  missing: foldedPattern(
    "\\b(?:si|ya|tengo|tenemos|tiene|tienen|traigo|traje|trajimos|trae|hay|cuento con|contamos con|entregue|entregamos|lev(?:o|e|amos)|vino|vinieron|lego|legaron)\\b",
  ),
  wrong: foldedPattern(
    "\\b(?:(?:esta|estan|es|va|quedo|todo) (?:muy |el |la )?(?:bien|correct\\w+|perfecto)|si esta|asi es|bien$)",
  ),
  denied: foldedPattern("\\b(?:si|puedo|podemos|puede|pueden)\\b"),
};
const everything = /\b(?:tod[oa]s?|cualquier\w*|ambos|ambas|demas|ningun\w*|nada)\b/;
const parts = /([,;!…\n]+|\.(?!\d)|\spero\s|\sy\s(?=(?:(?!\sy\s).)*\b(?:no|s[ií])\s*$))/iu;

/**
 * A message as it would answer the question put plainly: «la curp no la tengo» to what is missing is «la curp», and «el acta
 * ya la tengo» leaves it out. Null where what is left is not sure.
 */
export function asPut(text: string, question: string): string | null {
  const asking = askingOf(question);
  if (isInverse(fold(text), foldedQuestion(question))) return null;
  if (asking === "plain") return asksOfThePast(question) ? text.replace(ledByPast, "") : text;
  const put: string[] = [];
  for (const [at, part] of text.split(parts).entries()) {
    if (at % 2 === 1 || !/[\p{L}\p{N}]/u.test(part)) {
      put.push(at % 2 === 1 && /^\s/.test(part) ? ", " : part);
      continue;
    }
    const said = asking === "reason" ? asReason(part) : asNamed(part, asking, question);
    if (said === null) return null;
    put.push(said);
  }
  return put.join("");
}

/** «Soy su mamá» to what somebody is of oneself, «es mi hija» to what oneself is of somebody. */
const isInverse = (said: string, asked: string): boolean =>
  /\b(?:es|son) (?:de ti|de usted|tuy[oa]|suy[oa])\b|\b(?:es|son) contigo\b/.test(asked)
    ? /^(?:(?:yo|pues) )*soy (?:su|la|el) (?!espos|marido|mujer|herman|prim|cuñad|vecin|amig|novi|pareja)/.test(
        said,
      )
    : /\beres (?:tu )?(?:de|del)\b/.test(asked) && /\b(?:es|son) mis? \w+$/.test(said);

/** «Fue una plática» where it is asked what it was. */
const ledByPast =
  /^\s*(?:(?:pues|ya|hoy|ayer|nom[aá]s|yo|nosotr[oa]s|s[ií])[\s,]+)*(?:(?:les?|nos|me|se|l[oa]s?)\s+)?(?:fue|fui|fuimos|hicimos|hice|dimos|di|tuvimos|hubo|se hizo|se dio|tomamos)(?:\s+(?:a|en|de))?\s+(?=\p{L}{2})/iu;

/** «No hubo transporte» says why; «no fue por el trabajo» does not. */
function asReason(part: string): string {
  const said = fold(part)
    .replace(/\b(?:por |fue )*(?:la )?(?:falta de|me falto|falto)\b(?! \w+ (?:y|o) )/, " ")
    .trim();
  if (said !== fold(part)) return said;
  if (!/\b(?:no|ni|nunca)\b/.test(said) || notWhy.test(said)) return part;
  return withoutNo(said);
}
const notWhy =
  /\b(?:no|ni) (?:fue|era|es|por|porque|lo se|se|tanto|tuvo que ver)\b|\bni\b.*\bni\b|\bno (?:quise|quiero|me acuerdo|recuerdo)\b/;

function asNamed(part: string, asking: "denied" | "missing" | "wrong", question: string): string | null {
  const said = fold(part);
  const isNo = /\b(?:no(?! mas)|ni|nunca|tampoco|sin)\b/.test(said);
  const isLack = asking !== "denied" && lacks[asking].test(said);
  if (isLack && !isNo)
    return asking === "wrong" ? part.trim() && clean(said, lacks.wrong) : clean(said, lacks.missing);
  const isAffirmed = !isNo && (affirms[asking].test(said) || (asking === "denied" && echoes(said, question)));
  if (isLack || isAffirmed) {
    const [, but] = /\b(?:menos|excepto|salvo|solo no) (.+)$/.exec(said) ?? [];
    if (but !== undefined) return but;
    // «Los demás sí», «todos los puedo»: what is not named is left out.
    if (everything.test(said)) return others.test(said) ? "" : null;
    return `${clean(said, affirms[asking]) || said} no`;
  }
  return isNo ? withoutNo(said) : part;
}
const others = /\bdemas\b|\botr[oa]s\b/;

const clean = (said: string, pattern: RegExp): string =>
  wordsOf(said.replace(pattern, " ").replace(/\s+/g, " ").trim())
    .filter(
      (word, at, all) => !(clitic.test(word) && (at === all.length - 1 || isVerbForm(all[at + 1] ?? ""))),
    )
    .join(" ");

/** Whether words say the verb of a question back. */
const echoes = (said: string, question: string): boolean =>
  wordsOf(said).some((word) => wordsAsked(question).verbs.some((verb) => isSameVerb(word, verb)));

/** Without its no, and the verb that is denied: «no he sacado la curp ni el acta», «los lunes no puedo». */
function withoutNo(said: string): string {
  const words = wordsOf(said);
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    if (!negation.test(word)) {
      kept.push(word);
      at += 1;
      continue;
    }
    if (word === "ni" && kept.length > 0) kept.push("y");
    at = endOfDenied(words, at + 1);
  }
  return kept.join(" ").replace(/^y /, "");
}

/** Where a denied verb ends: «no me lo (han dado)», «no (voy a poder ir)». */
function endOfDenied(words: readonly string[], from: number): number {
  let at = from;
  while (negation.test(words[at] ?? "") || /^ya$/.test(words[at] ?? "")) at += 1;
  let end = at;
  while (isObject(words, end)) end += 1;
  if (!isVerb(words[end] ?? "")) return at;
  end += 1;
  while (/^(?:a|de)$/.test(words[end] ?? "") ? isInfinitive(words[end + 1]) : isBound(words[end])) end += 1;
  return end;
}

/** «La» before a verb is what it is done to; before «curp» an article. */
const isObject = (words: readonly string[], at: number): boolean =>
  clitic.test(words[at] ?? "") && (clitic.test(words[at + 1] ?? "") || isVerb(words[at + 1] ?? ""));
const isInfinitive = (word = ""): boolean =>
  /.[aei]r(?:l[oa]s?|me|se|nos)?$|^ir$/.test(word) && isVerb(word.replace(/(?:l[oa]s?|me|se|nos)$/, ""));
const isBound = (word = ""): boolean =>
  isInfinitive(word) || /.{2}[ai]do$/.test(word) || /^(?:visto|hecho|puesto|dicho|ido)$/.test(word);
const isVerb = (word: string): boolean =>
  irregular.test(word) || (word.length > 2 && isVerbForm(word)) || /.{2}(?:aron|ieron)$/.test(word);
const irregular =
  /^(?:he|ha|han|hemos|hay|hubo|habia|habian|hab\w+|voy|va|van|vamos|ir|iba|fui|fue|es|era|son|esta|estan|estoy|estaba|estuvo|dio|dieron|doy|dan|da|dejo|dejaron|tuve|tuvo|tuvimos|tengo|tiene|tienen|tenia|tenemos|puedo|pude|pudo|pudimos|podia|puede|pueden|podemos|hice|hizo|vino|vinieron|vine|traje|trajo|trae|traigo|se|supe|sabia)$/;
