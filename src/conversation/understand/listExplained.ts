import { foldLetters, wordsOf } from "./fold.ts";
import { mayBeGivenName } from "./givenNames.ts";
import { around } from "./listPerson.ts";
import { countIn } from "./listPieces.ts";
import { isLastName } from "./listRuns.ts";
import type { Noted } from "./takingBack.ts";
import { kindOf } from "./wordKinds.ts";

// What stands beside the names of a list and is nobody more: what each of them is, and a surname alone.

/** «Ana Ruiz, mi mamá, y Luis Paz, mi papá»: what each is stands after them. «Mis dos hijos, Ana y Luis»: all of them. */
export function explained(noted: readonly Noted[]): readonly Noted[] {
  const names = noted.filter(({ isName }) => isName);
  const [first] = noted;
  const isKin = ({ text, isName, isAlone }: Noted) =>
    !isName && isAlone === true && around(text) === "somebody" && !/^(?:y )?yo$/iu.test(text);
  const isInTurn = noted.every((one, at) => (at % 2 === 0 ? one.isName : isKin(one)));
  if (names.length > 1 && noted.length === names.length * 2 && isInTurn) return names;
  const isOfAll =
    first !== undefined && isKin(first) && /^mis /iu.test(first.text) && countIn(first.text) === names.length;
  return isOfAll && noted.slice(1).every(({ isName }) => isName) ? names : noted;
}

/** «Pech Uc, Rosa»: surnames beside whole names are nobody more, unless all go by theirs. */
export function withoutLoneSurnames(noted: readonly Noted[]): readonly Noted[] {
  const isLone = ({ text, isName }: Noted) =>
    isName &&
    wordsOf(foldLetters(text)).every(
      (word) => isLastName(word) && kindOf(word) === "surname" && !mayBeGivenName(word),
    );
  const names = noted.filter(({ isName }) => isName);
  const [only, second] = names;
  const isOne = only !== undefined && second === undefined && !only.text.includes(" ");
  if (!isOne && names.every(isLone)) return noted;
  return noted.map((one) => (isLone(one) ? { text: one.text, isName: false } : one));
}
