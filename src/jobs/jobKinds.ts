import type { RunJob } from "./contract.ts";
import { drawPoster } from "./drawPoster.ts";
import { type JobTools, renderDocument } from "./renderDocument.ts";

/** What can be done after a commit, by kind; what follows from each stands in `actions/finishJob.ts`. */
export const jobKinds = (tools: JobTools): Readonly<Record<string, RunJob>> => ({
  document: renderDocument(tools),
  poster: drawPoster(tools),
});
