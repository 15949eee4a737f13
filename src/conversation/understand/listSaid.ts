import { foldLetters } from "./fold.ts";
import { mayBeGivenName } from "./givenNames.ts";
import { numeralAt } from "./numerals.ts";
import { asksOfThePast } from "./past.ts";

// What is said before a list and tells how it is meant: who is greeted and is not on it, how many there are of names without
// commas, and who is only to come.

const greeting =
  "(?:hola|hey|(?:muy )?buen[oa]s? (?:d[ií]as?|tardes?|noches?)|buenas|qu[eé] tal|saludos|oiga|oye|disculpe)";
const title =
  "(?:(?:maestr[oa]|mtr[oa]\\.?|profe(?:sora?)?|lic(?:enciad[oa])?\\.?|do[nñ]a?|se[nñ]or(?:a|ita)?|doctora?|dr[a]?\\.?|promotora?) )?";
const addressed = new RegExp(
  `^\\P{L}*${greeting}[ ]+${title}(\\p{L}{2,20})\\s*[,.!:;\\n]+\\s*(?=\\p{L})`,
  "iu",
);

/** «Hola Lupita, Juan y Pedro»: she may be greeted, or one of them. */
export function greetsByName(text: string): boolean {
  const [, who = ""] = addressed.exec(text) ?? [];
  return who !== "" && mayBeGivenName(foldLetters(who));
}

const toCome =
  /(?<!\bno )\b(?:va|van) a (?:venir|ir|legar|asistir|estar|participar)\b|\b(?:vendra|vendran|ira|iran|legara|legaran|asistira|asistiran)\b|\bmanana (?:si )?(?:viene|vienen|va|van)\b|\b(?:viene|vienen|va|van) (?:manana|el proximo|la proxima)\b/;

/** «Mañana va a venir Rosa», where it is asked who came. */
export const isOnlyToCome = (text: string, question: string): boolean =>
  toCome.test(foldLetters(text)) && asksOfThePast(question) && !toCome.test(foldLetters(question));

/** As people write what they hear. */
const misspelt = /^(\s*(?:(?:s[oó]lo|nom[aá]s|hoy|si|pues)\s+)*)(?:estubieron|estuvierón|estubiero)(?=\s)/iu;
const wrongly = /^(\s*(?:(?:s[oó]lo|nom[aá]s|hoy|si|pues)\s+)*)(?:binieron|vinyeron|binyeron)(?=\s)/iu;

const came =
  "(?:vinieron|vinimos|fueron|fuimos|llegaron|asistieron|estuvieron|participaron|ayudaron|son|somos|eran|[eé]ramos|quedamos|quedaron)";
const counted = new RegExp(
  `^\\s*(?:(?:pues|hoy|s[oó]lo|nom[aá]s|nada m[aá]s|solamente|[uú]nicamente)\\s+)*(?:${came}\\s+)?(?:s[oó]lo\\s+|nom[aá]s\\s+|nada m[aá]s\\s+)?(\\p{L}+|\\d{1,2})\\s*[:.]?\\s+(?=\\p{L})`,
  "iu",
);

/** «Vinieron tres lucha queta y doña Esperanza»: as many names as are counted, each alone. */
function partedByCount(text: string): string {
  const [all, figure = ""] = counted.exec(text) ?? [];
  const count = numeralAt([foldLetters(figure)], 0)?.value;
  if (all === undefined || count === undefined || count < 2 || /[,;\n]/.test(text)) return text;
  const names = text
    .slice(all.length)
    .replace(/[\s.!]+$/u, "")
    .split(/\s+(?:y|e|i)\s+|\s+/iu)
    .filter((word) => !/^(?:do[nñ]a?|la|el|se[nñ]ora?)$/iu.test(word));
  return names.length === count && names.every((name) => mayBeGivenName(foldLetters(name)))
    ? names.join(", ")
    : text;
}

/** The list with each of its names apart. */
export const withNamesApart = (text: string): string =>
  partedByCount(text.replace(misspelt, "$1estuvieron").replace(wrongly, "$1vinieron"));
