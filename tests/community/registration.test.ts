import { describe, expect, it } from "vitest";
import { canCancel, decideRegistration, type RegistrationStatus } from "../../src/community/registration.ts";
import type { SessionTerms } from "../../src/community/session.ts";

const hour = 3_600_000;
const session: SessionTerms = {
  startsAt: 100 * hour,
  cancelledAt: null,
  capacity: 2,
  seatsTaken: 1,
  offerHours: 12,
};
const full = { ...session, seatsTaken: 2 };
const cancelled = { ...session, cancelledAt: 1 };

describe("whoever asks for a place", () => {
  it.each<[string, SessionTerms | undefined, RegistrationStatus | undefined, number, string]>([
    ["gets one while there is one", session, undefined, 0, "registered"],
    ["gets the last one", { ...session, capacity: 1, seatsTaken: 0 }, undefined, 0, "registered"],
    ["waits when the session is full", full, undefined, 0, "waitlisted"],
    [
      "waits for a session without places",
      { ...session, capacity: 0, seatsTaken: 0 },
      undefined,
      0,
      "waitlisted",
    ],
    ["and has it, has it already", full, "registered", 0, "already"],
    ["and waits, waits already", full, "waitlisted", 0, "alreadyWaiting"],
    ["and waits, keeps their turn although a place is free", session, "waitlisted", 0, "alreadyWaiting"],
    ["and is offered one, is offered it already", full, "offered", 0, "alreadyOffered"],
    ["and had given it up, asks as anybody", session, "cancelled", 0, "registered"],
    ["a moment before the start, gets it", session, undefined, 100 * hour - 1, "registered"],
    ["at the start, is too late", session, undefined, 100 * hour, "closed"],
    ["after the start, is too late even with a place", session, "registered", 101 * hour, "closed"],
    ["for a cancelled session, gets none", cancelled, undefined, 0, "closed"],
    ["for a session that is not there, gets none", undefined, undefined, 0, "closed"],
  ])("%s", (_, given, status, now, outcome) => {
    const existing = status && { status };
    expect(decideRegistration({ session: given, existing, now })).toBe(outcome);
  });
});

describe("a place or a turn", () => {
  it.each<[string, RegistrationStatus, SessionTerms, number, boolean]>([
    ["can be given up before the start", "registered", session, 0, true],
    ["in line can be given up", "waitlisted", session, 0, true],
    ["that is offered can be given up", "offered", session, 0, true],
    ["given up before cannot", "cancelled", session, 0, false],
    ["cannot once the session began", "registered", session, 100 * hour, false],
    ["of a cancelled session cannot", "registered", cancelled, 0, false],
  ])("%s", (_, status, given, now, outcome) => {
    expect(canCancel({ status }, given, now)).toBe(outcome);
  });
});
