import { z } from "zod";
import type { Delivery, DeliveryStatus, Incoming, Limits, Pace, Said, Sender } from "./contract.ts";
import { millis, notUnderstood } from "./fields.ts";
import { countOf, isEditedOver, type LinkedContents, readLinkedMessage } from "./linkedMessage.ts";
import { linkedNack } from "./linkedRefusal.ts";
import {
  isOfNobody,
  type KeysOfWriter,
  type LinkedKey,
  linkedKeyField,
  linkedSender,
  type OtherName,
} from "./linkedSender.ts";
import { stableText } from "./stableText.ts";

/** The account's id: a tenant has one linked number. */
export const linkedAccount = "linked";

/**
 * A linked number shows words alone: WhatsApp drops buttons and lists that come from a phone. Choices are numbered
 * lines, answered by their number or their words. A text and a caption may be as long as on the Cloud API.
 */
export const linkedLimits: Limits = { caption: 1024, text: 4096, buttons: null, list: null, token: 200 };

/** What whoever runs it lets a linked number begin. */
interface LinkedBudget {
  /** Messages a day. */
  readonly daily: number;
  /** Between two of them, on the average. */
  readonly everySeconds: number;
}

/**
 * What WhatsApp lets a phone write nobody tells. Answers to people's own messages go at once, but as quick hands would
 * type them: what waited while we were away does not leave in one burst. What we begin goes as slowly as somebody who
 * writes to one person after another, and never a whole day long.
 */
export const linkedPace = ({ daily, everySeconds }: LinkedBudget): Pace => ({
  account: { perSecond: 2, burst: 4 },
  person: { perSecond: 1 / 3, burst: 5 },
  atOnce: 3,
  begun: { every: everySeconds * 1000, jitter: 0.4, daily },
});

/** Where nobody set another: what a number that people know bears. */
export const usualLinkedPace = linkedPace({ daily: 40, everySeconds: 25 });

/** What reading needs besides what Baileys told. */
export interface LinkedReading {
  /** Epoch ms. */
  readonly now: number;
  /** Keys what has no id. */
  readonly hash: (text: string) => string;
  /** The other name we know somebody by, where WhatsApp tells one only (its own table of LIDs and numbers). */
  readonly otherName?: OtherName;
  /** What the keys of messages say of their writers, by the messages' ids. */
  readonly keys?: ReadonlyMap<string, KeysOfWriter>;
}

/** What reaches us later than this after it was written is not taken as if it were new, ms. */
export const LateAfter = 24 * 3_600_000;

/**
 * What Baileys told, in our words, in order. Whatever `payload` is, nothing is thrown. Two events tell of people:
 * `messages.upsert` of what they wrote (`notify`, and `append` for what came while we were away: Baileys mixes both in
 * one) and of what we sent, and `messages.update` of how that fared. `messages.reaction` and the revokes and edits in
 * `messages.update` say again what an upsert says; `message-receipt.update` is about groups alone. Groups, statuses,
 * channels and calls give nothing: nothing of them is kept.
 */
export function readLinked(event: string, payload: unknown, reading: LinkedReading): Delivery[] {
  if (event === "messages.upsert") return upsertIn(payload, reading);
  if (event === "messages.update") return listOf(payload).flatMap((item) => updateIn(item));
  return [];
}

const upsertField = z.object({ messages: z.array(z.unknown()) });
const messageField = z.object({
  key: linkedKeyField,
  messageTimestamp: z.unknown().optional(),
  message: z.unknown().optional(),
  status: z.unknown().optional(),
  messageStubType: z.unknown().optional(),
  messageStubParameters: z.unknown().optional(),
});
type Message = z.infer<typeof messageField>;

function upsertIn(payload: unknown, reading: LinkedReading): Delivery[] {
  const messages = upsertField.safeParse(payload).data?.messages ?? [];
  const editedOver = new Set<string>();
  const deliveries = messages.flatMap((raw) => {
    const message = messageField.safeParse(raw).data;
    if (!message) return unreadable(raw, reading);
    if (isEditedOver(message.message) && message.key.id !== undefined) editedOver.add(message.key.id);
    return message.key.fromMe === true ? ownIn(message.key, message) : theirsIn(message, raw, reading);
  });
  // Of these we were told what they say now, and nothing of what they said before: nothing was changed for us.
  return deliveries.filter(({ content }) => content.type !== "edited" || !editedOver.has(content.messageId));
}

function theirsIn(message: Message, raw: unknown, reading: LinkedReading): Delivery[] {
  const { key, messageStubType: stub } = message;
  if (key.remoteJid === undefined || key.id === undefined) return unreadable(raw, reading);
  if (isOfNobody(key.remoteJid)) return [];
  const sender = linkedSender(key, otherNameFor(key.id, reading));
  if (!sender) return [];
  const from = { ...sender, ...keysOf(key.id, reading) };
  // Instead of a message: what could not be read yet and is asked for again, a call, something WhatsApp notes itself.
  if (typeof stub === "number" && stub !== 0) return [];
  const sentAt = millis(countOf(message.messageTimestamp));
  const late = sentAt !== null && reading.now - sentAt > LateAfter;
  const { id } = key;
  const content = contentOf(message, { id, from, ...(late && { late }) });
  if (!content) return [];
  const unique = content.type === "revoked" || content.type === "edited" ? `${id}:${content.type}` : id;
  const named = { key: `${from.id}:${unique}`, ofWriter: unique };
  return [{ channel: "linked", account: linkedAccount, ...named, sentAt, content }];
}

/**
 * Whose a number was when WhatsApp last told proves nothing of what was opened by nobody here: no keys were compared, and
 * whoever has the number by now may be somebody else. A LID is nobody else's.
 */
function otherNameFor(id: string, { keys, otherName }: LinkedReading): OtherName | undefined {
  if (keys === undefined || keys.has(id)) return otherName;
  return (jid) => (jid.endsWith("@lid") ? (otherName?.(jid) ?? null) : null);
}

/** What was opened by nobody here (the account's phone may bring it again) bears nobody's keys. */
function keysOf(id: string, { keys }: LinkedReading): Pick<Sender, "accountKey" | "isOtherPhone"> {
  if (keys === undefined) return {};
  const { accountKey = null, isOtherPhone = false } = keys.get(id) ?? {};
  return { accountKey, ...(isOtherPhone && { isOtherPhone }) };
}

// WAProto, WebMessageInfo.StubType: what came could not be deciphered. Baileys asks for it again.
const Ciphertext = 2;

/** A person's message as far as it tells whether it could be deciphered; null for what is none. */
interface Legibility {
  readonly id: string;
  readonly isLegible: boolean;
  /** What is to be kept of it until then. */
  readonly kept: unknown;
  /** That it could not. */
  readonly delivery: Delivery | null;
}

/** Whether somebody's message could be deciphered, as Baileys told it or as it was kept. Of groups and the like nothing. */
export function readIllegible(
  raw: unknown,
  { otherName }: Pick<LinkedReading, "otherName"> = {},
): Legibility | null {
  const message = messageField.safeParse(raw).data;
  const { id, remoteJid, fromMe } = message?.key ?? {};
  if (!message || id === undefined || remoteJid === undefined || fromMe === true) return null;
  if (isOfNobody(remoteJid)) return null;
  const { key, messageTimestamp, messageStubType } = message;
  const from = linkedSender(key, otherName);
  const isLegible = messageStubType !== Ciphertext;
  const sentAt = millis(countOf(messageTimestamp));
  const delivery: Delivery | null = from && {
    ...{ channel: "linked", account: linkedAccount, key: `${from.id}:${id}:illegible`, sentAt },
    content: { type: "illegible", from, messageId: id },
  };
  return {
    id,
    isLegible,
    kept: { key, messageTimestamp: countOf(messageTimestamp), messageStubType },
    delivery,
  };
}

function contentOf({ key, message }: Message, given: Omit<LinkedContents, "message">): Incoming | null {
  // What is to be seen once shows itself on the phone alone.
  const isHidden = (message === null || message === undefined) && key.isViewOnce === true;
  if (!isHidden) return readLinkedMessage({ ...given, message });
  const said: Said = { type: "media", media: "other" };
  return { type: "message", from: given.from, messageId: given.id, said };
}

/** What we sent is told back as a message, at times with how it fared in it. What it says we know. */
function ownIn({ id, remoteJid }: LinkedKey, of: { readonly [field: string]: unknown }): Delivery[] {
  const status = typeof of.status === "number" ? statuses.get(of.status) : undefined;
  if (id === undefined || status === undefined || isOfNobody(remoteJid ?? "")) return [];
  const parameters = listOf(of.messageStubParameters);
  const refused = status === "failed" ? { error: linkedNack(parameters[0]) } : {};
  return [
    {
      ...{ channel: "linked", account: linkedAccount, key: `${id}:${status}` },
      sentAt: millis(countOf(of.messageTimestamp)),
      content: { type: "status", messageId: id, status, ...refused },
    },
  ];
}

// WAProto, WebMessageInfo.Status. That WhatsApp has taken it (2) whoever sent it knows.
const statuses: ReadonlyMap<number, DeliveryStatus> = new Map([
  [0, "failed"],
  [3, "delivered"],
  [4, "read"],
  [5, "read"],
]);

const updateField = z.object({
  key: linkedKeyField,
  update: z.object({
    status: z.unknown().optional(),
    messageTimestamp: z.unknown().optional(),
    messageStubParameters: z.unknown().optional(),
  }),
});

/** Of people's own messages it says nothing that an upsert does not say. */
function updateIn(item: unknown): Delivery[] {
  const parsed = updateField.safeParse(item).data;
  return parsed?.key.fromMe === true ? ownIn(parsed.key, parsed.update) : [];
}

function unreadable(item: unknown, { hash }: LinkedReading): Delivery[] {
  const content = notUnderstood("upsert", "unreadable");
  return [{ channel: "linked", account: linkedAccount, key: hash(textOf(item)), sentAt: null, content }];
}

function textOf(item: unknown): string {
  try {
    return stableText(item);
  } catch {
    return "unreadable"; // a bigint, and what else JSON has no words for
  }
}

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);
