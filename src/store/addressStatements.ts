import { and, eq, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { recipientColumns } from "./recipient.ts";
import { addresses } from "./schema.ts";

const reachable = { unreachableAt: null, unreachableReason: null, refusedAt: null };

/** What `prepareAddresses` asks of the database. */
export function prepareAddressStatements(db: Db) {
  const here = eq(addresses.id, bound("id"));
  const inChannel = eq(addresses.channel, bound("channel"));
  return {
    byId: db.select().from(addresses).where(here).prepare(),
    byPlatform: db
      .select()
      .from(addresses)
      .where(and(inChannel, eq(addresses.platformId, bound("platformId"))))
      .prepare(),
    insert: db
      .insert(addresses)
      .values({
        channel: given("channel"),
        account: given("account"),
        platformId: given("platformId"),
        phone: given("phone"),
        phoneKey: given("phoneKey"),
        language: given("language"),
        accountKey: given("accountKey"),
        firstSeenAt: given("now"),
        lastInboundAt: given("heardAt"),
        forgetAt: given("forgetAt"),
      })
      .returning()
      .prepare(),
    touch: db
      .update(addresses)
      .set({
        account: given("account"),
        platformId: given("platformId"),
        phone: given("phone"),
        phoneKey: given("phoneKey"),
        language: given("language"),
        lastInboundAt: given("lastInboundAt"),
        accountKey: given("accountKey"),
        ...reachable,
        forgetAt: sql`case when ${addresses.forgetAt} is null then null else ${sql.placeholder("forgetAt")} end`,
      })
      .where(here)
      .prepare(),
    rename: db
      .update(addresses)
      .set({
        platformId: given("platformId"),
        phone: given("phone"),
        phoneKey: given("phoneKey"),
        ...reachable,
      })
      .where(here)
      .prepare(),
    dropPhone: db.update(addresses).set({ phone: null, phoneKey: null }).where(here).prepare(),
    retire: db
      .update(addresses)
      .set({
        platformId: given("platformId"),
        phone: null,
        phoneKey: null,
        unreachableAt: given("now"),
        unreachableReason: "the number belongs to somebody else now",
      })
      .where(here)
      .prepare(),
    statements: {
      byPhone: db
        .select()
        .from(addresses)
        .where(and(inChannel, eq(addresses.phoneKey, bound("phoneKey"))))
        .prepare(),
      stranger: db
        .select({ one: sql`1` })
        .from(addresses)
        .where(and(here, sql`${addresses.forgetAt} is not null`))
        .prepare(),
      recipient: db.select(recipientColumns).from(addresses).where(here).prepare(),
      setUnreachable: db
        .update(addresses)
        .set({ unreachableAt: given("now"), unreachableReason: given("reason") })
        .where(and(here, sql`${addresses.unreachableAt} is null`))
        .prepare(),
      setReachable: db.update(addresses).set(reachable).where(here).prepare(),
      setRefused: db
        .update(addresses)
        .set({ refusedAt: given("now") })
        .where(here)
        .prepare(),
      setSilent: db
        .update(addresses)
        .set({ lastInboundAt: given("at") })
        .where(and(here, sql`${addresses.lastInboundAt} > ${sql.placeholder("at")}`))
        .prepare(),
      setStranger: db.update(addresses).set({ lastInboundAt: null }).where(here).prepare(),
      setStrangers: db.update(addresses).set({ lastInboundAt: null }).where(inChannel).prepare(),
      setLanguage: db
        .update(addresses)
        .set({ language: given("language") })
        .where(here)
        .prepare(),
      setFlooding: db
        .update(addresses)
        .set({ floodingAt: given("since") })
        .where(here)
        .prepare(),
    },
  };
}
