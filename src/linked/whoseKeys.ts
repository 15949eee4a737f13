import type { SignalKeyStore, SignalRepositoryWithLIDStore } from "@whiskeysockets/baileys";
import { linkedSender } from "../channels/linkedSender.ts";
import type { Attributes } from "./watchMessages.ts";

interface KeysParts {
  readonly repository: Pick<SignalRepositoryWithLIDStore, "lidMapping" | "jidToSignalProtocolAddress">;
  readonly keys: Pick<SignalKeyStore, "get" | "set">;
}

/** What is about to be opened, as Baileys opens it: `jid` is whose it takes it for. */
interface Sealed {
  readonly jid: string;
  readonly type: string;
  readonly ciphertext: Uint8Array;
}

interface Whose {
  /** Under whose name it is to be opened. */
  readonly jid: string;
  /** Who wrote under that name or number before had other keys, and WhatsApp does not say that it is them. */
  readonly isOtherPhone: boolean;
}

/**
 * Whose a message is, by the keys it comes with. Baileys takes whoever writes from a number for the LID that the number had
 * when it last heard of it, and other keys for theirs (libsignal.js, `saveIdentity`): whoever has a number that was somebody
 * else's would be somebody else. So other keys than those of the LID it would be are reason to ask WhatsApp anew whose
 * number it is; the keys that tell somebody apart come with the first message of a session alone (`pkmsg`), and
 * the rest can be opened by nobody else's. Before it is opened: an answer is waited for.
 */
export async function whoseKeys(
  parts: KeysParts,
  sealed: Sealed,
  attributes: Attributes = {},
): Promise<Whose> {
  const { jid } = sealed;
  const surely: Whose = { jid, isOtherPhone: false };
  const identity = sealed.type === "pkmsg" ? identityIn(sealed.ciphertext) : null;
  const writer = writerIn(attributes);
  if (identity === null || writer === null) return surely;
  const { number, isLidTold } = writer;
  const [, device = ""] = /(:\d+)@/.exec(jid) ?? [];
  const byNumber = number === null ? null : `${number}${device}@s.whatsapp.net`;
  if (isLidTold || byNumber === null || !isLid(jid))
    return { jid, isOtherPhone: byNumber !== null && (await hasOther(parts, byNumber, identity)) };
  if (!(await hasOther(parts, jid, identity))) return surely;
  const asked = await askAnew(parts, byNumber, jid);
  return asked === null ? { jid: byNumber, isOtherPhone: true } : { jid: asked, isOtherPhone: false };
}

const isLid = (jid: string): boolean => jid.endsWith("lid");

function writerIn({ from, participant, sender_pn, sender_lid, participant_pn, participant_lid }: Attributes) {
  const key = { id: undefined, fromMe: undefined, isViewOnce: undefined };
  const [remoteJid, remoteJidAlt] = [from, sender_pn ?? sender_lid];
  const beside = { participant, participantAlt: participant_pn ?? participant_lid };
  const sender = linkedSender({ ...key, remoteJid, remoteJidAlt, ...beside });
  return sender && { number: sender.phone ?? null, isLidTold: isLid(sender.id) };
}

/** Whether somebody is known by other keys. */
async function hasOther(
  { repository, keys }: KeysParts,
  jid: string,
  identity: Uint8Array,
): Promise<boolean> {
  const address = repository.jidToSignalProtocolAddress(jid);
  const { [address]: known } = await keys.get("identity-key", [address]);
  return known !== undefined && !Buffer.from(known).equals(identity);
}

/** The LID that a number has now; null where WhatsApp tells none. What was known of it is forgotten first. */
async function askAnew({ repository, keys }: KeysParts, number: string, lid: string): Promise<string | null> {
  const [digits, before] = [number, lid].map((jid) => jid.replace(/[:@].*$/, ""));
  await keys.set({ "lid-mapping": { [`${digits}`]: null, [`${before}_reverse`]: null } });
  repository.lidMapping.close(); // it empties what is remembered beside the keys, and does nothing else
  return repository.lidMapping.getLIDForPN(number).catch(() => null);
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
