import { closeOffer } from "../actions/closeOffer.ts";
import { offerAskedBy, withdrawOffer, withdrawOffers } from "../actions/offerPlaces.ts";
import { noteUntold } from "../actions/tellRegistered.ts";
import { silentSince } from "../community/reachability.ts";
import type { Undelivered } from "../delivery/undelivered.ts";
import type { Address } from "../store/addresses.ts";
import type { LostRow } from "../store/lost.ts";
import { clockwork } from "./clockwork.ts";
import { beginAfter } from "./hear.ts";
import type { Scope } from "./kernel.ts";
import { moveLost } from "./moveStranded.ts";
import { refusedBeginning } from "./pauses.ts";

/**
 * A message will not be got where it went. What that tells of its address is noted; what we began goes to another chat of
 * its person, and when it was to offer a place, that goes to the next in line. False when nothing had to be done.
 */
export function takeUndelivered(scope: Scope, message: Undelivered): boolean {
  const { addressId, kind, unreachable, outsideWindow } = message;
  const concernsUs = unreachable || outsideWindow || kind === "notice" || kind === "bulk";
  if (addressId === null || !concernsUs) return false;
  const { store } = scope.kernel;
  const lost = store.lost.find(message.id);
  const address = store.addresses.find(addressId);
  if (!lost || !address) return false;

  // What answers somebody is begun by them; and the Cloud API's window is everybody's own.
  const isRefused = outsideWindow && kind !== "reply" && address.channel === "linked";
  const paused = isRefused && refusedBeginning(scope, address, message.reason);

  const offer = lostOffer(scope, lost);
  // Whoever has written since it left can be written to, whatever was so before.
  const wroteSince = (address.lastInboundAt ?? 0) > (lost.sentAt ?? scope.now);
  const refused = offer !== null && lost.status === "failed" ? offer : null;
  const noted = !wroteSince && note(scope, address, message, refused);
  const moved = moveLost(scope, lost, message);
  const untold = !moved && noteUntold(store, lost.key, addressId, scope.now);
  if (offer === null && !noted) return moved || untold || paused;
  if (offer !== null) {
    closeOffer(store, addressId, offer);
    withdrawOffer(clockwork(scope), offer);
  }
  // They keep the offers they were asked about, unless nothing reaches them any more.
  if (noted) withdrawOffers(clockwork(scope), addressId, unreachable ? "all" : "unasked");
  beginAfter(scope, addressId);
  return true;
}

/** The registration whose offer nobody was asked about, now that this message is lost. */
function lostOffer({ kernel: { store } }: Scope, row: LostRow): number | null {
  const beginning = /^begin:(.+):\d+$/.exec(row.key)?.[1];
  if (beginning === undefined || store.lost.wasAskedAgain(row)) return null;
  return offerAskedBy(store, beginning);
}

/** Notes what a lost message tells of its address; false when it tells nothing. */
function note(
  { kernel, now }: Scope,
  { id, channel }: Address,
  { unreachable, outsideWindow, reason }: Undelivered,
  offer: number | null,
): boolean {
  const { addresses, registrations } = kernel.store;
  if (unreachable) addresses.markUnreachable(id, now, reason);
  else if (outsideWindow) addresses.markSilentSince(id, silentSince(channel, now));
  else if (offer !== null) {
    // They may have been asked in another chat than the one that the place is offered to.
    for (const at of new Set([id, registrations.find(offer)?.addressId ?? id]))
      addresses.markRefused(at, now);
  } else return false;
  return true;
}
