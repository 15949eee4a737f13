import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import { Agent as HttpsAgent } from "node:https";
import { connect } from "node:net";
import { Agent } from "undici";
import { openHttp } from "../openHttp.ts";
import { derive } from "./noise.ts";

/** Kinds as Baileys names them (MEDIA_PATH_MAP): where they are kept, and what their keys are derived with. */
export type MediaKind = "image" | "video" | "audio" | "document" | "sticker";
const purposes: Readonly<Record<MediaKind, string>> = {
  image: "WhatsApp Image Keys",
  sticker: "WhatsApp Image Keys",
  video: "WhatsApp Video Keys",
  audio: "WhatsApp Audio Keys",
  document: "WhatsApp Document Keys",
};

/** What a message says of its file. */
export interface MediaPointer {
  readonly url: string;
  readonly directPath: string;
  readonly mediaKey: Uint8Array;
  readonly fileSha256: Uint8Array;
  readonly fileEncSha256: Uint8Array;
  readonly fileLength: number;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const same = (left: Uint8Array | null | undefined, right: Uint8Array) =>
  left !== null && left !== undefined && Buffer.from(left).equals(right);

function keysOf(mediaKey: Uint8Array, kind: MediaKind) {
  const all = derive(mediaKey, 112, { of: purposes[kind] });
  return { iv: all.subarray(0, 16), cipher: all.subarray(16, 48), mac: all.subarray(48, 80) };
}
const macOf = (key: Uint8Array, iv: Uint8Array, bytes: Uint8Array) =>
  createHmac("sha256", key).update(iv).update(bytes).digest().subarray(0, 10);

/**
 * Where files are kept, sealed. Baileys asks only https://<host>, with no way to say http: so the fixture hands out an
 * agent (uploads, `fetchAgent`) and a dispatcher (downloads, `options.dispatcher`) that bring every host's traffic to
 * this server's plain loopback port. WhatsApp's own host name stays in every message.
 */
export async function openMediaHost(fails: (what: "upload" | "download") => Promise<number | "drop" | null>) {
  const host = "mmg.whatsapp.net";
  const kept = new Map<string, Uint8Array>();
  const asked: { readonly verb: string; readonly path: string }[] = [];
  const auth = randomBytes(9).toString("base64url");

  const http = await openHttp(async ({ verb, path, bytes }) => {
    asked.push({ verb, path });
    const fault = await fails(verb === "POST" ? "upload" : "download");
    if (fault === "drop") return "drop";
    if (fault !== null) return { status: fault, body: {} };
    const url = new URL(path, "https://host");
    if (verb === "GET") {
      const file = kept.get(url.pathname);
      if (file === undefined) return { status: 404, body: {} };
      return { status: 200, file, mime: "application/octet-stream" };
    }
    const token = url.searchParams.get("token");
    const named = url.pathname.split("/").at(-1);
    if (url.searchParams.get("auth") !== auth) return { status: 401, body: {} };
    if (token === null || named !== encodeURIComponent(token)) return { status: 400, body: {} };
    // The token is the sealed file's hash: what does not match it was damaged on its way.
    if (token.replace(/=+$/, "") !== sha256(bytes).toString("base64url")) return { status: 400, body: {} };
    return { status: 200, body: keep(bytes) };
  });

  function keep(sealed: Uint8Array): { readonly url: string; readonly direct_path: string } {
    const direct_path = `/v/t62.7118-24/${sha256(sealed).toString("hex")}_n.enc`;
    kept.set(direct_path, sealed);
    return { url: `https://${host}${direct_path}?ccb=11-4`, direct_path: `${direct_path}?ccb=11-4` };
  }

  const { hostname, port } = new URL(http.root);
  const loopback = () => connect(Number(port), hostname);
  const fetchAgent = new HttpsAgent();
  fetchAgent.createConnection = loopback;
  const dispatcher = new Agent({
    connect(_, done) {
      const socket = loopback();
      socket.once("error", (error) => done(error, null));
      socket.once("connect", () => done(null, socket));
    },
  });

  return {
    host,
    auth,
    fetchAgent,
    dispatcher,
    /** Where it really is, and what was asked of it, in order. */
    root: http.root,
    asked: asked as readonly { readonly verb: string; readonly path: string }[],
    /** Seals a file as a phone does, and keeps it. */
    put(kind: MediaKind, plain: Uint8Array): MediaPointer {
      const mediaKey = randomBytes(32);
      const { iv, cipher, mac } = keysOf(mediaKey, kind);
      const aes = createCipheriv("aes-256-cbc", cipher, iv);
      const body = Buffer.concat([aes.update(plain), aes.final()]);
      const sealed = Buffer.concat([body, macOf(mac, iv, body)]);
      const { url, direct_path: directPath } = keep(sealed);
      const hashes = { fileSha256: sha256(plain), fileEncSha256: sha256(sealed) };
      return { url, directPath, mediaKey, ...hashes, fileLength: plain.length };
    },
    /** Opens a file of ours as a phone does; what does not fit throws. */
    open(
      kind: MediaKind,
      pointer: {
        readonly directPath?: string | null;
        readonly mediaKey?: Uint8Array | null;
        readonly fileSha256?: Uint8Array | null;
        readonly fileEncSha256?: Uint8Array | null;
      },
    ): Uint8Array {
      const sealed = kept.get(new URL(pointer.directPath ?? "", "https://host").pathname);
      if (sealed === undefined) throw new Error(`no file was uploaded to ${pointer.directPath}`);
      if (!same(pointer.fileEncSha256, sha256(sealed))) throw new Error("the sealed file is another");
      const { iv, cipher, mac } = keysOf(pointer.mediaKey ?? new Uint8Array(), kind);
      const body = sealed.subarray(0, -10);
      if (!macOf(mac, iv, body).equals(sealed.subarray(-10))) throw new Error("the file was tampered with");
      const aes = createDecipheriv("aes-256-cbc", cipher, iv);
      const plain = Buffer.concat([aes.update(body), aes.final()]);
      if (!same(pointer.fileSha256, sha256(plain))) throw new Error("the file is not what was said");
      return new Uint8Array(plain);
    },
    /** As after some weeks: the file is gone, and asking for it answers 404. */
    forget: () => kept.clear(),
    async close(): Promise<void> {
      fetchAgent.destroy();
      await dispatcher.close();
      await http.close();
    },
  };
}

export type MediaHost = Awaited<ReturnType<typeof openMediaHost>>;
