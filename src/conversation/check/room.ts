import { type Form, promisedForm } from "../forms.ts";
import { ChoicesPerPage } from "../limits.ts";
import { choicesOf } from "./shapes.ts";
import type { ChannelLimits } from "./tables.ts";
import type { TextUse } from "./textUses.ts";

/** Where one text has to fit, in words and in UTF-16 units. */
export interface Room {
  readonly where: string;
  readonly most: number;
}

type Shown = Pick<TextUse, "form" | "step" | "amid"> & {
  readonly key: string;
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
    case "question": {
      const form = promisedForm(choicesUnder(use), limits);
      return {
        where: `a message${form.type === "lines" ? "" : ` with ${ofForm[form.type]}`}`,
        most: form.body,
      };
    }
    case "button":
      return labelRoom(promisedForm(choicesUnder(use), limits));
    case "label":
      // A title is a label only where the menu lists it.
      return use.step === null &&
        use.flow !== null &&
        use.flow.menu === undefined &&
        use.flow.team === undefined
        ? message(limits)
        : labelRoom(promisedForm(ChoicesPerPage, limits));
    case "description":
      return limits.list && { where: "the second line of a list's row", most: limits.list.description };
    case "open":
      return limits.list && { where: "the button that opens a list", most: limits.list.open };
  }
}

export const message = ({ text }: ChannelLimits): Room => ({ where: "a message", most: text });

const ofForm = { buttons: "buttons", list: "a list" } as const;

/** Among numbered lines a label is part of the question's message. */
function labelRoom({ type, label }: Form): Room | null {
  if (type === "lines") return null;
  return { where: type === "list" ? "a list's row" : "a button", most: label };
}

/** How many choices stand under a text at most: of many, and where a source may give any number, as a page shows. */
export function choicesUnder({ step, form, choices, key, amid }: Shown): number {
  if (amid) return amid.choices;
  switch (step?.kind) {
    case "consent":
      return 2;
    case "confirm":
      return form === "button" || key.endsWith(".which") ? Math.min(step.items.length, ChoicesPerPage) : 3;
    case "ask":
      if (step.answer.type === "choose") return ChoicesPerPage;
      return Math.min(choicesOf(step)?.length ?? 0, ChoicesPerPage);
    default:
      return form === "button" ? 1 : (choices ?? 0);
  }
}
