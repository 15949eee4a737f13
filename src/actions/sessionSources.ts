import { placeMost, sessionLocalityMost, topicMost } from "../community/lengths.ts";
import { seatsLeft } from "../community/session.ts";
import { moment, type Source } from "./contract.ts";
import { placeShapes, places, when } from "./shapes.ts";

/** More than anybody reads through; the soonest come first. */
const sessionsMost = 50;

/** The sessions whose places are still given, full ones included: their list is waiting. */
export const openSessions: Source = {
  allows: ["anyone"],
  values: {
    topic: { kind: "text", max: topicMost },
    place: { kind: "text", max: placeMost },
    locality: { kind: "text", max: sessionLocalityMost },
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
