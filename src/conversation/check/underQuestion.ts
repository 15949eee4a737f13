import { type Form, lineOf, withLines } from "../forms.ts";
import { ChoicesPerPage } from "../limits.ts";
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
  const fullest = (suffixes: readonly string[]) => {
    const labels = suffixes.map((suffix) => part(at, uses, use, suffix) ?? 0);
    return longestPage(labels, spoken("more")).map(alone);
  };
  if (step?.kind === "confirm") {
    if (!key.endsWith(".which")) return ["yes", "correct", "no"].map(spoken).map(alone);
    return fullest(step.items.map((item) => `.item-${item.replaceAll(".", "-")}`));
  }
  if (step?.kind !== "ask") return [];
  if (step.answer.type === "options")
    return fullest(step.answer.options.map((option) => `.option-${option}`));
  if (step.answer.type === "words") return (choicesOf(step) ?? []).map(spoken).map(alone);
  const label = part(at, uses, use, ".label") ?? 0;
  const description = part(at, uses, use, ".description") ?? 0;
  return Array.from({ length: count }, () => ({ label, description }));
}

/** More choices than are shown at once come in pages, each with what leads to the next: the page that takes most. */
function longestPage(labels: readonly number[], more: number): readonly number[] {
  const sum = (page: readonly number[]) => page.reduce((total, length) => total + length, 0);
  const [fullest = []] = [...pagesOf(labels)].sort((one, other) => sum(other) - sum(one));
  return labels.length > ChoicesPerPage ? [...fullest, more] : fullest;
}

/** Choices as they are shown together (see `shownChoices`). */
export function pagesOf<Choice>(choices: readonly Choice[]): readonly (readonly Choice[])[] {
  if (choices.length <= ChoicesPerPage) return [choices];
  const each = ChoicesPerPage - 1;
  return Array.from({ length: Math.ceil(choices.length / each) }, (_, page) =>
    choices.slice(page * each, (page + 1) * each),
  );
}

/** The longest that one of the texts beside a question can get; null where there is none. */
function part({ language }: Longest, uses: readonly TextUse[], { flow, step }: TextUse, suffix: string) {
  const use = uses.find((other) => other.key === `${flow.name}.${step?.name}${suffix}`);
  const text = use && own(language.texts, use.key);
  return use && text ? text.longest(use.shapes) : null;
}
