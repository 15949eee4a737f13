import { Agent, type Dispatcher } from "undici";
import type { Fetch } from "../channels/fetch.ts";

const largestAnswer = 16 * 1024 * 1024;

/**
 * A fetch for calling the platforms on kept-alive connections, at most 512 to each: the global one costs ten times
 * the processor a call, and undici's own `request` twice, for the streams it makes of each answer. An answer is read
 * whole, so that its connection is free whether or not somebody wants it.
 */
export function openFetch(): Fetch {
  const agent = new Agent({
    connections: 512,
    keepAliveTimeout: 30_000,
    connect: { timeout: 10_000 },
    // Whoever calls has a shorter patience of their own; these end what was forgotten.
    headersTimeout: 90_000,
    bodyTimeout: 90_000,
    maxResponseSize: largestAnswer,
  });
  return async (url, { method, headers, body = null, signal }) => {
    const { origin, pathname, search } = new URL(url);
    const call = {
      origin,
      path: `${pathname}${search}`,
      method: method as Dispatcher.HttpMethod,
      headers,
      body,
    };
    const { status, text } = await new Promise<Answer>((resolve, reject) => {
      agent.dispatch(call, whole(signal, resolve, reject));
    });
    return { status, json: async () => JSON.parse(text) };
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Gathers an answer; rejects when the signal aborts, before or in the middle of it. */
function whole(
  signal: AbortSignal,
  resolve: (answer: Answer) => void,
  reject: (error: Error) => void,
): Dispatcher.DispatchHandler {
  const chunks: Buffer[] = [];
  let status = 0;
  let abort = (): void => {};
  const reason = () => (signal.reason instanceof Error ? signal.reason : new Error("aborted"));
  return {
    onRequestStart(controller) {
      if (signal.aborted) return controller.abort(reason());
      abort = () => controller.abort(reason());
      signal.addEventListener("abort", abort, { once: true });
    },
    onResponseStart(_, code) {
      status = code;
    },
    onResponseData(_, chunk) {
      chunks.push(chunk);
    },
    onResponseEnd() {
      signal.removeEventListener("abort", abort);
      const [only] = chunks;
      resolve({
        status,
        text: (chunks.length === 1 && only ? only : Buffer.concat(chunks)).toString("utf8"),
      });
    },
    onResponseError(_, error) {
      signal.removeEventListener("abort", abort);
      reject(error);
    },
  };
}
