import { foldLetters, wordsOf } from "./fold.ts";
import { isGivenName } from "./givenNames.ts";
import { listLeads, listTrails } from "./listGrammar.ts";
import { collective, namesake, withoutWares } from "./listPieces.ts";
import { isTwoInOne } from "./listRuns.ts";
import { type Grammar, readPerson } from "./name.ts";
import { isProperty } from "./namedTold.ts";
import { peel } from "./peeling.ts";
import { isInstitution } from "./person.ts";
import type { Context } from "./reading.ts";
import { remember } from "./remember.ts";
import { isSurname } from "./surnames.ts";
import { titleCase } from "./titleCase.ts";
import { kindOf } from "./wordKinds.ts";
import { wordsIn } from "./writtenName.ts";

// One piece of a list: who it names, or what it says without a name.

/** What is longer is no name, whatever stands around it. */
export const LongestPiece = 200;
/** Two names and two surnames, and one more; without «de la». */
const MostWords = 5;

/** First names of one person are fewer. */
const MostFirst = 4;

/** What may stand around a name on a list. */
export const grammar: Grammar = { leads: listLeads, trails: listTrails };

/** What a piece says that holds no name: nothing («somos dos», «72 años»), or somebody unnamed («mi mamá», «voy yo»). */
export const around = (piece: string): "nothing" | "somebody" | null => {
  const found = saidAround(piece);
  return found === "" ? null : found;
};

const saidAround = remember(aroundIn);

function aroundIn(piece: string): "nothing" | "somebody" | "" {
  const words = wordsIn(
    piece
      .replace(/[,;:()!.]+/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const rest = peel(words, grammar.leads, grammar.trails);
  if (words.folded.length === 0 || rest.folded.length > 0) return "";
  const isSomebody = rest.said.has("relation") || rest.said.has("forOther") || words.folded.includes("yo");
  return isSomebody ? "somebody" : "nothing";
}

/** Whether a piece is a name and does not say whose kin. */
export function isBareName(piece: string, context: Context): boolean {
  return (
    nameIn(piece, context) !== null &&
    !peel(wordsIn(piece), grammar.leads, grammar.trails).said.has("relation")
  );
}

/** The one name of a piece; null where it names nobody, or says anything else. */
export function nameIn(piece: string, context: Context): string | null {
  if (piece.length > LongestPiece) return null;
  const which = namesake.exec(piece);
  const bareName = which ? piece.slice(0, which.index) : piece;
  const read = readPerson(withoutWares(bareName), context, grammar);
  if (!("value" in read) || !isPerson(read.value)) return null;
  // «La familia Pérez», «los hermanos Ruiz» are several, and nobody by name; «Escuela Benito Juárez» is none either.
  if (collective.test(piece) && !isGivenName(wordsOf(foldLetters(read.value))[0] ?? "")) return null;
  if (isInstitution(wordsOf(foldLetters(bareName)))) return null;
  const [, same = ""] = which ?? [];
  return same === ""
    ? read.value
    : `${read.value} ${/^jr/i.test(same) ? titleCase(same) : same.toLowerCase()}`;
}

export const particles = new Set(wordsOf("de del la las los el"));
/** Who is told of without a name: «una muchacha», «su hija», «otros tres». */
const nameless = new Set(
  wordsOf(
    foldLetters(
      `un una unos unas otro otra otros otras varios varias todos todas algunos algunas dos tres cuatro cinco seis siete
      ocho nueve diez total mayúscula mayúsculas minúscula minúsculas acento hache zeta cetas eses jota equis puros puras sus tus su etc etcetera niños niñas hijos hermanos hermanas hermanito familia gente amigas amigos vecinas
      vecinos falta faltan faltó faltaron vino vinieron llegó llegaron asistió asistieron asistentes asistencia lista
      promotoras promotores señoras señores muchacha muchacho quita quitar borra borrar elimina eliminar anota apunta agrega pon mas más
      coma punto aparte ayer mañana compañía acompañante acompañantes comité plebe plebes raza quién quiénes cuánto cuánta cuántos cuántas cuál cuáles`,
    ),
  ),
);
const places = new Set(wordsOf("de del en con sin por para desde hasta al"));

/** Whether what was read as a name may be one person. */
export function isPerson(name: string): boolean {
  const words = wordsOf(foldLetters(name));
  const [first = ""] = words;
  if (/\s(?:y|e|and)\s/iu.test(name) || places.has(first) || words.some((word) => nameless.has(word)))
    return false;
  if (words.every((word) => isProperty(word) || particles.has(word))) return false;
  // «Ana Laura Sofía Karla»: so many first names and no surname are several people.
  if (words.length >= MostFirst && words.every(isGivenName) && !words.some(isSurname)) return false;
  // «Vacunar a …».
  if (/.{3}[aei]r$/.test(first) && kindOf(first) === "verb") return false;
  // «La vecina», «la de rojo» are nobody by name; «la señora Rosa» is.
  if (
    particles.has(first) &&
    !/^(?:la|el) (?:senora|senor|senorita|maestra|maestro|doctora|doctor|profe) /.test(words.join(" "))
  )
    return words.length === 2 && isGivenName(words[1] ?? "");
  return words.filter((word) => !particles.has(word)).length <= MostWords && !isTwoInOne(words);
}

/** Whether nothing in it is known to be a name. */
export const isStrange = (name: string): boolean =>
  wordsOf(foldLetters(name)).every((word) => kindOf(word) === "unknown");
