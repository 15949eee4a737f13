import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/openStore.ts";
import { anAddress, aPerson, databases, hour, monday, notice } from "./aStore.ts";

describe.each(databases)("people, on $name", ({ open }) => {
  it("a stranger has no row until they consent", () => {
    const database = open();
    const store = openStore(database);
    const addressId = anAddress(store, "1");
    expect(store.people.findSelf(addressId)).toBeUndefined();
    expect(store.people.listHousehold(addressId)).toEqual([]);
    const personId = store.people.addWithConsent({ ...notice, addressId, now: monday });
    expect(store.people.findSelf(addressId)).toEqual({
      id: personId,
      name: null,
      locality: null,
      enrolledAt: null,
    });
    const consent = `select purpose, notice_hash as hash, given_at as at, given_by as "by" from consents`;
    expect(database.db.all(consent)).toEqual([
      { purpose: "sessions", hash: notice.noticeHash, at: monday, by: null },
    ]);
  });

  it("consent is per purpose and version, and a second yes to the same changes nothing", () => {
    const database = open();
    const store = openStore(database);
    const addressId = anAddress(store, "1");
    const personId = store.people.addWithConsent({ ...notice, addressId, now: monday });
    expect(store.people.addWithConsent({ ...notice, addressId, now: monday + hour })).toBe(personId);
    expect(store.people.addWithConsent({ ...notice, noticeVersion: "2", addressId, now: monday })).toBe(
      personId,
    );
    expect(database.db.all("select given_at as at from consents where notice_version = '1'")).toEqual([
      { at: monday },
    ]);
    for (const version of ["1", "2"])
      expect(store.people.findKnown(addressId, version)).toMatchObject({
        id: personId,
        purposes: ["sessions"],
      });
    expect(store.people.findKnown(addressId, "3")).toMatchObject({ id: personId, purposes: [] });
    store.people.addWithConsent({ ...notice, purpose: "padron", addressId, now: monday });
    expect(store.people.findKnown(addressId, "1")).toMatchObject({
      purposes: expect.arrayContaining(["sessions", "padron"]),
    });
    expect(store.people.findKnown(addressId + 1, "1")).toBeUndefined();
  });

  it("what is corrected is kept as it was; what is said for the first time corrects nothing", () => {
    const database = open();
    const store = openStore(database);
    const { personId, addressId } = aPerson(store, "María López");
    const corrections = `select field, before, after, corrected_at as at from corrections`;
    expect(database.db.all(corrections)).toEqual([]);
    const now = monday + hour;
    expect(store.people.changeName({ personId, addressId, now, name: "María del Carmen López" })).toBe(true);
    expect(store.people.changeName({ personId, addressId, now, name: "María del Carmen López" })).toBe(false);
    expect(store.people.changeLocality({ personId, addressId, now, locality: "San Isidro" })).toBe(false);
    expect(database.db.all(corrections)).toEqual([
      { field: "name", before: "María López", after: "María del Carmen López", at: now },
    ]);
  });

  it("when somebody enrolled is noted once", () => {
    const store = openStore(open());
    const { personId } = aPerson(store, "Ana");
    store.people.markEnrolled(personId, monday + hour);
    expect(store.people.find(personId)?.enrolledAt).toBe(monday);
  });

  it("a household begins with whose address it is, and each has a consent of their own", () => {
    const database = open();
    const store = openStore(database);
    const ana = aPerson(store, "Ana");
    const luis = aPerson(store, "Luis");
    const beto = store.people.addHouseholdMember({
      ...notice,
      addressId: ana.addressId,
      name: "Beto",
      locality: null,
      givenBy: ana.personId,
      now: monday,
    });
    expect(store.people.listHousehold(ana.addressId)).toMatchObject([
      { id: ana.personId, name: "Ana", relation: "self" },
      { id: beto, name: "Beto", locality: null, relation: "household", enrolledAt: null },
    ]);
    expect(database.db.all("select person_id as id from consents where given_by is not null")).toEqual([
      { id: beto },
    ]);
    expect(store.people.listHousehold(luis.addressId)).toHaveLength(1);
  });
});
