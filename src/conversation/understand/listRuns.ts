import { foldLetters } from "./fold.ts";
import { isFrameWord, isOffice } from "./frames.ts";
import { isGivenName } from "./givenNames.ts";
import { openLexicon } from "./lexicon.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { isSurname } from "./surnames.ts";
import { kindOf } from "./wordKinds.ts";

// People told in one breath, as in dictation: «presidenta rosa tun secretaria luz ek», «mi mamá rosa tun mi papá luis ek»,
// «maría pérez juan lópez». What begins the next one parts them: an office, whose kin they are, a given name after a
// surname that has another surname after it.

/** The people of a piece without marks, one by one. */
export function inOneBreath(piece: string): readonly string[] {
  const written = piece.split(" ");
  if (written.length < 4 || written.length > MostWords) return [piece];
  const folded = written.map(foldLetters);
  const starts = startsOf(folded);
  return starts.length < 2
    ? [piece]
    : starts.map((from, at) => written.slice(at === 0 ? 0 : from, starts[at + 1]).join(" "));
}

const MostWords = 60;

function startsOf(folded: readonly string[]): readonly number[] {
  const first = folded.findIndex(isName);
  const offices = folded.flatMap((word, at) => (isOffice(word) && isName(folded[at + 1] ?? "") ? [at] : []));
  // «Rosa Tun presidenta, Luis Ek tesorero»: who they are is told after.
  if (offices.length > 1 && (offices[0] ?? 0) < first) return offices;
  const kin = folded.flatMap((word, at) =>
    isRelation(word) && /^(?:mi|mis|su|la|el)$/.test(folded[at - 1] ?? "") && isName(folded[at + 1] ?? "")
      ? [at - 1]
      : [],
  );
  if (kin.length > 1 && (kin[0] ?? 0) < first && !folded.some((word) => /^(?:del?|con|y|e)$/.test(word)))
    return kin;
  // «Aquí vivimos 3 Rosa Tun Luis Ek»: before the first there may be what leads to a list.
  const leads = folded
    .slice(0, first)
    .every((word) => /^\d$/.test(word) || isFunctionWord(word) || isFrameWord(word));
  return first < 0 || !leads ? [] : fullNames(folded.slice(first)).map((at) => at + first);
}

const isName = (folded: string): boolean => kindOf(folded) === "given";

/** Names that are surnames too, and stand before others of one person: «María Cruz Elena», «Juan Ángel». */
const firstToo = openLexicon(`
  Abril Ángel Benito Blas Bruno Cruz Dolores Domingo Félix Flor Gaspar Germán Guadalupe Jacobo Jaime Jazmín Juan Julián Lázaro Lorenzo Lucero Luz Mar
  Marcial Marcos Mariano Martín Matías Miguel Nieves Pascual Paz Rafael Ramón Rey Reyes Rodrigo Román Rosario Salvador Santana Santiago Santos Simón Sol Tomás
  Trinidad Valentín Vicente Victoria Álvaro Clemente Gabino`);
const devoted =
  /^(?:cruz|luz|paz|sol|mar|flor|santos|reyes|rey|nieves|angel|dolores|rosario|santana|roman|guadalupe|trinidad)$/;
/** Whether a folded word may be the first of somebody's name, and is no surname oftener. */
export const isFirstName = (word: string): boolean =>
  isGivenName(word) || (firstToo.has(word) && !devoted.test(word));
/** Whether a folded word is a surname, and no name that goes on. */
export const isLastName = (word: string): boolean =>
  isSurname(word) && !isGivenName(word) && !firstToo.has(word);

/** Where whole names begin, where nothing but these is said; «Cruz Elena», «Luz María» are one. */
function fullNames(folded: readonly string[]): readonly number[] {
  if (!folded.every((word) => /^(?:given|surname|initial|particle)$/.test(kindOf(word)))) return [];
  if (!isGivenName(folded[0] ?? "")) return [];
  const starts = folded.flatMap((word, at) =>
    at === 0 || (isFirstName(word) && isLastName(folded[at - 1] ?? "")) ? [at] : [],
  );
  // «Rosa Tun Luis»: the last is a surname, or nobody can tell.
  const isWhole = starts.every((from, at) => {
    const own = folded.slice(from, starts[at + 1]);
    return !isTwoInOne(own, starts.length > 1) && own.some((word, place) => place > 0 && isSurname(word));
  });
  return isWhole ? starts : [];
}

/** «Luis Paz Beto Luna»: one or two, and nobody can tell; by itself «María Cruz Elena Murrieta» is one. */
export const isTwoInOne = (words: readonly string[], isAmongOthers = false): boolean =>
  // «Pérez Gómez Luis Ángel»: as a roll has it.
  !(isLastName(words[0] ?? "") && isLastName(words[1] ?? "")) &&
  words.some(
    (word, at) =>
      at > 1 &&
      isGivenName(word) &&
      isSurname(words[at - 1] ?? "") &&
      isSurname(words[at + 1] ?? "") &&
      (isAmongOthers || at > 2 || !firstToo.has(words[at - 1] ?? "")),
  );
