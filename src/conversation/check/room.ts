import { choicesOf } from "./shapes.ts";
import type { ChannelLimits } from "./tables.ts";
import type { TextUse } from "./textUses.ts";

/** Where one text has to fit, in words and in UTF-16 units. */
export interface Room {
  readonly where: string;
  readonly most: number;
}

type Shown = Pick<TextUse, "form" | "step" | "amid"> & {
  readonly flow: { readonly menu?: number; readonly team?: number } | null;
  /** Of a question in no flow. */
  readonly choices?: number;
};

/** The room a text has on a channel; null where that channel shows it nowhere. */
export function roomFor(use: Shown, limits: ChannelLimits): Room | null {
  switch (use.form) {
    case "text":
    case "item":
      return message(limits);
    case "question":
      return questionRoom(use, limits);
    case "button":
      return isFew(fixedChoices(use), limits) ? button(limits) : row(limits);
    case "label":
      // A title is a label only where the menu lists it.
      return use.step === null &&
        use.flow !== null &&
        use.flow.menu === undefined &&
        use.flow.team === undefined
        ? message(limits)
        : row(limits);
    case "description":
      return limits.list && { where: "the second line of a list's row", most: limits.list.description };
    case "open":
      return limits.list && { where: "the button that opens a list", most: limits.list.open };
  }
}

const message = ({ text }: ChannelLimits): Room => ({ where: "a message", most: text });
const button = ({ buttons }: ChannelLimits): Room | null =>
  buttons && { where: "a button", most: buttons.label };
const row = (limits: ChannelLimits): Room | null =>
  limits.list ? { where: "a list's row", most: limits.list.label } : button(limits);

function questionRoom(use: Shown, limits: ChannelLimits): Room {
  const choices = fixedChoices(use);
  if (choices === 0) return message(limits);
  if (limits.buttons && (isFew(choices, limits) || !limits.list))
    return { where: "a message with buttons", most: limits.buttons.body };
  return limits.list ? { where: "a message with a list", most: limits.list.body } : message(limits);
}

const isFew = (choices: number, { buttons }: ChannelLimits) => buttons !== null && choices <= buttons.most;

/** How many choices stand under a text; a source may give any number. */
function fixedChoices({ step, form, choices, amid }: Shown): number {
  if (amid) return amid.choices;
  switch (step?.kind) {
    case "consent":
      return 2;
    case "confirm":
      return form === "button" ? step.items.length : Math.max(3, step.items.length);
    case "ask":
      if (step.answer.type === "choose") return Number.POSITIVE_INFINITY;
      return choicesOf(step)?.length ?? 0;
    default:
      return form === "button" ? 1 : (choices ?? 0);
  }
}
