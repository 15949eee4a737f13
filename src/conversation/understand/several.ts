import { type Choosing, readChoice } from "./choice.ts";
import { isQuestion, LongestMessage, type Reading, unclear } from "./reading.ts";

const joints = /\s*(?:[,;\n+&]|\by\b|\be\b|\band\b)\s*/iu;

/** The places (from 0, in the order shown) of all that was chosen: «1 y 3», «todas». */
export function readChoices(text: string, choosing: Choosing): Reading<readonly number[]> {
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  const places = new Set<number>();
  for (const piece of text.split(joints).filter((part) => part.trim() !== "")) {
    const read = readChoice(piece, choosing);
    if (!("value" in read)) return read;
    places.add(read.value);
  }
  if (places.size === 0) return unclear("empty");
  return { value: [...places].sort((a, b) => a - b) };
}
