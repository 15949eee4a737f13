import { isIdle } from "./asides.ts";
import { isDoubtful } from "./doubt.ts";
import { essence, type Weighing, withoutNo } from "./gist.ts";
import { pause, saidWords, trimmed } from "./said.ts";

// «Lunes y martes es la fiesta, que sea el jueves»: of several days and hours the one that is asked for comes last, and
// what was said before tells why.

/** What begins the wish that a message ends with. */
const wishing =
  /^(?:entonces|ahora(?: es| va a ser| sera)?|(?:para )?este|mejor|por eso|asi que|que sea|que fuera|seria|hagan?l[ao]s?|hagamosl[ao]|pon(?:me|le|ga|gan|game|gale|gamos|ganme|ganos|gamoslo|gamosla)?|(?:marqu|llam|habl)(?:e|a|en)(?:me|nme|nos)|veng(?:a|an|anse)|pase(?:n|le|nle)?|vayan?|agend\p{L}+|anot[ae]\p{L}*|apunt[ae]\p{L}*|dej[ae]\p{L}*|puedo|podria|podemos|podriamos|voy|vamos|iria|nos vemos|quedamos|queda|quiero|prefiero)(?: |$)/u;
const joins = /^(?:y|pero|ya|pues|nada|mas|yo|nosotros)$/;
const torn = /^(?:no|ni|o|u|si|tampoco|quiza|quizas|tal|menos|excepto|salvo|nunca)$/;

/**
 * The words of the wish at the end of a message, where whatever else it says of days and hours is told of something: null
 * of two bare ones («el lunes, puedo el martes»).
 */
export function conclusionOf(text: string, weighing: Weighing): readonly string[] | null {
  const words = withoutNo(saidWords(text));
  const clauses = clausesOf(words);
  const last = clauses.at(-1);
  if (
    last === undefined ||
    clauses.length < 2 ||
    isDoubtful(words.filter((word) => word !== pause).join(" "))
  )
    return null;
  let from = 0;
  while (joins.test(last[from] ?? "")) from += 1;
  const wish = last.slice(from);
  if (!wishing.test(wish.join(" ")) || wish.some((word) => torn.test(word)) || !wish.some(weighing.weighs))
    return null;
  const told = clauses.slice(0, -1).filter((clause) => clause.some(weighing.weighs));
  if (!told.every((clause) => tellsOf(clause, weighing))) return null;
  // «Este viernes» keeps its word.
  const rest = wish.join(" ").replace(wishing, (verb) => (/este $/.test(verb) ? verb : ""));
  return essence(trimmed(rest.split(" ")), weighing);
}

/** Clauses are parted by pauses, and before «entonces». */
function clausesOf(words: readonly string[]): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (word === pause) clauses.push([]);
    else if (word === "entonces") clauses.push([word]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** «El lunes es la fiesta», «mañana no puedo»: what is said of a day is no wish. */
const tellsOf = (clause: readonly string[], { weighs, past }: Weighing): boolean =>
  !clause.some((word) => /^(?:o|u|si)$/.test(word)) &&
  (clause.some((word) => /^(?:no|era|eran)$/.test(word)) ||
    clause.some(
      (word, at) => word.length > 3 && !weighs(word, at, clause) && !isIdle(word, past) && !empty.test(word),
    ));
const empty =
  /^(?:para|este|esta|pero|pues|como|mero|mera|proximo|proxima|siguiente|entrante|viene|entra|nada|hasta|desde|temprano|tempranito|todo|todos|todas|dias|entonces)$/;
