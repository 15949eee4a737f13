import {
  type ActivityField,
  activityFields,
  activityKinds,
  isActivityKind,
  joinsFor,
  quietFor,
  weekOf,
} from "../community/activity.ts";
import { freeTextMost } from "../community/lengths.ts";
import type { Activity } from "../store/activities.ts";
import { action, moment, required, requiredId, type Shapes, type Source, type Turn } from "./contract.ts";
import { locality, places, when } from "./shapes.ts";

const kindShape = { kind: "id", only: [...activityKinds] } as const;
const countsMost = 160;
const told: Shapes = {
  kind: kindShape,
  day: { kind: "id" },
  locality,
  counts: { kind: "text", max: countsMost },
};
const whole: Shapes = {
  activity: { kind: "id" },
  when,
  where: locality,
  what: kindShape,
  howMany: { kind: "text", max: countsMost },
  words: { kind: "text", max: freeTextMost },
  evidence: places,
  isConfirmed: { kind: "id", only: ["yes", "no"] },
};
const mediaShape = { kind: "id", only: ["photo", "voice", "place", "other"] } as const;

/** Keeps what came with the message that begins an activity, before anything is asked: nothing of it may be lost. */
export const keepMedia = action({
  allows: ["promoter", "coordinator"],
  inputs: {},
  outcomes: ["nothing", "kept", "recent"],
  values: {
    nothing: { media: { kind: "id", only: ["none"] } },
    kept: { activity: { kind: "id" }, media: mediaShape },
    recent: {
      activity: { kind: "id" },
      media: mediaShape,
      recent: { kind: "id" },
      ...prefixed("recent", whole),
    },
  },
  run: (turn) => {
    const { store, selfId, now, message } = turn;
    if (selfId === null || message?.said.type !== "media")
      return { outcome: "nothing", values: { media: "none" } };
    const activity = addEmpty(turn, selfId);
    addEvidenceTo(turn, activity);
    const values = { activity: String(activity), media: mediaName(message.said.media) };
    const last = store.activities.findLastConfirmed(selfId);
    // With words of its own it is another act.
    if (message.said.caption || !last || now - (last.confirmedAt ?? 0) > joinsFor)
      return { outcome: "kept", values };
    return {
      outcome: "recent",
      values: { ...values, recent: String(last.id), ...shownAs("recent", turn, last) },
    };
  },
});

/** What came belongs to the activity that was confirmed just before. */
export const joinRecent = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "id", recent: "id" },
  outcomes: ["joined"],
  values: { joined: whole },
  run: (turn, inputs) => {
    const from = findOwn(turn, requiredId(inputs, "activity"));
    const to = findOwn(turn, requiredId(inputs, "recent"));
    turn.store.evidence.move(from.id, to.id);
    turn.store.activities.markRemoved(from.id);
    return { outcome: "joined", values: shown(turn, findOwn(turn, to.id)) };
  },
});

/** A photo or the like while an activity is being told: only the first of several is answered. */
export const addEvidence = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "id" },
  optional: ["activity"],
  outcomes: ["kept", "more", "unkept"],
  values: { kept: { activity: { kind: "id" }, media: mediaShape }, more: { activity: { kind: "id" } } },
  run: (turn, inputs) => {
    const { store, selfId, now, message } = turn;
    if (selfId === null || message?.said.type !== "media") return { outcome: "unkept" };
    const { said } = message;
    if (said.file === undefined && said.place === undefined) return { outcome: "unkept" };
    const id =
      inputs.activity === undefined
        ? addEmpty(turn, selfId)
        : findOwn(turn, requiredId(inputs, "activity")).id;
    const last = store.evidence.findLast(id);
    addEvidenceTo(turn, id);
    const together =
      last !== undefined &&
      (now - last.receivedAt < quietFor || (said.album !== undefined && last.album === said.album));
    const values = { activity: String(id) };
    return together
      ? { outcome: "more", values }
      : { outcome: "kept", values: { ...values, media: mediaName(said.media) } };
  },
});

/** Keeps what was told, with what was understood of it; what was not said is left to be asked. */
export const noteActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "id", text: "text", kind: "id", day: "text", locality: "text", counts: "text" },
  optional: ["activity", "kind", "day", "locality", "counts"],
  outcomes: ["noted"],
  values: { noted: { activity: { kind: "id" }, entry: { kind: "id" }, ...told } },
  run: (turn, inputs) => {
    const { store, selfId, now, addressId, calendar } = turn;
    if (selfId === null) throw new Error("an activity needs its author");
    const day = inputs.day ?? calendar.dayOf(now);
    const kind = inputs.kind !== undefined && isActivityKind(inputs.kind) ? inputs.kind : undefined;
    const counts = (inputs.counts ?? "").slice(0, countsMost);
    const heard = {
      kind: kind ?? "other",
      text: required(inputs, "text"),
      day,
      locality: inputs.locality ?? null,
      counts,
    };
    const id =
      inputs.activity === undefined
        ? store.activities.add({ ...heard, authorId: selfId, addressId, now })
        : findOwn(turn, requiredId(inputs, "activity")).id;
    store.activities.change(id, heard);
    return {
      outcome: "noted",
      values: {
        activity: String(id),
        entry: String(id),
        day,
        counts,
        ...(kind && { kind }),
        ...(inputs.locality !== undefined && { locality: inputs.locality }),
      },
    };
  },
});

/** Brings an activity up to what has been answered, and reads it back. Changes of a confirmed one are kept as history. */
export const describeActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "id", text: "text", kind: "id", day: "text", locality: "text", counts: "text" },
  optional: ["text", "kind", "day", "locality", "counts"],
  outcomes: ["described"],
  values: { described: whole },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const before = findOwn(turn, requiredId(inputs, "activity"));
    const after = {
      kind: inputs.kind !== undefined && isActivityKind(inputs.kind) ? inputs.kind : before.kind,
      text: inputs.text ?? before.text,
      day: inputs.day ?? before.day,
      locality: inputs.locality ?? before.locality,
      counts: (inputs.counts ?? before.counts).slice(0, countsMost),
    };
    if (before.status === "confirmed" && selfId !== null) {
      for (const field of changedFields(before, after)) {
        const change = { field, before: before[field], after: after[field] };
        store.activities.addChange(before.id, { ...change, changedAt: now, changedBy: selfId });
      }
    }
    store.activities.change(before.id, after);
    return { outcome: "described", values: shown(turn, findOwn(turn, before.id)) };
  },
});

function changedFields(
  before: Pick<Activity, ActivityField>,
  after: Pick<Activity, ActivityField>,
): readonly ActivityField[] {
  return activityFields.filter((field) => before[field] !== after[field]);
}

export const confirmActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "id" },
  outcomes: ["confirmed"],
  values: { confirmed: whole },
  run: (turn, inputs) => {
    const { id, status } = findOwn(turn, requiredId(inputs, "activity"));
    if (status !== "confirmed") turn.store.activities.markConfirmed(id, turn.now);
    return { outcome: "confirmed", values: shown(turn, findOwn(turn, id)) };
  },
});

/** Takes an activity out of its author's list; it stays in the history. */
export const removeActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "id" },
  outcomes: ["removed"],
  values: {},
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const activity = findOwn(turn, requiredId(inputs, "activity"));
    if (activity.status === "confirmed" && selfId !== null) {
      const change = { field: "status", before: activity.status, after: "removed" };
      store.activities.addChange(activity.id, { ...change, changedAt: now, changedBy: selfId });
    }
    store.activities.markRemoved(activity.id);
    return { outcome: "removed" };
  },
});

/** One of the author's own, as it stands: nobody reads or changes another's from the chat. */
export const showActivity = action({
  allows: ["promoter", "coordinator"],
  inputs: { activity: "id" },
  outcomes: ["shown"],
  values: { shown: whole },
  run: (turn, inputs) => ({
    outcome: "shown",
    values: shown(turn, findOwn(turn, requiredId(inputs, "activity"))),
  }),
});

/** The author's own, by weeks, the latest first. `week` is the Monday; `first` of its week in the list. */
export const myActivities: Source = {
  allows: ["promoter", "coordinator"],
  values: {
    ...whole,
    week: when,
    first: { kind: "id", only: ["yes", "no"] },
  },
  list: (turn) => {
    const { store, selfId } = turn;
    if (selfId === null) return [];
    let week = "";
    return store.activities.listByAuthor(selfId).map((activity) => {
      const its = weekOf(activity.day);
      const first = its !== week;
      week = its;
      return {
        id: String(activity.id),
        values: { ...shown(turn, activity), week: noonOf(turn, its), first: first ? "yes" : "no" },
      };
    });
  },
};

// —

function addEmpty({ store, now, addressId, calendar }: Turn, authorId: number): number {
  const day = calendar.dayOf(now);
  return store.activities.add({
    authorId,
    addressId,
    kind: "other",
    text: "",
    day,
    locality: null,
    counts: "",
    now,
  });
}

function addEvidenceTo({ store, now, message, want, addressId }: Turn, activityId: number): void {
  if (message?.said.type !== "media") return;
  const { channel, account, messageId, said } = message;
  if (said.place) store.activities.setPlace(activityId, said.place.latitude, said.place.longitude);
  const id = store.evidence.add({
    activityId,
    kind: said.media,
    channel,
    account,
    messageId,
    ref: said.file?.ref ?? null,
    album: said.album ?? null,
    caption: said.caption ?? null,
    now,
  });
  if (id !== null && said.file !== undefined)
    want({ key: `evidence:${id}`, kind: "evidence", input: { evidence: id, address: addressId } });
}

function findOwn({ store, selfId }: Turn, id: number): Activity {
  const activity = store.activities.find(id);
  if (!activity || activity.authorId !== selfId || activity.status === "removed")
    throw new Error(`activity ${id} is not this person's`);
  return activity;
}

function shown(turn: Turn, activity: Activity) {
  const { id, kind, day, counts, text, status } = activity;
  return {
    activity: String(id),
    when: noonOf(turn, day),
    where: activity.locality ?? "",
    what: kind,
    howMany: counts,
    words: text,
    evidence: activity.evidence,
    isConfirmed: status === "confirmed" ? "yes" : "no",
  };
}

/** Under another name, beside the values of the activity that is being told. */
const shownAs = (name: string, turn: Turn, activity: Activity) =>
  Object.fromEntries(Object.entries(shown(turn, activity)).map(([key, value]) => [`${name}.${key}`, value]));

function prefixed(name: string, shapes: Shapes): Shapes {
  return Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [`${name}.${key}`, shape]));
}

/** A day as texts show it: its noon, which no zone moves to another day. */
const noonOf = ({ calendar }: Turn, day: string) => moment(calendar.instantOf(day, "12:00"));

function mediaName(kind: string): "photo" | "voice" | "place" | "other" {
  if (kind === "photo") return "photo";
  if (kind === "voice" || kind === "audio") return "voice";
  return kind === "location" ? "place" : "other";
}
