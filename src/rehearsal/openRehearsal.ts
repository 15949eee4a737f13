import { sql } from "drizzle-orm";
import type { Account, ChannelName } from "../channels/contract.ts";
import { whyRefused } from "../channels/fits.ts";
import { limits, paces } from "../channels/openCarriers.ts";
import type { Flow } from "../conversation/flow.ts";
import type { Frame } from "../conversation/state.ts";
import type { Trace } from "../conversation/trace.ts";
import { hash } from "../hash.ts";
import { openInstitution } from "../openInstitution.ts";
import { openStore, type Store } from "../store/openStore.ts";
import { openSqlite } from "../store/sqlite.ts";
import type { Settings } from "../tenant/contract.ts";
import type { Texts } from "../texts/texts.ts";
import { openClock } from "./clock.ts";
import { memoryFiles } from "./memoryFiles.ts";
import { openPhones, type Phone } from "./phones.ts";
import { samples } from "./samples.ts";

/** What is rehearsed: the flows and texts as they would run. */
export interface RehearsalParts {
  readonly flows: readonly Flow[];
  readonly texts: Texts;
  readonly settings: Settings;
}

/** A whole Convoca with nobody outside it: its own database, its own time, and phones that only remember. */
export interface Rehearsal {
  readonly store: Store;
  readonly settings: Settings;
  readonly texts: Texts;
  /** Epoch ms. */
  readonly now: () => number;
  /** The same phone for the same name and channel. */
  readonly phone: (name: string, channel: ChannelName) => Phone;
  /** Another phone, of somebody invented. */
  readonly anotherPhone: (channel: ChannelName) => Phone;
  /** The flows that are open on a phone, the innermost last. */
  readonly standing: (phone: Phone) => readonly Frame[];
  readonly account: (channel: ChannelName) => string;
  /** Lets time pass, and everything it brings happen. */
  readonly wait: (ms: number) => Promise<void>;
  /** Resolves when nothing is on its way any more. */
  readonly settle: () => Promise<void>;
  /** What failed inside, and what a platform would have refused: always our mistakes. */
  readonly failures: string[];
  readonly transaction: <T>(work: () => T) => T;
  readonly stop: () => Promise<void>;
}

export interface Rehearsals {
  readonly settings: Settings;
  /** One rehearsal at a time: the one before is over, and nothing of it is left. `now` is epoch ms. */
  readonly open: (now: number, trace?: Trace) => Promise<Rehearsal>;
  readonly close: () => Promise<void>;
}

/** What codes are in a rehearsal: always the same, so that a test can write them. */
export const rehearsedCode = "TESTC0DE12345";
const rehearsedChance = 0.5;

const accounts: readonly Account[] = [
  { channel: "telegram", id: "1000000002", link: "https://t.me/convoca_ensayo_bot" },
  { channel: "whatsapp", id: "rehearsal", link: "https://wa.me/5215550000000" },
  // Without a link of its own: whoever has all three hands out two.
  { channel: "linked", id: "linked" },
];

/** Opens a database in memory and prepares its statements once, for as many rehearsals as there are, one after another. */
export function openRehearsals({ flows, texts, settings }: RehearsalParts): Rehearsals {
  const database = openSqlite(":memory:");
  const store = openStore(database);
  let last: Rehearsal | undefined;

  const open = async (from: number, trace?: Trace): Promise<Rehearsal> => {
    await last?.stop();
    empty(store);
    const clock = openClock(from);
    const failures: string[] = [];
    const phones = openPhones({
      accounts,
      now: clock.now,
      take: (delivery) => institution.tenant.take([delivery]),
      settle: () => settle(),
    });
    let invented = 0;
    const inventedName = (): string => {
      invented += 1;
      const first = givenNames[invented % givenNames.length];
      return `${first} ${surnames[Math.floor(invented / givenNames.length) % surnames.length]}`;
    };
    const files = memoryFiles(hash);
    const institution = openInstitution({
      ...{ database, store, flows, texts, settings, limits, files, hash },
      writable: database.writable,
      accounts: () => accounts,
      carriers: accounts.map(({ channel, id }) => ({
        ...{ channel, account: id, pace: paces[channel] },
        send: async (to, message) => {
          const refused = whyRefused(message, limits[channel]);
          if (refused === null) return { ok: true, messageId: phones.deliver(channel, to, message) };
          failures.push(`${channel} would refuse a message: ${refused}`);
          return { ok: false, refusal: { meaning: "never", reason: refused } };
        },
        fetchMedia: async (ref) => {
          const found = Object.entries(samples).find(([kind]) => ref === kind)?.[1];
          if (!found) return { ok: false, refusal: { meaning: "never", reason: "no such file" } };
          return { ok: true, body: once(found.bytes) };
        },
      })),
      clock: { now: clock.now, wake: clock.wake },
      defer: setImmediate,
      random: () => rehearsedChance,
      newCode: () => rehearsedCode,
      inFlight: 240,
      log: {
        info: () => {},
        warn: () => {},
        error: (event, fields) => failures.push([event, ...Object.values(fields ?? {})].join(": ")),
      },
      trace,
    });
    clock.onWake(institution.run);
    institution.start();

    const settle = async (): Promise<void> => {
      for (let rounds = 0; rounds < MostRounds; rounds += 1) {
        await institution.delivery.idle();
        await institution.jobs.idle();
        await institution.delivery.idle();
        if (store.outbox.countDue() === 0 && !store.convocations.findSending()) return;
        // What a pace holds back leaves as its moment comes.
        const wish = clock.wishedFor();
        await clock.advance(wish === null ? 50 : Math.max(1, Math.min(wish - clock.now(), 60_000)));
      }
      throw new Error(`messages are still due after ${MostRounds} rounds`);
    };

    last = {
      ...{ store, settings, texts, settle, failures },
      now: clock.now,
      phone: phones.of,
      anotherPhone: (channel) => phones.of(inventedName(), channel),
      standing: (phone) => framesOf(store, phone),
      account: (channel) => accounts.find((one) => one.channel === channel)?.id ?? "",
      wait: async (ms) => {
        await settle();
        await clock.advance(ms);
        await settle();
      },
      transaction: database.transaction,
      stop: institution.stop,
    };
    return last;
  };

  return {
    ...{ settings, open },
    close: async () => {
      await last?.stop();
      database.close();
    },
  };
}

const MostRounds = 500;

/** Who takes the places that a test only counts. */
const givenNames = ["Rosa", "Juan", "Alma", "Pedro", "Elsa", "Mario", "Lidia"];
const surnames = ["Luna", "Flores", "Mora", "Campos", "Rivas"];

function framesOf(store: Store, { channel, sender }: Phone): readonly Frame[] {
  const address = store.addresses.findByPlatform(channel, sender.id, sender.phone ?? null);
  const state = address === undefined ? null : store.conversations.load(address.id).state;
  return state === null ? [] : (JSON.parse(state) as { frames: readonly Frame[] }).frames; // as openFrames wrote it
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Nothing of the rehearsal before is left, and the statements stay prepared. */
function empty({ database }: Store): void {
  const { db } = database;
  const tables = db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> ${"migrations"}`,
  );
  db.run(sql`pragma foreign_keys = off`);
  database.transaction(() => {
    for (const { name } of tables) db.run(sql`delete from ${sql.identifier(name)}`);
  });
  db.run(sql`pragma foreign_keys = on`);
}
