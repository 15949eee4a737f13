import type { Registration } from "../store/registrations.ts";
import type { Turn } from "./contract.ts";

/**
 * Somebody who was called to a session takes or gives up a place there without answering the convocation: that says
 * whether they come all the same. Of whoever was never called there is nothing to count.
 */
export function noteIntention(
  { store, addressId, sentAt, now }: Turn,
  { sessionId, personId }: Pick<Registration, "sessionId" | "personId">,
  reply: "coming" | "notComing",
): void {
  if (!store.replies.wasCalled(sessionId, personId)) return;
  store.replies.add({ sessionId, personId, reply, addressId, at: sentAt ?? now });
}
