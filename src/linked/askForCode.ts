import type { BinaryNode, WASocket } from "@whiskeysockets/baileys";

/** A code to type into the phone; or the code of WhatsApp's refusal, such as 400 for a number it does not take. */
export type AskedForCode = { readonly code: string } | { readonly refusal: string };

/** WhatsApp's answer is there by then, ms, or the code is shown without it. */
const AnswersWithin = 5_000;

/**
 * Asks for a code to link a number with. Baileys' `requestPairingCode` makes one up and reads no answer: without that a
 * number WhatsApp does not take would get a code like any other. Rejects where nothing could be asked.
 */
export async function askForCode(
  { ws, requestPairingCode }: Pick<WASocket, "ws" | "requestPairingCode">,
  number: string,
  after: (ms: number, work: () => void) => () => void,
): Promise<AskedForCode> {
  let answer = (_: string | null): void => {};
  const answered = new Promise<string | null>((done) => {
    answer = done;
  });
  const taken = () => answer(null);
  const refused = ({ attrs, content }: BinaryNode) => {
    // Whatever else Baileys asks (keep-alive pings), it waits for itself.
    if (ws.listenerCount(`TAG:${attrs.id}`) > 0) return;
    const [error] = Array.isArray(content) ? content : [];
    answer(error?.attrs.code ?? "");
  };
  ws.on(takenEvent, taken);
  ws.on(refusedEvent, refused);
  const cancel = after(AnswersWithin, taken);
  try {
    const code = await requestPairingCode(number);
    const refusal = await answered;
    return refusal === null ? { code } : { refusal };
  } finally {
    cancel();
    ws.off(takenEvent, taken);
    ws.off(refusedEvent, refused);
  }
}

const takenEvent = "CB:iq,type:result,link_code_companion_reg";
const refusedEvent = "CB:iq,type:error";
