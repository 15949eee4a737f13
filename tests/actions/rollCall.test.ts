import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { nameKey } from "../../src/community/nameKey.ts";
import { openCalendar } from "../../src/tenant/calendar.ts";
import { hour, monday } from "../store/aStore.ts";
import { aCommunity, type Community, registers, type Somebody } from "./aTurn.ts";

const startsAt = monday + 2 * hour;
const minute = hour / 60;

let community: Community;
let luz: Somebody;
let session: string;
beforeEach(() => {
  community = aCommunity();
  luz = staff("Luz Robles");
  session = String(community.session({ startsAt, capacity: 30 }));
  community.pass(hour);
});

function staff(name: string, role: "promoter" | "coordinator" = "promoter"): Somebody {
  const someone = community.person(name);
  community.store.roles.addGrant({ personId: someone.personId, role, grantedBy: null, now: community.now });
  return someone;
}
const losesRole = (who: Somebody) => {
  for (const { id, personId } of community.store.roles.listGrants())
    if (personId === who.personId) community.store.roles.markEnded(id, luz.personId, community.now);
};
const opens = (who = luz) => community.acts(who, "openRoll", { session });
const roll = () => {
  const found = community.store.rollCalls.findBySession(Number(session));
  if (!found) throw new Error("no roll was opened");
  return found;
};
const onRoll = (
  action: string,
  more: Record<string, string> = {},
  who = luz,
  turn: { sentAt?: number } = {},
) => community.acts(who, action, { roll: String(roll().id), ...more }, turn);
const notes = (names: string, who = luz) => onRoll("noteNames", { names }, who);
const writesCode = (who: Somebody, code: string, sentAt = community.now) =>
  community.acts(who, "findRoll", { code }, { sentAt });
const comes = (who: Somebody, whoCame = `p${who.personId}`, sentAt = community.now) =>
  community.acts(who, "checkIn", { roll: String(roll().id), who: whoCame }, { sentAt });
const present = () => community.store.attendances.list(roll().id).map(({ name }) => name);
const removes = (name: string, who = luz) => {
  const attendee = community.store.attendances.list(roll().id).find((one) => one.name === name)?.id ?? 0;
  return onRoll("removeAttendee", { attendee: String(attendee) }, who);
};
const documents = () => community.wanted.filter(({ kind }) => kind === "document");
const facts = () => {
  const made = community.store.documents.findLatest(Number(session), "attendanceList");
  return made && JSON.parse(made.facts);
};

describe("the roll is opened", () => {
  test("from an hour before until three hours after, and by nobody before or later", () => {
    community.pass(-1);
    expect(opens().outcome).toBe("tooEarly");
    community.pass(1);
    expect(opens().outcome).toBe("opened");
    const late = aCommunity();
    community = late;
    luz = staff("Luz Robles");
    session = String(community.session({ startsAt }));
    community.pass(2 * hour + 2 * hour + 3 * hour + 1);
    expect(opens().outcome).toBe("tooLate");
    community.pass(-1);
    expect(opens().outcome).toBe("opened");
  });

  test("once: a second promoter gets the same code", () => {
    const first = opens();
    const second = opens(staff("Eva Ruiz", "coordinator"));
    expect(second.outcome).toBe("already");
    expect(second.values?.code).toBe(first.values?.code);
    expect(community.wanted.map(({ kind }) => kind)).toEqual(["poster", "poster"]);
  });

  test("with a code no other open roll has", () => {
    const other = String(community.session({ startsAt }));
    const codes = [opens(), community.acts(luz, "openRoll", { session: other })].map(
      ({ values }) => values?.code,
    );
    expect(new Set(codes).size).toBe(2);
  });
});

describe("who lost their role in the middle", () => {
  test.each([
    ["closeRoll", {}],
    ["reviewRoll", {}],
    ["reopenRoll", {}],
    ["sendList", {}],
    ["noteNames", { names: "Rosa" }],
    ["addAddendum", { names: "Rosa" }],
    ["removeAttendee", { attendee: "1" }],
  ])("is told so by %s, and nothing changes", (action, inputs) => {
    const eva = staff("Eva Ruiz");
    opens(eva);
    notes("Ana Soto");
    losesRole(eva);
    expect(onRoll(action, inputs, eva).outcome).toBe("notAllowed");
    expect(opens(eva).outcome).toBe("notAllowed");
    expect(present()).toEqual(["Ana Soto"]);
    expect(roll().closedAt).toBeNull();
    expect(documents()).toEqual([]);
  });
});

describe("people check in", () => {
  test("until an hour after the end, by when they wrote and not by when it came", () => {
    opens();
    const ana = community.person("Ana Soto");
    const last = startsAt + 2 * hour + hour;
    community.pass(6 * hour);
    expect(writesCode(ana, roll().code, last + 1).outcome).toBe("over");
    expect(comes(ana, undefined, last + 1).outcome).toBe("over");
    expect(present()).toEqual([]);
    expect(writesCode(ana, roll().code, last).outcome).toBe("found");
    expect(comes(ana, undefined, last).outcome).toBe("present");
    expect(present()).toEqual(["Ana Soto"]);
  });

  test("not once the roll is closed, though they had begun", () => {
    opens();
    notes("Rosa Díaz");
    const ana = community.person("Ana Soto");
    const { code } = roll();
    expect(writesCode(ana, code).outcome).toBe("found");
    onRoll("closeRoll");
    expect(comes(ana).outcome).toBe("over");
    expect(writesCode(ana, code).outcome).toBe("wrong");
    expect(present()).toEqual(["Rosa Díaz"]);
  });

  test("at the hour they wrote, in the order in which they came", () => {
    opens();
    const [ana, eva] = [community.person("Ana Soto"), community.person("Eva Ruiz")];
    const wrote = community.now + 2 * minute;
    community.pass(10 * minute);
    comes(eva, undefined, community.now + hour);
    community.pass(3 * hour);
    expect(comes(ana, undefined, wrote)).toMatchObject({ outcome: "present", values: { at: { at: wrote } } });
    onRoll("closeRoll");
    expect(facts().attendees).toEqual([
      { name: "Ana Soto", method: "self", at: wrote },
      // A clock that runs ahead of ours is not believed.
      { name: "Eva Ruiz", method: "self", at: wrote + 8 * minute },
    ]);
  });

  test("and who was taken off does not come back by the same phone; others of it may, and the team can note them", () => {
    opens();
    const ana = community.person("Ana Soto");
    comes(ana);
    removes("Ana Soto");
    expect(writesCode(ana, roll().code).outcome).toBe("found");
    expect(comes(ana)).toMatchObject({ outcome: "takenOff", values: { name: "Ana Soto", own: "yes" } });
    expect(comes(ana, "all").outcome).toBe("takenOff");
    expect(present()).toEqual([]);
    const { personId, addressId } = ana;
    const lupe = community.store.people.addHouseholdMember({
      ...{ addressId, name: "Lupe Soto", locality: "San Isidro", givenBy: personId, now: community.now },
      ...{ purpose: "sessions", noticeVersion: "1", noticeHash: "0".repeat(64) },
    });
    expect(comes(ana, "all")).toMatchObject({ outcome: "present", values: { name: "Lupe Soto", own: "no" } });
    expect(comes(ana, `p${lupe}`).outcome).toBe("already");
    notes("Ana Soto");
    expect(present()).toEqual(["Lupe Soto", "Ana Soto"]);
    expect(comes(ana).outcome).toBe("already");
  });

  test("and whom the team had noted themselves and took off may come by phone", () => {
    const ana = community.person("Ana Soto");
    registers(community, ana, Number(session));
    opens();
    notes("Ana Soto");
    removes("Ana Soto");
    expect(comes(ana).outcome).toBe("present");
  });

  test("once, however often they write", () => {
    opens();
    const ana = community.person("Ana Soto");
    expect([comes(ana), comes(ana), comes(ana, "all")].map(({ outcome }) => outcome)).toEqual([
      "present",
      "already",
      "already",
    ]);
    expect(present()).toEqual(["Ana Soto"]);
  });

  test("never for somebody of another house", () => {
    opens();
    const ana = community.person("Ana Soto");
    const eva = community.person("Eva Ruiz");
    expect(comes(ana, `p${eva.personId}`).outcome).toBe("already");
    expect(present()).toEqual([]);
  });

  test("and codes cannot be guessed: five wrong ones, then not even the right one for ten minutes", () => {
    opens();
    const ana = community.person("Ana Soto");
    const wrong = String(Number(roll().code) - 1);
    for (let n = 0; n < 5; n += 1) expect(writesCode(ana, wrong).outcome).toBe("wrong");
    expect(writesCode(ana, roll().code).outcome).toBe("tooMany");
    expect(writesCode(community.person("Eva Ruiz"), roll().code).outcome).toBe("found");
    community.pass(10 * minute - 1);
    expect(writesCode(ana, roll().code).outcome).toBe("tooMany");
    community.pass(2);
    expect(writesCode(ana, roll().code).outcome).toBe("found");
  });

  test("and who has a place is not present by that", () => {
    registers(community, community.person("Ana Soto"), Number(session));
    opens();
    expect(present()).toEqual([]);
    expect(onRoll("closeRoll")).toMatchObject({ outcome: "missing", values: { lacksAttendees: "yes" } });
    expect(roll().closedAt).toBeNull();
  });
});

describe("the promoter notes names", () => {
  test("and who has a place and comes twice over is one person", () => {
    const ana = community.person("Ana Soto");
    registers(community, ana, Number(session));
    opens();
    expect(notes("ANA SOTO\nRosa Díaz\nrosa diaz")).toMatchObject({
      outcome: "noted",
      values: { added: 2, repeated: 1, repeatedNames: "rosa diaz" },
    });
    expect(comes(ana).outcome).toBe("already");
    expect(notes("Rosa Díaz", staff("Eva Ruiz")).outcome).toBe("nobodyNew");
    expect(present()).toEqual(["Ana Soto", "Rosa Díaz"]);
  });

  test("and who came without a place is not noted again", () => {
    opens();
    comes(community.person("Ana Soto"));
    expect(notes("ana soto").outcome).toBe("nobodyNew");
    expect(present()).toEqual(["Ana Soto"]);
  });

  test("and who was removed by mistake can be noted again, and is not removed twice", () => {
    opens();
    notes("Rosa Díaz");
    const id = community.store.attendances.list(roll().id)[0]?.id;
    expect(removes("Rosa Díaz").outcome).toBe("removed");
    expect(onRoll("removeAttendee", { attendee: String(id) }).outcome).toBe("gone");
    expect(notes("Rosa Díaz").outcome).toBe("noted");
    expect(present()).toEqual(["Rosa Díaz"]);
  });

  test("and nobody is removed from the roll of another session", () => {
    opens();
    notes("Rosa Díaz");
    const id = community.store.attendances.list(roll().id)[0]?.id;
    const mine = session;
    session = String(community.session({ startsAt }));
    opens();
    expect(onRoll("removeAttendee", { attendee: String(id) }).outcome).toBe("gone");
    session = mine;
    expect(present()).toEqual(["Rosa Díaz"]);
  });
});

describe("a closed roll", () => {
  beforeEach(() => {
    opens();
    notes("Rosa Díaz");
    expect(onRoll("closeRoll").outcome).toBe("closed");
  });

  test("is closed once: two promoters who confirm get one list", () => {
    expect(onRoll("closeRoll", {}, staff("Eva Ruiz")).outcome).toBe("already");
    expect(documents()).toHaveLength(1);
    expect(notes("Ana Soto").outcome).toBe("closed");
    expect(removes("Rosa Díaz").outcome).toBe("closed");
  });

  test("opens again within a day, and its list is the next version under the same folio", () => {
    const { folio } = facts();
    community.pass(24 * hour - 1);
    expect(onRoll("addAddendum", { names: "" }, community.person("Ana")).outcome).toBe("notAllowed");
    expect(onRoll("reopenRoll").outcome).toBe("reopened");
    expect(onRoll("reopenRoll").outcome).toBe("isOpen");
    expect(onRoll("addAddendum", { names: "Ana Soto" }).outcome).toBe("isOpen");
    notes("Ana Soto");
    onRoll("closeRoll");
    expect(facts()).toMatchObject({ folio, version: 2, addenda: [] });
  });

  test("has its time from the first closing, however often it is closed and opened", () => {
    const reopens = () => onRoll("reopenRoll").outcome;
    community.pass(23 * hour);
    expect(reopens()).toBe("reopened");
    onRoll("closeRoll");
    community.pass(hour - 1);
    expect(reopens()).toBe("reopened");
    expect(notes("Ana Soto").outcome).toBe("noted");
    community.pass(1);
    expect(notes("Eva Ruiz").outcome).toBe("past");
    expect(removes("Rosa Díaz").outcome).toBe("past");
    expect(reopens()).toBe("onlyAddendum");
    // Left open: what came in time is the list, and the addendum stands apart.
    expect(onRoll("addAddendum", { names: "Tere Solís" }).outcome).toBe("added");
    expect(facts()).toMatchObject({
      version: 3,
      attendees: [{ name: "Rosa Díaz" }, { name: "Ana Soto" }],
      addenda: [{ at: community.now, attendees: [{ name: "Tere Solís" }] }],
    });
    expect(reopens()).toBe("onlyAddendum");
  });

  test("takes what was written in time, though it comes late", () => {
    expect(onRoll("reopenRoll").outcome).toBe("reopened");
    const inTime = community.now + 24 * hour - 1;
    community.pass(25 * hour);
    const noted = (sentAt: number) => onRoll("noteNames", { names: "Ana Soto" }, luz, { sentAt }).outcome;
    expect([noted(inTime + 1), noted(inTime)]).toEqual(["past", "noted"]);
  });

  test("stays as it was handed in: an addendum copies it, whoever corrected their name since", () => {
    const ana = community.person("Ana Soto");
    onRoll("reopenRoll");
    comes(ana);
    onRoll("closeRoll");
    const handedIn = facts();
    community.store.people.changeName({ ...ana, name: "Pancho Villa", now: community.now });
    community.store.people.changeName({ ...luz, name: "Luz R.", now: community.now });
    community.pass(25 * hour);
    expect(onRoll("addAddendum", { names: "Tere Solís" }).outcome).toBe("added");
    const { version, madeAt, addenda, ...rest } = facts();
    expect({ version, madeAt }).toEqual({ version: 3, madeAt: community.now });
    expect({ ...handedIn, ...rest }).toEqual(handedIn);
    community.store.people.changeName({ ...luz, name: "Luz Robles", now: community.now });
    onRoll("addAddendum", { names: "Juan Gómez" });
    expect(facts().addenda).toMatchObject([
      addenda[0],
      { by: "Luz Robles", attendees: [{ name: "Juan Gómez" }] },
    ]);
  });

  test("takes only a dated addendum after a day, apart from those of the day", () => {
    community.pass(24 * hour);
    expect(onRoll("reopenRoll").outcome).toBe("onlyAddendum");
    expect(onRoll("addAddendum", { names: "Rosa Díaz" }).outcome).toBe("nobodyNew");
    expect(documents()).toHaveLength(1);
    expect(onRoll("addAddendum", { names: "Tere Solís" }).outcome).toBe("added");
    expect(facts()).toMatchObject({
      version: 2,
      attendees: [{ name: "Rosa Díaz" }],
      addenda: [{ at: community.now, by: "Luz Robles", attendees: [{ name: "Tere Solís" }] }],
    });
    expect(roll().closedAt).not.toBeNull();
  });
});

describe("a roll nobody closes", () => {
  const lastOpening = startsAt + 2 * hour + 3 * hour;

  test("takes names for a day after its last hour, and can be closed then", () => {
    opens();
    notes("Rosa Díaz\nEva Ruiz");
    community.pass(lastOpening + 24 * hour - 1 - community.now);
    expect(notes("Ana Soto").outcome).toBe("noted");
    community.pass(1);
    expect(notes("Tere Solís").outcome).toBe("past");
    expect(opens().outcome).toBe("past");
    // Nobody has the list yet, so a mistake is no change of it.
    expect(removes("Eva Ruiz").outcome).toBe("removed");
    expect(onRoll("closeRoll").outcome).toBe("closed");
    expect(removes("Ana Soto").outcome).toBe("past");
    expect(onRoll("reopenRoll").outcome).toBe("onlyAddendum");
    expect(facts()).toMatchObject({ version: 1, attendees: [{ name: "Rosa Díaz" }, { name: "Ana Soto" }] });
  });

  test("and nobody is on, is no list to close, and can still be added to", () => {
    opens();
    community.pass(lastOpening + 24 * hour - community.now);
    const listed = (source: string) => community.sees(luz, source).length;
    expect([listed("openRolls"), listed("closableRolls"), listed("reopenableRolls")]).toEqual([0, 0, 1]);
    expect(onRoll("addAddendum", { names: "Tere Solís" }).outcome).toBe("added");
    expect(facts()).toMatchObject({
      version: 1,
      attendees: [],
      addenda: [{ attendees: [{ name: "Tere Solís" }] }],
    });
  });
});

describe("the session of an open roll", () => {
  const changes = (what: Record<string, string>) =>
    community.acts(luz, "changeSession", { session, samePlace: "yes", ...what });
  const { dayOf } = openCalendar("America/Mexico_City");

  test("that is called off takes nobody, and its list is not made", () => {
    opens();
    notes("Rosa Díaz");
    const { code } = roll();
    community.acts(luz, "cancelSession", { session });
    const ana = community.person("Ana Soto");
    expect(writesCode(ana, code)).toMatchObject({ outcome: "cancelled", values: { topic: "Costura" } });
    expect(comes(ana).outcome).toBe("cancelled");
    expect(notes("Eva Ruiz").outcome).toBe("notHeld");
    expect(removes("Rosa Díaz").outcome).toBe("notHeld");
    expect(onRoll("reviewRoll").outcome).toBe("notHeld");
    expect(onRoll("closeRoll").outcome).toBe("notHeld");
    expect(onRoll("reopenRoll").outcome).toBe("notHeld");
    expect(opens().outcome).toBe("cancelled");
    for (const source of ["openRolls", "closableRolls", "reopenableRolls", "rollSessions"])
      expect(community.sees(luz, source)).toEqual([]);
    expect(documents()).toEqual([]);
  });

  test("that is moved to another day empties it, and it is open again on that day", () => {
    opens();
    const ana = community.person("Ana Soto");
    comes(ana);
    notes("Rosa Díaz");
    const day = { what: "day", day: dayOf(startsAt + 24 * hour) };
    expect(community.acts(luz, "checkChange", { session, ...day })).toMatchObject({ values: { onRoll: 2 } });
    expect(changes(day).outcome).toBe("changed");
    expect(present()).toEqual([]);
    expect(writesCode(ana, roll().code).outcome).toBe("tooEarly");
    expect(notes("Rosa Díaz").outcome).toBe("notHeld");
    expect(opens().outcome).toBe("tooEarly");
    community.pass(24 * hour + 3 * hour);
    expect(opens().outcome).toBe("already");
    expect(writesCode(ana, roll().code).outcome).toBe("found");
    expect(comes(ana).outcome).toBe("present");
  });

  test("that begins a little later keeps who has come, and people check in for longer", () => {
    opens();
    notes("Rosa Díaz");
    const later = { what: "hours", hours: "10:30-14:00" };
    const before = roll().closesAt;
    expect(community.acts(luz, "checkChange", { session, ...later }).outcome).toBe("fine");
    expect(changes(later).outcome).toBe("changed");
    expect(present()).toEqual(["Rosa Díaz"]);
    expect(roll().closesAt).toBeGreaterThan(before);
  });

  test("keeps its day and hours once the list was handed in, and the rest can change", () => {
    opens();
    notes("Rosa Díaz");
    onRoll("closeRoll");
    onRoll("reopenRoll");
    expect(changes({ what: "day", day: dayOf(startsAt + 24 * hour) }).outcome).toBe("listClosed");
    expect(changes({ what: "topic", topic: "Otro tema" }).outcome).toBe("changed");
  });
});

describe("the code is of use", () => {
  test("until an hour after the end; then there is no picture of it", () => {
    community.pass(startsAt + 3 * hour - community.now);
    expect(opens()).toMatchObject({ outcome: "opened", values: { byPhone: "yes" } });
    community.pass(1);
    expect(opens()).toMatchObject({ outcome: "already", values: { byPhone: "no" } });
    notes("Rosa Díaz");
    onRoll("closeRoll");
    expect(onRoll("reopenRoll")).toMatchObject({ outcome: "reopened", values: { byPhone: "no" } });
    expect(community.wanted.filter(({ kind }) => kind === "poster")).toHaveLength(1);
  });
});

test("in whatever order people come, are noted, removed, and the roll is closed and opened: each once, and all in the list", () => {
  const step = fc.oneof(
    fc.record({ does: fc.constant("comes" as const), who: fc.nat(2) }),
    fc.record({ does: fc.constant("notes" as const), who: fc.nat(5) }),
    fc.record({ does: fc.constant("removes" as const), who: fc.nat(5) }),
    fc.record({ does: fc.constantFrom("closes" as const, "reopens" as const), who: fc.constant(0) }),
  );
  const names = ["Ana Soto", "Luis Pérez", "Eva Ruiz", "Rosa Díaz", "Juan Gómez", "Ángel Núñez"];
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      community = aCommunity();
      luz = staff("Luz Robles");
      session = String(community.session({ startsAt, capacity: 30 }));
      const members = names.slice(0, 3).map((name) => community.person(name));
      for (const member of members) registers(community, member, Number(session));
      community.pass(hour);
      opens();
      /** Who is on it, and whether they came by themselves. */
      const expected = new Map<string, boolean>();
      const takenOff = new Set<string>();
      let isOpen = true;
      for (const { does, who } of steps) {
        community.pass(minute);
        const name = names[who] ?? "";
        const member = members[who];
        if (does === "comes" && member) comes(member);
        if (does === "notes") notes(who % 2 ? name.toUpperCase() : name);
        if (does === "removes") removes(present().find((one) => nameKey(one) === nameKey(name)) ?? "");
        const key = nameKey(name);
        const isNew = isOpen && !expected.has(key);
        if (isNew && does === "comes" && !takenOff.has(key)) expected.set(key, true);
        if (isNew && does === "notes") expected.set(key, false);
        if (isOpen && does === "removes") {
          if (expected.get(key)) takenOff.add(key);
          expected.delete(key);
        }
        if (does === "closes" && isOpen) isOpen = onRoll("closeRoll").outcome !== "closed";
        if (does === "reopens" && !isOpen) isOpen = onRoll("reopenRoll").outcome === "reopened";
      }
      expect(present().map(nameKey).sort()).toEqual([...expected.keys()].sort());
      if (expected.size === 0) return;
      if (isOpen) onRoll("closeRoll");
      expect(
        facts()
          .attendees.map(({ name }: { name: string }) => nameKey(name))
          .sort(),
      ).toEqual([...expected.keys()].sort());
    }),
    { numRuns: 25 },
  );
});
