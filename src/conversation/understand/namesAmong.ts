import { isCommonNoun } from "./commonNouns.ts";
import { foldLetters, wordsOf } from "./fold.ts";
import { hindered, isFrameWord, isOffice } from "./frames.ts";
import { isWrittenName } from "./givenNames.ts";
import { judgePerson } from "./person.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { isSurname } from "./surnames.ts";
import { properOf, saysAgain } from "./told.ts";
import { isVerbForm } from "./verbs.ts";
import { isWordFirst, kindOf } from "./wordKinds.ts";

// Whole names in a sentence that nobody listed: «Expone Dania Toledo, le sigue Gubidxa Orozco y cierra Naxhieli López».
// A given name and a surname together are somebody, whatever words stand around; these may say anything, but for the
// closed classes below, which say that somebody named is not meant, or that somebody else is too.

export interface Word {
  readonly written: string;
  readonly folded: string;
  /** Whether a mark parts it from the next. */
  readonly ends: boolean;
}

/** More words are a story, with more in it than an answer. */
const MostWords = 40;
const LongestRun = 7;

/** It is no, or may be, or is taken back: nobody named around these is named for sure. Folded. */
export const against = new Set(
  wordsOf(
    foldLetters(
      `no ni sin nunca jamás nadie ninguno ninguna tampoco menos excepto salvo nel not never o u or si pero mejor digo
      perdón sino aunque vez lugar corrijo equivoqué equivoca mal creo cree quizá quizás quiza talvez tal depende ojalá
      chance capaz posible posiblemente probable probablemente segura seguro duda según pendiente falta faltan faltaba antes
      todavía aún casi parece supongo espero maybe perhaps cuándo dónde qué cuál quién cómo cuánto
      otro otra otros otras alguien algunos algunas varios varias etc etcétera compañía familia demás muchos muchas hartos hartas bastantes bastante pocos pocas montón bola cada cualquiera
      todos todas ambos mismo misma mismos mismas igualito como fuera iba iban era eran había hubiera
      pasado pasada antepasado anterior ayer antier`,
    ),
  ),
);

/** What tells of whoever is named that they know, said or left, and not that they take part. */
export const ofElse =
  /^(?:d[ie]c[ei]\w*|dij[eo]\w*|dic[ho]\w*|dig[ao]\w*|dil[ea]\w*|pregunt\w*|avis\w*|sab\w*|sep\w*|conoc\w*|conozc\w*|busc\w*|busq\w*|habl\w*|abl\w*|platic\w*|cont[ao]\w*|cuent\w*|mand\w*|marc\w*|marq\w*|invit\w*|recom\w*|deb[eo]\w*|mur\w*|muer\w*|falec\w*|sal[eigu]\w*|cancel\w*|quit\w*|bor[aro]\w*|elimin\w*|saqu\w*|sac\w*|dej\w*|olvid\w*|falt\w*|pid\w*|ped\w*|quier\w*|quis\w*|gust\w*|pued\w*|pod\w*|ib[ao]\w*|pens\w*|piens\w*|import\w*|vend\w*|compr\w*|viv[eio]\w*|naci\w*|tien\w*|teng\w*|tuv\w*|inform\w*|cas[aoe]\w*|recuer\w*|salud\w*|agradec\w*|felicit\w*|trabaj\w*|acuerd\w*|acord\w*|cre[eioy]\w*|quej\w*|prest\w*|cobr\w*|rob\w*|pag\w*|cambi\w*|cambié|doy|dan|dar|dado|dio|dieron|vi|vio|ver|veo|vieron|oi|oy[eo]\w*|espant\w*|pele\w*|pelea\w*)$/;

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

/** Whether a word within what is told of somebody may take it back; «que» only goes on. */
const opens = (folded: string): boolean => folded !== "que" && (against.has(folded) || hindered.test(folded));

/** Where «se llama» stands: whatever comes before it tells who that is. */
const calledAt = (before: readonly Word[]): number =>
  before.findLastIndex(({ folded }, at) => /^(?:lama|laman|lamada|lamado)$/.test(folded) && at > 0);

/** «La señora que vende se llama Lorenza Uicab»: what somebody is said to be called, after who that is; else null. */
export function calledIn(piece: string): string | null {
  const [, before = "", name = ""] =
    /^(.{3,80}?) ((?:se llaman?|que se llaman?|de nombre|llamad[oa]) .{2,60})$/iu.exec(piece) ?? [];
  const words = wordsOf(foldLetters(before));
  const isOpen = words.some((word) => opens(word) || word === "yo" || isWrittenName(word) || isSurname(word));
  return name === "" || isOpen ? null : name;
}

/** What people carry, have or lack: «con su credencial», «sin acta». */
export const isProperty = (folded: string): boolean => property.test(folded);
const property =
  /^(?:credencial\w*|ine|ife|actas?|curp|papel\w*|copias?|document\w*|recibos?|celular\w*|cel|telefono|carnet|cartil\w*|constancia\w*|permiso|beca|discapacidad|baston|muletas|silas?|ruedas|gafete|lonche|comida|agua|mochila|uniforme)$/;

/** What is told of whoever is named, and of nobody else: «la señora que vende se llama», «con su credencial», «que es maestra». */
function toldOf(words: readonly Word[], runs: readonly Run[], question: string): ReadonlySet<Word> {
  const told = new Set<Word>();
  for (const [at, { from, to }] of runs.entries()) {
    const start = runs[at - 1]?.to ?? 0;
    const before = words.slice(start, from);
    const called = calledAt(before);
    const isOpen = ({ folded }: Word) => opens(folded);
    if (called >= 0 && !before.some(isOpen) && !before.some(({ folded }) => folded === "yo"))
      for (const word of before) told.add(word);
    const after = words.slice(to, runs[at + 1]?.from ?? words.length);
    // «Ana Ruiz con credencial y …»: to what joins the next.
    const end = after.findIndex(({ folded }) => /^(?:y|e)$/.test(folded));
    const tail = end < 0 ? after : after.slice(0, end);
    const [first = "", second = ""] = tail.map(({ folded }) => folded);
    const isProperty =
      /^(?:con|sin|trae|traia|trajo|leva|levo)$/.test(first) &&
      tail.length > 1 &&
      tail
        .slice(1)
        .every(({ folded }) => property.test(folded) || /^(?:su|sus|la|el|una?|de|y)$/.test(folded)) &&
      !tail.some(({ folded }) => saysAgain(folded, question));
    const isKind =
      first === "que" && /^(?:es|son|ya|era|eran)$/.test(second) && tail.length > 2 && !tail.some(isOpen);
    if (isProperty || isKind) for (const word of tail) told.add(word);
  }
  return told;
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

export function wordsIn(text: string): readonly Word[] {
  return text
    .split(/\s+/)
    .map((written) => {
      const bare = written.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{M}\p{N}]+$/u, "");
      const isShort = /^\p{L}\p{L}?\p{L}?\p{L}?\.$/u.test(written) && kindOf(foldLetters(bare)) !== "plain";
      return {
        written: isShort ? `${bare}.` : bare,
        folded: foldLetters(bare),
        ends: !isShort && /[^\p{L}\p{M}\p{N}]$/u.test(written),
      };
    })
    .filter(({ folded }) => folded !== "");
}

interface Run {
  readonly from: number;
  readonly to: number;
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
