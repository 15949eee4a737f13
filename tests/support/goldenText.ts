/** One message as a channel is sent it: what it says, and the platform's payload; a channel of words has none. */
export interface Golden {
  readonly channel: string;
  readonly text: string;
  readonly payload: string;
}

/**
 * Messages as they stand in a golden file. What several channels are sent alike stands once, and is `⟨text⟩` in their
 * payloads; a run of one letter (the longest values) is the letter and its number.
 */
export function goldenText(messages: readonly Golden[]): string {
  let shown = "";
  return messages
    .map(({ channel, text, payload }) => {
      const above = text === shown ? "" : `${indented(text)}\n`;
      shown = text;
      return `${above}${channel} ${shortened(payload.replace(JSON.stringify(text), '"⟨text⟩"'))}`;
    })
    .join("\n");
}

const indented = (text: string) => shortened(text).replaceAll(/^(?=.)/gm, "  | ");

const shortened = (text: string) =>
  text.replace(/([A-Za-zÁÉÍÓÚÑ])\1{11,}/gu, (run, letter: string) => `⟨${letter}×${run.length}⟩`);
