import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { ChannelName } from "../channels/contract.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { activities, evidence } from "./workSchema.ts";

/** A photo, a voice note or a place that shows an activity. Instants are epoch ms. */
export interface Evidence {
  readonly id: number;
  readonly activityId: number;
  readonly kind: string;
  readonly channel: ChannelName;
  readonly account: string;
  /** How the platform names the file, until it is kept or refused: it may open it for whoever has it. Null for a place. */
  readonly ref: string | null;
  /** wanted: not fetched yet. refused: it could not be kept. */
  readonly status: "wanted" | "kept" | "refused";
  readonly album: string | null;
  readonly receivedAt: number;
}

export interface NewEvidence extends Omit<Evidence, "id" | "receivedAt"> {
  readonly messageId: string;
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
    status: evidence.status,
    album: evidence.album,
    receivedAt: evidence.receivedAt,
  };
  const isWanted = sql`${evidence.status} = 'wanted'`;
  const statements = {
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
        status: given("status"),
        receivedAt: given("now"),
      })
      .onConflictDoNothing()
      .returning({ id: evidence.id })
      .prepare(),
    one: db
      .select(columns)
      .from(evidence)
      .where(eq(evidence.id, bound("id")))
      .prepare(),
    last: db
      .select(columns)
      .from(evidence)
      .where(and(eq(evidence.activityId, bound("activityId")), isNull(evidence.revokedAt)))
      .orderBy(desc(evidence.id))
      .limit(1)
      .prepare(),
    ofAlbum: db
      .select({ activityId: evidence.activityId })
      .from(activities)
      .innerJoin(evidence, eq(evidence.activityId, activities.id))
      .where(
        and(
          eq(activities.addressId, bound("addressId")),
          eq(activities.authorId, bound("authorId")),
          sql`${activities.status} <> 'removed'`,
          eq(evidence.album, bound("album")),
        ),
      )
      .orderBy(desc(evidence.id))
      .limit(1)
      .prepare(),
    keep: db
      .update(evidence)
      .set({ status: "kept", hash: given("hash"), ref: null })
      .where(and(eq(evidence.id, bound("id")), isWanted))
      .returning({ id: evidence.id })
      .prepare(),
    refuse: db
      .update(evidence)
      .set({ status: "refused", reason: given("reason"), ref: null })
      .where(and(eq(evidence.id, bound("id")), isWanted))
      .returning({ id: evidence.id })
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
          eq(evidence.channel, bound("channel")),
          eq(evidence.account, bound("account")),
          eq(evidence.messageId, bound("messageId")),
          isNull(evidence.revokedAt),
          inArray(
            evidence.activityId,
            db
              .select({ id: activities.id })
              .from(activities)
              .where(eq(activities.addressId, bound("addressId"))),
          ),
        ),
      )
      .returning({ activityId: evidence.activityId })
      .prepare(),
  };

  return {
    /** Its id, or null when this message shows that activity already. */
    add(one: NewEvidence): number | null {
      const added: { id: number } | undefined = statements.insert.get({ ...one });
      return added?.id ?? null;
    },

    find(id: number): Evidence | undefined {
      return statements.one.get({ id });
    },

    /** What came last of what shows an activity. */
    findLast(activityId: number): Evidence | undefined {
      return statements.last.get({ activityId });
    },

    /** The activity that photos of the same album show already. */
    findByAlbum(album: { album: string; authorId: number; addressId: number }): number | undefined {
      return statements.ofAlbum.get({ ...album })?.activityId;
    },

    /** Its file is kept under this hash. False when it was, or is not wanted any more. */
    markKept(id: number, hash: string): boolean {
      return statements.keep.all({ id, hash }).length > 0;
    },

    /** It cannot be kept, and why. False when that was known already. */
    markRefused(id: number, reason: string): boolean {
      return statements.refuse.all({ id, reason }).length > 0;
    },

    /** What came for one activity shows another. */
    changeActivity(move: { from: number; to: number }): void {
      statements.move.run({ ...move });
    },

    /** Hides what its sender deleted; the activities it showed. */
    markRevoked(message: {
      channel: ChannelName;
      account: string;
      messageId: string;
      addressId: number;
      now: number;
    }): readonly number[] {
      return statements.revoke.all({ ...message }).map((row) => row.activityId);
    },
  };
}
