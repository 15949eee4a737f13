/**
 * The same function, with what it made last: a bounded number of answers by their text, which start anew when there are
 * too many. For what is asked of the same words again and again, within a message and between messages.
 */
export function remember<T>(make: (text: string) => T, most = 512): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text);
    if (made !== undefined) return made;
    const fresh = make(text);
    if (known.size >= most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
