import { topicMost } from "../community/lengths.ts";
import { canMove, decideOpening } from "../community/rollCall.ts";
import { isOpen } from "../community/session.ts";
import type { Values } from "../conversation/values.ts";
import type { Session } from "../store/sessions.ts";
import { type Clockwork, moment, type Result, type Shapes, type Turn } from "./contract.ts";
import { fitting } from "./enrol.ts";
import { type Inputs, required, requiredId } from "./inputs.ts";
import { type clashes, clashShapes, findClash, leadIn, localityIn, placeIn, timeIn } from "./sessionPlan.ts";
import { name, place, places, topic, village, when } from "./shapes.ts";

// What a promoter wants changed of a session, before it is.

/** What can be changed, by what the flow calls it. */
export const changeable = ["day", "hours", "place", "locality", "topic", "capacity", "lead"] as const;
/** Of these nobody who is registered is told. */
const quiet: readonly string[] = ["capacity", "lead"];

export const refusals = ["same", "tooFew", "longLocality", "leadGone", "listClosed", "gone"] as const;
type Refusal = (typeof refusals)[number] | (typeof clashes)[number];

export const refusalShapes = { ...clashShapes, tooFew: { taken: places } };

/** What those who are registered hear of. */
export const newsShapes: Shapes = {
  what: { kind: "id", only: changeable.filter((field) => !quiet.includes(field)) },
  ...{ oldTopic: topic, newTopic: topic, oldPlace: place, newPlace: place },
  ...{ oldLocality: village, newLocality: village },
  ...{ oldStarts: when, newStarts: when, oldEnds: when, newEnds: when },
};

/** What the staff is shown of it. */
export const changeShapes: Shapes = {
  ...newsShapes,
  what: { kind: "id", only: changeable, echoes: "what" },
  ...{ oldCapacity: places, newCapacity: places, oldLead: name, newLead: name },
  /** How many are on its roll who would be taken off, because it is not held then. */
  onRoll: places,
};

export interface PlannedChange {
  readonly before: Session;
  readonly after: Session;
  /** Nobody but the staff is concerned. */
  readonly isQuiet: boolean;
  readonly news: Values;
  readonly values: Values;
}

/** Reads what is to be changed, or says why it cannot be. Changes nothing. */
export function plannedChange(
  turn: Turn,
  given: Inputs,
): { change: PlannedChange } | { refused: Result<Refusal> } {
  const before = turn.store.sessions.find(requiredId(given, "session"));
  if (!before || !isOpen(before, turn.now)) return { refused: { outcome: "gone" } };
  const what = required(given, "what");
  const patch = patchOf(turn, given, what, before);
  if (typeof patch === "string") return { refused: { outcome: patch } };
  const after = { ...before, ...patch };
  const isMoved = after.startsAt !== before.startsAt || after.endsAt !== before.endsAt;
  if (isMoved && !canMove(turn.store.rollCalls.findBySession(before.id)))
    return { refused: { outcome: "listClosed" } };
  if (JSON.stringify(after) === JSON.stringify(before)) return { refused: { outcome: "same" } };
  if (after.capacity < Math.max(1, after.seatsTaken))
    return { refused: { outcome: "tooFew", values: { taken: after.seatsTaken } } };
  const clash = clashOf(turn, given, what, after);
  return clash ? { refused: clash } : { change: describe(turn, what, before, after) };
}

function patchOf(
  turn: Turn,
  given: Inputs,
  what: string,
  before: Session,
): Partial<Session> | "longLocality" | "leadGone" {
  const { dayOf, hourOf, instantOf } = turn.calendar;
  switch (what) {
    case "topic":
      return { topic: fitting("topic", required(given, "topic"), topicMost) };
    case "place":
      return placeIn(given);
    case "locality": {
      const locality = localityIn(given);
      return locality === null ? "longLocality" : { locality };
    }
    case "day": {
      // The hours of the clock stay, also where clocks change in between.
      const startsAt = instantOf(required(given, "day"), hourOf(before.startsAt));
      return { startsAt, endsAt: startsAt + before.endsAt - before.startsAt };
    }
    case "hours":
      return timeIn(turn, dayOf(before.startsAt), required(given, "hours"));
    case "capacity":
      return { capacity: Number(required(given, "capacity")) };
    case "lead": {
      const lead = leadIn(turn, given);
      return lead ? { ledBy: lead.id } : "leadGone";
    }
    default:
      throw new Error(`nothing of a session is called ${what}`);
  }
}

/** What is not changed was said to clash, if it does, when it was planned. */
function clashOf(turn: Turn, given: Inputs, what: string, after: Session) {
  if (what === "topic" || what === "capacity") return null;
  const moved = what === "day" || what === "hours";
  const plan = moved || what === "lead" ? after : { ...after, ledBy: null };
  return findClash(turn, after.id, plan, what === "lead" || given.samePlace === "yes");
}

/** Who is on the roll of a session that is now held so much later that nobody can have arrived. */
export function cameTooEarly({ store, now }: Clockwork, after: Session): number {
  const roll = store.rollCalls.findBySession(after.id);
  return roll && decideOpening(after, now) === "tooEarly" ? store.attendances.count(roll.id) : 0;
}

function describe(turn: Turn, what: string, before: Session, after: Session): PlannedChange {
  const nameOf = (id: number | null) => (id === null ? "" : (turn.store.people.find(id)?.name ?? ""));
  const news: Values = {
    what,
    ...{ oldTopic: before.topic, newTopic: after.topic, oldPlace: before.place, newPlace: after.place },
    ...{ oldLocality: before.locality, newLocality: after.locality },
    ...{ oldStarts: moment(before.startsAt), newStarts: moment(after.startsAt) },
    ...{ oldEnds: moment(before.endsAt), newEnds: moment(after.endsAt) },
  };
  const values: Values = {
    ...news,
    ...{ oldCapacity: before.capacity, newCapacity: after.capacity },
    ...{ oldLead: nameOf(before.ledBy), newLead: nameOf(after.ledBy) },
    onRoll: cameTooEarly(turn, after),
  };
  return { before, after, isQuiet: quiet.includes(what), news, values };
}
