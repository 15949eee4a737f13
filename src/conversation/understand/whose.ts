import { fold, wordsOf } from "./fold.ts";
import { isQuestion, LongestMessage } from "./reading.ts";

// Who something is for, as people say it: themselves, or one of theirs.

const oneself = wordSet("yo mi mí mero mera merito merita misma mismo conmigo me myself");
const telling = wordSet("yo mi mí conmigo me myself");
const around = wordSet(
  "para es soy seria sería sera será a la el de pues sí por favor gracias voy quiero ir it is its for i am",
);
const kin = wordSet(
  `esposo esposa marido mujer señora señor viejo vieja mamá papá madre padre hijo hija niño niña bebé abuela abuelo abuelita abuelito
  suegra suegro cuñada cuñado tía tío prima primo sobrina sobrino nieta nieto nuera yerno vecina vecino amiga amigo comadre
  compadre hermana hermano novia novio pareja muchacho muchacha jefa husband wife mother father son daughter friend neighbour`,
);
const owners = wordSet("mi mí un una my a");

function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordsOf(fold(words.replace(/\s+/g, " ").slice(0, 900))));
}

/** «Yo merito», «para mí misma»: whoever writes. «Para mi esposo»: somebody else. Null where neither was said. */
export function readWhose(text: string): "self" | "other" | null {
  if (text.length > LongestMessage || isQuestion(text)) return null;
  const words = wordsOf(fold(text));
  if (words.some((word) => telling.has(word)) && words.every((word) => oneself.has(word) || around.has(word)))
    return "self";
  const isKin = words.every((word) => kin.has(word) || owners.has(word) || around.has(word));
  return isKin && words.filter((word) => kin.has(word)).length === 1 ? "other" : null;
}
