import { createCipheriv, createDecipheriv, createHash, hkdfSync } from "node:crypto";
import { NOISE_MODE, NOISE_WA_HEADER, proto, WA_CERT_DETAILS } from "@whiskeysockets/baileys";
import { newIdentity, newKeyPair, sharedSecret } from "./curve.ts";

const none = Buffer.alloc(0);

function nonce(count: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(count, 8);
  return bytes;
}

export function seal(key: Uint8Array, iv: Uint8Array, plain: Uint8Array, aad: Uint8Array = none): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  cipher.setAAD(aad);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function unseal(key: Uint8Array, iv: Uint8Array, sealed: Uint8Array, aad: Uint8Array = none): Buffer {
  const cipher = createDecipheriv("aes-256-gcm", key, iv);
  cipher.setAAD(aad);
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
}

export const derive = (
  secret: Uint8Array,
  length: number,
  { salt = none, of = "" }: { readonly salt?: Uint8Array; readonly of?: string },
): Buffer => Buffer.from(hkdfSync("sha256", secret, salt, of, length));

/** The server's lasting key, and the two certificates Baileys' noise-handler.js asks for: root, in between, leaf. */
export function openCertificates() {
  const root = newIdentity();
  const between = newIdentity();
  const server = newKeyPair();
  const { Details } = proto.CertChain.NoiseCertificate;
  const from = Math.floor(Date.now() / 1000) - 60;
  const validity = { notBefore: from, notAfter: from + 86_400 };
  const { SERIAL: issuerSerial } = WA_CERT_DETAILS;
  const middle = Details.encode({ serial: 1, issuerSerial, key: between.public, ...validity }).finish();
  const last = Details.encode({ serial: 2, issuerSerial: 1, key: server.public, ...validity }).finish();
  const chain = proto.CertChain.encode({
    leaf: { details: last, signature: between.sign(last) },
    intermediate: { details: middle, signature: root.sign(middle) },
  }).finish();
  return { server, chain };
}

export type Certificates = ReturnType<typeof openCertificates>;

/** The answering side of Noise_XX_25519_AESGCM_SHA256 as WhatsApp runs it; the mirror of Baileys' noise-handler.js. */
export function openNoise({ server, chain }: Certificates) {
  const own = newKeyPair();
  const mode = Buffer.from(NOISE_MODE);
  let hash: Buffer = mode;
  let salt: Buffer = mode;
  let key: Buffer = mode;
  let count = 0;
  let read: { readonly key: Buffer; count: number } | undefined;
  let write: { readonly key: Buffer; count: number } | undefined;

  function mix(bytes: Uint8Array): void {
    hash = createHash("sha256").update(hash).update(bytes).digest();
  }
  function mixKey(secret: Uint8Array): void {
    const both = derive(secret, 64, { salt });
    salt = both.subarray(0, 32);
    key = both.subarray(32);
    count = 0;
  }
  function encrypt(plain: Uint8Array): Buffer {
    const sealed = seal(key, nonce(count++), plain, hash);
    mix(sealed);
    return sealed;
  }
  function decrypt(sealed: Uint8Array): Buffer {
    const plain = unseal(key, nonce(count++), sealed, hash);
    mix(sealed);
    return plain;
  }
  mix(NOISE_WA_HEADER);

  return {
    isReady: () => read !== undefined,
    /** Their first word; ours in answer. */
    greet(ephemeral: Uint8Array): Uint8Array {
      mix(ephemeral);
      mix(own.public);
      mixKey(sharedSecret(own, ephemeral));
      const sealedKey = encrypt(server.public);
      mixKey(sharedSecret(server, ephemeral));
      return proto.HandshakeMessage.encode({
        serverHello: { ephemeral: own.public, static: sealedKey, payload: encrypt(chain) },
      }).finish();
    },
    /** Their second word: who they are, and what they want. */
    finish({ static: sealedKey, payload }: { readonly static: Uint8Array; readonly payload: Uint8Array }): {
      readonly noiseKey: Buffer;
      readonly payload: proto.ClientPayload;
    } {
      const noiseKey = decrypt(sealedKey);
      mixKey(sharedSecret(own, noiseKey));
      const plain = decrypt(payload);
      const both = derive(none, 64, { salt });
      read = { key: both.subarray(0, 32), count: 0 };
      write = { key: both.subarray(32), count: 0 };
      return { noiseKey, payload: proto.ClientPayload.decode(plain) };
    },
    encrypt(plain: Uint8Array): Buffer {
      if (write === undefined) throw new Error("the handshake is not over");
      return seal(write.key, nonce(write.count++), plain);
    },
    decrypt(sealed: Uint8Array): Buffer {
      if (read === undefined) throw new Error("the handshake is not over");
      return unseal(read.key, nonce(read.count++), sealed);
    },
  };
}
