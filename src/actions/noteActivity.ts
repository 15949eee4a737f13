import {
  type ActivityField,
  type ActivityKind,
  activityKinds,
  isActivityKind,
  lackingFacts,
  readCounts,
  showCounts,
} from "../community/activity.ts";
import { countsMost, localityMost, reportMost } from "../community/lengths.ts";
import type { Values } from "../conversation/values.ts";
import type { Activity, ShownActivity } from "../store/activities.ts";
import {
  activityLine,
  activityShapes,
  activityValues,
  authorOf,
  findOwnActivity,
  wholeValues,
} from "./activityShapes.ts";
import { action, type Result, type Shapes, type Turn } from "./contract.ts";
import { fitting } from "./enrol.ts";
import type { Inputs } from "./inputs.ts";
import { mediaShape } from "./keepEvidence.ts";

const known: Shapes = {
  media: mediaShape,
  activity: { kind: "id", of: "activity" },
  /** The same, once it is written down. */
  entry: { kind: "id", of: "activity" },
  day: { kind: "id", of: "day" },
  counts: { kind: "text", max: countsMost, of: "counts" },
};
const kind: Shapes = { kind: { kind: "id", only: activityKinds } };
const locality: Shapes = { locality: { kind: "text", max: localityMost, of: "locality" } };
const facts = {
  text: "text",
  kind: activityKinds,
  day: "day",
  locality: "locality",
  counts: "counts",
} as const;

/**
 * Keeps what was told of an activity, whole, and what was understood of it; without words it only says what is known.
 * The outcome names what is still to be asked.
 */
export const noteActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "activity", ...facts },
  optional: ["activity", ...Object.keys(facts)],
  outcomes: ["noted", "lacksKind", "lacksPlace", "lacksBoth", "gone", "notAllowed"],
  once: ["activity"],
  values: {
    noted: { ...known, ...kind, ...locality },
    lacksKind: { ...known, ...locality },
    lacksPlace: { ...known, ...kind },
    lacksBoth: known,
  },
  run: (turn, inputs) => {
    const before = inputs.activity === undefined ? addTold(turn, inputs) : findOwnActivity(turn, inputs);
    const after = before && changeFacts(turn, before, inputs).activity;
    return after ? whatLacks(after) : { outcome: "gone" };
  },
});

/** Corrects what is named, and keeps what it was. */
export const correctActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "activity", ...facts },
  optional: Object.keys(facts),
  outcomes: ["corrected", "same", "gone", "notAllowed"],
  once: ["activity"],
  values: { corrected: activityLine, same: activityLine },
  run: (turn, inputs) => {
    const before = findOwnActivity(turn, inputs);
    if (!before) return { outcome: "gone" };
    const { activity, changed } = changeFacts(turn, before, inputs);
    return { outcome: changed ? "corrected" : "same", values: activityValues(activity, turn) };
  },
});

/** Its author says that it is so. `incomplete`: something has to be told first, and `lacksText` says whether that is words. */
export const confirmActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "activity" },
  outcomes: ["confirmed", "incomplete", "gone", "notAllowed"],
  feeds: { activity: { date: null, locality: null, activities: null, promoter: null } },
  completes: { document: "activity", refuses: "incomplete" },
  once: ["activity"],
  idle: ["incomplete", "gone", "notAllowed"],
  values: {
    confirmed: activityLine,
    incomplete: { lacksText: { kind: "id", only: ["yes", "no"] } },
  },
  run: (turn, inputs) => {
    const own = findOwnActivity(turn, inputs);
    if (!own) return { outcome: "gone" };
    const lacking = lackingFacts(own);
    if (lacking.length > 0)
      return { outcome: "incomplete", values: { lacksText: lacking.includes("text") ? "yes" : "no" } };
    turn.store.activities.change(own, "status", "confirmed", byWriter(turn));
    return { outcome: "confirmed", values: activityValues(own, turn) };
  },
});

/** Its author takes it back: it stays, and counts no more. */
export const removeActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "activity" },
  outcomes: ["removed", "gone", "notAllowed"],
  once: ["activity"],
  values: { removed: activityLine },
  run: (turn, inputs) => {
    const own = findOwnActivity(turn, inputs);
    if (!own) return { outcome: "gone" };
    turn.store.activities.change(own, "status", "removed", byWriter(turn));
    return { outcome: "removed", values: activityValues(own, turn) };
  },
});

/** An activity of one's own, whole. */
export const findActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "activity" },
  outcomes: ["noted", "confirmed", "gone", "notAllowed"],
  once: [],
  values: { noted: activityShapes, confirmed: activityShapes },
  run: (turn, inputs) => {
    const own = findOwnActivity(turn, inputs);
    if (!own) return { outcome: "gone" };
    const outcome = own.status === "confirmed" ? "confirmed" : "noted";
    return { outcome, values: wholeValues(own, turn) };
  },
});

const byWriter = (turn: Turn) => ({ changedBy: authorOf(turn), now: turn.now });

function addTold(turn: Turn, inputs: Inputs): ShownActivity | undefined {
  const { store, addressId, now, sentAt, calendar } = turn;
  const id = store.activities.add({
    ...{ authorId: authorOf(turn), addressId, now },
    kind: kindIn(inputs) ?? "unknown",
    text: textIn(inputs) ?? "",
    // What is told without a day was done on the day it is told.
    day: inputs.day ?? calendar.dayOf(sentAt ?? now),
    locality: localityIn(inputs) ?? null,
    counts: countsIn(inputs) ?? "[]",
  });
  return store.activities.find(id);
}

function changeFacts(turn: Turn, before: ShownActivity, inputs: Inputs) {
  const told: readonly (readonly [ActivityField, string | undefined])[] = [
    ["text", textIn(inputs)],
    ["kind", kindIn(inputs)],
    ["day", inputs.day],
    ["locality", localityIn(inputs)],
    ["counts", countsIn(inputs)],
  ];
  let changed = false;
  for (const [field, after] of told) {
    if (after !== undefined && turn.store.activities.change(before, field, after, byWriter(turn)))
      changed = true;
  }
  return { activity: turn.store.activities.find(before.id) ?? before, changed };
}

const textIn = ({ text }: Inputs) => (text === undefined ? undefined : fitting("text", text, reportMost));

const localityIn = (inputs: Inputs) =>
  inputs.locality === undefined ? undefined : fitting("locality", inputs.locality, localityMost);

const countsIn = ({ counts }: Inputs) =>
  counts === undefined ? undefined : JSON.stringify(readCounts(counts));

function kindIn({ kind: said }: Inputs): ActivityKind | undefined {
  if (said === undefined) return undefined;
  if (!isActivityKind(said)) throw new Error(`there is no kind of activity called ${said}`);
  return said;
}

function whatLacks(activity: Activity): Result<"noted" | "lacksKind" | "lacksPlace" | "lacksBoth"> {
  const { id, day, counts } = activity;
  // What was sent with it is said by now: a correction only asks.
  const values: Values = {
    media: "none",
    activity: String(id),
    entry: String(id),
    day,
    counts: showCounts(JSON.parse(counts)),
  };
  const sort: Values = activity.kind === "unknown" ? {} : { kind: activity.kind };
  const place: Values = activity.locality === null ? {} : { locality: activity.locality };
  const outcome =
    activity.kind === "unknown"
      ? activity.locality === null
        ? "lacksBoth"
        : "lacksKind"
      : activity.locality === null
        ? "lacksPlace"
        : "noted";
  return { outcome, values: { ...values, ...sort, ...place } };
}
