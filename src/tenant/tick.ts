import { forgetStrangers } from "../actions/forgetStrangers.ts";
import { lapseOffers } from "../actions/offerPlaces.ts";
import { giveBackOverdue } from "../actions/reviews.ts";
import { dropUnserved } from "./accountChanged.ts";
import { beginWaiting } from "./beginWaiting.ts";
import { broadcast } from "./broadcast.ts";
import { callsFrom } from "./callsFrom.ts";
import { clockwork } from "./clockwork.ts";
import type { Kernel, Scope } from "./kernel.ts";
import { passTime } from "./passTime.ts";
import { endPauses } from "./pauses.ts";

/** Does what time brings by `now`, inside the present transaction. Done twice it is as done once. True: more is due at once. */
export function tick(kernel: Kernel, now: number): boolean {
  const { store } = kernel;
  const scope: Scope = { kernel, now, sentAt: null, heard: null, wanting: new Set() };
  endPauses(scope);
  dropUnserved(scope);
  lapseOffers(clockwork(scope));
  giveBackOverdue(clockwork(scope));
  passTime(scope);
  store.beginnings.removeExpired(now);
  forgetStrangers({ store, now });
  for (const beginning of store.beginnings.listDue(now)) scope.wanting.add(beginning.addressId);
  for (const addressId of scope.wanting) beginWaiting(scope, addressId);
  return broadcast(scope);
}

/** When `tick` has something to do next, epoch ms; null when nothing waits for time. */
export function nextDue(kernel: Kernel): number | null {
  const { store } = kernel;
  const times = [
    nextCall(kernel),
    store.convocations.nextOverdue(),
    store.registrations.nextOfferExpiry(),
    store.conversations.nextDue(),
    store.beginnings.nextDue(),
    store.strangers.nextDue(),
    store.linked.nextLook(),
    store.accounts.nextResumption(),
  ];
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** When the next part of a convocation may leave; 0: at once. */
function nextCall(kernel: Kernel): number | null {
  const { store, parts } = kernel;
  const sending = store.convocations.findSending();
  if (!sending) return null;
  const now = parts.now();
  const at = callsFrom(kernel, store.sessions.find(sending.sessionId)?.startsAt ?? now, now);
  return at > now ? at : 0;
}
