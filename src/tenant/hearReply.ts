import type { Opening } from "../conversation/chooseFlow.ts";
import { readReply } from "../conversation/understand/reply.ts";
import type { Scope } from "./kernel.ts";
import type { Talk } from "./talk.ts";

// What answers a convocation: the buttons under it, its quoted words, and what is written without either.

/** In the order a convocation shows them: the first is also its 1. */
const replyWords = ["coming", "notComing", "question"] as const;

/** What a button under a convocation begins; null where it is another button. */
export function replyPressed(scope: Scope, token: string): Opening | null {
  const [, convocation, place] = /^s:(\d{1,15}):([012])$/.exec(token) ?? [];
  const reply = replyWords[Number(place)];
  if (convocation === undefined || reply === undefined) return null;
  return opening(scope, { convocation, reply });
}

/** Words, and the message of ours they quote. */
interface Written {
  readonly account: string;
  readonly quoted: string | undefined;
  readonly text: string;
}

/**
 * What words begin that answer a convocation: quoting it, or meaning a reply while nothing else is open and the session
 * is still to come.
 */
export function replyIn(scope: Scope, talk: Talk, { account, quoted, text }: Written): Opening | null {
  const { kernel, now } = scope;
  const isFree = !talk.question() || talk.isOnlyIn(kernel.leading);
  if (quoted === undefined && !isFree) return null;
  const reply = readSummonsReply(text);
  if (reply === null) return null;
  const { id: addressId, channel } = talk.address;
  const found =
    quoted === undefined
      ? undefined
      : kernel.store.outbox.findAsk(channel, account, quoted, addressId)?.convocationId;
  if (found === undefined && !isFree) return null;
  const convocation = found ?? kernel.store.summonses.findLive(addressId, now);
  if (convocation === undefined) return null;
  const asks = reply === "question" && text.trim().split(/\s+/).length > 3;
  return opening(scope, { convocation: String(convocation), reply, ...(asks && { text }) });
}

function opening({ kernel }: Scope, input: Opening["input"]): Opening | null {
  const flow = kernel.openings.by.summons;
  return flow === undefined ? null : { flow, input };
}

function readSummonsReply(text: string): string | null {
  const digit = /^\s*([123])\s*[.)]?\s*$/.exec(text)?.[1];
  if (digit !== undefined) return replyWords[Number(digit) - 1] ?? null;
  const read = readReply(text, {});
  return "value" in read ? read.value : null;
}
