import type { RunJob } from "./contract.ts";
import { drawPoster } from "./drawPoster.ts";
import { type FetchTools, fetchEvidence } from "./fetchEvidence.ts";
import { type JobTools, renderDocument } from "./renderDocument.ts";

/** What can be done after a commit, by kind; what follows from each stands in `actions/finishJob.ts`. */
export const jobKinds = (tools: JobTools & FetchTools): Readonly<Record<string, RunJob>> => ({
  document: renderDocument(tools),
  poster: drawPoster(tools),
  evidence: fetchEvidence(tools),
});
