import type { Refusal } from "./contract.ts";
import { isRecord } from "./stableText.ts";

/** What the channels need of a fetch: the platform's own, undici's, or a Worker's. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string | Uint8Array;
    readonly signal: AbortSignal;
  },
) => Promise<{ readonly status: number; json(): Promise<unknown> }>;

/** No call to a platform takes longer, ms: what has no answer by then is tried again later. */
export const CallWithin = 30_000;

/** The runtime's fetch, called without a `this`: a Worker refuses any other. */
export const globalFetch: Fetch = (url, { body, ...init }) =>
  // Its type wants a buffer of its own kind; every runtime sends bytes.
  fetch(url, body === undefined ? init : { ...init, body: body as string });

class TimedOut extends Error {
  readonly code = "TIMED_OUT";
}

/** Ends with the work, or rejects after `ms` having aborted it – also when the work ignores its signal. */
export async function within<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimedOut());
      abort.abort();
    }, ms);
  });
  try {
    return await Promise.race([work(abort.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Nobody answered, or nothing readable came: the message may or may not have passed, so it is tried again. Only the
 * error's code is told, never its message: that one may hold the URL, and Telegram's URL holds the token.
 */
export function networkRefusal(error: unknown): Refusal {
  return { meaning: "later", silent: true, reason: `network: ${codeOf(error)}` };
}

function codeOf(error: unknown): string {
  let name = "failed";
  let at = error;
  for (let depth = 0; depth < 5 && isRecord(at); depth += 1) {
    if (typeof at.code === "string" && /^[A-Z0-9_]{2,40}$/.test(at.code)) return at.code;
    if (at instanceof SyntaxError) return "unreadable answer";
    if (typeof at.message === "string" && at.message.includes("timed out after")) return "TIMED_OUT";
    if (at instanceof Error && /^[A-Z]\w{2,40}$/.test(at.name) && at.name !== "Error") name = at.name;
    at = at.error ?? at.cause;
  }
  return name;
}
