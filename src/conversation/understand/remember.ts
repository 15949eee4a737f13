/** How much is kept: so many answers, of texts no longer than so many letters. */
interface Bounds {
  readonly most?: number;
  readonly longest?: number;
}

/**
 * The same function, with what it made last: a bounded number of answers by their text, which start anew when there are
 * too many. For the words and questions that come again and again; what is longer says something of whoever wrote it, and
 * is not kept beyond its turn.
 */
export function remember<T>(
  make: (text: string) => T,
  { most = 512, longest = 24 }: Bounds = {},
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return make(text);
    const made = known.get(text);
    if (made !== undefined) return made;
    const fresh = make(text);
    if (known.size >= most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}

/** What is made of a word: most messages are made of a few hundred, and longer ones are seldom said twice. */
export const rememberedByWord = <T>(make: (word: string) => T): ((word: string) => T) =>
  remember(make, { most: 1024, longest: 12 });
