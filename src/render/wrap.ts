/** How wide a text is, in points. */
export type Measure = (text: string) => number;

/** Parts a text into lines no wider than `width`; a word wider than that is parted within. At least one line. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines = text.split("\n").flatMap((paragraph) => wrapLine(paragraph, width, measure));
  return lines.length === 0 ? [""] : lines;
}

function wrapLine(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => parted(one, width, measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function parted(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && measure(part + character) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
