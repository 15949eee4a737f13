import { once } from "node:events";
import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { ConfigError } from "../config.ts";

export interface Serving {
  /** The real one, also when 0 was asked for. */
  readonly port: number;
  /** Takes no new request, and resolves when those under way are answered. */
  readonly stop: () => Promise<void>;
  /** Leaves those that are still under way without an answer. */
  readonly cut: () => void;
}

/** Listens on `port` of `hostname`, or of every interface. Throws `ConfigError` when the port cannot be had. */
export async function serve(
  fetch: (request: Request) => Response | Promise<Response>,
  { port, hostname }: { port: number; hostname: string | undefined },
): Promise<Serving> {
  const server = createAdaptorServer({
    fetch,
    // A proxy before us keeps its connections for a minute; it must be the one that closes them.
    serverOptions: { requestTimeout: 60_000, headersTimeout: 30_000, keepAliveTimeout: 75_000 },
  }) as Server;
  server.listen(port, hostname);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new ConfigError(
      `PORT ${port} cannot be used (${codeOf(error)}): stop what listens there, or set another one.`,
    );
  }
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        // A connection that is kept alive becomes idle only when its last answer has left.
        const sweep = setInterval(() => server.closeIdleConnections(), 50);
        server.close(() => {
          clearInterval(sweep);
          resolve();
        });
      }),
    cut: () => server.closeAllConnections(),
  };
}

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : "it did not open";
