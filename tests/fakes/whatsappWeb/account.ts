import {
  type AuthenticationState,
  Curve,
  type proto,
  S_WHATSAPP_NET,
  WA_ADV_DEVICE_SIG_PREFIX,
} from "@whiskeysockets/baileys";
import { isSigned, newKeyPair } from "./curve.ts";
import type { Line } from "./line.ts";
import { type Bundle, openSignalDevice } from "./signalDevice.ts";
import {
  type Attributes,
  lidAddress,
  Malformed,
  needed,
  numberAddress,
  type Stanza,
  stanza,
} from "./stanzas.ts";
import { vouch, vouched } from "./vouch.ts";

/** What a linked device has uploaded for those who write to it. */
export interface UploadedKeys extends Omit<Bundle, "once"> {
  readonly once: { readonly id: number; readonly key: Uint8Array }[];
}

/** Baileys uploads more when fewer than these are left (MIN_PREKEY_COUNT). */
const fewKeys = 5;

/** A device linked to the account: us. */
export interface Companion {
  readonly device: number;
  readonly noiseKey: Buffer;
  readonly identity: Buffer;
  readonly keyIndex: number;
  keys: UploadedKeys | undefined;
  line: Line | undefined;
  /** It has asked for what waits: from here on everything is sent as it comes. */
  isActive: boolean;
  /** Sent, or to be sent, and not acknowledged: comes again at the next login, as the real server's does. */
  backlog: Stanza[];
}

/** The account we are linked to, with its phone (device 0), whose identity key vouches for each linked device. */
export function openAccount(number: string, lid: string) {
  const phone = openSignalDevice(0);
  const companions = new Map<number, Companion>();
  let lastDevice = 6;
  let notices = 0;

  /** Whether a word is this phone's, about this device, and the device has signed it too. */
  function checkVouched(companion: Pick<Companion, "identity">, word: proto.ADVSignedDeviceIdentity): void {
    const details = needed(word.details, "details");
    const accountSignature = needed(word.accountSignature, "accountSignature");
    const deviceSignature = needed(word.deviceSignature, "deviceSignature");
    const { identity } = companion;
    if (!isSigned(phone.identity.public, vouched(details, identity), accountSignature))
      throw new Malformed("the device identity is not signed by the account");
    const own = Buffer.concat([WA_ADV_DEVICE_SIG_PREFIX, details, identity, phone.identity.public]);
    if (!isSigned(identity, own, deviceSignature))
      throw new Malformed("the device identity is not signed by the device");
  }

  function add(noiseKey: Buffer, identity: Buffer, device = nextDevice()): Companion {
    const companion: Companion = {
      ...{ device, noiseKey, identity, keyIndex: device, keys: undefined, line: undefined },
      ...{ isActive: false, backlog: [] },
    };
    companions.set(device, companion);
    return companion;
  }
  function nextDevice(): number {
    lastDevice += 1;
    return lastDevice;
  }

  function deliver(companion: Companion, one: Stanza): void {
    companion.backlog.push(one);
    if (companion.isActive) companion.line?.send(one);
  }
  function notify(
    companion: Companion,
    type: string,
    from: string,
    content: readonly Stanza[],
    more: Attributes = {},
  ): void {
    notices += 1;
    const t = Math.floor(Date.now() / 1000);
    deliver(companion, stanza("notification", { id: `notice-${notices}`, from, type, t, ...more }, content));
  }

  return {
    number,
    lid,
    phone,
    companions: companions as ReadonlyMap<number, Companion>,
    nextDevice,
    add,
    vouch: (identity: Uint8Array, keyIndex: number) => vouch(phone.identity, identity, keyIndex),
    checkVouched,
    deliver,
    notify,
    addressOf: (companion: Companion): string => lidAddress(lid, companion.device),
    isOwn: (user: string): boolean => user === number || user === lid,
    /** All devices of the account but one: those that a message of that one goes to as well. */
    othersThan: (companion: Companion): readonly number[] => [
      0,
      ...[...companions.keys()].filter((device) => device !== companion.device),
    ],
    find: (noiseKey: Buffer, device: number): Companion | undefined => {
      const companion = companions.get(device);
      return companion?.noiseKey.equals(noiseKey) ? companion : undefined;
    },
    /** What is acknowledged comes no more. */
    acknowledge(companion: Companion, tag: string, id: string): void {
      const at = companion.backlog.findIndex((one) => one.tag === tag && one.attrs.id === id);
      if (at >= 0) companion.backlog.splice(at, 1);
    },
    /** The keys for somebody's first message to a linked device; its one-time keys are used up by it. */
    takeBundle(companion: Companion): Bundle {
      if (companion.keys === undefined)
        throw new Error(`device ${companion.device} has uploaded no pre-keys: nobody can write to it`);
      const { once, ...rest } = companion.keys;
      const bundle = { ...rest, once: once.shift() };
      if (once.length === fewKeys - 1)
        notify(companion, "encrypt", S_WHATSAPP_NET, [stanza("count", { value: once.length })]);
      return bundle;
    },
    remove(companion: Companion): void {
      companions.delete(companion.device);
    },
    /**
     * Links a device without any handshake, for tests of what comes after: fills in what linking and a first login leave
     * in its credentials, and some pre-keys (a first login uploads 812, which takes a while).
     */
    async adopt({ creds, keys }: AuthenticationState, preKeys = 20): Promise<number> {
      const identity = Buffer.from(creds.signedIdentityKey.public);
      const companion = add(Buffer.from(creds.noiseKey.public), identity);
      const { device } = companion;
      const word = vouch(phone.identity, identity, companion.keyIndex);
      const own = [WA_ADV_DEVICE_SIG_PREFIX, word.details, identity, phone.identity.public];
      const deviceSignature = Curve.sign(creds.signedIdentityKey.private, Buffer.concat(own));
      const pairs = Array.from({ length: preKeys }, (_, at) => [at + 1, newKeyPair()] as const);
      await keys.set({ "pre-key": Object.fromEntries(pairs) });
      const { keyId: id, keyPair, signature } = creds.signedPreKey;
      companion.keys = {
        registrationId: creds.registrationId,
        identity,
        signed: { id, key: keyPair.public, signature },
        once: pairs.map(([once, pair]) => ({ id: once, key: pair.public })),
      };
      Object.assign(creds, {
        account: { ...word, deviceSignature },
        me: { id: numberAddress(number, device), lid: lidAddress(lid, device), name: "Casa" },
        signalIdentities: [
          {
            identifier: { name: lidAddress(lid, device), deviceId: 0 },
            identifierKey: Buffer.concat([Buffer.from([5]), phone.identity.public]),
          },
        ],
        platform: "android",
        registered: true,
        nextPreKeyId: preKeys + 1,
        firstUnuploadedPreKeyId: preKeys + 1,
        // With 0, Baileys holds everything back for up to 20 s, waiting for a history (its chats.js).
        accountSyncCounter: 1,
      });
      return device;
    },
  };
}

export type Account = ReturnType<typeof openAccount>;
