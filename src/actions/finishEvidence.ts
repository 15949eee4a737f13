import type { ChannelName, FileRef } from "../channels/contract.ts";
import type { RefusedEvidence } from "../community/activity.ts";
import type { Clockwork } from "./contract.ts";
import type { Finish } from "./finishJob.ts";
import { refuseEvidence } from "./keepEvidence.ts";

/** What the job `evidence` gives: the file as it is kept, or why it never will be. */
export type FetchedEvidence =
  | { readonly file: FileRef }
  | { readonly refused: Exclude<RefusedEvidence, "failed"> };

/** A file was fetched, or cannot be. Done twice it is as done once. */
export const finishEvidence: Finish = (clockwork, input, result) => {
  const id = Number(input.evidence);
  if ("failed" in result) return refuseEvidence(clockwork, id, "failed");
  const fetched = result.done as FetchedEvidence;
  if ("refused" in fetched) return refuseEvidence(clockwork, id, fetched.refused);
  const { store, now } = clockwork;
  store.documents.keepFile(fetched.file, now);
  store.evidence.markKept(id, fetched.file.hash);
};

/** Hides what its sender deleted; whether it showed an activity. */
export function hideEvidence(
  { store, now }: Pick<Clockwork, "store" | "now">,
  message: { channel: ChannelName; account: string; messageId: string; addressId: number },
): boolean {
  return store.evidence.markRevoked({ ...message, now }).length > 0;
}
