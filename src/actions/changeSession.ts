import { closesAt } from "../community/rollCall.ts";
import type { SessionField } from "../store/sessionChanges.ts";
import type { Session } from "../store/sessions.ts";
import { action, type Turn } from "./contract.ts";
import { consentedSelf } from "./enrol.ts";
import { offerPlaces, renewOffers } from "./offerPlaces.ts";
import {
  cameTooEarly,
  changeable,
  changeShapes,
  type PlannedChange,
  plannedChange,
  refusalShapes,
  refusals,
} from "./plannedChange.ts";
import { giveBackAll } from "./reviews.ts";
import { clashes, planInputs } from "./sessionPlan.ts";
import { places } from "./shapes.ts";
import { tellRegistered, toldShapes } from "./tellRegistered.ts";

const inputs = { session: "session", what: changeable, ...planInputs } as const;
const optional = Object.keys(inputs).filter((input) => input !== "session" && input !== "what");

/** What a session would be after a change, beside what it is, so that both can be read back. Changes nothing. */
export const checkChange = action({
  allows: ["promoter", "coordinator"],
  inputs,
  optional,
  outcomes: ["fine", ...clashes, ...refusals, "notAllowed"],
  once: [],
  values: {
    fine: changeShapes,
    ...refusalShapes,
    placeTaken: { ...changeShapes, ...refusalShapes.placeTaken },
  },
  run: (turn, given) => {
    const planned = plannedChange(turn, { ...given, samePlace: "yes" });
    if ("refused" in planned) return planned.refused;
    // Said each time: the place may be another one now.
    const again = plannedChange(turn, { ...given, samePlace: "no" });
    return "refused" in again
      ? { ...again.refused, values: { ...planned.change.values, ...again.refused.values } }
      : { outcome: "fine", values: planned.change.values };
  },
});

/** Changes a session: who is registered hears of it, and what of places follows from it happens. */
export const changeSession = action({
  allows: ["promoter", "coordinator"],
  inputs,
  optional,
  outcomes: ["changed", "changedQuietly", ...clashes, ...refusals, "notAllowed"],
  tells: { whom: "people", urgent: "soon" },
  once: Object.keys(inputs).filter((input) => input !== "samePlace"),
  idle: [...clashes, ...refusals, "notAllowed"],
  values: {
    changed: { ...changeShapes, ...toldShapes, givenBack: places },
    changedQuietly: { ...changeShapes, offered: places },
    ...refusalShapes,
  },
  run: (turn, given) => {
    const planned = plannedChange(turn, given);
    if ("refused" in planned) return planned.refused;
    const { change } = planned;
    const { after } = change;
    turn.store.sessions.change(after.id, after, change.isQuiet ? null : turn.now);
    const changeId = keepChange(turn, change);
    moveRoll(turn, change);
    renewOffers(turn, after);
    offerPlaces(turn, after.id);
    if (change.isQuiet) {
      const taken = turn.store.sessions.find(after.id)?.seatsTaken ?? after.seatsTaken;
      return {
        outcome: "changedQuietly",
        values: { ...change.values, offered: taken - change.before.seatsTaken },
      };
    }
    turn.renewSummonses(after.id);
    const told = tellRegistered(turn, turn.store.registrations.listLive(after.id), {
      ...{ sessionId: after.id, change: changeId },
      ...{ text: "changeSession.news", values: change.news },
    });
    const givenBack = giveBackAll(turn, after.id);
    return { outcome: "changed", values: { ...change.values, ...told, givenBack } };
  },
});

/** An open roll follows its session. Who had arrived at the hour before is on it no more; the change is kept with who made it. */
function moveRoll(turn: Turn, { after }: PlannedChange): void {
  const { rollCalls, attendances } = turn.store;
  const roll = rollCalls.findBySession(after.id);
  if (!roll) return;
  rollCalls.changeEnd(roll.id, closesAt(after));
  if (cameTooEarly(turn, after) > 0) attendances.removeAll(roll.id, consentedSelf(turn).id, turn.now);
}

/** Who changed what of it; gives back the last row's id. */
function keepChange(turn: Turn, { before, after }: PlannedChange): number {
  const by = consentedSelf(turn).id;
  let last = 0;
  for (const [field, read] of kept) {
    const [was, is] = [read(before), read(after)];
    if (was === is) continue;
    last = turn.store.sessionChanges.add({
      ...{ sessionId: after.id, field, before: was, after: is, by, now: turn.now },
    });
  }
  return last;
}

const written = (value: string | number | null) => (value === null ? null : String(value));
const kept: readonly (readonly [SessionField, (session: Session) => string | null])[] = [
  ["topic", ({ topic }) => topic],
  [
    "place",
    // The same words at another point of the map are another place.
    ({ place, latitude, longitude }) => (latitude === null ? place : `${place} (${latitude}, ${longitude})`),
  ],
  ["locality", ({ locality }) => locality],
  ["starts", ({ startsAt }) => written(startsAt)],
  ["ends", ({ endsAt }) => written(endsAt)],
  ["capacity", ({ capacity }) => written(capacity)],
  ["lead", ({ ledBy }) => written(ledBy)],
];
