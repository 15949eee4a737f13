import type { Job } from "../store/jobs.ts";
import type { Clockwork } from "./contract.ts";
import { finishDocument } from "./finishDocument.ts";
import { finishEvidence } from "./finishEvidence.ts";
import { finishPoster } from "./finishPoster.ts";

/** How a piece of work ended: with what it gives, or for good without. */
export type FinishedJob = Pick<Job, "id" | "kind" | "input"> & {
  readonly result: { readonly done: unknown } | { readonly failed: string };
};

/** What follows from each kind of work, in a turn of its own. `done` is what `jobs/` says that kind gives. */
export type Finish = (
  clockwork: Clockwork,
  input: Job["input"],
  result: FinishedJob["result"],
  jobId: number,
) => void;

const finishes: Readonly<Record<string, Finish>> = {
  document: finishDocument,
  poster: finishPoster,
  evidence: finishEvidence,
};

/** Marks a piece of work as ended and does what follows from it; nothing when that was done already. */
export function finishJob(clockwork: Clockwork, { id, kind, input, result }: FinishedJob): void {
  const { store, now } = clockwork;
  const failed = "failed" in result ? result.failed : null;
  if (!store.jobs.markEnded(id, failed === null ? "done" : "failed", failed, now)) return;
  finishes[kind]?.(clockwork, input, result, id);
}
