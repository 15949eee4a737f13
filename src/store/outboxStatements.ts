import { and, desc, eq, gt, gte, lt, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { outbox } from "./messageSchema.ts";
import { SecretKeys, wholeBody } from "./outboxRows.ts";
import { addresses, optOuts } from "./schema.ts";

/** Written into the statement: SQLite plans a query again each time a bound LIMIT is given (20 µs instead of 3). */
export const LIST_AT_MOST = 512;

/** Whatever leaves late has not been overtaken by more messages than this. */
const RecentAtMost = 50;

export const lastCharacter = "\u{10FFFF}";

/** What `outbox.ts` asks of the table and changes in it. */
export function prepareStatements(db: Db) {
  // Written out, not bound: SQLite uses a partial index only where it can see its condition.
  const isDue = sql`${outbox.status} = 'due'`;
  const inLane = sql`case ${outbox.kind} when 'bulk' then 'bulk' when 'notice' then ${sql.placeholder("notices")} else 'first' end = ${sql.placeholder("lane")}`;
  const here = and(eq(outbox.id, bound("id")), isDue);
  // `|| ''` hides the bound value from SQLite's planner. Comparing a column of a partial index with a bare value makes
  // it plan the query again at every call, in case the index becomes usable (20 µs instead of 4).
  const is = (column: SQLiteColumn, name: string) => sql`${column} = ${sql.placeholder(name)} || ''`;
  const ours = and(is(outbox.channel, "channel"), is(outbox.account, "account"));
  const withMessage = and(ours, is(outbox.messageId, "messageId"), sql`${outbox.messageId} is not null`);
  return {
    add: db
      .insert(outbox)
      .values({
        key: given("key"),
        channel: given("channel"),
        account: given("account"),
        addressId: given("addressId"),
        chat: given("chat"),
        kind: given("kind"),
        body: given("body"),
        ask: given("ask"),
        createdAt: given("now"),
        dueAt: given("now"),
        expiresAt: given("expiresAt"),
        attempts: 0,
        status: "due",
      })
      .onConflictDoNothing()
      .returning({ id: outbox.id })
      .prepare(),
    listDue: db
      .select({
        id: outbox.id,
        addressId: outbox.addressId,
        chat: outbox.chat,
        kind: outbox.kind,
        createdAt: outbox.createdAt,
        dueAt: outbox.dueAt,
        expiresAt: outbox.expiresAt,
        attempts: outbox.attempts,
        reason: outbox.reason,
      })
      .from(outbox)
      .where(and(isDue, inLane, gt(outbox.id, bound("afterId")), ours))
      .orderBy(sql`${outbox.id} limit ${sql.raw(String(LIST_AT_MOST))}`)
      .prepare(),
    listLeaving: db
      .select({
        id: outbox.id,
        body: wholeBody,
        chat: outbox.chat,
        platformId: addresses.platformId,
        phone: addresses.phone,
        unreachable: sql<number>`${addresses.unreachableAt} is not null`,
        unwritten: sql<number>`coalesce(${addresses.channel} = 'linked' and ${addresses.lastInboundAt} is null, 0)`,
        expiresAt: outbox.expiresAt,
        optedOut: sql<number>`exists (select 1 from ${optOuts} where ${optOuts.addressId} = ${outbox.addressId} and ${optOuts.endedAt} is null)`,
      })
      .from(sql`json_each(${sql.placeholder("ids")}) as given`)
      .crossJoin(outbox)
      .leftJoin(addresses, eq(addresses.id, outbox.addressId))
      .where(and(sql`${outbox.id} = given.value`, isDue))
      .prepare(),
    markSent: db
      .update(outbox)
      .set({
        status: "sent",
        messageId: sql`row.value ->> 1`,
        sentAt: sql`row.value ->> 2`,
        reason: null,
      })
      .from(sql`json_each(${sql.placeholder("rows")}) as row`)
      .where(and(sql`${outbox.id} = row.value ->> 0`, isDue))
      .prepare(),
    putOff: db
      .update(outbox)
      .set({ dueAt: given("dueAt"), attempts: given("attempts"), reason: given("reason") })
      .where(here)
      .prepare(),
    countBegun: db
      .select({ count: sql<number>`count(*)` })
      .from(outbox)
      .where(and(ours, gte(outbox.sentAt, bound("since")), sql`${outbox.kind} in ('notice', 'bulk')`))
      .prepare(),
    listStranded: db
      .select({
        id: outbox.id,
        key: outbox.key,
        kind: outbox.kind,
        addressId: sql<number>`${outbox.addressId}`,
        body: wholeBody,
        createdAt: outbox.createdAt,
        expiresAt: outbox.expiresAt,
      })
      .from(outbox)
      .where(
        and(
          isDue,
          ours,
          sql`${outbox.kind} in ('notice', 'bulk')`,
          sql`${outbox.addressId} is not null and ${outbox.ask} is null`,
        ),
      )
      .orderBy(outbox.id)
      .prepare(),
    alike: db
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        and(
          eq(outbox.addressId, bound("addressId")),
          sql`+${outbox.createdAt} = ${sql.placeholder("createdAt")} and ${outbox.body} = ${sql.placeholder("body")}`,
        ),
      )
      .limit(1)
      .prepare(),
    lastSentTo: db
      .select({ key: outbox.key })
      .from(outbox)
      .where(
        and(
          gte(outbox.key, bound("prefix")),
          lt(outbox.key, bound("end")),
          sql`+${outbox.status} in ('sent', 'delivered', 'read')`,
          sql`${outbox.addressId} in (select value from json_each(${sql.placeholder("ids")}))`,
        ),
      )
      .orderBy(desc(outbox.id))
      .limit(1)
      .prepare(),
    withdraw: db
      .update(outbox)
      .set({ status: "dropped", reason: given("reason") })
      .where(
        and(gte(outbox.key, bound("prefix")), lt(outbox.key, bound("end")), sql`+${outbox.status} = 'due'`),
      )
      .returning({ addressId: outbox.addressId })
      .prepare(),
    // Somebody with two phones is one person. Written out: drizzle leaves the table's name away where it reads one only.
    countRefused: db
      .select({
        count: sql<number>`count(distinct coalesce((
          select 'p' || pa.person_id from person_addresses pa
          where pa.address_id = outbox.address_id and pa.relation = 'self' limit 1
        ), outbox.address_id))`,
      })
      .from(outbox)
      .where(
        and(
          ours,
          eq(outbox.status, "failed"),
          is(outbox.reason, "reason"),
          gte(outbox.sentAt, bound("since")),
          sql`${outbox.kind} in ('notice', 'bulk', 'code')`,
        ),
      )
      .prepare(),
    countToBegin: db
      .select({ count: sql<number>`count(*)` })
      .from(outbox)
      .where(
        and(
          isDue,
          is(outbox.channel, "channel"),
          sql`${outbox.kind} in ('notice', 'bulk')`,
          sql`coalesce(${outbox.expiresAt} > ${sql.placeholder("at")}, 1)`,
        ),
      )
      .prepare(),
    giveUp: db
      .update(outbox)
      .set({ status: given("status"), reason: given("reason"), sentAt: given("leftAt") })
      .where(here)
      .prepare(),
    // By the range of their keys, in which there are few: most of what leaves is no secret, and its body is not written again.
    forgetSecrets: db
      .update(outbox)
      .set({ body: "" })
      .where(
        and(
          // Written out, not bound: a bound value would have the range planned anew each time.
          sql`${outbox.key} >= ${sql.raw(`'${SecretKeys}'`)} and ${outbox.key} < ${sql.raw(`'${SecretKeys}${lastCharacter}'`)}`,
          sql`${outbox.body} <> ''`,
          sql`+${outbox.status} <> 'due'`,
        ),
      )
      .prepare(),
    moveChat: db
      .update(outbox)
      .set({ chat: given("chat") })
      .where(here)
      .prepare(),
    byMessage: db
      .select({
        id: outbox.id,
        addressId: outbox.addressId,
        ask: outbox.ask,
        kind: outbox.kind,
        status: outbox.status,
      })
      .from(outbox)
      .where(withMessage)
      .orderBy(desc(outbox.id))
      .prepare(),
    textOfMessage: db
      .select({ text: sql<string | null>`nullif(${wholeBody}, '') ->> 'text'` })
      .from(outbox)
      .where(withMessage)
      .orderBy(desc(outbox.id))
      .prepare(),
    advance: db
      .update(outbox)
      .set({ status: given("status"), reason: given("reason") })
      .where(eq(outbox.id, bound("id")))
      .prepare(),
    findAsk: db
      .select({ ask: outbox.ask, key: outbox.key })
      .from(outbox)
      .where(and(withMessage, eq(outbox.addressId, bound("addressId"))))
      .orderBy(desc(outbox.id))
      .prepare(),
    lastSaid: db
      .select({ key: sql<string>`key` })
      .from(
        sql`(
          select ${outbox.key} as key, ${outbox.id} as id, coalesce(${outbox.sentAt}, ${outbox.createdAt}) as said
          from ${outbox}
          where ${outbox.addressId} = ${bound("addressId")} and ${outbox.kind} <> 'acknowledge'
            and ${outbox.status} not in ('failed', 'dropped') and (${outbox.kind} <> 'bulk' or ${outbox.status} <> 'due')
          order by ${outbox.id} desc limit ${sql.raw(String(RecentAtMost))}
        )`,
      )
      .orderBy(sql`said desc, id desc limit 1`)
      .prepare(),
    // A question of ours, a convocation, or an answer that left nothing open; «convocation;» is what follows «convocation:».
    lastAsked: db
      .select({ key: sql<string>`key` })
      .from(
        sql`(
          select ${outbox.key} as key, ${outbox.id} as id, ${outbox.ask} as ask, ${outbox.kind} as kind,
            coalesce(${outbox.sentAt}, ${outbox.createdAt}) as said
          from ${outbox}
          where ${outbox.addressId} = ${bound("addressId")} and ${outbox.kind} <> 'acknowledge'
            and ${outbox.status} not in ('failed', 'dropped') and (${outbox.kind} <> 'bulk' or ${outbox.status} <> 'due')
          order by ${outbox.id} desc limit ${sql.raw(String(RecentAtMost))}
        )`,
      )
      .where(
        sql`said <= ${bound("at")} and (ask is not null or kind = 'reply' or (key > 'convocation:' and key < 'convocation;'))`,
      )
      .orderBy(sql`said desc, id desc limit 1`)
      .prepare(),
    removeSettled: db
      .delete(outbox)
      .where(
        and(gte(outbox.key, bound("prefix")), lt(outbox.key, bound("end")), sql`+${outbox.status} <> 'due'`),
      )
      .prepare(),
    oldest: db
      .select({ createdAt: outbox.createdAt })
      .from(outbox)
      .where(sql`${outbox.id} = (select min(id) from outbox where status = 'due')`)
      .prepare(),
    countDue: db.select({ count: sql<number>`count(*)` }).from(outbox).where(isDue).prepare(),
    nextDue: db
      .select({ at: sql<number | null>`min(${outbox.dueAt})` })
      .from(outbox)
      .where(isDue)
      .prepare(),
    newest: db
      .select({ id: outbox.id, key: outbox.key })
      .from(outbox)
      .where(sql`${outbox.id} = (select max(id) from outbox)`)
      .prepare(),
    has: db
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(eq(outbox.id, bound("id")), sql`+${outbox.key} = ${sql.placeholder("key")}`))
      .prepare(),
  };
}
