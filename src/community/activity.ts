/** What a promoter may have done; `other` is told in words alone. */
export const activityKinds = [
  "homeVisit",
  "talk",
  "guidance",
  "meeting",
  "delivery",
  "walkthrough",
  "referral",
  "other",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const isActivityKind = (kind: string): kind is ActivityKind =>
  (activityKinds as readonly string[]).includes(kind);

/** What can be corrected of an activity, in the order it is read back. */
export const activityFields = ["kind", "day", "locality", "counts", "text"] as const;
export type ActivityField = (typeof activityFields)[number];

const minute = 60_000;
/** A photo so soon after an activity was confirmed may still belong to it. */
export const joinsFor = 10 * minute;
/** Photos one after the other are one act: only the first is answered. */
export const quietFor = 30_000;

/** The Monday of a day's week, both YYYY-MM-DD. */
export function weekOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}
