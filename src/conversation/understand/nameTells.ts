import { foldLetters, wordsOf } from "./fold.ts";
import { isWrittenName, mayBeGivenName } from "./givenNames.ts";
import { isKnownPlace } from "./knownPlaces.ts";
import { foldedPattern } from "./pattern.ts";
import { isSurname } from "./surnames.ts";
import { asksOwnName } from "./told.ts";
import { isWordFirst } from "./wordKinds.ts";
import { judged } from "./writtenName.ts";

// What is told beside a whole name: that it was said wrong («Teresa Gomes perdón Teresa Gómez Villa»), what somebody is or does
// («… es el comisariado», «…, ella tiene las llaves»), what hinders them («… pero no está ahorita»), where they are from.

const led =
  /^(?:(?:pues|si|sí|mire|ella|[eé]l|la\s+ni[nñ]a|el\s+ni[nñ]o|mi\s+hij[oa]|el|la|ser[ií]a|es)[\s,]+)*(?:se\s+llama|me\s+llamo|mi\s+nombre\s+es|su\s+nombre\s+es|soy|es)\s+/iu;
const wordsWritten = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== "");

/** Whether it is a whole name, or one that is written as no word is or that «se llama» leads to. */
function isNamed(text: string): boolean {
  const rest = text.replace(led, "");
  const words = wordsWritten(rest.replace(/^(?:do[nñ]a?|(?:la|el)\s+se[nñ]or(?:a|ita)?)\s+/iu, ""));
  const [first = ""] = words;
  const isLed = rest !== text && /(?:llam|nombre)/iu.test(text);
  const isGiven = words.length === 1 && isWrittenName(foldLetters(first)) && !isWordFirst(foldLetters(first));
  return (
    (words.length > 1 || isLed || isGiven) &&
    words.length < MostWords &&
    mayBeGivenName(foldLetters(first)) &&
    judged(words, isLed) === "person"
  );
}
const MostWords = 7;

const mark = "(?:(?:no|ay|uy)[\\s,]+)*(?:perd[oó]n|digo|mejor\\s+dicho|quise\\s+decir|corrijo)";
const corrected = new RegExp(
  `^(.{2,60}?)[\\s,.;…]+${mark}[\\s,.;:…]+(?:(?:es|soy)\\s+)?(\\P{N}{2,60})$`,
  "iu",
);

/** The name said last, where the one before it was wrong. */
function putLast(tidied: string): string {
  const [, before = "", after = ""] = corrected.exec(tidied) ?? [];
  const [one, other] = [wordsWritten(before.replace(led, "")), wordsWritten(after)];
  const isWhole = other.length > 1 || (other.length === 1 && one.length === 1);
  const [first = ""] = other;
  const isName =
    isWhole &&
    isWrittenName(foldLetters(first)) &&
    judged(other, false) === "person" &&
    judged(one, true) === "person";
  return isName ? after : tidied;
}

const clause =
  /^(.{3,60}?)(?:[\s,;.]+(?:y\s+)?)((?<=[,;.]\s*|\sy\s+)(?:vive|trabaja|atiende|tiene|guarda|abre|va|est[aá]|estudia|cursa|como\s+su)\s+.{3,60}|(?:ella|[eé]l|quien|que|la\s+que|el\s+que|es\s+(?:quien|la\s+que|el\s+que|el|la|mi|nuestr[oa]|un[oa]?))\s+.{3,70}|pero\s+.{3,70})$/isu;
/** What a name has to do with what is called otherwise, or is not sure. */
const renames = foldedPattern(
  "(?:^| )(?:lam\\w+|nombre|nombres|apellid\\w+|dicen|decimos|conoc\\w+|escrib\\w+|digo|perdon|mejor|creo|se|segur[oa]|o|u|quiza\\w*|acta dice|correct[oa]|bien|verdad|real|realmente|quier\\w+|cancel\\w+|soy|tambien|otr[oa]|cambi\\w+|firm\\w+|pon\\w*|anot\\w+)(?= |$)",
);
const hinders =
  /^pero\s+(?:(?:ella|[eé]l|ahorita|ahora|hoy|ya|todav[ií]a|a[uú]n|casi|luego|siempre|ahí)\s+)*(?:no|est[aá]|anda|vive|va|viene|trabaja|tiene|sali[oó]|anda|falta|llega|le\s+falta|apenas)\s/iu;
const called =
  /^pero\s+(?:tod[oa]s\s+|aqu[ií]\s+)?(?:le|la|lo)\s+(?:dicen|decimos|digo|llamamos)\s+(?:el\s+|la\s+)?\p{L}+[\s.!]*$/iu;
const does =
  /^(?:vive|trabaja|atiende|tiene|guarda|abre|va|est[aá]|estudia|cursa|como\s+su\s+(?:abuel|pap|mam|t[ií]|herman|padrin|madrin))/iu;
const tells =
  /^(?:ella|[eé]l|quien|que|la\s+que|el\s+que|es\s+(?:quien|la\s+que|el\s+que))\s+(?:nos\s+|me\s+|le\s+|les\s+|se\s+|lo\s+|la\s+)*(?:es|tiene|trae|guarda|cuida|abre|vive|trabaja|est[aá]|atiende|ayuda|encarga|lleva|da|sabe|puede|va|viene|presta|qued[oó]|dirige|manda|hace|anda|apoya)(?!\p{L})/iu;

/** «… pero ya no es el responsable.» */
const isOver = foldedPattern("(?:^| )(?:ya no|no es|no fue|era|eran|fue|muri\\w+|falleci\\w+|antes)(?= |$)");

/** A name without the clause that tells of whoever has it. */
function withoutClause(tidied: string, question: string): string {
  const [, name = "", told = ""] = clause.exec(tidied) ?? [];
  if (name === "" || !isNamed(name)) return tidied;
  if (called.test(told) && !/\b(?:dice|dicen|apodo|carino)\b/.test(foldLetters(question))) return name;
  if (renames.test(foldLetters(told))) return tidied;
  // Somebody else is named there.
  if (
    /\s\p{Lu}\p{Ll}+/u.test(told) ||
    wordsOf(foldLetters(told)).some((word) => isWrittenName(word) && !isNoun.test(word))
  )
    return tidied;
  if (isOver.test(foldLetters(told))) return tidied;
  if (hinders.test(told)) return name;
  const isOther = !asksOwnName(question) && asksOfOther.test(foldLetters(question));
  return isOther && (tells.test(told) || does.test(told) || /^es\s/iu.test(told)) ? name : tidied;
}
const isNoun =
  /^(?:salud|luz|fe|paz|mar|sol|rosa|flor|cruz|angeles|santos|reyes|gracia|pastor|socor+o|rosario)$/;
const asksOfOther = foldedPattern(
  "\\b(?:quien|se lama (?:el|la|su|tu|un|quien)|nombre (?:de la|del|de el|de quien|de su|de tu)|responsable|encargad[oa]|contacto|tutora?|maestr[oa]|promotora?|niñ[oa]|hij[oa]|alumn[oa])\\b",
);

const from = /^(.{5,60}?)\s*,?\s+de\s+(?:aqu[ií]\s+de\s+)?(\p{L}[\p{L} .]{2,40})$/iu;
const native =
  /^(.{5,60}?)[\s,]+(?:originari[oa]|vecin[oa]|nativ[oa]|oriund[oa]|habitante|natural)\s+(?:de|del)\s+\p{L}.{1,60}$/iu;
const ofHouse =
  /^(.{5,60}?)[\s,]+de\s+(?:la|el|l|los|las)\s+(?:casa|tienda|tortiller[ií]a|esquina|calle|farmacia|escuela|cl[ií]nica|papeler[ií]a|panader[ií]a|carnicer[ií]a|colonia|comunidad|primaria|secundaria)(?!\p{L}).{0,50}$/iu;
const agedAfter = /^(.{5,60}?)[\s,.;]+(?:y\s+)?(?:tengo|tiene|de)\s+\d{1,3}\s+a[ñn]os(?:\s+.{2,60})?$/iu;
/** «Eusebio Tzompantzi Mixtega de Catemaco»; «de la Cruz», «de León» are surnames. */
function withoutOrigin(tidied: string): string {
  const [, own = ""] = native.exec(tidied) ?? ofHouse.exec(tidied) ?? agedAfter.exec(tidied) ?? [];
  if (own !== "" && isNamed(own)) return own;
  const [, name = "", place = ""] = from.exec(tidied) ?? [];
  const folded = foldLetters(place);
  const isPlace =
    isKnownPlace(folded) &&
    !isSurname(folded) &&
    !isWrittenName(folded) &&
    !/^(?:la|las|los|el) /.test(folded);
  return isPlace && isNamed(name) && wordsWritten(name).length > 2 ? name : tidied;
}

const aged =
  /^\s*(?:yo\s+)?tengo\s+\d{1,3}\s+a[nñ]os\s*(?:,|y)\s*(?:y\s+)?(?=(?:me\s+llamo|soy|mi\s+nombre)\s)/iu;
const denied = /^\s*no\s+soy\s+\p{L}+(?:\s+\p{L}+){0,2}[\s,.;]+(?:yo\s+)?(?=(?:soy|me\s+llamo)\s)/iu;
const sought = /^\s*(?:pues\s+)?(?:pregunt[ae]n?|busque?n?|busca)\s+(?:por|a|al)\s+(?=\p{L})/iu;
const keeps = /^\s*(?:l[oa]s?)\s+(?:tiene|guarda|cuida|trae|maneja|lleva)\s+(?=\p{L}+\s+\p{L})/iu;
const atEnd = /^.{5,120}?[\s,.;:]+(?:mi\s+nombre\s+(?:completo\s+)?es|me\s+llamo)\s+(\P{N}{5,60})$/isu;

/** UTF-16 units; what is longer tells more than a name. */
const Longest = 400;

/** A tidied answer without what is told beside the one whole name of it. */
export function withoutTells(tidied: string, question: string): string {
  if (tidied.length > Longest) return tidied;
  const begun = tidied.replace(aged, "").replace(denied, "");
  const led = /\b(?:busc|pregunt)/.test(foldLetters(question)) ? begun.replace(sought, "") : begun;
  const kept = led.replace(keeps, "");
  const isKept = asksOfOther.test(foldLetters(question)) && isNamed(withoutClause(kept, question));
  const put = putLast(isKept ? kept : led);
  const plain = withoutOrigin(withoutClause(put, question));
  const [, last = ""] = atEnd.exec(plain) ?? [];
  const isLast =
    last !== "" && wordsWritten(last).length > 1 && !denies.test(foldLetters(plain)) && isNamed(last);
  return isLast ? last : plain;
}
const denies = /(?:^| )(?:no (?:me lamo|soy|es)|si|creo|o|quiza\w*|broma)(?= |$)/;
