import { foldShown, wordsOf } from "./fold.ts";
import { numeralAt } from "./numerals.ts";
import { foldedPattern } from "./pattern.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";

// How many there were, said again or put right: «fueron 19» to “Do I save it with 18 people?” is a no.

/** The one number of things that a question shows to be kept or confirmed; no hour, no day, no figure of a name. */
const shown = ofQuestion((question): number | null => {
  const asked = foldedQuestion(question);
  if (!keeping.test(asked) || /\d[/:.]\d|\d{3}/.test(question)) return null;
  const words = wordsOf(foldShown(question));
  const found = words.flatMap((word, at) => {
    const numeral = /^(?:un|una|uno)$/.test(word) ? null : numeralAt(words, at);
    return numeral?.length === 1 && /.{3}s$/.test(words[at + 1] ?? "") && !unit.test(words[at + 1] ?? "")
      ? [numeral.value]
      : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
});
const keeping = foldedPattern(
  "\\b(?:guard\\w+|registr\\w+|anot\\w+|apunt\\w+|confirm\\w+|mand\\w+|envi\\w+|cierr\\w+|cerr\\w+|correct\\w+|bien|fueron|son|eran|asistieron|vinieron|entregaron|repartieron|captur\\w+|report\\w+)\\b",
);
const unit = /^(?:horas|hrs|minutos|mins|dias|semanas|meses|anos|pesos)$/;
const said = foldedPattern(
  "^(?:(?:no|pues|perdon|ay|uy|en total|en realidad|al final|ya) )*(?:son|fueron|eran|serian|somos|fuimos|asistieron|vinieron|llegaron|hubo|entregue|entregamos|repartimos|me salen|conte|contamos) (?:nomas |solo |como )?(\\w+)(?: [a-z]{4,}s)?$",
);

/** Yes where the number shown is said again, no where it is another; null where none is said. */
export function readOtherCount(clause: string, question: string): "yes" | "no" | null {
  const [, word] = said.exec(clause) ?? [];
  if (word === undefined) return null;
  const number = numeralAt([word], 0)?.value;
  const asked = shown(question);
  if (number === undefined || asked === null) return null;
  return number === asked ? "yes" : "no";
}
