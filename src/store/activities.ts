import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import type { ActivityField, ActivityKind, ActivityStatus } from "../community/activity.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { activities, activityChanges } from "./workSchema.ts";

/** What a promoter did, as they told it. Instants are epoch ms, days YYYY-MM-DD. */
export interface Activity {
  readonly id: number;
  readonly authorId: number;
  readonly addressId: number;
  readonly status: ActivityStatus;
  readonly kind: ActivityKind | "unknown";
  readonly text: string;
  readonly day: string;
  readonly locality: string | null;
  /** JSON: [{ "count": 6, "of": "casas" }] */
  readonly counts: string;
}

/** The same with how much shows it, of what was not deleted by its sender nor refused. */
export interface ShownActivity extends Activity {
  readonly photos: number;
  readonly voices: number;
  readonly places: number;
  readonly files: number;
}

/** One correction: what stood there, and what stands there since. */
export interface ActivityChange {
  readonly field: ActivityField;
  readonly before: string | null;
  readonly after: string | null;
  readonly changedAt: number;
  readonly changedBy: number;
}

/** More than anybody looks through; the newest come first. */
const listedMost = 50;

export function prepareActivities(db: Db) {
  const columns = {
    id: activities.id,
    authorId: activities.authorId,
    addressId: activities.addressId,
    status: activities.status,
    kind: sql<Activity["kind"]>`${activities.kind}`,
    text: activities.text,
    day: activities.day,
    locality: activities.locality,
    counts: activities.counts,
  };
  // Written out: drizzle names no table in a select of one, and both have an id.
  const howMany = (kinds: string) =>
    sql<number>`${sql.raw(`(
      select count(*) from evidence as shown
      where shown.activity_id = activities.id and shown.revoked_at is null and shown.status <> 'refused'
        and shown.kind ${kinds}
    )`)}`;
  const placeOf = (degrees: "latitude" | "longitude") =>
    sql`coalesce(
      (select ${sql.raw(`apart.${degrees}`)} from activities as apart where apart.id = ${bound("from")}),
      ${sql.raw(degrees)}
    )`;
  const shown = {
    ...columns,
    photos: howMany("= 'photo'"),
    voices: howMany("in ('voice', 'audio')"),
    places: howMany("= 'location'"),
    files: howMany("not in ('photo', 'voice', 'audio', 'location')"),
  };
  const thisOne = eq(activities.id, bound("id"));
  const statements = {
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
    one: db.select(shown).from(activities).where(thisOne).prepare(),
    byAuthor: db
      .select(shown)
      .from(activities)
      .where(and(eq(activities.authorId, bound("authorId")), sql`${activities.status} <> 'removed'`))
      .orderBy(desc(activities.day), desc(activities.id))
      .limit(listedMost)
      .prepare(),
    lastConfirmed: db
      .select(columns)
      .from(activities)
      .where(
        and(
          eq(activities.addressId, bound("addressId")),
          eq(activities.authorId, bound("authorId")),
          sql`${activities.status} = 'confirmed'`,
          gt(activities.confirmedAt, bound("since")),
        ),
      )
      .orderBy(desc(activities.confirmedAt), desc(activities.id))
      .limit(1)
      .prepare(),
    place: db
      .update(activities)
      .set({ latitude: given("latitude"), longitude: given("longitude") })
      .where(thisOne)
      .prepare(),
    movePlace: db
      .update(activities)
      .set({ latitude: placeOf("latitude"), longitude: placeOf("longitude") })
      .where(eq(activities.id, bound("to")))
      .prepare(),
    kind: db
      .update(activities)
      .set({ kind: given("after") })
      .where(thisOne)
      .prepare(),
    day: db
      .update(activities)
      .set({ day: given("after") })
      .where(thisOne)
      .prepare(),
    locality: db
      .update(activities)
      .set({ locality: given("after") })
      .where(thisOne)
      .prepare(),
    counts: db
      .update(activities)
      .set({ counts: given("after") })
      .where(thisOne)
      .prepare(),
    text: db
      .update(activities)
      .set({ text: given("after") })
      .where(thisOne)
      .prepare(),
    status: db
      .update(activities)
      .set({ status: given("after") })
      .where(thisOne)
      .prepare(),
    confirm: db
      .update(activities)
      .set({ confirmedAt: given("now") })
      .where(thisOne)
      .prepare(),
    insertChange: db
      .insert(activityChanges)
      .values({
        activityId: given("id"),
        field: given("field"),
        before: given("before"),
        after: given("after"),
        changedAt: given("now"),
        changedBy: given("changedBy"),
      })
      .prepare(),
    changes: db
      .select({
        field: sql<ActivityField>`${activityChanges.field}`,
        before: activityChanges.before,
        after: activityChanges.after,
        changedAt: activityChanges.changedAt,
        changedBy: activityChanges.changedBy,
      })
      .from(activityChanges)
      .where(eq(activityChanges.activityId, bound("id")))
      .orderBy(asc(activityChanges.id))
      .prepare(),
  };

  return {
    /** Its id; it waits to be confirmed. */
    add(activity: Omit<Activity, "id" | "status"> & { now: number }): number {
      return statements.insert.get({ ...activity }).id;
    },

    find(id: number): ShownActivity | undefined {
      return statements.one.get({ id });
    },

    /** Those that were not removed, the newest day first. */
    listByAuthor(authorId: number): readonly ShownActivity[] {
      return statements.byAuthor.all({ authorId });
    },

    /** What somebody confirmed last, after `since`, from an address. */
    findLastConfirmed(who: { authorId: number; addressId: number; since: number }): Activity | undefined {
      return statements.lastConfirmed.get({ ...who });
    },

    /** Where it was, in degrees. */
    changePlace(id: number, place: { latitude: number; longitude: number }): void {
      const { latitude, longitude } = place;
      statements.place.run({ id, latitude, longitude });
    },

    /** Where one activity was is where another was; nothing changes where the first had no place. */
    movePlace(move: { from: number; to: number }): void {
      statements.movePlace.run({ ...move });
    },

    /** Changes one field and keeps what it was. False when it was that already. */
    change(
      activity: Activity,
      field: ActivityField,
      after: string | null,
      by: { changedBy: number; now: number },
    ): boolean {
      const { id } = activity;
      const before = activity[field];
      if (before === after) return false;
      statements[field].run({ id, after });
      if (field === "status" && after === "confirmed") statements.confirm.run({ id, now: by.now });
      statements.insertChange.run({ id, field, before, after, ...by });
      return true;
    },

    /** All that was ever corrected of it, in order. */
    listChanges(id: number): readonly ActivityChange[] {
      return statements.changes.all({ id });
    },
  };
}
