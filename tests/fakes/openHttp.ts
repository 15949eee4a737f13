import { createServer, type IncomingHttpHeaders } from "node:http";

export interface Asked {
  readonly verb: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The same, as it came. */
  readonly bytes: Uint8Array;
}

/** What is answered; `drop` cuts the connection without a word, as a failing network does. */
export type Answer =
  | { readonly status: number; readonly body: unknown }
  | { readonly status: number; readonly file: Uint8Array; readonly mime: string }
  | "drop";

/**
 * A real HTTP server on a free port of 127.0.0.1. `answer` may be slow; what it throws becomes a 500 whose body
 * says so, so that a broken fake is seen in the client's log instead of ending the test process.
 */
export async function openHttp(answer: (asked: Asked) => Answer | Promise<Answer>) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("error", () => {});
    response.on("error", () => {});
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      const asked = {
        verb: request.method ?? "GET",
        path: request.url ?? "/",
        headers: request.headers,
        body: Buffer.concat(chunks).toString("utf8"),
        bytes: new Uint8Array(Buffer.concat(chunks)),
      };
      const given = await Promise.resolve()
        .then(() => answer(asked))
        .catch((error: unknown) => ({ status: 500, body: { fake: String(error) } }));
      if (given === "drop") return request.socket.destroy();
      const bytes = "file" in given ? Buffer.from(given.file) : Buffer.from(JSON.stringify(given.body));
      response.writeHead(given.status, {
        "content-type": "file" in given ? given.mime : "application/json",
        "content-length": bytes.length,
      });
      response.end(bytes);
    });
  });
  // A client that keeps its connections must not lose one between two calls: that would be a fault nobody asked for.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake has no port");

  return {
    root: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The JSON object in a body; null where it holds anything else. */
export function readObject(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
