import type { Job } from "../store/jobs.ts";

/**
 * How one attempt ended. `later`: try again, not before `afterMs`; `failed`: for good. `done` is what the kind's
 * `finish` in `actions/` reads, plain data.
 */
export type Attempt =
  | { readonly done: unknown }
  | { readonly failed: string }
  | { readonly later: string; readonly afterMs?: number };

/** Does one kind of work. It may be done twice: only what `finish` writes counts once. */
export type RunJob = (input: Job["input"]) => Promise<Attempt>;
