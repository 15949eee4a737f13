import { isInWeekOf } from "../community/activity.ts";
import { activityShapes, authorOf, wholeValues } from "./activityShapes.ts";
import type { Source } from "./contract.ts";

/** What somebody of the staff told of their own work, the newest day first, this week's before the others. */
export const myActivities: Source = {
  allows: ["promoter", "coordinator"],
  of: "activity",
  values: { ...activityShapes, week: { kind: "id", only: ["this", "before"] } },
  list: (turn) => {
    const { store, calendar, now } = turn;
    const today = calendar.dayOf(now);
    return store.activities.listByAuthor(authorOf(turn)).map((activity) => ({
      id: String(activity.id),
      values: {
        ...wholeValues(activity, turn),
        week: isInWeekOf(activity.day, today) ? "this" : "before",
      },
    }));
  },
};
