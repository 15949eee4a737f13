import type { Choice, Limits } from "./compose.ts";

// The shapes a question can have on a channel, and what its message then holds. `compose` makes messages by it, and the
// checker (F07, F08) reckons by it before anybody is asked: there is no second opinion about what fits.

/** How choices are shown: buttons under the message, a list that opens, or numbered lines within it. */
export interface Form {
  readonly type: "buttons" | "list" | "lines";
  /** The most its message holds, and a label and a second line; lines have no limit of their own. */
  readonly body: number;
  readonly label: number;
  readonly description: number;
  /** The label of the button that opens a list. */
  readonly open: number;
}

/** Every form a channel has for so many choices, the easiest to answer first. Lines always do, where they fit. */
export function formsFor(choices: number, { text, buttons, list }: Omit<Limits, "token">): readonly Form[] {
  const forms: Form[] = [];
  if (choices > 0 && buttons && choices <= buttons.most)
    forms.push({ ...unlimited, type: "buttons", body: buttons.body, label: buttons.label });
  if (choices > 0 && list && choices <= list.most) forms.push({ ...list, type: "list" });
  return [...forms, { ...unlimited, type: "lines", body: text }];
}

const unlimited = {
  label: Number.POSITIVE_INFINITY,
  description: Number.POSITIVE_INFINITY,
  open: Number.POSITIVE_INFINITY,
};

/**
 * The form a question is promised where it may have any number of choices: every better one is taken when it fits, and
 * what is written has to fit this one.
 */
export function promisedForm(choices: number, limits: Omit<Limits, "token">): Form {
  const [form] = formsFor(choices, limits);
  if (!form) throw new Error("lines are always a form");
  return form;
}

/**
 * A question and the lines numbered under it, each under its heading where that is another than before. `inWords`: a
 * number chooses none of them, and none is shown.
 */
export function withLines(
  question: string,
  lines: readonly string[],
  groups: readonly string[] = [],
  inWords = false,
): string {
  if (lines.length === 0) return question;
  const numbered = lines.map((line, index) => {
    const group = groups[index];
    const heading = group === undefined || group === groups[index - 1] ? "" : `${group}\n`;
    return `${heading !== "" && index > 0 ? "\n" : ""}${heading}${inWords ? "•" : `${index + 1}.`} ${line}`;
  });
  return `${question}\n\n${numbered.join("\n")}`;
}

/** The line of a choice that has none of its own. */
export const lineOf = ({ label, description }: Omit<Choice, "token">): string =>
  description ? `${label} – ${description}` : label;

/** Two places for the same day and hour look alike (and a platform refuses them): then all carry their number. */
export function toldApart(choices: readonly Choice[]): readonly Choice[] {
  if (new Set(choices.map(({ label }) => label)).size === choices.length) return choices;
  return choices.map((choice, index) => ({ ...choice, label: numbered(choice.label, index) }));
}

/** A label as it stands where others look like it. */
export const numbered = (label: string, index: number): string => `${index + 1}. ${label}`;
