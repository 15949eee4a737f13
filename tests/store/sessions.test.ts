import { beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../src/store/database.ts";
import { openStore, type Store } from "../../src/store/openStore.ts";
import { aPerson, aSession, databases, hour, monday } from "./aStore.ts";

describe.each(databases)("sessions and their staff, on $name", ({ open }) => {
  let database: Database;
  let store: Store;
  beforeEach(() => {
    database = open();
    store = openStore(database);
  });
  const at = (startsAt: number, topic = "Costura") => aSession(store, { startsAt, topic });
  const terms = (id: number) => {
    const session = store.sessions.find(id);
    if (!session) throw new Error(`there is no session ${id}`);
    return session;
  };

  test("are found by what they share time with, and not once they are called off", () => {
    const [early, late] = [at(monday + 10 * hour), at(monday + 12 * hour)];
    const during = (from: number, to: number) =>
      store.sessions.listOverlapping(monday + from * hour, monday + to * hour).map(({ id }) => id);
    expect(during(11, 13)).toEqual([early, late]);
    expect(during(8, 10)).toEqual([]);
    expect(during(12, 13)).toEqual([late]);
    expect(during(14, 15)).toEqual([]);
    store.sessions.markCancelled(late, monday);
    store.sessions.markCancelled(late, monday + hour);
    expect(during(11, 13)).toEqual([early]);
    expect(store.sessions.find(late)?.cancelledAt).toBe(monday);
  });

  test("are shown to the staff until they end, with who leads them and who waits", () => {
    const luz = aPerson(store, "Luz");
    const id = at(monday + hour);
    at(monday - 4 * hour);
    store.sessions.change(id, { ...terms(id), ledBy: luz.personId }, null);
    store.registrations.add({ ...luz, sessionId: id, status: "waitlisted", now: monday });
    const seen = (now: number) => store.sessions.listComing(now, 9);
    expect(seen(monday + 2 * hour)).toMatchObject([{ id, leadName: "Luz", waiting: 1 }]);
    expect(seen(monday + 3 * hour)).toEqual([]);
    expect(store.sessions.listLedBy(luz.personId, monday).map((one) => one.id)).toEqual([id]);
    expect(store.sessions.listLedBy(luz.personId, monday + hour)).toEqual([]);
  });

  test("change as a whole, and keep when people were last told of a change", () => {
    const id = at(monday + hour);
    const changedAt = () =>
      database.db.all<{ at: number | null }>(
        `select changed_at as at from sessions where id = ${id}` as never,
      )[0];
    const moved = {
      topic: "Bordado",
      place: "Vivero",
      locality: "El Llano",
      latitude: 19.5,
      longitude: -99.25,
    };
    store.sessions.change(id, { ...terms(id), ...moved, capacity: 7 }, monday + 5);
    expect(store.sessions.find(id)).toMatchObject({ ...moved, capacity: 7, startsAt: monday + hour });
    store.sessions.change(id, { ...terms(id), capacity: 8 }, null);
    expect(changedAt()).toEqual({ at: monday + 5 });
  });

  test("tell who has or waits for a place in them, and where each is reached", () => {
    const [ana, luis] = [aPerson(store, "Ana"), aPerson(store, "Luis")];
    const id = at(monday + hour);
    const first = store.registrations.add({ ...ana, sessionId: id, status: "registered", now: monday });
    store.registrations.add({ ...luis, sessionId: id, status: "waitlisted", now: monday });
    expect(store.registrations.listLive(id)).toMatchObject([
      { id: first, status: "registered", name: "Ana", addressId: ana.addressId, optedOut: false },
      { status: "waitlisted", name: "Luis", addressId: luis.addressId, lastInboundAt: monday },
    ]);
    store.registrations.markCancelled(first, "sessionCancelled", monday);
    expect(store.registrations.listLive(id).map(({ name }) => name)).toEqual(["Luis"]);
  });

  test("are led by staff whose grants end, and whose invitations end with them", () => {
    const [luz, eva] = [aPerson(store, "Luz"), aPerson(store, "Eva")];
    const grant = (personId: number, role: "promoter" | "coordinator") =>
      store.roles.addGrant({ personId, role, grantedBy: null, now: monday });
    grant(eva.personId, "promoter");
    grant(luz.personId, "coordinator");
    expect(store.roles.listGrants().map(({ name, role }) => [name, role])).toEqual([
      ["Luz", "coordinator"],
      ["Eva", "promoter"],
    ]);
    const until = monday + 24 * hour;
    const code = { role: "promoter", now: monday, expiresAt: until, invitedBy: luz.personId } as const;
    const id = store.roles.addCode({ ...code, codeHash: "a" });
    store.roles.addCode({ codeHash: "b", role: "promoter", now: monday, expiresAt: until });
    expect(store.roles.listInvitations(monday)).toEqual([{ id, role: "promoter", expiresAt: until }]);
    expect(store.roles.countInvitations(luz.personId, monday)).toBe(1);
    expect(store.roles.findCode("a", monday)).toEqual({ id, role: "promoter", invitedBy: luz.personId });
    const [coordinates] = store.roles.listGrants();
    expect(store.roles.markEnded(coordinates?.id ?? 0, eva.personId, monday)).toBe(true);
    expect(store.roles.markEnded(coordinates?.id ?? 0, eva.personId, monday)).toBe(false);
    expect(store.roles.findGrant(coordinates?.id ?? 0)).toBeUndefined();
    expect(store.roles.countCoordinators()).toBe(0);
    expect(store.roles.findCode("a", monday)).toBeUndefined();
    expect(store.roles.findCodeById(id, monday)).toBeUndefined();
    expect(store.roles.markCodeUsed(id, eva.personId, monday)).toBe(false);
    expect(store.roles.findCode("b", monday)).toMatchObject({ invitedBy: null });
    expect(store.roles.listAddresses(luz.personId).map(({ addressId }) => addressId)).toEqual([
      luz.addressId,
    ]);
  });

  test("are held where others were, the last one first, and where most people live", () => {
    for (const [name, locality] of [
      ["Ana", "El Llano"],
      ["Luis", "El Llano"],
      ["Eva", "Agua Fría"],
    ] as const) {
      const { personId, addressId } = aPerson(store, name);
      store.people.changeLocality({ personId, addressId, locality, now: monday });
    }
    aPerson(store, "Rosa");
    const first = at(monday + hour);
    const second = at(monday + 2 * hour);
    store.sessions.change(second, { ...terms(second), locality: "Santa María" }, null);
    expect(store.sessions.listLocalities(40, 9)).toEqual([
      "Santa María",
      "San Isidro",
      "El Llano",
      "Agua Fría",
    ]);
    expect(store.sessions.listLocalities(9, 9)).toEqual(["El Llano", "Agua Fría"]);
    expect(store.sessions.listLocalities(40, 1)).toEqual(["Santa María"]);
    expect(first).toBeLessThan(second);
  });
});
