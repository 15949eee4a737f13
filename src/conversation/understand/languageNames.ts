import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";

/** What languages are called, as people write it: folded, for a pattern. */
export const languageNames =
  "ingles|english|espanol|spanish|castellano|maya|tsotsil|tzotzil|tseltal|tzeltal|nahuatl|otomi|mazahua|zapoteco|mixteco|mixe|purepecha|totonaco|huasteco|huichol|tarahumara|rarramuri|chol|tepehuano|chontal|chinanteco|mazateco|triqui";

/** Those that are other words too count only on a list of languages. */
const tongues = foldedPattern(
  `^(?:${languageNames}|mije|ayuuk|trique|tlapaneco|mephaa|amuzgo|cuicateco|huave|zoque|popoloca|popoluca|tojolabal|mame?|cora|yaqui|mayo|seri|tepehua|pame|chatino|wixarika|cucapa|kumiai|mexicano|mazahua|matlatzinca|chichimeca|lacandon|aguacateco|kiche|quiche|kanjobal|chuj|jacalteco|ixcateco|guarijio|pima|papago|teenek|cuachichil|diidxaza|tutunaku)$`,
);
/** Whether a folded word is what a language is called, on a list of them. */
export const isTongue = (folded: string): boolean => tongues.test(folded);

const bare = foldedPattern(`^(?:(?:el|la|lengua|idioma) )?(?:${languageNames})$`);
const withIn = foldedPattern(`^(?:en )?(?:(?:el|la|lengua|idioma) )?(?:${languageNames})$`);
const asked = foldedPattern("\\b(?:idiomas?|lenguas?|dialectos?|languages?)\\b");

/** Whether a question is about a language: «¿Qué lengua hablas en casa?» */
export const asksOfLanguage = (question: string): boolean => asked.test(fold(question));

/**
 * Whether a whole message is nothing but a language's name, courtesy aside: «náhuatl», «el maya». Where a language is
 * asked for, «en español» too.
 */
export function isLanguageName(text: string, question = ""): boolean {
  const said = withoutCourtesy(wordsOf(fold(text))).join(" ");
  return bare.test(said) || (asksOfLanguage(question) && withIn.test(said));
}
