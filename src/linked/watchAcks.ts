import type { BinaryNode, WASocket } from "@whiskeysockets/baileys";

/** WhatsApp's word on a message of ours. */
interface Acked {
  /** Null: taken. Otherwise the code of its refusal. Rejects when the connection ends first. */
  readonly answer: Promise<string | null>;
  /** Nobody waits for it any more. */
  readonly end: () => void;
}

interface Waiting {
  readonly answered: (code: string | null) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Tells what WhatsApp said of each message: it acknowledges all of them, and Baileys waits for none
 * (`relayMessage` resolves when it has left, and a refusal comes later as an update).
 */
export function watchAcks(ws: WASocket["ws"]) {
  const waiting = new Map<string, Waiting>();
  ws.on("CB:ack,class:message", ({ attrs: { id = "", error } }: BinaryNode) =>
    waiting.get(id)?.answered(error ?? null),
  );
  return {
    wait(messageId: string): Acked {
      const answer = new Promise<string | null>((answered, failed) => {
        waiting.set(messageId, { answered, failed });
      });
      // Whoever failed before they came to wait for it has something else to say.
      answer.catch(() => {});
      return { answer, end: () => void waiting.delete(messageId) };
    },
    /** The connection is over: nothing more is told. */
    stop(): void {
      for (const { failed } of waiting.values()) failed(new ConnectionOver());
    },
  };
}

/** The connection ended while something was on its way: it may have passed, or not. */
export class ConnectionOver extends Error {}
