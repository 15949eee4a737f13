import { whenSaid } from "./attributes.ts";
import type { Choosing } from "./choice.ts";
import { type Clause, clausesOf, isTorn, refusalIn } from "./clauses.ts";
import { dependsOn } from "./condition.ts";
import { byDeed } from "./deeds.ts";
import { isDoubtful } from "./doubt.ts";
import { extremes } from "./extremes.ts";
import { firmly, preferred } from "./firmly.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { byLabel } from "./labels.ts";
import { numeralAt } from "./numerals.ts";
import { readPiece } from "./oneChoice.ts";
import { byOwnWords, candidatesOf, mentioned, takesBackIn, toldOf } from "./ownWords.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";
import { isCount } from "./positions.ts";
import { isToldOf } from "./predicates.ts";
import { byRange } from "./ranges.ts";
import { type Reading, unclear } from "./reading.ts";
import { isBareThing } from "./rivals.ts";
import { isSameVerb } from "./roots.ts";
import { inWordsOfLists, phraseOfLists } from "./sayings.ts";
import { isVerbForm } from "./verbs.ts";
import { bareOf, weekOf } from "./wholeLists.ts";
import { readWhose } from "./whose.ts";

// A choice within more words: one clause chooses, another puts it right, refuses another one or tells why.

const why = /[,;.]?\s(?:porque|porke|xq|pq|ya que|es que|pues|para que)\s/iu;
/** What the strict reader does not find: an hour, a place in the middle, letters, a label with a reason after it. */
export function readFreeChoice(says: string, choosing: Choosing): Reading<number> {
  const text = withoutOthers(ofChoice(says, choosing), choosing);
  const firm = firmly(text)
    .replace(/\bpero (?=(?:en|por|de) la (?:tarde|ma[nñ]ana|noche)\b|a las? )/iu, " ")
    .replace(/\b(?<=d[ií]a )(\p{L}{3,15})\b/iu, (word) => String(numeralAt([fold(word)], 0)?.value ?? word));
  return firm.trim() === "" ? unclear("notFound") : readFirmChoice(firm, choosing);
}

/** «Me da pena pero la de huertos», «mi sobrino pero lo crié yo»: what one side says, where the other names nothing. */
function ofChoice(says: string, choosing: Choosing): string {
  const text = preferred(says).replace(/[,\s]+pero\s+(?=(?:ahora\s+)?(?:mejor|prefiero)\s)/iu, ", ");
  const [before = "", after, more] = text.split(/[,\s]+pero\s+/iu);
  if (after === undefined || more !== undefined) return text;
  const isAside =
    saysNothing(before, choosing) && !/(?:^| )(?:no|ni|nunca|tampoco)(?= |$)/.test(fold(before));
  if (isAside) return after;
  const isSure = !takesBackIn(fold(after)) && !isDoubtful(after) && !dependsOn(text);
  return isSure && saysNothing(after, choosing) ? before : text;
}

const saysNothing = (part: string, choosing: Choosing): boolean =>
  !/\d/.test(part) &&
  whenSaid(part) === null &&
  !wordsOf(fold(part)).some((word) => isCount(word)) &&
  isToldOfNothing(toldOf(wordsOf(fold(part)), choosing));

/** A sentence that names nothing; words nobody knows and no verb may be another thing. */
const isToldOfNothing = (told: ReturnType<typeof toldOf>): boolean =>
  told.every(({ kind }) => kind !== "named") &&
  (told.every(({ kind }) => kind === "plain") ||
    told.some(({ word }) => word.length > 1 && isVerbForm(word)));

/** «A la 2 y a mi hermana también»: who comes too says nothing of which. */
const withoutOthers = (text: string, choosing: Choosing): string =>
  text.replace(
    /\sy (?:tambi[eé]n )?(?:a|para|con) mis? (\p{L}+)(?: tambi[eé]n)?\s*(?=[,.;!]|$)/giu,
    (all, who: string) =>
      isRelation(fold(who)) && toldOf([fold(who)], choosing).every(({ kind }) => kind !== "named")
        ? " "
        : all,
  );

function readFirmChoice(text: string, choosing: Choosing): Reading<number> {
  if (isDoubtful(text) || leavesOpen.test(fold(text)) || dependsOn(text)) return unclear("unsure");
  const lettered = readLetter(text, choosing);
  if (lettered !== null) return lettered;
  const known =
    byRange(text, choosing.choices) ??
    selfOf(text, choosing) ??
    extremeOf(text, choosing) ??
    allBut(text, choosing) ??
    sayingOf(text, choosing) ??
    oneOfWeek(text, choosing);
  if (known !== null) return { value: known };
  let heard: Heard = nothing;
  for (const clause of clausesOf(text).slice(0, MostClauses)) {
    const next = hear(heard, clause, choosing);
    if (typeof next === "string") return unclear(next);
    heard = next;
  }
  if (heard.takenBack) return unclear("unsure");
  if (heard.open !== null) return unclear("several");
  if (heard.taken !== null && heard.things > 0) return unclear("several");
  if (heard.taken !== null)
    return heard.refused.includes(heard.taken) ? unclear("unsure") : { value: heard.taken };
  if (heard.refused.length > 0 || heard.told) {
    const kept = heard.refused.length > 0 ? byClauses(text, choosing) : null;
    return typeof kept === "number" && !heard.refused.includes(kept) ? { value: kept } : unclear("unsure");
  }
  const own = byOwnWords(text.split(why)[0] ?? "", choosing) ?? byClauses(text, choosing);
  return own === null ? unclear("notFound") : own === "several" ? unclear("several") : { value: own };
}

/** «Que me marquen, no veo bien las letras»: what only one clause says in words of its own. */
function byClauses(text: string, choosing: Choosing): number | "several" | null {
  const said = clausesOf(text)
    .slice(0, MostClauses)
    .flatMap(({ text }) =>
      refusalIn(text) === null && !isToldOf(text, choosing) ? (byOwnWords(text, choosing) ?? []) : [],
    );
  const [one] = said;
  if (one === undefined) return null;
  return said.every((other) => other === one) ? one : "several";
}

const MostClauses = 6;

/** «La primera que haya», «como sea», «primero dígame»: no choice, whatever words it has. */
const leavesOpen = foldedPattern(
  `(?:^| )(?:(?:primer|ultim)[oa] (?:que|en) (?:haya|salga|tenga\\w*|este|sea|pueda|caiga|quede|abran|den|se|legue|alcance|encuentre|desocup\\w+)|primero (?:dios|dig\\w+|dim\\w+|tengo|quiero saber|necesito|deb\\w+|explic\\w+|mand\\w+)|lo que (?:usted|ustedes)|(?:la|el|las|los) que (?:usted|ustedes|mejor|mas|menos|tenga|haya|este)|me da (?:igual|lo mismo)|(?:un|deme un|dame un) (?:segundo|momento|minuto)|la misma (?:que|de)|(?:la|el) (?:que sigue|siguiente) (?:de|del|a|al|despues)|la de siempre|cuando (?:leg\\w+|vien\\w+|dan|entreg\\w+|empie\\w+)$|quejar\\w*|reclam\\w+|gracias por (?!favor)\\w+|la otra vez|la ultima vez|en vez de|(?:nomas|solo|mientras|siempre y cuando) (?:que )?no (?:luev\\w+|este|haga|se suspend\\w+|haya))(?= |$)|^(?:(?:pues|a|en|con|mire|uy|ay) )*(?:como|lo que|la que|el que|las que|los que|donde|cuando) (?:sea|quiera|guste)`,
);

/** What the clauses of a message chose and refused so far. */
interface Heard {
  readonly taken: number | null;
  /** Among which it is left open. */
  readonly open: readonly number[] | null;
  readonly refused: readonly number[];
  /** «La 2, no»: until another one is said. */
  readonly takenBack: boolean;
  /** How many clauses name a thing that is not shown: «zumba, yoga». */
  readonly things: number;
  /** Something of what is shown was told, which chooses nothing. */
  readonly told: boolean;
}
const nothing: Heard = { taken: null, open: null, refused: [], takenBack: false, things: 0, told: false };

function hear(heard: Heard, clause: Clause, choosing: Choosing): Heard | "unsure" | "several" {
  if (isTorn(clause.text)) return "unsure";
  if (isToldOf(clause.text, choosing)) return { ...heard, told: true };
  const refusal = refusalIn(clause.text);
  if (refusal?.bare) return { ...heard, takenBack: heard.taken !== null || heard.open !== null };
  const one =
    readPiece(clause.text, choosing) ?? byDeed(clause.text, choosing) ?? byLabel(clause.text, choosing);
  if (one === null && heard.taken !== null && isOfAnother(clause.text)) return "several";
  if (typeof one === "number") return chose(heard, one, clause.corrects);
  if (one === "several") return left(heard, candidatesOf(clause.text, choosing), clause.corrects);
  if (refusal !== null) return refuse(heard, placesRefused(refusal.what, choosing), clause.text, choosing);
  return (heard.taken !== null || heard.open !== null) &&
    (clause.corrects || takesBack(clause.text, choosing))
    ? "unsure"
    : isBareThing(wordsOf(fold(clause.text))) && !agreesWith(heard, candidatesOf(clause.text, choosing))
      ? { ...heard, things: heard.things + 1 }
      : heard;
}

/** «The movie, the last one»: what is named is what may be chosen. */
const agreesWith = ({ taken }: Heard, places: readonly number[] | null): boolean =>
  places !== null && places.length > 0 && (taken === null || places.includes(taken));

/** «…, mi esposo la 3»: one more is to be somewhere else. */
const isOfAnother = (clause: string): boolean => {
  const words = wordsOf(fold(clause));
  return (
    words.some((word) => isRelation(word)) &&
    words.some((word, at) => isCount(word) && /^(?:la|el|al)$/.test(words[at - 1] ?? ""))
  );
};

function chose(heard: Heard, one: number, corrects: boolean): Heard | "several" {
  if (corrects || heard.takenBack) return { ...heard, taken: one, open: null, takenBack: false };
  if (heard.taken !== null && heard.taken !== one) return "several";
  if (heard.open !== null && !heard.open.includes(one)) return "several";
  return { ...heard, taken: one, open: null };
}

/** «La de diabetes, la del miércoles»: each leaves some, and together one. */
function left(heard: Heard, places: readonly number[] | null, corrects: boolean): Heard | "several" {
  if (places === null || places.length === 0 || (places.length === 1 && heard.open === null))
    return "several";
  if (heard.taken !== null && !corrects) return places.includes(heard.taken) ? heard : "several";
  const open =
    heard.open === null || corrects ? places : heard.open.filter((place) => places.includes(place));
  const [only] = open;
  if (only === undefined) return "several";
  return open.length === 1 ? { ...heard, taken: only, open: null } : { ...heard, taken: null, open };
}

/** «Ya no veo ni con lentes, entonces la visual»: why is no refusal, unless it has words or the number of the choice. */
function refuse(
  heard: Heard,
  places: readonly number[],
  clause: string,
  choosing: Choosing,
): Heard | "unsure" {
  const own = /\d/.test(clause) ? places : mentioned(clause, choosing);
  const refused = places.filter((place) => own.includes(place));
  if (heard.taken !== null && refused.includes(heard.taken)) return "unsure";
  return { ...heard, told: heard.told || places.length > 0, refused: [...heard.refused, ...refused] };
}

/** Every choice that what is refused may be of. */
export function placesRefused(what: string, choosing: Choosing): readonly number[] {
  const one = readPiece(what, choosing);
  return typeof one === "number" ? [one] : (candidatesOf(what, choosing) ?? mentioned(what, choosing));
}

/** «La otra», «o la 3» take back; «que no puedo caminar» tells why. */
const takesBack = (clause: string, choosing: Choosing): boolean =>
  /^(?:no|pero|mejor|o|u|ni)$/.test(wordsOf(fold(clause))[0] ?? "") ||
  (/(?:^| )(?:aunque|no|ni|pero|mejor|tampoco|excepto|menos|salvo|o|u|bien|but|or|not)(?= |$)/.test(
    fold(clause),
  ) &&
    mentioned(clause, choosing).length > 0);

/** «Yo merita» where «Rosa (tú)» is one of the list. */
function selfOf(text: string, { choices, verbs = [] }: Choosing): number | null {
  // «Yo contesto» to «¿Quién contesta?».
  const said = wordsOf(fold(text)).filter((word) => !verbs.some((verb) => isSameVerb(word, verb)));
  if (
    readWhose(said.join(" ")) !== "self" ||
    (said.length > 0 && !/(?:^| )(?:yo|mi)(?= |$)/.test(said.join(" ")))
  )
    return null;
  const places = choices.flatMap((texts, place) =>
    texts.some((shown) =>
      /\((?:t[uú]|yo|usted)\)|^(?:yo|para m[ií]|soy yo|yo mism[oa])$/iu.test(shown.trim()),
    )
      ? [place]
      : [],
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** «Yo llego solo, no se apuren», «no fui a la escuela mija»: what lists call otherwise, and nothing else of the list. */
function sayingOf(text: string, choosing: Choosing): number | null {
  const saying = phraseOfLists(fold(text));
  if (saying === null || /(?:^| )(?:pero|o|aunque|si)(?= )/.test(fold(text))) return null;
  const places = choosing.choices.flatMap((texts, place) =>
    texts.some((shown) => ` ${foldShown(shown)} `.includes(` ${saying} `)) ? [place] : [],
  );
  const rest = (inWordsOfLists(fold(text)) ?? "").replace(saying, " ");
  return places.length === 1 && mentioned(rest, choosing).every((place) => places.includes(place))
    ? (places[0] ?? null)
    : null;
}

/** «El fin de semana» where one is. */
const oneOfWeek = (text: string, choosing: Choosing): number | null => {
  const places = weekOf(bareOf(text), choosing);
  return places?.length === 1 ? (places[0] ?? null) : null;
};

const extremeOf = (text: string, { choices }: Choosing): number | null => {
  const places = extremes(text, choices);
  return places?.length === 1 ? (places[0] ?? null) : null;
};

/** «La que no sea en martes», «cualquiera menos la 2»: the one that is left, where one is. */
function allBut(text: string, choosing: Choosing): number | null {
  const [, what = ""] = but.exec(fold(text)) ?? [];
  if (what === "") return null;
  const refused = what.split(/ (?:ni|y)(?: en| el| la| los)? /).map((part) => {
    const one = readPiece(part, choosing);
    return typeof one === "number" ? [one] : candidatesOf(part, choosing);
  });
  if (refused.includes(null)) return null;
  const kept = choosing.choices.flatMap((_, place) =>
    refused.some((places) => places?.includes(place)) ? [] : [place],
  );
  return kept.length === 1 ? (kept[0] ?? null) : null;
}
const but = foldedPattern(
  `^(?:(?:pues|quiero|prefiero|a|en|me da igual|me es igual) )*(?:(?:la|el)(?: unic[oa])? que no (?:sea|es|caiga)(?: en| de| la| el| del)*|(?:cualquier[a]?(?: dia)?|el que sea|la que sea) (?:menos|excepto|salvo)(?: en| el| la| de| del)*) (.{2,60})$`,
);

/** «C)», «c) visita a domicilio», «inciso b». */
function readLetter(text: string, { choices }: Choosing): Reading<number> | null {
  const [, letter] = /^\s*(?:(?:la |el |opci[oó]n |inciso )*)([a-l])\s*(?:[).:-]|$)/iu.exec(text) ?? [];
  if (letter === undefined || /^\s*[yoae]\s*$/iu.test(text)) return null;
  const place = letter.toLowerCase().charCodeAt(0) - 97;
  return place < choices.length ? { value: place } : null;
}
