import { foldLetters, wordsOf } from "./fold.ts";
import { hindered, isFrameWord, isGoing, isOffice } from "./frames.ts";
import { isWrittenName, mayBeGivenName } from "./givenNames.ts";
import { judgePerson } from "./person.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { ofQuestion } from "./question.ts";
import { isSurname } from "./surnames.ts";
import { isVerbForm } from "./verbs.ts";
import { isWordFirst, kindOf } from "./wordKinds.ts";

// A name in a sentence of one's own: «faltó Lucio Bautista», «le tocó a Yasmín el jueves», «me ayuda mi cuñado Wicho».
// Who is named there is the answer only if all the rest are words that say nothing else of them: what takes part, what
// the question itself asked («¿quiénes faltaron?»), whose kin they are, where and when.

/** What a clause tells: who it names, if anybody, and whether it leaves them out («Irma no va»). */
export interface Told {
  readonly words: readonly string[];
  readonly isOut: boolean;
  /** How many there are, where it says («al final quedaron los tres»). */
  readonly count: number | null;
}

interface Word {
  readonly written: string;
  readonly folded: string;
}

const MostWords = 24;
const LongestName = 6;

/** What a clause tells in the frame of a question; null where it says what is not ours to tell. */
export function readTold(clause: string, question: string, isOwn = false): Told | null {
  const words = clause
    .split(" ")
    .map((written) => ({
      written: bareOf(written),
      // «Francisca Y. Moreno» is one.
      folded: /^[ye]\.$/i.test(written) ? "j" : foldLetters(written),
    }))
    .filter(({ folded }) => folded !== "");
  if (words.length === 0 || words.length > MostWords) return null;
  const asked = rootsOf(question);
  const at = nameAt(words, asked);
  if (at === null) return nobodyIn(words, asked);
  const [from, to] = at;
  const before = words.slice(0, from);
  const after = words.slice(to);
  const isOut = leavesOut(after, asked);
  if (!mayLead(isOut ? before.filter(({ folded }) => !/^falt/.test(folded)) : before, asked)) return null;
  if (!isOut && !mayFollow(after, asked)) return null;
  // «Vivo con Rosa», «vino Rosa»: whoever is asked what they are called is somebody else.
  if (isOwn && [...before, ...after].some(tellsOfAnother)) return null;
  return { words: words.slice(from, to).map(({ written }) => written), isOut, count: null };
}

const ownName = /(?:^| )(?:te lamas|tu nombre|tus apelidos|como te|me dices tu|quien eres)(?= |$)/;
/** «¿Cómo te llamas?»: whoever is asked says their own name. */
export const asksOwnName = (question: string): boolean => ownName.test(foldLetters(question));
const tellsOfAnother = ({ folded }: Word): boolean => isGoing(folded) || /^(?:con|le|les|para)$/.test(folded);

const bareOf = (written: string): string =>
  written.replace(/^[^\p{L}\p{N}$]+/u, "").replace(/(?<!\p{L}\.)[^\p{L}\p{M}\p{N}.]+$/u, "");

/** Beginnings of what was asked: «faltaron» of «faltó», «borramos» of «borre». */
const rootsOf = ofQuestion((question): readonly string[] =>
  wordsOf(foldLetters(question)).filter(
    (word) => word.length > 2 && !isFrameWord(word) && !/^(?:quien|cual|como|cuant|nombre)/.test(word),
  ),
);

/** «¿Quiénes salen de la lista?», «saca a»: leaving has many words. */
const leaving = /^(?:quit|bor[aero]|elimin|sac[aoue]|sal[egi]|baja)/;

/** Whether a word says again what the question asked: «bailan», «faltó». */
export const saysAgain = (word: string, question: string): boolean =>
  isVerbForm(word) || !isFunctionWord(word) ? isAsked(word, rootsOf(question)) : false;

function isAsked(word: string, asked: readonly string[]): boolean {
  return asked.some((other) => {
    if (word === other || (leaving.test(word) && leaving.test(other))) return true;
    if (!isVerbForm(word) || !isVerbForm(other)) return word.slice(0, 5) === other.slice(0, 5);
    return word.slice(0, 3) === other.slice(0, 3);
  });
}

const isAround = ({ written, folded }: Word, asked: readonly string[]): boolean =>
  folded === "si" ? /í$/iu.test(written) : isFrameWord(folded) || isAsked(folded, asked);

/** Where the first name stands, from and to; null without one. */
function nameAt(words: readonly Word[], asked: readonly string[]): readonly [number, number] | null {
  for (let from = 0; from < words.length; from += 1) {
    if (!mayBegin(words, from, asked)) continue;
    for (let to = Math.min(words.length, from + LongestName); to > from; to -= 1)
      if (isNamed(words, from, to)) return [from, to];
  }
  return null;
}

const isCapital = (written: string): boolean => /^\p{Lu}\p{Ll}/u.test(written);

function mayBegin(words: readonly Word[], from: number, asked: readonly string[]): boolean {
  const word = words[from];
  if (word === undefined || (isAsked(word.folded, asked) && !isWrittenName(word.folded))) return false;
  const kind = kindOf(word.folded);
  if (kind === "given" || (kind === "initial" && /^\p{L}\w{0,2}\.$/u.test(word.written))) return true;
  if (isFunctionWord(word.folded) || isFrameWord(word.folded) || isRelation(word.folded)) return false;
  if (kind === "surname" && mayBeGivenName(word.folded)) return true;
  const next = words[from + 1];
  // «Rusel Nah el jueves»: strange, before a surname.
  if (from === 0) return kind === "unknown" && isSurname(next?.folded ?? "");
  // «Gubidxa Vicente», «a rusel nah»: strange, but written as names are, or before a surname and after «a».
  if (isCapital(word.written) && isCapital(next?.written ?? "")) return true;
  return kind === "unknown" && words[from - 1]?.folded === "a" && isSurname(next?.folded ?? "");
}

function isNamed(words: readonly Word[], from: number, to: number): boolean {
  const run = words.slice(from, to);
  const folded = run.map((word) => word.folded);
  if (judgePerson(folded, false, properOf(run)) !== "person") return false;
  const [first = ""] = folded;
  const kinds = folded.map(kindOf);
  if (!kinds.includes("given") && !kinds.includes("surname")) return false;
  const isLast = to === words.length;
  // «Lupita yegó tarde»: what is strange is a surname where it ends the clause, or where it is written as one.
  const isStrange = ({ written }: Word, at: number) =>
    kinds[at] === "unknown" &&
    !isCapital(written) &&
    (isCapital(run[0]?.written ?? "") || !(at === 0 ? run.length > 1 : isLast));
  if (run.some(isStrange)) return false;
  return run.length > 1 || (isWrittenName(first) && !isWordFirst(first)) || mayBeGivenName(first);
}

/** Words written as names are, after others so: «Regina Mis», «Suemy Ay». */
export function properOf(
  run: readonly { readonly written: string; readonly folded: string }[],
): ReadonlySet<string> {
  return new Set(
    run
      .filter(({ written }, at) => at > 0 && isCapital(written) && isCapital(run[at - 1]?.written ?? ""))
      .map(({ folded }) => folded),
  );
}

/** «Vivo con mi esposo», «le tocó a la», «de niños solo»; «la mamá de» leads to whom somebody else belongs to. */
function mayLead(before: readonly Word[], asked: readonly string[]): boolean {
  const folded = before.map((word) => word.folded);
  if (belongs(folded) || isNamelessIn(folded) || later.test(folded.join(" "))) return false;
  let isKin = false;
  let isPlace = false;
  for (const [at, word] of before.entries()) {
    const own = word.folded;
    const isGoingOn = folded.slice(at).some((word) => copula.test(word));
    if (isOffice(own) || titles.test(own)) continue;
    if (isRelation(own) && !isAsked(own, asked)) {
      isKin = true;
      continue;
    }
    // «Mi mamá y Rosa», «su hija con Rosa», «el hijo de la maestra Rosa»: somebody else comes before.
    if (isKin && /^(?:y|e|con|a|and|del?)$/.test(own) && !(isGoingOn && /^del?$/.test(own))) return false;
    if (/^(?:nombre|ayuda|parte)$/.test(own) && folded[at + 1] === "de") continue;
    if (/^(?:como|yo)$/.test(own) && (at === before.length - 1 || isOffice(folded[at + 1] ?? ""))) continue;
    if (own === "quien" && isGoingOn) continue;
    if (own === "un" && /^servidor/.test(folded[at + 1] ?? "")) continue;
    if (isAround(word, asked)) {
      // «De la comunidad vinieron»: a place, until what happens there.
      isPlace = /^(?:en|del?|por|desde)$/.test(own) || (isPlace && /^(?:la|el|los|las)$/.test(own));
      continue;
    }
    if (!isPlace || !mayBePlace(own) || at === before.length - 1) return false;
    isPlace = false;
  }
  return true;
}

/** «Luego confirmo a». */
const later = /(?:^| )(?:luego|despues|manana|rato) (?:\w+ ){0,2}\w{3,}(?:o|e|amos|emos)(?= |$)/;
const titles = /^(?:senor|senora|senorita|joven|don|dona)$/;
const copula = /^(?:es|son|fue|fueron|era|eran|sera|seran|seria|serian|lama|laman)$/;

const small = /^(?:la|el|mi|su|don|dona|senora?)$/;

/** «La mamá de», «los de la», «en»: whoever is named next is nobody who was asked for. */
function belongs(before: readonly string[]): boolean {
  const [third = "", behind = "", last = ""] = ["", "", ...before].slice(-3);
  if (/^(?:en|desde|hasta|los|las)$/.test(last)) return true;
  if (/^del?$/.test(last)) return !/^(?:nombre|ayuda|parte)$/.test(behind);
  // «Los alumnos de la maestra»: theirs, where a word of people comes before.
  const at = before.lastIndexOf("de");
  const whose = before[at - 1] ?? "";
  const isTitled =
    at > 0 && before.slice(at + 1).every((word) => isRelation(word) || isOffice(word) || small.test(word));
  if (isTitled && isRelation(whose) && !/^(?:nombre|ayuda|parte)$/.test(whose)) return true;
  return /^(?:la|el|don|dona)$/.test(last) && behind === "de" && !/^(?:nombre|ayuda|parte)$/.test(third);
}

/** «La que está»: somebody, and not by name, unless it goes on «es», «fueron». */
function isNamelessIn(before: readonly string[]): boolean {
  const at = before.findIndex(
    (word, place) => /^(?:que|del?)$/.test(word) && /^(?:el|la|los|las)$/.test(before[place - 1] ?? ""),
  );
  return at >= 0 && !before.slice(at).some((word) => copula.test(word));
}

/** «El lunes», «ayer en el centro de salud», «que es mi tía», «de 7 años»; «y su hija» is somebody else. */
function mayFollow(after: readonly Word[], asked: readonly string[]): boolean {
  let isPlace = false;
  for (const [at, word] of after.entries()) {
    const { folded } = word;
    if (isOffice(folded) && at === 0) continue;
    // «Del barrio de San Juan», «la hija de doña Tere»: where and whose somebody is, to its end.
    if (isPlace && placeKinds.test(folded)) return !hasJoin(after.slice(at));
    if (
      /^(?:y|e)$/.test(folded) &&
      !/^(?:ya|tambien|nada|nomas|solo|es|seria|muchas|gracias)$/.test(after[at + 1]?.folded ?? "")
    )
      return false;
    // «Porque ya se mudaron»: why, where it tells of nobody else.
    if (folded === "porque") return after.slice(at).every(({ folded: why }) => tellsNobody(why));
    if (isRelation(folded) && /^del?$/.test(after[at + 1]?.folded ?? "") && !hasJoin(after)) return true;
    const previous = after[at - 1]?.folded ?? "";
    if (/^\d{1,3}$/.test(folded)) {
      if (!/^(?:anos?|anitos?|meses|pesos)$/.test(after[at + 1]?.folded ?? "")) return false;
      continue;
    }
    if (/^(?:anos?|anitos?|meses|pesos)$/.test(folded) && /^\d/.test(previous)) continue;
    if (isRelation(folded) && !isAsked(folded, asked)) {
      if (!/^(?:mi|su|la|el|es|son)$/.test(previous) || hasJoin(after.slice(0, at))) return false;
      continue;
    }
    if (/^(?:en|por|desde|hasta|pal|del?)$/.test(folded)) isPlace = true;
    else if (isAround(word, asked)) continue;
    else if (!isPlace || !mayBePlace(folded)) return false;
  }
  return (
    after.length === 0 ||
    !/^(?:con|y|e|a|para|que|del?|and|el|la|los|las|mi|su|sus)$/.test(after.at(-1)?.folded ?? "")
  );
}

const placeKinds =
  /^(?:barrio|colonia|comunidad|rancho|rancheria|ejido|pueblo|puerto|municipio|escuela|san|santa)$/;
const tellsNobody = (folded: string): boolean =>
  !isRelation(folded) && !mayBeGivenName(folded) && !/^(?:no|si|o|ni|creo|quiza|pero|y)$/.test(folded);
const hasJoin = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => /^(?:y|e|con|a|and)$/.test(folded));
const mayBePlace = (folded: string): boolean =>
  (isWordFirst(folded) || !mayBeGivenName(folded)) &&
  !isFunctionWord(folded) &&
  !isVerbForm(folded) &&
  !/\d/.test(folded);

/** «… no va», «pero ella no la ponga»: whoever is named stays out. */
function leavesOut(after: readonly Word[], asked: readonly string[]): boolean {
  const words = after.map(({ folded }) => folded);
  const at = words.indexOf("no");
  if (at < 0 || words.lastIndexOf("no") !== at || at === words.length - 1)
    return at === 0 && words.length === 1;
  const said = after.slice(at + 1);
  return (
    said.some(
      ({ folded }) =>
        isGoing(folded) ||
        /^(?:pon|anot|apunt|registr|agreg)/.test(folded) ||
        isAsked(folded, asked) ||
        able.test(folded),
    ) &&
    words.slice(0, at).every((word) => /^(?:pero|ela|el|ya|a|mejor|siempre)$/.test(word)) &&
    said.every((word) => word.written !== "sé" && (isAround(word, asked) || able.test(word.folded)))
  );
}
const able = /^(?:puede|pudo|quiere|quiso|podra)$/;

const counted = wordsOf("cero uno dos tres cuatro cinco seis");

/** A clause without a name: it says nothing, or how many there are. */
function nobodyIn(words: readonly Word[], asked: readonly string[]): Told | null {
  let count: number | null = null;
  let isPlace = /^del?$/.test(words[0]?.folded ?? "");
  for (const [at, word] of words.entries()) {
    const { folded } = word;
    isPlace ||= /^(?:en|por|desde|hasta|pal)$/.test(folded);
    const isGroup = /^(?:los|las|son|somos|eran|total)$/.test(words[at - 1]?.folded ?? "");
    if (isGroup && (counted.indexOf(folded) > 1 || /^[2-9]$/.test(folded))) {
      count = /\d/.test(folded) ? Number(folded) : counted.indexOf(folded);
      continue;
    }
    // «La de la tienda», «los del taller»: somebody, and not by name.
    if (/^(?:el|la|los|las)$/.test(folded) && /^(?:del?|que|y|con)$/.test(words[at + 1]?.folded ?? ""))
      return null;
    if (folded === "yo" && /^no$/.test(words[at + 1]?.folded ?? "")) continue;
    if (folded === "no" && words[at - 1]?.folded === "yo") continue;
    if (isRelation(folded) && !isFrameWord(folded)) return null;
    // «Está en el hospital»: who is there may not come.
    if (hindered.test(folded) && !isAsked(folded, asked)) return null;
    if (!isAround(word, asked) && !(isPlace && mayBePlace(folded))) return null;
  }
  return { words: [], isOut: false, count };
}
