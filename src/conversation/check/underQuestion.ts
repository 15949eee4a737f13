import { type Form, lineOf, withLines } from "../forms.ts";
import { own } from "./own.ts";
import { choicesUnder } from "./room.ts";
import { choicesOf } from "./shapes.ts";
import type { CheckTables, LanguageTexts } from "./tables.ts";
import type { TextUse } from "./textUses.ts";

// What stands in one message with a question, made as `compose` makes it, of texts as long as they can get.

/** One language, and what is said in it. */
export interface Longest {
  readonly language: LanguageTexts;
  readonly spoken: CheckTables["spoken"];
}

/** How much longer a question's message gets by the lines numbered in it, and how many lines those are. */
export interface Under {
  readonly longest: number;
  readonly lines: number;
}

export const nothingUnder: Under = { longest: 0, lines: 0 };

/** The numbered lines of a question in one form; Infinity where no one says how long they can get. */
export function linesUnder(at: Longest, uses: readonly TextUse[], use: TextUse, form: Form): Under {
  const count = choicesUnder(use);
  const items = longestItems(at, uses, use, count);
  const isLined = form.type === "lines";
  if (count === 0 || (!isLined && items === null)) return nothingUnder;
  const lines = items ?? longestLabels(at, uses, use, count);
  const group = use.step?.kind === "ask" ? part(at, uses, use, ".group") : null;
  // At worst each line stands under a heading of its own.
  const groups = group === null ? [] : lines.map(() => group);
  if (![...lines, ...groups].every(Number.isFinite))
    return { longest: Number.POSITIVE_INFINITY, lines: count };
  const texts = lines.map((length) => filler(length));
  const headings = groups.map((length, index) => filler(length, index));
  return { longest: withLines("", texts, headings).length, lines: count };
}

/** A text of that length; two of different `kind` are not the same. */
export const filler = (length: number, kind = 0): string => String.fromCharCode(97 + kind).repeat(length);

function longestItems(at: Longest, uses: readonly TextUse[], use: TextUse, count: number): number[] | null {
  const item = use.step?.kind === "ask" ? part(at, uses, use, ".item") : null;
  return item === null ? null : Array.from({ length: count }, () => item);
}

/** Where a line has no text of its own it is the label and what stands beside it. */
function longestLabels(at: Longest, uses: readonly TextUse[], use: TextUse, count: number): number[] {
  return labelsOf(at, uses, use, count).map(({ label, description }) =>
    Number.isFinite(label) && Number.isFinite(description)
      ? lineOf({ label: filler(label), description: filler(description) }).length
      : Number.POSITIVE_INFINITY,
  );
}

/** How long the labels and second lines of a question's choices can get. */
export function labelsOf(
  at: Longest,
  uses: readonly TextUse[],
  use: TextUse,
  count: number,
): readonly { readonly label: number; readonly description: number }[] {
  const spoken = (id: string) => {
    const key = `common.${id}`;
    return own(at.language.texts, key)?.longest(own(at.spoken, key)?.values ?? {}) ?? 0;
  };
  const alone = (label: number) => ({ label, description: 0 });
  const { step, key, amid } = use;
  if (amid) return Array.from({ length: amid.choices }, () => alone(spoken("done")));
  if (step?.kind === "consent") return ["yes", "no"].map(spoken).map(alone);
  if (step?.kind === "confirm") {
    if (!key.endsWith(".which")) return ["yes", "correct", "no"].map(spoken).map(alone);
    return step.items.map((item) => alone(part(at, uses, use, `.item-${item.replaceAll(".", "-")}`) ?? 0));
  }
  if (step?.kind !== "ask") return [];
  if (step.answer.type === "options")
    return step.answer.options.map((option) => alone(part(at, uses, use, `.option-${option}`) ?? 0));
  if (step.answer.type === "words") return (choicesOf(step) ?? []).map(spoken).map(alone);
  const label = part(at, uses, use, ".label") ?? 0;
  const description = part(at, uses, use, ".description") ?? 0;
  return Array.from({ length: count }, () => ({ label, description }));
}

/** The longest that one of the texts beside a question can get; null where there is none. */
function part({ language }: Longest, uses: readonly TextUse[], { flow, step }: TextUse, suffix: string) {
  const use = uses.find((other) => other.key === `${flow.name}.${step?.name}${suffix}`);
  const text = use && own(language.texts, use.key);
  return use && text ? text.longest(use.shapes) : null;
}
