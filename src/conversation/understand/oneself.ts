import { type Asked, countedBy } from "./counted.ts";
import { fold, wordsOf } from "./fold.ts";

const wordSet = (words: string): ReadonlySet<string> => new Set(wordsOf(fold(words.replace(/\s+/g, " "))));

export const relations = wordSet(
  `mamá papá esposo esposa marido mujer señora señor hijo hija hermano hermana suegra suegro cuñada cuñado nuera yerno abuela abuelo abuelita abuelito
  nieto nieta vecina vecino comadre compadre amiga amigo tía tío sobrina sobrino prima primo novio novia pareja bebé niño niña madre padre viejo vieja jefa mami`,
);
const alone = wordSet("yo sola solo solita solito me myself alone just only");
const own = wordSet("yo me myself");
const beside = wordSet(
  "vivo estoy voy vamos vengo venimos somos nomás nada más ire iria nosotros pues a ir mismo misma solamente únicamente",
);
const nobody = wordSet("nadie ninguno ninguna ningún ningunos nobody none noone");
const aroundNobody = wordSet(
  `no hay a de en la mi casa aquí todavía aún va van ir ira viene venir vino fue quiere quiso quieren puede conmigo tengo tenemos traigo llevo vive viven acá por el momento ahorita con`,
);
const lacking = wordSet("hay tengo tenemos traigo llevo llevamos viven vive");

/** How many somebody means who says «nadie», «nomás yo» or «mi mamá y yo»: folded words, all of them; null otherwise. */
export function oneself(words: readonly string[], asked: Asked): number | null {
  if (isNobody(words, asked)) return 0;
  const isAlone =
    words.length > 0 &&
    // «Nada más yo, una».
    words.every((word) => alone.has(word) || beside.has(word) || /^(?:un[oa]|1)$/.test(word)) &&
    words.some(
      (word) =>
        own.has(word) ||
        /^sol(?:a|it[oa])$/.test(word) ||
        (word === "solo" && (words.includes("voy") || words.includes("vivo"))),
    );
  if (isAlone) return asked.withSelf ? 1 : asked.howMany && words.includes("voy") ? 0 : null;
  return asked.withSelf ? withRelations(words) : null;
}

function isNobody(words: readonly string[], asked: Asked): boolean {
  if (!asked.howMany) return false;
  if (/^ni (?:un|una|uno)$/.test(words.slice(0, 2).join(" ")) && words.length <= 3) return true;
  // «Ninguno ya están todos grandes»: what follows tells why.
  const told = words.findIndex((word, at) => at > 0 && word === "ya");
  const said = told < 0 ? words : words.slice(0, told);
  const isNoun = (word: string) => {
    const kind = countedBy(word);
    return word === asked.noun || (kind !== null && kind === asked.counted);
  };
  if (
    !said.every(
      (word) =>
        nobody.has(word) ||
        aroundNobody.has(word) ||
        word === "sin" ||
        isNoun(word) ||
        (!asked.withSelf && (alone.has(word) || word === "voy")),
    )
  )
    return false;
  if (said.some((word) => nobody.has(word))) return true;
  // «Sin hijos».
  if (said[0] === "sin") return said.length > 1 && said.slice(1).every(isNoun);
  return (
    said[0] === "no" &&
    lacking.has(said[1] ?? "") &&
    (said.length === 2 || said.slice(2).some(isNoun)) &&
    asked.counted !== "places"
  );
}

/** «Mi mamá y yo», «voy con mi hija», «yo, mi esposo y mi niña». */
function withRelations(words: readonly string[]): number | null {
  let count = 0;
  let self = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "yo") {
      if (self) return null;
      self = true;
    } else if (word === "mi" && relations.has(words[at + 1] ?? "")) {
      count += 1;
      at += 1;
    } else if (!(word === "y" || word === "con" || beside.has(word))) return null;
  }
  const goes = self || words[0] === "voy";
  return goes && count > 0 ? count + 1 : null;
}
