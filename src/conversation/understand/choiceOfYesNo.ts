import type { Choosing } from "./choice.ts";
import { readGlobalWord } from "./globalWords.ts";
import type { Reading } from "./reading.ts";
import { readYesNo } from "./yesNo.ts";

const affirming = /^(?:s[ií]|claro|acepto|confirmo)(?!\p{L})/iu;
const denying = /^no(?!\p{L})(?!\s+s[eé])/iu;

/** «Ahí estaré» chooses «Sí, confirmo», where one of the list says yes and one says no. */
export function byYesOrNo(text: string, { choices, question }: Choosing): Reading<number> | null {
  const yes = choices.flatMap((texts, at) => (texts.some((shown) => affirming.test(shown)) ? [at] : []));
  const no = choices.flatMap((texts, at) => (texts.some((shown) => denying.test(shown)) ? [at] : []));
  const [one] = yes;
  const [other] = no;
  if (one === undefined || other === undefined || yes.length > 1 || no.length > 1) return null;
  // A digit is a place of the list, and what always counts is no answer to it.
  if (/^\W*\d/u.test(text) || readGlobalWord(text) !== null) return null;
  const read = readYesNo(text, question === undefined ? {} : { question });
  return "value" in read ? { value: read.value === "yes" ? one : other } : null;
}
