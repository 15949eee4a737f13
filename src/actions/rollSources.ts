import { nameMost, topicMost } from "../community/lengths.ts";
import { shortName, shortNameMost } from "../community/name.ts";
import { decideOpening, opensBefore, opensUntil } from "../community/rollCall.ts";
import type { NamedRollCall } from "../store/rollCalls.ts";
import { moment, requiredId, type Source } from "./contract.ts";
import { places, sessionShapes, sessionValues, when } from "./shapes.ts";

const day = 86_400_000;
/** Lists are asked for again for so long. */
const listedFor = 400 * day;

/** Sessions whose roll may be opened now, or is open. */
export const rollSessions: Source = {
  allows: ["promoter", "coordinator"],
  values: { ...sessionShapes, isOpen: { kind: "id", only: ["yes", "no"] } },
  list: ({ store, now }) =>
    store.sessions
      .listBetween(now - opensUntil - day, now + opensBefore)
      .filter((session) => decideOpening(session, now) === "open")
      .map((session) => ({ session, roll: store.rollCalls.findBySession(session.id) }))
      .filter(({ roll }) => roll === undefined || roll.closedAt === null)
      .map(({ session, roll }) => ({
        id: String(session.id),
        values: { ...sessionValues(session), isOpen: roll ? "yes" : "no" },
      })),
};

const rollShapes = { topic: { kind: "text", max: topicMost }, starts: when, count: places } as const;

/** Rolls that are open now. */
export const openRolls: Source = {
  allows: ["promoter", "coordinator"],
  values: rollShapes,
  list: ({ store }) =>
    store.rollCalls.listOpen().map((roll) => option(roll, store.attendances.count(roll.id))),
};

/** Rolls that were closed, the latest first. */
export const closedRolls: Source = {
  allows: ["promoter", "coordinator"],
  values: rollShapes,
  list: ({ store, now }) =>
    store.rollCalls.listClosed(now - listedFor).map((roll) => option(roll, store.attendances.count(roll.id))),
};

const option = ({ id, topic, startsAt }: NamedRollCall, count: number) => ({
  id: String(id),
  values: { topic, starts: moment(startsAt), count },
});

/** Who is on an open roll, the last one first: what was noted by mistake was noted just now. */
export const attendees: Source = {
  allows: ["promoter", "coordinator"],
  inputs: { roll: "id" },
  values: { name: { kind: "text", max: nameMost }, short: { kind: "text", max: shortNameMost } },
  list: ({ store }, inputs) =>
    store.attendances
      .list(requiredId(inputs, "roll"))
      .toReversed()
      .map(({ id, name }) => ({ id: String(id), values: { name, short: shortName(name) } })),
};
