import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { ChannelName, Outgoing } from "../channels/contract.ts";
import { type Called, inAudience, ways } from "./audience.ts";
import { convocations, summonses } from "./callSchema.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { outbox, sharedBodies } from "./messageSchema.ts";
import { addresses, sessions } from "./schema.ts";

/** How many people an audience is, and how many of them get their summons. */
export interface AudienceCount {
  readonly telegram: number;
  /** By either way to it: people see one WhatsApp. */
  readonly whatsapp: number;
  /** Of those, by a linked number. */
  readonly linked: number;
  /** Of those, who has not written since `silentFrom`. */
  readonly silent: number;
  readonly withoutConsent: number;
  readonly optedOut: number;
  readonly outsideWindow: number;
  readonly unreachable: number;
}

/** What people get of convocations, and who they are. */
export function prepareSummonses(db: Db) {
  const live = db
    .selectDistinct({ sessionId: convocations.sessionId })
    .from(summonses)
    .innerJoin(convocations, eq(convocations.id, summonses.convocationId))
    .innerJoin(sessions, eq(sessions.id, convocations.sessionId))
    .where(
      and(
        eq(summonses.addressId, bound("addressId")),
        gt(sessions.startsAt, bound("now")),
        isNull(sessions.cancelledAt),
      ),
    )
    .prepare();
  const atAddress = db
    .selectDistinct({ personId: summonses.personId })
    .from(summonses)
    .innerJoin(convocations, eq(convocations.id, summonses.convocationId))
    .where(and(eq(summonses.addressId, bound("addressId")), eq(convocations.sessionId, bound("sessionId"))))
    .orderBy(summonses.personId)
    .prepare();

  const callers = db
    .selectDistinct({ authorId: convocations.authorId, decidedBy: convocations.decidedBy })
    .from(summonses)
    .innerJoin(convocations, eq(convocations.id, summonses.convocationId))
    .where(and(eq(summonses.addressId, bound("addressId")), eq(convocations.sessionId, bound("sessionId"))))
    .orderBy(desc(convocations.id))
    .prepare();
  const unsent = db
    .select({
      waiting: sql<number>`count(*) filter (
        where ${outbox.channel} = ${sql.placeholder("channel")} and (${outbox.status} = 'due' or ${outbox.reason} = 'expired')
      )`,
      refused: sql<number>`count(*) filter (where ${outbox.status} = 'failed' or ${outbox.reason} in ('unwritten', 'unreachable'))`,
    })
    .from(summonses)
    .innerJoin(
      outbox,
      sql`${outbox.key} = 'convocation:' || ${summonses.convocationId} || ':' || ${summonses.addressId}`,
    )
    .where(
      and(
        eq(summonses.convocationId, bound("convocationId")),
        // What left waits for nothing, whatever held it up before.
        sql`+${outbox.status} in ('due', 'failed', 'dropped')`,
      ),
    )
    .prepare();
  const lost = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.key, bound("key")), sql`+${outbox.status} in ('failed', 'dropped')`))
    .prepare();
  const ofSession = db
    .select({ id: convocations.id })
    .from(convocations)
    .where(
      and(
        eq(convocations.sessionId, bound("sessionId")),
        sql`${convocations.status} in ('approved', 'sent')`,
      ),
    )
    .prepare();
  const addBody = db
    .insert(sharedBodies)
    .values({ key: given("key"), body: given("body") })
    .onConflictDoNothing()
    .prepare();
  const keepBody = db
    .update(sharedBodies)
    .set({ key: sql`${sharedBodies.key} || '@' || ${sharedBodies.id}` })
    .where(eq(sharedBodies.key, bound("key")))
    .returning({ id: sharedBodies.id })
    .prepare();

  return {
    /** The sessions still to come that somebody at an address was called to. */
    listSessions(addressId: number, now: number): readonly number[] {
      return live.all({ addressId, now }).map((row) => row.sessionId);
    },

    /** Who was called to a session at an address. */
    listPeople(sessionId: number, addressId: number): readonly number[] {
      return atAddress.all({ sessionId, addressId }).map((row) => row.personId);
    },

    /** Who wrote and who approved what called people to a session at an address, the last one first. */
    listCallers(
      sessionId: number,
      addressId: number,
    ): readonly { readonly authorId: number; readonly decidedBy: number | null }[] {
      return callers.all({ sessionId, addressId });
    },

    /** Each person of the audience once, by the best way to them. Reads the whole audience: for a preview, not for a turn's way. */
    count(called: Called, silentFrom: number): AudienceCount {
      const rows = db.all<{ reason: string; count: number; silent: number }>(sql`
        with way as (${ways(called, sql`1`)})
        select case
          when agreed = 0 then 'withoutConsent'
          when reach = 0 then channel
          when reach = 1 then 'outsideWindow'
          when reach = 2 then 'optedOut'
          else 'unreachable'
        end as reason, count(*) as count, count(*) filter (where last_inbound_at <= ${silentFrom}) as silent
        from way where place = 1 group by 1`);
      const of = (reason: string) => rows.find((row) => row.reason === reason)?.count ?? 0;
      return {
        telegram: of("telegram"),
        whatsapp: of("whatsapp") + of("linked"),
        linked: of("linked"),
        silent: rows.find((row) => row.reason === "linked")?.silent ?? 0,
        withoutConsent: of("withoutConsent"),
        optedOut: of("optedOut"),
        outsideWindow: of("outsideWindow"),
        unreachable: of("unreachable"),
      };
    },

    /**
     * Summons the next `most` people of an audience after one of them. The last one looked at, or null when there are
     * no more.
     */
    addNext(convocationId: number, called: Called, after: number, most: number): number | null {
      const last = db.get<{ last: number | null }>(sql`
        select max(id) as last from (
          select p.id from people p where p.id > ${after} and ${inAudience(called)} order by p.id limit ${most}
        )`);
      const through = last?.last ?? null;
      if (through === null) return null;
      db.run(sql`
        insert into summonses (convocation_id, person_id, address_id)
        select ${convocationId}, person_id, address_id
        from (${ways(called, sql`p.id > ${after} and p.id <= ${through}`)})
        where place = 1 and reach = 0 and agreed = 1
        on conflict do nothing`);
      return through;
    },

    /** Puts what people of one channel and language get into the outbox, once for each address. */
    enqueue(batch: {
      readonly convocationId: number;
      readonly after: number;
      readonly through: number;
      readonly channel: ChannelName;
      readonly locale: string;
      /** The language of whoever chose none. */
      readonly usual: string;
      readonly body: Outgoing;
      readonly expiresAt: number;
      readonly now: number;
    }): void {
      const { convocationId, channel, locale, usual, body, expiresAt, now } = batch;
      const key = bodyKey(convocationId, channel, locale);
      addBody.run({ key, body: JSON.stringify(body) });
      db.run(sql`
        insert into outbox (key, channel, account, address_id, kind, body, shared_id, created_at, due_at, expires_at, attempts, status)
        select 'convocation:' || ${String(convocationId)} || ':' || a.id, a.channel, a.account, a.id, 'bulk', '',
          (select id from shared_bodies where key = ${key}), ${now}, ${now}, ${expiresAt}, 0, 'due'
        from (
          select distinct address_id from summonses
          where convocation_id = ${convocationId} and person_id > ${batch.after} and person_id <= ${batch.through}
        ) s join addresses a on a.id = s.address_id
        where a.channel = ${channel} and coalesce(a.language, ${usual}) = ${locale}
        on conflict do nothing`);
    },

    /** Whoever is called at an address by a convocation is called at another one. */
    move(convocationId: number, from: number, to: number): void {
      db.run(
        sql`update summonses set address_id = ${to} where convocation_id = ${convocationId} and address_id = ${from}`,
      );
    },

    /** Convocations of a session of which something may still leave. */
    listLeaving(sessionId: number): readonly number[] {
      return ofSession.all({ sessionId }).map((row) => row.id);
    },

    /** Says something else, until another moment, to whoever did not get it yet; what the others read stays as they read it. */
    changeBody(
      convocationId: number,
      channel: ChannelName,
      locale: string,
      body: Outgoing,
      expiresAt: number,
    ): void {
      const key = bodyKey(convocationId, channel, locale);
      const old = keepBody.get({ key })?.id;
      if (old === undefined) return;
      addBody.run({ key, body: JSON.stringify(body) });
      db.run(sql`
        update outbox set shared_id = (select id from shared_bodies where key = ${key}), expires_at = ${expiresAt}
        where status = 'due' and shared_id = ${old}`);
    },

    /** Whoever did not get theirs yet gets it no more: the session is not held. Reads all that is due. */
    dropDue(sessionId: number): void {
      db.run(sql`
        update outbox set status = 'dropped', reason = 'sessionCancelled'
        where status = 'due' and kind = 'bulk' and shared_id in (
          select b.id from shared_bodies b join convocations c
            on b.key >= 'convocation:' || c.id || ':' and b.key < 'convocation:' || c.id || ';'
          where c.session_id = ${sessionId}
        )`);
    },

    /**
     * Of those summoned, how many have not got theirs by a channel, where it waits to leave or came too late to leave at all;
     * and how many will not by any, because their platform takes nothing for them, or not this.
     */
    countUnsent(
      convocationId: number,
      channel: ChannelName,
    ): { readonly waiting: number; readonly refused: number } {
      return unsent.get({ convocationId, channel }) ?? { waiting: 0, refused: 0 };
    },

    /** Whether what a convocation sent to an address got nowhere. */
    isLost(convocationId: number, addressId: number): boolean {
      return lost.get({ key: `convocation:${convocationId}:${addressId}` }) !== undefined;
    },

    /** How many people were summoned, by channel; WhatsApp is one, by either way to it. */
    countSent(convocationId: number): { readonly telegram: number; readonly whatsapp: number } {
      const rows = db
        .select({ channel: addresses.channel, count: sql<number>`count(*)` })
        .from(summonses)
        .innerJoin(addresses, eq(addresses.id, summonses.addressId))
        .where(eq(summonses.convocationId, convocationId))
        .groupBy(addresses.channel)
        .all();
      const of = (channel: string) => rows.find((row) => row.channel === channel)?.count ?? 0;
      return { telegram: of("telegram"), whatsapp: of("whatsapp") + of("linked") };
    },
  };
}

const bodyKey = (convocationId: number, channel: ChannelName, locale: string) =>
  `convocation:${convocationId}:${channel}:${locale}`;
