import { createCipheriv, createDecipheriv, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { proto, S_WHATSAPP_NET } from "@whiskeysockets/baileys";
import { openArrivals } from "../openArrivals.ts";
import type { Account, Companion } from "./account.ts";
import { isSigned, newKeyPair, sharedSecret } from "./curve.ts";
import type { Hello, Line } from "./line.ts";
import { derive, unseal } from "./noise.ts";
import {
  answerTo,
  attribute,
  bytesOf,
  child,
  lidAddress,
  Malformed,
  needed,
  numberAddress,
  refusalOf,
  type Stanza,
  stanza,
  textOf,
} from "./stanzas.ts";

/** A device that is being linked. */
interface Candidate {
  readonly line: Line;
  readonly noiseKey: Buffer;
  readonly identity: Buffer;
  readonly refs: readonly string[];
  /** By code: what the device has sent for whoever knows the code. */
  wrapped?: { readonly ref: string; readonly bytes: Buffer };
  /** By code: what the phone keeps between its answer and the device's last word. */
  code?: {
    readonly shared: Buffer;
    readonly done: (device: number) => void;
    readonly fail: (why: Error) => void;
  };
  /** Vouched for; waits for the device's own signature. */
  granted?: { readonly device: number; readonly done: (device: number) => void };
}

/** 2 << 16, as Baileys' crypto.js. */
const rounds = 131_072;
const codeKey = (code: string, salt: Uint8Array) => pbkdf2Sync(code, salt, rounds, 32, "sha256");
const regTag = "link_code_companion_reg";

/** Linking a device: by QR, or by a code of eight letters typed into the phone. The phone's side is worked out in full. */
export function openLinking(
  account: Account,
  {
    refs: count,
    name,
    refusal,
  }: { refs: number; name: string | undefined; refusal: () => string | undefined },
) {
  const candidates = new Map<Line, Candidate>();
  const notices = openArrivals<string>("linking by code", String);

  /** The registration of Baileys' validate-connection.js; what it says of itself must be sound. */
  function begin(line: Line, { noiseKey, payload }: Hello): void {
    const { eIdent, eKeytype, eRegid, eSkeyVal, eSkeySig, deviceProps, buildHash } = needed(
      payload.devicePairingData,
      "devicePairingData",
    );
    const identity = Buffer.from(needed(eIdent, "eIdent"));
    const key = Buffer.concat([Buffer.from([5]), needed(eSkeyVal, "eSkeyVal")]);
    if (eKeytype?.[0] !== 5 || eRegid?.length !== 4 || buildHash?.length !== 16)
      throw new Malformed("the registration is not one of WhatsApp Web");
    if (!isSigned(identity, key, needed(eSkeySig, "eSkeySig")))
      throw new Malformed("the signed pre-key is not signed by the identity");
    proto.DeviceProps.decode(needed(deviceProps, "deviceProps"));
    const refs = Array.from({ length: count }, () => `2@${randomBytes(24).toString("base64")}`);
    candidates.set(line, { line, noiseKey, identity, refs });
    const content = refs.map((ref) => stanza("ref", {}, Buffer.from(ref)));
    line.send(
      stanza("iq", { from: S_WHATSAPP_NET, type: "set", id: "pair-device-1", xmlns: "md" }, [
        stanza("pair-device", {}, content),
      ]),
    );
  }

  /** The phone vouches for the device; resolves to its number when the device has signed in turn. */
  function grant(candidate: Candidate, advSecret: Uint8Array): Promise<number> {
    const device = account.nextDevice();
    const word = account.vouch(candidate.identity, device);
    const details = proto.ADVSignedDeviceIdentity.encode(word).finish();
    const hmac = createHmac("sha256", advSecret).update(details).digest();
    const jid = numberAddress(account.number, device);
    candidate.line.send(
      stanza("iq", { from: S_WHATSAPP_NET, type: "set", id: "pair-success-1", xmlns: "md" }, [
        stanza("pair-success", {}, [
          stanza("device-identity", {}, proto.ADVSignedDeviceIdentityHMAC.encode({ details, hmac }).finish()),
          ...(name === undefined ? [] : [stanza("biz", { name })]),
          stanza("device", { jid, lid: lidAddress(account.lid, device) }),
          stanza("platform", { name: "android" }),
        ]),
      ]),
    );
    return new Promise((done) => {
      candidate.granted = { device, done };
    });
  }

  /** The device's signature: it is linked, and has to connect again (515). */
  function signed(line: Line, sign: Stanza): Companion {
    const candidate = needed(candidates.get(line), "a registration");
    const { device, done } = needed(candidate.granted, "the phone's word");
    const identity = needed(child(sign, "device-identity"), "device-identity");
    if (identity.attrs["key-index"] !== String(device)) throw new Malformed("key-index is another");
    const word = proto.ADVSignedDeviceIdentity.decode(bytesOf(identity, "device-identity"));
    account.checkVouched(candidate, word);
    const companion = account.add(candidate.noiseKey, candidate.identity, device);
    candidates.delete(line);
    line.end(stanza("stream:error", { code: "515" }));
    done(device);
    return companion;
  }

  /** companion_hello: a key for whoever knows the code. The phone shows its notice from here on. */
  function helloByCode(line: Line, iq: Stanza, reg: Stanza): void {
    const candidate = needed(candidates.get(line), "a registration");
    const wrapped = bytesOf(
      child(reg, "link_code_pairing_wrapped_companion_ephemeral_pub"),
      "the companion's key",
      80,
    );
    if (!bytesOf(child(reg, "companion_server_auth_key_pub"), "the noise key").equals(candidate.noiseKey))
      throw new Malformed("companion_server_auth_key_pub is another");
    // Which browser it says to be decides on a real phone; Baileys' own names give 1 to 9.
    if (!/^[1-9]$/.test(textOf(child(reg, "companion_platform_id")) ?? ""))
      throw new Malformed("companion_platform_id is no browser");
    const met = refusal();
    if (met !== undefined) return line.send(refusalOf(iq, met, "fault"));
    // What the real server says of a number it does not know, and of anything else it does not like in here.
    if (attribute(reg, "jid") !== numberAddress(account.number))
      return line.send(refusalOf(iq, "400", "bad-request"));
    const ref = randomBytes(16).toString("hex");
    candidate.wrapped = { ref, bytes: wrapped };
    notices.add(ref);
    line.send(answerTo(iq, [stanza(regTag, {}, [stanza("link_code_pairing_ref", {}, Buffer.from(ref))])]));
  }

  /** companion_finish: opens only if both have used the same code. */
  function finishByCode(line: Line, iq: Stanza, reg: Stanza): void {
    const candidate = needed(candidates.get(line), "a registration");
    const code = needed(candidate.code, "a code typed");
    const bundle = bytesOf(child(reg, "link_code_pairing_wrapped_key_bundle"), "the key bundle", 156);
    const salt = bundle.subarray(0, 32);
    const key = derive(code.shared, 32, { salt, of: "link_code_pairing_key_bundle_encryption_key" });
    let plain: Buffer;
    try {
      plain = unseal(key, bundle.subarray(32, 44), bundle.subarray(44));
    } catch {
      line.send(answerTo(iq));
      return code.fail(new Error("the code is not the one the device shows"));
    }
    const [theirs, ours, random] = [plain.subarray(0, 32), plain.subarray(32, 64), plain.subarray(64)];
    if (!theirs.equals(candidate.identity) || !ours.equals(Buffer.from(account.phone.identity.public)))
      throw new Malformed("the key bundle is of other identities");
    if (textOf(child(reg, "link_code_pairing_ref")) !== candidate.wrapped?.ref)
      throw new Malformed("link_code_pairing_ref is another");
    line.send(answerTo(iq));
    const identities = sharedSecret(account.phone.identity, theirs);
    const advSecret = derive(Buffer.concat([code.shared, identities, random]), 32, { of: "adv_secret" });
    void grant(candidate, advSecret).then(code.done, code.fail);
  }

  return {
    begin,
    signed,
    asked: async (): Promise<void> => void (await notices.next()),
    isLinking: (line: Line): boolean => candidates.has(line),
    leave: (line: Line): void => void candidates.delete(line),
    /** <iq xmlns="md"> from a device that is being linked. */
    takeCode(line: Line, iq: Stanza, reg: Stanza): void {
      if (reg.attrs.stage === "companion_hello") helloByCode(line, iq, reg);
      else if (reg.attrs.stage === "companion_finish") finishByCode(line, iq, reg);
      else throw new Malformed(`${reg.attrs.stage} is no stage of linking`);
    },
    /** The phone's camera sees a QR; resolves to the device's number when it is linked. */
    async scan(qr: string): Promise<number> {
      const [ref = "", noiseKey = "", identity = "", advSecret = ""] = (qr.split("#").at(-1) ?? "").split(
        ",",
      );
      const candidate = [...candidates.values()].find((one) => one.refs.includes(ref));
      if (candidate === undefined) throw new Error("the QR is of no device that waits: it may have run out");
      if (noiseKey !== candidate.noiseKey.toString("base64")) throw new Error("the QR has another noise key");
      if (identity !== candidate.identity.toString("base64")) throw new Error("the QR has another identity");
      return grant(candidate, Buffer.from(advSecret, "base64"));
    },
    /** Somebody types the code into the phone; rejects if it is not the one the device shows. */
    async type(code: string): Promise<number> {
      const candidate = [...candidates.values()].find((one) => one.wrapped !== undefined);
      if (candidate?.wrapped === undefined) throw new Error("no device asks to be linked by code");
      const { bytes, ref } = candidate.wrapped;
      const opened = createDecipheriv(
        "aes-256-ctr",
        codeKey(code, bytes.subarray(0, 32)),
        bytes.subarray(32, 48),
      ).update(bytes.subarray(48));
      const own = newKeyPair();
      const [salt, iv] = [randomBytes(32), randomBytes(16)];
      const sealed = createCipheriv("aes-256-ctr", codeKey(code, salt), iv).update(own.public);
      const reg = stanza(regTag, { stage: "primary_hello" }, [
        stanza("link_code_pairing_wrapped_primary_ephemeral_pub", {}, Buffer.concat([salt, iv, sealed])),
        stanza("primary_identity_pub", {}, account.phone.identity.public),
        stanza("link_code_pairing_ref", {}, Buffer.from(ref)),
      ]);
      return new Promise((done, fail) => {
        candidate.code = { shared: sharedSecret(own, opened), done, fail };
        candidate.line.send(
          stanza("notification", { from: S_WHATSAPP_NET, type: regTag, id: `code-${ref}` }, [reg]),
        );
      });
    },
  };
}

export type Linking = ReturnType<typeof openLinking>;
