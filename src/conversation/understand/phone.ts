import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { ofBare } from "./bareAnswer.ts";
import { isDoubtful } from "./doubt.ts";
import { fold } from "./fold.ts";
import { numeralAt } from "./numerals.ts";
import { afterReplaced, isToldAway, withRightEnd } from "./phoneTold.ts";
import { isQuestion, LongestMessage, type Reader, type Reading, unclear } from "./reading.ts";
import { pause, saidWords } from "./said.ts";

/**
 * A telephone number as E.164: ten digits are of Mexico, without the prefixes that are dialled no more (044, 045, 01,
 * +52 1); others begin with + or 00. In digits however they are grouped, or in words, by ones or by pairs.
 */
export const readPhone: Reader = ofBare((text) => {
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  const corrected = afterReplaced(text) ?? withRightEnd(text) ?? afterCorrection(text);
  return numberIn(corrected ?? text);
});

/** «961 123 4567, digo 4568», «antes era…, ahora es…»: what takes back the number before it. */
const correction =
  /(?:[\s,.;]|^)(?:digo|perd[oó]n|no,? perd[oó]n|no, (?:es|espere)|corrijo|me equivoqu[eé]|ahora (?:es|tengo|uso)|(?:el|mi)(?: n[uú]mero)? (?:nuevo|bueno|correcto|actual)(?: es)?|mejor(?: \p{L}+){0,6})[\s,:]+(?!ext)/giu;
const tenDigits = /(?:\d[\s().-]*){10}/;

/** What follows the last correction, where a whole number stands there; «no es 961…, es 962…» begins with one. */
function afterCorrection(text: string): string | null {
  const denied = /^\s*no es [^,;]*[,;]\s*(?:sino |es )+/iu.exec(text);
  if (denied) return tenDigits.test(text.slice(denied[0].length)) ? text.slice(denied[0].length) : null;
  const found = [...text.matchAll(correction)].at(-1);
  const after = found === undefined ? "" : text.slice(found.index + found[0].length);
  return tenDigits.test(after) ? after : null;
}

function numberIn(text: string): Reading<string> {
  if (/^\s*no (?:es|era)\b/i.test(text)) return unclear("sentence");
  // An address of mail or a date holds digits too.
  if (/@|\d\/\d/.test(text)) return unclear("notFound");
  if ((text.match(/\d/g) ?? []).length > MostDigits) return unclear("several");
  const said = fold(text);
  if (isDoubtful(text.replace(/\d+/g, " ")) || unsure.test(said)) return unclear("unsure");
  if (notTheirs.test(said.replace(theOther, " ")) || isToldAway(text)) return unclear("sentence");
  if (/[$€]|\b\d+ ?pesos\b|\b[a-zñ]{4}\d{6}[hm]?[a-z]/i.test(text)) return unclear("notFound");
  const runs = runsOf(text);
  if (runs.length === 0) return unclear("notFound");
  const numbers = new Set(runs.map(e164).filter((number) => number !== null));
  const [only] = numbers;
  if (only === undefined) return unclear("digits");
  if (numbers.size > 1) return unclear("several");
  // What else there is of digits has to be something else: an hour, an age. A longer one may be another number.
  const rest = runs.filter((run) => e164(run) !== only);
  if (rest.some(({ digits, alone }) => digits.length > MostOther || !alone)) return unclear("several");
  return { value: only };
}

/** «Me falta un número», «termina en 44»: nobody can be called so. */
const unsure =
  /\b(?:creo|me parece que|si mal no recuerdo|no me acuerdo|no estoy segur[oa]|mas o menos|a lo mejor|igual y|o era|algo asi|me falta|falta un|faltan|termina|empieza|los ultimos|ultimos (?:digitos|numeros)|deje (?:lo )?(?:checo|busco|veo|pregunto)|dejeme (?:checar|ver|buscar|preguntar)|ahorita (?:le|te|les) (?:paso|digo|mando)|o algo)\b/;
/** A number that is no more, one that must not be called, one behind a switchboard. */
const notTheirs =
  /\b(?:ya no (?:es|sirve|tengo|uso|existe|jala|funciona|lo (?:uso|tengo|ocupo|traigo|contesto)|entra|marca)|no l[oa] (?:pongas?|pongan|anoten?|apunten?|guarden?|tomen? en cuenta)|busco el mio|(?:no|ni) (?:me |le |les )?(?:marke[ns]?|marquen?|lamen?|hablen?|manden?|den|usen?|es es[ea]|sirve|funciona|entra)(?! (?:en|antes|despues|muy|por la|a las|los|tan|de noche|tarde|temprano|hasta))|era (?:el|mi|antes)|(?:el|mi) (?:numero |telefono |cel )?(?:viejo|anterior|de antes|pasado)|antes (?:era|tenia)|lo (?:perdi|cancelaron|robaron|dieron de baja)|se me (?:perdio|descompuso|cayo)|me (?:lo )?(?:robaron|cancelaron|quitaron)|esta (?:cancelado|suspendido|equivocado|mal|apagado|descompuesto|perdido)|cancelado|ext|extension|conmutador|e?quivocado|clabe|cuenta|tarjeta|folio|curp|rfc|ine|nss|codigo postal|pesos)\b/;
/** «Ya no uso el otro»: this one is good. */
const theOther =
  /\b(?:ya no (?:es|sirve|uso|tengo|jala|funciona)|perdi|cambie|no (?:es|sirve)) (?:el|la|mi) (?:otr[oa]|viej[oa]|anterior|de antes)\b/g;
const MostOther = 3;
const MostDigits = 60;

interface Run {
  readonly digits: string;
  readonly plus: boolean;
  /** Words stand between it and what was before: «961 123 4567 89» has two digits too many. */
  readonly alone: boolean;
}

/** What may stand between the digits of one number. */
const joints = /^(?:lada|ladas|numero|num|no|y|punto|coma|guion|mas|espacio|luego|despues|seguido|de)$/;
/** «Doble cinco», «triple cero». */
const times: ReadonlyMap<string, number> = new Map([
  ["doble", 2],
  ["dobles", 2],
  ["triple", 3],
  ["tres_veces", 3],
]);

/** The digits that stand together, in figures or in words. */
function runsOf(text: string): readonly Run[] {
  const plain = text
    .replace(/\+\s*(?=\d)/g, " plusplus ")
    .replace(/\b(?:m[aá]s|signo m[aá]s)\s+(?=(?:52|1|cincuenta y dos|uno)\b)/giu, " plusplus ")
    // «55 O1 23»: the letter for the figure.
    .replace(/(?<=\d[\s.-]?)[oO](?=[\s.-]?[\doO])|(?<![\p{L}])[oO](?=\d)/gu, "0")
    .replace(/[()[\]._*#:;|-]+/g, " ")
    .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, "$1$2 ");
  const words = [...saidWords(plain)];
  const runs: { digits: string; plus: boolean; alone: boolean }[] = [];
  let run: { digits: string; plus: boolean; alone: boolean } | null = null;
  let worded = true;
  let plus = false;
  let gap = 0;
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    if (word === "plusplus") {
      plus = true;
      worded = true;
      run = null;
      at += 1;
      continue;
    }
    const found = digitsAt(words, at);
    if (found === null || isOfTime(words, at)) {
      // One word of a kind may stand between; a sentence begins another number.
      const isJoint = word === "," || joints.test(word);
      gap = isJoint ? gap : gap + 2;
      worded ||= !isJoint && !/^(?:al|a|o)$/.test(word);
      if (gap > 1) run = null;
      at += found === null ? 1 : found.length;
      continue;
    }
    // «7441234567, 7441234568»: what is whole already begins anew.
    if (run === null || (e164(run) !== null && run.digits.length >= 10 && found.digits.length > 1)) {
      const ends = words[at + found.length] ?? pause;
      run = { digits: "", plus, alone: worded || !(ends === pause || joints.test(ends)) };
      runs.push(run);
    }
    worded = false;
    run.digits += found.digits;
    plus = false;
    gap = 0;
    at += found.length;
  }
  return runs;
}

/** «A las 5», «de 9 a 2»: hours to be called at. */
const isOfTime = (words: readonly string[], at: number): boolean =>
  (/^(?:las|la|alas)$/.test(words[at - 1] ?? "") &&
    /^(?:a|de|desde|hasta|despues|antes|y|entre)$/.test(words[at - 2] ?? "")) ||
  isOfSpan(words, at) ||
  /^(?:am|pm|hrs|horas|anos)$/.test(words[at + 1] ?? "");
/** «De 4 a 6». */
const isOfSpan = (words: readonly string[], at: number): boolean =>
  [at, at - 2].some(
    (from) =>
      words[from - 1] === "de" &&
      words[from + 1] === "a" &&
      [from, from + 2].every((one) => isSmall(words, one)),
  );
const isSmall = (words: readonly string[], at: number): boolean => (numeralAt(words, at)?.value ?? 99) <= 24;

function digitsAt(words: readonly string[], at: number): { digits: string; length: number } | null {
  const word = words[at] ?? "";
  const count = times.get(word);
  if (count !== undefined) {
    const numeral = numeralAt(words, at + 1);
    const isDigit = numeral !== null && numeral.value < 10;
    return isDigit ? { digits: String(numeral.value).repeat(count), length: 1 + numeral.length } : null;
  }
  if (/^\d+$/.test(word)) return { digits: word, length: 1 };
  if (/^(?:un|una|a|y)$/.test(word)) return null;
  const numeral = numeralAt(words, at);
  return numeral && { digits: String(numeral.value), length: numeral.length };
}

function e164({ digits, plus }: Run): string | null {
  const bare = digits.replace(/^(?:00)?521(\d{10})$/, "52$1").replace(/^(?:044|045|01)(\d{10})$/, "$1");
  if (/^(\d)\1+$|(\d)\2{6}$|^(?:52)?9876543210$/.test(bare)) return null;
  // 800 and 900 are called by people, and nobody is reached there.
  if (/^(?:52)?(?:800|900)\d{7}$/.test(bare)) return null;
  const isForeign = plus || bare.length > 10;
  // «33 1234 56789» has a digit too many, and is no number of France.
  if (!plus && bare.length > 10 && !/^(?:52\d{10}|1\d{10}|00\d{10,13})$/.test(bare)) return null;
  const parsed = parsePhoneNumberFromString(isForeign ? `+${bare.replace(/^00/, "")}` : bare, "MX");
  return parsed?.isValid() ? parsed.number : null;
}
