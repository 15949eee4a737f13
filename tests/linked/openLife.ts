import * as baileys from "@whiskeysockets/baileys";
import { sql } from "drizzle-orm";
import type { Came } from "../../src/linked/openGate.ts";
import { openKeys } from "../../src/linked/openKeys.ts";
import { type LinkedParts, openLinked } from "../../src/linked/openLinked.ts";
import { quietConsole } from "../../src/linked/quiet.ts";
import type { Database } from "../../src/store/database.ts";
import { prepareInbound } from "../../src/store/inbound.ts";
import { prepareLinked } from "../../src/store/linked.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { openArrivals } from "../fakes/openArrivals.ts";
import type { FakeWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";

quietConsole();

/** Time that goes forward only when told to; what waits for it runs then, in order. */
export function openTime() {
  let now = Date.UTC(2026, 10, 21, 18);
  const waiting = new Set<{ readonly at: number; readonly work: () => void }>();
  return {
    now: () => now,
    after(ms: number, work: () => void): () => void {
      const one = { at: now + ms, work };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
    pass(ms: number): void {
      const end = now + ms;
      for (;;) {
        const [next] = [...waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        waiting.delete(next);
        now = Math.max(now, next.at);
        next.work();
      }
      now = end;
    },
  };
}
export type Time = ReturnType<typeof openTime>;

/** Where a process dies: at the n-th transaction from now on, with it or without it. */
export interface Death {
  readonly at: number;
  readonly when: "before" | "after";
}

/** The database file of an institution, which outlives its processes. */
export function openDisk(place = ":memory:") {
  const file = openSqlite(place);
  const inbound = prepareInbound(file.db);
  const linked = prepareLinked(file.db);
  return {
    linked,
    inbound,
    transaction: file.transaction,
    database: file as Database,
    file: file.file,
    close: file.close,
    wipe: (): void =>
      file.transaction(() => {
        linked.unlink();
        for (const table of ["linked_leases", "linked_sent", "inbound"])
          file.db.run(sql.raw(`delete from ${table}`));
      }),
    /** The texts that were taken, in order, each as often as it counted. */
    taken: (): string[] =>
      file.db.all<{ text: string }>("select body as text from inbound order by id").map(({ text }) => text),
    /** Links a device without any handshake. */
    adopt(web: FakeWhatsAppWeb, preKeys?: number): Promise<number> {
      const keys = openKeys(baileys, linked, Date.now);
      return web.adopt(keys.state, preKeys).then((device) => {
        keys.changedCreds();
        const layer = keys.seal();
        file.transaction(() => keys.write(layer));
        return device;
      });
    },
  };
}
export type Disk = ReturnType<typeof openDisk>;

export const textOf = ({ message }: baileys.WAMessage): string =>
  message?.conversation ?? message?.extendedTextMessage?.text ?? "";

/** One process that has the linked number: takes what is written to it into the institution's database. */
export function openLife(
  web: Pick<FakeWhatsAppWeb, "socket">,
  disk: Disk,
  { time = openTime(), ...more }: { readonly time?: Time } & Partial<LinkedParts> = {},
) {
  const states = openArrivals<ReturnType<typeof linked.state>>(
    "states",
    ({ name, code }) => `${name} ${code}`,
  );
  const heard = openArrivals<{ readonly manner: string; readonly message: baileys.WAMessage }>(
    "messages",
    ({ manner, message }) => `${manner} ${textOf(message)}`,
  );
  const updates = openArrivals<baileys.WAMessageUpdate>("updates", (one) => JSON.stringify(one));
  const lines: string[] = [];
  const say = (event: string, fields = {}) => void lines.push(`${event} ${JSON.stringify(fields)}`);
  let isDead = false;
  let death: Death | null = null;
  let transactions = 0;

  const transaction = <T>(work: () => T): T => {
    if (isDead) throw new Error("this process is dead");
    transactions += 1;
    const dies = death !== null && death.at === transactions;
    if (dies && death?.when === "before") die();
    if (isDead) throw new Error("this process is dead");
    const result = disk.transaction(work);
    if (dies) die();
    if (isDead) throw new Error("this process is dead");
    return result;
  };
  let drops = () => {};
  /** Kill -9: nothing is written any more, and the network is gone. */
  function die(): void {
    isDead = true;
    drops();
  }
  function keepAll(came: readonly Came[]): void {
    for (const one of came) {
      if (one.type === "updates") continue;
      for (const message of one.messages as baileys.WAMessage[]) {
        const { id, fromMe } = message.key;
        if (fromMe === true || message.messageStubType || !id) continue;
        disk.inbound.add({
          ...{ channel: "whatsapp", account: "linked", key: id, kind: "message", outcome: "turn" },
          ...{ addressId: null, messageId: id, sentAt: null, receivedAt: 0, error: null },
          body: textOf(message),
        });
      }
    }
  }
  const taking: NonNullable<LinkedParts["take"]> = async (came, keep) => {
    // As the institution does it: with whatever else is arriving.
    await new Promise((done) => setImmediate(done));
    transaction(() => {
      keepAll(came);
      keep();
    });
    for (const one of came)
      if (one.type === "updates")
        for (const update of one.updates) updates.add(update as baileys.WAMessageUpdate);
      else
        for (const message of one.messages)
          heard.add({ manner: one.manner, message: message as baileys.WAMessage });
  };

  const { waWebSocketUrl: url, fetchAgent, options } = web.socket;
  const linked = openLinked({
    ...{ baileys, network: { url, fetchAgent: fetchAgent as never, options } },
    store: { database: { ...disk.database, transaction }, linked: disk.linked },
    ...{ take: taking, log: { info: say, warn: say, error: say }, holder: "this process" },
    ...{ now: time.now, after: time.after, random: () => 0.5 },
    changed: (state) => states.add(state),
    ...more,
  });

  return {
    ...linked,
    time,
    states,
    heard,
    updates,
    lines,
    taking,
    /** The process dies then; `unplug` takes its network away. */
    diesAt(at: Death, unplug: () => void): void {
      death = { ...at, at: transactions + at.at };
      drops = unplug;
    },
    dies(unplug: () => void): void {
      drops = unplug;
      die();
    },
    /** How many transactions there were. */
    commits: () => transactions,
    isDead: () => isDead,
    /** Resolves when it has been open so many times. */
    opens: (times: number) =>
      states.waitFor(() => states.all.filter(({ name }) => name === "open").length >= times),
    becomes: (name: string) => states.waitFor((state) => state.name === name),
    hears: (text: string) => heard.waitFor(({ message }) => textOf(message) === text),
    connection() {
      const socket = linked.socket();
      if (socket === null) throw new Error(`the number is ${linked.state().name}`);
      return socket;
    },
  };
}
export type Life = ReturnType<typeof openLife>;
