import { asides, foldedWords, isHarmless, isIdle, tails } from "./asides.ts";
import { shiftMarked, withWeekSaid } from "./dayPhrases.ts";
import { isDoubtful } from "./doubt.ts";
import { feastsMarked } from "./feasts.ts";
import { pause, saidWords, trimmed } from "./said.ts";

// The words of an answer that count: without courtesy, without why, and as corrected where somebody corrects themselves.

/** What is left of an answer, and what its writer took back («el lunes, no, el martes»). */
export interface Gist {
  readonly words: readonly string[];
  readonly before: readonly string[] | null;
}

export interface Weighing {
  /** Whether a word says something of what is asked: a day, an hour, a number. */
  readonly weighs: (word: string, at: number, words: readonly string[]) => boolean;
  readonly past: boolean;
  /** A reason may tell of other days and hours: «el lunes, porque el martes no puedo». */
  readonly reasons?: true;
  /** What only says the question again. */
  readonly repeats?: (word: string) => boolean;
}

/** The words that count; null where they hedge, or say something else beside. */
export function gistOf(text: string, weighing: Weighing): Gist | null {
  return gistIn(toldIn(text, weighing), weighing);
}

/** The same of what `toldIn` makes. */
export function gistIn(told: Gist | null, weighing: Weighing): Gist | null {
  if (told === null) return null;
  const before = told.before && essence(told.before, weighing);
  const left = essence(told.words, weighing);
  return left === null || left.length === 0 ? null : { words: left, before };
}

/** All words of an answer, as it was corrected; null where they hedge, or look back on what is asked of the future. */
export function toldIn(text: string, weighing: Weighing): Gist | null {
  const plain = saidWords(text).join(" ");
  const feasted = aroundFeast(shiftMarked(feastsMarked(weighing.past ? plain : withWeekSaid(plain))));
  const told = weighing.reasons ? withoutFreedom(feasted.replace(available, " "), weighing.past) : feasted;
  const words = withoutNo(told.split(" ").filter((word) => word !== ""));
  if (words.length === 0 || hedges(words)) return null;
  // «Ya pasó, fue el viernes»: what is over is no day to come.
  if (
    weighing.reasons &&
    !weighing.past &&
    words.some((word, at) => over.test(word) || (words[at - 1] === "ya" && word === "paso"))
  )
    return null;
  const corrected = correctionIn(weighing.reasons ? dayAfter(words) : words, weighing);
  return { words: corrected?.after ?? words, before: corrected?.before ?? null };
}

/** «El sábado no trabajo» is when somebody can, and «pero en la tarde» only tells which part of it. */
const withoutFreedom = (said: string, past: boolean): string =>
  (past ? said : said.replace(free, " ")).replace(notEarly, " ").replace(notSooner, "").replace(butThen, " ");
const noWork =
  "(?:ya )?no (?:trabajo|trabajamos|tengo (?:nada(?: que hacer)?|clases?|escuela|trabajo|turno|compromisos?|que (?:trabajar|ir a trabajar))|hay (?:clases?|escuela)|voy a (?:trabajar|la escuela)|entro a trabajar)";
/** By itself «el domingo no trabajamos» may also mean that nobody is there. */
const free = new RegExp(
  `(?:^| )(?:(?:que|porque) ${noWork}(?= |$)|${noWork}(?= (?:, )?ese(?: dia)?(?: |$)))`,
  "g",
);
/** «Si todavía hay lugar», «si no está lleno»: whoever asks knows. */
const available =
  /(?:^| )si (?:todavia |aun |ya )?(?:no )?(?:hay|ay|tienen?|queda|quedan|esta|alcanza|alcanzo) (?:todavia |aun |ya |muy |todo )?(?:lugar(?:es|cito)?|cupo|espacios?|chance|citas?|fichas?|lleno|llena|ocupad[oa]|apartad[oa]|disponible)(?= |$)/g;
const notEarly =
  / (?:, )?pero (?:que )?no (?:sea )?(?:muy |tan |mas )?(?:temprano|tarde|noche|de noche|en la noche|temprano)(?= |$)/g;
const notSooner =
  /(?<=\S)(?: ,)? (?:pero )?(?:no|ni) (?:antes|despues|mas temprano|mas tarde)(?: (?:ni|o) (?:antes|despues))?$/;
const butThen =
  / (?:, )?pero (?:que )?(?:sea |mejor )?(?:ya )?(?=(?:en|por|a|de) (?:la |las )?(?:manana|mananita|tarde|tardecita|noche|\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|medio)|despues de las?|temprano|tempranito|tarde(?: |$))/g;

/** «Mañana no, pasado»: the day after tomorrow. */
const dayAfter = (words: readonly string[]): readonly string[] => {
  const at = words.indexOf("pasado");
  return at > 0 && words[0] === "manana" && words[at + 1] !== "manana" && words.slice(0, at).includes("no")
    ? [...words.slice(0, at + 1), "manana", ...words.slice(at + 1)]
    : words;
};

/** «Pasando año nuevo, el 4»: what the day comes after. */
const aroundFeast = (said: string): string =>
  said.replace(
    /(?:^| )(?:(?:ya )?pasado|despues|antes|pasando|pasandito|saliendo|luego|terminando|pasada|pasadas)(?: de)?(?: la| las| los| el)? ?(?:semana santa|feast\S+|navidad|reyes|muertos|posadas)(?= |$)/g,
    " ,",
  );

/** «Cómo no» and «si no es molestia» deny nothing. */
export function withoutNo(words: readonly string[]): readonly string[] {
  const folded = foldedWords(words);
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const aside = asides.at(folded, at);
    const denies = aside !== null && folded.slice(at, at + aside.length).includes("no");
    if (!denies) left.push(words[at] ?? "");
    at += denies ? aside.length : 1;
  }
  return trimmed(left);
}

const harmless =
  /^a ver (?=mejor|pues|el |la |entonces|seria|que sea)|\b(?:(?:para|pa) que (?:te|l[ae]s?) (?:digo|hago|hecho|echo|miento)|(?:l[aeo]s?|te) espero|mas o menos|puede ser|podria ser|segun (?:el|la|los|las|mi|su|me|nos|tu|lo que|dice\w*)|no espera?e?(?:me|te|nme)?(?= (?:el|la|las|a|es|son|mejor|mañana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\d)(?: |$))|(?:manana|ahorita|despues) (?:me (?:queda|parece|conviene|late|acomoda|va|gustaria|sirve|anot\w+|apunt\w+|present\w+|viene)|l[aeo]s? (?:espero|caigo|llego|llevo|recibo))|si se puede|si (?:todavia |aun )?hay (?:lugar|cupo|espacio)|espere(?:n|me)? ahi)\b/g;

const over =
  /^(?:fue|fui|fuimos|fueron|vino|vinieron|vine|vinimos|hicieron|hizo|hubo|estuvo|estuve|visitaron|ocurrio|era|eran)$/;

const hedges = (words: readonly string[]): boolean =>
  /\bme parece que (?!bien|esta)/.test(words.join(" ")) ||
  isDoubtful(
    words
      .filter((word) => word !== pause)
      .join(" ")
      .replace(harmless, " "),
  );

const marks: readonly RegExp[] = [
  // «El viernes, no el sábado» may take back either of the two.
  / (?:, )?(?:(?:ay |uy |perdon |ah )?no (?:, )?(?:perdon|perdone|digo|espere(?:me|n|nme)?|espera(?:me|te)?|mejor|mas bien|disculpe|disculpa|puedo|se puede|podemos|voy a poder)|digo|perdon|mejor dicho|mas bien|corrijo|me equivoque|quise decir|ay no|ah no|uy no|(?<!, )no|no(?= ,)) (?:, )?(?:(?:perdon|perdone|digo|disculpe|mejor|mas bien|pero|sino|quise decir|es|seria|que sea) (?:, )?)*/,
  / (?:, )?mejor (?!que |porque |por )/,
  // «El lunes, bueno, el martes»; «el lunes está bueno» takes nothing back.
  / (?:, )?(?<!\b(?:esta|es|seria|muy|que|suena|parece) )bueno (?:, )?(?:(?:pues|ya|ya no|no|mas bien|mejor) (?:, )?)*/,
];
/** «El 16 no porque es fiesta, mejor el 18». */
const whyNot = /^(?:porque|es que|que|ya que|hay|es|tengo|me) [^,]* , (?:mejor |pero )?/;
const refused = /^(?:(?:pues |ya |bueno )*no (?:puedo |podria |podemos |voy |en |para )?)/;

/** What was taken back and what was put in its place, where both weigh something. */
function correctionIn(words: readonly string[], { weighs }: Weighing) {
  const said = words.join(" ");
  const apart = (text: string) => trimmed(text.split(" ").filter((word) => word !== ""));
  for (const mark of marks) {
    const found = mark.exec(said);
    if (!found) continue;
    const before = apart(said.slice(0, found.index).replace(refused, ""));
    const after = apart(said.slice(found.index + found[0].length).replace(whyNot, ""));
    const isEither =
      /^(?:o|u|si|y|ni|entonces)$/.test(before.at(-1) ?? "") ||
      [...before, ...after].some((word) => /^[ou]$/.test(word));
    if (!isEither && before.some(weighs) && after.some(weighs))
      return { before, after: withoutYes(withoutTakenBack(before, after, weighs)) };
  }
  // «No a las 4, a las 5», «no puedo el lunes, el martes sí».
  const comma = said.indexOf(` ${pause} `);
  if (comma < 0 || !refused.test(said) || /^(?:[a-z]+ )?no ,/.test(said)) return null;
  const before = apart(said.slice(0, comma).replace(refused, ""));
  const after = apart(said.slice(comma + 3).replace(/^(?:es que|porque|que|ya que) [^,]* , /, ""));
  return before.some(weighs) && after.some(weighs) ? { before, after: withoutYes(after) } : null;
}

/** «Lunes, digo martes, el lunes entra mi niño a la escuela»: why not. */
function withoutTakenBack(
  before: readonly string[],
  after: readonly string[],
  weighs: Weighing["weighs"],
): readonly string[] {
  const [first = [], ...clauses] = clausesOf(after);
  const isWhy = (clause: readonly string[]) =>
    clause.some(weighs) && clause.every((word, at) => !weighs(word, at, clause) || before.includes(word));
  return [first, ...clauses.filter((clause) => !isWhy(clause))].flatMap((clause, at) =>
    at === 0 ? clause : [pause, ...clause],
  );
}

const withoutYes = (words: readonly string[]): readonly string[] =>
  /^(?:si|mejor)$/.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;

/** Clause by clause: what weighs nothing is left out where it takes nothing back. */
export function essence(words: readonly string[], weighing: Weighing): readonly string[] | null {
  const kept: string[] = [];
  for (const clause of clausesOf(words)) {
    if (
      weighing.reasons &&
      kept.length > 0 &&
      (reason.test(clause.slice(0, 2).join(" ")) || isRemark(clause) || isWhy(clause, 0))
    )
      continue;
    const said = withoutAsides(clause);
    const rest = withoutIdle(weightOf(said, weighing), weighing);
    if (rest.length === 0) continue;
    if (rest.some(weighing.weighs)) kept.push(...rest);
    else if (!isLeftOut(said, kept.length > 0, weighing.past)) return null;
  }
  return kept;
}

function clausesOf(words: readonly string[]): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const word of words) word === pause ? clauses.push([]) : clauses.at(-1)?.push(word);
  return clauses.filter((clause) => clause.length > 0);
}

export function withoutAsides(words: readonly string[]): readonly string[] {
  const folded = foldedWords(words);
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = asides.at(folded, at);
    // «Ya que» begins a reason, though «ya» says nothing.
    const tail = at > 0 ? (tails.at(folded, at)?.length ?? 0) : 0;
    if (tail > 1 && tail > (found?.length ?? 0)) {
      left.push(...words.slice(at, at + tail));
      at += tail;
      continue;
    }
    // «Mi amiga» is somebody; «amiga» alone is only called so.
    const aside =
      found?.length === 1 && /^(?:mi|mis|su|un|una|otro|otra)$/.test(folded[at - 1] ?? "") ? null : found;
    // «Sí» by itself, and before what is wanted; «si alcanzo» is a condition.
    const yes = folded[at] === "si" && (at === words.length - 1 || (at === 0 && opens.test(folded[1] ?? "")));
    if (!aside && !yes) left.push(words[at] ?? "");
    at += aside?.length ?? 1;
  }
  return left;
}

const opens =
  /^(?:el|a|al|las?|para|de|manana|hoy|pasado|este|es|son|somos|en|como|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\d.*)$/;

/** The words as far as they weigh: what follows tells why, where or with whom. */
function weightOf(words: readonly string[], { weighs, reasons, past }: Weighing): readonly string[] {
  const folded = foldedWords(words);
  const first = words.findIndex(weighs);
  if (first < 0) return words;
  for (let at = first + 1; at < words.length; at += 1) {
    if (reasons && isAside(words, at, past)) return words.slice(0, at);
    const tail = tails.at(folded, at);
    if (!tail) continue;
    // «Mi esposo y yo»: what weighs may begin a tail too, and then it is none.
    const from = tail.meaning === "sum" ? at + tail.length : at;
    const rest = words.slice(at + tail.length);
    if (reasons && reason.test(words.slice(at, at + 2).join(" ")) && !rest.includes("mejor"))
      return words.slice(0, at);
    const weighed = words.some((word, index) => index >= from && weighs(word, index, words));
    if (!weighed && isHarmless(rest, tail.meaning === "why")) return words.slice(0, at);
  }
  return words;
}

/** «Que entre semana trabajo», and of what was: «vinieron dos muchachas». */
function isAside(words: readonly string[], at: number, past: boolean): boolean {
  const rest = words.slice(at + 1);
  if (rest.some((word) => /^(?:o|u|mejor|pero|sino|depende|digo)$/.test(word))) return false;
  if (isWhy(words, at)) return true;
  // «El 6 de enero que partimos la rosca».
  if (past && words[at] === "que" && /.{3}[ai]mos$|.{2}(?:aron|ieron)$/.test(rest[0] ?? ""))
    return !rest.some((word) => named.test(word));
  if (words[at] === "que")
    return (
      rest.length > 1 &&
      // «El 14, que es sábado» names it twice.
      !(rest[0] === "es" && named.test(rest[1] ?? "")) &&
      /^(?:entre|los|las|mi|mis|no|ya|yo|ese|hay|tengo|trabajo|mañana|me|el|ando|estoy|nada|nomas|es)$/.test(
        rest[0] ?? "",
      ) &&
      !rest.includes("dia") &&
      !isComing.test(rest[0] ?? "")
    );
  return past && happened.test(words[at] ?? "") && !rest.some((word) => named.test(word));
}
/** «…, que mañana me toca tianguis»: what happens on another day tells why. */
const isWhy = (words: readonly string[], at: number): boolean =>
  words[at] === "que" && whyDay.test(words.slice(at + 1, at + 8).join(" "));
const whyDay =
  /^(?:(?:el|este|ya) )?(?:manana|hoy|pasado manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?: (?:en|por) la (?:manana|tarde|noche))? (?:(?:si|ya|yo|aun|todavia) )?(?:no (?:puedo|voy|estoy|hay|alcanzo|me|nos)|me toca|nos toca|tengo|tenemos|hay|voy al?|vamos al?|ando|estoy|trabajo|salgo|llega\w*|viene\w*|entro|cuido|es (?:la|el|mi|dia))(?: |$)/;
const happened =
  /^(?:vino|vinieron|ll?ego|ll?egaron|paso|pasaron|hubo|ll?ovio|hicimos|hicieron|nos|estuvo|estuvieron|se|trajeron|repartieron|empezo|termin(?:o|amos)|acab(?:o|amos)|\w+(?:aron|ieron|jeron))$/;
const named =
  /^(?:feast\S+|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ayer|antier|hoy|\d+(?:[/-]\d+)*)$/;

const reason = /^(?:porque|es que|ya que|para que|debido a)/;
/** «…, los demás ya están apartados», «…, ese día hay tianguis». */
const isRemark = (clause: readonly string[]): boolean =>
  /^(?:l[oa]s (?:demas|otr[oa]s)|el resto|ese dia (?:hay|es|se|descanso|sale|estoy|viene|vienen|llega))(?: |$)/.test(
    clause.join(" "),
  ) && !clause.some((word) => /^(?:no|ni|tampoco|tambien|o|si)$/.test(word));
const isComing = /^(?:viene|entra|sigue)$/;
const isThis = /^(?:semana|tarde|noche|manana|fecha)$/;

const withoutIdle = (words: readonly string[], { weighs, past, repeats }: Weighing): readonly string[] =>
  words.filter((word, at) => {
    if (weighs(word, at, words)) return true;
    const after = words[at + 1] ?? "";
    if (word === "que") return isComing.test(after);
    if (words[at - 1] === "que" && isComing.test(word)) return true;
    if (word === "esta" && isThis.test(after)) return true;
    if (/^(?:tengo|tenemos)$/.test(word) && repeats?.(after)) return false;
    return !isIdle(word, past) && !repeats?.(word);
  });

/** «Soy doña Cata», «yo aquí estoy»: beside an answer these say nothing of it. */
function isLeftOut(said: readonly string[], after: boolean, past: boolean): boolean {
  const folded = foldedWords(said);
  const tail = after ? tails.at(folded, 0) : null;
  return isHarmless(said.slice(tail?.length ?? 0), tail?.meaning === "why" || (past && after));
}
