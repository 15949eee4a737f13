import { describe, expect, test } from "vitest";
import type { Notice } from "../../src/actions/contract.ts";
import { tell, tellHeld } from "../../src/actions/tell.ts";
import type { Tells } from "../../src/conversation/flow.ts";
import { openStore } from "../../src/store/openStore.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { openCalendar } from "../../src/tenant/calendar.ts";
import { openDaytime } from "../../src/tenant/daytime.ts";
import { aPerson, aSession, hour, monday } from "../store/aStore.ts";

// Monday is nine in the morning in Mexico City.
const evening = monday + 13 * hour;
const morning = monday + 23 * hour;

function aVoice(now: number) {
  const database = openSqlite(":memory:");
  const store = openStore(database);
  const said: Notice[] = [];
  const daytime = openDaytime(openCalendar("America/Mexico_City"), { from: "21:00", to: "08:00" });
  const clock = { now };
  const teller = (manner: Tells = {}) => ({
    ...{ store, now: clock.now, daytime, manner },
    put: (notice: Notice) => said.push(notice),
  });
  const ana = aPerson(store, "Ana", monday);
  const notice = (key: string, more: Partial<Notice> = {}): Notice => ({
    ...{ key, addressId: ana.addressId, text: "changeSession.news", values: { topic: "Costura" } },
    ...more,
  });
  /** What the clock or their message would bring now. */
  const release = () => {
    for (const waiting of store.beginnings.listFor(ana.addressId, clock.now)) tellHeld(teller(), waiting);
  };
  const onWhatsApp = (platformId: string, at: number) =>
    store.addresses.meet({
      ...{ channel: "whatsapp", account: "8", platformId, phone: platformId, language: null, now: at },
    }).id;
  return { database, store, said, clock, teller, ana, notice, release, onWhatsApp };
}

describe("by day", () => {
  test("what is told leaves at once", () => {
    const { said, teller, notice, store } = aVoice(monday);
    expect(tell(teller({ hours: "day", outside: "wait" }), notice("a"))).toBe("told");
    expect(said).toEqual([notice("a")]);
    expect(store.beginnings.nextDue()).toBeNull();
  });
});

describe("at night", () => {
  test("it waits for the morning, once, and leaves as it was", () => {
    const { said, teller, notice, store, clock, release } = aVoice(evening);
    const manner = { hours: "day", outside: "staff" } as const;
    expect(tell(teller(manner), notice("a"))).toBe("later");
    expect(tell(teller(manner), notice("a"))).toBe("later");
    expect(said).toEqual([]);
    expect(store.beginnings.nextDue()).toBe(morning);
    clock.now = morning;
    release();
    expect(said).toEqual([notice("a")]);
    release();
    expect(said).toHaveLength(1);
  });

  test("it comes when they write, for they are awake", () => {
    const { said, teller, notice, store, clock, release, ana } = aVoice(evening);
    tell(teller({ hours: "day", outside: "staff" }), notice("a"));
    clock.now += hour;
    release();
    expect(said).toEqual([]);
    store.addresses.meet({
      ...{ channel: "telegram", account: "7", platformId: "chat-Ana", phone: null, language: null },
      now: clock.now,
    });
    store.beginnings.wake(ana.addressId, clock.now);
    release();
    expect(said).toEqual([notice("a")]);
  });

  test("news of a session within a day waits for nothing, where it may", () => {
    const { said, teller, notice, store } = aVoice(evening);
    const soon = aSession(store, { startsAt: evening + 20 * hour });
    const later = aSession(store, { startsAt: evening + 60 * hour });
    const near = teller({ hours: "near", outside: "staff" });
    expect(tell(near, notice("a", { about: soon }))).toBe("told");
    expect(tell(near, notice("b", { about: later }))).toBe("later");
    expect(tell(teller({ hours: "day", outside: "staff" }), notice("c", { about: soon }))).toBe("later");
    expect(said.map(({ key }) => key)).toEqual(["a"]);
  });

  test("who says BAJA meanwhile hears nothing of it", () => {
    const { said, teller, notice, store, clock, release, ana } = aVoice(evening);
    tell(teller({ hours: "day", outside: "wait" }), notice("a"));
    store.optOuts.add(ana.addressId, clock.now);
    clock.now = morning;
    release();
    expect(said).toEqual([]);
    expect(store.beginnings.nextDue()).toBeNull();
  });
});

describe("after WhatsApp's 24 hours", () => {
  const late = monday + 26 * hour;

  test("the staff finds it, where it is about a session; where there is nothing to find, it waits", () => {
    const { said, teller, notice, store, onWhatsApp } = aVoice(late);
    const addressId = onWhatsApp("5215550000001", monday);
    const about = aSession(store, { startsAt: late + 60 * hour });
    const staff = teller({ outside: "staff", hours: "day" });
    expect(tell(staff, notice("a", { addressId, about }))).toBe("missed");
    expect(store.staffNotes.listOpen(9)).toMatchObject([{ kind: "notTold", addressId }]);
    expect(tell(staff, notice("b", { addressId, untold: "shown" }))).toBe("missed");
    expect(tell(staff, notice("c", { addressId }))).toBe("waits");
    expect(store.staffNotes.listOpen(9)).toHaveLength(1);
    expect(said).toEqual([]);
  });

  test("it waits for their next message, and no longer than it is of use", () => {
    const { said, teller, notice, store, clock, onWhatsApp } = aVoice(late);
    const addressId = onWhatsApp("5215550000001", monday);
    const about = aSession(store, { startsAt: late + 10 * hour });
    expect(tell(teller({ outside: "wait", hours: "day" }), notice("a", { addressId, about }))).toBe("waits");
    expect(store.beginnings.nextDue()).toBe(late + 10 * hour);
    clock.now += 2 * hour;
    onWhatsApp("5215550000001", clock.now);
    store.beginnings.wake(addressId, clock.now);
    for (const waiting of store.beginnings.listFor(addressId, clock.now)) tellHeld(teller(), waiting);
    expect(said.map(({ key }) => key)).toEqual(["a"]);
  });

  test("it goes to another channel of the same person, and else to the staff", () => {
    const { database, said, teller, notice, store, onWhatsApp, ana } = aVoice(late);
    const addressId = onWhatsApp("5215550000001", monday);
    const about = aSession(store, { startsAt: late + 60 * hour });
    const channel = teller({ outside: "channel", hours: "day" });
    expect(tell(channel, notice("a", { addressId, about }))).toBe("missed");
    database.db.run(
      `insert into person_addresses (address_id, person_id, relation, added_at) values (${addressId}, ${ana.personId}, 'self', 0)`,
    );
    expect(tell(channel, notice("b", { addressId, about }))).toBe("told");
    expect(said).toEqual([notice("b", { about })]);
  });

  test("what lets somebody in is kept nowhere", () => {
    const { said, teller, notice, store, onWhatsApp } = aVoice(late);
    const addressId = onWhatsApp("5215550000001", monday);
    const secret = notice("a", { addressId, secretUntil: late + hour });
    expect(tell(teller({ outside: "wait", hours: "any" }), secret)).toBe("missed");
    expect([said, store.beginnings.nextDue()]).toEqual([[], null]);
  });
});
