import { is, Table } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { bindings } from "../../src/store/joining.ts";
import { openStore } from "../../src/store/openStore.ts";
import { people } from "../../src/store/schema.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { anAddress, aPerson, aSession, databases, hour, monday, notice } from "./aStore.ts";

/** What of a person is moved when two rows are one, and so binds nobody. */
const moved = [
  "consents.person_id",
  "corrections.person_id",
  "person_addresses.person_id",
  "recognitions.person_id",
];

it("what may bind somebody is looked at wherever the database names a person", () => {
  const { db } = openSqlite(":memory:");
  const tables = db.all<{ name: string }>("select name from sqlite_schema where type = 'table'");
  const named = tables.flatMap(({ name }) =>
    db
      .all<{ table: string; from: string }>(`pragma foreign_key_list(${name})`)
      .filter(({ table }) => table === getTableConfig(people).name)
      .map(({ from }) => `${name}.${from}`),
  );
  const looked = bindings.map(([table, column]) => `${nameOf(table)}.${column.name}`);
  expect([...looked, ...moved].sort()).toEqual(named.sort());
});

const nameOf = (table: SQLiteTable): string => (is(table, Table) ? getTableConfig(table).name : "");

describe.each(databases)("two rows that are one person, on $name", ({ open }) => {
  it("keeps every yes with where it was written, ends the one that is there twice, and forgets the row", () => {
    const database = open();
    const store = openStore(database);
    const ana = aPerson(store, "Ana Soto");
    const other = aPerson(store, "Anita", monday + hour);
    store.people.addWithConsent({ ...notice, ...other, noticeVersion: "2", now: monday + hour });
    store.people.changeName({ ...other, name: "Ana S.", now: monday + 2 * hour });
    expect(store.people.hasMore(other.personId)).toBe(false);
    store.people.merge(other.personId, ana.personId, monday + 3 * hour);

    expect(store.people.findSelf(other.addressId)).toMatchObject({ id: ana.personId, name: "Ana Soto" });
    expect(database.db.all("select id from people")).toEqual([{ id: ana.personId }]);
    expect(
      database.db.all(
        "select person_id as who, notice_version as v, address_id as at, withdrawn_at as ended from consents order by id",
      ),
    ).toEqual([
      { who: ana.personId, v: "1", at: ana.addressId, ended: null },
      { who: ana.personId, v: "1", at: other.addressId, ended: monday + 3 * hour },
      { who: ana.personId, v: "2", at: other.addressId, ended: null },
    ]);
    expect(database.db.all("select person_id as who, before from corrections")).toEqual([
      { who: ana.personId, before: "Anita" },
    ]);
  });

  it("a place, a household or a role is more than a name", () => {
    const store = openStore(open());
    const [place, house, role, nothing] = ["Ana", "Luz", "Eva", "Sol"].map((name) => aPerson(store, name));
    if (!place || !house || !role || !nothing) throw new Error("somebody lacks");
    const sessionId = aSession(store);
    store.registrations.add({ ...place, sessionId, status: "registered", now: monday });
    const member = store.people.addHouseholdMember({
      ...notice,
      ...{ addressId: house.addressId, name: "Beto", locality: null, givenBy: house.personId, now: monday },
    });
    store.roles.addGrant({ personId: role.personId, role: "promoter", grantedBy: null, now: monday });
    const more = [place.personId, house.personId, role.personId, member, nothing.personId];
    expect(more.map((id) => store.people.hasMore(id))).toEqual([true, true, true, true, false]);
  });

  it("an address that is nobody's is forgotten no more", () => {
    const database = open();
    const store = openStore(database);
    const ana = aPerson(store, "Ana Soto");
    const addressId = anAddress(store, "77");
    store.people.addAddress(addressId, ana.personId, monday);
    expect(store.people.findSelf(addressId)?.id).toBe(ana.personId);
    expect(database.db.all(`select forget_at as at from addresses where id = ${addressId}`)).toEqual([
      { at: null },
    ]);
  });

  it("a stranger who asked and is forgotten takes what they asked with them", () => {
    const database = open();
    const store = openStore(database);
    const ana = aPerson(store, "Ana Soto");
    const askedBy = anAddress(store, "77");
    const code = { codeHash: "1".repeat(64), personId: ana.personId, sentTo: ana.addressId };
    store.recognitions.add({ ...code, askedBy, now: monday, expiresAt: monday + hour });
    store.strangers.remove(askedBy);
    expect(database.db.all("select id from recognitions")).toEqual([]);
  });
});
