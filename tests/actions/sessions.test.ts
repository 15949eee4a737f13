import { beforeEach, describe, expect, test } from "vitest";
import { noteUntold } from "../../src/actions/tellRegistered.ts";
import { hour, monday } from "../store/aStore.ts";
import { aCommunity, type Community, cancels, registers, type Somebody } from "./aTurn.ts";

// monday is Monday 8 June 2026, 09:00 in Mexico City.
const saturday = { day: "2026-06-13", hours: "10:00-12:00" };

let community: Community;
let luz: Somebody;
beforeEach(() => {
  community = aCommunity();
  luz = staff("Luz Robles");
});

function staff(name: string, role: "promoter" | "coordinator" = "promoter"): Somebody {
  const someone = community.person(name);
  community.store.roles.addGrant({ personId: someone.personId, role, grantedBy: null, now: monday });
  return someone;
}
const asked = (more: Record<string, string> = {}) => ({
  ...{ topic: "Huertos", place: "Vivero", locality: "El Llano", capacity: "30", lead: `p${luz.personId}` },
  ...saturday,
  ...more,
});
const adds = (more: Record<string, string> = {}, who = luz) => community.acts(who, "addSession", asked(more));
const changes = (session: number, what: string, more: Record<string, string>, who = luz) =>
  community.acts(who, "changeSession", { session: String(session), what, ...more });
const rows = (query: string) => community.database.db.all(query as never) as unknown[];
const kept = (session: number) => community.store.sessions.find(session);
const changesOf = (session: number) =>
  rows(`select field, before, after, changed_by as "by" from session_changes where session_id = ${session}`);
const notes = () => rows("select kind, address_id as at, session_id as session from staff_notes");

/** Somebody on WhatsApp who wrote at the beginning. */
function onWhatsApp(name: string): Somebody {
  const someone = community.person(name);
  community.database.db.run(`update addresses set channel = 'whatsapp' where id = ${someone.addressId}`);
  return someone;
}

describe("a new session", () => {
  test("is kept as it was answered, and people see it at once", () => {
    const added = adds({ latitude: "19.5", longitude: "-99.25" });
    expect(added).toMatchObject({ outcome: "added" });
    expect(kept(1)).toMatchObject({
      ...{ topic: "Huertos", place: "Vivero", locality: "El Llano", capacity: 30, ledBy: luz.personId },
      ...{ startsAt: Date.UTC(2026, 5, 13, 16), endsAt: Date.UTC(2026, 5, 13, 18) },
      ...{ latitude: 19.5, longitude: -99.25 },
    });
    expect(rows("select created_by as by, created_at as at from sessions")).toEqual([
      { by: luz.personId, at: monday },
    ]);
    expect(community.sees(community.person("Ana"), "openSessions")).toHaveLength(1);
  });

  test("at a nameless point is called what the promoter says", () => {
    adds({ place: "point", placeName: "Casa de salud", latitude: "19.5", longitude: "-99.25" });
    expect(kept(1)).toMatchObject({ place: "Casa de salud", latitude: 19.5 });
  });

  test("is read back whole before it is there", () => {
    expect(
      community.acts(luz, "checkSession", asked({ locality: "other", otherLocality: "Santa María" })),
    ).toEqual({
      outcome: "fine",
      values: {
        ...{ starts: { at: Date.UTC(2026, 5, 13, 16) }, ends: { at: Date.UTC(2026, 5, 13, 18) } },
        ...{ where: "Vivero", onMap: "no", village: "Santa María", seats: 30, leadName: "Luz Robles" },
      },
    });
    expect(rows("select id from sessions")).toEqual([]);
  });

  test.each([
    ["in the past", { day: "2026-06-08", hours: "08:00-10:00" }, "past"],
    ["without a place for anybody", { capacity: "0" }, "noPlaces"],
    [
      "in a locality no list has room for",
      { locality: "other", otherLocality: "x".repeat(41) },
      "longLocality",
    ],
  ])("%s is refused, and nothing is kept", (_, more, outcome) => {
    expect(adds(more).outcome).toBe(outcome);
    expect(community.acts(luz, "checkSession", asked(more)).outcome).toBe(outcome);
    expect(rows("select id from sessions")).toEqual([]);
  });

  test("cannot be led by somebody who is not of the staff any more", () => {
    const eva = staff("Eva Ruiz");
    community.database.db.run(`update role_grants set ended_at = 1 where person_id = ${eva.personId}`);
    expect(adds({ lead: `p${eva.personId}` }).outcome).toBe("leadGone");
    const ana = community.person("Ana");
    expect(adds({ lead: `p${ana.personId}` }).outcome).toBe("leadGone");
  });

  test("cannot be led while its lead leads another one, whichever day that was added", () => {
    adds();
    const clash = adds({ place: "Salón", hours: "11:00-13:00" });
    expect(clash).toMatchObject({
      outcome: "leadBusy",
      values: { busyName: "Luz Robles", otherTopic: "Huertos" },
    });
    expect(adds({ place: "Salón", hours: "12:00-13:00" }).outcome).toBe("added");
    community.acts(luz, "cancelSession", { session: "1" });
    expect(adds({ place: "Salón", hours: "09:00-11:00" }).outcome).toBe("added");
  });

  test("where another one is then is asked about, each time until it is meant", () => {
    adds();
    const eva = staff("Eva Ruiz");
    const there = { lead: `p${eva.personId}`, place: "VIVERO", hours: "11:00-13:00" };
    expect(adds(there).outcome).toBe("placeTaken");
    const check = community.acts(luz, "checkSession", asked({ ...there, samePlace: "keep" }));
    expect(check).toMatchObject({ outcome: "placeTaken", values: { where: "VIVERO" } });
    expect(adds({ ...there, samePlace: "keep" }).outcome).toBe("added");
  });

  test("is for the staff alone, also for whoever was of it when they were asked", () => {
    const ana = community.person("Ana");
    const all = { session: "1", what: "capacity", capacity: "40" };
    adds();
    community.database.db.run(`update role_grants set ended_at = 1 where person_id = ${luz.personId}`);
    for (const who of [ana, luz]) {
      expect(adds({}, who).outcome).toBe("notAllowed");
      for (const action of ["checkSession", "checkChange", "changeSession", "cancelSession"])
        expect(community.acts(who, action, { ...asked(), ...all }), action).toEqual({
          outcome: "notAllowed",
        });
      for (const source of [
        "comingSessions",
        "changeableSessions",
        "localities",
        "leads",
        "grants",
        "invitations",
      ])
        expect(community.sees(who, source), source).toEqual([]);
    }
    expect(rows("select capacity, cancelled_at as off from sessions")).toEqual([{ capacity: 30, off: null }]);
  });

  test("is offered the localities of sessions first, the last one foremost, then those of people", () => {
    community.session();
    adds();
    const other = community.person("Ana");
    const change = { personId: other.personId, addressId: other.addressId, now: monday };
    community.store.people.changeLocality({ ...change, locality: "Santa María" });
    expect(community.sees(luz, "localities").map(({ id }) => id)).toEqual([
      "El Llano",
      "San Isidro",
      "Santa María",
      "other",
    ]);
    community.store.people.changeLocality({ ...change, locality: "x".repeat(41) });
    expect(community.sees(luz, "localities")).toHaveLength(3);
  });

  test("is led by oneself first of all, and everybody of the promoters may", () => {
    staff("Eva Ruiz");
    const rosa = staff("Rosa Díaz", "coordinator");
    const names = (who: Somebody) => community.sees(who, "leads").map(({ values }) => values.name);
    expect(names(luz)).toEqual(["Luz Robles", "Eva Ruiz"]);
    expect(names(rosa)).toEqual(["Rosa Díaz", "Luz Robles", "Eva Ruiz"]);
  });
});

describe("a session that is changed", () => {
  let ana: Somebody;
  let luis: Somebody;
  let session: number;
  beforeEach(() => {
    ana = community.person("Ana");
    luis = onWhatsApp("Luis");
    session = community.session({ capacity: 2 });
    registers(community, ana, session);
    community.acts(ana, "register", { session: String(session), who: "other", otherName: "Rosa" });
    registers(community, luis, session);
  });

  test("moves with its hours, who has or waits for a place hears old and new once a phone, and it is kept who did it", () => {
    const { startsAt, endsAt } = kept(session) ?? { startsAt: 0, endsAt: 0 };
    const week = 7 * 24 * hour;
    expect(changes(session, "day", { day: "2026-06-20" })).toMatchObject({
      outcome: "changed",
      values: {
        told: 3,
        missed: 0,
        missing: "",
        more: 0,
        oldStarts: { at: startsAt },
        newStarts: { at: startsAt + week },
      },
    });
    expect(kept(session)).toMatchObject({ startsAt: startsAt + week, endsAt: endsAt + week });
    expect(changesOf(session)).toEqual([
      { field: "starts", before: String(startsAt), after: String(startsAt + week), by: luz.personId },
      { field: "ends", before: String(endsAt), after: String(endsAt + week), by: luz.personId },
    ]);
    expect(rows("select changed_at as at from sessions")).toEqual([{ at: monday }]);
    expect(community.notices.map(({ addressId, text, key }) => [addressId, text, key])).toEqual([
      [ana.addressId, "changeSession.news", `sessionNews:${session}:2:${ana.addressId}`],
      [luis.addressId, "changeSession.news", `sessionNews:${session}:2:${luis.addressId}`],
    ]);
    expect(community.notices[0]?.values).toMatchObject({
      what: "day",
      oldTopic: "Costura",
      newTopic: "Costura",
    });
  });

  test("twice within minutes is told twice, and not to whoever changes it", () => {
    registers(community, luz, session);
    changes(session, "topic", { topic: "Bordado" });
    changes(session, "topic", { topic: "Costura" });
    const keys = community.notices.map(({ key }) => key);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(4);
    expect(community.notices.some(({ addressId }) => addressId === luz.addressId)).toBe(false);
  });

  test("leaves whom it could not tell to the team, and says their names", () => {
    community.pass(25 * hour);
    community.store.optOuts.add(ana.addressId, community.now);
    expect(changes(session, "place", { place: "Vivero" })).toMatchObject({
      outcome: "changed",
      values: { told: 0, missed: 3, missing: "Ana, Rosa, Luis", more: 0 },
    });
    expect(community.notices).toEqual([]);
    const told = (at: number) => ({ kind: "notTold", at, session });
    expect(notes()).toEqual([told(ana.addressId), told(luis.addressId)]);
    changes(session, "place", { place: "Salón" });
    expect(notes()).toHaveLength(2);
    expect(community.sees(luz, "staffNotes").map(({ values }) => values.kind)).toEqual([
      "notTold",
      "notTold",
    ]);
    community.acts(luz, "cancelSession", { session: String(session) });
    expect(community.sees(luz, "staffNotes")[0]?.values.kind).toBe("notToldCancelled");
  });

  test("says five names of those it could not tell, and how many more there are", () => {
    const big = community.session({ capacity: 9 });
    for (const name of ["A1", "A2", "A3", "A4", "A5", "A6", "A7"])
      registers(community, onWhatsApp(name), big);
    community.pass(25 * hour);
    expect(changes(big, "topic", { topic: "Bordado" })).toMatchObject({
      values: { told: 0, missed: 7, missing: "A1, A2, A3, A4, A5", more: 2 },
    });
  });

  test("is noted for the team also when a notice comes back", () => {
    changes(session, "place", { place: "Vivero" });
    const [first] = community.notices;
    const { store } = community;
    expect(noteUntold(store, `${first?.key}:0`, ana.addressId, monday)).toBe(true);
    expect(noteUntold(store, "offerLapsed:1:2", ana.addressId, monday)).toBe(false);
    expect(notes()).toEqual([{ kind: "notTold", at: ana.addressId, session }]);
  });

  test("keeps its capacity above the places given, and a new place goes to who waits, and nobody else is bothered", () => {
    const eva = community.person("Eva");
    const full = community.session({ capacity: 1, topic: "Huerto" });
    registers(community, luis, full);
    registers(community, eva, full);
    expect(changes(session, "capacity", { capacity: "1" })).toEqual({
      outcome: "tooFew",
      values: { taken: 2 },
    });
    expect(changes(session, "capacity", { capacity: "2" }).outcome).toBe("same");
    expect(changes(full, "capacity", { capacity: "3" })).toMatchObject({
      outcome: "changedQuietly",
      values: { offered: 1, oldCapacity: 1, newCapacity: 3 },
    });
    expect(community.standing(eva, full)?.status).toBe("offered");
    expect(community.notices).toEqual([]);
    expect(rows(`select changed_at as at from sessions where id = ${full}`)).toEqual([{ at: null }]);
    expect(changesOf(full)).toEqual([{ field: "capacity", before: "1", after: "3", by: luz.personId }]);
    expect(changes(community.session({ capacity: 2 }), "capacity", { capacity: "0" })).toEqual({
      outcome: "tooFew",
      values: { taken: 0 },
    });
  });

  test("holds no offer past its new start, and asks about it as it is now", () => {
    cancels(community, ana, session);
    const offered = community.standing(luis, session);
    expect(offered?.offerExpiresAt).toBe(monday + 12 * hour);
    changes(session, "hours", { hours: "14:00-16:00" });
    changes(session, "day", { day: "2026-06-08" });
    const starts = monday + 5 * hour;
    expect(community.standing(luis, session)).toMatchObject({ status: "offered", offerExpiresAt: starts });
    expect(community.store.beginnings.listFor(luis.addressId, community.now)).toMatchObject([
      { flow: "offer", input: { starts: { at: starts }, until: { at: starts } }, expiresAt: starts },
    ]);
  });

  test.each([
    ["the same", "topic", { topic: "Costura" }, "same"],
    ["the same place at no other point", "place", { place: "Salón ejidal" }, "same"],
    ["an hour that has passed", "day", { day: "2026-06-07" }, "past"],
    [
      "a locality too long for lists",
      "locality",
      { locality: "other", otherLocality: "x".repeat(41) },
      "longLocality",
    ],
    ["a lead who is nobody", "lead", { lead: "p999" }, "leadGone"],
  ])("is not changed to %s", (_, what, more, outcome) => {
    expect(changes(session, what, more).outcome).toBe(outcome);
    const check = { session: String(session), what, ...more };
    expect(community.acts(luz, "checkChange", check).outcome).toBe(outcome);
    expect(changesOf(session)).toEqual([]);
    expect(community.notices).toEqual([]);
  });

  test("clashes with another one as a new one does, and with itself never", () => {
    changes(session, "lead", { lead: `p${luz.personId}` });
    const other = community.session({ startsAt: monday + 130 * hour, topic: "Huerto" });
    expect(changes(other, "hours", { hours: "08:00-20:00" }).outcome).toBe("placeTaken");
    changes(other, "place", { place: "Vivero" });
    changes(other, "lead", { lead: `p${luz.personId}` });
    expect(changes(other, "hours", { hours: "08:00-20:00" })).toMatchObject({
      outcome: "leadBusy",
      values: { otherTopic: "Costura" },
    });
    const { startsAt } = kept(session) ?? { startsAt: 0 };
    const { dayOf, hourOf } = community.clockwork().calendar;
    const longer = `${hourOf(startsAt)}-${hourOf(startsAt + 3 * hour)}`;
    expect(dayOf(startsAt)).toBe("2026-06-13");
    expect(changes(session, "hours", { hours: longer }).outcome).toBe("changed");
  });

  test("is meant to share a place only when that was said", () => {
    const other = community.session({ startsAt: monday + 130 * hour, topic: "Huerto" });
    const wider = { hours: "08:00-20:00" };
    const check = { session: String(other), what: "hours", ...wider };
    expect(community.acts(luz, "checkChange", { ...check, samePlace: "yes" })).toMatchObject({
      outcome: "placeTaken",
      values: { otherTopic: "Costura", oldTopic: "Huerto" },
    });
    expect(changes(other, "hours", { ...wider, samePlace: "yes" }).outcome).toBe("changed");
  });

  test("that has begun, or was called off, is left as it was", () => {
    expect(changes(99, "topic", { topic: "Bordado" }).outcome).toBe("gone");
    community.pass(120 * hour);
    expect(changes(session, "topic", { topic: "Bordado" }).outcome).toBe("gone");
    expect(community.acts(luz, "cancelSession", { session: String(session) }).outcome).toBe("gone");
    expect(community.sees(luz, "changeableSessions")).toEqual([]);
    expect(community.sees(luz, "comingSessions")).toHaveLength(1);
    community.pass(2 * hour);
    expect(community.sees(luz, "comingSessions")).toEqual([]);
  });
});

describe("a session that is called off", () => {
  test("ends every place, turn and offer in it, tells everybody once, and takes nobody any more", () => {
    const [ana, luis, eva] = ["Ana", "Luis", "Eva"].map((name) => community.person(name));
    if (!ana || !luis || !eva) throw new Error("somebody is missing");
    const session = community.session({ capacity: 1 });
    for (const one of [ana, luis, eva]) registers(community, one, session);
    cancels(community, ana, session);
    const offer = community.standing(luis, session);
    const off = community.acts(luz, "cancelSession", { session: String(session) });
    expect(off).toMatchObject({
      outcome: "cancelled",
      values: { told: 2, missed: 0 },
    });
    expect(community.notices.map(({ addressId, text }) => [addressId, text])).toEqual([
      [luis.addressId, "cancelSession.news"],
      [eva.addressId, "cancelSession.news"],
    ]);
    expect(rows("select status, ended_because as because from registrations")).toEqual([
      { status: "cancelled", because: "person" },
      { status: "cancelled", because: "sessionCancelled" },
      { status: "cancelled", because: "sessionCancelled" },
    ]);
    expect(kept(session)).toMatchObject({ seatsTaken: 0, cancelledAt: monday });
    expect(changesOf(session)).toEqual([{ field: "cancelled", before: null, after: null, by: luz.personId }]);
    expect(community.store.beginnings.nextDue()).toBeNull();
    for (const answer of ["acceptOffer", "declineOffer"])
      expect(community.acts(luis, answer, { registration: String(offer?.id) }).outcome).toBe(
        "sessionCancelled",
      );
    expect(registers(community, ana, session).outcome).toBe("closed");
    expect(community.acts(luz, "cancelSession", { session: String(session) }).outcome).toBe("gone");
    expect(community.notices).toHaveLength(2);
    for (const source of ["openSessions", "comingSessions", "changeableSessions"])
      expect(community.sees(luz, source)).toEqual([]);
  });

  test("closes the question about its offer that somebody has open, and nothing else they are in", () => {
    const ana = community.person("Ana");
    const luis = community.person("Luis");
    const session = community.session({ capacity: 1 });
    for (const one of [ana, luis]) registers(community, one, session);
    cancels(community, ana, session);
    const frame = (flow: string, values: object) => ({
      flow,
      at: "x",
      values,
      trail: [],
      question: null,
      how: "begun",
    });
    const registration = String(community.standing(luis, session)?.id);
    const frames = [frame("correction", {}), frame("offer", { registration })];
    const { conversations } = community.store;
    const state = JSON.stringify({ frames });
    conversations.save({ addressId: luis.addressId, state, asked: 3, dueAt: monday + hour, now: monday });
    community.acts(luz, "cancelSession", { session: String(session) });
    const left = JSON.parse(conversations.load(luis.addressId).state ?? "{}") as {
      frames: { flow: string }[];
    };
    expect(left.frames.map(({ flow }) => flow)).toEqual(["correction"]);
  });
});
