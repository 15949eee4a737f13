import { randomBytes, randomInt } from "node:crypto";
import {
  addTransactionCapability,
  DEFAULT_CONNECTION_CONFIG,
  encodeWAMessage,
  KEY_BUNDLE_TYPE,
  proto,
  type SignalCreds,
  type SignalDataTypeMap,
  type SignalKeyStore,
  unpadRandomMax16,
} from "@whiskeysockets/baileys";
import { newIdentity, newKeyPair } from "./curve.ts";
import { bigEndian, bytesOf, child, Malformed, numberOf, type Stanza, stanza } from "./stanzas.ts";

type Logger = Parameters<typeof addTransactionCapability>[1];

const quiet = () => {};
export const silentLogger: Logger = {
  ...{ level: "silent", trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet },
  child: () => silentLogger,
};

/** Baileys' key store, in memory: get gives what is there, null in set takes away (SignalKeyStore in its Auth.d.ts). */
export function openMemoryKeys(): SignalKeyStore & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get<T extends keyof SignalDataTypeMap>(type: T, ids: string[]): Record<string, SignalDataTypeMap[T]> {
      const found: Record<string, SignalDataTypeMap[T]> = {};
      for (const id of ids) {
        const value = kept.get(`${type} ${id}`);
        if (value !== undefined) found[id] = value as SignalDataTypeMap[T];
      }
      return found;
    },
    set(changes): void {
      for (const [type, values] of Object.entries(changes))
        for (const [id, value] of Object.entries(values ?? {}))
          if (value === null) kept.delete(`${type} ${id}`);
          else kept.set(`${type} ${id}`, value);
    },
  };
}

/** What one needs to write to a device for the first time. */
export interface Bundle {
  readonly registrationId: number;
  readonly identity: Uint8Array;
  readonly signed: { readonly id: number; readonly key: Uint8Array; readonly signature: Uint8Array };
  readonly once: { readonly id: number; readonly key: Uint8Array } | undefined;
}

export interface Sealed {
  readonly type: "pkmsg" | "msg";
  readonly bytes: Uint8Array;
}

const prefixed = (key: Uint8Array) => Buffer.concat([KEY_BUNDLE_TYPE, key]);

/** A bundle as it travels: answered to <iq xmlns="encrypt">, and inside retry receipts (Baileys' signal.js). */
export function bundleStanzas(bundle: Bundle): readonly Stanza[] {
  const { signed, once } = bundle;
  return [
    stanza("registration", {}, bigEndian(bundle.registrationId, 4)),
    stanza("type", {}, KEY_BUNDLE_TYPE),
    stanza("identity", {}, bundle.identity),
    stanza("skey", {}, [
      stanza("id", {}, bigEndian(signed.id, 3)),
      stanza("value", {}, signed.key),
      stanza("signature", {}, signed.signature),
    ]),
    ...(once === undefined
      ? []
      : [stanza("key", {}, [stanza("id", {}, bigEndian(once.id, 3)), stanza("value", {}, once.key)])]),
  ];
}

export function readOnceKey(of: Stanza): { readonly id: number; readonly key: Uint8Array } {
  const id = numberOf(child(of, "id"), "a pre-key's id", 3);
  return { id, key: bytesOf(child(of, "value"), "a pre-key", 32) };
}

export function readSignedKey(of: Stanza | undefined): Bundle["signed"] {
  return {
    id: numberOf(child(of, "id"), "the signed pre-key's id", 3),
    key: bytesOf(child(of, "value"), "the signed pre-key", 32),
    signature: bytesOf(child(of, "signature"), "the signed pre-key's signature", 64),
  };
}

/** One device of somebody: its own keys, and its own session with every other device. */
export function openSignalDevice(device: number) {
  const identity = newIdentity();
  const signed = newKeyPair();
  const creds: SignalCreds = {
    signedIdentityKey: identity,
    signedPreKey: { keyId: 1, keyPair: signed, signature: identity.sign(prefixed(signed.public)) },
    // 14 bits, as generateRegistrationId in Baileys' generics.js.
    registrationId: randomInt(1, 2 ** 14),
  };
  const keys = addTransactionCapability(openMemoryKeys(), silentLogger, {
    maxCommitRetries: 1,
    delayBetweenTriesMs: 1,
  });
  const repository = DEFAULT_CONNECTION_CONFIG.makeSignalRepository(
    { creds, keys },
    silentLogger,
    async () => [],
  );
  let lastOnceId = 0;

  async function decrypt(from: string, { type, bytes }: Sealed): Promise<proto.Message> {
    const padded = await repository.decryptMessage({ jid: from, type, ciphertext: bytes });
    return proto.Message.decode(unpadRandomMax16(padded));
  }

  return {
    device,
    registrationId: creds.registrationId,
    identity,
    /** Its keys for somebody new, with a pre-key that is used up by it. */
    async bundle(): Promise<Bundle> {
      lastOnceId += 1;
      const pair = newKeyPair();
      await keys.set({ "pre-key": { [lastOnceId]: pair } });
      const { keyId, keyPair, signature } = creds.signedPreKey;
      return {
        registrationId: creds.registrationId,
        identity: creds.signedIdentityKey.public,
        signed: { id: keyId, key: keyPair.public, signature },
        once: { id: lastOnceId, key: pair.public },
      };
    },
    knows: async (address: string): Promise<boolean> => (await repository.validateSession(address)).exists,
    /** Begins a session from somebody's keys; one there was is put aside. */
    meet(address: string, { registrationId, identity, signed, once }: Bundle): Promise<void> {
      return repository.injectE2ESession({
        jid: address,
        session: {
          registrationId,
          identityKey: prefixed(identity),
          signedPreKey: { keyId: signed.id, publicKey: prefixed(signed.key), signature: signed.signature },
          ...(once !== undefined && { preKey: { keyId: once.id, publicKey: prefixed(once.key) } }),
        },
      });
    },
    forget: (address: string): Promise<void> => repository.deleteSession([address]),
    async encrypt(to: string, message: proto.IMessage): Promise<Sealed> {
      const { type, ciphertext } = await repository.encryptMessage({
        jid: to,
        data: encodeWAMessage(message),
      });
      return { type, bytes: ciphertext };
    },
    decrypt,
    /** For a group: the message, and what its readers need beforehand. */
    async encryptForGroup(group: string, own: string, message: proto.IMessage) {
      const { ciphertext, senderKeyDistributionMessage } = await repository.encryptGroupMessage({
        ...{ group, meId: own, data: encodeWAMessage(message) },
      });
      const key = { groupId: group, axolotlSenderKeyDistributionMessage: senderKeyDistributionMessage };
      return { bytes: ciphertext, key: { senderKeyDistributionMessage: key } satisfies proto.IMessage };
    },
  };
}

export type SignalDevice = ReturnType<typeof openSignalDevice>;

export function readSealed(of: Stanza): Sealed {
  const { type, v } = of.attrs;
  if (v !== "2" || (type !== "pkmsg" && type !== "msg"))
    throw new Malformed(`<enc v="${v}" type="${type}"> is not ours`);
  return { type, bytes: bytesOf(of, "<enc>") };
}

/** Ids as WhatsApp's phones make them: random, so that no two fakes (nor a restarted one) ever give the same. */
export const messageId = (): string => `3A${randomBytes(9).toString("hex").toUpperCase()}`;
