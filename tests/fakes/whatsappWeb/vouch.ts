import { randomInt } from "node:crypto";
import { proto, WA_ADV_ACCOUNT_SIG_PREFIX } from "@whiskeysockets/baileys";
import type { Identity } from "./curve.ts";

/** What a phone signs of a device linked to it. */
export const vouched = (details: Uint8Array, identity: Uint8Array) =>
  Buffer.concat([WA_ADV_ACCOUNT_SIG_PREFIX, details, identity]);

/** A phone's word that a device is its account's (Baileys' validate-connection.js reads it). */
export function vouch(phone: Identity, identity: Uint8Array, keyIndex: number) {
  const details = proto.ADVDeviceIdentity.encode({
    ...{ rawId: randomInt(1, 2 ** 31), timestamp: Math.floor(Date.now() / 1000), keyIndex },
  }).finish();
  const accountSignature = phone.sign(vouched(details, identity));
  return { details, accountSignatureKey: phone.public, accountSignature };
}
