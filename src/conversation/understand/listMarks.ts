import { asksAbsent } from "./absentees.ts";
import { foldLetters, wordsOf } from "./fold.ts";
import { isGivenName } from "./givenNames.ts";
import { foldedPattern } from "./pattern.ts";
import { isSurname } from "./surnames.ts";
import { kindOf } from "./wordKinds.ts";

// Lists with a mark on each line: ticked are those who came, crossed out those who did not. And names in a row of which nobody
// knows how many people they are.

const crossed = /[\u274c\u2716\u2717\u2718]\ufe0f?/gu;
const ticked = /[\u2705\u2714\u2713\u2611]\ufe0f?/gu;
const asksPresent = foldedPattern(
  "\\b(?:vin(?:o|ieron)|asist\\w+|llegaron|lleg[oó]|estuv\\w+|acud\\w+|particip\\w+|firm\\w+|fueron|van|ir[aá]n|confirm\\w+|recib\\w+)\\b",
);
/** «(no vino)», on the line of somebody crossed out. */
const said =
  /\s*[-–(:]+\s*(?:ella\s+|[eé]l\s+)?(?:no\s+(?:vino|fue|asisti[oó]|lleg[oó]|pudo)|falt[oó])[^\n]*$/iu;

/** The lines that were asked for of a list that has a mark on each, and marks of both kinds; any other text as it is. */
export function ofMarked(text: string, question: string): string {
  const lines = text.split(/\n+/u).filter((line) => line.trim() !== "");
  const isCrossed = (line: string) => line.search(crossed) >= 0;
  const isTicked = (line: string) => line.search(ticked) >= 0;
  const isMarked = lines.length > 1 && lines.every((line) => isCrossed(line) !== isTicked(line));
  if (!isMarked || !lines.some(isCrossed) || !lines.some(isTicked)) return text;
  const asked = foldLetters(question);
  if (asksAbsent(question))
    return lines
      .filter(isCrossed)
      .map((line) => line.replace(crossed, "").replace(said, ""))
      .join("\n");
  return asksPresent.test(asked) ? lines.filter(isTicked).join("\n") : text;
}

const several = /\b(?:quienes|nombres|cuales)\b/;

/** «María Elena Rosa» to who came: one, two or three. */
export function areManyFirst(name: string, text: string, question: string): boolean {
  const words = wordsOf(foldLetters(name)).filter((word) => !/^(?:del?|la|los|las|el)$/.test(word));
  const last = words.at(-1) ?? "";
  return (
    words.length > 2 &&
    several.test(foldLetters(question)) &&
    foldLetters(text) === foldLetters(name) &&
    words.every((word) => isGivenName(word) && kindOf(word) === "given") &&
    // «Juan Carlos Santiago»: such surnames are men's names.
    (!isSurname(last) || last.endsWith("a"))
  );
}
