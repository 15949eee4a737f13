import { createHmac, randomInt } from "node:crypto";
import { request } from "undici";
import { openCourier, type Posted } from "./openCourier.ts";

/** One thing to tell the business: a message, a status, a preference, with whom it is about. */
export interface CloudApiEvent {
  readonly as: "messages" | "statuses" | "user_preferences";
  readonly content: Readonly<Record<string, unknown>>;
  /** Absent in system messages and failed statuses. */
  readonly contact?: Readonly<Record<string, unknown>>;
}

/** How several events share one body: one value, one entry with many changes, or many entries. */
export type Batch = "messages" | "changes" | "entries";

/** The `X-Hub-Signature-256` of a body: HMAC-SHA256 over the bytes as they are, with the app's secret. */
export const signature = (appSecret: string, body: Uint8Array | string) =>
  `sha256=${createHmac("sha256", appSecret).update(body).digest("hex")}`;

/** Webhooks of one phone number: signed, repeated until they are answered 2xx, several in one body on request. */
export function openCloudApiWebhook(of: {
  readonly phoneNumberId: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly displayPhone: string;
}) {
  let url: string | null = null;
  let collecting: { readonly events: CloudApiEvent[]; readonly posted: Promise<Posted> } | null = null;
  const courier = openCourier(
    () => url,
    (body) => ({ "x-hub-signature-256": signature(of.appSecret, body) }),
    () => 100,
  );

  function change(as: CloudApiEvent["as"], events: readonly CloudApiEvent[]): object {
    const contacts = [...new Set(events.flatMap(({ contact }) => contact ?? []))];
    return {
      value: {
        messaging_product: "whatsapp",
        metadata: { display_phone_number: of.displayPhone, phone_number_id: of.phoneNumberId },
        ...(contacts.length > 0 && { contacts }),
        [as]: events.map(({ content }) => content),
      },
      field: as === "user_preferences" ? as : "messages",
    };
  }
  function body(events: readonly CloudApiEvent[], batch: Batch): string {
    const kinds = [...new Set(events.map(({ as }) => as))];
    const changes =
      batch === "messages"
        ? kinds.map((as) =>
            change(
              as,
              events.filter((event) => event.as === as),
            ),
          )
        : events.map((event) => change(event.as, [event]));
    const id = "102290129340398";
    const entry = batch === "entries" ? changes.map((one) => ({ id, changes: [one] })) : [{ id, changes }];
    return JSON.stringify({ object: "whatsapp_business_account", entry });
  }

  return {
    courier,
    url: () => url,
    deliverTo(to: string): void {
      url = to;
    },
    emit(lane: string, event: CloudApiEvent): Promise<Posted> {
      if (collecting === null) return courier.send(lane, body([event], "messages"));
      collecting.events.push(event);
      return collecting.posted;
    },
    /** Everything said inside `speak` (which must not await) leaves in one body. */
    together(speak: () => void, batch: Batch = "messages"): Promise<Posted> {
      const events: CloudApiEvent[] = [];
      const { promise, resolve } = Promise.withResolvers<Posted>();
      collecting = { events, posted: promise };
      try {
        speak();
      } finally {
        collecting = null;
      }
      void courier.send(`together ${randomInt(1e9)}`, body(events, batch)).then(resolve);
      return promise;
    },
    /** Meta's handshake when a callback url is saved: true, and used from then on, if the challenge came back. */
    async verify(at: string): Promise<boolean> {
      const challenge = String(randomInt(1e9, 2e9));
      const query = {
        "hub.mode": "subscribe",
        "hub.verify_token": of.verifyToken,
        "hub.challenge": challenge,
      };
      const answer = await request(at, { query, headersTimeout: 10_000 }).catch(() => null);
      const text = await answer?.body.text();
      if (answer?.statusCode !== 200 || text !== challenge) return false;
      url = at;
      return true;
    },
  };
}
