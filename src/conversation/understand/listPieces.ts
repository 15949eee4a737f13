import { foldLetters, wordsOf } from "./fold.ts";
import { isOffice } from "./frames.ts";
import { isGivenName, isWrittenName, mayBeGivenName } from "./givenNames.ts";
import { withoutFigures } from "./listFigures.ts";
import { inOneBreath, isLastName } from "./listRuns.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { isSurname } from "./surnames.ts";
import { isWordFirst, kindOf } from "./wordKinds.ts";

// How a list is written: one a line, numbered, with commas, dictated, under a heading.

/** What platforms write bold or slanted: *Juan*, _Pérez_. */
const markup = /(?<=[\p{L}.])[*_~]{1,3}|[*_~]{1,3}(?=\p{L})/gu;
/** «Rosa Tun-Luz Ek»; «Nicté-Ha» is one. */
const hyphens = /(?<!\p{L})(\p{L}{1,24}) ?[-–—](?=(\p{L}{1,24}) \p{L})/gu;
const partsPeople = (before: string, after: string): boolean =>
  isLastName(foldLetters(before)) && isWrittenName(foldLetters(after));
/** «Francisca Tun (Panchita)», «alias Panchita», «(mamá de Luis)»: another name of theirs, or whose they are. */
const nicknames =
  /(?<=\p{L}{2} \p{L}{1,20}\.?)[^\S\n]?\((\p{Lu}\p{Ll}+)\)|(?<=\p{L})[,(\s]{1,4}(?:alias|apodad[oa]|(?:m[aá]s|mejor) conocid[oa] como|(?:que )?(?:le|la|lo) (?:dicen|decimos|llaman|llamamos|conocen como)) (?:la |el )?\p{L}{1,24}\)?|(?<=\p{L}) ?\((?:es )?(?:la |el )?(?:mam[aá]|pap[aá]|hij[oa]|espos[oa]|abuel[oa]|niet[oa]|t[ií][oa]|prim[oa]|sobrin[oa]|herman[oa]|suegr[oa]|yerno|nuera|cu[ñn]ad[oa]) del? [^()]{2,30}\)/gu;
/** «Rosa Tun - mamá», «Luis Ek/hijo»: what they are, with a mark before it and the end of the piece after. */
const kinship =
  /(?<=\p{L}) ?[-–—/] ?(?:mam[aá]|pap[aá]|madre|padre|hij[oa]|espos[oa]|abuel[oa]|abuelit[oa]|niet[oa]|t[ií][oa]|prim[oa]|sobrin[oa]|herman[oa]|suegr[oa]|yerno|nuera|cu[ñn]ad[oa]|vecin[oa]|jef[ea](?: de familia)?)(?= ?(?:$|[,;\n]))/giu;
const separators =
  /[\n\t,;+&•·|/●◦‣▪■○►→⇒\u2460-\u2473]|(?<!\S)[a-h]\)\s*|(?<!\S)(?:\d{1,2}(?:[.)°º]|\s?-)+\s*|[-–—*]\s+|[-–—](?=\p{L}))|\d?\ufe0f?\u20e3|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|\u2640|\u2642)+/u;
/** «1 Juan Pérez», one a line. */
const numbered = /^[^\S\n]*#?\d{1,2}[^\S\n]+(?=\p{L})/gmu;
/** «Lista de asistencia: …», «vinieron …», «anota a …»: what people write before names. */
const heading =
  /^\s*(?:(?:la )?lista(?: de (?:asistencia|asistentes|nombres|personas))?|l[oa]s asistentes(?: son)?|asistentes|asistencia|nombres|personas|participantes|(?:somos |van |vamos )?(?:de )?(?:la |mi )familia(?: [\p{L} ]{1,30})?)\s*:/iu;
/** «Primero Ana Ruiz segundo Luis Paz»; «Segundo» alone is somebody's name. */
function ordinals(listed: string): string {
  const text = listed.replace(
    /(^|[\n,;])[^\S\n]*(\p{L}{2,20})[^\S\n]*:[^\S\n]*(?=\p{L})/gu,
    (all, start, label) => (isRelation(foldLetters(label)) || isOffice(foldLetters(label)) ? start : all),
  );
  if (!/(?<!\p{L})primer[oa]? [\s\S]*(?<!\p{L})segund[oa] /iu.test(text)) return text;
  return text.replace(
    /(?<!\p{L})(?:y )?(?:l[oa] |el )?(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa])(?= )/giu,
    ", ",
  );
}

/** «Ana Ruiz luego Luis Paz y al final Beto Luna»: what tells that somebody is next parts them. */
const inTurn = (text: string): string =>
  text.replace(turning, (all, after: string) =>
    isGivenName(foldLetters(after)) || titled.test(after) ? `, ` : all,
  );
const turning =
  /(?<=\p{L}[.…]{0,3})[ ,.…]{1,5}(?:(?:y|ya|de ah[ií]) ){0,2}(?:luego|lueguito|despu[eé]s|enseguida|en seguida|por [uú]ltimo|al [uú]ltimo|al final|finalmente|de ah[ií]) (?:(?:viene|sigue|va|est[aá]|ponle|pon|a) ){0,2}(?=(\p{L}{1,24}))/giu;
const titled = /^(?:do[nñ]a?|se[nñ]ora?|la|el|mi)$/i;

/** The pieces of a list, still joined by «y». */
export function piecesOf(text: string, question: string): readonly string[] {
  const [first = "", ...rest] = inTurn(ordinals(withoutFigures(withoutHeading(text, question), question)))
    .replace(/[^\S\n]+/g, " ")
    .replace(hyphens, (all, before: string, after: string) =>
      partsPeople(before, after) ? `${before}, ` : all,
    )
    .replace(markup, "")
    .replace(kinship, "")
    .replace(nicknames, (all, short: string | undefined) =>
      short === undefined || mayBeGivenName(foldLetters(short)) ? "" : all,
    )
    .replace(
      / ?\b(?:punto y coma|coma|punto y aparte|punto y seguido|punto|nueva l[ií]nea|salto de l[ií]nea|enter)(?= |$|[,.])/giu,
      ", ",
    )
    .replace(numbered, ", ")
    .replace(taking, ", ")
    .split(separators)
    .flatMap(sentences)
    .flatMap(inOneBreath)
    .map(bare)
    .filter((piece) => piece !== "");
  // «Sí, Juan Pérez»: a yes to whether there is anybody.
  return rest.length > 0 && /^(?:s[ií]|claro|ok)$/iu.test(first) ? rest : [first, ...rest];
}

/** «Suplentes: …», «van del taller: …»: what stands before a colon names the list, where it names nobody. */
function withoutHeading(text: string, question: string): string {
  const bareText = text.replace(heading, "");
  if (bareText !== text) return bareText;
  const said = headingOf(text);
  return said === null || isLeaving(said.words, question) ? text : text.slice(said.length);
}

/** «Por confirmar: …», «no van: …»: a list of those who are not there, or may not be; not where they were asked for. */
export function isOfOthers(text: string, question: string): boolean {
  const said = headingOf(text);
  return said !== null && isLeaving(said.words, question);
}

function headingOf(text: string): { readonly words: readonly string[]; readonly length: number } | null {
  const [all = "", said = ""] = /^\s*([^:;\n]{2,110}):\s*(?=\P{L}{0,4}\p{L})/u.exec(text) ?? [];
  // «Sí, claro: …» says yes; «si va Rosa: …» does not.
  const words = wordsOf(foldLetters(said.replace(/(?<!\p{L})s[ií](?=,? claro)|sí(?!\p{L})/giu, " ")));
  const isHeading = words.length <= MostHeading;
  return isHeading && words.every(isNobody) ? { words, length: all.length } : null;
}

/** «Los de segundo» names nobody, nor do «claro», «paso». */
const isNobody = (word: string): boolean =>
  isWordFirst(word) ||
  isFunctionWord(word) ||
  /^(?:segundo|domingo)$/.test(word) ||
  !/^(?:given|surname)$/.test(kindOf(word));

const MostHeading = 16;

const isLeaving = (words: readonly string[], question: string): boolean =>
  leaving.test(words.join(" ")) && !leaving.test(foldLetters(question));

/** Lists of who is not there, or may not be. */
const leaving =
  /(?:^| )(?:no|ni|sin|nunca|menos|excepto|salvo|quit\w*|bor[aer]\w*|elimin\w*|sac\w*|sal\w*|falt\w*|baja|tal|talvez|quiza\w*|posib\w*|pendient\w*|confirmar|espera|dud\w*|creo|si)(?= |$)/;

export const bare = (piece: string): string =>
  withoutTrail(piece.trim()).replace(/^(?:y|e|and)(?: tambi[eé]n)?\s+(?=\p{L})|^[.:\s-]+/giu, "");

/** Without dots that stand apart at its end; that of «Ma.» stays. Step by step: a pattern would look again from each. */
function withoutTrail(piece: string): string {
  let end = piece.length;
  while (end > 0 && /[.:\s]/.test(piece.charAt(end - 1))) end -= 1;
  return /\s/.test(piece.slice(end)) ? piece.slice(0, end) : piece;
}

const shortForms = new Set(
  wordsOf(
    "vda ma sra sr srta dr dra lic ing prof profa mtra mtro arq hdez fdez gpe fco gzlz glz mtz rdz rmz cd hdz glez rguez dgez sn sta sto dn dna",
  ),
);

const shortSurnames = new Set(wordsOf("hdez hdz fdez glz gzlz glez mtz rdz rmz rguez dgez"));

/** «Juan Pino. Rosa Díaz.» is two; «Ma. Elena» is one. */
function sentences(piece: string): string[] {
  const pieces: string[] = [];
  let isOpen = false;
  let endsName = false;
  for (const part of piece.split(/(?<=\p{L}\.)\s+/u)) {
    // «Sandra Mtz. Gerardo Mtz.»: a short surname ends somebody where the next begins with a name.
    if (endsName && isGivenName(foldLetters(part.split(" ", 1)[0] ?? ""))) isOpen = false;
    const last = isOpen ? pieces.pop() : undefined;
    pieces.push(last === undefined ? part : `${last} ${part}`);
    const [, word = ""] = /(\p{L}+)\.$/u.exec(part.slice(-16)) ?? [];
    isOpen = word.length === 1 || shortForms.has(foldLetters(word));
    endsName = part.includes(" ") && shortSurnames.has(foldLetters(word));
  }
  return pieces;
}

/** «Marta Solís, perdón, Martha»: what takes back begins a piece of its own. */
const taking =
  /(?<=[\p{L}.…]) +(?=(?:no,? ?)?(?:perd[oó]n|digo|o sea|mejor dicho|quise decir|corrijo|correcci[oó]n)(?=[\s,])|no,? mejor )/giu;

/** «Paty-dulces cristalizados»: what somebody brings stands behind their name. */
export function withoutWares(piece: string): string {
  const [, name = "", ware = ""] = /^(\p{L}+)-(\p{Ll}+)(?= |$)/u.exec(piece) ?? [];
  const [one, other] = [foldLetters(name), foldLetters(ware)];
  const isWare = mayBeGivenName(one) && other !== "" && !mayBeGivenName(other) && !isSurname(other);
  return isWare ? name : piece;
}

/** «La familia Pérez», «los hermanos Ruiz». */
export const collective =
  /(?<!\p{L})(?:familias?|(?:l[oa]s|mis|un[oa]s) (?:herman[oa]s|prim[oa]s|espos[oa]s|señores|señoras|hij[oa]s|cuat[ae]s|cuñad[oa]s|amig[oa]s|niñ[oa]s))\s+\p{L}/iu;

/** «Juan Pérez hijo», «Juan Pérez (padre)»: whoever shares a name with somebody of the house. */
export const namesake = /(?<!\(?(?:mi|su|el|la))[\s,]+\(?(hijo|hija|padre|madre|jr\.?)\)?$/iu;

const counted = wordsOf("cero uno dos tres cuatro cinco seis");
/** «Mis dos nietos»: 2. Null where it tells no number. */
export function countIn(piece: string): number | null {
  const word = wordsOf(foldLetters(piece)).find((word) => counted.indexOf(word) > 1 || /^[2-6]$/.test(word));
  return word === undefined ? null : /\d/.test(word) ? Number(word) : counted.indexOf(word);
}

/** What tells that somebody came, or is to be noted, before who it is. */
export const lead =
  /^(?:(?:hoy |ayer )?(?:vi|vimos|fui a ver|fuimos a ver|pas[eé] a ver|visit[eé]|visitamos|atend[ií]|encontr[eé]) a|(?:hoy )?(?:vinieron|vino|asistieron|asisti[oó]|llegaron|lleg[oó]|estuvieron|est[aá]n|son)|(?:me |nos )?(?:agr[eé]g[au]e?(?:me)?|an[oó]t[ae](?:me)?|ap[uú]nt[ae](?:me)?|pon(?:me)?|registra) a|agregar a|anotar a|a)\s+(?=\p{L})/iu;
