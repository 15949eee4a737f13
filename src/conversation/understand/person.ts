import { mayBeGivenName } from "./givenNames.ts";
import { isKnownPlace, isState } from "./knownPlaces.ts";
import { openLexicon } from "./lexicon.ts";
import { isSurname } from "./surnames.ts";
import { isWordFirst, kindOf, type WordKind } from "./wordKinds.ts";

// Whether words are what somebody is called, by what each of them is and how they stand together.

// «De la Luz», «del Campo», «de Dios»: what follows «de» in names, though nobody is called so alone.
const devoted = openLexicon(`
  luz cruz dios cielo salud campo monte mar bosque fuente oca hoyo llano anda moral villar pozo prado rio vale peña pena sagrado corazon carmen pilar rosario socorro
  refugio jesus leon alba lourdes fatima guadalupe asuncion soledad caridad consuelo rosa torre puente parra huerta mora madrid garza angel angeles santos reyes remedios
  dolores milagros nino padua asis belen nazaret sol pino palma piedra vara barrera cueva real palacio conde castillo merced paz vega concepcion trinidad candelaria nieves
  niño toro razo olmo cerda rocha serna calleja cobos hoz isla cal mata mesa rivera ribera loma arena arenal agua  arco caza lama rua sota iglesia`);
/** With these begins where somebody lives, not who they are. */
const placeKinds = openLexicon(`
  colonia col ejido rancho rancheria barrio fraccionamiento fracc frac comunidad pueblo poblado ciudad cd calle avenida unidad infonavit localidad municipio villas lomas privada
  residencial ampliacion hacienda estacion kilometro carretera cerro ojo agua nuevo nueva`);
/** Who convenes is called by what it is: «el DIF de San Isidro». */
const institutions = openLexicon(`
  dif ayuntamiento centro club grupo comite instituto colectivo casa escuela clinica comisariado imss municipio asociacion fundacion cooperativa secretaria`);

const none: ReadonlySet<string> = new Set();

export type Person = "person" | "sentence" | "several" | "gibberish" | "place" | "short";

/**
 * What folded words are. `stated`: they followed «me llamo» or the like, and then a strange name is one all the same.
 * `proper`: those written with capitals after others so, and then a surname is one though it is a word as well.
 */
export function judgePerson(
  words: readonly string[],
  stated: boolean,
  proper: ReadonlySet<string> = none,
): Person {
  if (words.length === 0) return "sentence";
  const kinds = words.map(kindOf);
  if (kinds.every((kind) => kind === "initial")) return "short";
  if (kinds.includes("noise")) return "gibberish";
  if (kinds.some((kind, at) => kind === "plain" && !isSurnameHere(words, kinds, at, proper)))
    return "sentence";
  if (kinds.includes("verb") && !isWithin(kinds)) return "sentence";
  if (isPlace(words, kinds, stated)) return "place";
  const [first = ""] = words;
  if (kinds[0] === "particle" && !isSaintly(words)) return "sentence";
  // «Silvia de la O».
  if (kinds.at(-1) === "particle" && !/(?:^| )de la o$/.test(words.join(" "))) return "sentence";
  if (isTwo(words, kinds)) return "several";
  if (!joinsWell(words, kinds)) return "sentence";
  const named = kinds.filter((kind) => kind === "given" || kind === "surname").length;
  const strange = kinds.filter((kind) => kind === "unknown").length;
  const nouns = kinds.filter((kind, at) => kind === "noun" && !isDevoted(words, at)).length;
  if (named + strange === 0) return "sentence";
  if (words.length === 1 && !stated && (isWordFirst(first) || (strange > 0 && /[aeo]s$/.test(first))))
    return "sentence";
  if (nouns > 0) return named > nouns && (stated || mayBeGivenName(first)) ? "person" : "sentence";
  return "person";
}

const isDevoted = (words: readonly string[], at: number): boolean =>
  devoted.has(words[at] ?? "") && /^(?:de|del|la|las|los|el)$/.test(words[at - 1] ?? "");

/** «Ana Pona Díaz»: a strange surname within a whole name. */
const isWithin = (kinds: readonly WordKind[]): boolean =>
  kinds[0] === "given" &&
  kinds.at(-1) !== "verb" &&
  kinds.indexOf("verb") === kinds.lastIndexOf("verb") &&
  kinds.slice(kinds.indexOf("verb")).some((kind) => kind === "surname" || kind === "given");

/** «Rosa Can», «Ana Mis»: a short surname that is a word too, after a name. */
function isSurnameHere(
  words: readonly string[],
  kinds: readonly WordKind[],
  at: number,
  proper: ReadonlySet<string>,
): boolean {
  const word = words[at] ?? "";
  if (proper.has(word)) return isSurname(word);
  return (
    at > 0 &&
    isSurname(word) &&
    !never.has(word) &&
    (kinds[at - 1] === "given" || kinds[at - 1] === "surname")
  );
}
const never = new Set("si no mi mis tu ya va son se le lo me te mas con por para que el".split(" "));

/** A place stands in it: «Monterrey Nuevo León», «Ejido La Luz», «Pedro de Tepic». */
function isPlace(words: readonly string[], kinds: readonly WordKind[], stated: boolean): boolean {
  const [first = ""] = words;
  const whole = words.join(" ");
  const called = mayBeGivenName(first);
  if (placeKinds.has(first) || words.some((word) => placeKinds.has(word) && kindOf(word) === "noun"))
    return true;
  if (isKnownPlace(whole) && !(called && kinds.length > 1) && !(kinds.length === 1 && kinds[0] === "given"))
    return !stated || !kinds.every((kind) => kind === "surname" || kind === "given");
  if (!stated && isSaint(words) && !isSaintly(words)) return true;
  for (let at = 1; at < words.length; at += 1) {
    const rest = words.slice(at).join(" ");
    // «Apodaca Nuevo León»: a state after what is no given name.
    if (isState(rest) && !called && words.length - at < words.length && !words.slice(at).every(isSurname))
      return true;
    if (words[at - 1] === "de" && isKnownPlace(rest) && !kinds.slice(at).every((kind) => kind !== "unknown"))
      return true;
    if (
      /^(?:de|del)$/.test(words[at - 1] ?? "") &&
      /^san(?:ta|to)? [a-z]+/.test(rest) &&
      kinds.length - at > 1
    )
      return true;
  }
  return false;
}

const isSaint = (words: readonly string[]): boolean => /^(?:san|santa|santo)$/.test(words[0] ?? "");
/** «San Juana López» is a woman, «Santa Cruz Gómez» somebody with that surname. */
const isSaintly = (words: readonly string[]): boolean =>
  isSaint(words) &&
  words.length > 2 &&
  (/^juan(?:a|ita)$/.test(words[1] ?? "") || mayBeGivenName(words[1] ?? "")) &&
  isSurname(words.at(-1) ?? "");

/** «Ana y Luis», «Juan Pérez y Rosa Díaz»; «Ortega y Gasset» is one. */
function isTwo(words: readonly string[], kinds: readonly WordKind[]): boolean {
  // «Rosa o Ana» is either; «de la O» is a surname.
  if (words.some((word, place) => place > 0 && word === "o" && words[place - 1] !== "la")) return true;
  const at = words.findIndex((word) => word === "y" || word === "e");
  if (at <= 0) return false;
  const after = words[at + 1] ?? "";
  return (
    (kindOf(after) === "given" && !(isSurname(after) && words.length - at === 2)) ||
    kinds.slice(0, at).every((kind) => kind === "given")
  );
}

/** «De la», «de los»: an article needs «de» before it, and nothing joins two particles of a kind. */
function joinsWell(words: readonly string[], kinds: readonly WordKind[]): boolean {
  return words.every((word, at) => {
    if (/^(?:la|las|los)$/.test(word)) return at === 0 || /^(?:de|y)$/.test(words[at - 1] ?? "");
    const before = words[at - 1] ?? "";
    if (/^(?:de|del|la|las|los)$/.test(before) && kinds[at] === "noun") return devoted.has(word);
    return true;
  });
}

const isRelationOrCopula = /^(?:es|son|era|esta|queda|mi|su|tu|yo)$/;
/** Whether it is called by what it is, and has a name of its own: «DIF Municipal», «el Club de Costura Las Rosas». */
export function isInstitution(words: readonly string[]): boolean {
  const rest = /^(?:el|la)$/.test(words[0] ?? "") ? words.slice(1) : words;
  if (!institutions.has(rest[0] ?? "")) return false;
  // «Secretaria Noelia Prieto» is who holds the office.
  if (rest[0] === "secretaria" && !/^del?$/.test(rest[1] ?? "")) return false;
  // «La casa es de mi papá» is a sentence.
  if (rest.some((word) => kindOf(word) === "plain" && isRelationOrCopula.test(word))) return false;
  const telling = rest.slice(1).filter((word) => !/^(?:de|del|la|las|los|el|y)$/.test(word));
  return (
    rest[0] === "dif" ||
    rest[0] === "imss" ||
    telling.some((word) => !["plain", "noun", "verb"].includes(kindOf(word)) || word === "municipal")
  );
}
