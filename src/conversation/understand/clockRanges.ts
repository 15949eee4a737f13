import type { Choosing } from "./choice.ts";
import { foldShown } from "./fold.ts";
import { measureAt, tokensOf } from "./measures.ts";
import { foldedPattern } from "./pattern.ts";
import { foldedQuestion } from "./question.ts";

// «De 9 a 12», «De 12 a 3», «De 3 a 6» where an hour is asked for: one o'clock is of the second, and «1» alone may be the first.

const asksHour = foldedPattern("\\b(?:horas?|horarios?)\\b");
const shownHours = /^(?:de |entre )?(?:l[ao]s? )?(\d{1,2}) (?:a|y) (?:l[ao]s? )?(\d{1,2})$/;

/** The place of the hours that hold the one that was said; "several" where it may be another, null where none was said alone. */
export function byClockRange(text: string, { choices, question }: Choosing): number | "several" | null {
  if (question === undefined || !asksHour.test(foldedQuestion(question()))) return null;
  const spans = choices.map(([label = ""]) => shownHours.exec(foldShown(label))?.slice(1).map(Number));
  if (spans.some((span) => span === undefined)) return null;
  const words = tokensOf(text);
  const at = words.findIndex((_, from) => measureAt(words, from) !== null);
  const hour = at < 0 ? null : measureAt(words, at);
  if (hour === null || hour.end !== words.length || hour.measure.unit !== null || hour.measure.value >= 13)
    return null;
  const lead = words.slice(0, at).join(" ");
  if (!/^(?:(?:pues|como|mejor|puede ser|seria) )*(?:a las?)?$/.test(lead)) return null;
  const places = spans.flatMap((span, place) => (isOf(hour.measure.value, span ?? []) ? [place] : []));
  const [only] = places;
  if (lead !== "") return places.length === 1 && only !== undefined ? only : "several";
  const isOther = only !== undefined && !places.includes(hour.measure.value - 1);
  return isOther && hour.measure.value <= choices.length ? "several" : null;
}

/** What ends at twelve does not hold it. */
function isOf(hour: number, [from = 0, to = 0]: readonly number[]): boolean {
  const end = to > from ? to : to + 12;
  return [hour, hour + 12].some((at) => at >= from && at < end);
}
