import { z } from "zod";
import type { Incoming, MediaKind, Said, Sender } from "./contract.ts";
import { idField, maybe, notUnderstood } from "./fields.ts";
import { type LinkedFileKind, linkedRef } from "./linkedFile.ts";
import { isRecord } from "./stableText.ts";

type Raw = Readonly<Record<string, unknown>>;

/** A message's content (Baileys' `proto.IMessage`), and who wrote it. */
export interface LinkedContents {
  readonly id: string;
  readonly from: Sender;
  readonly message: unknown;
  readonly late?: true;
}

/** What a message says, or null where it says nothing to anybody (keys, settings, announcements of others). */
export function readLinkedMessage({ id, from, message, late }: LinkedContents): Incoming | null {
  const content = unwrapped(message);
  if (!isRecord(content)) return null;
  const protocol = part(content, "protocolMessage");
  if (protocol !== null) return secondThought(from, protocol);
  const found = saidIn(content);
  if (found === null || typeof found === "string") return found === null ? null : notUnderstood(found);
  const { said, answers } = found;
  return {
    ...{ type: "message", from, messageId: id, said },
    ...(answers !== undefined && { answers }),
    ...(late && { late }),
  };
}

// What disappears, is seen once, has words under it or was edited is a message in a message (Baileys,
// normalizeMessageContent), at times several deep.
const wrappers = [
  ...["ephemeralMessage", "viewOnceMessage", "viewOnceMessageV2", "viewOnceMessageV2Extension"],
  ...["documentWithCaptionMessage", "editedMessage", "associatedChildMessage", "lottieStickerMessage"],
];
const MostWrappers = 6;

function unwrapped(message: unknown, depth = 0): unknown {
  if (!isRecord(message) || depth === MostWrappers) return message;
  for (const name of wrappers) {
    const inner = part(message, name)?.message;
    // Photos sent together say so beside themselves, and are said to inside.
    if (isRecord(inner))
      return unwrapped({ messageContextInfo: message.messageContextInfo, ...inner }, depth + 1);
  }
  return message;
}

/** Whether Baileys wrote an edit over the message itself: it does when both come before anybody is told of either. */
export const isEditedOver = (message: unknown): boolean =>
  isRecord(message) &&
  part(message, "editedMessage") !== null &&
  part(unwrappedRecord(message), "protocolMessage") === null;

function unwrappedRecord(message: unknown): Raw {
  const content = unwrapped(message);
  return isRecord(content) ? content : {};
}

// WAProto, ProtocolMessage.Type; the first is what is left out when it is written.
const Revoke = 0;
const Edit = 14;
const protocolField = z.object({
  type: z.number().int().nullish(),
  key: z.object({ id: idField }),
  editedMessage: z.unknown().optional(),
});

function secondThought(from: Sender, protocol: Raw): Incoming | null {
  const parsed = protocolField.safeParse(protocol).data;
  if (!parsed) return null;
  const messageId = parsed.key.id;
  if ((parsed.type ?? Revoke) === Revoke) return { type: "revoked", from, messageId };
  if (parsed.type !== Edit) return null;
  const content = unwrappedRecord(parsed.editedMessage);
  return { type: "edited", from, messageId, text: textIn(content) !== null };
}

interface Found {
  readonly said: Said;
  readonly answers?: string | undefined;
}

const unreadable: Said = { type: "media", media: "other" };

/** What files there are, in which key they lie, and how they are opened. */
const files: readonly (readonly [name: string, kind: LinkedFileKind, media: (of: Raw) => MediaKind])[] = [
  ["imageMessage", "image", () => "photo"],
  ["videoMessage", "video", ({ gifPlayback }) => (gifPlayback === true ? "animation" : "video")],
  ["ptvMessage", "video", () => "videoNote"],
  ["audioMessage", "audio", ({ ptt }) => (ptt === true ? "voice" : "audio")],
  ["documentMessage", "document", () => "document"],
  ["stickerMessage", "sticker", () => "sticker"],
];

/** What can be seen and is no file. Who sends it gets words back. */
const seen: readonly (readonly [name: string, media: MediaKind])[] = [
  ["locationMessage", "location"],
  ["liveLocationMessage", "location"],
  ["contactMessage", "contact"],
  ["contactsArrayMessage", "contact"],
  ...["pollCreationMessage", "pollCreationMessageV2", "pollCreationMessageV3", "pollCreationMessageV5"].map(
    (name) => [name, "poll"] as const,
  ),
  ["orderMessage", "order"],
  ["productMessage", "order"],
  ...["groupInviteMessage", "eventMessage", "stickerPackMessage", "scheduledCallCreationMessage"].map(
    (name) => [name, "other"] as const,
  ),
  ...["sendPaymentMessage", "requestPaymentMessage", "paymentInviteMessage"].map(
    (name) => [name, "other"] as const,
  ),
];

/** Buttons and lists of somebody else's making: their label is what was said. */
const labels: readonly (readonly [name: string, label: (of: Raw) => unknown])[] = [
  ["buttonsResponseMessage", ({ selectedDisplayText }) => selectedDisplayText],
  ["templateButtonReplyMessage", ({ selectedDisplayText }) => selectedDisplayText],
  ["listResponseMessage", ({ title }) => title],
  ["interactiveResponseMessage", (of) => part(of, "body")?.text],
];

/** Of which nobody sees anything in a chat. */
const silent: ReadonlySet<string> = new Set([
  ...["messageContextInfo", "senderKeyDistributionMessage", "fastRatchetKeySenderKeyDistributionMessage"],
  ...[
    "albumMessage",
    "keepInChatMessage",
    "pinInChatMessage",
    "placeholderMessage",
    "callLogMesssage",
    "call",
  ],
  ...["encReactionMessage", "encEventResponseMessage", "chat", "deviceSentMessage", "statusMentionMessage"],
  ...["pollResultSnapshotMessage", "messageHistoryBundle", "messageHistoryNotice"],
]);

/** What was said; the name of what we do not understand; null for what nobody sees. */
function saidIn(content: Raw): Found | string | null {
  const text = textIn(content);
  if (text !== null)
    return {
      said: text === "" ? unreadable : { type: "text", text },
      answers: quotedIn(part(content, "extendedTextMessage")),
    };
  const reaction = part(content, "reactionMessage");
  if (reaction) return reactionIn(reaction);
  // A vote in somebody's poll. We make none.
  if (part(content, "pollUpdateMessage")) return "poll.vote";
  for (const [name, kind, media] of files) {
    const given = part(content, name);
    if (given) return { said: fileIn(content, given, kind, media(given)), answers: quotedIn(given) };
  }
  for (const [name, media] of seen) {
    const given = part(content, name);
    if (given) return { said: seenIn(given, media), answers: quotedIn(given) };
  }
  for (const [name, label] of labels) {
    const given = part(content, name);
    if (!given) continue;
    const written = label(given);
    const said: Said =
      typeof written === "string" && written !== "" ? { type: "text", text: written } : unreadable;
    return { said, answers: quotedIn(given) };
  }
  const unknown = Object.keys(content).find((name) => !silent.has(name) && content[name] != null);
  return unknown === undefined ? null : `message.${unknown}`;
}

function textIn(content: Raw): string | null {
  const conversation = Object.hasOwn(content, "conversation") ? content.conversation : null;
  if (typeof conversation === "string") return conversation;
  const extended = part(content, "extendedTextMessage");
  if (!extended) return null;
  return typeof extended.text === "string" ? extended.text : "";
}

/** Our message's id that theirs quotes. */
function quotedIn(of: Raw | null): string | undefined {
  const context = of && part(of, "contextInfo");
  return idField.safeParse(context?.stanzaId).data;
}

function reactionIn(reaction: Raw): Found {
  const of = idField.safeParse(part(reaction, "key")?.id).data;
  if (of === undefined) return { said: unreadable };
  const emoji = typeof reaction.text === "string" ? reaction.text : "";
  return { said: { type: "reaction", emoji, of } };
}

const fileField = z.object({
  mimetype: maybe(z.string().max(200)),
  fileName: maybe(z.string().max(300)),
  caption: maybe(z.string()),
});

function fileIn(content: Raw, given: Raw, kind: LinkedFileKind, media: MediaKind): Said {
  const { mimetype: mime, fileName: name, caption } = fileField.parse(given);
  const ref = linkedRef(kind, given);
  const length = countOf(given.fileLength);
  const file = ref !== null && {
    ref,
    ...(mime !== undefined && { mime }),
    ...(length !== null && { bytes: length }),
    ...(name !== undefined && name !== "" && { name }),
  };
  const album = albumIn(content);
  return {
    ...{ type: "media", media },
    ...(caption !== undefined && caption !== "" && { caption }),
    ...(file && { file }),
    ...(album !== undefined && { album }),
  };
}

/** Photos sent together name the message that announced them. */
function albumIn(content: Raw): string | undefined {
  const context = part(content, "messageContextInfo");
  const association = context && part(context, "messageAssociation");
  return idField.safeParse(association && part(association, "parentMessageKey")?.id).data;
}

const placeField = z.object({
  degreesLatitude: z.number().min(-90).max(90),
  degreesLongitude: z.number().min(-180).max(180),
  name: maybe(z.string().min(1).max(200)),
});

function seenIn(given: Raw, media: MediaKind): Said {
  const place = media === "location" ? placeField.safeParse(given).data : undefined;
  if (!place) return { type: "media", media };
  const { degreesLatitude: latitude, degreesLongitude: longitude, name } = place;
  return { type: "media", media, place: { latitude, longitude, ...(name !== undefined && { name }) } };
}

const longField = z.object({ low: z.number().int(), high: z.number().int() });

/** A count as protobuf gives it: a number, its digits, or two halves of 32 bits. Null for anything else. */
export function countOf(given: unknown): number | null {
  const long = longField.safeParse(given).data;
  const count = long
    ? long.high * 2 ** 32 + (long.low >>> 0)
    : typeof given === "string" && /^\d{1,15}$/.test(given)
      ? Number(given)
      : given;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : null;
}

/** Only what it has itself: protobuf's objects inherit a default for everything they lack. */
function part(of: Raw, name: string): Raw | null {
  const value = Object.hasOwn(of, name) ? of[name] : undefined;
  return isRecord(value) ? value : null;
}
