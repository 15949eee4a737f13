import { askedBy } from "./counted.ts";
import { foldLetters } from "./fold.ts";
import { numeralAt } from "./numerals.ts";
import { asksOfThePast } from "./past.ts";
import { foldedPattern } from "./pattern.ts";

// A whole that is said by its two halves: «12 mujeres y 8 hombres» are 20 persons, «2 niñas y un niño» three children, «4
// adultos y 2 niños» six who came. Of «42 familias y 180 personas» nobody knows which is meant.

const women = /^(?:mujer(?:es)?|mujercitas?|senor(?:as?|itas?)|damas?|femenin[oa]s|hembr(?:as?|itas?))$/;
const men = /^(?:hombres?|hombrecitos?|senor(?:es)?|varon(?:es)?|varoncitos?|cabaleros?|masculinos)$/;
const girls = /^(?:nin|ninit|muchach|chamac|chamaquit|jovencit|alumn|hij|hijit|chiquit|niet)as?$/;
const boys = /^(?:nin|ninit|muchach|chamac|chamaquit|jovencit|alumn|hij|hijit|chiquit|niet)os?$/;
const grown = /^(?:adult[oa]s?|mayores|grandes)$/;
const small = /^(?:ninos?|ninitos?|menores|chiquitos|chamacos)$/;

const number = "(\\d{1,4}|[a-z]+(?: y [a-z]+)?)";
const noun = "([a-z]{4,12})";
const leads =
  "^(?:(?:pues|mire|si|ya|hoy|ayer|fueron|fuimos|son|somos|eran|eramos|hubo|habia|asistieron|asistimos|vinieron|vinimos|llegaron|llegamos|participaron|estuvieron|van|vamos|vienen|tengo|tenemos|tiene|hay|atendi|atendimos|registre|registramos|conte|se juntaron|nos juntamos|acudieron|se presentaron|en total|un total de|como lista) )*";
const trails =
  "(?: (?:en total|por todo|por tod[oa]s|nomas|nada mas|gracias(?: a dios)?|señorita|maestra|maestro|licenciada))*$";
const two = foldedPattern(`${leads}${number} ${noun}(?: (?:y|mas|e))? ${number} ${noun}${trails}`);
const nounFirst = foldedPattern(`${leads}${noun} ${number}(?: (?:y|e))? ${noun} ${number}${trails}`);

/** Without it one half of them may be what is counted. */
const allTogether = /\b(?:total|en conjunto|por tod[oa]s?|entre tod[oa]s|junt[oa]s)\b/;
/** One of both alone is asked for; «niñas y niños» are both. */
const oneSex = /\b(?:mujeres|senoras|senores|hombres|varones|ninas|muchachas|hijas|alumnas|chamacas)\b/;
const sexes =
  "(?:mujeres|hombres|varones|ninas|ninos|hijas|hijos|alumnas|alumnos|muchachas|muchachos|senoras|senores)";
const both = new RegExp(`\\b${sexes} (?:(?:y|e|o) )?${sexes}\\b`);
const ofAges = /\b(?:adult|mayor|menor|nin[oa]|joven|hij|chamac|infan)/;
const ofChildren = /\b(?:hij|nin[oa]s|alumn|chamac|nenes|niet|menores|muchach|infan|estudiantes|becari)\w*/;
const ofMarried = /senor|damas?|cabalero/;
const came = /\b(?:asist|vinieron|legaron|participaron|acudieron|estuvieron|hubo|fueron)/;

/** How many are the whole that was asked for, where its halves are told; null where it is not so. */
export function wholeOf(text: string, question: string): number | null {
  const halves = halvesOf(text);
  if (halves === null) return null;
  const [one, other] = halves;
  const asked = foldLetters(question);
  if (oneSex.test(asked) && !both.test(asked)) return null;
  const { counted, noun: thing } = askedBy(question);
  const isAny = thing === null && (counted === "people" || counted === "children");
  if (!isAny && !allTogether.test(asked)) return null;
  const isOf = (first: RegExp, second: RegExp): boolean =>
    (first.test(one.noun) && second.test(other.noun)) || (second.test(one.noun) && first.test(other.noun));
  const isYoung = ofChildren.test(asked);
  const isWhole =
    // «2 hombres y una mujer» are children as well, where these were asked for.
    (isOf(women, men) && !(isYoung && ofMarried.test(`${one.noun} ${other.noun}`))) ||
    (!isYoung && !ofAges.test(asked) && isOf(grown, small)) ||
    (isOf(girls, boys) && (isYoung || (came.test(asked) && asksOfThePast(question))));
  return isWhole ? one.count + other.count : null;
}

interface Half {
  readonly count: number;
  readonly noun: string;
}

function halvesOf(text: string): readonly [Half, Half] | null {
  const said = foldLetters(text.replace(/[,.;:+]+/g, " "))
    .replace(/\s+/g, " ")
    .trim();
  const [, one = "", ones = "", other = "", others = ""] = two.exec(said) ?? [];
  const first = halfOf(one, ones);
  const second = halfOf(other, others);
  if (first !== null && second !== null) return [first, second];
  const [, nouns = "", count = "", more = "", rest = ""] = nounFirst.exec(said) ?? [];
  const [before, after] = [halfOf(count, nouns), halfOf(rest, more)];
  return before === null || after === null ? null : [before, after];
}

function halfOf(count: string, noun: string): Half | null {
  const words = count.split(" ");
  const numeral = numeralAt(words, 0);
  return numeral === null || numeral.length !== words.length ? null : { count: numeral.value, noun };
}
