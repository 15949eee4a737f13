import { placeMost, sessionLocalityMost } from "../community/lengths.ts";
import { decidePlan } from "../community/session.ts";
import type { Values } from "../conversation/values.ts";
import type { Session, SessionTerms } from "../store/sessions.ts";
import { moment, type Result, type Shapes, type Turn } from "./contract.ts";
import { fitting } from "./enrol.ts";
import { type Inputs, required } from "./inputs.ts";
import { name, topic, when } from "./shapes.ts";

// What a promoter answered about a session, read as what is kept of it.

/** What a session is told with, part by part, new or changed. */
export const planInputs = {
  topic: "text",
  place: "place",
  placeName: "text",
  latitude: "number",
  longitude: "number",
  locality: "village",
  otherLocality: "locality",
  day: "day",
  hours: "hours",
  capacity: "number",
  lead: "person",
  samePlace: ["keep", "place", "day", "hours", "yes", "no"],
} as const;

/** What a place is that is only a point on the map: then its name was asked for. */
const pointOnly = "point";

/** Where a session is held, in words or at a point of the map. */
export function placeIn(inputs: Inputs): Pick<SessionTerms, "place" | "latitude" | "longitude"> {
  const given = required(inputs, "place");
  const place = fitting("place", given === pointOnly ? required(inputs, "placeName") : given, placeMost);
  const { latitude, longitude } = inputs;
  const isPoint = latitude !== undefined && longitude !== undefined;
  return {
    place,
    latitude: isPoint ? Number(latitude) : null,
    longitude: isPoint ? Number(longitude) : null,
  };
}

/** Null when it is longer than a session's locality can be. */
export function localityIn(inputs: Inputs): string | null {
  const chosen = required(inputs, "locality");
  const locality = chosen === "other" ? required(inputs, "otherLocality") : chosen;
  return locality.length <= sessionLocalityMost ? locality : null;
}

/** Who leads it. Undefined when they are not of the staff any more. */
export function leadIn({ store }: Turn, inputs: Inputs): { id: number; name: string } | undefined {
  const id = Number(required(inputs, "lead").replace(/^p/, ""));
  const grant = store.roles.listGrants().find((one) => one.personId === id);
  return grant && { id, name: grant.name ?? "" };
}

/** A day (YYYY-MM-DD) and hours (HH:MM-HH:MM) of the tenant's zone, as instants. */
export function timeIn(
  { calendar }: Turn,
  day: string,
  hours: string,
): Pick<SessionTerms, "startsAt" | "endsAt"> {
  const [from = "", to = ""] = hours.split("-");
  const startsAt = calendar.instantOf(day, from);
  const endsAt = calendar.instantOf(day, to);
  if (startsAt >= endsAt) throw new Error(`hours that end before they begin were let through: ${hours}`);
  return { startsAt, endsAt };
}

export const clashes = ["past", "leadBusy", "placeTaken"] as const;

const otherShapes: Shapes = {
  otherTopic: topic,
  otherStarts: when,
  otherEnds: when,
};

/** What the texts about a plan that clashes may show. */
export const clashShapes: Readonly<Record<(typeof clashes)[number], Shapes>> = {
  past: { plannedStarts: when },
  leadBusy: { ...otherShapes, busyName: name },
  placeTaken: otherShapes,
};

/**
 * What keeps a session from being held as planned. Null when nothing does. `id` is its own, null for a new one;
 * `despite`: that another one is at the same place then was seen and is meant.
 */
export function findClash(
  { store, now }: Turn,
  id: number | null,
  plan: SessionTerms,
  despite: boolean,
): Result<(typeof clashes)[number]> | null {
  const others = store.sessions.listOverlapping(plan.startsAt, plan.endsAt);
  const found = decidePlan({ ...plan, id }, others, now);
  switch (found.decision) {
    case "fine":
      return null;
    case "past":
      return { outcome: "past", values: { plannedStarts: moment(plan.startsAt) } };
    case "leadBusy": {
      const busyName = store.people.find(plan.ledBy ?? 0)?.name ?? "";
      return { outcome: "leadBusy", values: { ...otherValues(found.other), busyName } };
    }
    case "placeTaken":
      return despite ? null : { outcome: "placeTaken", values: otherValues(found.other) };
  }
}

const otherValues = (other: Session): Values => ({
  otherTopic: other.topic,
  otherStarts: moment(other.startsAt),
  otherEnds: moment(other.endsAt),
});
