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
export const countedBy = (word: string): Counted => kindOf(word) ?? kindOf(large(word));

const large = (word: string): string => word.replace(/(?:ec|c)?it([oa]s?)$/, "$1");

/** «Kg» are «kilos», «mins» «minutos». */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/^(?:kg|kgs|kilogramos?|kilitos?)$/, "kilos"],
  [/^(?:l|lt|lts|ltr|ltrs)$/, "litros"],
  [/^(?:min|mins|minutitos?)$/, "minutos"],
  [/^(?:h|hr|hrs)$/, "horas"],
  [/^(?:m|mt|mts|mtrs?)$/, "metros"],
  [/^(?:ha|has|hect)$/, "hectareas"],
  [/^(?:pz|pza|pzas|pzs)$/, "piezas"],
  [/^(?:km|kms)$/, "kilometros"],
  [/^(?:sem|sems)$/, "semanas"],
  [/^di+t[oa]s$/, "dias"],
  [/^(?:paq|paqs)$/, "paquetes"],
  [/^vez$/, "veces"],
];
const wholeForm = (word: string): string => shortForms.find(([short]) => short.test(word))?.[1] ?? word;

/** «Diitas» and «días», «mesa» and «mesas»: whether two folded words name the same thing. */
export function sameNoun(one: string, other: string): boolean {
  const stem = (word: string) => large(wholeForm(word)).replace(/[aeo]?s?$/, "");
  return one === other || (stem(one).length > 0 && stem(one) === stem(other));
}

const womanly = wordSet(
  "señora señoras mujer mujeres muchacha muchachas compañera compañeras vecina vecinas amiga amigas hermana hermanas alumnas niña niñas hija hijas",
);
const manly = wordSet("señor señores hombre hombres muchacho muchachos varones");
const grown = wordSet(
  "adulto adultos adulta adultas mayores señora señoras señor señores mujer mujeres hombre hombres",
);

/** «5 mujeres» where men were asked for. */
const isOther = (word: string, asked: string): boolean =>
  (manly.has(asked) && womanly.has(word)) ||
  (womanly.has(asked) && manly.has(word)) ||
  (grown.has(asked) && kindOf(word) === "children");

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
  /** Folded words of the question that an answer may repeat: «¿Cuántas entregaste?» – «entregué 45». */
  readonly verbs: readonly string[];
}

/** «¿Cuántos van a ir?» */
const goes =
  /^(?:van|vamos|vienen|vendran|iran|son|somos|seran|seriamos|asist\w+|llegaron|fueron|vinieron|particip\w+|quieren|te|los|las|le|caben|hubo|estuvieron|estan)$/;

/** What a question counts; everything open where there is none. */
export function askedBy(question: string): Asked {
  const words = wordsOf(fold(question));
  const at = words.findIndex((word) => /^cuant[oa]s?$/.test(word) || word === "many");
  // «¿Cuánto tiempo llevas, en años?»
  const unit = words[at + 1] === "tiempo" ? words[words.lastIndexOf("en") + 1] : undefined;
  const following = unit === undefined ? words.slice(at + 1, at + 4) : [unit];
  const isVerb = goes.test(following[0] ?? "");
  const counted =
    at < 0 || at === words.length - 1
      ? (words.map(countedBy).find((kind) => kind !== null) ?? null)
      : (following.map(countedBy).find((kind) => kind !== null) ?? (isVerb ? "people" : null));
  const others =
    /\b(?:contigo|con usted|acompan\w+|invit\w+|ademas|otras?|otros?|traes|trae|llevas|lleva)\b/.test(
      words.join(" "),
    );
  const going =
    /\b(?:van|vamos|viven|vienen|venir|ir|iran|vendran|asist\w+|apart\w+|lugares|son|seran|particip\w+|anot\w+|apunt\w+|registr\w+)\b/.test(
      words.join(" "),
    );
  return {
    word: following.find((word) => countedBy(word) !== null) ?? null,
    counted,
    noun: at >= 0 && counted === null ? (following[0] ?? null) : null,
    withSelf: going && !others && counted !== "age" && counted !== "children",
    howMany: (at >= 0 && counted !== "age") || others,
    verbs: words.filter(
      (word, place) =>
        place !== at &&
        (counted === "age" ? countedBy(word) !== "age" : countedBy(word) === null) &&
        (counted !== null || word !== following[0]),
    ),
  };
}

/** Whether what was counted is what was asked for. */
export function isCounted(word: string, { word: asked, counted, noun }: Asked): boolean {
  const kind = countedBy(word);
  if (noun !== null) return kind === null && (sameNoun(word, noun) || word.slice(0, 4) === noun.slice(0, 4));
  if (kind === null || (asked !== null && isOther(word, asked))) return false;
  if (counted === null || kind === counted) return true;
  if (counted === "people" || counted === "places") return kind !== "age";
  return counted === "children" ? kind === "children" : false;
}
