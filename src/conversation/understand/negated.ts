import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { ofQuestion } from "./question.ts";
import { type Reading, unclear } from "./reading.ts";

// Questions that say themselves a no: «¿Ya no vas a venir?», «¿Todavía no te llega?». What denies it agrees with the
// question («ya no», «no voy a poder»), what affirms it does not («sí voy», «ya me llegó»); a bare yes or no may be
// either, and is asked again.

const head =
  /^([¿\s]*(?:(?:y|entonces|pero|oye|oiga)[\s,]+)*(?:(?:tú|usted|ustedes|(?:tus?|sus?|el|la|los|las)\s+\p{L}+)\s+)?)(?:ya|todav[ií]a|a[uú]n)\s+no\s+/iu;

/** The same question without its no; null of one that says none. */
export const positiveOf = ofQuestion((question): string | null =>
  head.test(question) ? question.replace(head, "$1") : null,
);

/** What may be meant of the question as of its no. */
const bare =
  "(?:si+p?|no|nop|nel|claro(?: que (?:si|no))?|por supuesto|ok|okey|va|sale|bueno|pues|ay|uy|hola|gracias|muchas gracias|por favor|señorita|señora|señor|joven|seño)";
const leading = foldedPattern(`^${bare}$`);
const agreeing = foldedPattern(
  "^(?:asi es|asi mero|exact\\w+|correcto|efectivamente|en efecto|cierto|es cierto|tiene razon)$",
);
const opening = foldedPattern("^(?:(?:si|no|pues|ay|uy|la verdad|fijese que|oiga|claro que) )+(?=\\w)");

/** «¿No vas a venir?», «¿No hay problema si te llamamos?»; who offers («¿No quieres venir?») is answered as without the no. */
const doubting = foldedPattern(
  "^(?:(?:y|entonces|pero|oye|oiga|tu|usted) )*no (?!(?:(?:te|le|les|me|se|l[oa]s?) )*(?:quier|quisier|gust|dese|prefier|interes|anim|ofrec|necesit|ocup|podria|lat|apetec))",
);
const troubled = foldedPattern(
  "^(?:(?:y|entonces|pero) )*no (?:hay|habria|tienes?|tendrias?|te|le|les) (?:\\w+ )?(?:problema|inconveniente|bronca|molest|import|incomod)",
);
const agreement = foldedPattern(
  "^(?:(?:pues|ay|uy|bueno|mm|gracias|por favor|señorita|señora|señor) )*(?:si+p?|s|ey|simon|aja|asi es|asi mero|exact\\w+|correcto|es correcto|esta correcto|efectivamente|en efecto|cierto|es cierto|claro|claro que si|por supuesto|ok|okey|va|sale|de acuerdo|afirmativo|tal cual|1|uno)(?: (?:si|asi es|exacto|correcto|gracias|por favor|señorita|señora|señor|claro))*$",
);
const denial = foldedPattern(
  "^(?:(?:pues|ay|uy|bueno|mm) )*(?:no+p?|n|nel|claro que no|verdad que no|obvio(?: que)? no|por supuesto que no|como crees?|nunca|jamas|para nada|tampoco|ningun[oa]?|no hay|2|dos)(?: (?:no|gracias|por favor|ningun[oa]?|para nada|señorita|señora|señor|hay|problema|inconveniente))*$",
);

/** «¿Seguro que no quieres seguir?» */
const askedAgain = foldedPattern(
  "^(?:segur[oa]|de verdad|de veras|en serio|verdad|entonces|o sea) (?:que )?(?:ya )?no ",
);

/**
 * Whether a folded answer to a folded question may be meant of it as of its no: «así es» to “You are not coming?”, and «no» as
 * well to “There is no problem if we call?”.
 */
export const mayBeOfItsNo = (said: string, asked: string): boolean =>
  (doubting.test(asked) && (agreement.test(said) || (troubled.test(asked) && denial.test(said)))) ||
  (askedAgain.test(asked) && (agreement.test(said) || denial.test(said)));

/** Yes or no to a question that says a no, by what `read` makes of the one that says none. */
export function readOfNegated(
  text: string,
  positive: string,
  read: (said: string, question: string) => Reading<"yes" | "no">,
): Reading<"yes" | "no"> {
  const clauses = text.split(/(?<=[,.;:!…\n])/u);
  const agrees = clauses.some((clause) => agreeing.test(fold(clause)));
  let from = 0;
  while (from < clauses.length && saysNothing(clauses[from] ?? "")) from += 1;
  const rest = withoutOpening(clauses.slice(from).join(""));
  if (rest === "") return agrees ? { value: "yes" } : unclear("notFound");
  const meant = read(rest, positive);
  if (!("value" in meant)) return meant;
  const denies = meant.value === "no";
  return agrees && !denies ? unclear("several") : { value: denies ? "yes" : "no" };
}

/** Yes, no, or that it is so: each may be meant of the question as of its no. */
function saysNothing(clause: string): boolean {
  const folded = fold(clause);
  return folded === "" || leading.test(folded) || agreeing.test(folded);
}

/** «Sí voy» by its «voy», «no ya no» by its «ya no»; «no voy» keeps its no. */
function withoutOpening(text: string): string {
  const said = fold(text);
  const [lead = ""] = opening.exec(said) ?? [];
  const words = wordsOf(lead.trim());
  const rest = said.slice(lead.length);
  if (words.at(-1) !== "no") return words.length === 0 ? text.trim() : afterWords(text, words.length);
  return /^(?:ya|todavia|aun|nunca|tampoco) /.test(`${rest} `)
    ? afterWords(text, words.length)
    : afterWords(text, words.length - 1);
}

function afterWords(text: string, count: number): string {
  let rest = text.trim();
  for (let times = 0; times < count; times += 1)
    rest = rest.replace(/^[^\p{L}\p{N}]*[\p{L}\p{N}]+[^\p{L}\p{N}]*/u, "");
  return rest;
}
