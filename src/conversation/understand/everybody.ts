import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { readPosition } from "./positions.ts";
import { isQuestion, LongestMessage } from "./reading.ts";

const around = new Set(
  wordsOf(
    fold(
      "llegamos vinimos estamos aquí ya somos venimos nosotros nosotras juntos juntas de la casa familia personas we are here the of us",
    ),
  ),
);
const everybody = new Set(
  ["todos", "todas", "toda", "ambos", "ambas", "everybody", "everyone", "all", "both"].map(fold),
);
const these = new Set(["los", "las"]);

/** Whether words mean all of `count` people: «todos», «los tres», «ya llegamos las dos». «La tres» is a place in a list. */
export function meansEverybody(text: string, count: number): boolean {
  if (text.length > LongestMessage || isQuestion(text)) return false;
  const words = withoutCourtesy(wordsOf(fold(text))).filter((word) => !around.has(word));
  const [first = "", second, ...rest] = words.filter((word) => !everybody.has(word));
  const saysAll = words.some((word) => everybody.has(word));
  if (first === "") return saysAll;
  if (!these.has(first) || rest.length > 0) return false;
  return second === undefined ? saysAll : readPosition(second, count) === count;
}
