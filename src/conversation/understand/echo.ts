import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { isVerbForm } from "./verbs.ts";

// What was asked said back is a yes, and with a «no» a no: «¿Tienes su permiso?» «tengo», «no la tengo»; «¿Te visitó?»
// «no ha venido nadie»; «¿Podemos avisarte?» «sí pueden». Only where every word of it is one of the question, or says
// nothing: «tengo una duda» is no yes.

/** Forms of verbs that no stem holds together, those that answer each other in one family. */
const families: readonly RegExp[] = [
  "voy|vas|va|vamos|van|ire|iras|ira|iremos|iran|ir|ido|fui|fuiste|fue|fuimos|fueron|iba|iria|ven(?:go|ir|imos|ido|gan|ga)|vien\\w+|vin[eoi]\\w*|vendr\\w+|asist\\w+|acud\\w+|particip\\w+|leg(?:o|ue|ar|are|amos|aremos|aron|aste|a|an)|acompañ\\w+|visit\\w+|pas(?:o|aron|ado|ar|aste)|estuv\\w+",
  "quier\\w+|quer\\w+|quis\\w+|dese(?:o|amos|as|a)|gustaria|interesa|interesan|encantaria",
  "teng\\w+|tien\\w+|tuv\\w+|tendr\\w+|tenemos|tenido|cuent(?:o|a|as) con|contamos con|traigo|traes",
  "pued\\w+|pod(?:emos|ran|ria|rian|re|remos|ras|ra)",
  "necesit\\w+|ocup\\w+|requier\\w+|(?:hace|hara|haria|hacen) falta|preciso",
  "soy|eres|es|somos|son",
  "acept\\w+|autoriz\\w+|permit\\w+|consient\\w+|doy|das|damos",
  "viv(?:o|es|e|imos|en)",
  "mand\\w+|envi\\w+|avis\\w+|escrib\\w+|recuerd\\w+|notifi\\w+",
  "dieron|diero|dio|dan|da|recib\\w+|legaron",
  "se|sabes|sabia|sabemos|conozco|conoces|conocemos",
  "cumpl\\w+",
  "hay|habia|hubo|existe|existen",
  "estoy|estas|esta|estamos|estan",
].map((forms) => foldedPattern(`^(?:${forms})$`));

const fillers = new Set(
  wordsOf(
    fold(
      `pues pos yo nosotros nosotras ya todavía aún también si que me te se lo la los las le les nos claro mire mira oiga fíjese
      señorita señora señor joven gracias por favor la verdad muy bien he ha han hemos había habías a para de el en con mi su sus mis un una
      este esta ese esa eso esto aquí acá ahí ahora ahorita hoy todo toda todos nadie ninguno ninguna nada mucho poco solo tampoco nunca
      jamás así mismo misma dios seguro perfecto perfectamente problema problemas usted ustedes favor está bueno ok preferencia mejor siempre por`,
    ),
  ),
);
const negative = new Set(wordsOf("no nunca jamas tampoco nadie ningun ninguno ninguna nada sin"));
/** Whoever is spoken to: a verb in this person asks, orders, or speaks of us. */
const secondPerson = foldedPattern(
  "^(?:vas|eres|tienes|quieres|puedes|fuiste|iras|podras|necesitas|ocupas|sabes)$",
);
const LongestEcho = 14;

/** Whether two folded words are forms of one verb. */
function isSameVerb(one: string, other: string): boolean {
  if (one === other) return true;
  if (families.some((family) => family.test(one) && family.test(other))) return true;
  // «Lo llené» and «¿llenaste?»: short stems.
  if (/[ai]ste$/.test(other) && one.length >= 4 && one.length < 6 && one.slice(0, 3) === other.slice(0, 3))
    return isVerbForm(one);
  if (one.length < 5 || other.length < 5 || one.slice(0, 4) !== other.slice(0, 4)) return false;
  return isVerbForm(one) && isVerbForm(other);
}

/** The words of a question, and those of them that are verbs. */
function wordsAsked(question: string) {
  const words = wordsOf(fold(question.slice(0, 400))).slice(-40);
  return {
    words: new Set(words),
    verbs: words.filter((word) => isVerb(word)),
    allows: words.some((word) => /^(?:permi\w+|podemos|puedo|autoriz\w+|acept\w+)$/.test(word)),
  };
}

const isVerb = (word: string): boolean =>
  word.length > 1 &&
  word !== "se" &&
  (families.some((family) => family.test(word)) ||
    (word.length > 4 && isVerbForm(word) && !isFunctionWord(word)));

/** Yes or no where a clause says back what was asked, folded and without courtesies; null where it says more. */
export function readEcho(clause: string, question: string): "yes" | "no" | null {
  // How long, and since when, is no matter.
  const said = clause
    .replace(/(?<=\w) (?:desde|hace|cada|todos los|gracias a dios) .*$/, "")
    .replace(/ gracias a dios$/, "");
  const words = wordsOf(
    said.replace(/\b(hace|hara|haria|hacen) falta\b/g, "ocupo").replace(/\bcuent[oa]s? con\b/g, "tengo"),
  );
  if (words.length === 0 || words.length > LongestEcho) return null;
  if (/^(?:ningun[oa]?|nada|nadie)(?: gracias a dios)?$/.test(said))
    return /\b(?:tienes|cuentas|has|hay|recib\w+|tomas|padeces)\b/.test(fold(question)) ? "no" : null;
  const asked = wordsAsked(question);
  let echoes = 0;
  let content = 0;
  for (const word of words) {
    // «Sí me pueden» to “Do you let us?”.
    if (asked.allows && /^puede[ns]?$/.test(word)) {
      echoes += 1;
      continue;
    }
    if (secondPerson.test(word)) return null;
    if (word === "no" || word === "si" || negative.has(word)) continue;
    if (asked.verbs.some((verb) => isSameVerb(word, verb))) echoes += 1;
    else if (asked.words.has(word) && !isRelation(word)) content += fillers.has(word) ? 0 : 1;
    else if (!fillers.has(word)) return null;
  }
  const refuses = words.some((word) => negative.has(word));
  const affirms = words.some((word, at) => word === "si" && (at === 0 || at === words.length - 1));
  if (words.filter((word) => word === "no").length > 1) return null;
  if (refuses) {
    // «No» begins it or stands before its verb, or ends it: «por aquí no».
    if (affirms || (echoes === 0 && content === 0 && words.at(-1) !== "no")) return null;
    return "no";
  }
  if (words[0] === "si" && echoes > 0)
    return /^si (?:me|se|te|le|no|lo|la)? ?(?:puedo|pueden|puede|tengo|quiero)$/.test(said) ||
      words.length < 5
      ? "yes"
      : null;
  if (words.at(-1) === "si" && words.length > 1) return "yes";
  return echoes > 0 ? "yes" : null;
}
