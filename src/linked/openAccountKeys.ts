import { AccountKeyType } from "../store/linkedNames.ts";
import { isSigned } from "./isSigned.ts";
import type { Baileys } from "./loadBaileys.ts";
import type { LinkedKeys } from "./openKeys.ts";

interface AccountKeysParts {
  readonly baileys: Pick<Baileys, "proto" | "WA_ADV_ACCOUNT_SIG_PREFIX" | "WA_ADV_HOSTED_ACCOUNT_SIG_PREFIX">;
  readonly keys: Pick<LinkedKeys, "find" | "change">;
}

/** With which keys a message came, as far as it says so itself. */
export interface Bearing {
  /** Of the device that wrote: it comes with the first message of a session alone (`pkmsg`). */
  readonly identity: Uint8Array | null;
  /** What the account's phone says of a companion of its own (`device-identity` beside such a message). */
  readonly word?: Uint8Array | undefined;
}

/** A device as Signal names it: `user.device`; the user is the number, or `lid_1`. */
export type SignalAddress = string;

/** A key of the account, and whether anything but the device itself says that it is the account's. */
interface Account {
  readonly key: string;
  readonly isVouched: boolean;
}

/**
 * Whose account somebody wrote with. A WhatsApp account is known by the identity key of its phone (device 0); the computers
 * linked to it have keys of their own, and the phone signs for each. What is noted here is of messages that could be
 * opened: Baileys notes the key of one before it opens it, also where nobody has the other half of that key.
 */
export function openAccountKeys({ baileys, keys }: AccountKeysParts) {
  const { proto, WA_ADV_ACCOUNT_SIG_PREFIX: usual, WA_ADV_HOSTED_ACCOUNT_SIG_PREFIX: hosted } = baileys;

  /** The account somebody wrote with last under a name (the user of Signal's address); null where none is known. */
  function lastOf(name: string): string | null {
    const noted = read<string>(keys.find(AccountKeyType, name));
    // What Baileys noted of a phone before accounts were.
    return noted ?? read<StoredBytes>(keys.find("identity-key", `${name}.0`))?.data ?? null;
  }

  function accountOf(address: SignalAddress, identity: string, word: Uint8Array | undefined): Account {
    if (deviceIn(address) === 0) return { key: identity, isVouched: true };
    const signer = word === undefined ? null : signerOf(word, identity, lastOf(userIn(address)));
    if (signer !== null) return { key: signer, isVouched: true };
    const [device, account] = read<readonly [string, string]>(keys.find(AccountKeyType, address)) ?? [];
    if (device === identity && account !== undefined) return { key: account, isVouched: true };
    // Nobody speaks for it: it is an account of its own.
    return { key: identity, isVouched: false };
  }
  /** Whose phone signed for a companion; the key may be left out where it is known already. Null: nobody's. */
  function signerOf(word: Uint8Array, identity: string, known: string | null): string | null {
    const { details, accountSignatureKey, accountSignature, deviceType } = readWord(word) ?? {};
    const named = accountSignatureKey?.length ? typed(accountSignatureKey) : known;
    if (!details || !accountSignature || named === null) return null;
    const prefix = deviceType === proto.ADVEncryptionType.HOSTED ? hosted : usual;
    const signed = Buffer.concat([prefix, details, bytesOf(identity).subarray(1)]);
    return isSigned(bytesOf(named), signed, accountSignature) ? named : null;
  }
  function readWord(word: Uint8Array) {
    try {
      const { details, ...signed } = proto.ADVSignedDeviceIdentity.decode(word);
      return {
        ...signed,
        details,
        deviceType: details && proto.ADVDeviceIdentity.decode(details).deviceType,
      };
    } catch {
      return null;
    }
  }

  /** The key of the device whose session opened the message before this; null where it cannot be told. */
  function identityOfSession(address: SignalAddress): string | null {
    const record = read<StoredSessions>(keys.find("session", address));
    const sessions = Object.values(record?._sessions ?? {}).map(({ indexInfo }) => indexInfo);
    // libsignal notes when each was used to open something.
    const last = Math.max(...sessions.map(({ used = 0 }) => used));
    const used = new Set(sessions.filter((one) => one.used === last).map((one) => one.remoteIdentityKey));
    return used.size === 1 ? ([...used][0] ?? null) : null;
  }

  return {
    /** Whether what is not opened yet comes with the account of whoever wrote last from that address. */
    isSame(address: SignalAddress, { identity, word }: Bearing): boolean {
      // In a session that is theirs nobody else writes.
      if (identity === null) return true;
      return accountOf(address, textOfBytes(identity), word).key === lastOf(userIn(address));
    },
    /**
     * Something was just opened with the keys of that address: whose account it was, to be compared and nothing else; null
     * where that cannot be told. `as` is a device of whoever WhatsApp says wrote.
     */
    opened(address: SignalAddress, as: SignalAddress, { identity, word }: Bearing): string | null {
      const name = userIn(as);
      const last = lastOf(name);
      // A LID is nobody else's: what comes in a session there was is of the account that it had last.
      if (identity === null && isLid(name) && last !== null) return last;
      const own = identity === null ? identityOfSession(address) : textOfBytes(identity);
      if (own === null) return null;
      const { key, isVouched } = accountOf(address, own, word);
      if (isVouched && deviceIn(address) !== 0)
        keys.change(AccountKeyType, address, JSON.stringify([own, key]));
      if (isVouched || last === null) keys.change(AccountKeyType, name, JSON.stringify(key));
      return isVouched || !isLid(name) ? key : (last ?? key);
    },
  };
}

export type AccountKeys = ReturnType<typeof openAccountKeys>;

// Keys are written in base64, with the byte of their type in front: as libsignal keeps them in its sessions.
const textOfBytes = (key: Uint8Array): string => Buffer.from(key).toString("base64");
const bytesOf = (key: string): Buffer => Buffer.from(key, "base64");
const typed = (key: Uint8Array): string =>
  textOfBytes(key.length === 32 ? Buffer.concat([Uint8Array.of(5), key]) : key);

const userIn = (address: SignalAddress): string => address.replace(/\.\d+$/, "");
/** WhatsApp's people by their LID are `lid_1` to Signal, companies' hosted devices `lid_129` (Baileys, WAJIDDomains). */
const isLid = (name: string): boolean => /_1(?:29)?$/.test(name);
const deviceIn = (address: SignalAddress): number => Number(/\d+$/.exec(address)?.[0] ?? 0);

/** What is kept, as JSON: written here, by Baileys or by libsignal alone. */
const read = <T>(found: string | undefined): T | undefined =>
  found === undefined ? undefined : (JSON.parse(found) as T);
/** Bytes as Baileys writes them (BufferJSON), in base64. */
interface StoredBytes {
  readonly data: string;
}
/** The sessions with a device (SessionRecord of libsignal, session_record.js). */
interface StoredSessions {
  readonly _sessions: Readonly<
    Record<string, { readonly indexInfo: { readonly used?: number; readonly remoteIdentityKey: string } }>
  >;
}
