import { sql } from "drizzle-orm";
import type { ChannelName, Destination, Outgoing, Pace, Refusal, Sent } from "../../src/channels/contract.ts";
import type { Carrier } from "../../src/delivery/account.ts";
import { type Deliverer, type DeliveryParts, openDelivery } from "../../src/delivery/openDelivery.ts";
import type { Undelivered } from "../../src/delivery/undelivered.ts";
import type { Database } from "../../src/store/database.ts";
import { type OutboxKind, prepareOutbox } from "../../src/store/outbox.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { type ManualClock, openClock } from "../support/clock.ts";

/** One message as a platform saw it. */
export interface Letter {
  readonly channel: ChannelName;
  readonly account: string;
  readonly to: Destination;
  readonly text: string;
  readonly message: Outgoing;
  readonly at: number;
  /** The how manieth the platform saw, from 1. */
  readonly count: number;
}

export type Answer = (letter: Letter, clock: ManualClock) => Sent | Promise<Sent>;

export interface WorldOptions {
  readonly accounts?: readonly { readonly channel: ChannelName; readonly account: string }[];
  readonly pace?: Pace;
  readonly answer?: Answer;
  readonly hours?: DeliveryParts["hours"];
  readonly pausedUntil?: DeliveryParts["pausedUntil"];
  readonly inFlight?: number;
  readonly perRun?: DeliveryParts["perRun"];
  readonly random?: () => number;
}

export const telegram = { channel: "telegram", account: "7" } as const;
export const whatsapp = { channel: "whatsapp", account: "52" } as const;
/** As fast as it goes. */
export const unpaced: Pace = {
  account: { perSecond: Number.POSITIVE_INFINITY, burst: 1 },
  person: { perSecond: Number.POSITIVE_INFINITY, burst: 1 },
};

export const refused = (refusal: Omit<Refusal, "reason"> & { reason?: string }): Sent => ({
  ok: false,
  refusal: { reason: "because", ...refusal },
});

export interface NewMessage {
  readonly to: number | string;
  readonly text: string;
  readonly kind?: OutboxKind;
  readonly expiresAt?: number | null;
  readonly via?: { readonly channel: ChannelName; readonly account: string };
  readonly key?: string;
}

export type World = ReturnType<typeof openWorld>;

/** A database in memory, platforms that are plain functions, and a clock that moves when told. */
export function openWorld(options: WorldOptions = {}) {
  const clock = openClock();
  const database = openSqlite(":memory:");
  const outbox = prepareOutbox(database.db);
  const letters: Letter[] = [];
  const logged: { readonly level: string; readonly event: string }[] = [];
  const moves: { readonly addressId: number; readonly platformId: string }[] = [];
  const losses: Undelivered[] = [];
  let messages = 0;
  let refuseCommits = false;
  let deliverer = open();

  /** A platform takes what it is given and numbers it. */
  function answerOf(letter: Letter): Sent | Promise<Sent> {
    return options.answer?.(letter, clock) ?? { ok: true, messageId: `m${letter.count}` };
  }

  function open(): Deliverer {
    const opened: { deliverer?: Deliverer } = {};
    const alive = () => opened.deliverer === deliverer;
    const carriers: Carrier[] = (options.accounts ?? [telegram]).map((id) => ({
      ...id,
      pace: options.pace ?? unpaced,
      send: async (to, message) => {
        const text = "text" in message ? message.text : "pressId" in message ? message.pressId : "";
        const letter = { ...id, to, text, message, at: clock.now(), count: letters.length + 1 };
        letters.push(letter);
        const sent = await answerOf(letter);
        // A process that died hears no answer.
        return alive() ? sent : await new Promise<Sent>(() => {});
      },
    }));
    const guarded: Pick<Database, "transaction"> = {
      transaction: (work) =>
        database.transaction(() => {
          const result = work();
          if (refuseCommits) throw new Error("database or disk is full");
          return result;
        }),
    };
    const born = openDelivery({
      outbox,
      database: guarded,
      carriers,
      clock: { now: clock.now, wake: (at) => alive() && clock.wake(at) },
      defer: queueMicrotask,
      random: options.random ?? (() => 0.5),
      inFlight: options.inFlight ?? 256,
      ...(options.hours ? { hours: options.hours } : {}),
      pausedUntil: options.pausedUntil,
      ...(options.perRun ? { perRun: options.perRun } : {}),
      undelivered: (message, now) => {
        losses.push(message);
        const { addressId, unreachable, reason } = message;
        if (!unreachable) return;
        database.db.run(
          sql`update addresses set unreachable_at = ${now}, unreachable_reason = ${reason} where id = ${addressId}`,
        );
      },
      move: (addressId, platformId) => {
        moves.push({ addressId, platformId });
        database.db.run(sql`update addresses set platform_id = ${platformId} where id = ${addressId}`);
      },
      log: {
        info: (event) => logged.push({ level: "info", event }),
        warn: (event) => logged.push({ level: "warn", event }),
        error: (event) => logged.push({ level: "error", event }),
      },
    });
    opened.deliverer = born;
    return born;
  }
  clock.onWake(() => deliverer.run());

  const addPeople = (count: number, via: { channel: ChannelName; account: string } = telegram): number[] => {
    const first = database.db.get<{ id: number | null }>(sql`select max(id) as id from addresses`)?.id ?? 0;
    database.transaction(() =>
      database.db.run(sql`
        insert into addresses (channel, account, platform_id, first_seen_at, last_inbound_at)
        with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ${count})
        select ${via.channel}, ${via.account}, 'p' || cast(n + ${first} as integer), 0, 0 from counted`),
    );
    return Array.from({ length: count }, (_, place) => first + place + 1);
  };

  return {
    clock,
    database,
    outbox,
    letters,
    logged,
    moves,
    losses,
    get deliverer() {
      return deliverer;
    },

    /** Dies without a word, and starts again from the table alone. */
    restart(): void {
      clock.wake(null);
      deliverer = open();
      deliverer.wake();
    },

    /** The disk is full, or not any more. */
    fillDisk(full: boolean): void {
      refuseCommits = full;
    },

    addPeople,
    addPerson: (via = telegram as { channel: ChannelName; account: string }): number =>
      addPeople(1, via)[0] ?? 0,

    /** A turn commits these, and says so. */
    commit(...rows: readonly NewMessage[]): (number | null)[] {
      const ids = database.transaction(() =>
        rows.map(({ to, text, kind = "reply", expiresAt = null, via = telegram, key }) => {
          messages += 1;
          const body: Outgoing =
            kind === "acknowledge" ? { type: "acknowledge", pressId: text } : { type: "text", text };
          const [addressId, chat] = typeof to === "number" ? [to, null] : [null, to];
          const now = clock.now();
          const message = { key: key ?? `k${messages}`, ...via, addressId, chat, kind, body, ask: null };
          return outbox.add({ ...message, now, expiresAt });
        }),
      );
      deliverer.wake();
      return ids;
    },

    /** One bulk message to every address of an account, in one statement. */
    commitBulk(text: string, via: { channel: ChannelName; account: string } = telegram): void {
      const body = JSON.stringify({ type: "text", text });
      const now = clock.now();
      database.transaction(() =>
        database.db.run(sql`
          insert into outbox (key, channel, account, address_id, kind, body, created_at, due_at, status)
          select ${text} || ' ' || id, channel, account, id, 'bulk', ${body}, ${now}, ${now}, 'due'
          from addresses where channel = ${via.channel} and account = ${via.account} order by id`),
      );
      deliverer.wake();
    },

    say(statement: string): void {
      database.transaction(() => database.db.run(sql.raw(statement)));
    },

    row: (id: number | null | undefined) =>
      database.db.get<{
        status: string;
        reason: string | null;
        messageId: string | null;
        attempts: number;
        dueAt: number;
      }>(
        sql`select status, reason, message_id as messageId, attempts, due_at as dueAt from outbox where id = ${id}`,
      ),

    texts: () => letters.map(({ text }) => text),

    /** How many rows stand where. */
    tally(): Record<string, number> {
      const rows = database.db.all<{ status: string; count: number }>(
        sql`select status, count(*) as count from outbox group by status order by status`,
      );
      return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
    },
  };
}
