import type { TextKey } from "../generated/textKeys.ts";

/** What is said instead of a text of ours that shows something private, to an address that several people read. */
export const discreetly: Readonly<Partial<Record<TextKey, TextKey>>> = {
  "human.toStaff": "human.toStaffDiscreet",
  "human.reasonToStaff": "human.reasonDiscreet",
  "pending.toPerson": "answers.answered",
  "answerQuestion.toAsker": "answers.answered",
};
