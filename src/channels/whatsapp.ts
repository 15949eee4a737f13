import { z } from "zod";
import type { Delivery, DeliveryStatus, Incoming, Limits, Pace } from "./contract.ts";
import { idField, maybe, millis, notUnderstood } from "./fields.ts";
import { isRecord, stableText } from "./stableText.ts";
import { readWhatsAppMessage } from "./whatsappMessage.ts";
import { whatsappRefusal } from "./whatsappRefusal.ts";
import { openSenders, type WhoWrote } from "./whatsappSender.ts";

/** Meta's pages on interactive reply buttons and lists; a list's rows are counted over all its sections. */
export const whatsappLimits: Limits = {
  caption: 1024,
  text: 4096,
  buttons: { most: 3, body: 1024, label: 20 },
  list: { most: 10, body: 4096, open: 20, label: 24, description: 72 },
  token: 200,
};

/** Meta, "Throughput": 80 messages a second for a number; to one person one in 6 s, of which 45 may be borrowed. */
export const whatsappPace: Pace = {
  account: { perSecond: 80, burst: 80 },
  person: { perSecond: 1 / 6, burst: 45 },
};

/** Meta batches far less; whoever sends more is refused before it costs anything. */
export const MaxDeliveriesPerBody = 1_000;

/** A body with more deliveries than `MaxDeliveriesPerBody`: answered 413. */
export class TooMany extends Error {}

type Hash = (text: string) => string;
type Raw = Readonly<Record<string, unknown>>;

/**
 * A body of the Cloud API's webhook: all that happened in its entries, in order. Whatever it is, it is one delivery at
 * least; throws `TooMany` and nothing else. `hash` keys what has no id of its own.
 */
export function readWhatsApp(payload: unknown, hash: Hash): Delivery[] {
  const deliveries: Delivery[] = [];
  for (const delivery of deliveriesIn(payload, hash)) {
    if (deliveries.length === MaxDeliveriesPerBody)
      throw new TooMany(`over ${MaxDeliveriesPerBody} deliveries`);
    deliveries.push(delivery);
  }
  return deliveries;
}

function* deliveriesIn(payload: unknown, hash: Hash): Generator<Delivery> {
  const body = isRecord(payload) ? payload : {};
  const { object } = body;
  const entries = listIn(body, "entry");
  if (typeof object === "string" && object !== "whatsapp_business_account")
    yield kept(["object", object], payload, { hash });
  else if (entries.length === 0) yield kept(["body", "unreadable"], payload, { hash });
  else for (const entry of entries) yield* entryIn(entry, hash);
}

function* entryIn(entry: unknown, hash: Hash): Generator<Delivery> {
  const changes = isRecord(entry) ? listIn(entry, "changes") : [];
  if (!isRecord(entry) || changes.length === 0) {
    yield kept(["entry", "unreadable"], entry, { hash });
    return;
  }
  const { id, time } = entry;
  for (const change of changes)
    yield* isRecord(change)
      ? changeIn(change, { hash, entry: [id, time].map(scalar) })
      : [kept(["change", "unreadable"], change, { hash })];
}

/** What stands around an item and tells two alike apart. */
interface Around {
  readonly hash: Hash;
  readonly entry?: readonly unknown[];
  readonly account?: string;
}

// What may stand in lists in `value`, besides what is read below.
const namedLists = ["calls", "groups", "message_echoes", "statuses", "messages", "user_preferences"];

function* changeIn(change: Raw, given: Around): Generator<Delivery> {
  const field = nameIn(change, "field")?.slice(0, LongestName) ?? "change";
  const value = isRecord(change.value) ? change.value : {};
  const metadata = isRecord(value.metadata) ? value.metadata : {};
  const around = { ...given, account: idField.safeParse(metadata.phone_number_id).data ?? "" };
  const whoWrote = openSenders(value.contacts);

  let some = false;
  for (const list of namedLists) {
    for (const item of listIn(value, list)) {
      some = true;
      yield itemIn({ field, list, item, whoWrote, around });
    }
  }
  for (const error of listIn(value, "errors")) {
    some = true;
    const code = isRecord(error) && typeof error.code === "number" ? String(error.code) : undefined;
    yield kept(["value.errors", code], error, around);
  }
  if (!some) yield kept([field, nameIn(value, "event")], change, around);
}

interface Item {
  readonly field: string;
  readonly list: string;
  readonly item: unknown;
  readonly whoWrote: WhoWrote;
  readonly around: Around & { readonly account: string };
}

function itemIn({ field, list, item, whoWrote, around }: Item): Delivery {
  const { account } = around;
  if (field === "messages" && list === "messages") {
    const message = readWhatsAppMessage(item, whoWrote);
    if (!message) return kept(["messages", "unreadable"], item, around);
    return {
      channel: "whatsapp",
      account,
      key: message.id,
      sentAt: millis(message.timestamp),
      content: message.content,
    };
  }
  if (field === "messages" && list === "statuses") return statusIn(item, around);
  if (field === "user_preferences" && list === "user_preferences")
    return preferenceIn(item, whoWrote, around);
  return kept([field, nameIn(item, "event") ?? nameIn(item, "type") ?? nameIn(item, "status")], item, around);
}

const statusField = z.object({
  id: idField,
  status: z.string().min(1).max(100),
  timestamp: z.unknown().optional(),
  recipient_participant_id: maybe(idField),
  recipient_participant_user_id: maybe(idField),
  errors: z.unknown().optional(),
});

const statuses: ReadonlyMap<string, DeliveryStatus> = new Map([
  ["sent", "sent"],
  ["delivered", "delivered"],
  ["read", "read"],
  ["played", "read"],
  ["failed", "failed"],
]);

// In a group each participant has a status of their own for the same message.
function statusIn(item: unknown, around: Around & { readonly account: string }): Delivery {
  const parsed = statusField.safeParse(item);
  if (!parsed.success) return kept(["statuses", "unreadable"], item, around);
  const { id, status: name, timestamp, errors } = parsed.data;
  const status = statuses.get(name);
  if (status === undefined) return kept(["statuses", name], item, around);
  const participant = parsed.data.recipient_participant_user_id ?? parsed.data.recipient_participant_id;
  const error = Array.isArray(errors) ? errors[0] : undefined;
  const refused = status === "failed" ? { error: whatsappRefusal(null, { error }) } : {};
  return {
    channel: "whatsapp",
    account: around.account,
    key: [id, name, participant].filter((part) => part !== undefined).join(":"),
    sentAt: millis(timestamp),
    content: { type: "status", messageId: id, status, ...refused },
  };
}

const preferenceField = z.object({
  wa_id: maybe(idField),
  user_id: maybe(idField),
  category: z.literal("marketing_messages"),
  value: z.enum(["stop", "resume"]),
  timestamp: z.unknown().optional(),
});

function preferenceIn(item: unknown, whoWrote: WhoWrote, around: Around): Delivery {
  const parsed = preferenceField.safeParse(item);
  const preference = parsed.data;
  const from = preference && whoWrote({ phone: preference.wa_id, userId: preference.user_id });
  if (!preference || !from) return kept(["user_preferences", nameIn(item, "value")], item, around);
  const content: Incoming = { type: "preference", from, bulk: preference.value };
  return { ...kept(["user_preferences"], item, around), sentAt: millis(preference.timestamp), content };
}

/** What is not for us to act on: its name, keyed by everything it says and where it stood. */
function kept(
  names: readonly (string | undefined)[],
  item: unknown,
  { hash, entry, account }: Around,
): Delivery {
  const content = notUnderstood(...names);
  const id = isRecord(item) ? idField.safeParse(item.id).data : undefined;
  const digest = hash(stableText([names, entry ?? [], item]));
  const key = [names[0]?.slice(0, LongestName), id, digest].filter((part) => part !== undefined).join(":");
  const sentAt = isRecord(item) ? millis(item.timestamp) : null;
  return { channel: "whatsapp", account: account ?? "", key, sentAt: sentAt ?? millis(entry?.[1]), content };
}

// What is written into the key of every item of a change must be short.
const LongestName = 64;

function scalar(value: unknown): string | number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" ? value.slice(0, LongestName) : null;
}

function listIn(of: Raw, name: string): readonly unknown[] {
  const value = Object.hasOwn(of, name) ? of[name] : undefined;
  return Array.isArray(value) ? value : [];
}

function nameIn(of: unknown, name: string): string | undefined {
  const value = isRecord(of) && Object.hasOwn(of, name) ? of[name] : undefined;
  return typeof value === "string" ? value : undefined;
}
