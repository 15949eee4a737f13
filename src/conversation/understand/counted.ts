import { fold, wordsOf } from "./fold.ts";

// What people count, and what a question counts. Folded words.

const wordSet = (words: string): ReadonlySet<string> => new Set(wordsOf(fold(words.replace(/\s+/g, " "))));

const people = wordSet(
  `persona personas personitas gente gentes almas adulto adultos adulta adultas señora señoras señor señores mujer mujeres hombre hombres muchacha muchachas
  muchacho muchachos joven jóvenes compañera compañeras compañero compañeros vecina vecinas vecino vecinos mamás madres comadre comadres
  compadres integrante integrantes asistente asistentes participante participantes alumno alumnos alumnas socias socios miembros amiga amigas
  amigo amigos familiares hermanas hermanos primas primos invitados invitadas abuelitas abuelitos people persons guests nosotros nosotras`,
);
const children = wordSet(
  `niño niños niña niñas niñitos niñitas chamaco chamacos chamaca chamacas chiquito chiquitos chiquita chiquitas chiquillo chiquillos bebé bebés criatura
  criaturas escuincle escuincles plebe plebes plebitos hijo hijos hija hijas nieto nietos nieta nietas menor menores chavito chavitos morrito morritos morros
  pequeño pequeños pequeñas peques huercos huerquillos chilpayates chavos chavillos buquis kids children`,
);
const places = wordSet(
  `lugar lugares lugarcito lugarcitos silla sillas sillitas asiento asientos cupo cupos espacio espacios campo campos boleto boletos place places seat seats`,
);
const age = wordSet("año años añitos añotes edad years old");

export type Counted = "people" | "children" | "places" | "age" | null;

/** What a folded word counts, the small ones too («boletitos»); null where it is none of ours. */
export const countedBy = (word: string): Counted =>
  kindOf(word) ?? kindOf(word.replace(/(?:ec|c)?it([oa]s?)$/, "$1"));

const kindOf = (word: string): Counted =>
  people.has(word)
    ? "people"
    : children.has(word)
      ? "children"
      : places.has(word)
        ? "places"
        : age.has(word)
          ? "age"
          : null;

export interface Asked {
  /** The word that tells what is counted, where there is one. */
  readonly word: string | null;
  readonly counted: Counted;
  /** The word itself, where it is none of ours: «¿Cuántas despensas…?». */
  readonly noun: string | null;
  /** Whoever answers is one of them: «¿Cuántos van a venir?», and not «¿Cuántos vienen contigo?». */
  readonly withSelf: boolean;
  /** Nobody and none can be an answer. */
  readonly howMany: boolean;
}

/** «¿Cuántos van a ir?» */
const goes =
  /^(?:van|vamos|vienen|vendran|iran|son|somos|seran|seriamos|asist\w+|llegaron|fueron|vinieron|particip\w+|quieren|te|los|las|le|caben|hubo|estuvieron|estan)$/;

/** What a question counts; everything open where there is none. */
export function askedBy(question: string): Asked {
  const words = wordsOf(fold(question));
  const at = words.findIndex((word) => /^cuant[oa]s?$/.test(word) || word === "many");
  const following = words.slice(at + 1, at + 4);
  const isVerb = goes.test(following[0] ?? "");
  const counted =
    at < 0
      ? (words.map(countedBy).find((kind) => kind !== null) ?? null)
      : (following.map(countedBy).find((kind) => kind !== null) ?? (isVerb ? "people" : null));
  const others =
    /\b(?:contigo|con usted|acompan\w+|invit\w+|ademas|otras?|otros?|traes|trae|llevas|lleva)\b/.test(
      words.join(" "),
    );
  const going =
    /\b(?:van|vamos|viven|vienen|venir|ir|iran|vendran|asist\w+|apart\w+|lugares|son|seran|particip\w+|anot\w+|apunt\w+)\b/.test(
      words.join(" "),
    );
  return {
    word: following.find((word) => countedBy(word) !== null) ?? null,
    counted,
    noun: at >= 0 && counted === null ? (following[0] ?? null) : null,
    withSelf: going && !others && counted !== "age" && counted !== "children",
    howMany: (at >= 0 && counted !== "age") || others,
  };
}

/** Whether what was counted is what was asked for. */
export function isCounted(word: string, { counted, noun }: Asked): boolean {
  const kind = countedBy(word);
  if (noun !== null) return kind === null ? word.slice(0, 4) === noun.slice(0, 4) : false;
  if (kind === null) return false;
  if (counted === null || kind === counted) return true;
  if (counted === "people" || counted === "places") return kind !== "age";
  return counted === "children" ? kind === "children" : false;
}
