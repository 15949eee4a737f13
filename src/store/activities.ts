import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { activities, activityChanges, evidence } from "./workSchema.ts";

export type ActivityStatus = "noted" | "confirmed" | "removed";

/** What a promoter did, as they told it. Instants are epoch milliseconds, days YYYY-MM-DD. */
export interface Activity {
  readonly id: number;
  readonly authorId: number;
  readonly status: ActivityStatus;
  readonly kind: string;
  readonly text: string;
  readonly day: string;
  readonly locality: string | null;
  /** «6 casas, 2 rechazos», as it was understood or corrected. */
  readonly counts: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly notedAt: number;
  readonly confirmedAt: number | null;
  /** Photos and the like that count: neither refused nor taken back. */
  readonly evidence: number;
}

export interface NewActivity {
  readonly authorId: number;
  readonly addressId: number;
  readonly kind: string;
  readonly text: string;
  readonly day: string;
  readonly locality: string | null;
  readonly counts: string;
  readonly now: number;
}

export interface ActivityChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly changedAt: number;
  readonly changedBy: number;
}

const listed = 60;

export function prepareActivities(db: Db) {
  const statements = prepare(db);

  return {
    find(id: number): Activity | undefined {
      return statements.one.get({ id });
    },

    /** The author's own that were not removed, the latest day first; at most sixty. */
    listByAuthor(authorId: number): readonly Activity[] {
      return statements.byAuthor.all({ authorId });
    },

    /** The one the author confirmed last. */
    findLastConfirmed(authorId: number): Activity | undefined {
      return statements.lastConfirmed.get({ authorId });
    },

    add(activity: NewActivity): number {
      return statements.insert.get({ ...activity }).id;
    },

    /** Everything that is told of it. */
    change(id: number, told: Pick<NewActivity, "kind" | "text" | "day" | "locality" | "counts">): void {
      statements.change.run({ id, ...told });
    },

    setPlace(id: number, latitude: number, longitude: number): void {
      statements.place.run({ id, latitude, longitude });
    },

    markConfirmed(id: number, now: number): void {
      statements.status.run({ id, status: "confirmed", confirmedAt: now });
    },

    markRemoved(id: number): void {
      statements.remove.run({ id });
    },

    addChange(activityId: number, change: ActivityChange): void {
      statements.insertChange.run({ activityId, ...change });
    },

    /** Oldest first. */
    listChanges(activityId: number): readonly ActivityChange[] {
      return statements.changes.all({ activityId });
    },
  };
}

function prepare(db: Db) {
  // Inside another piece of SQL, so that drizzle keeps the tables' names though only one table is read.
  const counted = sql`(
    select count(*) from ${evidence}
    where ${evidence.activityId} = ${activities.id} and ${evidence.status} <> 'refused' and ${evidence.revokedAt} is null
  )`;
  const columns = {
    id: activities.id,
    authorId: activities.authorId,
    status: activities.status,
    kind: activities.kind,
    text: activities.text,
    day: activities.day,
    locality: activities.locality,
    counts: activities.counts,
    latitude: activities.latitude,
    longitude: activities.longitude,
    notedAt: activities.notedAt,
    confirmedAt: activities.confirmedAt,
    evidence: sql<number>`${counted}`.mapWith(Number),
  };
  const this_ = eq(activities.id, bound("id"));
  const own = eq(activities.authorId, bound("authorId"));
  return {
    one: db.select(columns).from(activities).where(this_).prepare(),
    byAuthor: db
      .select(columns)
      .from(activities)
      .where(and(own, ne(activities.status, "removed")))
      .orderBy(desc(activities.day), desc(activities.id))
      .limit(listed)
      .prepare(),
    lastConfirmed: db
      .select(columns)
      .from(activities)
      .where(and(own, sql`${activities.status} = 'confirmed'`))
      .orderBy(desc(activities.confirmedAt), desc(activities.id))
      .limit(1)
      .prepare(),
    insert: db
      .insert(activities)
      .values({
        authorId: given("authorId"),
        addressId: given("addressId"),
        status: "noted",
        kind: given("kind"),
        text: given("text"),
        day: given("day"),
        locality: given("locality"),
        counts: given("counts"),
        notedAt: given("now"),
      })
      .returning({ id: activities.id })
      .prepare(),
    change: db
      .update(activities)
      .set({
        kind: given("kind"),
        text: given("text"),
        day: given("day"),
        locality: given("locality"),
        counts: given("counts"),
      })
      .where(this_)
      .prepare(),
    place: db
      .update(activities)
      .set({ latitude: given("latitude"), longitude: given("longitude") })
      .where(this_)
      .prepare(),
    status: db
      .update(activities)
      .set({ status: given("status"), confirmedAt: given("confirmedAt") })
      .where(this_)
      .prepare(),
    remove: db.update(activities).set({ status: "removed" }).where(this_).prepare(),
    insertChange: db
      .insert(activityChanges)
      .values({
        activityId: given("activityId"),
        field: given("field"),
        before: given("before"),
        after: given("after"),
        changedAt: given("changedAt"),
        changedBy: given("changedBy"),
      })
      .prepare(),
    changes: db
      .select({
        field: activityChanges.field,
        before: activityChanges.before,
        after: activityChanges.after,
        changedAt: activityChanges.changedAt,
        changedBy: activityChanges.changedBy,
      })
      .from(activityChanges)
      .where(eq(activityChanges.activityId, bound("activityId")))
      .orderBy(activityChanges.id)
      .prepare(),
  };
}
