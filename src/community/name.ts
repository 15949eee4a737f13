/** A name on a button is a reminder: the whole of it stands in the message. */
export const shortNameMost = 20;

/** As many whole words of a name as a button takes; of a single long word, its beginning. */
export function shortName(name: string): string {
  if (name.length <= shortNameMost) return name;
  const [first = "", ...rest] = name.split(" ");
  if (first.length > shortNameMost) return beginningOf(first);
  let short = first;
  for (const word of rest) {
    if (`${short} ${word}`.length > shortNameMost) break;
    short = `${short} ${word}`;
  }
  return short;
}

function beginningOf(word: string): string {
  let beginning = "";
  for (const character of word) {
    if (beginning.length + character.length >= shortNameMost) break;
    beginning += character;
  }
  return `${beginning}…`;
}
