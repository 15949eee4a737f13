import { describe, expect, it } from "vitest";
import { listOptions } from "../../src/actions/sources.ts";
import { anAddress, hour, monday } from "../store/aStore.ts";
import { aCommunity, registers } from "./aTurn.ts";

const aStranger = (community: ReturnType<typeof aCommunity>) => ({
  addressId: anAddress(community.store, "stranger"),
});

describe("becoming known", () => {
  it("a stranger consents, then says their name and locality", () => {
    const community = aCommunity();
    const who = aStranger(community);
    expect(community.acts(who, "giveConsent", { purpose: "sessions" }).outcome).toBe("given");
    const named = { name: "María López", locality: "San Isidro" };
    expect(community.acts(who, "enrol", named)).toEqual({ outcome: "enrolled", values: named });
    expect(community.store.people.findSelf(who.addressId)).toMatchObject({ ...named, enrolledAt: monday });
    const kept = community.database.db.get(
      "select notice_version as version, notice_hash as hash from consents",
    );
    expect(kept).toEqual({ version: "1", hash: "0".repeat(64) });
  });

  it("nobody's name is kept without their consent", () => {
    const community = aCommunity();
    const named = { name: "María López", locality: "San Isidro" };
    expect(() => community.acts(aStranger(community), "enrol", named)).toThrow(/consented/);
    expect(community.database.db.all("select id from people")).toEqual([]);
  });

  it("a name too long for our messages is not kept", () => {
    const community = aCommunity();
    const ana = community.person("Ana");
    const inputs = { who: `p${ana.personId}`, name: "x".repeat(81) };
    expect(() => community.acts(ana, "correctPerson", inputs)).toThrow(/81 characters/);
    expect(community.store.people.find(ana.personId)?.name).toBe("Ana");
  });
});

describe("correcting", () => {
  it("my name, everywhere it shows", () => {
    const community = aCommunity();
    const ana = community.person("Ana");
    registers(community, ana, community.session());
    const inputs = { who: `p${ana.personId}`, name: "Ana Ruiz" };
    expect(community.acts(ana, "correctPerson", inputs)).toEqual({
      outcome: "corrected",
      values: { name: "Ana Ruiz", locality: "San Isidro", field: "name" },
    });
    expect(community.acts(ana, "correctPerson", inputs).outcome).toBe("same");
    expect(community.sees(ana, "myRegistrations")).toMatchObject([{ values: { name: "Ana Ruiz" } }]);
  });

  it("the locality of somebody of the house, and of nobody else", () => {
    const community = aCommunity();
    const [ana, luis] = [community.person("Ana"), community.person("Luis")];
    const session = String(community.session());
    community.acts(ana, "register", { session, who: "other", otherName: "Beto" });
    const [, beto] = community.sees(ana, "people");
    const inputs = { who: beto?.id ?? "", locality: "El Llano" };
    expect(community.acts(ana, "correctPerson", inputs)).toMatchObject({
      outcome: "corrected",
      values: { field: "locality", locality: "El Llano", name: "Beto" },
    });
    expect(() => community.acts(luis, "correctPerson", inputs)).toThrow(/cannot speak for/);
  });
});

describe("whom a place can be for", () => {
  it("oneself, those of the phone, or somebody else", () => {
    const community = aCommunity();
    const ana = community.person("María de los Ángeles Hernández");
    expect(community.sees(ana, "household")).toEqual([
      {
        id: "self",
        values: { relation: "self", name: "María de los Ángeles Hernández", short: "María de los Ángeles" },
      },
      { id: "other", values: { relation: "other", name: "", short: "" } },
    ]);
    community.acts(ana, "register", {
      session: String(community.session()),
      who: "other",
      otherName: "Beto",
    });
    const [, beto] = community.store.people.listHousehold(ana.addressId);
    expect(community.sees(ana, "household").map((option) => option.id)).toEqual([
      "self",
      `p${beto?.id}`,
      "other",
    ]);
    expect(community.sees(ana, "people").map((option) => option.values.name)).toEqual([
      "María de los Ángeles Hernández",
      "Beto",
    ]);
  });
});

describe("asking for a person", () => {
  it("is noted once while it is open, and told to every coordinator who can be reached", () => {
    const community = aCommunity();
    const [one, two, three] = [
      community.person("Carla"),
      community.person("Clara"),
      community.person("Celia"),
    ];
    for (const { personId } of [one, two, three]) {
      community.store.roles.addGrant({ personId, role: "coordinator", grantedBy: null, now: monday });
    }
    community.acts(two, "optOut");
    community.store.addresses.markUnreachable(three.addressId, monday, "blocked");
    const ana = community.person("Ana");
    expect(community.acts(ana, "askForPerson").outcome).toBe("noted");
    expect(community.acts(ana, "askForPerson").outcome).toBe("alreadyNoted");
    expect(community.notices).toEqual([
      {
        key: `human:1:${one.addressId}`,
        addressId: one.addressId,
        text: "human.toStaff",
        values: { name: "Ana", locality: "San Isidro", phone: "", channel: "telegram" },
      },
    ]);
    const stranger = aStranger(community);
    expect(community.acts(stranger, "askForPerson").outcome).toBe("noted");
    expect(community.notices[1]?.values).toEqual({ name: "", locality: "", phone: "", channel: "telegram" });
  });

  it("is seen and closed by the staff, and by nobody else", () => {
    const community = aCommunity();
    const [pablo, ana] = [community.person("Pablo"), community.person("Ana")];
    community.store.roles.addGrant({
      personId: pablo.personId,
      role: "promoter",
      grantedBy: null,
      now: monday,
    });
    community.acts(ana, "askForPerson");
    expect(community.acts(ana, "tellReason", { about: "transporte" }).outcome).toBe("told");
    expect(community.sees(ana, "staffNotes")).toEqual([]);
    expect(community.acts(ana, "closeStaffNote", { note: "1" }).outcome).toBe("notAllowed");
    expect(community.sees(pablo, "staffNotes")).toEqual([
      {
        id: "1",
        values: {
          kind: "wantsPerson",
          name: "Ana",
          locality: "San Isidro",
          phone: "",
          topic: "",
          since: { at: monday },
          channel: "telegram",
          about: "transporte",
          brief: "transporte",
        },
      },
    ]);
    expect(community.acts(pablo, "closeStaffNote", { note: "1" }).outcome).toBe("closed");
    expect(community.acts(pablo, "closeStaffNote", { note: "1" }).outcome).toBe("gone");
    expect(community.sees(pablo, "staffNotes")).toEqual([]);
    expect(community.acts(ana, "askForPerson").outcome).toBe("noted");
  });
});

describe("stop and start again", () => {
  it("BAJA and ALTA hold until the other is said, for strangers as well", () => {
    const community = aCommunity();
    const stranger = aStranger(community);
    expect(community.acts(stranger, "optIn").outcome).toBe("notStopped");
    expect(community.acts(stranger, "optOut").outcome).toBe("stopped");
    expect(community.acts(stranger, "optOut").outcome).toBe("alreadyStopped");
    expect(community.acts(stranger, "optIn").outcome).toBe("started");
    expect(community.acts(stranger, "optIn").outcome).toBe("notStopped");
  });
});

describe("languages and the menu", () => {
  it("a chosen language is kept for the address", () => {
    const community = aCommunity();
    const stranger = aStranger(community);
    expect(community.sees(stranger, "languages").map((option) => option.id)).toEqual(["es", "en"]);
    expect(community.acts(stranger, "setLanguage", { language: "en" })).toEqual({
      outcome: "set",
      values: { language: { text: "language.en" } },
    });
    expect(community.store.addresses.find(stranger.addressId)?.language).toBe("en");
    expect(() => community.acts(stranger, "setLanguage", { language: "xx" })).toThrow(/no language/);
  });

  it("a single language is no choice", () => {
    const community = aCommunity();
    expect(community.sees(aStranger(community), "languages", { locales: ["es"] })).toEqual([]);
  });

  it("the menu stands in the flows' own order", () => {
    const community = aCommunity();
    const offered = [
      { flow: "human", order: 7 },
      { flow: "registration", order: 1 },
    ];
    expect(community.sees(aStranger(community), "menu", { offered: () => offered })).toEqual([
      { id: "registration", values: { title: { text: "registration.title" } } },
      { id: "human", values: { title: { text: "human.title" } } },
    ]);
  });
});

describe("what is not for somebody", () => {
  it("an action whose roles they lack is refused, and so are names and inputs no flow may hold", () => {
    const community = aCommunity();
    const stranger = aStranger(community);
    const session = String(community.session());
    expect(() => community.acts(stranger, "register", { session, who: "self" })).toThrow(/is for member/);
    expect(() => community.acts(stranger, "toString")).toThrow(/no action/);
    expect(() => listOptions(community.turn(stranger.addressId), "constructor", {})).toThrow(/no source/);
    expect(() => community.acts(community.person("Ana"), "register", { session })).toThrow(
      /lacks its input who/,
    );
    expect(community.sees(stranger, "household")).toEqual([]);
    expect(community.sees(stranger, "people")).toEqual([]);
  });
});

describe("codes that make somebody staff", () => {
  const aCode = (community: ReturnType<typeof aCommunity>, codeHash = "good") =>
    community.store.roles.addCode({
      codeHash,
      role: "coordinator",
      now: community.now,
      expiresAt: community.now + 24 * hour,
    });

  it("a good code gives its role to one person", () => {
    const community = aCommunity();
    const [ana, luis] = [community.person("Ana"), community.person("Luis")];
    const roleCode = String(aCode(community));
    expect(community.acts(ana, "checkRoleCode", { code: "good" })).toEqual({
      outcome: "good",
      values: { roleCode },
    });
    expect(community.acts(luis, "checkRoleCode", { code: "good" }).outcome).toBe("good");
    expect(community.acts(ana, "takeRole", { roleCode })).toEqual({
      outcome: "granted",
      values: { role: { text: "roleCode.coordinator" } },
    });
    expect(community.acts(luis, "takeRole", { roleCode }).outcome).toBe("wrong");
    expect(community.acts(luis, "checkRoleCode", { code: "good" }).outcome).toBe("wrong");
    expect(community.store.roles.listRoles(ana.personId)).toEqual(["coordinator"]);
    expect(community.store.roles.listRoles(luis.personId)).toEqual([]);
  });

  it("who has the role already leaves the code for another", () => {
    const community = aCommunity();
    const [ana, luis] = [community.person("Ana"), community.person("Luis")];
    community.store.roles.addGrant({
      personId: ana.personId,
      role: "coordinator",
      grantedBy: null,
      now: monday,
    });
    const roleCode = String(aCode(community));
    expect(community.acts(ana, "takeRole", { roleCode }).outcome).toBe("already");
    expect(community.acts(luis, "takeRole", { roleCode }).outcome).toBe("granted");
  });

  it("a code is no good after a day, and not for who has not consented", () => {
    const community = aCommunity();
    const ana = community.person("Ana");
    const roleCode = String(aCode(community));
    expect(() => community.acts(aStranger(community), "takeRole", { roleCode })).toThrow(/consented/);
    community.pass(24 * hour);
    expect(community.acts(ana, "checkRoleCode", { code: "good" }).outcome).toBe("wrong");
    expect(community.acts(ana, "takeRole", { roleCode }).outcome).toBe("wrong");
  });

  it("after five wrong ones in a day not even a good one is read, until the day is over", () => {
    const community = aCommunity();
    const [ana, luis] = [community.person("Ana"), community.person("Luis")];
    aCode(community);
    for (let tries = 0; tries < 5; tries++) {
      expect(community.acts(ana, "checkRoleCode", { code: `bad${tries}` }).outcome).toBe("wrong");
      community.pass(hour);
    }
    expect(community.acts(ana, "checkRoleCode", { code: "good" }).outcome).toBe("tooMany");
    expect(community.acts(luis, "checkRoleCode", { code: "good" }).outcome).toBe("good");
    community.pass(19 * hour);
    aCode(community, "another");
    expect(community.acts(ana, "checkRoleCode", { code: "another" }).outcome).toBe("good");
  });
});
