import { topicMost } from "../community/lengths.ts";
import type { Values } from "../conversation/values.ts";
import type { SessionTerms } from "../store/sessions.ts";
import { action, moment, type Result, type Shapes, type Turn } from "./contract.ts";
import { consentedSelf, fitting } from "./enrol.ts";
import { type Inputs, required } from "./inputs.ts";
import {
  clashes,
  clashShapes,
  findClash,
  leadIn,
  localityIn,
  placeIn,
  planInputs,
  timeIn,
} from "./sessionPlan.ts";
import { name, place, places, village, when, yesOrNo } from "./shapes.ts";

const inputs = planInputs;
const optional = ["placeName", "latitude", "longitude", "otherLocality", "samePlace"];
const refusals = [...clashes, "noPlaces", "longLocality", "leadGone", "notAllowed"] as const;
type Refusal = (typeof refusals)[number];

const planShapes: Shapes = {
  starts: when,
  ends: when,
  where: place,
  onMap: yesOrNo,
  village,
  seats: places,
  leadName: name,
};

/** What a session would be, so that the read-back says all of it. Changes nothing. */
export const checkSession = action({
  allows: ["promoter", "coordinator"],
  inputs,
  optional,
  outcomes: ["fine", ...refusals],
  once: [],
  values: {
    fine: planShapes,
    ...clashShapes,
    placeTaken: { ...planShapes, ...clashShapes.placeTaken },
  },
  run: (turn, given) => {
    const read = planIn(turn, { ...given, samePlace: "keep" });
    if ("refused" in read) return read.refused;
    const values = planValues(read.plan, read.leadName);
    // Said each time: the place may have been corrected since.
    const taken = findClash(turn, null, read.plan, false);
    return taken
      ? { outcome: taken.outcome, values: { ...values, ...taken.values } }
      : { outcome: "fine", values };
  },
});

/** Adds a session that people can register for from now on. */
export const addSession = action({
  allows: ["promoter", "coordinator"],
  inputs,
  optional,
  outcomes: ["added", ...refusals],
  feeds: { attendanceList: { reason: "topic", place: "place", date: "day", promoter: "lead" } },
  once: ["day", "hours", "lead"],
  idle: refusals,
  values: { added: { starts: when, ends: when }, ...clashShapes },
  run: (turn, given) => {
    const read = planIn(turn, given);
    if ("refused" in read) return read.refused;
    const { plan } = read;
    turn.store.sessions.add({ ...plan, createdBy: consentedSelf(turn).id, now: turn.now });
    const values = { starts: moment(plan.startsAt), ends: moment(plan.endsAt) };
    return { outcome: "added", values };
  },
});

function planIn(
  turn: Turn,
  given: Inputs,
): { plan: SessionTerms; leadName: string } | { refused: Result<Refusal> } {
  const capacity = Number(required(given, "capacity"));
  if (capacity < 1) return { refused: { outcome: "noPlaces" } };
  const locality = localityIn(given);
  if (locality === null) return { refused: { outcome: "longLocality" } };
  const lead = leadIn(turn, given);
  if (!lead) return { refused: { outcome: "leadGone" } };
  const plan: SessionTerms = {
    topic: fitting("topic", required(given, "topic"), topicMost),
    ...placeIn(given),
    ...timeIn(turn, required(given, "day"), required(given, "hours")),
    ...{ locality, capacity, ledBy: lead.id },
  };
  const clash = findClash(turn, null, plan, given.samePlace === "keep");
  return clash ? { refused: clash } : { plan, leadName: lead.name };
}

function planValues(plan: SessionTerms, leadName: string): Values {
  return {
    starts: moment(plan.startsAt),
    ends: moment(plan.endsAt),
    where: plan.place,
    onMap: plan.latitude === null ? "no" : "yes",
    village: plan.locality,
    seats: plan.capacity,
    leadName,
  };
}
