/** A text in sentences: to a full stop or a question's end, and to the end of each line. Those without words are none. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split("\n")
    .flatMap((line) => line.split(/(?<=[.!?…][»”")\]]*)\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** What somebody reads aloud: what has a letter or a figure and is no address of a page. */
export function wordsIn(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => !address.test(word))
    .flatMap((word) => word.split("/"))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const address = /^(https?:|www\.|wa\.me|t\.me)/i;

/** How many questions a text asks; Spanish opens each with a mark of its own, other languages only close them. */
export function questionsIn(text: string): number {
  const opened = text.match(/¿/g)?.length ?? 0;
  return opened > 0 ? opened : (text.match(/[?？؟]+/g)?.length ?? 0);
}
