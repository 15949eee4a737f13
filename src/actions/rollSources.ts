import { nameMost, topicMost } from "../community/lengths.ts";
import { shortName, shortNameMost } from "../community/name.ts";
import { decideOpening, opensBefore, opensUntil, type RollStage, stageOf } from "../community/rollCall.ts";
import type { NamedRollCall, RollCall } from "../store/rollCalls.ts";
import { moment, type Source, type Turn } from "./contract.ts";
import { requiredId } from "./inputs.ts";
import { places, sessionShapes, sessionValues, when } from "./shapes.ts";

const day = 86_400_000;
/** Lists are asked for again for so long. */
const listedFor = 400 * day;

/** Sessions whose roll may be opened now, or is open; where every one is closed, those: who asks hears what can be done. */
export const rollSessions: Source = {
  allows: ["promoter", "coordinator"],
  of: "session",
  values: { ...sessionShapes, isOpen: { kind: "id", only: ["yes", "no", "closed"] } },
  list: ({ store, now }) => {
    const all = store.sessions
      .listBetween(now - opensUntil - day, now + opensBefore)
      .filter((session) => decideOpening(session, now) === "open")
      .map((session) => ({ session, roll: store.rollCalls.findBySession(session.id) }));
    const takeable = all.filter(({ roll }) => roll === undefined || roll.closedAt === null);
    return (takeable.length > 0 ? takeable : all).map(({ session, roll }) => ({
      id: String(session.id),
      values: { ...sessionValues(session), isOpen: isOpen(roll) },
    }));
  },
};

const isOpen = (roll: RollCall | undefined) => {
  if (roll === undefined) return "no";
  return roll.closedAt === null ? "yes" : "closed";
};

const rollShapes = { topic: { kind: "text", max: topicMost }, starts: when, count: places } as const;

const rolls = (list: (turn: Turn) => readonly NamedRollCall[]): Source => ({
  allows: ["promoter", "coordinator"],
  of: "roll",
  values: rollShapes,
  list: (turn) => list(turn).map((roll) => option(turn, roll)),
});
const listOpen = ({ store }: Turn) => store.rollCalls.listOpen();
/** The latest first. */
const listLately = ({ store, now }: Turn) => store.rollCalls.listSince(now - listedFor);

/** Rolls that take names now. */
export const openRolls = rolls((turn) => listOpen(turn).filter((roll) => stageIn(turn, roll) === "open"));

/** Rolls that can be closed: those that are open, and those left open that somebody is on. */
export const closableRolls = rolls((turn) =>
  listOpen(turn).filter((roll) => {
    const stage = stageIn(turn, roll);
    return stage === "open" || (stage === "past" && turn.store.attendances.count(roll.id) > 0);
  }),
);

/** Rolls that can be opened again or added to. */
export const reopenableRolls = rolls((turn) =>
  listLately(turn).filter((roll) => reopenable.includes(stageIn(turn, roll))),
);
const reopenable: readonly RollStage[] = ["closed", "past"];

/** Rolls whose list was made. */
export const closedRolls = rolls((turn) =>
  listLately(turn).filter(({ firstClosedAt }) => firstClosedAt !== null),
);

const stageIn = ({ now }: Turn, roll: NamedRollCall): RollStage => stageOf(roll, roll, now);

const option = ({ store }: Turn, { id, topic, startsAt }: NamedRollCall) => ({
  id: String(id),
  values: { topic, starts: moment(startsAt), count: store.attendances.count(id) },
});

/** Who is on an open roll, the last one first: what was noted by mistake was noted just now. */
export const attendees: Source = {
  allows: ["promoter", "coordinator"],
  inputs: { roll: "roll" },
  of: "attendee",
  values: { name: { kind: "text", max: nameMost }, short: { kind: "text", max: shortNameMost } },
  list: ({ store }, inputs) =>
    store.attendances
      .list(requiredId(inputs, "roll"))
      .toReversed()
      .map(({ id, name }) => ({ id: String(id), values: { name, short: shortName(name) } })),
};
