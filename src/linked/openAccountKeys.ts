import { AccountKeyType } from "../store/linkedNames.ts";
import { findOtherName } from "./findOtherName.ts";
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

  /** The same as `lastOf`, under the other name WhatsApp has for them. */
  function lastOfOther(name: string): string | null {
    const other = otherNameOf(name);
    return other === null ? null : lastOf(other);
  }
  function otherNameOf(name: string): string | null {
    const jid = `${name.replace(/_.*$/, "")}@${isLid(name) ? "lid" : "s.whatsapp.net"}`;
    const other = findOtherName(jid, (id) => keys.find("lid-mapping", id));
    return other?.replace("@lid", "_1").replace(/@.*$/, "") ?? null;
  }

  function accountOf(address: SignalAddress, identity: string, word: Uint8Array | undefined): Account {
    if (deviceIn(address) === 0) return { key: identity, isVouched: true };
    const name = userIn(address);
    const signer = word === undefined ? null : signerOf(word, identity, lastOf(name) ?? lastOfOther(name));
    const vouched = signer ?? notedOf(address, identity) ?? phoneBeside(address, identity);
    // Nobody speaks for it: it is an account of its own.
    return vouched === null ? { key: identity, isVouched: false } : { key: vouched, isVouched: true };
  }
  /** Whose companion it was found to be before, under either name: Baileys goes on under the LID once it learns it. */
  function notedOf(address: SignalAddress, identity: string): string | null {
    const other = otherNameOf(userIn(address));
    const addresses = other === null ? [address] : [address, `${other}.${deviceIn(address)}`];
    for (const one of addresses) {
      const [device, account] = read<readonly [string, string]>(keys.find(AccountKeyType, one)) ?? [];
      if (device === identity && account !== undefined) return account;
    }
    return null;
  }
  /**
   * The phone that WhatsApp named together with a companion when we first wrote to a LID: nobody but WhatsApp says which
   * devices a LID has. A session that Baileys moved there from a number is older, and may be of whoever had the number.
   */
  function phoneBeside(address: SignalAddress, identity: string): string | null {
    const name = userIn(address);
    if (!isLid(name)) return null;
    const own = begunByUs(address).filter(({ remoteIdentityKey }) => remoteIdentityKey === identity);
    const phones = begunByUs(`${name}.0`).filter(({ created: phone = 0 }) =>
      own.some(({ created = Number.NaN }) => Math.abs(created - phone) < NamedTogether),
    );
    const found = new Set(phones.map(({ remoteIdentityKey }) => remoteIdentityKey));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }
  const begunByUs = (address: SignalAddress) =>
    sessionsOf(address).filter(({ baseKeyType }) => baseKeyType === Ours);
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

  function sessionsOf(address: SignalAddress): readonly SessionInfo[] {
    const record = read<StoredSessions>(keys.find("session", address));
    return Object.values(record?._sessions ?? {}).map(({ indexInfo }) => indexInfo);
  }
  /** The key of the device whose session opened the message before this; null where it cannot be told. */
  function identityOfSession(address: SignalAddress): string | null {
    const sessions = sessionsOf(address);
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
      // What nobody speaks for never stands for somebody whose account is known.
      if (isVouched || (last === null && lastOfOther(name) === null))
        keys.change(AccountKeyType, name, JSON.stringify(key));
      if (isVouched || !isLid(name)) return key;
      // In a session there was no word comes: of whose account such a companion is nothing tells.
      return last ?? (identity === null ? null : key);
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
  readonly _sessions: Readonly<Record<string, { readonly indexInfo: SessionInfo }>>;
}
interface SessionInfo {
  /** Epoch ms. */
  readonly used?: number;
  readonly created?: number;
  readonly baseKeyType?: number;
  readonly remoteIdentityKey: string;
}
/** The side that began a session (libsignal, base_key_type.js). */
const Ours = 1;
/** Sessions with the devices of one answer of WhatsApp's are begun within less, ms. */
const NamedTogether = 5000;
