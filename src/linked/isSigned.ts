import { createPublicKey, verify } from "node:crypto";

/**
 * Whether a signature (64 bytes) is that of a Curve25519 key (32 bytes, or 33 with its type in front). Baileys cannot be
 * asked: its `Curve.verify` looks for an exception where libsignal returns its answer, and says yes to anything well formed.
 * So the key is moved to Edwards' form, with the sign that stands in the signature's last bit (XEdDSA), and Node's
 * Ed25519 does the rest.
 */
export function isSigned(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const bare = key.length === 33 ? key.subarray(1) : key;
  if (bare.length !== 32 || signature.length !== 64) return false;
  const u = numberIn(bare) % field;
  const point = bytesOf(((u - 1n + field) * power(u + 1n, field - 2n)) % field);
  const plain = Buffer.from(signature);
  point.writeUInt8(point.readUInt8(31) | (plain.readUInt8(63) & 0x80), 31);
  plain.writeUInt8(plain.readUInt8(63) & 0x7f, 63);
  const jwk = { kty: "OKP", crv: "Ed25519", x: point.toString("base64url") };
  try {
    return verify(null, message, createPublicKey({ key: jwk, format: "jwk" }), plain);
  } catch {
    return false; // no point of the curve
  }
}

const field = 2n ** 255n - 19n;

const numberIn = (bytes: Uint8Array): bigint =>
  BigInt(`0x${Buffer.from(bytes).reverse().toString("hex")}`) & (2n ** 255n - 1n);
const bytesOf = (number: bigint): Buffer =>
  Buffer.from(number.toString(16).padStart(64, "0"), "hex").reverse();

/** n to the power of e in the field. */
function power(n: bigint, e: bigint): bigint {
  let result = 1n;
  let base = n % field;
  for (let left = e; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * base) % field;
    base = (base * base) % field;
  }
  return result;
}
