import { readChoice } from "../../../src/conversation/understand/choice.ts";
import { readChoices } from "../../../src/conversation/understand/several.ts";

/** A question and its list, the labels parted by «;». */
export const asked = (question: string, labels: string, today?: string) => ({
  choices: labels.split(";").map((label) => [label]),
  question: () => question,
  ...(today === undefined ? {} : { today }),
});
type Choosing = ReturnType<typeof asked>;

/** The place of the one that was chosen, from 0; null where it is asked again. */
export const placeOf = (text: string, choosing: Choosing): number | null => {
  const read = readChoice(text, choosing);
  return "value" in read ? read.value : null;
};
/** The places of all that were chosen, from 0; null where it is asked again. */
export const placesOf = (text: string, choosing: Choosing): readonly number[] | null => {
  const read = readChoices(text, choosing);
  return "value" in read ? read.value : null;
};
