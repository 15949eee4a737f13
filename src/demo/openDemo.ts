import { randomBytes, randomInt } from "node:crypto";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Account, Limits, Send } from "../channels/contract.ts";
import type { FetchMedia, ReadFile } from "../channels/media.ts";
import type { Texts } from "../texts/texts.ts";
import { readAssets } from "./assets.ts";
import type { Look } from "./bubble.ts";
import { gestureNames, openGestures, type Told } from "./gestures.ts";
import { ownHostOnly, ownPagesOnly } from "./guard.ts";
import type { History } from "./history.ts";
import { openIds } from "./ids.ts";
import { bubblesHtml, pageHtml } from "./page.ts";
import { ownerOf } from "./people.ts";
import {
  addressOf,
  type DemoChannel,
  demoAccounts,
  firstPhones,
  type Phone,
  phoneOf,
  readPhone,
} from "./phones.ts";
import { fetchSample } from "./samples.ts";
import { type Bubble, openScreens, type Seen } from "./screens.ts";
import { openSend } from "./send.ts";
import type { DemoSecrets } from "./webhooks.ts";

export interface DemoParts {
  /** The app's own doors: what is typed goes through them as a platform's webhook would. */
  readonly fetchApp: (request: Request) => Response | Promise<Response>;
  readonly texts: Pick<Texts, "text">;
  /** The language of the page, and of the phones' apps. */
  readonly locale: string;
  readonly institution: string;
  readonly limits: Readonly<Record<DemoChannel, Limits>>;
  readonly history: History;
  /** What is sent to the phones: pictures and documents. */
  readonly files: ReadFile;
  /** Epoch ms. */
  readonly now: () => number;
  /** Which day (YYYY-MM-DD) a moment (epoch ms) is of. */
  readonly dayOf: (at: number) => string;
  /** Lets the next day begin; undefined where the clock is not the demo's own. */
  readonly nextDay?: (() => void) | undefined;
  /** Where the demo is reached, for the links to its accounts: "http://localhost:3000". */
  readonly address: string;
  /** True when the operator opened the demo to the world; else only this machine's own names are answered. */
  readonly anyHost: boolean;
  /** The app that signs for all WhatsApp numbers here, when a real one is configured beside the demo's. */
  readonly whatsapp?: DemoSecrets["whatsapp"] | undefined;
  /** How long (ms) a page's question for news stays open. */
  readonly patience?: number;
}

export interface DemoAccount {
  readonly account: Account;
  readonly send: Send;
  readonly fetchMedia: FetchMedia;
}

export interface Demo {
  /** To be served under /demo. */
  readonly routes: Hono;
  readonly accounts: readonly DemoAccount[];
  /** For the directory: what the demo signs its webhooks with. */
  readonly secrets: DemoSecrets;
  /** Lets the pages that wait for news go, so that the server can stop. */
  readonly close: () => void;
}

const mostPhones = 6;
const bodyBytes = 64 * 1024;
/** How long (ms) a page without script waits for an answer before it is drawn again. */
const answerWait = 3_000;

/** Phones on a page: what is typed there comes in as a platform would bring it, and what leaves is shown there. */
export function openDemo(parts: DemoParts): Demo {
  const { texts, locale, institution, history, now, files, nextDay, patience = 25_000 } = parts;
  const secrets: DemoSecrets = {
    telegram: { secretToken: token() },
    whatsapp: parts.whatsapp ?? { appSecret: token(), verifyToken: token() },
  };
  const screens = openScreens(history, randomBytes(4).toString("hex"), parts.dayOf);
  const nextId = openIds(now);
  const placeName = texts.text(locale, "demo.place.name");
  const gestures = openGestures({ ...parts, screens, nextId, placeName, secrets });
  const send = openSend({ limits: parts.limits, screens, nextId, now });
  const { css, js, photo } = readAssets();

  const lookAt = (phones: readonly Phone[]): Look => ({
    institution,
    words: (key, values) => texts.text(locale, `demo.${key}`, values),
    back: query(phones),
  });
  const newsOf = (seen: Seen, look: Look) => {
    const { cursor, fresh, bubbles } = screens.since(seen);
    const html = String(bubblesHtml(seen.phone, bubbles, look));
    return { cursor, fresh, hasEarlier: screens.hasEarlier(seen.phone), html, messages: bubbles.map(plain) };
  };

  const routes = new Hono();
  routes.use(async (c, next) => {
    await next();
    c.header("cache-control", "no-store");
    c.header("content-security-policy", policy);
    c.header("x-content-type-options", "nosniff");
    c.header("referrer-policy", "no-referrer");
  });
  routes.use(ownHostOnly(parts.anyHost), ownPagesOnly, bodyLimit({ maxSize: bodyBytes }));

  routes.get("/demo.css", (c) => c.body(css, 200, { "content-type": "text/css; charset=utf-8" }));
  routes.get("/demo.js", (c) => c.body(js, 200, { "content-type": "text/javascript; charset=utf-8" }));

  const showPage = (c: Context, phones: readonly Phone[], written?: Written) => {
    const shown = phones.map((phone) => ({
      phone,
      news: screens.since({ phone, cursor: "" }),
      hasEarlier: screens.hasEarlier(phone),
      written: written?.phone.id === phone.id ? written.text : "",
    }));
    const page = { locale, now: now(), canMove: nextDay !== undefined, look: lookAt(phones) };
    return c.html(pageHtml(shown, page));
  };
  routes.get("/", (c) => showPage(c, phonesIn(c)));

  // What the code to scan leads to: the words stand ready on a phone, and nothing is said before somebody sends them.
  routes.get("/scan/:channel", (c) => {
    const phone = firstPhones.find(({ channel }) => channel === c.req.param("channel"));
    if (phone === undefined) return c.text("", 404);
    const start = c.req.query("start");
    const text = start === undefined ? (c.req.query("text") ?? "") : `/start ${start}`;
    return showPage(c, firstPhones, { phone, text: text.slice(0, 64) });
  });

  routes.get("/photo.jpg", (c) => c.body(Uint8Array.from(photo), 200, { "content-type": "image/jpeg" }));
  routes.get("/files/:hash", async (c) => {
    // Only what a phone shows: files of the institution that were sent to nobody here are nobody's to see.
    const file = screens.findFile(c.req.param("hash"));
    const bytes = file && (await files.read(file.hash));
    if (!file || !bytes) return c.text("", 404);
    const name =
      file.kind === "document" ? `inline; filename="${file.name.replace(/[^\w.-]/g, "_")}"` : "inline";
    return c.body(Uint8Array.from(bytes), 200, { "content-type": file.mime, "content-disposition": name });
  });

  routes.post("/day", (c) => {
    if (nextDay === undefined) return c.text("", 404);
    nextDay();
    return c.redirect(`/demo${query(phonesIn(c))}`, 303);
  });

  routes.get("/messages", async (c) => {
    const seen = (c.req.queries("seen") ?? []).slice(0, mostPhones).flatMap(readSeen);
    if (seen.length === 0) return c.text("", 400);
    await screens.change(seen, patience, c.req.raw.signal);
    const look = lookAt(seen.map(({ phone }) => phone));
    return c.json(Object.fromEntries(seen.map((each) => [each.phone.id, newsOf(each, look)])));
  });

  routes.get("/phones/:phone/messages", async (c) => {
    const phone = readPhone(c.req.param("phone"));
    if (phone === null) return c.text("", 404);
    const seen = { phone, cursor: c.req.query("after") ?? "" };
    await screens.change([seen], patience, c.req.raw.signal);
    return c.json(newsOf(seen, lookAt([phone])));
  });

  routes.post("/phones", async (c) => {
    const replaced = readPhone(await field(c, "replaces"));
    if (replaced === null) return c.text("", 400);
    const fresh = freshPhone(replaced.channel, history);
    const phones = phonesIn(c).map((phone) => (phone.id === replaced.id ? fresh : phone));
    return c.redirect(`/demo${query(phones)}`, 303);
  });

  for (const gesture of gestureNames) {
    routes.post(`/phones/:phone/${gesture}`, async (c) => {
      const phone = readPhone(c.req.param("phone"));
      if (phone === null) return c.text("", 404);
      const before = screens.since({ phone, cursor: "" }).bubbles.at(-1)?.number ?? 0;
      const told = await gestures[gesture](phone, (name) => field(c, name));
      if (c.req.header("accept")?.includes("text/html") !== true) return c.body(null, statuses[told]);
      if (told === "unclear") return c.text("", 400);
      const { cursor, bubbles } = screens.since({ phone, cursor: "" });
      const answered = bubbles.some(({ number, from }) => number > before && from === "institution");
      if (!answered)
        await screens.change([{ phone, cursor }], Math.min(answerWait, patience), c.req.raw.signal);
      return c.redirect(`/demo${query(phonesIn(c))}`, 303);
    });
  }

  return {
    routes,
    accounts: Object.values(demoAccounts).map((account) => ({
      account: { ...account, link: `${parts.address}/demo/scan/${account.channel}` },
      send: send(account.channel),
      fetchMedia: fetchSample,
    })),
    secrets,
    close: screens.close,
  };
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Words that stand ready in a phone's field. */
interface Written {
  readonly phone: Phone;
  readonly text: string;
}

const statuses: Readonly<Record<Told, 204 | 400 | 502>> = { taken: 204, unclear: 400, notTaken: 502 };

const token = () => randomBytes(24).toString("hex");

/** The phones a page shows stand in its address, so that it can be reloaded and kept. */
const query = (phones: readonly Phone[]) => `?phones=${phones.map(({ id }) => id).join(",")}`;

function phonesIn(c: Context): readonly Phone[] {
  const ids = [...new Set((c.req.query("phones") ?? "").split(","))];
  const phones = ids.slice(0, mostPhones).flatMap((id) => readPhone(id) ?? []);
  return phones.length === 0 ? firstPhones : phones;
}

/** `whatsapp-1:cursor`. */
function readSeen(text: string): Seen[] {
  const [id = "", cursor = ""] = text.split(":");
  const phone = readPhone(id);
  return phone === null ? [] : [{ phone, cursor }];
}

/** A field of the form that came; "" when it did not. */
async function field(c: Context, name: string): Promise<string> {
  if (c.req.header("content-type")?.startsWith("application/x-www-form-urlencoded") !== true) return "";
  const fields = await c.req.parseBody();
  const value = fields[name];
  return typeof value === "string" ? value : "";
}

/** A phone nobody has written from. */
function freshPhone(channel: DemoChannel, history: History): Phone {
  for (;;) {
    const phone = phoneOf(channel, randomInt(1_000, 1_000_000));
    const used = history(channel, addressOf(phone).id).length > 0;
    if (ownerOf(phone) === null && !used) return phone;
  }
}

/** A bubble for whoever reads the phones without a page. */
function plain({ number, from, at, text, menu, arrival }: Bubble) {
  return { number, from, at, text, menu, arrival };
}
