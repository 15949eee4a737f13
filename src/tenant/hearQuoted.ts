import { findPastOffer } from "../actions/offerPlaces.ts";
import type { Scope } from "./kernel.ts";
import type { Talk } from "./talkDoor.ts";

// What is said of one of our messages: a quotation of it, or a sign put on it.

/** The question of ours that a message quotes; null where it quotes none, or nothing is open. */
export function askedBy(
  { kernel }: Scope,
  talk: Talk,
  account: string,
  quoted: string | undefined,
): number | null {
  if (quoted === undefined || !talk.question()) return null;
  return kernel.store.outbox.findAsk(talk.address.channel, account, quoted, talk.address.id)?.ask ?? null;
}

/**
 * A number in answer to an offer that has passed, where nothing else is open: what became of it, as its button would
 * tell. Null where it is no such thing.
 */
export function pastOfferQuoted(
  { kernel, now }: Scope,
  talk: Talk,
  account: string,
  quoted: string | undefined,
  said: string,
): ReturnType<typeof findPastOffer> {
  if (quoted === undefined || talk.question() || !/^\s*\d\s*[.)]?\s*$/.test(said)) return null;
  const { id: addressId, channel } = talk.address;
  const { store } = kernel;
  const key = store.outbox.findAsk(channel, account, quoted, addressId)?.key;
  return key === undefined ? null : findPastOffer({ store, addressId, now }, key);
}

/** The flow is another since they were asked: they were told so and asked what it asks now, which this does not answer. */
export const isAskedAnew = (talk: Talk, asked: number): boolean => talk.question()?.ask !== asked;

/** A thumb up under an open question is an answer to it; any other reaction needs none of ours. */
export function hearReaction(
  { kernel }: Scope,
  talk: Talk,
  account: string,
  emoji: string,
  of: string,
): void {
  if (!talk.question() || emoji === "") return;
  const asked = kernel.store.outbox.findAsk(talk.address.channel, account, of, talk.address.id);
  if (asked?.ask === undefined || asked.ask === null) return;
  if (talk.take({ type: "return", ask: asked.ask }) && !isAskedAnew(talk, asked.ask))
    talk.take({ type: "said", text: emoji });
}
