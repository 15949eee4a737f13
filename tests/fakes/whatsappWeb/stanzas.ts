import {
  type BinaryNode,
  getBinaryNodeChild,
  getBinaryNodeChildren,
  jidDecode,
  S_WHATSAPP_NET,
} from "@whiskeysockets/baileys";

export type Stanza = BinaryNode;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A stanza; what is undefined is left out. */
export function stanza(
  tag: string,
  attributes: Attributes = {},
  content?: readonly Stanza[] | string | Uint8Array,
): Stanza {
  const attrs: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) attrs[name] = String(value);
  if (content === undefined) return { tag, attrs };
  return { tag, attrs, content: typeof content === "string" || isBytes(content) ? content : [...content] };
}

const isBytes = (content: readonly Stanza[] | Uint8Array): content is Uint8Array =>
  content instanceof Uint8Array;

/** What the server answers a stanza that is a mistake of ours. */
export class Malformed extends Error {}

export const child = (of: Stanza | undefined, tag: string): Stanza | undefined => getBinaryNodeChild(of, tag);
export const children = (of: Stanza | undefined, tag: string): readonly Stanza[] =>
  getBinaryNodeChildren(of, tag);
export const firstChild = (of: Stanza): Stanza | undefined =>
  Array.isArray(of.content) ? of.content[0] : undefined;

export function needed<T>(thing: T | undefined | null, what: string): T {
  if (thing === undefined || thing === null) throw new Malformed(`${what} is missing`);
  return thing;
}

export const attribute = (of: Stanza, name: string): string =>
  needed(of.attrs[name], `${name} of <${of.tag}>`);

/** The bytes a stanza holds. */
export function bytesOf(of: Stanza | undefined, what: string, length?: number): Buffer {
  const content = needed(of, what).content;
  if (!(content instanceof Uint8Array)) throw new Malformed(`${what} holds no bytes`);
  if (length !== undefined && content.length !== length)
    throw new Malformed(`${what} has ${content.length} bytes, not ${length}`);
  return Buffer.from(content);
}

/** The text a stanza holds: short texts travel as tokens or packed digits, and come back as text or as bytes. */
export function textOf(of: Stanza | undefined): string | undefined {
  const content = of?.content;
  if (content instanceof Uint8Array) return Buffer.from(content).toString("utf8");
  return typeof content === "string" ? content : undefined;
}

export const numberOf = (of: Stanza | undefined, what: string, length: number): number =>
  bytesOf(of, what, length).readUIntBE(0, length);

export function bigEndian(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
}

export interface Address {
  readonly user: string;
  readonly device: number;
  readonly server: string;
}

export function readAddress(jid: string): Address {
  const decoded = jidDecode(jid);
  if (decoded === undefined || decoded.user === "") throw new Malformed(`${jid} is no address`);
  return { user: decoded.user, device: decoded.device ?? 0, server: decoded.server };
}

const at = (user: string, device: number, server: string) =>
  `${user}${device === 0 ? "" : `:${device}`}@${server}`;
export const numberAddress = (user: string, device = 0): string => at(user, device, "s.whatsapp.net");
export const lidAddress = (user: string, device = 0): string => at(user, device, "lid");

export const answerTo = (asked: Stanza, content?: readonly Stanza[]): Stanza =>
  stanza("iq", { from: S_WHATSAPP_NET, type: "result", id: attribute(asked, "id") }, content);

export const refusalOf = (asked: Stanza, code: string, text: string): Stanza =>
  stanza("iq", { from: S_WHATSAPP_NET, type: "error", id: asked.attrs.id }, [
    stanza("error", { code, text }),
  ]);
