import { readPastDay } from "./day.ts";
import { fold, foldLetters, wordsOf } from "./fold.ts";
import { readLocality } from "./locality.ts";
import { numeralAt } from "./numerals.ts";

// When, where and how many: what stands in a report beside what was done.

/** A number and what it counts: 6 «casas». */
export interface Count {
  readonly count: number;
  readonly of: string;
}

/** «6 casas, 2 rechazos». */
export const writeCounts = (counts: readonly Count[]): string =>
  counts.map(({ count, of }) => `${count} ${of}`).join(", ");

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(fold));

// — when —

const monthNames =
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre";
const dayPhrase = new RegExp(
  `(?<![\\p{L}\\p{N}/])(hoy|ayer|anoche|antier|anteayer|antes de ayer|esta ma[ñn]ana|esta tarde|hace (?:\\d{1,2}|una|dos|tres|cuatro|cinco|ocho|quince) (?:d[ií]as|semanas?)|today|yesterday|(?:el |este )?(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)(?: pasado)?(?: \\d{1,2}(?: de \\p{L}+)?)?|(?:el )?(?:\\d{1,2}|1[°º]) de (?:${monthNames})(?: de(?:l)? \\d{4})?|(?:el )?\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?)(?=[\\s.,;:]|$)`,
  "giu",
);
/** «Colonia 5 de Mayo», «calle 16 de Septiembre» and «1/2 kilo» are no days. */
const namedAsDay =
  /(?:colonia|col|calle|avenida|av|escuela|primaria|secundaria|telesecundaria|kinder|k[ií]nder|preescolar|jard[ií]n|ejido|barrio|plaza|mercado|unidad|fraccionamiento|privada|bulevar|rancho|cl[ií]nica|parque|la)\.? $/iu;
const half = /^[1-3]\/[2-4]$/;

/** The one day a report names; two different ones are for its author to say. */
export function dayIn(text: string, known: { today: string; localities: readonly string[] }): string | null {
  const days = new Set(
    phrasesOfDays(without(text, known.localities)).map((phrase) => {
      const read = readPastDay(phrase, { today: known.today });
      return "value" in read ? read.value : null;
    }),
  );
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

function phrasesOfDays(text: string): string[] {
  return [...text.matchAll(dayPhrase)].flatMap((found) => {
    const [phrase] = found;
    const isName =
      /\d/.test(phrase) && namedAsDay.test(text.slice(Math.max(0, found.index - 20), found.index));
    return isName || half.test(phrase) ? [] : [phrase];
  });
}

/** The text without the names of places that have numbers of their own. */
function without(text: string, localities: readonly string[]): string {
  return localities
    .filter((locality) => /\d/.test(locality))
    .reduce((rest, locality) => {
      const at = rest.toLowerCase().indexOf(locality.toLowerCase());
      return at === -1 ? rest : `${rest.slice(0, at)} ${rest.slice(at + locality.length)}`;
    }, text);
}

// — where —

/** The one place a report names: one the institution knows, or a proper name after «en». */
export function localityIn(text: string, localities: readonly string[]): string | null {
  const words = wordsOf(foldLetters(text));
  const known = localities
    .map((locality) => ({ locality, at: placesOf(wordsOf(foldLetters(locality)), words) }))
    .filter(({ at }) => at.length > 0);
  const named = properNameIn(text);
  const [found, ...others] = known.filter(
    ({ locality, at }) =>
      !known.some(
        (longer) => longer.locality.length > locality.length && at.every((place) => covers(longer, place)),
      ),
  );
  if (others.length > 0) return null;
  if (found === undefined) return named;
  // «San Isidro Labrador» is not «San Isidro», which we know.
  const isLonger = named !== null && foldLetters(named).startsWith(`${foldLetters(found.locality)} `);
  return isLonger ? named : found.locality;
}

function covers(longer: { locality: string; at: readonly number[] }, place: number): boolean {
  const length = wordsOf(foldLetters(longer.locality)).length;
  return longer.at.some((from) => place >= from && place < from + length);
}

const beforePlaces = wordSet(
  "en de del por desde hasta hacia comunidad colonia col ejido barrio rancho rancheria pueblo localidad y a",
);
const notPlaces = wordSet("de comunitario deportivo social cultural educativo");

/** Where a place is named as one: «al centro de salud» and «doña Guadalupe» are not. */
function placesOf(locality: readonly string[], words: readonly string[]): number[] {
  if (locality.length === 0) return [];
  return words.flatMap((_, at) => {
    if (!locality.every((word, index) => words[at + index] === word)) return [];
    const before = words[at - 1];
    const after = words[at + locality.length] ?? "";
    const isPlace = at === 0 || beforePlaces.has(before ?? "") || isArticled(words, at);
    const isPerson =
      locality.length === 1 &&
      before === "a" &&
      !/^(?:fui|fuimos|lego|legamos|ir)$/.test(words[at - 2] ?? "");
    return isPlace && !isPerson && !(locality.length === 1 && notPlaces.has(after)) ? [at] : [];
  });
}

/** «En el Centro». */
const isArticled = (words: readonly string[], at: number): boolean =>
  /^(?:el|la|los|las)$/.test(words[at - 1] ?? "") && /^(?:en|de|por)$/.test(words[at - 2] ?? "");

const properName =
  /(?:^|[\s,;.])[Ee]n (?:la comunidad de |el pueblo de |la localidad de )?((?:(?:el|la|los|las|san|santa|santo|colonia|col\.?|ejido|barrio|rancho|de|del) ){0,4}\p{Lu}[\p{L}’'-]*(?: (?:(?:de|del|la|las|los|el) ){0,3}\p{Lu}[\p{L}’'-]*){0,5})/u;
/** What has a name and is no locality, and what else stands after «en» with a capital. */
const institutions =
  /^(?:el |la |los |las )?(?:escuela|primaria|secundaria|telesecundaria|preescolar|kinder|casa|centro|clinica|hospital|salon|iglesia|parroquia|capilla|templo|plaza|cancha|parque|auditorio|presidencia|dif|imss|biblioteca|tienda|molino|mercado|oficina|domicilio|calle|avenida|whatsap|facebook|telegram|internet|jardin|unidad deportiva|lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|total|general|equipo|familia)(?: |$)/;

/** «En El Llano», «en la colonia Centro»; two of them are for people to part. */
function properNameIn(text: string): string | null {
  const [, named] = properName.exec(text.replace(/\s+/g, " ")) ?? [];
  if (named === undefined || institutions.test(foldLetters(named))) return null;
  const read = readLocality(`vivo en ${named}`, {});
  return "value" in read ? read.value : null;
}

// — how many —

const notCounted = wordSet(
  `de del la las el los a am pm hrs horas hora min minutos y e o u en con enero febrero marzo abril mayo junio julio agosto septiembre octubre
  noviembre diciembre por para que se al no ni si ya me nos les lo años año meses mes días día semanas semana pesos km kilómetros metros
  más menos muy son es eran fueron estaban`,
);
/** «Una plática» is one of it, but «una» alone says little: articles count nothing. */
const articles = wordSet("un una uno a one");
/** What the number after belongs to, or that it is only about right. */
const labels = wordSet(
  "manzana mza mz lote lt calle sección grupo número núm num no km kilómetro edad grado sector zona casi menos más o entre calle",
);

/** What was counted: «6 casas», «2 rechazos», at most eight. */
export function countsIn(text: string, localities: readonly string[]): readonly Count[] {
  const tokens = phrasesOfDays(text)
    .reduce((rest, phrase) => rest.replace(phrase, " . "), without(text, localities))
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    // «De 9 a 11», «6 a 8 casas»: neither is how many.
    .replace(/\d{1,4}\s+(?:a|o|u|y)\s+\d{1,4}(?!\p{L})/gu, " . ")
    .replace(/\d+(?:[.,/:]\d+)+|\d+\s*%|[$#]\s*\d+/g, " . ")
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((token) => token !== "");
  const folded = tokens.map((token) => fold(token));
  const counts: Count[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const numeral = articles.has(folded[at] ?? "") ? null : numeralAt(folded, at);
    if (!numeral) continue;
    const of = labels.has(folded[at - 1] ?? "") ? null : thingAt(tokens, folded, at + numeral.length);
    if (of !== null && counts.length < 8) counts.push({ count: numeral.value, of });
    at += numeral.length - 1;
  }
  return counts;
}

/** What a number counts: the word after it, and what makes it another thing («adultos mayores»). */
function thingAt(tokens: readonly string[], folded: readonly string[], at: number): string | null {
  const thing = tokens[at];
  const known = folded[at];
  if (
    thing === undefined ||
    known === undefined ||
    notCounted.has(known) ||
    /^\d|[éí]$|[ai]mos$/iu.test(thing)
  )
    return null;
  const next = folded[at + 1];
  const joined =
    next !== undefined && /^(?:mayores|menores|embarazadas|medicas|sociales|nuevas|nuevos)$/.test(next);
  return (joined ? `${thing} ${tokens[at + 1]}` : thing).toLowerCase().slice(0, 30);
}
