import type { Context, Next } from "hono";

const ownHosts = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Answers only to this machine's own names: another site can point its name at 127.0.0.1 and read us as its own
 * (DNS rebinding). With `anyHost` the operator opened the demo to the world, and there is nothing to keep.
 */
export function ownHostOnly(anyHost: boolean) {
  return async (c: Context, next: Next) => {
    const asked = [new URL(c.req.url).host, c.req.header("host") ?? "localhost"];
    if (!anyHost && !asked.every((host) => ownHosts.has(nameOf(host)))) return c.text("", 403);
    await next();
  };
}

/** A browser says where a request comes from; what another page sends in a visitor's name is refused. */
export async function ownPagesOnly(c: Context, next: Next) {
  if (c.req.method === "GET" || c.req.method === "HEAD") return next();
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin" ? next() : c.text("", 403);
  const origin = c.req.header("origin");
  // Neither: no browser is asking, so there is nobody's name to use.
  if (origin === undefined) return next();
  const host = c.req.header("host") ?? new URL(c.req.url).host;
  return URL.canParse(origin) && new URL(origin).host === host ? next() : c.text("", 403);
}

const nameOf = (host: string) => host.replace(/:\d+$/, "").toLowerCase();
