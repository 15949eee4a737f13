import type { SignalKeyStore, SignalRepositoryWithLIDStore } from "@whiskeysockets/baileys";
import { linkedSender } from "../channels/linkedSender.ts";
import type { AccountKeys } from "./openAccountKeys.ts";
import type { Attributes } from "./watchMessages.ts";

interface KeysParts {
  readonly repository: Pick<SignalRepositoryWithLIDStore, "lidMapping" | "jidToSignalProtocolAddress">;
  readonly keys: Pick<SignalKeyStore, "get" | "set">;
  readonly accounts: AccountKeys;
}

/** What is about to be opened, as Baileys opens it: `jid` is whose it takes it for. */
interface Sealed {
  readonly jid: string;
  readonly type: string;
  readonly ciphertext: Uint8Array;
}

/** What the stanza says around it. */
interface Around {
  readonly attributes: Attributes;
  /** What the account's phone says of the companion that wrote. */
  readonly word?: Uint8Array | undefined;
}

interface Whose {
  /** Under whose name it is to be opened. */
  readonly jid: string;
  /** It is not whoever WhatsApp last said the number was, and WhatsApp does not say whose it is now. */
  readonly isOtherPhone: boolean;
  /**
   * To be called once it could be opened: whose it is proves whose number it came from. Gives whose account it was, to be
   * compared with others; null where nothing tells.
   */
  readonly opened: () => Promise<string | null>;
}

/**
 * Whose a message is, by the keys it comes with. Baileys takes whoever writes from a number for the LID that the number had
 * when it last heard of it, and other keys for theirs (libsignal.js, `saveIdentity`): whoever has a number that was somebody
 * else's would be somebody else. So another account's keys than those of the LID it would be are reason to ask WhatsApp anew
 * whose number it is; the keys that tell somebody apart come with the first message of a session alone (`pkmsg`), and
 * the rest can be opened by nobody else's. Before it is opened: an answer is waited for.
 */
export async function whoseKeys(
  parts: KeysParts,
  sealed: Sealed,
  { attributes, word }: Around = { attributes: {} },
): Promise<Whose> {
  const { repository, accounts } = parts;
  const { jid } = sealed;
  const writer = writerIn(attributes);
  if (writer === null) return { jid, isOtherPhone: false, opened: async () => null };
  const { number, lid } = writer;
  const bearing = { identity: sealed.type === "pkmsg" ? identityIn(sealed.ciphertext) : null, word };
  const addressOf = (as: string) => repository.jidToSignalProtocolAddress(as);
  const opens = (as: string, more: Partial<Whose> = {}): Whose => {
    // Who WhatsApp says they are; Baileys at times opens it under a LID that the number had before.
    const opened = async () => accounts.opened(addressOf(as), addressOf(lid ?? as), bearing);
    return { jid: as, isOtherPhone: false, opened, ...more };
  };

  if (number === null || lid !== null || !isLid(jid)) return opens(jid);
  if (accounts.isSame(addressOf(jid), bearing)) {
    const { opened } = opens(jid);
    return opens(jid, { opened: () => pair(parts, number, userIn(jid)).then(opened) });
  }
  const byNumber = `${number}${/:\d+(?=@)/.exec(jid)?.[0] ?? ""}@s.whatsapp.net`;
  const asked = await askAnew(parts, byNumber, jid);
  return asked === null ? opens(byNumber, { isOtherPhone: true }) : opens(asked);
}

const isLid = (jid: string): boolean => jid.endsWith("lid");

/** Who WhatsApp says wrote it: the LID if it tells one, and the number. */
function writerIn(
  attributes: Attributes,
): { readonly number: string | null; readonly lid: string | null } | null {
  const { from, participant, sender_pn, sender_lid, participant_pn, participant_lid } = attributes;
  const key = { id: undefined, fromMe: undefined, isViewOnce: undefined };
  const [remoteJid, remoteJidAlt] = [from, sender_pn ?? sender_lid];
  const beside = { participant, participantAlt: participant_pn ?? participant_lid };
  const sender = linkedSender({ ...key, remoteJid, remoteJidAlt, ...beside });
  return sender && { number: sender.phone ?? null, lid: isLid(sender.id) ? sender.id : null };
}

const userIn = (jid: string): string => jid.replace(/[:@].*$/, "");

/** The LID that a number has now; null where WhatsApp tells none. What was known of it is forgotten first. */
async function askAnew({ repository, keys }: KeysParts, jid: string, lid: string): Promise<string | null> {
  const [number, reverse] = [userIn(jid), `${userIn(lid)}_reverse`];
  const { [reverse]: theirs } = await keys.get("lid-mapping", [reverse]);
  await keys.set({ "lid-mapping": { [number]: null, ...(theirs === number && { [reverse]: null }) } });
  repository.lidMapping.close(); // it empties what is remembered beside the keys, and does nothing else
  return repository.lidMapping.getLIDForPN(jid).catch(() => null);
}

/** A number is theirs again: what the table says of another that they had in between is over. */
async function pair({ repository, keys }: KeysParts, number: string, lid: string): Promise<void> {
  const reverse = `${lid}_reverse`;
  const known = await keys.get("lid-mapping", [number, reverse]);
  if (known[number] === lid && known[reverse] === number) return;
  await keys.set({ "lid-mapping": { [number]: lid, [reverse]: number } });
  repository.lidMapping.close();
}

// Signal's PreKeyWhisperMessage: a byte of version, then a protobuf whose field 3 is the identity key, 33 bytes.
const IdentityField = 3;
const IdentityBytes = 33;

function identityIn(ciphertext: Uint8Array): Uint8Array | null {
  let at = 1;
  const varint = (): number => {
    let value = 0;
    for (let power = 1; at < ciphertext.length; power *= 128) {
      const byte = ciphertext[at] ?? 0;
      at += 1;
      value += (byte & 127) * power;
      if (byte < 128) break;
    }
    return value;
  };
  while (at < ciphertext.length) {
    const [field, wire] = ((tag) => [Math.floor(tag / 8), tag % 8])(varint());
    if (wire === 0) varint();
    else if (wire === 2) {
      const length = varint();
      if (field === IdentityField) return length === IdentityBytes ? ciphertext.slice(at, at + length) : null;
      at += length;
    } else return null;
  }
  return null;
}
