import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { LongestMessage } from "./reading.ts";

// «¿Qué día es?», «quiero saber dónde va a ser la plática»: what somebody who has a place can be told at once.

const asking =
  /^(?:(?:yo |es que |nada mas |solo )?(?:(?:quiero|quisiera|queria|necesito|para) saber|no me acuerdo|no recuerdo|se me olvido|(?:me )?(?:puede|pueden|puedes|podrian|podria) decir(?:me)?|dime|digame|diganme|saben?|recuerdame) )?(?:y |entonces )?(?:(?:a |en |por |de )?(?:que|cual) (?:dias?|horas?|fecha|lugar)|(?:en |a |por )?(?:a)?donde|cuando)(?: (?:es|va|van|sera|seria|queda|toca|empieza|inicia|comienza|son|tengo|me|nos|se)(?: .*)?)?$/;
/** Words; longer ones tell a story. */
const LongestQuestion = 16;
/** What is asked of something else than a session: «¿cuándo me pagan?». */
const other = new Set(
  wordsOf(
    fold(
      `pagan paga pago dinero apoyo cobran cuesta baño firmo firmar mandan llevo llevar otra otro próxima próximo nueva nuevas más inscribo
      inscribir registro`,
    ),
  ),
);

/** Whether a message asks when or where a session is, and nothing more. */
export function asksWhenOrWhere(text: string): boolean {
  if (text.length > LongestMessage) return false;
  const words = withoutCourtesy(wordsOf(fold(text)));
  if (words.length > LongestQuestion || words.some((word) => other.has(word))) return false;
  return asking.test(words.join(" "));
}
