import { windowEnd } from "../community/reachability.ts";
import { decideReminder } from "../community/reminder.ts";
import type { Frame } from "../conversation/state.ts";
import type { LoadedConversation } from "../store/conversations.ts";
import type { Recipient } from "../store/recipient.ts";
import type { Scope } from "./kernel.ts";
import { lapsedIn, lapseOf } from "./patience.ts";
import { openTalk } from "./talk.ts";

/**
 * What time does to conversations in which nobody answers: the open question is asked once more, if its flow says so, and
 * at last they lapse without a word. What was half done is told of when their person writes again.
 */
export function passTime(scope: Scope): void {
  const { kernel, now } = scope;
  const { conversations } = kernel.store;
  for (const addressId of conversations.listDue(now)) {
    const stored = conversations.load(addressId);
    const frames = stored.state === null ? [] : kernel.frames.read(addressId, stored.state);
    const lapsesAt = lapseOf(kernel.flows, frames, stored);
    if (lapsesAt !== null && lapsesAt > now) {
      remind(scope, addressId, { stored, frames, lapsesAt });
      continue;
    }
    const lapsed = lapsedIn(frames, lapsesAt ?? now);
    const state = kernel.frames.close(addressId, lapsed);
    // Nobody said anything.
    conversations.save({ addressId, state, asked: stored.asked, dueAt: null, now: stored.updatedAt });
  }
}

interface Silent {
  readonly stored: LoadedConversation;
  readonly frames: readonly Frame[];
  readonly lapsesAt: number;
}

function remind(scope: Scope, addressId: number, { stored, frames, lapsesAt }: Silent): void {
  const { kernel, now } = scope;
  const { addresses, conversations } = kernel.store;
  const address = addresses.find(addressId);
  const to = addresses.findRecipient(addressId);
  const decision =
    address && to
      ? decideReminder({ to, opensAt: kernel.daytime.opensAt(now), lapsesAt, startsAt: startOf(frames) }, now)
      : "never";
  if (!address || !to || decision !== "now") {
    const dueAt = typeof decision === "object" ? decision.at : lapsesAt;
    conversations.save({ ...stored, addressId, dueAt, now: stored.updatedAt });
    return;
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
