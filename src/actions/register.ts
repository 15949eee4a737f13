import { canSpeakFor, findNamed } from "../community/household.ts";
import { nameMost } from "../community/lengths.ts";
import { decideRegistration } from "../community/registration.ts";
import { seatsLeft } from "../community/session.ts";
import type { Registration } from "../store/registrations.ts";
import { action, moment, type Result, type Turn } from "./contract.ts";
import { consentedSelf, fitting } from "./enrol.ts";
import { type Inputs, required, requiredId } from "./inputs.ts";
import { noteIntention } from "./noteIntention.ts";
import { lapse, offerAgain, offerPlaces } from "./offerPlaces.ts";
import { locality, name, placeShapes, places, placeValues, when } from "./shapes.ts";

/** The purpose of the notice under which a person of the household is kept. */
const purpose = "sessions";

const outcomes = [
  "registered",
  "waitlisted",
  "already",
  "alreadyWaiting",
  "alreadyOffered",
  "closed",
] as const;
type Outcome = (typeof outcomes)[number];

/** Gives somebody of the household a place, or a turn in line. Asking twice changes nothing. */
export const register = action({
  allows: ["member"],
  inputs: { session: "session", who: "person", otherName: "name" },
  optional: ["otherName"],
  outcomes,
  once: ["session", "who", "otherName"],
  values: {
    registered: { ...placeShapes, left: places },
    waitlisted: { ...placeShapes, turn: places },
    already: placeShapes,
    alreadyWaiting: { ...placeShapes, turn: places },
    alreadyOffered: { ...placeShapes, until: when },
  },
  run: (turn, inputs): Result<Outcome> => {
    const sessionId = requiredId(inputs, "session");
    const person = findPerson(turn, inputs);
    const existing = person.id === null ? undefined : findStanding(turn, person.id, sessionId);
    const session = turn.store.sessions.find(sessionId);
    const outcome = decideRegistration({ session, existing, now: turn.now });
    if (!session || outcome === "closed") return { outcome: "closed" };
    const values = placeValues(session, person);
    const about = sessionId;
    if (outcome === "registered") {
      add(turn, inputs, person, sessionId, outcome);
      return { outcome, about, values: { ...values, left: seatsLeft(session) - 1 } };
    }
    if (outcome === "waitlisted") {
      const id = add(turn, inputs, person, sessionId, outcome);
      return { outcome, about, values: { ...values, turn: turnInLine(turn, sessionId, id) } };
    }
    if (!existing) throw new Error(`session ${sessionId} has no registration that is ${outcome}`);
    if (outcome === "already") return { outcome, values };
    if (outcome === "alreadyWaiting") {
      return { outcome, values: { ...values, turn: turnInLine(turn, sessionId, existing.id) } };
    }
    offerAgain(turn, session, existing, person.name);
    return { outcome, values: { ...values, until: moment(existing.offerExpiresAt ?? session.startsAt) } };
  },
});

/** What would come of registering somebody now, so that the read-back says what is so. Changes nothing. */
export const checkPlace = action({
  allows: ["member"],
  inputs: { session: "session", who: "person", otherName: "name" },
  optional: ["otherName"],
  outcomes: ["checked"],
  once: [],
  values: { checked: { standing: { kind: "id", only: [...outcomes] }, forWhom: name, from: locality } },
  run: (turn, inputs) => {
    const session = turn.store.sessions.find(requiredId(inputs, "session"));
    const { id, name: whose } = findPerson(turn, inputs);
    const existing = id === null || !session ? undefined : turn.store.registrations.findLive(id, session.id);
    return {
      outcome: "checked",
      values: {
        standing: decideRegistration({ session, existing, now: turn.now }),
        forWhom: whose ?? "",
        // Who is not known yet is taken to live where whoever writes does.
        from: (id === null ? consentedSelf(turn).locality : turn.store.people.find(id)?.locality) ?? "",
      },
    };
  },
});

/** Who the place is for; `id` is null for somebody of the household who is not known yet. */
export interface Meant {
  readonly id: number | null;
  readonly name: string | null;
  readonly own: boolean;
}

/** Who `who` names; for another person by `otherName`. */
export function findPerson(turn: Turn, inputs: Inputs): Meant {
  const who = required(inputs, "who");
  const household = turn.store.people.listHousehold(turn.addressId);
  if (who === "other") {
    const wanted = fitting("name", required(inputs, "otherName"), nameMost);
    const known = findNamed(household, wanted);
    return { id: known?.id ?? null, name: known?.name ?? wanted, own: false };
  }
  const id = who === "self" ? consentedSelf(turn).id : Number(who.replace(/^p/, ""));
  const member = household.find((one) => one.id === id);
  if (!member || !canSpeakFor(household, id))
    throw new Error(`address ${turn.addressId} cannot speak for person ${id}`);
  return { id, name: member.name, own: member.relation === "self" };
}

/** Their live registration. An offer whose time is over is ended first, and its place goes to the next in line. */
function findStanding(turn: Turn, personId: number, sessionId: number): Registration | undefined {
  const live = turn.store.registrations.findLive(personId, sessionId);
  if (live?.status !== "offered" || (live.offerExpiresAt ?? 0) > turn.now) return live;
  lapse(turn, live);
  offerPlaces(turn, sessionId);
  return undefined;
}

function add(
  turn: Turn,
  inputs: Inputs,
  person: Meant,
  sessionId: number,
  status: "registered" | "waitlisted",
): number {
  const { store, addressId, now } = turn;
  const personId = person.id ?? addMember(turn, required(inputs, "otherName"));
  noteIntention(turn, { sessionId, personId }, "coming");
  return store.registrations.add({ personId, sessionId, status, addressId, now });
}

function addMember(turn: Turn, name: string): number {
  const self = consentedSelf(turn);
  return turn.store.people.addHouseholdMember({
    addressId: turn.addressId,
    name,
    locality: self.locality,
    givenBy: self.id,
    purpose,
    noticeVersion: turn.notice.version,
    noticeHash: turn.notice.hash,
    now: turn.now,
  });
}

function turnInLine({ store }: Turn, sessionId: number, registrationId: number): number {
  return store.registrations.countAhead(sessionId, registrationId) + 1;
}
