import { sessionLocalityMost } from "../community/lengths.ts";
import { shortName, shortNameMost } from "../community/name.ts";
import { seatsLeft } from "../community/session.ts";
import type { Values } from "../conversation/values.ts";
import type { ComingSession } from "../store/sessions.ts";
import { moment, type Shapes, type Source } from "./contract.ts";
import {
  locatedShapes,
  locatedValues,
  name,
  place,
  placeShapes,
  places,
  topic,
  village,
  when,
} from "./shapes.ts";

/** More than anybody reads through; the soonest come first. */
const sessionsMost = 50;

/** The sessions whose places are still given, full ones included: their list is waiting. */
export const openSessions: Source = {
  allows: ["anyone"],
  of: "session",
  values: {
    topic,
    place,
    locality: village,
    starts: when,
    ends: when,
    left: places,
    waiting: places,
  },
  list: ({ store, now }) =>
    store.sessions.listOpen(now, sessionsMost).map((session) => ({
      id: String(session.id),
      values: {
        topic: session.topic,
        place: session.place,
        locality: session.locality,
        starts: moment(session.startsAt),
        ends: moment(session.endsAt),
        left: seatsLeft(session),
        waiting: session.waiting,
      },
    })),
};

/** Places and turns in line of everybody this address speaks for, of sessions that have not begun. */
export const myRegistrations: Source = {
  allows: ["anyone"],
  of: "registration",
  values: {
    ...placeShapes,
    status: { kind: "id", only: ["registered", "waitlisted", "offered"] },
    turn: places,
    until: when,
  },
  list: ({ store, addressId, now }) =>
    store.registrations.listLiveByHousehold(addressId, now).map((one) => ({
      id: String(one.id),
      values: {
        name: one.name ?? "",
        own: one.own ? "yes" : "no",
        topic: one.topic,
        place: one.place,
        starts: moment(one.startsAt),
        ends: moment(one.endsAt),
        status: one.status,
        turn: one.status === "waitlisted" ? one.ahead + 1 : 0,
        until: moment(one.offerExpiresAt ?? one.startsAt),
      },
    })),
};

/** Of all at once there is nothing to tell but how many. */
const exceptOfAll = (shapes: Shapes): Shapes =>
  Object.fromEntries(
    Object.entries(shapes).map(([value, shape]) => [
      value,
      { ...shape, unless: { name: "relation", is: "all" } },
    ]),
  );

/** The same to choose from for giving them up: one of them, or all at once. `short` is for the rows of a list. */
export const cancellablePlaces: Source = {
  allows: myRegistrations.allows,
  of: "registration",
  values: {
    ...exceptOfAll({ ...myRegistrations.values, short: { kind: "text", max: shortNameMost } }),
    relation: { kind: "id", only: ["one", "all"] },
    all: places,
  },
  fixed: ["all"],
  list: (turn, inputs) => {
    const each = myRegistrations.list(turn, inputs).map(({ id, values }) => ({
      id,
      values: { ...values, short: shortName(String(values?.name ?? "")), relation: "one", all: 1 },
    }));
    return each.length > 1 ? [...each, { id: "all", values: { relation: "all", all: each.length } }] : each;
  },
};

const staffShapes = { ...locatedShapes, taken: places, capacity: places, waiting: places, lead: name };
const staffValues = (session: ComingSession): Values => ({
  ...locatedValues(session),
  taken: session.seatsTaken,
  capacity: session.capacity,
  waiting: session.waiting,
  lead: session.leadName ?? "",
});

/** The sessions that are not over, as the staff sees them. */
export const comingSessions: Source = {
  allows: ["promoter", "coordinator"],
  of: "session",
  values: staffShapes,
  list: ({ store, now }) =>
    store.sessions
      .listComing(now, sessionsMost)
      .map((session) => ({ id: String(session.id), values: staffValues(session) })),
};

/** Those of them that can still be changed or called off: they have not begun. */
export const changeableSessions: Source = {
  ...comingSessions,
  list: ({ store, now }) =>
    store.sessions
      .listComing(now, sessionsMost)
      .filter(({ startsAt }) => startsAt > now)
      .map((session) => ({ id: String(session.id), values: staffValues(session) })),
};

/** With «another one» they fill a list. */
const localitiesMost = 9;

/** Where sessions were held, the last one first, then where people live; or another locality. */
export const localities: Source = {
  allows: ["promoter", "coordinator"],
  of: "village",
  values: {
    name: village,
    short: { kind: "text", max: shortNameMost },
    relation: { kind: "id", only: ["known", "other"] },
  },
  fixed: ["other"],
  list: ({ store }) => [
    ...store.sessions.listLocalities(sessionLocalityMost, localitiesMost).map((locality) => ({
      id: locality,
      values: { name: locality, short: shortName(locality), relation: "known" },
    })),
    { id: "other", values: { name: "", short: "", relation: "other" } },
  ],
};
