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

/** Where a person's messages arrive. Waiting is by event: nothing polls, nothing sleeps. */
export function openInbox(whose: string) {
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  let seen = 0;

  function waitFor(
    wanted: number | ((message: Heard) => boolean),
    { timeoutMs = 5_000 }: { readonly timeoutMs?: number } = {},
  ): Promise<Heard> {
    const find = () => (typeof wanted === "number" ? heard[wanted - 1] : heard.find(wanted));
    return new Promise((done, fail) => {
      const already = find();
      if (already !== undefined) return done(already);
      const look = () => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        clearTimeout(timer);
        done(found);
      };
      const timer = setTimeout(() => {
        waiting.delete(look);
        const lines = heard.map((message) => `\n  ${JSON.stringify(message.text)}`).join("");
        fail(
          new Error(
            `${whose} waited ${timeoutMs} ms for ${String(wanted)} and heard ${heard.length}:${lines}`,
          ),
        );
      }, timeoutMs);
      waiting.add(look);
    });
  }

  return {
    heard: heard as readonly Heard[],
    /** The n-th message ever heard (from 1), or the first that fits; rejects after `timeoutMs` (5 s). */
    waitFor,
    /** The next message not yet given by `next`. */
    next(options: { readonly timeoutMs?: number } = {}): Promise<Heard> {
      seen += 1;
      return waitFor(seen, options);
    },
    add(message: Heard): void {
      heard.push(message);
      for (const look of [...waiting]) look();
    },
  };
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
