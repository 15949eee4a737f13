import { withdrawOffers } from "../actions/offerPlaces.ts";
import { clockwork } from "./clockwork.ts";
import { beginAfter } from "./hear.ts";
import type { Scope } from "./kernel.ts";

/** Somebody cannot be written to any more, for the platform's reason: what was offered to them goes to the next. */
export function loseAddress(scope: Scope, addressId: number, reason: string): void {
  scope.kernel.store.addresses.markUnreachable(addressId, scope.now, reason);
  withdrawOffers(clockwork(scope), addressId, "all");
  beginAfter(scope, addressId);
}
