import { compose, type Part } from "../compose.ts";
import { promisedForm } from "../forms.ts";
import { own } from "./own.ts";
import type { Program } from "./program.ts";
import { choicesUnder } from "./room.ts";
import type { ChannelLimits, LanguageTexts } from "./tables.ts";
import type { TextUse } from "./textUses.ts";
import { filler, labelsOf, linesUnder } from "./underQuestion.ts";

// How many messages what is said in one turn becomes, with the longest values, in the language that takes most.

/** A list under a text is reckoned with so many lines: more of them are more messages. */
export const ListLines = 10;

/** Keys of texts said one after the other, the last of them perhaps a question's. */
export type Saying = readonly string[];

/** Counts the messages of one turn. */
export type Bill = (saying: Saying) => number;

/** Of several channels the one counts that takes most. */
export function openBill(program: Program, channels: readonly ChannelLimits[]): Bill {
  const counted = new Map<string, number>();
  const uses = new Map([...program.uses.values()].flat().map((use) => [use.key, use]));
  const languages = program.tables.languages.filter(({ partial }) => !partial);
  return (saying) => {
    if (saying.length === 0) return 0;
    const key = saying.join(" ");
    const known = counted.get(key);
    if (known !== undefined) return known;
    const most = Math.max(
      1,
      ...channels.flatMap((limits) =>
        languages.map((language) => messagesOf(program, language, limits, uses, saying)),
      ),
    );
    counted.set(key, most);
    return most;
  };
}

function messagesOf(
  program: Program,
  language: LanguageTexts,
  limits: ChannelLimits,
  uses: ReadonlyMap<string, TextUse>,
  saying: Saying,
): number {
  const parts = saying.map((key) => partOf(program, language, limits, uses, key));
  // What alone is too long is F07's to tell.
  const isFitting = parts.every((part) => part !== null);
  return isFitting ? compose(parts, { ...limits, token: 64 }).length : saying.length;
}

/** The longest a text can be in a language, as `compose` takes it; null where it cannot be sent at all. */
function partOf(
  program: Program,
  language: LanguageTexts,
  limits: ChannelLimits,
  uses: ReadonlyMap<string, TextUse>,
  key: string,
): Part | null {
  const at = { language, spoken: program.tables.spoken };
  const use = uses.get(key);
  const text = own(language.texts, key);
  const shapes = use?.shapes ?? own(at.spoken, key)?.values ?? {};
  const longest = text?.longest(shapes) ?? 0;
  if (longest > limits.text) return null;
  if (use?.form !== "question") return { text: filler(longest), ...linesOf(use, language, uses) };
  const beside = program.uses.get(use.flow.name) ?? [];
  const count = choicesUnder(use);
  const form = promisedForm(count, limits);
  const { longest: under } = linesUnder(at, beside, use, form);
  if (longest + under > form.body) return null;
  // Lines are part of the question's text by now: only its choices are left to show.
  const choices =
    form.type === "lines"
      ? []
      : labelsOf(at, beside, use, count).map(({ label, description }, index) => ({
          token: `1:${index}`,
          label: filler(Math.min(label, form.label), index),
          ...(description > 0 && { description: filler(Math.min(description, form.description)) }),
        }));
  return { question: filler(longest + under), choices, open: "" };
}

function linesOf(use: TextUse | undefined, language: LanguageTexts, uses: ReadonlyMap<string, TextUse>) {
  if (use?.step?.kind !== "say" || !use.step.list) return {};
  const item = uses.get(`${use.key}.item`);
  const longest = (item && own(language.texts, item.key)?.longest(item.shapes)) ?? 0;
  return { lines: Array.from({ length: ListLines }, () => filler(Math.min(longest, 4096))) };
}
