import { KEY_BUNDLE_TYPE } from "@whiskeysockets/baileys";
import type { Account, Companion } from "./account.ts";
import { isSigned } from "./curve.ts";
import type { MediaHost } from "./media.ts";
import type { Person } from "./person.ts";
import { type Bundle, bundleStanzas, readOnceKey, readSignedKey } from "./signalDevice.ts";
import {
  attribute,
  bytesOf,
  child,
  children,
  firstChild,
  lidAddress,
  Malformed,
  needed,
  numberAddress,
  numberOf,
  readAddress,
  type Stanza,
  stanza,
  textOf,
} from "./stanzas.ts";

/** What the server knows of the world when it is asked. */
export interface Asking {
  readonly account: Account;
  readonly media: MediaHost;
  readonly find: (user: string) => Person | undefined;
  /** Until when the account may begin no new chats; null when it may. */
  readonly restrictedUntil: () => number | null;
}

type Answering = (
  companion: Companion,
  iq: Stanza,
  first: Stanza | undefined,
  world: Asking,
) => Promise<Stanza[]> | Stanza[];

function takeKeys(companion: Companion, iq: Stanza): void {
  const identity = bytesOf(child(iq, "identity"), "identity", 32);
  if (!identity.equals(companion.identity)) throw new Malformed("the keys are of another identity");
  if (!bytesOf(child(iq, "type"), "type").equals(KEY_BUNDLE_TYPE)) throw new Malformed("type is not 5");
  const signed = readSignedKey(child(iq, "skey"));
  checkSigned(companion, signed);
  const once = children(child(iq, "list"), "key").map(readOnceKey);
  if (once.length === 0) throw new Malformed("no pre-keys are uploaded");
  const before = companion.keys?.once ?? [];
  const fresh = once.filter(({ id }) => before.every((one) => one.id !== id));
  const registrationId = numberOf(child(iq, "registration"), "registration", 4);
  companion.keys = { registrationId, identity, signed, once: [...before, ...fresh] };
}
function checkSigned(companion: Companion, { key, signature }: Bundle["signed"]): void {
  if (!isSigned(companion.identity, Buffer.concat([KEY_BUNDLE_TYPE, key]), signature))
    throw new Malformed("the signed pre-key is not signed by the identity");
}

/** The keys of one device; 404 in the words of the real server where there is none. */
async function keysOf({ account, find }: Asking, jid: string): Promise<Stanza> {
  const { user, device } = readAddress(jid);
  const own = account.isOwn(user);
  const companion = own && device > 0 ? account.companions.get(device) : undefined;
  const theirs = own && device === 0 ? account.phone : find(user)?.devices().get(device);
  if (companion?.keys !== undefined)
    return stanza("user", { jid }, bundleStanzas(account.takeBundle(companion)));
  if (theirs !== undefined) return stanza("user", { jid }, bundleStanzas(await theirs.bundle()));
  return stanza("user", { jid }, [stanza("error", { code: "404", text: "item-not-found" })]);
}

/** One person asked about: by number (<contact>), by either of their two names (<devices>, <lid>). */
function synced({ account, find }: Asking, asked: Stanza, protocols: readonly string[]): Stanza {
  const dialled = textOf(child(asked, "contact"))?.replace(/^\+/, "");
  const jid = asked.attrs.jid;
  const user = dialled ?? readAddress(needed(jid, "whom usync asks about")).user;
  const person = find(user);
  const isOwn = account.isOwn(user);
  const ids = isOwn ? [0, ...account.companions.keys()] : [...(person?.devices().keys() ?? [])];
  const content: Stanza[] = [];
  if (protocols.includes("contact"))
    content.push(stanza("contact", { type: person !== undefined || isOwn ? "in" : "out" }));
  // Without the LID Baileys asks for nobody's keys, and sending fails (assertSessions in messages-send.js).
  if (protocols.includes("lid") && jid?.endsWith("@lid") !== true && ids.length > 0)
    content.push(stanza("lid", { val: lidAddress(isOwn ? account.lid : (person?.lid ?? "")) }));
  if (protocols.includes("devices") && ids.length > 0) {
    // A device that is not the phone counts only with its key-index (extractDeviceJids in Baileys' signal.js).
    const list = ids.map((id) => stanza("device", { id, "key-index": id === 0 ? undefined : id }));
    content.push(stanza("devices", {}, [stanza("device-list", {}, list)]));
  }
  return stanza("user", { jid: jid ?? numberAddress(person?.number() ?? user) }, content);
}

const nothing: Answering = () => [];

/** By `xmlns`, `type` and what is inside: everything Baileys asks on our ways. */
const answers: Readonly<Record<string, Answering>> = {
  "encrypt get count": ({ keys }) => [stanza("count", { value: keys?.once.length ?? 0 })],
  "encrypt set registration": (companion, iq) => {
    takeKeys(companion, iq);
    return [];
  },
  "encrypt set rotate": (companion, _, rotate) => {
    const signed = readSignedKey(child(rotate, "skey"));
    checkSigned(companion, signed);
    companion.keys = { ...needed(companion.keys, "uploaded keys"), signed };
    return [];
  },
  // Without <digest> Baileys uploads its keys once more (digestKeyBundle in socket.js).
  "encrypt get digest": ({ keys }) => (keys === undefined ? [] : [stanza("digest", {}, Buffer.alloc(20))]),
  "encrypt get key": async (_, __, asked, world) => {
    const users: Stanza[] = [];
    for (const user of children(asked, "user")) users.push(await keysOf(world, attribute(user, "jid")));
    return [stanza("list", {}, users)];
  },
  "usync get usync": (_, __, usync, world) => {
    const query = child(usync, "query")?.content;
    const protocols = Array.isArray(query) ? query.map(({ tag }) => tag) : [];
    const users = children(child(usync, "list"), "user");
    if (users.length === 0 || protocols.length === 0) throw new Malformed("usync asks about nobody");
    const list = stanza(
      "list",
      {},
      users.map((user) => synced(world, user, protocols)),
    );
    return [stanza("usync", { ...usync?.attrs }, [stanza("result"), list])];
  },
  "w:m set media_conn": (_, __, ___, { media }) => [
    stanza("media_conn", { auth: media.auth, ttl: 300, auth_ttl: 600, max_buckets: 12 }, [
      stanza("host", { hostname: media.host, type: "primary" }),
    ]),
  ],
  "privacy get privacy": () => [
    stanza("privacy", {}, [stanza("category", { name: "readreceipts", value: "all" })]),
  ],
  "privacy set tokens": nothing,
  "blocklist get ": () => [stanza("list")],
  "abt get props": () => [stanza("props", { hash: "1a2b3c", refresh: 86_400 })],
  "urn:xmpp:whatsapp:dirty set clean": nothing,
  "w:p get ping": nothing,
  "passive set active": nothing,
  "passive set passive": nothing,
  "w:profile:picture get picture": nothing,
  "w:sync:app:state set sync": (_, __, sync) => [
    stanza(
      "sync",
      {},
      children(sync, "collection").map(({ attrs }) => stanza("collection", { name: attrs.name, version: 0 })),
    ),
  ],
  // The only question of this kind on our ways: whether the account may begin new chats.
  "w:mex get query": (_, __, ___, { restrictedUntil }) => {
    const until = restrictedUntil();
    const standing = {
      is_active: until !== null,
      time_enforcement_ends: until === null ? "0" : String(Math.floor(until / 1000)),
      enforcement_type: "DEFAULT",
    };
    const body = JSON.stringify({ data: { xwa2_fetch_account_reachout_timelock: standing } });
    return [stanza("result", {}, Buffer.from(body))];
  },
};

/** The answer's content; undefined where nobody here knows such a question (the real server says 501). */
export function answerRequest(
  companion: Companion,
  iq: Stanza,
  world: Asking,
): Promise<Stanza[]> | Stanza[] | undefined {
  const first = firstChild(iq);
  const key = `${attribute(iq, "xmlns")} ${iq.attrs.type ?? "get"} ${first?.tag ?? ""}`;
  return answers[key]?.(companion, iq, first, world);
}
