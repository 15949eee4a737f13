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
  /** By message: one that was given up may be tried again under its name while its first answer is still to come. */
  const waiting = new Map<string, Set<Waiting>>();
  ws.on("CB:ack,class:message", ({ attrs: { id = "", error } }: BinaryNode) => {
    for (const { answered } of waiting.get(id) ?? []) answered(error ?? null);
  });
  return {
    wait(messageId: string): Acked {
      const { promise: answer, resolve: answered, reject: failed } = Promise.withResolvers<string | null>();
      // Whoever failed before they came to wait for it has something else to say.
      answer.catch(() => {});
      const one = { answered, failed };
      const all = waiting.get(messageId) ?? new Set();
      waiting.set(messageId, all.add(one));
      const end = () => {
        all.delete(one);
        if (all.size === 0) waiting.delete(messageId);
      };
      return { answer, end };
    },
    /** The connection is over: nothing more is told. */
    stop(): void {
      for (const all of waiting.values()) for (const { failed } of all) failed(new ConnectionOver());
    },
  };
}

/** The connection ended while something was on its way: it may have passed, or not. */
export class ConnectionOver extends Error {}
