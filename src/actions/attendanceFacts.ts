import type { AttendanceListFacts, Attendee } from "../documents/attendanceList.ts";
import type { Attendance } from "../store/attendances.ts";
import type { RollCall } from "../store/rollCalls.ts";
import type { Session } from "../store/sessions.ts";
import type { Clockwork } from "./contract.ts";

/** What the attendance list of a session says as things stand: names are people's present ones, each once. */
export function listFacts(
  { store, institution, language }: Clockwork,
  session: Session,
  roll: RollCall,
  { folio, version, now }: { readonly folio: string; readonly version: number; readonly now: number },
): AttendanceListFacts {
  // In the order they arrived: a message may come later than one that was written after it.
  const all = store.attendances.list(roll.id).toSorted((one, other) => one.at - other.at);
  const events = store.rollCalls.listEvents(roll.id);
  const nameOf = (personId: number) => store.people.find(personId)?.name ?? "";
  return {
    institution,
    folio,
    version,
    madeAt: now,
    language,
    reason: session.topic,
    place: session.place,
    locality: session.locality,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    promoter: nameOf(session.ledBy ?? roll.openedBy),
    attendees: all.filter((one) => one.addendumId === null).map(attendee),
    closedAt: roll.closedAt ?? now,
    addenda: events
      .filter(({ event }) => event === "addendum")
      .map(({ id, at, by }) => ({
        at,
        by: nameOf(by),
        attendees: all.filter((one) => one.addendumId === id).map(attendee),
      }))
      .filter((addendum) => addendum.attendees.length > 0),
  };
}

const attendee = ({ name, method, at }: Attendance): Attendee => ({ name, method, at });
