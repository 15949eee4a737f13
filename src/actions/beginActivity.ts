import { doubtfulSince } from "../community/activity.ts";
import type { Values } from "../conversation/values.ts";
import { activityLine, activityValues, authorOf, findOwnActivity } from "./activityShapes.ts";
import { action, requiredId, type Turn } from "./contract.ts";
import { type KeptEvidence, keepEvidence, mediaShape, type Shown, shownIn } from "./keepEvidence.ts";

/**
 * Keeps what came with the first message of an activity, before a word is asked: a photo, a voice note or a place.
 * `told`: words alone, nothing is kept yet. `joined`: it belongs to an album that shows an activity already.
 * `doubtful`: it was added to what was confirmed a moment ago, and may show something else. The input `told` says that
 * words of its own came with it: then it is another act.
 */
export const beginActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { told: "text" },
  optional: ["told"],
  outcomes: ["told", "noted", "joined", "doubtful", "notAllowed"],
  values: {
    told: { media: mediaShape },
    noted: { media: mediaShape, activity: { kind: "id" } },
    doubtful: { media: mediaShape, activity: { kind: "id" }, since: { kind: "id" }, ...activityLine },
  },
  run: (turn, inputs) => {
    const shown = shownIn(turn);
    if (!shown) return { outcome: "told", values: { media: "none" } };
    if (joins(turn, shown)) return { outcome: "joined" };
    const { store, addressId, now } = turn;
    const who = { authorId: authorOf(turn), addressId };
    const recent =
      inputs.told === undefined && store.activities.findLastConfirmed({ ...who, since: doubtfulSince(now) });
    if (recent) {
      const kept = keepEvidence(turn, recent.id, shown);
      const whole = store.activities.find(recent.id);
      if (kept.id !== null && whole) {
        const values = { activity: String(recent.id), since: String(kept.id) };
        return {
          outcome: "doubtful",
          values: { ...values, media: mediaOf(kept, shown), ...activityValues(whole, turn) },
        };
      }
    }
    return { outcome: "noted", values: begun(turn, shown) };
  },
});

/** The rest of an album: one act, and no word. */
function joins(turn: Turn, shown: Shown): boolean {
  const { store, addressId } = turn;
  const { album } = shown.said;
  if (album === undefined) return false;
  const activityId = store.evidence.findByAlbum({ album, authorId: authorOf(turn), addressId });
  if (activityId === undefined) return false;
  keepEvidence(turn, activityId, shown);
  return true;
}

const mediaOf = (kept: KeptEvidence, { kind }: Shown) => (kept.outcome === "refused" ? "none" : kind);

function begun(turn: Turn, shown: Shown): Values {
  const activityId = addEmpty(turn);
  const kept = keepEvidence(turn, activityId, shown);
  return { activity: String(activityId), media: mediaOf(kept, shown) };
}

/** An activity of which nothing is told yet. */
function addEmpty(turn: Turn): number {
  const { store, addressId, now, sentAt, calendar } = turn;
  return store.activities.add({
    ...{ authorId: authorOf(turn), addressId, kind: "unknown", text: "", locality: null, counts: "[]", now },
    day: calendar.dayOf(sentAt ?? now),
  });
}

/** Keeps a photo or the like that comes while an activity is talked about; without one it begins another. */
export const addEvidence = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "id" },
  optional: ["activity"],
  outcomes: ["kept", "more", "refused", "begun", "nothing", "notAllowed"],
  values: {
    kept: { media: mediaShape, ...activityLine },
    begun: { media: mediaShape, activity: { kind: "id" } },
  },
  run: (turn, inputs) => {
    const shown = shownIn(turn);
    if (!shown) return { outcome: "nothing" };
    const activity = inputs.activity === undefined ? undefined : findOwnActivity(turn, inputs);
    if (!activity) {
      if (joins(turn, shown)) return { outcome: "more" };
      return { outcome: "begun", values: begun(turn, shown) };
    }
    const { outcome } = keepEvidence(turn, activity.id, shown);
    if (outcome === "already") return { outcome: "more" };
    if (outcome !== "kept") return { outcome };
    const whole = turn.store.activities.find(activity.id) ?? activity;
    return { outcome, values: { media: shown.kind, ...activityValues(whole, turn) } };
  },
});

/** What was added to an activity from one photo on shows another one, of which nothing is told yet. */
export const partActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "id", since: "id" },
  outcomes: ["noted", "notAllowed"],
  values: { noted: { activity: { kind: "id" } } },
  run: (turn, inputs) => {
    const own = findOwnActivity(turn, inputs);
    const id = addEmpty(turn);
    if (own) {
      const since = requiredId(inputs, "since");
      turn.store.evidence.changeActivity({ from: own.id, since, to: id });
    }
    return { outcome: "noted", values: { activity: String(id) } };
  },
});
