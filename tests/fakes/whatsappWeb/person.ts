import type { proto } from "@whiskeysockets/baileys";
import { type Heard, openInbox } from "../openInbox.ts";
import type { Account, Companion } from "./account.ts";
import { heardOf, messageOf } from "./content.ts";
import type { Incoming, Sending } from "./incoming.ts";
import type { MediaHost } from "./media.ts";
import { messageId, openSignalDevice, type SignalDevice } from "./signalDevice.ts";
import { type Attributes, lidAddress, numberAddress, type Stanza, stanza } from "./stanzas.ts";
import { vouch } from "./vouch.ts";

/** What a person's phone needs of the platform behind it. */
export interface PersonWorld {
  readonly account: Account;
  readonly incoming: Incoming;
  readonly media: MediaHost;
  now(): number;
}

export interface PersonOptions {
  /** The other name WhatsApp gives them; one is made up of the number otherwise. */
  readonly lid?: string;
  readonly name?: string;
  /** Their devices: the phone (0), and those linked to it. Each has keys and sessions of its own. */
  readonly devices?: readonly number[];
  /** Numbers that WhatsApp takes for theirs as well, such as Mexico's with and without its 1 after the 52. */
  readonly alsoDialled?: readonly string[];
}

/** Where a message comes from: which device, and under which of the two names. */
export interface PersonSending extends Sending {
  readonly device?: number;
  readonly by?: "lid" | "number";
  /** Without the other name beside it. */
  readonly alone?: boolean;
}

/** Somebody's WhatsApp. */
export function openPerson(
  world: PersonWorld,
  first: string,
  {
    lid: given = `9${first.slice(-11)}`,
    name = `P${first}`,
    devices: own = [0],
    alsoDialled = [],
  }: PersonOptions,
) {
  const { account, incoming, media } = world;
  const inbox = openInbox(name);
  const raw = new Map<string, proto.IMessage>();
  let devices = new Map(own.map((device) => [device, openSignalDevice(device)]));
  let number = first;
  let lid = given;
  let blocked = false;
  let failures = 0;

  function deviceOf(id: number): SignalDevice {
    const device = devices.get(id);
    if (device === undefined) throw new Error(`${name} has no device ${id}`);
    return device;
  }
  const address = (by: "lid" | "number", device = 0) =>
    by === "lid" ? lidAddress(lid, device) : numberAddress(number, device);

  /** The sender as a stanza names them: by one name, with the other beside it (decode-wa-message.js reads both). */
  function named(by: "lid" | "number", device: number, alone: boolean): Attributes {
    const mode = by === "lid" ? "lid" : "pn";
    if (alone) return { from: address(by, device), notify: name, addressing_mode: mode };
    const beside = by === "lid" ? { sender_pn: numberAddress(number) } : { sender_lid: lidAddress(lid) };
    return { from: address(by, device), notify: name, addressing_mode: mode, ...beside };
  }
  /** What the phone says of a computer that is linked to it. */
  function wordOf(device: number): Sending["word"] {
    const phone = devices.get(0);
    if (device === 0 || phone === undefined) return undefined;
    return vouch(phone.identity, deviceOf(device).identity.public, device);
  }
  function send(
    message: proto.IMessage,
    { device = 0, by = "lid", alone = false, ...sending }: PersonSending,
  ): Promise<string> {
    const word = wordOf(device);
    return incoming.send(deviceOf(device), message, named(by, device, alone), { word, ...sending });
  }
  /** To each linked device, without a backlog: what is over when it comes late. */
  function tell(one: Stanza): void {
    for (const { line, isActive } of account.companions.values()) if (isActive) line?.send(one);
  }
  function receipt(id: string, type: "read" | "played" | undefined, by: "lid" | "number"): void {
    for (const companion of account.companions.values())
      account.deliver(companion, stanza("receipt", { from: address(by), id, t: incoming.seconds(), type }));
  }
  function announce(change: "add" | "remove", device: number): void {
    for (const by of ["number", "lid"] as const)
      for (const companion of account.companions.values())
        account.notify(companion, "devices", address(by), [
          stanza(change, {}, [stanza("device", { jid: address(by, device) })]),
        ]);
  }

  return {
    name,
    get lid() {
      return lid;
    },
    inbox,
    heard: inbox.heard,
    waitFor: inbox.waitFor,
    next: inbox.next,
    number: () => number,
    address,
    devices: (): ReadonlyMap<number, SignalDevice> => devices,
    wordOf,
    isReachedBy: (user: string): boolean => user === number || user === lid || alsoDialled.includes(user),
    isBlocked: () => blocked,
    /** The message as it was decrypted. */
    messageOf: (of: Heard): proto.IMessage | undefined => raw.get(of.id),

    /** Writes; resolves to the message's id when it is on its way. */
    says: (text: string, sending: PersonSending = {}) => send({ conversation: text }, sending),
    /** Answers one of our messages, quoting it. */
    quotes: (of: Heard, text: string, sending: PersonSending = {}) =>
      send(
        {
          extendedTextMessage: {
            text,
            contextInfo: {
              stanzaId: of.id,
              participant: lidAddress(account.lid),
              quotedMessage: { conversation: of.text },
            },
          },
        },
        sending,
      ),
    /** Sends something that is not words: one of `whatsappWebKinds`. */
    sends(
      kind: string,
      { caption, bytes, ...sending }: PersonSending & { caption?: string; bytes?: Uint8Array } = {},
    ): Promise<string> {
      const what = { ...(caption !== undefined && { caption }), ...(bytes !== undefined && { bytes }) };
      return send(messageOf(kind, media, what), sending);
    },
    /** Any message at all. */
    sendsRaw: send,
    reacts: (emoji: string, of: Heard, sending: PersonSending = {}) =>
      send(
        {
          reactionMessage: {
            key: { remoteJid: lidAddress(account.lid), fromMe: false, id: of.id },
            ...{ text: emoji, senderTimestampMs: world.now() },
          },
        },
        sending,
      ),
    /** Takes back a message of theirs. */
    revokes: (id: string, sending: PersonSending = {}) =>
      send({ protocolMessage: { type: 0, key: { remoteJid: address("lid"), fromMe: true, id } } }, sending),
    edits: (id: string, text: string, sending: PersonSending = {}) =>
      send(
        {
          protocolMessage: {
            ...{ type: 14, key: { remoteJid: address("lid"), fromMe: true, id } },
            ...{ editedMessage: { conversation: text }, timestampMs: world.now() },
          },
        },
        sending,
      ),
    /** Writes into a group that the account is in. */
    saysIn(group: string, text: string): Promise<string> {
      const [device, from] = [deviceOf(0), address("lid")];
      const attributes = { participant: from, notify: name, addressing_mode: "lid" };
      const beside = { participant_pn: numberAddress(number) };
      return incoming.sendToGroup(device, from, group, { conversation: text }, { ...attributes, ...beside });
    },
    /** Their status, which everybody who knows them is shown for a day. */
    postsStatus(text: string): Promise<string> {
      return incoming.sendToGroup(
        deviceOf(0),
        address("lid"),
        "status@broadcast",
        { extendedTextMessage: { text } },
        { participant: address("lid"), notify: name, participant_pn: address("number") },
      );
    },
    /** Puts the account into a group, as anybody can. */
    addsTo(group: string): void {
      const content = [stanza("add", {}, [stanza("participant", { jid: lidAddress(account.lid) })])];
      for (const companion of account.companions.values())
        account.notify(companion, "w:gp2", group, content, { participant: address("lid") });
    },
    /** Rings, and gives up: a call that nobody took. */
    calls(): void {
      const id = messageId();
      const call = { "call-id": id, "call-creator": address("lid") };
      const steps = [stanza("offer", call), stanza("terminate", { ...call, reason: "timeout" })];
      for (const companion of account.companions.values())
        steps.forEach((step, at) => {
          const attributes = { from: address("lid"), id: `${id}-${at}`, t: incoming.seconds() };
          account.deliver(companion, stanza("call", attributes, [step]));
        });
    },
    /** "escribiendo…", and its end. */
    types: (): void => tell(stanza("chatstate", { from: address("lid") }, [stanza("composing")])),
    pauses: (): void => tell(stanza("chatstate", { from: address("lid") }, [stanza("paused")])),
    /** Two grey ticks, and two blue ones. */
    receives: (id: string, by: "lid" | "number" = "lid"): void => receipt(id, undefined, by),
    reads: (id: string, by: "lid" | "number" = "lid"): void => receipt(id, "read", by),
    /** WhatsApp tells nothing of it: one tick, for ever. */
    blocks(): void {
      blocked = true;
    },
    unblocks(): void {
      blocked = false;
    },
    /** The same person and LID under another number; the next message says so, and nothing before it. */
    changesNumber(to: string): void {
      number = to;
    },
    /** Their account has the other name from now on; until then nobody was told one. */
    isGivenLid(to: string): void {
      lid = to;
    },
    /** Links one more device, or takes one away; our side is told (or is not), and must seal for what there is now. */
    addsDevice(device: number, { told = true }: { readonly told?: boolean } = {}): void {
      devices.set(device, openSignalDevice(device));
      if (told) announce("add", device);
    },
    losesDevice(device: number, { told = true }: { readonly told?: boolean } = {}): void {
      devices.delete(device);
      if (told) announce("remove", device);
    },
    /** A new phone, or WhatsApp installed again: other keys, and every session over. */
    reinstalls(): void {
      devices = new Map([...devices.keys()].map((device) => [device, openSignalDevice(device)]));
      for (const companion of account.companions.values())
        account.notify(companion, "encrypt", address("lid"), [stanza("identity")]);
    },
    /** The next messages of ours cannot be read: each is asked for again. */
    failsToRead(times: number): void {
      failures = times;
    },

    /** A message of ours for one of the devices; false when it has to be asked for again. For the server. */
    async take(
      from: Companion,
      device: SignalDevice,
      enc: Parameters<SignalDevice["decrypt"]>[1],
      id: string,
    ) {
      if (failures > 0) {
        failures -= 1;
        return false;
      }
      const message = await device.decrypt(account.addressOf(from), enc).catch(() => null);
      if (message === null) return false;
      // A message that is sent again reaches those who have it already: they show it once.
      if (blocked || raw.has(id)) return true;
      raw.set(id, message);
      inbox.add(heardOf(id, world.now(), message, media));
      return true;
    },
  };
}

export type Person = ReturnType<typeof openPerson>;
