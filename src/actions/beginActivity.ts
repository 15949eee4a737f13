import { doubtfulSince } from "../community/activity.ts";
import type { Values } from "../conversation/values.ts";
import type { ShownActivity } from "../store/activities.ts";
import { activityLine, activityValues, authorOf, findOwnActivity } from "./activityShapes.ts";
import { action, type Turn } from "./contract.ts";
import { required } from "./inputs.ts";
import { type KeptEvidence, keepEvidence, mediaShape, type Shown, shownIn } from "./keepEvidence.ts";

/**
 * Keeps what came with the first message of an activity, before a word is asked: a photo, a voice note or a place.
 * `told`: words alone, nothing is kept yet. `joined`: it belongs to an album that shows an activity already.
 * `doubtful`: it may show what was confirmed a moment ago (`recent`), unless its words told of something of its `own`.
 * Until they say so it is kept apart.
 */
export const beginActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { own: "text" },
  optional: ["own"],
  outcomes: ["told", "noted", "joined", "doubtful", "notAllowed"],
  idle: ["told", "notAllowed"],
  values: {
    told: { media: mediaShape },
    noted: { media: mediaShape, activity: { kind: "id", of: "activity" } },
    doubtful: {
      media: mediaShape,
      activity: { kind: "id", of: "activity" },
      recent: { kind: "id", of: "activity" },
      ...activityLine,
    },
  },
  run: (turn, inputs) => {
    const shown = shownIn(turn);
    if (!shown) return { outcome: "told", values: { media: "none" } };
    if (joins(turn, shown)) return { outcome: "joined" };
    const values = begun(turn, shown);
    const recent = inputs.own === undefined && values.media !== "none" ? confirmedLately(turn) : undefined;
    if (!recent) return { outcome: "noted", values };
    return {
      outcome: "doubtful",
      values: { ...values, recent: String(recent.id), ...activityValues(recent, turn) },
    };
  },
});

function confirmedLately(turn: Turn): ShownActivity | undefined {
  const { store, addressId, now } = turn;
  const who = { authorId: authorOf(turn), addressId, since: doubtfulSince(now) };
  const recent = store.activities.findLastConfirmed(who);
  return recent && store.activities.find(recent.id);
}

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
  inputs: { activity: "activity" },
  optional: ["activity"],
  outcomes: ["kept", "more", "refused", "begun", "nothing", "notAllowed"],
  once: ["activity"],
  values: {
    kept: { media: mediaShape, ...activityLine },
    begun: { media: mediaShape, activity: { kind: "id", of: "activity" } },
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

/** What was kept apart shows an activity that was confirmed already: it goes there, and nothing stays behind. */
export const joinActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "activity", to: "activity" },
  outcomes: ["joined", "gone", "notAllowed"],
  once: ["activity", "to"],
  values: { joined: activityLine },
  run: (turn, inputs) => {
    const { store, now } = turn;
    const apart = findOwnActivity(turn, inputs);
    const own = findOwnActivity(turn, { activity: required(inputs, "to") });
    if (!apart || !own) return { outcome: "gone" };
    store.evidence.changeActivity({ from: apart.id, to: own.id });
    store.activities.movePlace({ from: apart.id, to: own.id });
    store.activities.change(apart, "status", "removed", { changedBy: authorOf(turn), now });
    return { outcome: "joined", values: activityValues(store.activities.find(own.id) ?? own, turn) };
  },
});
