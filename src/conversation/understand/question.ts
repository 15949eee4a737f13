import { fold } from "./fold.ts";
import { remember } from "./remember.ts";

const LongestQuestion = 600;

/**
 * The question at the end of what was shown: what stands before it tells of something else. A notice that says «… pedir que
 * los borremos. ¿Aceptas?» asks about no deleting.
 */
export function questionIn(shown: string): string {
  const from = shown.lastIndexOf("¿");
  const question =
    from < 0 ? (/[^.!?\n]+\?\s*$/.exec(shown.slice(-LongestQuestion))?.[0] ?? shown) : shown.slice(from);
  return question.slice(0, LongestQuestion);
}

/** What is made of the question that was shown: the same for everybody who answers it. */
export function ofQuestion<T>(make: (question: string) => T): (shown: string) => T {
  const made = remember(make, { most: 256, longest: LongestQuestion });
  return (shown) => made(questionIn(shown));
}

export const foldedQuestion = ofQuestion(fold);
