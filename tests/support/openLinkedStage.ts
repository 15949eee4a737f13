import { sql } from "drizzle-orm";
import type { Account, Outgoing, Pace } from "../../src/channels/contract.ts";
import { whyRefused } from "../../src/channels/fits.ts";
import { linkedLimits, readIllegible, readLinked, usualLinkedPace } from "../../src/channels/linked.ts";
import { readLinkedRef } from "../../src/channels/linkedFile.ts";
import { linkedNack, notConnected } from "../../src/channels/linkedRefusal.ts";
import { linkedContent } from "../../src/channels/linkedSend.ts";
import { limits, paces } from "../../src/channels/openCarriers.ts";
import type { Trace } from "../../src/conversation/trace.ts";
import { content } from "../../src/generated/content.ts";
import { hash } from "../../src/hash.ts";
import type { KnownOfWriters } from "../../src/linked/openGate.ts";
import { openInstitution } from "../../src/openInstitution.ts";
import { makeKnown } from "../../src/rehearsal/people.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import type { Overheard } from "../../src/tenant/contract.ts";
import { openTexts } from "../../src/texts/texts.ts";
import type { Heard } from "../fakes/openInbox.ts";
import { sampleFiles } from "../fakes/sampleFiles.ts";
import { openClock } from "./clock.ts";
import { memoryFiles } from "./memoryFiles.ts";
import { at, zone } from "./openStage.ts";
import type { Actor, Stage } from "./playTranscript.ts";

const texts = openTexts(content.catalogues, { zone, fallback: "es" });
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const account: Account = { channel: "linked", id: "linked", link: "https://wa.me/5215550000000" };

const { begun: _, ...quick } = usualLinkedPace;

const botId = "7";

/** Somebody who writes to the linked number. */
export interface LinkedPerson extends Actor {
  readonly lid: string;
  readonly number: string;
  readonly heard: Heard[];
  /** Whatever Baileys would tell of their message; `sentAt` in epoch ms. Gives its id. */
  readonly sends: (
    message: object,
    more?: { readonly sentAt?: number; readonly id?: string },
  ) => Promise<string>;
  /** A message of theirs never could be deciphered; the same `id` may still be read later. In a group: of whom nobody hears. */
  readonly cannotBeRead: (id: string, group?: string) => Promise<void>;
}

/**
 * A whole Convoca on a linked number and on nothing else: what Baileys would tell is read as it is, and what it would be
 * given is made as it is. The socket between them has tests of its own.
 */
export function openLinkedStage({
  pace = quick,
  acknowledged = false,
  overhear,
  trace,
}: {
  /** As fast as a person where nobody says: how slowly we begin has tests of its own. */
  readonly pace?: Pace;
  /** A message counts as sent once WhatsApp said so; otherwise a refusal comes afterwards. */
  readonly acknowledged?: boolean;
  readonly overhear?: (turn: Overheard) => void;
  readonly trace?: Trace;
} = {}) {
  const clock = openClock(at("2026-06-01 09:00"));
  let skew = 0;
  const now = () => clock.now() + skew;
  const database = openSqlite(":memory:");
  const files = memoryFiles();
  const failures: unknown[] = [];
  const warnings: { readonly event: string; readonly next?: unknown }[] = [];
  const people = new Map<string, LinkedPerson>();
  const known = new Map<string, number>();
  /** The next messages to somebody are refused with these codes, by acknowledgement. */
  const refusals = new Map<string, string[]>();
  /** Once somebody has a chat with it. */
  let bot: Account | undefined;
  /** Chats to which nothing gets by the bot beside it. */
  const deaf = new Map<string, string>();
  /** What left by the bot: to which chat, and what. */
  const byTelegram: { readonly chat: string; readonly text: string }[] = [];
  let connected = true;
  /** What happens while the next message is on its way. */
  let meanwhile: (() => void) | undefined;
  /** Every message that left, whatever became of it: to whom. */
  const left: string[] = [];
  /** Who has written to the number: to nobody else may it begin a chat. */
  const wrote = new Set<string>();
  let ids = 0;
  const nextId = (): string => {
    ids += 1;
    return `3EB0${String(ids).padStart(8, "0")}`;
  };

  const settings = {
    institution: "Casa de Todas",
    zone,
    locale: "es",
    quietHours: { from: "21:00", to: "08:00" },
    noticeLink: "https://convoca.example/aviso",
  };
  const institution = openInstitution({
    ...{ database, writable: database.writable, flows: content.flows, texts, settings, limits, files, hash },
    accounts: () => (bot === undefined ? [account] : [account, bot]),
    carriers: [
      {
        ...{ channel: "linked", account: "linked", pace },
        send: async ({ id: to }, message) => {
          const refused = whyRefused(message, linkedLimits);
          if (refused !== null) failures.push(`${refused}: ${JSON.stringify(message)}`);
          const made = await linkedContent(message, files);
          if (made === null) return { ok: true, messageId: null };
          if (!connected) return { ok: false, refusal: notConnected };
          left.push(to);
          const happens = meanwhile;
          meanwhile = undefined;
          happens?.();
          if (!connected) return { ok: false, refusal: notConnected };
          if ("meaning" in made) return { ok: false, refusal: made };
          const id = nextId();
          const code = refusals.get(to)?.shift() ?? (wrote.has(to) ? undefined : "463");
          if (code !== undefined && acknowledged) return { ok: false, refusal: linkedNack(code) };
          if (code !== undefined) {
            const key = { remoteJid: to, fromMe: true, id };
            const update = { status: 0, messageStubParameters: [code] };
            setImmediate(() => void tell("messages.update", [{ key, update }]));
          } else for (const person of people.values()) if (person.lid === to) hearing(person, id, message);
          return { ok: true, messageId: id };
        },
        fetchMedia: async (ref) => {
          const file = readLinkedRef(ref);
          const bytes = file && sampleFiles[file.directPath.slice(1)];
          if (!bytes) return { ok: false, refusal: { meaning: "never", reason: "no such file" } };
          return { ok: true, body: once(bytes) };
        },
      },
      {
        ...{ channel: "telegram", account: botId, pace: paces.telegram },
        send: async ({ id: chat }, message) => {
          byTelegram.push({ chat, text: "text" in message ? message.text : "" });
          const why = deaf.get(chat);
          if (why !== undefined)
            return { ok: false, refusal: { meaning: "never", reason: why, unreachable: why === "403" } };
          return { ok: true, messageId: String(byTelegram.length) };
        },
      },
    ],
    clock: { now, wake: (wish) => clock.wake(wish === null ? null : wish - skew) },
    defer: setImmediate,
    random: () => 0.5,
    newCode: () => "TESTC0DE12345",
    inFlight: 240,
    log: {
      ...silent,
      warn: (event, fields) => warnings.push({ event, ...fields }),
      error: (event, fields) => failures.push({ event, ...fields }),
    },
    overhear,
    trace,
  });
  clock.onWake(institution.run);
  institution.start();
  const { tenant, store, delivery } = institution;

  /** `known`: what the connection knows of who writes. */
  async function tell(event: string, payload: unknown, known: Partial<KnownOfWriters> = {}): Promise<void> {
    const deliveries = readLinked(event, payload, { now: now(), hash, ...known });
    if (deliveries.length > 0) await tenant.take(deliveries);
  }
  const hearing = (person: LinkedPerson, id: string, message: Outgoing): void => {
    if (message.type === "acknowledge") return;
    const text = "text" in message ? message.text : (message.caption ?? "");
    const kind = message.type === "image" || message.type === "document" ? message.type : null;
    const name = message.type === "document" ? message.name : "";
    const file = kind && { file: { kind, name, mime: "", bytes: new Uint8Array() } };
    person.heard.push({ id, at: now(), text, buttons: [], ...file });
  };

  function openPerson(name: string): LinkedPerson {
    const place = String(people.size + 1).padStart(2, "0");
    const [lid, number] = [`900000000${place}@lid`, `52155500000${place}`];
    const heard: Heard[] = [];
    const said: string[] = [];
    const sends: LinkedPerson["sends"] = async (message, { sentAt = now(), id = nextId() } = {}) => {
      const key = { remoteJid: lid, remoteJidAlt: `${number}@s.whatsapp.net`, fromMe: false, id };
      const messages = [{ key, message, messageTimestamp: Math.floor(sentAt / 1000), pushName: name }];
      wrote.add(lid);
      said.push(id);
      await tell("messages.upsert", { type: "notify", messages });
      return id;
    };
    const cannotBeRead: LinkedPerson["cannotBeRead"] = async (id, group) => {
      const own = { remoteJid: lid, remoteJidAlt: `${number}@s.whatsapp.net`, fromMe: false, id };
      const key = group === undefined ? own : { remoteJid: group, participant: lid, fromMe: false, id };
      const message = { key, messageStubType: 2, messageTimestamp: Math.floor(now() / 1000) };
      const delivery = readIllegible(message)?.delivery;
      wrote.add(lid);
      if (delivery) await tenant.take([delivery]);
    };
    return {
      ...{ lid, number, heard, sends, cannotBeRead },
      says: (text) => sends({ conversation: text }),
      // Nobody presses here: they write the number that stands before it, quoting the message where that is an older one.
      presses: (label) => {
        const asked = heard.findLast(({ text }) => numberBefore(text, label) !== undefined);
        const text = wholeOnly.has(label) ? label : (numberBefore(asked?.text ?? "", label) ?? label);
        if (asked === undefined || asked === heard.at(-1)) return sends({ conversation: text });
        return sends({ extendedTextMessage: { text, contextInfo: { stanzaId: asked.id } } });
      },
      does: (what) => {
        if (what === "edits") return sends(editOf(said.at(-1) ?? ""));
        const [, kind = what, album, caption] = /^(\w+)( album)?(?:: (.+))?$/.exec(what) ?? [];
        const together = { messageAssociation: { parentMessageKey: { id: `album-${name}` } } };
        return sends({ ...messageOf(kind, caption), ...(album && { messageContextInfo: together }) });
      },
    };
  }
  const person = (name: string): LinkedPerson => {
    const one = people.get(name) ?? openPerson(name);
    people.set(name, one);
    return one;
  };

  const arrive = async (): Promise<void> => {
    await delivery.idle();
    await institution.jobs.idle();
    await new Promise<void>((done) => setImmediate(done));
    await delivery.idle();
  };
  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 500; rounds += 1) {
      await arrive();
      const wish = clock.wishedFor();
      if (store.outbox.countDue() === 0 && !store.convocations.findSending()) return;
      await clock.advance(wish === null ? 50 : Math.max(1, Math.min(wish - clock.now(), 60_000)));
    }
    throw new Error("messages are still due after 500 rounds");
  };

  /** Time goes by, whatever still waits to leave. */
  const passes = async (ms: number): Promise<void> => {
    const until = clock.now() + ms;
    for (let next = clock.wishedFor(); next !== null && next <= until; next = clock.wishedFor()) {
      await clock.advance(Math.max(0, next - clock.now()));
      await arrive();
    }
    await clock.advance(until - clock.now());
  };

  const stage: Stage = {
    setNow: (local) => {
      skew += at(local) - now();
    },
    addSession: ({ topic, place, locality, when, capacity, lead }) => {
      const [day, hours = ""] = when.split(" ");
      const [from, to] = hours.split("-");
      const led = lead === null ? null : (known.get(lead) ?? null);
      store.sessions.add({
        ...{ topic, place, locality, capacity, ledBy: led, now: now() },
        ...{ startsAt: at(`${day} ${from}`), endsAt: at(`${day} ${to}`) },
      });
    },
    enrol: ({ who, name, locality, role }) => {
      const { lid, number } = person(who);
      const from = { channel: "linked", account: "linked", sender: { id: lid, phone: number } } as const;
      known.set(who, makeKnown({ store, texts, settings, now }, from, { name, locality, role }).personId);
    },
    actor: person,
    settle,
    wait: async (ms) => {
      await settle();
      await passes(ms);
    },
  };

  const addressOf = (who: string): number => {
    const { lid, number: phone } = person(who);
    return store.addresses.findByPlatform("linked", lid, phone)?.id ?? 0;
  };
  const personId = (who: string): number => store.people.findSelf(addressOf(who))?.id ?? 0;
  return {
    ...stage,
    ...{ person, tell, passes, failures, warnings, store, database, now, byTelegram },
    addressOf,
    personId,
    /** Luz calls everybody to the first session, and Sol approved it: it is sent from the next turn on. */
    convoke(message = "Vengan."): void {
      const { convocations } = store;
      database.transaction(() => {
        const id = convocations.add({
          ...{ sessionId: 1, message, audience: "everyone", locality: null, convener: "Luz" },
          ...{ authorId: personId("luz"), now: now() },
        });
        convocations.markSubmitted(id, now());
        convocations.markDecided(id, { approved: true, by: personId("sol"), because: null, now: now() });
      });
    },
    /** How often somebody heard of it by the number, and how often it left to them by Telegram. */
    heard: (who: string, words: string): readonly number[] => [
      person(who).heard.filter(({ text }) => text.includes(words)).length,
      byTelegram.filter(({ chat, text }) => chat === who && text.includes(words)).length,
    ],
    accountChanged: tenant.accountChanged,
    timelocked: tenant.timelocked,
    accountsServed: tenant.accountsServed,
    health: delivery.health,
    /** Nothing gets through to WhatsApp, or it does again. */
    connect: (is: boolean): void => {
      connected = is;
    },
    /** Somebody we know writes to the bot as well, from a chat that is called as they are. */
    alsoOnTelegram(who: string): void {
      bot = { channel: "telegram", id: botId };
      const { id: addressId } = store.addresses.meet({
        ...{ channel: "telegram", account: botId, platformId: who, phone: null, language: null, now: now() },
      });
      database.db.run(
        sql`insert into person_addresses (address_id, person_id, relation, added_at)
          values (${addressId}, ${known.get(who)}, 'self', ${now()})`,
      );
    },
    /** What somebody writes to the bot. */
    byBot: (chat: string, text: string): Promise<void> => {
      const messageId = nextId();
      const said = { type: "text", text } as const;
      const content = { type: "message", from: { id: chat }, messageId, said } as const;
      return tenant.take([{ channel: "telegram", account: botId, key: messageId, sentAt: now(), content }]);
    },
    /** While the next message is on its way to WhatsApp, this happens. */
    during: (happens: () => void): void => {
      meanwhile = happens;
    },
    /** Telegram takes nothing for a chat, and says nothing of why. */
    deafen: (chat: string, why = "403") => deaf.set(chat, why),
    /** How many messages left to somebody, whether or not they got there. */
    leftTo: (one: LinkedPerson): number => left.filter((to) => to === one.lid).length,
    refuses: (one: LinkedPerson, ...codes: readonly string[]) => refusals.set(one.lid, [...codes]),
    close: async () => {
      delivery.stop();
      await delivery.idle();
      database.close();
    },
  };
}

/** What a flow asks `exactly`: words, whole, and never a number (docs/flows.md). */
const wholeOnly: ReadonlySet<string> = new Set(["Aprobar", "Devolver"]);

const editOf = (id: string): object => ({
  protocolMessage: { type: 14, key: { id }, editedMessage: { conversation: "otra cosa" } },
});

/** The number of the line that begins with a label, as a person would find it. */
function numberBefore(text: string, label: string): string | undefined {
  for (const line of text.split("\n").reverse()) {
    const [, number, words] = /^(\d+)\. (.*)$/.exec(line) ?? [];
    if (words?.startsWith(label)) return number;
  }
  return undefined;
}

const files: Readonly<Record<string, string>> = {
  ...{ photo: "imageMessage", document: "documentMessage", video: "videoMessage", sticker: "stickerMessage" },
  ...{ voice: "audioMessage", audio: "audioMessage" },
};

function messageOf(kind: string, caption: string | undefined): object {
  if (kind === "location")
    return { locationMessage: { degreesLatitude: 19.4326, degreesLongitude: -99.1332, name: "Zócalo" } };
  const name = files[kind];
  if (name === undefined) return { [`${kind}Message`]: {} };
  const pointer = { mediaKey: new Uint8Array(32), directPath: `/${kind}` };
  const length = { fileLength: sampleFiles[kind]?.length ?? 0 };
  return {
    [name]: { ...pointer, ...length, ...(caption !== undefined && { caption }), ptt: kind === "voice" },
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
