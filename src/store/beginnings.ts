import { and, asc, desc, eq, gt, gte, isNull, lt, lte, sql } from "drizzle-orm";
import type { ChannelName } from "../channels/contract.ts";
import type { Values } from "../conversation/values.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { addresses, beginnings, conversations } from "./schema.ts";

/** A conversation we begin ourselves once the person is free. */
export interface Beginning {
  readonly id: number;
  readonly key: string;
  readonly addressId: number;
  readonly flow: string;
  readonly input: Values;
  /** Past this it is pointless, epoch ms. */
  readonly expiresAt: number;
}

export interface NewBeginning {
  /** Stable: the same reason never begins twice. */
  readonly key: string;
  readonly addressId: number;
  readonly flow: string;
  readonly input: Values;
  readonly dueAt: number;
  readonly expiresAt: number;
}

/** After this long without a word a conversation no longer keeps others waiting, ms. */
export const IdleAfter = 2 * 60_000;

const lastCharacter = "\u{10FFFF}";

export function prepareBeginnings(db: Db) {
  const insert = db
    .insert(beginnings)
    .values({
      key: sql.placeholder("key"),
      addressId: sql.placeholder("addressId"),
      flow: sql.placeholder("flow"),
      input: sql.placeholder("input"),
      dueAt: sql.placeholder("dueAt"),
      expiresAt: sql.placeholder("expiresAt"),
    })
    .onConflictDoNothing({ target: beginnings.key })
    .returning({ id: beginnings.id })
    .prepare();
  const columns = {
    id: beginnings.id,
    key: beginnings.key,
    addressId: beginnings.addressId,
    flow: beginnings.flow,
    input: beginnings.input,
    expiresAt: beginnings.expiresAt,
  };
  const waiting = isNull(beginnings.begunAt);
  // In the middle of a conversation, and not so long ago that it looks left. A flood writes without moving it.
  const freeAt = sql`coalesce((
    select max(${conversations.updatedAt}, coalesce(${addresses.lastInboundAt}, 0)) + ${sql.placeholder("idleMs")}
    from ${conversations} join ${addresses} on ${addresses.id} = ${conversations.addressId}
    where ${conversations.addressId} = ${beginnings.addressId} and ${conversations.state} is not null
  ), 0)`;
  const due = and(waiting, lte(beginnings.dueAt, bound("now")), gt(beginnings.expiresAt, bound("now")));
  const allDue = db
    .select(columns)
    .from(beginnings)
    .where(and(due, lte(freeAt, bound("now"))))
    .orderBy(asc(beginnings.dueAt), asc(beginnings.id))
    .limit(sql.placeholder("limit"))
    .prepare();
  const dueFor = db
    .select(columns)
    .from(beginnings)
    .where(and(eq(beginnings.addressId, bound("addressId")), due))
    .orderBy(asc(beginnings.dueAt), asc(beginnings.id))
    .prepare();
  const setBegun = db
    .update(beginnings)
    .set({ begunAt: given("now") })
    .where(and(eq(beginnings.id, bound("id")), waiting))
    .prepare();
  const setUnbegun = db
    .update(beginnings)
    .set({ begunAt: null, dueAt: given("now") })
    .where(and(eq(beginnings.key, bound("key")), eq(beginnings.addressId, bound("addressId"))))
    .prepare();
  const setDue = db
    .update(beginnings)
    .set({ dueAt: given("dueAt") })
    .where(and(eq(beginnings.id, bound("id")), waiting))
    .prepare();
  const setReady = db
    .update(beginnings)
    .set({ dueAt: given("now") })
    .where(and(eq(beginnings.addressId, bound("addressId")), waiting, gt(beginnings.dueAt, bound("now"))))
    .prepare();
  const setReadyAll = db
    .update(beginnings)
    .set({ dueAt: given("now") })
    .where(
      and(
        sql`${beginnings.addressId} in (
          select id from ${addresses} where channel = ${bound("channel")} and account = ${bound("account")}
        )`,
        waiting,
        gt(beginnings.dueAt, bound("now")),
      ),
    )
    .prepare();
  const setAddress = db
    .update(beginnings)
    .set({ addressId: given("addressId") })
    .where(and(eq(beginnings.id, bound("id")), waiting))
    .prepare();
  // A range instead of LIKE: it uses the index of keys, and a Durable Object takes it at any length.
  const under = and(gte(beginnings.key, bound("prefix")), lt(beginnings.key, bound("end")));
  const removeAll = db.delete(beginnings).where(under).prepare();
  const removeWaiting = db
    .delete(beginnings)
    .where(and(under, waiting))
    .returning({ id: beginnings.id })
    .prepare();
  const newest = db
    .select({ key: beginnings.key })
    .from(beginnings)
    .where(under)
    .orderBy(desc(beginnings.id))
    .limit(1)
    .prepare();
  const removeOld = db
    .delete(beginnings)
    .where(and(waiting, lte(beginnings.expiresAt, bound("now"))))
    .prepare();
  const soonest = db
    .select({
      at: sql<number | null>`min(min(${beginnings.expiresAt}, max(${beginnings.dueAt}, ${freeAt})))`,
    })
    .from(beginnings)
    .where(waiting)
    .prepare();

  const waitingFor = db
    .selectDistinct({ addressId: beginnings.addressId })
    .from(beginnings)
    .where(waiting)
    .prepare();
  let mayWait: Set<number> | undefined;
  /** Addresses that something may wait for: a few too many do no harm, so nothing is ever taken out. */
  const known = (): Set<number> => {
    mayWait ??= new Set(waitingFor.all().map(({ addressId }) => addressId));
    return mayWait;
  };

  const read = (row: Omit<Beginning, "input"> & { input: string }): Beginning => ({
    ...row,
    input: JSON.parse(row.input) as Values,
  });

  return {
    /** Its id, or null when that key is there already. */
    add(beginning: NewBeginning): number | null {
      known().add(beginning.addressId);
      const added: { id: number } | undefined = insert.get({
        ...beginning,
        input: JSON.stringify(beginning.input),
      });
      return added?.id ?? null;
    },

    /**
     * Those whose person is free: in no conversation, or in one that nothing has happened in for `idleMs`. The oldest
     * first. Each is to be begun or removed by the caller.
     */
    listDue(now: number, idleMs = IdleAfter, limit = 500): readonly Beginning[] {
      return allDue.all({ now, idleMs, limit }).map(read);
    },

    /** Those of one address that are due, busy or not, the oldest first. */
    listFor(addressId: number, now: number): readonly Beginning[] {
      // Asked after every message, and hardly ever is there anything.
      return known().has(addressId) ? dueFor.all({ addressId, now }).map(read) : [];
    },

    markBegun(id: number, now: number): void {
      setBegun.run({ id, now });
    },

    /** What was begun and never left waits to be begun once more. */
    beginAgain(key: string, addressId: number, now: number): void {
      known().add(addressId);
      setUnbegun.run({ key, addressId, now });
    },

    /** It waits until then; until its own end: for its person to write. */
    putOff(id: number, dueAt: number): void {
      setDue.run({ id, dueAt });
    },

    /** Somebody wrote: what waited for that, or for the morning, is due. */
    wake(addressId: number, now: number): void {
      if (known().has(addressId)) setReady.run({ addressId, now });
    },

    /** An account of ours is open again: what waited at its addresses is looked at now. */
    wakeAll(channel: ChannelName, account: string, now: number): void {
      setReadyAll.run({ channel, account, now });
    },

    /** It is brought to another address of the same person. */
    move(id: number, addressId: number): void {
      known().add(addressId);
      setAddress.run({ id, addressId });
    },

    /** Forgets what was begun or waits to be under keys that start so: its reason is over. */
    remove(prefix: string): void {
      removeAll.run({ prefix, end: `${prefix}${lastCharacter}` });
    },

    /** Takes back what has not begun under keys that start so. False when there is nothing of the kind. */
    removeUnbegun(prefix: string): boolean {
      return removeWaiting.all({ prefix, end: `${prefix}${lastCharacter}` }).length > 0;
    },

    /** The key of the last one under keys that start so, begun or not. */
    newestKey(prefix: string): string | undefined {
      return newest.get({ prefix, end: `${prefix}${lastCharacter}` })?.key;
    },

    /** When something is to be begun or removed next, epoch ms; in the past when it waits to be. */
    nextDue(idleMs = IdleAfter): number | null {
      return soonest.get({ idleMs })?.at ?? null;
    },

    removeExpired(now: number): void {
      removeOld.run({ now });
    },
  };
}
