import { type CloudApiPhone, openCloudApiPhone, wamid } from "./cloudApiPhone.ts";
import { type CloudApiRefusal, cloudApiRefusals, graphError, statusError } from "./cloudApiRefusal.ts";
import { openCloudApiWebhook } from "./cloudApiWebhook.ts";
import { openApiProblem } from "./openApi.ts";
import type { Posted } from "./openCourier.ts";
import { openFaults } from "./openFaults.ts";
import { type Answer, type Asked, openHttp, readObject } from "./openHttp.ts";
import type { Heard } from "./openInbox.ts";
import { readForm } from "./sampleFiles.ts";
import {
  type CloudApiKind,
  type CloudApiMessage,
  cloudApiMessages,
  kindOf,
  messageProblem,
} from "./schemas/cloudApi.ts";

/** One request as it came in; `method` is the kind of message; `why` only where it was turned down. */
export interface CloudApiRequest {
  readonly method: string;
  readonly body: unknown;
  readonly at: number;
  readonly why?: string;
}

/** How the platform behaves; all may be changed while the fake runs. */
export interface CloudApiManners {
  /** Sent for each message taken, in this order: repeat or swap them to try ours. */
  statuses: readonly ("sent" | "delivered" | "read" | "played")[];
  /** Outside the 24 hours: a `failed` status later (as Meta mostly does), a refusal at once, or no window at all. */
  window: "later" | "atOnce" | "open";
  /** Messages a second for the number (Meta: 80); null does not count them. */
  perSecond: number | null;
  /** Whether one person takes no more than 45 in a burst, then one in 6 s. */
  pair: boolean;
}

type Sendable = CloudApiMessage<"text" | "button" | "list" | "image" | "document">;

const day = 24 * 3_600_000;
const pairBurst = 45;
const pairEveryMs = 6_000;

/**
 * WhatsApp's Cloud API on 127.0.0.1 for one number, and the phones behind it. `refused` holds the calls that are
 * mistakes of ours (shape, limits, token, number): tests want it empty. `declined` holds what the world turned down.
 */
export async function openFakeCloudApi({
  phoneNumberId,
  accessToken,
  appSecret,
  verifyToken,
  displayPhone = "15550783881",
  now = Date.now,
  ...chosen
}: {
  readonly phoneNumberId: string;
  readonly accessToken: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly displayPhone?: string;
  readonly now?: () => number;
} & Partial<CloudApiManners>) {
  const manners: CloudApiManners = {
    ...{ statuses: ["sent", "delivered", "read"], window: "later", perSecond: null, pair: false },
    ...chosen,
  };
  const byNumber = new Map<string, CloudApiPhone>();
  const byUserId = new Map<string, CloudApiPhone>();
  const requests: CloudApiRequest[] = [];
  const refused: CloudApiRequest[] = [];
  const declined: CloudApiRequest[] = [];
  /** Files of ours, and those that people sent, by media id. */
  const uploads = new Map<string, { name: string; mime: string; bytes: Uint8Array }>();
  const sentMedia = new Map<string, { mime: string; bytes: Uint8Array }>();
  const receipts: string[] = [];
  const received = new Set<string>();
  const recent: number[] = [];
  const pairs = new Map<string, { tokens: number; at: number }>();
  const faults = openFaults<CloudApiRefusal>();
  const webhook = openCloudApiWebhook({ phoneNumberId, appSecret, verifyToken, displayPhone });

  /** The person at a number or BSUID; a phone may have changed both since it was opened. */
  function find(address: string): CloudApiPhone | undefined {
    const phone = byNumber.get(address) ?? byUserId.get(address);
    if (phone?.waId() === address || phone?.userId() === address) return phone;
    return [...byNumber.values()].find((one) => one.waId() === address || one.userId() === address);
  }

  function tooFast(address: string): CloudApiRefusal | null {
    const at = now();
    if (manners.perSecond !== null) {
      while (recent[0] !== undefined && recent[0] <= at - 1000) recent.shift();
      if (recent.length >= manners.perSecond) return cloudApiRefusals.tooFast();
      recent.push(at);
    }
    if (!manners.pair) return null;
    const before = pairs.get(address) ?? { tokens: pairBurst, at };
    const tokens = Math.min(pairBurst, before.tokens + (at - before.at) / pairEveryMs);
    if (tokens < 1) return cloudApiRefusals.pairTooFast();
    pairs.set(address, { tokens: tokens - 1, at });
    return null;
  }

  function tell(phone: CloudApiPhone, id: string): void {
    if (webhook.url() === null) return;
    for (const status of manners.statuses) {
      const waId = phone.waId();
      const userId = phone.userId();
      const content = {
        ...{ id, status, timestamp: String(Math.floor(now() / 1000)) },
        ...(waId !== null && { recipient_id: waId }),
        ...(userId !== null && { recipient_user_id: userId }),
        pricing: { billable: true, pricing_model: "PMP", category: "service" },
      };
      void webhook.emit(id, { as: "statuses", content, contact: phone.contact() });
    }
  }
  function tellFailed(to: string | undefined, address: string, id: string, why: CloudApiRefusal): void {
    if (webhook.url() === null) return;
    const content = {
      ...{ id, status: "failed", timestamp: String(Math.floor(now() / 1000)) },
      ...(to === undefined ? { recipient_user_id: address } : { recipient_id: address }),
      errors: [statusError(why)],
    };
    void webhook.emit(id, { as: "statuses", content });
  }

  /** Takes a message: it is on the phone, or fails later, in silence, as WhatsApp's do. */
  function take(message: Sendable): CloudApiRefusal | object {
    const to = message.recipient_type === "group" ? message.to : message.to?.replace(/\D/g, "");
    const address = to ?? message.recipient ?? "";
    const limited = tooFast(address);
    if (limited !== null) return limited;
    const phone = find(address);
    const wrote = phone?.lastInboundAt() ?? null;
    const closed = manners.window !== "open" && (wrote === null || now() - wrote > day);
    if (phone !== undefined && closed && manners.window === "atOnce") return cloudApiRefusals.windowClosed();
    const id = wamid();
    if (phone === undefined || phone.isBlocked())
      tellFailed(to, address, id, cloudApiRefusals.undeliverable());
    else if (closed) tellFailed(to, address, id, cloudApiRefusals.windowClosed());
    else {
      phone.inbox.add(heard(id, message));
      tell(phone, id);
    }
    const contact =
      to === undefined ? { input: address, user_id: address } : { input: message.to, wa_id: to };
    return { messaging_product: "whatsapp", contacts: [contact], messages: [{ id }] };
  }

  function heard(id: string, message: Sendable): Heard {
    const at = now();
    if ("text" in message) return { id, at, text: message.text.body, buttons: [] };
    if ("image" in message || "document" in message) {
      const sent = "image" in message ? message.image : message.document;
      const uploaded = uploads.get(sent.id);
      if (uploaded === undefined) throw new Error(`there is no media ${sent.id}`);
      const { mime, bytes } = uploaded;
      const kind = "image" in message ? "image" : "document";
      const name = "document" in message ? (message.document.filename ?? uploaded.name) : uploaded.name;
      return { id, at, text: sent.caption ?? "", buttons: [], file: { kind, name, mime, bytes } };
    }
    const { body, action } = message.interactive;
    if ("buttons" in action) {
      const buttons = action.buttons.map(({ reply }) => ({ label: reply.title, token: reply.id }));
      return { id, at, text: body.text, buttons };
    }
    const rows = action.sections.flatMap((section) => section.rows);
    const buttons = rows.map((row) => ({
      ...{ label: row.title, token: row.id },
      ...(row.description !== undefined && { description: row.description }),
    }));
    return { id, at, text: body.text, buttons, open: action.button };
  }

  /** What is wrong with a request before anybody is asked: path, token, number, shape, limits. */
  function mistake(asked: Asked, kind: string, body: Record<string, unknown> | null): CloudApiRefusal | null {
    const [, number] = /^\/v\d+\.\d+\/([^/]+)\/messages$/.exec(asked.path) ?? [];
    if (number === undefined) return cloudApiRefusals.unknownPath(asked.path);
    if (asked.headers.authorization !== `Bearer ${accessToken}`) return cloudApiRefusals.token();
    if (asked.verb !== "POST" || number !== phoneNumberId) return cloudApiRefusals.noSuchNumber(number);
    if (body === null) return cloudApiRefusals.invalid(100, "the body is not a JSON object");
    if (kind === "template") return cloudApiRefusals.noTemplate();
    if (!isKind(kind)) return cloudApiRefusals.unsupported(kind);
    const problem = messageProblem(kind, body);
    if (problem !== null) return cloudApiRefusals.invalid(problem.code, problem.why);
    const published = openApiProblem(kind === "read" ? "ReadReceipt" : "Message", body);
    if (published !== null) return cloudApiRefusals.invalid(100, published);
    const media = kind === "image" || kind === "document" ? (body[kind] as { id: string }).id : null;
    if (media !== null && !uploads.has(media))
      return cloudApiRefusals.invalid(131009, `${kind}['id'] is not that of a file uploaded`);
    if (kind === "read" && !received.has(String(body.message_id)))
      return cloudApiRefusals.invalid(131009, "message_id is not that of a message received");
    return null;
  }

  /** POST /<number>/media: keeps a file for a message of ours ("Media": what types and sizes there are). */
  async function upload(asked: Asked): Promise<Answer> {
    const type = asked.headers["content-type"] ?? "";
    const form = type.startsWith("multipart/form-data") ? await readForm(asked.bytes, type) : null;
    const request = { method: "media", body: form?.fields ?? null, at: now() };
    requests.push(request);
    const turnDown = (refusal: CloudApiRefusal): Answer => {
      refused.push({ ...request, why: `${refusal.code} ${refusal.details ?? refusal.title}` });
      return { status: refusal.status, body: graphError(refusal) };
    };
    if (asked.headers.authorization !== `Bearer ${accessToken}`) return turnDown(cloudApiRefusals.token());
    const file = form?.files.file;
    if (form?.fields.messaging_product !== "whatsapp" || file === undefined)
      return turnDown(cloudApiRefusals.invalid(100, "messaging_product and file are required"));
    const most = /^image\/(jpeg|png)$/.test(file.mime) ? 5_000_000 : 100_000_000;
    if (file.bytes.length === 0 || file.bytes.length > most)
      return turnDown(cloudApiRefusals.invalid(131053, "the file is empty or too large"));
    if (!/^(image\/(jpeg|png)|application\/pdf|text\/plain)$/.test(file.mime))
      return turnDown(cloudApiRefusals.invalid(131053, `${file.mime} is not a type of ours`));
    const met = faults.meet("media", undefined);
    await faults.wait(met.delayMs);
    if (met.drop === "before") return "drop";
    if (met.refusal !== undefined) {
      declined.push({ ...request, why: String(met.refusal.code) });
      return { status: met.refusal.status, body: graphError(met.refusal) };
    }
    const id = String(4_490_000_000 + uploads.size);
    uploads.set(id, file);
    return { status: 200, body: { id } };
  }

  /** GET /<media id> names an address, and GET there gives the bytes; both want the token. */
  function download(asked: Asked): Answer {
    if (asked.headers.authorization !== `Bearer ${accessToken}`)
      return { status: 401, body: graphError(cloudApiRefusals.token()) };
    if (asked.path.endsWith(`/${phoneNumberId}?fields=display_phone_number`))
      return { status: 200, body: { id: phoneNumberId, display_phone_number: displayPhone } };
    const [, lookaside] = /^\/lookaside\/(\w+)$/.exec(asked.path) ?? [];
    const [, named] = /^\/v\d+\.\d+\/(\w+)\?/.exec(asked.path) ?? [];
    const sent = sentMedia.get(lookaside ?? named ?? "");
    if (sent === undefined)
      return { status: 400, body: graphError(cloudApiRefusals.invalid(100, "Unsupported get request.")) };
    if (lookaside !== undefined) return { status: 200, file: sent.bytes, mime: sent.mime };
    const body = { url: `${http.root}/lookaside/${named}`, mime_type: sent.mime, id: named };
    return {
      status: 200,
      body: { messaging_product: "whatsapp", file_size: String(sent.bytes.length), ...body },
    };
  }

  async function answer(asked: Asked): Promise<Answer> {
    if (asked.verb === "GET") return download(asked);
    if (asked.path.endsWith(`/${phoneNumberId}/media`)) return await upload(asked);
    const body = readObject(asked.body);
    const kind = body === null ? asked.verb : kindOf(body);
    const request = { method: kind, body, at: now() };
    requests.push(request);
    const turnDown = (list: CloudApiRequest[], refusal: CloudApiRefusal): Answer => {
      list.push({ ...request, why: `${refusal.code} ${refusal.details ?? refusal.title}` });
      return { status: refusal.status, body: graphError(refusal) };
    };
    const wrong = mistake(asked, kind, body);
    if (wrong !== null) return turnDown(refused, wrong);
    const message = body as unknown as Sendable | CloudApiMessage<"read">;

    const addressee = "status" in message ? undefined : (message.to ?? message.recipient);
    const met = faults.meet(kind, addressee);
    await faults.wait(met.delayMs);
    if (met.drop === "before") return "drop";
    if (met.refusal !== undefined) return turnDown(declined, met.refusal);
    if ("status" in message) receipts.push(message.message_id);
    const result = "status" in message ? { success: true } : take(message);
    if ("code" in result) return turnDown(declined, result as CloudApiRefusal);
    return met.drop === "after" ? "drop" : { status: 200, body: result };
  }

  const http = await openHttp(answer);
  return {
    root: http.root,
    phoneNumberId,
    manners,
    /** Everything received, in order. */
    requests: requests as readonly CloudApiRequest[],
    /** Calls that are mistakes of ours. */
    refused: refused as readonly CloudApiRequest[],
    /** Calls the world turned down. */
    declined: declined as readonly CloudApiRequest[],
    /** Ids of the messages marked as read. */
    receipts: receipts as readonly string[],
    fault: faults.add,
    /** How webhooks are delivered (`twice`, `outOfOrder`, `tries`, `waitMs`); change them at any time. */
    knobs: webhook.courier.knobs,
    undelivered: webhook.courier.undelivered,
    idle: webhook.courier.idle,
    deliverTo: webhook.deliverTo,
    verify: webhook.verify,
    together: webhook.together,
    /** Any body, signed. */
    deliver(body: unknown, lane = wamid()): Promise<Posted> {
      const text = JSON.stringify(body);
      for (const [, id] of text.matchAll(/"id":"([^"]+)"/g)) received.add(id ?? "");
      return webhook.courier.send(lane, text);
    },
    /** A person's phone by number, or by BSUID alone (null): the same one for the same person. */
    person(
      waId: string | null,
      options: { readonly userId?: string | null; readonly username?: string; readonly name?: string } = {},
    ): CloudApiPhone {
      // Since April 2026 every webhook names a BSUID; `userId: null` is a platform of before.
      const userId =
        options.userId === undefined ? `MX.1349${waId ?? options.username ?? ""}` : options.userId;
      const known = byNumber.get(waId ?? "") ?? byUserId.get(userId ?? "");
      if (known !== undefined) return known;
      const world = {
        displayPhone,
        now,
        keep: (bytes: Uint8Array, mime: string) => {
          const id = String(1_230_000_000 + sentMedia.size);
          sentMedia.set(id, { bytes, mime });
          return id;
        },
        emit: (lane: string, event: Parameters<typeof webhook.emit>[1]) => {
          received.add(String(event.content.id));
          return webhook.emit(lane, event);
        },
      };
      const phone = openCloudApiPhone(world, waId, { ...options, userId });
      if (waId !== null) byNumber.set(waId, phone);
      if (userId !== null) byUserId.set(userId, phone);
      return phone;
    },
    async close(): Promise<void> {
      faults.close();
      await webhook.courier.close();
      await http.close();
    },
  };
}

const isKind = (kind: string): kind is CloudApiKind => Object.hasOwn(cloudApiMessages, kind);

export type FakeCloudApi = Awaited<ReturnType<typeof openFakeCloudApi>>;
