import { decideReachability } from "../community/reachability.ts";
import type { Convocation } from "../store/convocations.ts";
import type { Clockwork, Turn } from "./contract.ts";

/** A question to the staff is pointless after so long, ms. */
const reviewFor = 7 * 24 * 3_600_000;

const reviewKey = (id: number): string => `review:${id}:`;

/** Asks somebody to decide, where they can be written to; elsewhere it waits under «por aprobar». */
export function askForReview({ store, now, begin, message }: Turn, { id }: Convocation, by: number): void {
  for (const to of store.roles.listAddresses(by)) {
    if (decideReachability(to, now) !== "reachable") continue;
    begin({
      key: `${reviewKey(id)}${message?.messageId}:${now}:${to.addressId}`,
      addressId: to.addressId,
      flow: "review",
      input: { convocation: String(id) },
      dueAt: now,
      expiresAt: now + reviewFor,
    });
  }
}

/** Nothing is to be decided about it any more: whoever was not asked yet is not asked. */
export function endReview({ store }: Pick<Clockwork, "store">, { id }: Pick<Convocation, "id">): void {
  store.beginnings.removeUnbegun(reviewKey(id));
}
