import { describe, expect, it } from "vitest";
import { hour, monday } from "../store/aStore.ts";
import { aCommunity, cancels, registers } from "./aTurn.ts";

describe("asking for a place", () => {
  it("gives the last place to the first who asks, and a turn in line to the others", () => {
    const community = aCommunity();
    const [ana, luis, rosa] = ["Ana", "Luis", "Rosa"].map(community.person);
    if (!ana || !luis || !rosa) throw new Error("three people were to be here");
    const session = community.session({ capacity: 1 });
    expect(registers(community, ana, session)).toEqual({
      outcome: "registered",
      about: session,
      values: {
        name: "Ana",
        own: "yes",
        topic: "Costura",
        place: "Salón ejidal",
        starts: { at: monday + 120 * hour },
        ends: { at: monday + 122 * hour },
        left: 0,
      },
    });
    expect(registers(community, luis, session)).toMatchObject({ outcome: "waitlisted", values: { turn: 1 } });
    expect(registers(community, rosa, session)).toMatchObject({ outcome: "waitlisted", values: { turn: 2 } });
  });

  it("asked twice, says «ya» and changes nothing", () => {
    const community = aCommunity();
    const [ana, luis] = [community.person("Ana"), community.person("Luis")];
    const session = community.session({ capacity: 1 });
    registers(community, ana, session);
    registers(community, luis, session);
    expect(registers(community, ana, session)).toMatchObject({
      outcome: "already",
      values: { topic: "Costura" },
    });
    expect(registers(community, luis, session)).toMatchObject({
      outcome: "alreadyWaiting",
      values: { turn: 1 },
    });
    expect(community.database.db.all("select id from registrations")).toHaveLength(2);
  });

  it("is refused once the session has begun, was cancelled, or never was", () => {
    const community = aCommunity();
    const ana = community.person("Ana");
    const session = community.session({ startsAt: monday + hour });
    const cancelled = community.session();
    community.database.db.run(`update sessions set cancelled_at = 1 where id = ${cancelled}`);
    expect(registers(community, ana, cancelled).outcome).toBe("closed");
    expect(registers(community, ana, 99).outcome).toBe("closed");
    community.pass(hour);
    expect(registers(community, ana, session).outcome).toBe("closed");
    expect(community.database.db.all("select id from registrations")).toEqual([]);
  });

  it("for another person of the phone keeps them once, with a consent given for them", () => {
    const community = aCommunity();
    const ana = community.person("Ana");
    const [one, other] = [community.session(), community.session()];
    const forBeto = (session: number, otherName: string) =>
      community.acts(ana, "register", { session: String(session), who: "other", otherName });
    expect(forBeto(one, "José Peña")).toMatchObject({
      outcome: "registered",
      values: { name: "José Peña", own: "no" },
    });
    expect(forBeto(one, "  jose   PEÑA")).toMatchObject({
      outcome: "already",
      values: { name: "José Peña" },
    });
    expect(forBeto(other, "José Peña").outcome).toBe("registered");
    const household = community.store.people.listHousehold(ana.addressId);
    expect(household.map((person) => person.name)).toEqual(["Ana", "José Peña"]);
    const [, beto] = household;
    const consents = "select given_by as giver, purpose from consents where given_by is not null";
    expect(community.database.db.all(consents)).toEqual([{ giver: ana.personId, purpose: "sessions" }]);
    expect(community.acts(ana, "register", { session: String(one), who: `p${beto?.id}` }).outcome).toBe(
      "already",
    );
  });

  it("for a namesake in the house is not for oneself", () => {
    const community = aCommunity();
    const father = community.person("Juan Pérez");
    const session = community.session();
    registers(community, father, session);
    const son = { session: String(session), who: "other", otherName: "Juan Pérez" };
    expect(community.acts(father, "register", son).outcome).toBe("registered");
  });

  it("a closed session keeps nobody new", () => {
    const community = aCommunity();
    const ana = community.person("Ana");
    const session = community.session({ startsAt: monday });
    community.acts(ana, "register", { session: String(session), who: "other", otherName: "Beto" });
    expect(community.store.people.listHousehold(ana.addressId)).toHaveLength(1);
  });

  it("nobody registers a person of another house", () => {
    const community = aCommunity();
    const [ana, luis] = [community.person("Ana"), community.person("Luis")];
    const inputs = { session: String(community.session()), who: `p${luis.personId}` };
    expect(() => community.acts(ana, "register", inputs)).toThrow(/cannot speak for/);
    expect(() => community.acts(ana, "register", { ...inputs, who: "everybody" })).toThrow(
      /cannot speak for/,
    );
  });
});

describe("giving up a place", () => {
  it("frees it, once", () => {
    const community = aCommunity();
    const ana = community.person("Ana");
    const session = community.session({ capacity: 1 });
    registers(community, ana, session);
    const registration = String(community.standing(ana, session)?.id);
    expect(community.acts(ana, "cancelRegistration", { registration })).toMatchObject({
      outcome: "cancelled",
      values: { name: "Ana", topic: "Costura", starts: { at: monday + 120 * hour } },
    });
    expect(community.acts(ana, "cancelRegistration", { registration }).outcome).toBe("gone");
    expect(registers(community, ana, session).outcome).toBe("registered");
  });

  it("moves everybody behind one up", () => {
    const community = aCommunity();
    const people = ["Ana", "Luis", "Rosa", "Beto"].map(community.person);
    const session = community.session({ capacity: 1 });
    for (const person of people) registers(community, person, session);
    const turns = () =>
      people.map((person) => community.sees(person, "myRegistrations")[0]?.values.turn ?? null);
    expect(turns()).toEqual([0, 1, 2, 3]);
    if (people[1]) cancels(community, people[1], session);
    expect(turns()).toEqual([0, null, 1, 2]);
  });

  it("is nobody's but the household's, and not after the session began", () => {
    const community = aCommunity();
    const [ana, luis] = [community.person("Ana"), community.person("Luis")];
    const session = community.session({ startsAt: monday + hour });
    registers(community, ana, session);
    const registration = String(community.standing(ana, session)?.id);
    expect(community.acts(luis, "cancelRegistration", { registration }).outcome).toBe("gone");
    community.pass(hour);
    expect(community.acts(ana, "cancelRegistration", { registration }).outcome).toBe("gone");
    expect(community.standing(ana, session)?.status).toBe("registered");
  });
});

describe("what somebody sees", () => {
  it("sessions say how many places are left, and a full one how many wait", () => {
    const community = aCommunity();
    const session = community.session({ capacity: 1 });
    expect(community.sees(community.person("Ana"), "openSessions")).toEqual([
      {
        id: String(session),
        values: {
          topic: "Costura",
          place: "Salón ejidal",
          locality: "San Isidro",
          starts: { at: monday + 120 * hour },
          ends: { at: monday + 122 * hour },
          left: 1,
          waiting: 0,
        },
      },
    ]);
    for (const name of ["Luis", "Rosa", "Beto"]) registers(community, community.person(name), session);
    const stranger = { addressId: community.person("Eva").addressId };
    expect(community.sees(stranger, "openSessions")).toMatchObject([{ values: { left: 0, waiting: 2 } }]);
  });

  it("my registrations are those of the house, places and turns alike", () => {
    const community = aCommunity();
    const [ana, luis] = [community.person("Ana"), community.person("Luis")];
    const session = community.session({ capacity: 1 });
    registers(community, ana, session);
    registers(community, luis, session);
    community.acts(ana, "register", { session: String(session), who: "other", otherName: "Beto" });
    expect(community.sees(ana, "myRegistrations")).toMatchObject([
      { values: { name: "Ana", own: "yes", status: "registered", turn: 0 } },
      { values: { name: "Beto", own: "no", status: "waitlisted", turn: 2 } },
    ]);
    expect(community.sees(luis, "myRegistrations")).toMatchObject([
      { values: { status: "waitlisted", turn: 1 } },
    ]);
  });
});
