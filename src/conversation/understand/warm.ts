import { answerTypes } from "./answerTypes.ts";
import { readChoice } from "./choice.ts";
import { readGlobalWord } from "./globalWords.ts";
import { readYesNo } from "./yesNo.ts";

/** Something of everything, so that every list of words is looked at. */
const said = "Juana Gomes Peres, de tepexi, con don chucho el lunes a las 5, no se";

/**
 * Makes what readers make once: tables of names by their sound and the like, some hundred milliseconds. When an
 * institution opens, so that nobody's first message waits for it.
 */
export function warmReaders(): void {
  for (const read of Object.values(answerTypes)) read(said, { today: "2026-01-01", nowTime: "10:00" });
  readChoice(said, { choices: [["Juana"], ["Salud"]] });
  readYesNo(said, {});
  readGlobalWord(said);
}
