import { isCommonNoun } from "./commonNouns.ts";
import { foldLetters, wordsOf } from "./fold.ts";
import { hindered, isFrameWord, isOffice } from "./frames.ts";
import { isWrittenName } from "./givenNames.ts";
import { against, calledAt, ofElse, type Run, toldOf, type Word, wordsIn } from "./namedTold.ts";
import { judgePerson } from "./person.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { isSurname } from "./surnames.ts";
import { properOf, saysAgain } from "./told.ts";
import { isVerbForm } from "./verbs.ts";
import { isWordFirst, kindOf } from "./wordKinds.ts";

// Whole names in a sentence that nobody listed: «Expone Dania Toledo, le sigue Gubidxa Orozco y cierra Naxhieli López».
// A given name and a surname together are somebody, whatever words stand around; these may say anything, but for the
// closed classes below, which say that somebody named is not meant, or that somebody else is too.

/** More words are a story, with more in it than an answer. */
const MostWords = 40;
const LongestRun = 7;

/** Whose, where, and for whom: who is named after these is somebody else's answer. */
const belonging = /^(?:del?|en|desde|hasta|segun|sobre|contra|of|por|para|x)$/;

/**
 * The whole names that a piece tells clearly; null where it tells none, or anything speaks against them, or a word may
 * be somebody else's name. What names nobody is no aside: there are too many words for not coming.
 */
export function namesAmong(piece: string, question: string): readonly string[] | null {
  const words = wordsIn(piece);
  if (words.length === 0 || words.length > MostWords) return null;
  const runs = runsIn(words);
  if (runs.length === 0 || isSomebody(words.slice(0, runs[0]?.from))) return null;
  const named = new Set(runs.flatMap(({ from, to }) => words.slice(from, to)));
  const told = toldOf(words, runs, question);
  const isSilent = (word: Word, at: number) =>
    named.has(word) ||
    told.has(word) ||
    (isRelation(word.folded) && !isOffice(word.folded)
      ? isOfNamed(words, at) || runs.some(({ from, to }) => isBeside(words, at, from, to))
      : maySurround(words, at, question));
  if (runs.some(({ to }) => isJoinedToSomebody(words, to, runs, told))) return null;
  if (!words.every(isSilent) || runs.some(({ from }) => isOfElse(words, from))) return null;
  return runs.map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ written }) => written)
      .join(" "),
  );
}

/** Whether a sentence may begin a list: it begins with who is named, or with what was asked or takes part. */
export function opensList(piece: string, question: string): boolean {
  const words = wordsIn(piece);
  const [first] = runsIn(words);
  const before = words.slice(0, first?.from ?? 0);
  return (
    first !== undefined &&
    (calledAt(before) >= 0 ||
      before.every(
        ({ folded }) =>
          isFrameWord(folded) || isRelation(folded) || isOffice(folded) || saysAgain(folded, question),
      ))
  );
}

/** «Ana Díaz y el carpintero»: whoever «y» joins to a name is somebody, unless a verb comes first or another name. */
function isJoinedToSomebody(
  words: readonly Word[],
  from: number,
  runs: readonly Run[],
  told: ReadonlySet<Word>,
): boolean {
  const at = words.findIndex(
    (word, place) => place >= from && /^(?:y|e|con|and|mas)$/.test(word.folded) && !told.has(word),
  );
  if (at < 0) return false;
  const next = runs.find((run) => run.from > at)?.from ?? words.length;
  const between = words.slice(at + 1, next);
  const isPlain = between.every(({ folded }) => !isVerbForm(folded) && !goesOn.test(folded));
  return next === words.length ? isPlain : between.some(({ ends }) => ends) && isPlain;
}
const goesOn = /^(?:ya|es|son|nada|eso|todo|nomas|solo|tambien)$/;

/** «La de la tienda y Rosa Díaz», «los vecinos»: somebody else comes first, unless it says who is named next. */
const isSomebody = (before: readonly Word[]): boolean =>
  /^(?:(?:y|e|a|con|mas|ya|ah|pues|tambien|para) )*(?:el|la|los|las|un[oa]s?|dos|tres|cuatro|cinco|seis|mis?|sus?|al|es[ae]s?|est[ae]s?) /.test(
    `${before.map(({ folded }) => folded).join(" ")} `,
  ) &&
  calledAt(before) < 0 &&
  !(isRelation(before.at(-1)?.folded ?? "") || /^(?:es|son)$/.test(before.at(-1)?.folded ?? ""));

/** «Puras señoras», «las dos mayores de edad»: what those are who are named, and nobody more. */
function isOfNamed(words: readonly Word[], at: number): boolean {
  const [before = "", after = "", next = ""] = [words[at - 1], words[at + 1], words[at + 2]].map(
    (word) => word?.folded ?? "",
  );
  return (
    /^(?:pur[oa]s?|son|somos|es)$/.test(before) ||
    (/^(?:mayor|menor)/.test(words[at]?.folded ?? "") && after === "de" && next === "edad")
  );
}

const isCapital = (written: string): boolean => /^\p{Lu}\p{Ll}/u.test(written);

/** Stretches that are a given name and what follows it, to the last surname. */
export function runsIn(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const to = runFrom(words, from);
    if (to === 0) continue;
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/** Where the whole name that begins here ends; 0 where none does. */
function runFrom(words: readonly Word[], from: number): number {
  const first = words[from];
  if (first === undefined || !isFirst(first)) return 0;
  let to = from;
  while (to < words.length && to - from < LongestRun && isPart(words, to, from)) {
    to += 1;
    if (words[to - 1]?.ends) break;
  }
  for (; to - from > 1; to -= 1) {
    const run = words.slice(from, to);
    const folded = run.map((word) => word.folded);
    const last = run.at(-1);
    if (last === undefined || !isLast(last)) continue;
    return judgePerson(folded, false, properOf(run)) === "person" ? to : 0;
  }
  return 0;
}

const isFirst = ({ written, folded }: Word): boolean =>
  (isWrittenName(folded) && (isCapital(written) || !isWordFirst(folded))) ||
  (isCapital(written) && kindOf(folded) === "given");

const isLast = ({ written, folded }: Word): boolean =>
  isSurname(folded) || kindOf(folded) === "surname" || (isCapital(written) && kindOf(folded) === "unknown");

function isPart(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (at === from) return true;
  const kind = kindOf(word.folded);
  if (kind === "given" || kind === "surname" || kind === "initial") return true;
  if (kind === "particle") return !/^[ye]$/.test(word.folded);
  return isCapital(word.written) && (kind === "unknown" || isSurname(word.folded));
}

/** Whether a word outside of the names says nothing against them: it is known, and of no closed class. */
function maySurround(words: readonly Word[], at: number, question: string): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const { folded, written } = word;
  if (folded === "si" && /í$/iu.test(written)) return true;
  // «Cuando iba acabando»: when it was.
  const isWhen = /^iban?$/.test(folded) && /ndo$/.test(words[at + 1]?.folded ?? "");
  if (against.has(folded) && !isWhen) return false;
  if (/\d/.test(folded)) return false;
  if (isFrameWord(folded) || saysAgain(folded, question) || isOffice(folded)) return folded !== "yo";
  if (ofElse.test(folded) || hindered.test(folded)) return false;
  if (isPast(word) && !wordsOf(foldLetters(question)).some((asked) => pastEnd.test(asked))) return false;
  const kind = kindOf(folded);
  if (kind === "given" || kind === "surname" || kind === "noise") return false;
  // «San Miguel Canoa» is where somebody lives.
  if (/^san(?:ta|to)?$/.test(folded)) return false;
  if (kind === "unknown") return !isCapital(written) && isWritten(words);
  return (
    folded !== "yo" &&
    (isFunctionWord(folded) || isVerbForm(folded) || isCommonNoun(folded) || kind !== "initial")
  );
}

/** What happened is no answer to what will be: «¿quiénes van?» – «me atendió Rosa Díaz». */
const isPast = ({ written, folded }: Word): boolean =>
  /^\p{Ll}+[óé]$/u.test(written) || (isVerbForm(folded) && pastEnd.test(folded));
const pastEnd =
  /.{2}(?:io|aron|ieron|aste|iste|imos|uvo|uvieron|ino|inieron|ize|izo|izieron|iso|ayudo|visito|lego)$/;

/** Whoever writes some words with capitals writes names so; what is strange and small is none then. */
const isWritten = (words: readonly Word[]): boolean =>
  words.filter(({ written }) => isCapital(written)).length > 1;

/** «Mi cuñado Wicho Ledezma», «Wicho Ledezma, que es mi cuñado»: who is named is told of, and nobody else. */
function isBeside(words: readonly Word[], at: number, from: number, to: number): boolean {
  if (at === from - 1) return true;
  const between = words.slice(to, at).map(({ folded }) => folded);
  return (
    at >= to &&
    at - to < 4 &&
    between.length > 0 &&
    between.every((word) => /^(?:que|es|mi|la|el|su)$/.test(word))
  );
}

/** «La mamá de Rosa Díaz», «en Benito Juárez». */
function isOfElse(words: readonly Word[], from: number): boolean {
  const [third = "", behind = "", last = ""] = [
    ...["", "", ""],
    ...words.slice(0, from).map(({ folded }) => folded),
  ].slice(-3);
  if (/^(?:la|el|don|dona|calle|colonia|escuela)$/.test(last))
    return belonging.test(behind) || /^(?:calle|colonia|escuela)$/.test(last);
  // «Por su mamá Luz Ek».
  if (isRelation(last) && /^(?:mi|su|la|el)$/.test(behind)) return /^(?:por|para|de|del)$/.test(third);
  return belonging.test(last) && !/^(?:nombre|parte|favor)$/.test(behind);
}
