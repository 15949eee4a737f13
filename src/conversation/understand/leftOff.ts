import { wordsAsked } from "./askedWords.ts";
import { wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { foldedQuestion } from "./question.ts";
import { type Reading, unclear } from "./reading.ts";
import { isSameVerb } from "./roots.ts";

// «¿Dejaste de fumar?»: «sí fumo», «todavía» and «la tomo diario» are a no, «ya no» is a yes, and «no fumo» may be either.

const asks = foldedPattern(
  "^(?:(?:y|ya|tu|usted|ustedes) )*(?:has |han |ha )?dej(?:aste|o(?! tu)|aron|ado)\\b(?! (?:de )?(?:pasar|dicho|algo|algun\\w*|saber|recado|encargad\\w+))",
);
/** Whether a question asks if something is done no more. */
export const asksLeftOff = (question: string): boolean => asks.test(foldedQuestion(question));

const opening = "(?:(?:si|no|pues|gracias a dios|la verdad|uy|ay|yo) )*";
const left = foldedPattern(
  `^${opening}(?:(?:ya|hace (?:\\w+ ){1,2}que) )?(?:(?:l[oa]s?|me|se|nos) )*dej(?:e|amos|o|aron)\\b(?!.*\\bno\\b)|^${opening}ya no (?!se\\b|recuerdo|me acuerdo)\\w+(?: \\w+){0,4}$`,
);
const still = foldedPattern(
  "\\b(?:todavia|aun|sigo|seguimos|sigue|siguen|continu\\w+|no (?:la|lo|las|los)? ?he dejado)\\b",
);
const negation = /\b(?:no|nunca|jamas|ya no|tampoco|ni)\b/;

/** Yes or no to such a question, of folded words; `bare`: what they say plainly, whatever is asked. */
export function readLeftOff(
  said: string,
  question: string,
  bare: Reading<"yes" | "no">,
): Reading<"yes" | "no"> {
  if ("value" in bare)
    return /^(?:s|n|1|2|si+p?|no+p?|simon|nel|claro(?: que (?:si|no))?|todavia no|aun no|por supuesto)(?: (?:señorita|gracias|señora|joven))*$/.test(
      said,
    )
      ? bare
      : unclear("notFound");
  if (left.test(said) && !still.test(said)) return { value: "yes" };
  if (still.test(said)) return { value: "no" };
  const { verbs } = wordsAsked(question);
  const isDone = wordsOf(said).some((word) =>
    verbs.some((verb) => !verb.startsWith("dej") && isSameVerb(word, verb)),
  );
  return isDone && !negation.test(said) ? { value: "no" } : unclear("notFound");
}
