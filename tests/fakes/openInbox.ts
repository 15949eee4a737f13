import { openArrivals } from "./openArrivals.ts";

/** A button, or a row of a list, as the person sees it; `token` is what its press sends back. */
export interface HeardButton {
  readonly label: string;
  readonly token: string;
  readonly description?: string;
}

/** One message on a person's phone. */
export interface Heard {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly buttons: readonly HeardButton[];
  /** The label of the button that opens the list, where the buttons are a list's rows. */
  readonly open?: string;
  /** A picture or a document that came; `name` as the person sees it. */
  readonly file?: {
    readonly kind: "image" | "document";
    readonly name: string;
    readonly mime: string;
    readonly bytes: Uint8Array;
  };
}

/** Where a person's messages arrive. */
export function openInbox(whose: string) {
  const { all, ...rest } = openArrivals<Heard>(whose, (message) => JSON.stringify(message.text));
  return { heard: all, ...rest };
}

/** The newest message that has the button, and the button: by its label, or by its place (from 0). */
export function findButton(
  whose: string,
  heard: readonly Heard[],
  which: string | number,
  of?: Heard,
): { readonly message: Heard; readonly button: HeardButton } {
  const messages = of === undefined ? heard.filter((message) => message.buttons.length > 0).reverse() : [of];
  const within = typeof which === "number" ? messages.slice(0, 1) : messages;
  for (const message of within) {
    const button =
      typeof which === "number" ? message.buttons[which] : message.buttons.find((one) => one.label === which);
    if (button !== undefined) return { message, button };
  }
  const seen = messages[0]?.buttons.map((one) => one.label).join(" | ") ?? "no button at all";
  throw new Error(`${whose} cannot press ${JSON.stringify(which)}: the newest message has ${seen}`);
}
