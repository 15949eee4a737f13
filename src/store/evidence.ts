import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { ChannelName } from "../channels/contract.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { evidence } from "./workSchema.ts";

/** A photo, a voice note or a place that shows an activity. Instants are epoch milliseconds. */
export interface Evidence {
  readonly id: number;
  readonly activityId: number;
  readonly kind: string;
  readonly channel: ChannelName;
  readonly account: string;
  /** How the platform names the file; null for a place. */
  readonly ref: string | null;
  readonly album: string | null;
  readonly status: "wanted" | "kept" | "refused";
  readonly hash: string | null;
  readonly receivedAt: number;
}

export interface NewEvidence {
  readonly activityId: number;
  readonly kind: string;
  readonly channel: ChannelName;
  readonly account: string;
  readonly messageId: string;
  readonly ref: string | null;
  readonly album: string | null;
  readonly caption: string | null;
  readonly now: number;
}

export function prepareEvidence(db: Db) {
  const columns = {
    id: evidence.id,
    activityId: evidence.activityId,
    kind: evidence.kind,
    channel: sql<ChannelName>`${evidence.channel}`,
    account: evidence.account,
    ref: evidence.ref,
    album: evidence.album,
    status: evidence.status,
    hash: evidence.hash,
    receivedAt: evidence.receivedAt,
  };
  const this_ = eq(evidence.id, bound("id"));
  const statements = {
    one: db.select(columns).from(evidence).where(this_).prepare(),
    list: db
      .select(columns)
      .from(evidence)
      .where(and(eq(evidence.activityId, bound("activityId")), isNull(evidence.revokedAt)))
      .orderBy(evidence.id)
      .prepare(),
    last: db
      .select(columns)
      .from(evidence)
      .where(eq(evidence.activityId, bound("activityId")))
      .orderBy(desc(evidence.id))
      .limit(1)
      .prepare(),
    insert: db
      .insert(evidence)
      .values({
        activityId: given("activityId"),
        kind: given("kind"),
        channel: given("channel"),
        account: given("account"),
        messageId: given("messageId"),
        ref: given("ref"),
        album: given("album"),
        caption: given("caption"),
        // A place is kept with its activity: there is nothing to fetch.
        status: given("status"),
        receivedAt: given("now"),
      })
      .onConflictDoNothing()
      .returning({ id: evidence.id })
      .prepare(),
    keep: db
      .update(evidence)
      .set({ status: "kept", hash: given("hash"), reason: null })
      .where(this_)
      .prepare(),
    refuse: db
      .update(evidence)
      .set({ status: "refused", reason: given("reason") })
      .where(this_)
      .prepare(),
    move: db
      .update(evidence)
      .set({ activityId: given("to") })
      .where(eq(evidence.activityId, bound("from")))
      .prepare(),
    revoke: db
      .update(evidence)
      .set({ revokedAt: given("now") })
      .where(
        and(
          sql`+${evidence.channel} = ${sql.placeholder("channel")}`,
          sql`+${evidence.account} = ${sql.placeholder("account")}`,
          sql`${evidence.messageId} = ${sql.placeholder("messageId")} || ''`,
          isNull(evidence.revokedAt),
        ),
      )
      .returning({ id: evidence.id })
      .prepare(),
  };
  return {
    find(id: number): Evidence | undefined {
      return statements.one.get({ id });
    },

    /** In the order it came; what was taken back is left out. */
    list(activityId: number): readonly Evidence[] {
      return statements.list.all({ activityId });
    },

    findLast(activityId: number): Evidence | undefined {
      return statements.last.get({ activityId });
    },

    /** Its id; null when that message is evidence of this activity already. */
    add(one: NewEvidence): number | null {
      const status = one.ref === null ? "kept" : "wanted";
      return statements.insert.get({ ...one, status })?.id ?? null;
    },

    markKept(id: number, hash: string): void {
      statements.keep.run({ id, hash });
    },

    markRefused(id: number, reason: string): void {
      statements.refuse.run({ id, reason });
    },

    /** All evidence of one activity belongs to another from now on. */
    move(from: number, to: number): void {
      statements.move.run({ from, to });
    },

    /** Its sender deleted the message. How many pieces of evidence that was. */
    revoke(message: { channel: ChannelName; account: string; messageId: string; now: number }): number {
      return statements.revoke.all({ ...message }).length;
    },
  };
}
