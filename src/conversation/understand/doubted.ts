import { isFalseNo } from "./falseNo.ts";
import { isFalseYes } from "./falseYes.ts";
import { gainsays } from "./opposites.ts";
import { isOfOtherObject } from "./otherObject.ts";
import { isOtherThanAsked } from "./otherThanAsked.ts";
import { foldedQuestion } from "./question.ts";
import type { Unclear } from "./reading.ts";

// The last word on a yes or a no that was read: whether the rest of the message gainsays it. It only ever asks again.

/** An answer as it was written and folded, and its question as it was shown. */
interface Answered {
  readonly written: string;
  readonly said: string;
  readonly asked: string;
}

/** Why a yes or a no is asked again; null where nothing beside it speaks against it. */
export function doubtOf(value: "yes" | "no", { written, said, asked }: Answered): Unclear | null {
  const question = foldedQuestion(asked);
  if (gainsays(value, written, said, question)) return "several";
  if (isOtherThanAsked(written, said, question, asked, value)) return "several";
  if (isOfOtherObject(written, asked)) return "unsure";
  const isFalse =
    value === "yes" ? isFalseYes(said, question, asked) : isFalseNo(written, said, question, asked);
  return isFalse ? "unsure" : null;
}
