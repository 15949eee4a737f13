import type { Choosing } from "./choice.ts";
import { fold, foldShown } from "./fold.ts";
import { readStrictChoice } from "./strictChoice.ts";

// «Mi hijo y yo», «yo y la abuela» where one is to be chosen.

/** Whether each half of a message names another of what is shown. */
export function namesTwo(text: string, choosing: Choosing): boolean {
  const halves = text.split(/\s+[ye]\s+/iu);
  const [first = "", second = ""] = halves;
  if (halves.length !== 2 || text.length > Longest) return false;
  // «Salud y nutrición» may be one of them.
  if (choosing.choices.some((texts) => texts.some((shown) => / [ye] /.test(foldShown(shown))))) return false;
  const [one, other] = [first, second].map((half) => placeOf(half, choosing));
  return one != null && other != null && one !== other;
}
const Longest = 80;

function placeOf(half: string, choosing: Choosing): number | null {
  const said = fold(half).replace(/^(?:pues|van|somos|va|es|vamos) /, "");
  if (/^(?:(?:para|a|de|con) )?(?:yo|mi)$/.test(said)) return selfOf(choosing);
  if (/\d/.test(said)) return null;
  const read = readStrictChoice(said, choosing);
  return "value" in read ? read.value : null;
}

const selfOf = ({ choices }: Choosing): number | null => {
  const at = choices.findIndex(([label = ""]) =>
    /^(?:yo|mio|mia|(?:para |a |de |con )?mi)(?: mism[oa])?$/.test(foldShown(label)),
  );
  return at < 0 ? null : at;
};
