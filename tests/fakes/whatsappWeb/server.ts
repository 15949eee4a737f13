import { S_WHATSAPP_NET } from "@whiskeysockets/baileys";
import { WebSocketServer } from "ws";
import { openArrivals } from "../openArrivals.ts";
import { openFaults } from "../openFaults.ts";
import { type Companion, openAccount } from "./account.ts";
import { openExchange } from "./exchange.ts";
import { openIncoming } from "./incoming.ts";
import { type Line, openLine } from "./line.ts";
import { openLinking } from "./linking.ts";
import { openMediaHost } from "./media.ts";
import { openCertificates } from "./noise.ts";
import { type OwnCopy, openOutgoing } from "./outgoing.ts";
import { openPerson, type Person, type PersonOptions } from "./person.ts";
import { openPhone } from "./phone.ts";
import type { Asking } from "./requests.ts";
import { answerTo, firstChild, lidAddress, Malformed, type Stanza, stanza } from "./stanzas.ts";

/** Something a linked device did: a stanza of its own, in short. */
export interface Told {
  readonly device: number;
  readonly stanza: Stanza;
}
/** How the platform behaves; all may be changed while the fake runs. */
export interface WhatsAppWebManners {
  /** Sent for each message taken, in this order. What comes at once, Baileys merges into our own upsert. */
  receipts: readonly ("delivered" | "read")[];
  /** Until when the account may begin no new chats (epoch ms), as the account itself can ask. */
  restrictedUntil: number | null;
}

const inShort = ({ stanza: { tag, attrs } }: Told) => `<${tag} ${JSON.stringify(attrs)}>`;

/**
 * WhatsApp's multi-device server on 127.0.0.1, as Baileys 7.0.0-rc14 speaks with it: one account, its phone, the devices
 * linked to it, and the people it writes with. `refused` holds what is a mistake of ours (tests want it empty);
 * `declined` what the world turned down. It is made after what Baileys sends and reads: where Baileys is wrong about the
 * real server, so is this.
 */
export async function openWhatsAppWeb({
  number = "5215550001111",
  lid = "900000001111",
  businessName,
  refs = 6,
  now = Date.now,
  ...chosen
}: {
  readonly number?: string;
  readonly lid?: string;
  /** Only a business account tells its name when it is linked. */
  readonly businessName?: string;
  /** How many QR codes a linking has, one after the other. */
  readonly refs?: number;
  readonly now?: () => number;
} & Partial<WhatsAppWebManners> = {}) {
  const manners: WhatsAppWebManners = { receipts: ["delivered"], restrictedUntil: null, ...chosen };
  const faults = openFaults<string>();
  const account = openAccount(number, lid);
  const people = new Set<Person>();
  const find = (user: string) => [...people].find((person) => person.isReachedBy(user));
  const media = await openMediaHost(async (what) => {
    const met = faults.meet(`media ${what}`, undefined);
    await faults.wait(met.delayMs);
    return met.drop !== undefined ? "drop" : met.refusal === undefined ? null : Number(met.refusal);
  });
  const incoming = openIncoming(account, now);
  const linking = openLinking(account, {
    ...{ refs, name: businessName },
    refusal: () => faults.meet("link code", undefined).refusal,
  });
  const certificates = openCertificates();

  const logins = openArrivals<{ readonly device: number }>("logins", ({ device }) => `device ${device}`);
  const told = openArrivals<Told>("what devices told", inShort);
  const shown = openArrivals<OwnCopy>("the own phone", ({ to }) => to);
  const lines = new Set<Line>();
  const outgoing = openOutgoing({ account, incoming, find, shown: shown.add });
  const asking: Asking = { account, media, find, restrictedUntil: () => manners.restrictedUntil };

  const companionOf = (line: Line) => [...account.companions.values()].find((one) => one.line === line);
  const exchange = openExchange({
    ...{ asking, incoming, outgoing, faults, wake, unlink },
    receiptsOf: () => manners.receipts,
  });
  const { receipts, refused, declined } = exchange;

  /** Somebody comes with the credentials of a device: let in, or not. */
  function logIn(line: Line, device: number, noiseKey: Buffer, username: string): void {
    const turnAway = (reason: string) => line.end(stanza("failure", { reason, location: "frc" }));
    const met = faults.meet("login", String(device));
    if (met.drop !== undefined) return line.drop();
    if (met.refusal !== undefined) return turnAway(met.refusal);
    const companion = account.isOwn(username) ? account.find(noiseKey, device) : undefined;
    if (companion === undefined) return turnAway("401");
    // One place only: who was there before is told that somebody took it (440 in Baileys).
    companion.line?.end(stanza("stream:error", {}, [stanza("conflict", { type: "replaced" })]));
    companion.line = line;
    companion.isActive = false;
    line.send(stanza("success", { t: incoming.seconds(), props: 27, lid: lidAddress(lid, device) }));
  }

  /** After <active>: first what waited, marked as such, then how much of it there was. */
  function wake(companion: Companion): void {
    const { line, backlog } = companion;
    if (line === undefined) return;
    const count = backlog.length;
    const messages = backlog.filter(({ tag }) => tag === "message").length;
    if (count > 0)
      line.send(
        stanza("ib", { from: S_WHATSAPP_NET }, [stanza("offline_preview", { count, message: messages })]),
      );
    for (const one of backlog) line.send({ ...one, attrs: { ...one.attrs, offline: "0" } });
    line.send(stanza("ib", { from: S_WHATSAPP_NET }, [stanza("offline", { count })]));
    companion.isActive = true;
    logins.add({ device: companion.device });
  }

  async function heard(line: Line, one: Stanza): Promise<void> {
    const companion = companionOf(line);
    const first = firstChild(one);
    if (companion === undefined) {
      if (!linking.isLinking(line)) throw new Malformed(`<${one.tag}> before anybody is known`);
      if (first?.tag === "pair-device-sign") linking.signed(line, first);
      else if (first?.tag === "link_code_companion_reg") linking.takeCode(line, one, first);
      else if (one.attrs.xmlns === "w:p" && one.attrs.type === "get") line.send(answerTo(one));
      return;
    }
    if (one.tag === "iq" && one.attrs.type !== "result") return exchange.answerIq(line, companion, one);
    if (one.tag === "message") return exchange.takeMessage(line, companion, one);
    if (one.tag === "receipt") return exchange.takeReceipt(line, companion, one);
    told.add({ device: companion.device, stanza: one });
    if (one.tag === "ack") account.acknowledge(companion, one.attrs.class ?? "", one.attrs.id ?? "");
  }

  function unlink(device: number): void {
    const companion = account.companions.get(device);
    if (companion === undefined) return;
    account.remove(companion);
    const conflict = stanza("conflict", { type: "device_removed" });
    companion.line?.end(stanza("stream:error", { code: "401" }, [conflict]));
  }

  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await new Promise<void>((done) => server.once("listening", done));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the fake has no port");
  server.on("connection", (socket) => {
    const line = openLine(socket, certificates, {
      greeted: (from, hello) => {
        const { username, device, devicePairingData } = hello.payload;
        if (devicePairingData) return linking.begin(from, hello);
        logIn(from, device ?? 0, hello.noiseKey, String(username ?? ""));
      },
      heard: (from, one) =>
        heard(from, one).catch((error: unknown) => {
          refused.add({ stanza: one, why: String(error) });
          throw error;
        }),
      broke: (_, why) => refused.add({ stanza: undefined, why }),
      closed: (from) => {
        lines.delete(from);
        linking.leave(from);
        const companion = companionOf(from);
        if (companion !== undefined) Object.assign(companion, { line: undefined, isActive: false });
      },
    });
    lines.add(line);
  });

  const each = (act: (line: Line) => void) => {
    for (const line of [...lines]) act(line);
  };
  return {
    url: `ws://127.0.0.1:${bound.port}/ws/chat`,
    /** What a socket of Baileys' needs to speak with this server and its media host, and nobody else. */
    socket: {
      waWebSocketUrl: `ws://127.0.0.1:${bound.port}/ws/chat`,
      fetchAgent: media.fetchAgent,
      // The same dispatcher: Node types its own fetch after another copy of the same package.
      options: { dispatcher: media.dispatcher } as unknown as RequestInit,
    },
    number,
    lid,
    manners,
    media,
    /** Devices that have asked for what waits. */
    logins,
    /** Receipts of ours, and everything else: presence, typing (chatstate), acknowledgements. */
    receipts,
    told,
    /** What the account's own phone was shown of our sending. */
    shown,
    refused,
    declined,
    /**
     * Adds a fault. `method`: message, login, `iq <xmlns>`, `link code`, `media upload`, `media download`; `chat`: a person's number.
     * `refusal` is the error of the acknowledgement or failure, such as 463. With `drop` "after" only that is lost.
     */
    fault: faults.add,
    phone: openPhone({ account, incoming, linking }),
    /** A person's WhatsApp; the same one for the same number. */
    person(theirs: string, options: PersonOptions = {}): Person {
      const known = [...people].find((one) => one.number() === theirs);
      if (known !== undefined) return known;
      const person = openPerson({ account, incoming, media, now }, theirs, options);
      people.add(person);
      return person;
    },
    adopt: account.adopt,
    /** How many people more may write to a device for the first time before its pre-keys are used up. */
    keysLeft: (device: number): number => account.companions.get(device)?.keys?.once.length ?? 0,
    /** The devices that are linked, as the phone lists them. */
    devices: (): readonly number[] => [...account.companions.keys()],
    /** The server says that what a device knows of something is old. */
    saysDirty: (type: "groups" | "communities" | "account_sync") =>
      each((line) =>
        line.send(
          stanza("ib", { from: S_WHATSAPP_NET }, [stanza("dirty", { type, timestamp: incoming.seconds() })]),
        ),
      ),
    /** What waits for a device. */
    backlog: (device: number): readonly Stanza[] => account.companions.get(device)?.backlog ?? [],
    /** Takes a device away, as somebody can on the phone: 401 now and at every login. */
    unlink,
    /** Every connection breaks without a word. */
    drops: () => each((line) => line.drop()),
    /** Every connection is ended with a stream error: 515, 503, 500. */
    ends: (code: string) => each((line) => line.end(stanza("stream:error", { code }))),
    /** Somebody else takes the place of every connection (440). */
    replaces: () =>
      each((line) => line.end(stanza("stream:error", {}, [stanza("conflict", { type: "replaced" })]))),
    /** The account is no longer one of many devices (411). */
    downgrades: () => each((line) => line.send(stanza("ib", {}, [stanza("downgrade_webclient")]))),
    /** Nothing is heard or answered any more. */
    fallsSilent: () => each((line) => line.mute()),
    /** The account may begin no new chats from now on, or again (null), as it is told without asking. */
    restricts(until: number | null): void {
      manners.restrictedUntil = until;
      const ends = until === null ? {} : { time_enforcement_ends: String(Math.floor(until / 1000)) };
      const update = { is_active: until !== null, ...ends };
      const body = JSON.stringify({ data: { xwa2_notify_account_reachout_timelock: update } });
      const op_name = "NotificationUserReachoutTimelockUpdate";
      for (const companion of account.companions.values())
        account.notify(companion, "mex", S_WHATSAPP_NET, [stanza("update", { op_name }, Buffer.from(body))]);
    },
    async close(): Promise<void> {
      faults.close();
      each((line) => line.drop());
      await new Promise<void>((done) => server.close(() => done()));
      await media.close();
    },
  };
}

export type FakeWhatsAppWeb = Awaited<ReturnType<typeof openWhatsAppWeb>>;
