import { Hono } from "hono";
import { answer, secured } from "./app/headers.ts";
import { openPages, type PageTexts } from "./app/pages.ts";
import { readBody } from "./app/readBody.ts";
import { goodSignature, sameSecret } from "./app/sameSecret.ts";
import { openSeldom } from "./app/seldom.ts";
import type { ChannelName, Delivery } from "./channels/contract.ts";
import { readTelegram } from "./channels/telegram.ts";
import { readWhatsApp, TooMany } from "./channels/whatsapp.ts";
import type { Log } from "./log.ts";
import { Busy } from "./tenant/busy.ts";
import type { Health, Tenant } from "./tenant/contract.ts";

/** What the doors need of an institution: the actor itself on Node, a stub of it on the edge. */
export type Taker = Pick<Tenant, "take">;

/** Which account is whose, and what proves that a platform speaks for it. */
export interface Directory {
  /** Undefined for a bot we do not serve by webhook. `secret` is what Telegram repeats in each of them. */
  readonly telegram: (botId: string) => { readonly tenant: Taker; readonly secret: string } | undefined;
  /** Undefined where no number of the Cloud API is served. One app signs for all its numbers. */
  readonly whatsapp: { readonly appSecret: string; readonly verifyToken: string } | undefined;
  /** Whose the account is; for one nobody serves, who keeps it by kind and id. The same object for the same tenant. */
  readonly tenantFor: (channel: ChannelName, account: string) => Taker;
}

/**
 * How one account of ours gets on with its platform.
 * - starting: the platform did not answer yet. refused: it does not accept our token.
 * - Of a linked number: unlinked: no phone was linked yet. loggedOut: the phone unlinked us. replaced: another process
 *   has the number. restricted: WhatsApp does not let it in. broken: it failed too often.
 */
export interface ChannelHealth {
  readonly channel: ChannelName;
  readonly state:
    | "starting"
    | "ready"
    | "unreachable"
    | "refused"
    | "unlinked"
    | "loggedOut"
    | "replaced"
    | "restricted"
    | "broken";
  /**
   * Where we begin only so much a day: how much of that left today, and until when nothing is begun at all (ISO 8601), as the
   * platform or two people's refusals say.
   */
  readonly begun?: { readonly today: number; readonly daily: number; readonly pausedUntil: string | null };
}

export interface AppParts {
  readonly directory: Directory;
  readonly texts: PageTexts;
  readonly institution: string;
  readonly health: () => Health | Promise<Health>;
  readonly channels: () => readonly ChannelHealth[] | Promise<readonly ChannelHealth[]>;
  /** The demo's pages and their door, served under /demo. Left out anywhere else. */
  readonly demo?: Hono | undefined;
  /** Epoch ms. */
  readonly now: () => number;
  /** SHA-256, hex. */
  readonly hash: (text: string) => string;
  readonly log: Log;
}

/** Meta's webhooks stay under it, and Telegram's far under it. */
const bodyLimit = 3 * 1024 * 1024;

const decoder = new TextDecoder();

/** The doors: everything that comes by HTTP, on both runtimes. It keeps nothing and decides nothing. */
export function openApp({
  directory,
  texts,
  institution,
  health,
  channels,
  demo,
  now,
  hash,
  log,
}: AppParts): Hono {
  const app = new Hono();
  const warn = openSeldom(log, now);
  const pages = openPages({ texts, institution });

  app.post("/telegram/:bot", async (c) => {
    const botId = c.req.param("bot");
    const served = directory.telegram(botId);
    if (served === undefined) return answer(404);
    const given = c.req.header("x-telegram-bot-api-secret-token");
    if (given === undefined || !sameSecret(served.secret, given)) {
      warn("telegram webhook with a wrong secret");
      return answer(401);
    }

    const body = await readBody(c.req.raw, bodyLimit);
    if (typeof body === "string") return refusedBody(body);
    const payload = parsed(body);
    if (payload === undefined) return answer(400);
    await served.tenant.take(readTelegram(payload, botId, hash));
    return answer(200);
  });

  app.get("/whatsapp", (c) => {
    const served = directory.whatsapp;
    if (served === undefined) return answer(404);
    if (c.req.query("hub.mode") !== "subscribe") return answer(400);
    const given = c.req.query("hub.verify_token");
    if (given === undefined || !sameSecret(served.verifyToken, given)) {
      warn("whatsapp challenge with a wrong verify token");
      return answer(403);
    }
    const challenge = c.req.query("hub.challenge");
    return challenge === undefined ? answer(400) : answer(200, challenge);
  });

  app.post("/whatsapp", async (c) => {
    const served = directory.whatsapp;
    if (served === undefined) return answer(404);
    const signature = c.req.header("x-hub-signature-256");
    if (signature === undefined) return answer(401);

    const body = await readBody(c.req.raw, bodyLimit);
    if (typeof body === "string") return refusedBody(body);
    if (!goodSignature(served.appSecret, body, signature)) {
      warn("whatsapp webhook with a wrong signature");
      return answer(401);
    }
    const payload = parsed(body);
    if (payload === undefined) return answer(400);
    await takeByTenant(directory, readWhatsApp(payload, hash));
    return answer(200);
  });

  app.use(async (c, next) => {
    await next();
    secured(c.res);
  });

  app.get("/health", async (c) => {
    c.header("cache-control", "no-store");
    const { writable, oldestUnsentAt, atRisk } = await askHealth(health);
    const oldestUnsentSeconds = oldestUnsentAt === null ? null : Math.max(0, (now() - oldestUnsentAt) / 1000);
    const status = writable ? "serving" : "cannotWrite";
    return c.json({ status, oldestUnsentSeconds, atRisk, channels: await channels() }, writable ? 200 : 503);
  });

  if (demo) {
    app.get("/", (c) => c.redirect("/demo"));
    app.get("/demo/", (c) => c.redirect(`/demo${new URL(c.req.url).search}`));
    app.route("/demo", demo);
  }
  app.route("/", pages.app);
  for (const path of ["/telegram/:bot", "/whatsapp", "/aviso", "/health", "/"])
    app.all(path, () => answer(405));
  app.notFound((c) => pages.refuse(c, "notFound", 404));

  app.onError(async (error, c) => {
    if (error instanceof Busy) return answer(503);
    if (error instanceof TooMany) return answer(413);
    // The path and never the query: Meta's verify token stands there.
    log.error("door", { method: c.req.method, path: c.req.path, error: error.stack ?? String(error) });
    return secured(await pages.refuse(c, "failed", 500));
  });
  return app;
}

/** Whoever cannot be asked cannot be written to. */
async function askHealth(health: AppParts["health"]): Promise<Health> {
  try {
    return await health();
  } catch {
    return { writable: false, oldestUnsentAt: null, atRisk: 0 };
  }
}

/** One body may speak of several institutions; it is acknowledged when every one of them has it for good. */
async function takeByTenant(directory: Directory, deliveries: readonly Delivery[]): Promise<void> {
  const shares = new Map<Taker, Delivery[]>();
  for (const delivery of deliveries) {
    const tenant = directory.tenantFor(delivery.channel, delivery.account);
    const share = shares.get(tenant);
    if (share) share.push(delivery);
    else shares.set(tenant, [delivery]);
  }
  const taken = await Promise.allSettled([...shares].map(([tenant, share]) => tenant.take(share)));
  for (const outcome of taken) if (outcome.status === "rejected") throw outcome.reason;
}

/** Undefined when it is not JSON; an empty body is not. */
function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    return undefined;
  }
}

const refusedBody = (why: "tooLarge" | "broken") => answer(why === "tooLarge" ? 413 : 400);
