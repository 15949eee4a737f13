import { foldLetters, wordsOf } from "./fold.ts";
import { isWrittenName } from "./givenNames.ts";
import type { Words } from "./peeling.ts";
import { judgePerson, type Person } from "./person.ts";
import { isSurname } from "./surnames.ts";
import { properOf } from "./told.ts";
import { kindOf } from "./wordKinds.ts";

// A name as it is written: what its words are, and what people write with it or around it to put it right.

// «La señora Rosa» is what she is called.
const titled =
  /^(?:(?:la|el) )?(?:senor(?:a|ita)?|do[nñ]a|don|doctora?|dra|dr|sra|sr|srta|maestr[oa]|mtr[oa]|profe|profa?|profesora?|lic|licenciad[oa]|ing|ingenier[oa]|arq|enfermer[oa]|director(?:a)?|coordinador(?:a)?|president[ea]|delegad[oa]|comisari[oa]|promotor(?:a)?|regidor(?:a)?|secretari[oa]|tesorer[oa]|trabajador(?:a)? social|psicolog[oa]|nutriolog[oa]|nin[oa]|padre|madre|herman[oa]) (?=\S)/;

/** The words of a text that have letters or digits, folded and as written. */
export const wordsIn = (text: string): Words => {
  const written = text.split(" ").filter((word) => foldLetters(word) !== "");
  return { written, folded: written.map(foldedWord) };
};

/** «M. Carmen», «A. Ruiz»: a capital with its dot is an initial, whatever the letter alone may say. */
const foldedWord = (word: string): string => (/^\p{Lu}\.$/u.test(word) ? "j" : foldLetters(word));

export function judged(written: readonly string[], stated: boolean): Person {
  // «Ana Ruiz murió»: what happened to her.
  if (written.some((word, at) => at > 0 && /^\p{Ll}{2,}[óé]$/u.test(word))) return "sentence";
  // «Cierra Naxhieli López»: whoever writes names with capitals writes their first word so too.
  const [first = "", second = ""] = written;
  if (
    /^\p{Ll}/u.test(first) &&
    /^\p{Lu}\p{Ll}/u.test(second) &&
    !isWrittenName(foldLetters(first)) &&
    !titled.test(`${foldLetters(first)} x`)
  )
    return "sentence";
  const folded = foldLetters(written.join(" ")).replace(titled, "");
  const proper = properOf(written.map((word) => ({ written: word, folded: foldLetters(word) })));
  // Letters of other scripts are nobody's we know.
  if (folded !== "" && !/[a-z]/.test(folded)) return "person";
  return judgePerson(wordsOf(folded), stated, proper);
}

/** A name of one piece, without a telephone, a wrong spelling told before, or surnames told apart. */
export const putRight = (tidied: string): string => withSurnames(restated(withoutPhone(tidied)));

/** «Licha Pat 999 123 4567»: how to reach her comes along. */
const withoutPhone = (tidied: string): string =>
  tidied.replace(/(?<=\p{L}[.,:]?) ?(?<![\d+])\+?\d[\d -]{8,14}\d$/u, "");

/** «Me pusieron Alisia y es Alicia Pat»: what is wrong is told before what is right. */
function restated(tidied: string): string {
  const [, before = "", after = ""] =
    /^(.{2,60}?)[\s,.]+(?:(?:y|pero|sino)\s+)?(?:es|soy|se llama)\s+(.+)$/iu.exec(tidied) ?? [];
  const isWrong = wrongly.test(foldLetters(before)) && !unsure.test(foldLetters(tidied));
  const words = wordsIn(after);
  return isWrong && words.written.length > 1 && judged(words.written, false) === "person" ? after : tidied;
}
const wrongly =
  /^no$|^no es \w+(?: \w+)?$|^(?:me|lo|la) (?:l[oa] )?(?:pus\w+|escrib\w+|anot\w+|registr\w+)|(?:^| )(?:mal|equivoc\w+|falta|dice|aparece|sale)(?= |$)/;
const unsure = /(?:^| )(?:creo|o|u|quiza\w*|talvez|tal vez|si|no se)(?= |$)/;

/** «Mi nombre es Ana Laura y mis apellidos Tzab Interián», «Rosa, mi apellido es Díaz»: one whole name in two parts. */
function withSurnames(tidied: string): string {
  const [, before = "", after = ""] =
    /^(.{2,60}?)[\s,;.]+(?:y\s+)?(?:(?:mis?|los?|el|de|su|sus)\s+){0,2}apellidos?(?:\s+(?:es|son))?\s*:?\s+(\P{N}{2,40})$/iu.exec(
      tidied,
    ) ?? [];
  const words = wordsOf(foldLetters(after));
  const isApart =
    words.length > 0 &&
    words.length <= 5 &&
    words.every((word) => isSurname(word) || /^(?:unknown|particle)$/.test(kindOf(word)));
  return isApart && !/de pila/i.test(before) ? `${before.replace(/^nombre:?\s+/iu, "")} ${after}` : tidied;
}
