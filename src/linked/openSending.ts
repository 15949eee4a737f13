import type { AnyMessageContent } from "@whiskeysockets/baileys";
import type { Destination, Outgoing, Refusal, Send, Sent } from "../channels/contract.ts";
import { CallWithin, within } from "../channels/fetch.ts";
import { linkedNack, linkedRefusal, notConnected, notOnWhatsApp } from "../channels/linkedRefusal.ts";
import { linkedContent } from "../channels/linkedSend.ts";
import { isFileMessage, type ReadFile } from "../channels/media.ts";
import type { Baileys } from "./loadBaileys.ts";
import type { LinkedSocket } from "./openSocket.ts";
import type { Unread } from "./openUnread.ts";
import { writeSent } from "./sentContent.ts";
import { ConnectionOver } from "./watchAcks.ts";

/** The number's open connection. */
export interface OpenConnection {
  readonly baileys: Pick<Baileys, "BufferJSON">;
  readonly socket: LinkedSocket;
}

export interface SendingParts {
  /** The connection, when it is open or will be soon; null when it will not. */
  readonly connection: (signal: AbortSignal) => Promise<OpenConnection | null>;
  readonly files: ReadFile;
  /** Keeps what was sent under an id of ours, durably, for a device that asks for it again. Before it leaves. */
  readonly keep: (message: { messageId: string; content: string; sentAt: number }) => void;
  readonly unread: Pick<Unread, "take">;
  /** How long it is seen to type before an answer, at most, ms; 0: not at all. */
  readonly typingMs: number;
  readonly hash: (text: string) => string;
  /** Epoch ms. */
  readonly now: () => number;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A message that WhatsApp says nothing of by then, ms, is tried again later. */
  readonly callWithin?: number;
}

export interface Sending {
  readonly send: Send;
  /** The text that left lately under an id of ours: the outbox knows it a moment later. */
  readonly findText: (messageId: string) => string | undefined;
}

/** While nothing connects, this much later is tried again, ms: the wait must not outlast the trouble by minutes. */
const againAfter = 10_000;
/** Who was found on WhatsApp, or not, is asked about again a day later, ms. */
const KnownFor = 86_400_000;
const KnownAtMost = 10_000;
const TextsAtMost = 1_000;
const LateAtMost = 1_000;

/**
 * Sends over the linked number. What was written to us and is being answered is marked as read, and only that; whoever
 * is answered sees it type for a moment. A number that was never written to is looked up first: many
 * messages to numbers that are not on WhatsApp are what machines send.
 */
export function openSending(parts: SendingParts): Sending {
  const {
    connection,
    files,
    keep,
    unread,
    typingMs,
    hash,
    now,
    random,
    pause,
    callWithin = CallWithin,
  } = parts;
  const texts = new Map<string, string>();
  /** WhatsApp's word on what was given up before it came, by message. */
  const late = new Map<string, string | null>();
  const known = new Map<string, { readonly jid: string | null; readonly until: number }>();
  let unnamed = 0;

  async function send(to: Destination, message: Outgoing, once: string, signal: AbortSignal): Promise<Sent> {
    const open = await connection(signal);
    if (open === null) return refused({ ...notConnected, afterMs: againAfter });
    const { baileys, socket } = open;
    const messageId = idOf(socket, once);
    const told = late.get(messageId);
    // A refusal for now is none of the next try.
    late.delete(messageId);
    if (told !== undefined) return sentAs(messageId, told);
    const content = await linkedContent(message, files);
    if (content === null) return { ok: true, messageId: null };
    if ("meaning" in content) return refused(content);
    const written = unread.take(to);
    const jid = written.length > 0 ? to.id : await findJid(socket, to.id);
    if (jid === null) return refused(notOnWhatsApp);
    if (written.length > 0) await answerSeen(socket, jid, written, signal);

    const made = await socket.write(jid, content as AnyMessageContent, messageId);
    if (isFileMessage(message)) keep({ messageId, content: writeSent(baileys, made), sentAt: now() });
    else if ("text" in message) remember(messageId, message.text);
    // Whoever asked for it has given up, and asks again.
    signal.throwIfAborted();
    const code = await socket.post(jid, made, messageId);
    if (signal.aborted) {
      late.set(messageId, code);
      dropOldest(late, LateAtMost);
    }
    return sentAs(messageId, code);
  }

  /** Blue ticks, and «escribiendo…», which also keeps answers to a crowd from leaving all at once. */
  async function answerSeen(
    { baileys: socket }: LinkedSocket,
    jid: string,
    written: ReturnType<Unread["take"]>,
    signal: AbortSignal,
  ): Promise<void> {
    // Neither is worth failing for.
    socket.readMessages([...written]).catch(() => {});
    if (typingMs === 0) return;
    socket.sendPresenceUpdate("composing", jid).catch(() => {});
    await pause(typingMs * (1 / 3 + (2 / 3) * random()), signal);
  }

  /** Where a number is reached, as WhatsApp itself writes it; null where nobody is. */
  async function findJid({ baileys: socket }: LinkedSocket, id: string): Promise<string | null> {
    if (!id.endsWith("@s.whatsapp.net")) return id;
    const found = known.get(id);
    if (found && found.until > now()) return found.jid;
    const answer = await socket.onWhatsApp(id);
    // WhatsApp did not say: asked again later, and nobody is taken for one who is not there.
    if (answer === undefined) throw new Error("whether it is on WhatsApp was not answered");
    const jid = answer[0]?.exists === true ? answer[0].jid : null;
    known.delete(id);
    known.set(id, { jid, until: now() + KnownFor });
    dropOldest(known, KnownAtMost);
    return jid;
  }

  /**
   * The same at each try, so that what passed without our hearing of it is shown once; nobody who does not have our keys can
   * tell it beforehand.
   */
  function idOf(socket: LinkedSocket, once: string): string {
    return `3EB0${hash(`${socket.creds().advSecretKey} ${once}`).slice(0, 18).toUpperCase()}`;
  }
  function remember(messageId: string, text: string): void {
    texts.set(messageId, text);
    dropOldest(texts, TextsAtMost);
  }

  return {
    findText: (messageId) => texts.get(messageId),
    send: async (to, message, once) => {
      unnamed += 1;
      try {
        const name = once ?? `${now()} ${unnamed} ${random()}`;
        return await within(callWithin, (signal) => send(to, message, name, signal));
      } catch (error) {
        return refused(error instanceof ConnectionOver ? notConnected : linkedRefusal(error));
      }
    },
  };
}

const sentAs = (messageId: string, code: string | null): Sent =>
  code === null ? { ok: true, messageId } : refused(linkedNack(code));

const refused = (refusal: Refusal): Sent => ({ ok: false, refusal });

function dropOldest(map: Map<string, unknown>, most: number): void {
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
