import { windowEnd } from "../community/reachability.ts";
import { decideReminder } from "../community/reminder.ts";
import type { Frame } from "../conversation/state.ts";
import type { LoadedConversation } from "../store/conversations.ts";
import type { Recipient } from "../store/recipient.ts";
import { apart } from "./apart.ts";
import type { Scope } from "./kernel.ts";
import { begunIn, lapsedIn, lapseOf } from "./patience.ts";
import { openTalk } from "./talk.ts";

/**
 * What time does to conversations in which nobody answers: the open question is asked once more, if its flow says so, and
 * at last they lapse without a word. What was half done is told of when their person writes again.
 */
export function passTime(scope: Scope): void {
  const { conversations } = scope.kernel.store;
  for (const addressId of conversations.listDue(scope.now)) {
    const stored = conversations.load(addressId);
    apart(
      scope,
      { what: "a conversation could not lapse, and was closed", addressId },
      () => passTimeOf(scope, addressId, stored),
      () => close(scope, addressId, stored, null),
    );
  }
}

function passTimeOf(scope: Scope, addressId: number, stored: LoadedConversation): void {
  const { kernel, now } = scope;
  const frames = stored.state === null ? [] : kernel.frames.read(addressId, stored.state);
  const lapsesAt = lapseOf(kernel.flows, frames, stored);
  if (lapsesAt === null || lapsesAt <= now)
    return close(scope, addressId, stored, kernel.frames.close(addressId, lapsedIn(frames, lapsesAt ?? now)));
  apart(
    scope,
    { what: "a reminder could not be said, and is not tried again", addressId, flow: begunIn(frames) ?? "" },
    () => remind(scope, addressId, { stored, frames, lapsesAt }),
    () => waitUntil(scope, addressId, stored, lapsesAt),
  );
}

/** Nobody said anything. */
function close({ kernel }: Scope, addressId: number, stored: LoadedConversation, state: string | null): void {
  kernel.store.conversations.save({ ...stored, addressId, state, dueAt: null, now: stored.updatedAt });
}

function waitUntil({ kernel }: Scope, addressId: number, stored: LoadedConversation, dueAt: number): void {
  kernel.store.conversations.save({ ...stored, addressId, dueAt, now: stored.updatedAt });
}

interface Silent {
  readonly stored: LoadedConversation;
  readonly frames: readonly Frame[];
  readonly lapsesAt: number;
}

function remind(scope: Scope, addressId: number, { stored, frames, lapsesAt }: Silent): void {
  const { kernel, now } = scope;
  const { addresses } = kernel.store;
  const address = addresses.find(addressId);
  const to = addresses.findRecipient(addressId);
  const decision =
    address && to
      ? decideReminder({ to, opensAt: kernel.daytime.opensAt(now), lapsesAt, startsAt: startOf(frames) }, now)
      : "never";
  if (!address || !to || decision !== "now") {
    const dueAt = typeof decision === "object" ? decision.at : lapsesAt;
    return waitUntil(scope, addressId, stored, dueAt);
  }
  const talk = openTalk(scope, address);
  talk.remind();
  const leavesBy = Math.min(lapsesAt, kernel.daytime.closesAt(now), reachableUntil(to));
  talk.finish("notice", `remind:${addressId}:${stored.asked}:${stored.updatedAt}`, { lapsesAt, leavesBy });
}

const reachableUntil = ({ channel, lastInboundAt }: Recipient): number =>
  channel === "whatsapp" && lastInboundAt !== null ? windowEnd(lastInboundAt) : Number.POSITIVE_INFINITY;

/** When the session or the like begins that was chosen in what is open; the soonest of several. */
function startOf(frames: readonly Frame[]): number | null {
  const moments = frames.flatMap(({ values }) =>
    Object.entries(values).flatMap(([path, value]) =>
      /(^|\.)starts$/.test(path) && typeof value === "object" && "at" in value ? [value.at] : [],
    ),
  );
  return moments.length === 0 ? null : Math.min(...moments);
}
