import type { FileRef } from "../channels/contract.ts";
import type { Finish } from "./finishJob.ts";

/** What the job `evidence` gives: the file as it is kept, or why it cannot be. */
export type FetchedEvidence = { readonly file: FileRef } | { readonly refused: "tooBig" | "empty" | "gone" };

/** A file that somebody sent was fetched. What cannot be kept is told to its sender, with what to do. */
export const finishEvidence: Finish = ({ store, now, notify }, input, result, jobId) => {
  const evidence = store.evidence.find(Number(input.evidence));
  if (!evidence) return;
  const done = "failed" in result ? { refused: "gone" as const } : (result.done as FetchedEvidence);
  if ("file" in done) {
    store.documents.keepFile(done.file, now);
    store.evidence.markKept(evidence.id, done.file.hash);
    return;
  }
  store.evidence.markRefused(evidence.id, "failed" in result ? result.failed : done.refused);
  notify({
    key: `evidence:${jobId}`,
    addressId: Number(input.address),
    text: "activity.evidenceLost",
    values: { because: done.refused },
  });
};
