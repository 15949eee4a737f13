import { type ActivityKind, activityKinds, type readCounts, showCounts } from "../community/activity.ts";
import { countsMost, localityMost, reportMost } from "../community/lengths.ts";
import type { Values } from "../conversation/values.ts";
import type { Activity, ShownActivity } from "../store/activities.ts";
import { moment, type Shapes, type Turn } from "./contract.ts";
import { type Inputs, requiredId } from "./inputs.ts";
import { places, when } from "./shapes.ts";

const kindKey = (kind: ActivityKind | "unknown") =>
  kind === "unknown" ? "evidence.unsorted" : `activity.kind.option-${kind}`;

/** The line that tells an activity in every text about it. */
export const activityLine: Shapes = {
  what: { kind: "words", keys: [...activityKinds, "unknown" as const].map(kindKey) },
  where: { kind: "text", max: localityMost },
  on: when,
  /** Where that is another year than now's; else "". */
  year: { kind: "text", max: 4 },
  howMany: { kind: "text", max: countsMost },
  photos: places,
  voices: places,
  places,
  files: places,
};

/** An activity whole: its line, its author's words, and how it stands. */
export const activityShapes: Shapes = {
  ...activityLine,
  words: { kind: "text", max: reportMost },
  standing: { kind: "id", only: ["noted", "confirmed"] },
};

/** What day it is where the activity is told of. */
type Present = Pick<Turn, "calendar" | "now">;

export function activityValues(activity: ShownActivity, present: Present): Values {
  const { photos, voices, places: points, files } = activity;
  return { ...briefValues(activity, present), photos, voices, places: points, files };
}

/** A line without what shows it. */
export function briefValues({ kind, locality, day, counts }: Activity, { calendar, now }: Present): Values {
  const year = day.slice(0, 4);
  return {
    what: { text: kindKey(kind) },
    where: locality ?? "",
    // Noon is that day in every zone of the country.
    on: moment(calendar.instantOf(day, "12:00")),
    year: calendar.dayOf(now).startsWith(year) ? "" : year,
    howMany: showCounts(parseCounts(counts)),
  };
}

export function wholeValues(activity: ShownActivity, present: Present): Values {
  const standing = activity.status === "confirmed" ? "confirmed" : "noted";
  return { ...activityValues(activity, present), words: activity.text, standing };
}

const parseCounts = (counts: string): ReturnType<typeof readCounts> => JSON.parse(counts);

/** The input `activity`, if it is the writer's own and was not removed. */
export function findOwnActivity({ store, selfId }: Turn, inputs: Inputs): ShownActivity | undefined {
  const activity = store.activities.find(requiredId(inputs, "activity"));
  return activity && activity.authorId === selfId && activity.status !== "removed" ? activity : undefined;
}

/** Whose activities these are; only the staff come here, and they are somebody. */
export function authorOf({ selfId, addressId }: Turn): number {
  if (selfId === null) throw new Error(`nobody at address ${addressId} can tell of an activity`);
  return selfId;
}
