import { Agent, request } from "undici";
import type { Fetch } from "../channels/fetch.ts";

const largestAnswer = 16 * 1024 * 1024;

/**
 * A fetch for calling the platforms on kept-alive connections, at most 512 to each: the global one costs ten times
 * the processor a call. An answer is read whole, so that its connection is free whether or not somebody wants it.
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
    const answer = await request(url, { dispatcher: agent, method, headers, body, signal });
    const text = await answer.body.text();
    return { status: answer.statusCode, json: async () => JSON.parse(text) };
  };
}
