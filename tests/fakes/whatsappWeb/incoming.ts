import { normalizeMessageContent, proto } from "@whiskeysockets/baileys";
import type { Account, Companion } from "./account.ts";
import {
  type Bundle,
  bundleStanzas,
  messageId,
  readOnceKey,
  readSignedKey,
  type SignalDevice,
} from "./signalDevice.ts";
import {
  type Attributes,
  attribute,
  bytesOf,
  child,
  Malformed,
  needed,
  numberOf,
  type Stanza,
  stanza,
} from "./stanzas.ts";

/** How one message is sent; all of it is for trying what goes wrong. */
export interface Sending {
  /** A message id of the test's own, such as one used before. */
  readonly id?: string;
  /** How many times it arrives damaged before it can be read. */
  readonly damaged?: number;
  /** Its writer's phone is gone: nobody seals it anew. */
  readonly once?: boolean;
  /** When it was written; now otherwise. */
  readonly at?: number;
  /** What the phone says of the computer that writes: it goes with the first message of a session. */
  readonly word?: proto.IADVSignedDeviceIdentity | undefined;
}

interface Sent {
  readonly device: SignalDevice;
  readonly message: proto.IMessage;
  readonly attributes: Attributes;
  readonly once: boolean;
  readonly word: proto.IADVSignedDeviceIdentity | undefined;
  damaged: number;
}

const mediaTypes = {
  imageMessage: "image",
  videoMessage: "video",
  documentMessage: "document",
  stickerMessage: "sticker",
  locationMessage: "location",
  contactMessage: "vcard",
} as const;

/** `type` of the stanza and `mediatype` of its <enc>, as messages-send.js gives them. */
function typesOf(message: proto.IMessage): { readonly type: string; readonly mediatype: string | undefined } {
  const content = normalizeMessageContent(message) ?? {};
  if (content.reactionMessage) return { type: "reaction", mediatype: undefined };
  if (content.pollCreationMessage || content.pollUpdateMessage) return { type: "poll", mediatype: undefined };
  if (content.audioMessage) return { type: "media", mediatype: content.audioMessage.ptt ? "ptt" : "audio" };
  for (const [name, mediatype] of Object.entries(mediaTypes))
    if (name in content) return { type: "media", mediatype };
  return { type: "text", mediatype: undefined };
}

/** Messages to the linked devices: sealed for each of them, kept until each has acknowledged them. */
export function openIncoming(account: Account, now: () => number) {
  const lately = new Map<string, Sent>();
  const seconds = (at = now()) => Math.floor(at / 1000);

  async function seal(device: SignalDevice, companion: Companion, message: proto.IMessage, damaged = false) {
    const to = account.addressOf(companion);
    if (!(await device.knows(to))) await device.meet(to, account.takeBundle(companion));
    const { type, bytes } = await device.encrypt(to, message);
    const { mediatype } = typesOf(message);
    const sent = Buffer.from(bytes);
    // Near the end are the bytes that say whether the rest is whole.
    if (damaged) sent.writeUInt8(sent.readUInt8(sent.length - 3) ^ 0xff, sent.length - 3);
    return (count?: string) => stanza("enc", { v: "2", type, mediatype, count }, sent);
  }

  return {
    /** One message to all linked devices; resolves to its id as soon as it is on its way. */
    async send(
      device: SignalDevice,
      message: proto.IMessage,
      attributes: Attributes,
      { id = messageId(), damaged = 0, once = false, at, word }: Sending,
    ): Promise<string> {
      const whole = { ...attributes, id, t: seconds(at), type: typesOf(message).type };
      lately.set(id, { device, message, attributes: whole, once, word, damaged });
      for (const companion of account.companions.values()) {
        const enc = await seal(device, companion, message, damaged > 0);
        account.deliver(companion, stanza("message", whole, withWord(enc(), word)));
      }
      return id;
    },
    /** One message into a group: the sender's key for it, sealed for each, and the message under that key. */
    async sendToGroup(
      device: SignalDevice,
      own: string,
      group: string,
      message: proto.IMessage,
      attributes: Attributes,
    ): Promise<string> {
      const id = messageId();
      const { bytes, key } = await device.encryptForGroup(group, own, message);
      const whole = { ...attributes, id, from: group, t: seconds(), type: typesOf(message).type };
      lately.set(id, {
        device,
        message: { ...message, ...key },
        attributes: whole,
        once: false,
        word: undefined,
        damaged: 0,
      });
      for (const companion of account.companions.values()) {
        const enc = await seal(device, companion, key);
        const body = stanza("enc", { v: "2", type: "skmsg" }, bytes);
        account.deliver(companion, stanza("message", whole, [enc(), body]));
      }
      return id;
    },
    /**
     * A linked device could not read a message: it is sealed anew for it. With the keys it gave, or else with new ones
     * of those it has uploaded, as Baileys does in its own place (sendMessagesAgain in messages-recv.js).
     */
    async again(companion: Companion, receipt: Stanza): Promise<void> {
      const sent = lately.get(attribute(receipt, "id"));
      if (sent === undefined) throw new Malformed("a retry of a message that nobody sent");
      if (sent.once) return;
      const retry = needed(child(receipt, "retry"), "<retry>");
      const to = account.addressOf(companion);
      await sent.device.meet(to, readRetryKeys(receipt) ?? account.takeBundle(companion));
      sent.damaged -= 1;
      const enc = await seal(sent.device, companion, sent.message, sent.damaged > 0);
      const content = withWord(enc(attribute(retry, "count")), sent.word);
      account.deliver(companion, stanza("message", sent.attributes, content));
    },
    /** Somebody's device could not read our message: it asks for it once more, with keys of its own. */
    async askAgain(
      companion: Companion,
      device: SignalDevice,
      from: string,
      message: Stanza,
      count: number,
    ): Promise<void> {
      const id = attribute(message, "id");
      const [registration, ...keys] = bundleStanzas(await device.bundle());
      const retry = stanza("retry", { count, id, t: seconds(), v: "1" });
      const content = [retry, needed(registration, "registration"), stanza("keys", {}, keys)];
      account.deliver(companion, stanza("receipt", { id, from, type: "retry", t: seconds() }, content));
    },
    seconds,
  };
}

const withWord = (enc: Stanza, word: Sending["word"]): readonly Stanza[] =>
  word === undefined || enc.attrs.type !== "pkmsg"
    ? [enc]
    : [enc, stanza("device-identity", {}, proto.ADVSignedDeviceIdentity.encode(word).finish())];

export type Incoming = ReturnType<typeof openIncoming>;

/** The keys in a retry receipt, from the second try on (sendRetryRequest in messages-recv.js). */
function readRetryKeys(receipt: Stanza): Bundle | undefined {
  const keys = child(receipt, "keys");
  if (keys === undefined) return undefined;
  return {
    registrationId: numberOf(child(receipt, "registration"), "registration", 4),
    identity: bytesOf(child(keys, "identity"), "identity", 32),
    signed: readSignedKey(child(keys, "skey")),
    once: readOnceKey(needed(child(keys, "key"), "a pre-key")),
  };
}
