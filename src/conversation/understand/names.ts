import { withoutCourtesy } from "./courtesy.ts";
import { fold, foldLetters, wordsOf } from "./fold.ts";
import { isGivenName, mayBeGivenName } from "./givenNames.ts";
import { listLeads, listTrails } from "./listGrammar.ts";
import { type Grammar, readPerson, wordsIn } from "./name.ts";
import { peel } from "./peeling.ts";
import { isRelation } from "./plainWords.ts";
import { type Context, isQuestion, type Reader, unclear } from "./reading.ts";
import { isSurname } from "./surnames.ts";
import { kindOf } from "./wordKinds.ts";

/** As long as platforms let a message be, UTF-16 units: a whole room is noted at once, from a list on paper. */
export const LongestNames = 4_096;
/** What is longer is no name, whatever stands around it. */
const LongestPiece = 200;
/** Two names and two surnames, and one more; without «de la». */
const MostWords = 5;

/** The names of a list as people write it, and the pieces that are none. */
export interface SplitNames {
  readonly names: readonly string[];
  readonly unread: readonly string[];
}

/**
 * Several people in one message: «+ Juan Pérez, Rosa Díaz», one a line, numbered, «Juan Pérez y Rosa Díaz». «Ortega y
 * Gasset» may be one or two: it is left unread, for its writer to part, and so is who has no name («su hija»).
 */
export function splitNames(text: string, context: Context = {}): SplitNames {
  const names: string[] = [];
  const unread: string[] = [];
  // What is too long to be a message is nobody's list.
  const groups = groupsOf(text.slice(0, LongestNames), context);
  let isExplained = true;
  for (const [at, group] of groups.entries()) {
    for (const piece of group) {
      const name = nameIn(piece, context);
      if (name !== null) {
        names.push(name);
        continue;
      }
      const said = around(piece);
      if (said === "nothing") continue;
      const next = groups[at + 1];
      // «Mi mamá, Rosa Díaz», «yo, Ana Ruiz»: who that is comes next.
      const isNamedNext =
        said === "somebody" &&
        isExplained &&
        group.length === 1 &&
        next?.length === 1 &&
        isBareName(next[0] ?? "", context);
      // «Eder y Yuridia, mis hijos», «Ana, Luis, mis dos nietos»: who they are was said before.
      const joinedBefore = group.length === 1 && names.length > 1 && groups[at - 1]?.length === names.length;
      const areNamed = countIn(piece) === names.length || (joinedBefore && /\bmis \S+s$/iu.test(piece));
      if (isNamedNext || (said === "somebody" && areNamed)) continue;
      unread.push(piece);
    }
    isExplained = group.length === 1 && (at === 0 || isExplained) && around(group[0] ?? "") !== null;
    if (at > 0 && !isExplained) isExplained = around(groups[at - 1]?.[0] ?? "") === "somebody";
  }
  return { names: names.map((name) => namesakeIn(name, names, text)), unread };
}

/** «Yael Paredes (hijo)» says whose son he is, unless somebody of the list has the same name. */
function namesakeIn(name: string, names: readonly string[], text: string): string {
  const [, own = "", which = ""] = /^(.+) (hijo|hija|padre|madre)$/.exec(name) ?? [];
  const isAside = which !== "" && text.toLowerCase().includes(`(${which})`);
  return isAside && !names.some((other) => other !== name && other.startsWith(own)) ? own : name;
}

const grammar: Grammar = { leads: listLeads, trails: listTrails };

/** What a piece says that holds no name: nothing («somos dos», «72 años»), or somebody unnamed («mi mamá», «voy yo»). */
function around(piece: string): "nothing" | "somebody" | null {
  const words = wordsIn(
    piece
      .replace(/[,;:()!.]+/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const rest = peel(words, grammar.leads, grammar.trails);
  if (words.folded.length === 0 || rest.folded.length > 0) return null;
  const isSomebody = rest.said.has("relation") || rest.said.has("forOther") || words.folded.includes("yo");
  return isSomebody ? "somebody" : "nothing";
}

function isBareName(piece: string, context: Context): boolean {
  return (
    nameIn(piece, context) !== null &&
    !peel(wordsIn(piece), grammar.leads, grammar.trails).said.has("relation")
  );
}

const counted = wordsOf("cero uno dos tres cuatro cinco seis");
/** «Mis dos nietos»: 2. Null where it tells no number. */
function countIn(piece: string): number | null {
  const word = wordsOf(foldLetters(piece)).find((word) => counted.indexOf(word) > 1 || /^[2-6]$/.test(word));
  return word === undefined ? null : /\d/.test(word) ? Number(word) : counted.indexOf(word);
}

/** «Juan Pérez hijo», «Juan Pérez (padre)»: whoever shares a name with somebody of the house. */
const namesake = /[\s,]+\(?(hijo|hija|padre|madre|jr\.?)\)?$/iu;

function nameIn(piece: string, context: Context): string | null {
  if (piece.length > LongestPiece) return null;
  const which = namesake.exec(piece);
  const bareName = which ? piece.slice(0, which.index) : piece;
  const read = readPerson(bareName, context, grammar);
  if (!("value" in read) || !isPerson(read.value)) return null;
  return which?.[1] ? `${read.value} ${which[1].toLowerCase()}` : read.value;
}

/** What platforms write bold or slanted: *Juan*, _Pérez_. */
const markup = /(?<=[\p{L}.])[*_~]{1,3}|[*_~]{1,3}(?=\p{L})/gu;
const separators =
  /[\n,;+&•·|/●◦‣▪■○►]|(?<!\S)[a-h]\)\s*|(?<!\S)(?:\d{1,2}(?:[.)°º]|\s?-)+\s*|[-–—*]\s+)|\d?\ufe0f?\u20e3|(?:\p{Extended_Pictographic}|\ufe0f)+/u;
/** «1 Juan Pérez», one a line. */
const numbered = /^[^\S\n]*#?\d{1,2}[^\S\n]+(?=\p{L})/gmu;
/** «Lista de asistencia: …», «vinieron …», «anota a …»: what people write before names. */
const heading =
  /^\s*(?:(?:la )?lista(?: de (?:asistencia|asistentes|nombres|personas))?|l[oa]s asistentes(?: son)?|asistentes|asistencia|nombres|personas|participantes|(?:somos |van |vamos )?(?:de )?(?:la |mi )familia(?: [\p{L} ]{1,30})?)\s*:/iu;
const lead =
  /^(?:(?:hoy )?(?:vinieron|vino|asistieron|asisti[oó]|llegaron|lleg[oó]|estuvieron|est[aá]n|son)|(?:me |nos )?(?:agr[eé]g[au]e?(?:me)?|an[oó]t[ae](?:me)?|ap[uú]nt[ae](?:me)?|pon(?:me)?|registra) a|agregar a|anotar a|a)\s+(?=\p{L})/iu;

/** «Primero Ana Ruiz segundo Luis Paz»; «Segundo» alone is somebody's name. */
function ordinals(listed: string): string {
  const text = listed.replace(
    /(^|[\n,;])[^\S\n]*(\p{L}{2,20})[^\S\n]*:[^\S\n]*(?=\p{L})/gu,
    (all, start, label) => (isRelation(foldLetters(label)) ? start : all),
  );
  if (!/(?<!\p{L})primer[oa]? [\s\S]*(?<!\p{L})segund[oa] /iu.test(text)) return text;
  return text.replace(
    /(?<!\p{L})(?:y )?(?:l[oa] |el )?(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa])(?= )/giu,
    ", ",
  );
}

/** The pieces of a list, those that «y» joins together. */
function groupsOf(text: string, context: Context): (readonly string[])[] {
  const [first = "", ...rest] = ordinals(text)
    .replace(/[^\S\n]+/g, " ")
    .replace(markup, "")
    .replace(heading, "")
    .replace(
      / ?\b(?:punto y coma|coma|punto y aparte|punto y seguido|punto|nueva l[ií]nea|salto de l[ií]nea|enter)(?= |$|[,.])/giu,
      ", ",
    )
    .replace(numbered, ", ")
    .split(separators)
    .flatMap(sentences)
    .map(bare)
    .filter((piece) => piece !== "");
  // «Sí, Juan Pérez»: a yes to whether there is anybody.
  const pieces = rest.length > 0 && /^(?:s[ií]|claro|ok)$/iu.test(first) ? rest : [first, ...rest];
  return pieces
    .map((piece) =>
      parted(piece, context)
        .map((part) => bare(part).replace(lead, ""))
        .filter((part) => part !== "" && !isCourtesy(part)),
    )
    .filter((group) => group.length > 0);
}

const bare = (piece: string): string =>
  withoutTrail(piece.trim()).replace(/^(?:y|e|and)(?: tambi[eé]n)?\s+(?=\p{L})|^[.:\s-]+/giu, "");

/** Without dots that stand apart at its end; that of «Ma.» stays. Step by step: a pattern would look again from each. */
function withoutTrail(piece: string): string {
  let end = piece.length;
  while (end > 0 && /[.:\s]/.test(piece.charAt(end - 1))) end -= 1;
  return /\s/.test(piece.slice(end)) ? piece.slice(0, end) : piece;
}

const isCourtesy = (piece: string): boolean => {
  const words = wordsOf(fold(piece));
  return words.length > 0 && withoutCourtesy(words).length === 0;
};

const shortForms = new Set(
  wordsOf(
    "ma sra sr srta dr dra lic ing prof profa mtra mtro arq hdez fdez gpe fco gzlz glz mtz rdz rmz cd sn sta sto dn dna",
  ),
);

/** «Juan Pino. Rosa Díaz.» is two; «Ma. Elena» is one. */
function sentences(piece: string): string[] {
  const pieces: string[] = [];
  let isOpen = false;
  for (const part of piece.split(/(?<=\p{L}\.)\s+/u)) {
    const last = isOpen ? pieces.pop() : undefined;
    pieces.push(last === undefined ? part : `${last} ${part}`);
    const [, word = ""] = /(\p{L}+)\.$/u.exec(part.slice(-16)) ?? [];
    isOpen = word.length === 1 || shortForms.has(foldLetters(word));
  }
  return pieces;
}

/** «Juan Pérez y Rosa Díaz» is two, and so are «Juan y Rosa» and «Rosa Díaz y Lupita». */
function parted(piece: string, context: Context): string[] {
  const sides = piece.split(/ (?:y|e|and) (?:a )?/iu).map((side) => side.trim().replace(lead, ""));
  const isList = sides.every((side, index) => index === 0 || canFollow(sides[index - 1] ?? "", side));
  if (sides.length > 1 && isList) return sides.flatMap((side) => joined(side, context));
  return joined(piece, context);
}

/** «Olga Leal con Simón Leal» is two where both are somebody's name; «la de rojo con 3 niños» is nobody's. */
function joined(piece: string, context: Context): string[] {
  if (piece.length > LongestPiece) return [piece];
  const sides = piece.split(
    / (?:junto con|en compa[ñn][ií]a de|acompa[ñn]ad[oa] (?:de|por)|as[ií] como|adem[aá]s de|tambi[eé]n|con|m[aá]s|plus|with) (?:a )?/iu,
  );
  const isList = sides.length > 1 && sides.every((side) => nameIn(side, context) !== null);
  return isList ? sides : [piece];
}

/** Whether what stands after «y» is somebody else, and no second surname. */
function canFollow(before: string, side: string): boolean {
  const words = wordsOf(foldLetters(side));
  const [first = ""] = words;
  if (words.length === 0 || before === "" || (particles.has(first) && !isRelation(words[1] ?? "")))
    return false;
  if (words.length > 1 || isGivenName(first) || (mayBeGivenName(first) && !isSurname(first))) return true;
  const alone = wordsIn(before.slice(before.lastIndexOf(":") + 1));
  return peel(alone, grammar.leads, grammar.trails).folded.length === 1;
}

const particles = new Set(wordsOf("de del la las los el"));
/** Who is told of without a name: «una muchacha», «su hija», «otros tres». */
const nameless = new Set(
  wordsOf(
    foldLetters(
      `un una unos unas otro otra otros otras varios varias todos todas algunos algunas dos tres cuatro cinco seis siete
      ocho nueve diez sus tus mis su etc etcetera niños niñas hijos hermanos hermanas hermanito familia gente amigas amigos vecinas
      vecinos falta faltan faltó faltaron vino vinieron llegó llegaron asistió asistieron asistentes asistencia lista
      promotoras promotores señoras señores muchacha muchacho quita quitar borra borrar elimina eliminar anota apunta agrega pon mas más
      coma punto aparte ayer mañana quién quiénes cuánto cuánta cuántos cuántas cuál cuáles`,
    ),
  ),
);
const places = new Set(wordsOf("de del en con sin por para desde hasta al"));

function isPerson(name: string): boolean {
  const words = wordsOf(foldLetters(name));
  const [first = ""] = words;
  if (/\s(?:y|e|and)\s/iu.test(name) || places.has(first) || words.some((word) => nameless.has(word)))
    return false;
  // «Vacunar a …».
  if (/.{3}[aei]r$/.test(first) && kindOf(first) === "verb") return false;
  // «La vecina», «la de rojo» are nobody by name; «la señora Rosa» is.
  if (
    particles.has(first) &&
    !/^(?:la|el) (?:senora|senor|senorita|maestra|maestro|doctora|doctor|profe) /.test(words.join(" "))
  )
    return words.length === 2 && isGivenName(words[1] ?? "");
  return words.filter((word) => !particles.has(word)).length <= MostWords;
}

const isStrange = (name: string): boolean =>
  wordsOf(foldLetters(name)).every((word) => kindOf(word) === "unknown");

const corrects =
  /\p{L}[,.;\s]+(?:no,? ?(?:perd[oó]n|digo|espere?|mejor)|perd[oó]n,? ?no|ay,? no|digo,? no|mejor dicho|m[aá]s bien|quise decir)(?=[\s,.]|$)/iu;

/**
 * As `splitNames`, joined by line breaks; what was not read comes along as `unread`, so that nobody is lost without a
 * word and nobody writes forty names again for one. Where most of it is no name, it is no list.
 */
export const readNames: Reader = (text, context) => {
  if (text.length > LongestNames) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  // Whom they take back is not ours to tell.
  if (corrects.test(text)) return unclear("unsure");
  const { names, unread } = splitNames(text, context);
  // «Somos bastantes»: one strange word is no list.
  const [only = ""] = names;
  if (names.length === 1 && isStrange(only) && wordsIn(text).folded.length > 1) return unclear("sentence");
  if (names.length === 0) return unclear(unread.length === 0 ? "empty" : "sentence");
  if (unread.length > names.length) return unclear("several");
  const value = [...new Set(names)].join("\n");
  return unread.length === 0 ? { value } : { value, values: { unread: unread.join("\n") } };
};
