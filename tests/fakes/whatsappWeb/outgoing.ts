import { createHash } from "node:crypto";
import { proto } from "@whiskeysockets/baileys";
import type { Account, Companion } from "./account.ts";
import type { Incoming } from "./incoming.ts";
import type { Person } from "./person.ts";
import { readSealed, type Sealed, type SignalDevice } from "./signalDevice.ts";
import {
  type Address,
  attribute,
  bytesOf,
  child,
  children,
  Malformed,
  needed,
  readAddress,
  type Stanza,
} from "./stanzas.ts";

/** What became of a message of ours: the acknowledgement's `error` and `phash`, and whom it reached. */
export interface Taken {
  readonly error?: string;
  /** Said when the devices it was sealed for are not those there are. */
  readonly phash?: string;
  readonly why?: string;
  readonly reached?: Person;
}

/** A message the account's own phone was shown. */
export interface OwnCopy {
  readonly id: string;
  /** To whom, as the linked device addressed it. */
  readonly to: string;
  readonly message: proto.IMessage;
}

interface Part {
  readonly address: Address;
  readonly sealed: Sealed;
}

const types = ["text", "media", "poll", "reaction", "event"];

/** As generateParticipantHashV2 in Baileys' generics.js. */
function participantHash(addresses: readonly string[]): string {
  const hash = createHash("sha256").update([...addresses].sort().join(""));
  return `2:${hash.digest("base64").slice(0, 6)}`;
}

/** Messages of ours. What is wrong with the stanza itself is thrown as `Malformed`. */
export function openOutgoing({
  account,
  incoming,
  find,
  shown,
}: {
  readonly account: Account;
  readonly incoming: Incoming;
  readonly find: (user: string) => Person | undefined;
  readonly shown: (copy: OwnCopy) => void;
}) {
  function partsOf(message: Stanza, to: Address): readonly Part[] {
    const participants = child(message, "participants");
    if (participants !== undefined)
      return children(participants, "to").map((one) => ({
        address: readAddress(attribute(one, "jid")),
        sealed: readSealed(needed(child(one, "enc"), "<enc> of a participant")),
      }));
    // Straight to one device: what it has asked for again, or word to our own phone (category "peer").
    const enc = needed(child(message, "enc"), "<enc>");
    if (enc.attrs.count === undefined && message.attrs.category !== "peer")
      throw new Malformed("the message has no list of devices");
    return [{ address: to, sealed: readSealed(enc) }];
  }

  /** A first message has to bring the proof that the device is the account's. */
  function checkIdentity(companion: Companion, message: Stanza, parts: readonly Part[]): void {
    if (parts.every(({ sealed }) => sealed.type === "msg")) return;
    const word = proto.ADVSignedDeviceIdentity.decode(
      bytesOf(child(message, "device-identity"), "device-identity beside a pkmsg"),
    );
    account.checkVouched(companion, word);
  }

  /** Whom it should have been sealed for, and whether it was. */
  function wrongDevices(companion: Companion, person: Person, parts: readonly Part[], server: string) {
    const at = ({ user, device }: Pick<Address, "user" | "device">) =>
      `${user}${device === 0 ? "" : `:${device}`}@${server}`;
    const by = server === "lid" ? "lid" : "number";
    const wanted = [
      ...[...person.devices().keys()].map((device) => person.address(by, device)),
      ...account
        .othersThan(companion)
        .map((device) => at({ user: server === "lid" ? account.lid : account.number, device })),
    ].sort();
    const got = parts.map(({ address }) => at(address)).sort();
    const stale = got.filter((one) => !wanted.includes(one));
    const missing = wanted.filter((one) => !got.includes(one));
    return { wanted, stale, missing };
  }

  /** The account's phone shows what a linked device sent: it comes to it inside a deviceSentMessage. */
  async function showOwn(companion: Companion, { sealed }: Part, id: string, to: string): Promise<void> {
    const message = await account.phone.decrypt(account.addressOf(companion), sealed);
    const copy = message.deviceSentMessage;
    if (message.protocolMessage) return;
    if (copy?.destinationJid !== to) throw new Malformed("the own phone's copy names another chat");
    shown({ id, to, message: copy.message ?? {} });
  }

  async function take(companion: Companion, message: Stanza): Promise<Taken> {
    const id = attribute(message, "id");
    const to = attribute(message, "to");
    if (!types.includes(attribute(message, "type")))
      throw new Malformed(`type ${message.attrs.type} is none`);
    // A linked number never writes into groups; nothing of the kind is taken in.
    if (to.endsWith("@g.us") || to.endsWith("@broadcast")) throw new Malformed(`a message to ${to}`);
    const address = readAddress(to);
    const parts = partsOf(message, address);
    checkIdentity(companion, message, parts);
    if (account.isOwn(address.user)) {
      for (const part of parts) if (part.address.device === 0) await showOwn(companion, part, id, to);
      return {};
    }
    const person = find(address.user);
    // Which code the real one gives here was never seen; Baileys treats all but 463 and 479 alike.
    if (person === undefined) return { error: "404", why: `${to} is not on WhatsApp` };

    const isDirect = child(message, "participants") === undefined;
    const { wanted, stale, missing } = wrongDevices(companion, person, parts, address.server);
    // 479, SMAX_INVALID: "likely stale device session or malformed addressing" (SERVER_ERROR_CODES of Baileys).
    if (stale.length > 0 && !isDirect) return { error: "479", why: `no device ${stale.join(" ")}` };
    for (const part of parts) await handOver(companion, person, message, part);
    if (isDirect || missing.length === 0) return { reached: person };
    return { reached: person, phash: participantHash(wanted), why: `not sealed for ${missing.join(" ")}` };
  }

  async function handOver(companion: Companion, person: Person, message: Stanza, part: Part): Promise<void> {
    const { address, sealed } = part;
    const id = attribute(message, "id");
    if (account.isOwn(address.user)) {
      // Another linked device has its own way to read; only the phone is played here.
      if (address.device === 0) await showOwn(companion, part, id, attribute(message, "to"));
      return;
    }
    const device: SignalDevice | undefined = person.devices().get(address.device);
    if (device === undefined || (await person.take(companion, device, sealed, id))) return;
    const by = address.server === "lid" ? "lid" : "number";
    const count = Number(child(message, "enc")?.attrs.count ?? 0) + 1;
    await incoming.askAgain(companion, device, person.address(by, address.device), message, count);
  }

  return { take };
}

export type Outgoing = ReturnType<typeof openOutgoing>;
