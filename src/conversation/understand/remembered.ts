import { fold } from "./fold.ts";

// What is made of a question is the same for everybody who answers it.

const Most = 256;
const Longest = 2000;

/** What is made of a text, kept for the few that come again and again: a bounded number of them, and none too long. */
export function rememberedByText<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (text.length > Longest) return made;
    if (known.size >= Most) known.clear();
    known.set(text, made);
    return made;
  };
}

const LongestQuestion = 600;

/** The question at the end of what was shown: what stands before it tells of something else. */
export const questionIn = (shown: string): string =>
  shown.slice(Math.max(0, shown.lastIndexOf("¿"))).slice(0, LongestQuestion);

export const foldedQuestion = rememberedByText((shown): string => fold(questionIn(shown)));
