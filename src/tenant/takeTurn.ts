import { offerToReturned } from "../actions/offerPlaces.ts";
import type { Delivery } from "../channels/contract.ts";
import { decideReachability } from "../community/reachability.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { Address, Arrival, MetAddress } from "../store/addresses.ts";
import { isUntold } from "../store/addressNames.ts";
import { clockwork } from "./clockwork.ts";
import { acknowledge, enqueue } from "./enqueue.ts";
import { bodyToKeep, floodOf } from "./floods.ts";
import { beginAfter, hear } from "./hear.ts";
import type { Message } from "./hearing.ts";
import { joinLeft } from "./joinLeft.ts";
import { cameFrom, keep } from "./keep.ts";
import type { Kernel, Scope } from "./kernel.ts";
import { names, takeChange } from "./takeChange.ts";
import { openTalk } from "./talk.ts";

/** Takes one delivery inside the present transaction: all of it, or (when it throws) nothing. */
export function takeTurn(kernel: Kernel, delivery: Delivery, now: number): void {
  const { content } = delivery;
  const scope = openScope(kernel, delivery, now);
  if (!isServed(kernel, delivery)) {
    // Somebody else's number: known by kind and id, and nothing else of it.
    keep(scope, delivery, content.type === "notUnderstood" ? content.kind : content.type, "unserved", null);
    return;
  }
  if (content.type === "message") return takeMessage(scope, delivery, content);
  takeChange(scope, delivery, content);
}

function arrivalOf({ channel, account, sentAt }: Delivery, from: Message["from"], now: number): Arrival {
  return { channel, account, ...names(from), language: null, now, sentAt };
}

function openScope(kernel: Kernel, { channel, account, sentAt, content }: Delivery, now: number): Scope {
  const heard =
    content.type === "message"
      ? { channel, account, messageId: content.messageId, said: content.said }
      : null;
  const late = content.type === "message" && content.late === true;
  return { kernel, now, sentAt, heard, wanting: new Set(), ...(late && { late }) };
}

function takeMessage(scope: Scope, delivery: Delivery, message: Message): void {
  const { kernel, now } = scope;
  const { store } = kernel;
  const arrival = arrivalOf(delivery, message.from, now);
  if (isUntold(arrival)) return takeUntold(scope, delivery, message);
  const known = store.addresses.findWriter(arrival);
  // Before anything is noted of its writer: an old delivery that comes again says nothing about them now, and brings
  // nobody back who was forgotten.
  if (!known && store.inbound.has(delivery.channel, delivery.account, delivery.key)) return;
  const keepFor = ({ id }: Address) => keep(scope, delivery, "message", "turn", id, message.messageId);
  const first = known && keepFor(known);
  if (first === null) return;
  const address = store.addresses.meet(arrival, known);
  const key = first ?? keepFor(address);
  if (key === null) return;
  if (address.left !== undefined) {
    joinLeft(scope, address.id, address.left);
    if (cameFrom(scope, delivery, address.left)) return;
  }
  const flood = floodOf(scope, address, message, key.id);
  if (flood === "kept") return;
  if (message.pressId !== undefined) acknowledge(scope, address, message.pressId, key.text);

  const talk = openTalk(scope, address);
  hear(scope, talk, message, delivery.account);
  talk.finish("reply", flood?.answersOnce ?? key.text);
  store.beginnings.wake(address.id, now);
  if (isBack(address, now)) offerToReturned(clockwork(scope), address.id);
  beginAfter(scope, address.id);
}

/**
 * From a number alone, and nothing tells who has it by now: nobody is taken for who was known by it, and nothing of theirs is
 * touched. It counts as one that could not be read: what they write again comes with their keys.
 */
function takeUntold(scope: Scope, delivery: Delivery, { from, messageId }: Message): void {
  const { accountKey: _, ...named } = from;
  const known = scope.kernel.store.addresses.findWriter({ channel: delivery.channel, ...names(named) });
  // What was read before comes again.
  if (known && cameFrom(scope, delivery, known.id)) return;
  const { ofWriter: __, ...unread } = delivery;
  const content = { type: "illegible", from: named, messageId } as const;
  takeChange(scope, { ...unread, key: `${delivery.key}:illegible`, content }, content);
}

/** Somebody who could not be written to until this message, or whom an offer could not be brought to. */
function isBack({ channel, isNew, before }: MetAddress, now: number): boolean {
  if (isNew) return false;
  if (before.refusedAt !== null) return true;
  return decideReachability({ channel, ...before, optedOut: false }, now) !== "reachable";
}

function isServed({ parts }: Kernel, { channel, account, content }: Delivery): boolean {
  if (parts.accounts().some((one) => one.channel === channel && one.id === account)) return true;
  // What names no number (an account's own news) is ours to note, and nobody's to answer.
  return account === "" && content.type === "notUnderstood";
}

/** Keeps a message whose turn failed, and apologises: the failure is ours, and nobody is left waiting. */
export function keepFailure(kernel: Kernel, delivery: Delivery, now: number, error: unknown): void {
  const { store } = kernel;
  const scope = openScope(kernel, delivery, now);
  const { content } = delivery;
  const from = content.type === "message" ? content.from : null;
  const arrival = from && arrivalOf(delivery, from, now);
  const address = arrival && !isUntold(arrival) ? store.addresses.meet(arrival) : null;
  const again = address !== null && store.inbound.lastFailed(address.id);
  const messageId = content.type === "message" ? content.messageId : null;
  const key = keep(scope, delivery, content.type, "failed", address?.id ?? null, messageId);
  if (key === null) return;
  store.inbound.changeOutcome(key.id, {
    outcome: "failed",
    error: error instanceof Error ? error.message : String(error),
    body: address && content.type === "message" ? bodyToKeep(kernel, address, content) : null,
  });
  if (!address || content.type !== "message") return;
  if (content.pressId !== undefined) acknowledge(scope, address, content.pressId, key.text);
  // Twice in a row: where they stand is what fails. They lose their place in the flow rather than their voice.
  if (again) {
    const { asked } = store.conversations.load(address.id);
    store.conversations.save({ addressId: address.id, state: null, asked, dueAt: null, now });
  }
  enqueue(
    scope,
    address,
    [{ type: "text", key: "common.sorry" satisfies TextKey, values: {} }],
    "reply",
    key.text,
  );
}
