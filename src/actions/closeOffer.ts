import type { Store } from "../store/openStore.ts";
import { closeFlow } from "./closeFlow.ts";

/** Closes the conversation about an offer, wherever it lies; what was open besides stays as it was. */
export function closeOffer(store: Store, addressId: number, registrationId: number): void {
  closeFlow(store, addressId, { flow: "offer", input: "registration", id: registrationId });
}
