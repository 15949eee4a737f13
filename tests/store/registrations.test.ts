import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/openStore.ts";
import { aPerson, aSession, databases, hour, monday, refusal } from "./aStore.ts";

describe.each(databases)("places and the line, on $name", ({ open }) => {
  it("a session without a place left takes nobody, not even by hand", () => {
    const database = open();
    const store = openStore(database);
    const sessionId = aSession(store, { capacity: 1 });
    const [ana, luis] = [aPerson(store, "Ana"), aPerson(store, "Luis")];
    store.registrations.add({ ...ana, sessionId, status: "registered", now: monday });
    const waiting = store.registrations.add({ ...luis, sessionId, status: "waitlisted", now: monday });
    const byHand = [
      `update registrations set status = 'offered' where id = ${waiting}`,
      `update registrations set status = 'registered' where id = ${waiting}`,
      `update sessions set capacity = 0 where id = ${sessionId}`,
      `update sessions set seats_taken = 2 where id = ${sessionId}`,
      `insert into registrations (person_id, session_id, status, address_id, created_at)
       select ${aPerson(store, "Rosa").personId}, ${sessionId}, 'registered', ${ana.addressId}, 0`,
    ];
    for (const statement of byHand) {
      expect(
        refusal(() => database.db.run(statement)),
        statement,
      ).toMatch(/sessions_not_oversold/);
    }
    expect(() => store.registrations.markOffered(waiting, monday + hour)).toThrow(/sessions_not_oversold/);
    expect(store.sessions.find(sessionId)).toMatchObject({ seatsTaken: 1, capacity: 1 });
  });

  it("a registration never moves to another session, and nobody has two live ones for the same", () => {
    const database = open();
    const store = openStore(database);
    const [one, other] = [aSession(store), aSession(store)];
    const ana = aPerson(store, "Ana");
    const id = store.registrations.add({ ...ana, sessionId: one, status: "registered", now: monday });
    const move = `update registrations set session_id = ${other} where id = ${id}`;
    expect(refusal(() => database.db.run(move))).toMatch(/never changes session/);
    const again = { ...ana, sessionId: one, status: "waitlisted", now: monday } as const;
    expect(refusal(() => store.registrations.add(again))).toMatch(/UNIQUE/);
    store.registrations.markCancelled(id, "person", monday);
    expect(store.registrations.findLive(ana.personId, one)).toBeUndefined();
    expect(store.registrations.find(id)).toMatchObject({ status: "cancelled", endedBecause: "person" });
    store.registrations.add({ ...ana, sessionId: one, status: "registered", now: monday });
    expect(store.sessions.find(one)?.seatsTaken).toBe(1);
  });

  it("seats follow what becomes of each registration", () => {
    const database = open();
    const store = openStore(database);
    const sessionId = aSession(store, { capacity: 5 });
    const seats = () => store.sessions.find(sessionId)?.seatsTaken;
    const id = store.registrations.add({
      ...aPerson(store, "Ana"),
      sessionId,
      status: "waitlisted",
      now: monday,
    });
    expect(seats()).toBe(0);
    store.registrations.markOffered(id, monday + hour);
    expect(seats()).toBe(1);
    store.registrations.markRegistered(id);
    expect(seats()).toBe(1);
    store.registrations.markWaitlisted(id);
    expect(seats()).toBe(0);
    store.registrations.markOffered(id, monday + hour);
    store.registrations.markCancelled(id, "offerLapsed", monday + hour);
    expect(seats()).toBe(0);
    expect(store.registrations.find(id)?.offerExpiresAt).toBe(monday + hour);
    store.registrations.markRegistered(id);
    database.db.run(`delete from registrations where id = ${id}`);
    expect(seats()).toBe(0);
  });

  it("open sessions are those that are held and have not begun, with who waits for each", () => {
    const database = open();
    const store = openStore(database);
    const later = aSession(store, { startsAt: monday + 9 * hour, topic: "Huertos", capacity: 1 });
    const sooner = aSession(store, { startsAt: monday + 2 * hour, capacity: 3 });
    aSession(store, { startsAt: monday });
    const cancelled = aSession(store, { startsAt: monday + 3 * hour });
    database.db.run(`update sessions set cancelled_at = 1 where id = ${cancelled}`);
    for (const [name, status] of [
      ["Ana", "registered"],
      ["Luis", "waitlisted"],
      ["Rosa", "waitlisted"],
    ] as const) {
      store.registrations.add({ ...aPerson(store, name), sessionId: later, status, now: monday });
    }
    expect(store.sessions.listOpen(monday, 50)).toMatchObject([
      { id: sooner, seatsTaken: 0, waiting: 0 },
      { id: later, topic: "Huertos", seatsTaken: 1, waiting: 2 },
    ]);
    expect(store.sessions.listOpen(monday, 1)).toHaveLength(1);
  });

  it("everybody of a household sees their own place in line, and nobody another household's", () => {
    const store = openStore(open());
    const sessionId = aSession(store, { capacity: 1 });
    const past = aSession(store, { startsAt: monday });
    const [ana, luis, rosa] = [aPerson(store, "Ana"), aPerson(store, "Luis"), aPerson(store, "Rosa")];
    const beto = store.people.addHouseholdMember({
      purpose: "sessions",
      noticeVersion: "1",
      noticeHash: "0",
      addressId: rosa.addressId,
      name: "Beto",
      locality: null,
      givenBy: rosa.personId,
      now: monday,
    });
    store.registrations.add({ ...ana, sessionId, status: "registered", now: monday });
    store.registrations.add({ ...luis, sessionId, status: "waitlisted", now: monday });
    store.registrations.add({ ...rosa, sessionId, status: "waitlisted", now: monday });
    store.registrations.add({ ...rosa, personId: beto, sessionId, status: "waitlisted", now: monday });
    store.registrations.add({ ...rosa, sessionId: past, status: "registered", now: monday });
    expect(store.registrations.listLiveByHousehold(rosa.addressId, monday)).toMatchObject([
      { name: "Rosa", own: true, status: "waitlisted", ahead: 1, topic: "Costura" },
      { name: "Beto", own: false, status: "waitlisted", ahead: 2 },
    ]);
    expect(store.registrations.listLiveByHousehold(luis.addressId, monday)).toMatchObject([{ ahead: 0 }]);
  });

  it("the next in line comes with what decides whether they can be written to", () => {
    const store = openStore(open());
    const sessionId = aSession(store, { capacity: 1 });
    const [ana, luis] = [aPerson(store, "Ana"), aPerson(store, "Luis")];
    const first = store.registrations.add({ ...ana, sessionId, status: "waitlisted", now: monday });
    const second = store.registrations.add({ ...luis, sessionId, status: "waitlisted", now: monday });
    store.optOuts.add(luis.addressId, monday);
    store.addresses.markUnreachable(ana.addressId, monday + 1, "blocked");
    expect(store.registrations.nextWaiting(sessionId, 0)).toEqual({
      id: first,
      name: "Ana",
      addressId: ana.addressId,
      channel: "telegram",
      lastInboundAt: monday,
      unreachableAt: monday + 1,
      refusedAt: null,
      optedOut: false,
      shut: false,
      pausedUntil: null,
    });
    expect(store.registrations.nextWaiting(sessionId, first)).toMatchObject({ id: second, optedOut: true });
    expect(store.registrations.nextWaiting(sessionId, second)).toBeUndefined();
    expect(store.registrations.countAhead(sessionId, second)).toBe(1);
  });

  it("offers whose time is over are found at that moment, and those to one address", () => {
    const store = openStore(open());
    const sessionId = aSession(store, { capacity: 2 });
    const [ana, luis] = [aPerson(store, "Ana"), aPerson(store, "Luis")];
    const first = store.registrations.add({ ...ana, sessionId, status: "waitlisted", now: monday });
    const second = store.registrations.add({ ...luis, sessionId, status: "waitlisted", now: monday });
    expect(store.registrations.nextOfferExpiry()).toBeNull();
    expect(store.registrations.listWaitingSessionsWithFreeSeats(ana.addressId, monday)).toEqual([sessionId]);
    store.registrations.markOffered(first, monday + 2 * hour);
    store.registrations.markOffered(second, monday + hour);
    expect(store.registrations.nextOfferExpiry()).toBe(monday + hour);
    expect(store.registrations.listLapsedOffers(monday)).toEqual([]);
    expect(store.registrations.listLapsedOffers(monday + 2 * hour).map((offer) => offer.id)).toEqual([
      second,
      first,
    ]);
    expect(store.registrations.listOffersTo(ana.addressId).map((offer) => offer.id)).toEqual([first]);
    expect(store.registrations.listWaitingSessionsWithFreeSeats(ana.addressId, monday)).toEqual([]);
  });
});
