import type { ChannelName } from "../channels/contract.ts";
import { localityMost, nameMost, placeMost, sessionLocalityMost, topicMost } from "../community/lengths.ts";
import type { Values } from "../conversation/values.ts";
import type { Session } from "../store/sessions.ts";
import { moment, type Shapes, type ValueShape } from "./contract.ts";

export const name: ValueShape = { kind: "text", max: nameMost, of: "name" };
export const locality: ValueShape = { kind: "text", max: localityMost, of: "locality" };
/** Of somebody else: with their name it says who and where they are. */
export const theirLocality: ValueShape = { ...locality, private: true };
export const phone: ValueShape = { kind: "text", max: 20, private: true };
export const yesOrNo: ValueShape = { kind: "id", only: ["yes", "no"] };
export const when: ValueShape = { kind: "moment" };
export const places: ValueShape = { kind: "number", max: 9_999 };

export const topic: ValueShape = { kind: "text", max: topicMost };
export const place: ValueShape = { kind: "text", max: placeMost };
/** Where a session is held. */
export const village: ValueShape = { kind: "text", max: sessionLocalityMost, of: "village" };

/** What every text about somebody's place may show. */
export const placeShapes: Shapes = {
  name,
  own: yesOrNo,
  topic,
  place,
  starts: when,
  ends: when,
};

/** A channel as people name it: a linked number is WhatsApp like any other. */
export const seenAs = (channel: ChannelName): ChannelName => (channel === "linked" ? "whatsapp" : channel);

/** What every text about a session may show. */
export const sessionShapes: Shapes = { topic, place, starts: when, ends: when };

/** A session, for texts. */
export function sessionValues({ topic, place, startsAt, endsAt }: Session): Values {
  return { topic, place, starts: moment(startsAt), ends: moment(endsAt) };
}

/** What every text of the staff about a session may show. */
export const locatedShapes: Shapes = { ...sessionShapes, locality: village };

/** A session, for texts of the staff. */
export function locatedValues(session: Session): Values {
  return { ...sessionValues(session), locality: session.locality };
}

/** Whose place it is in which session, for texts. */
export function placeValues(
  session: Session,
  person: { readonly name: string | null; readonly own: boolean },
): Values {
  return {
    name: person.name ?? "",
    own: person.own ? "yes" : "no",
    topic: session.topic,
    place: session.place,
    starts: moment(session.startsAt),
    ends: moment(session.endsAt),
  };
}
