import { describe, expect, it } from "vitest";
import type { NewInbound } from "../../src/store/inbound.ts";
import { LookedBackAt } from "../../src/store/inbound.ts";
import { openStore } from "../../src/store/openStore.ts";
import { anAddress, aPerson, aSession, databases, hour, monday } from "./aStore.ts";

const delivery = (more: Partial<NewInbound> = {}): NewInbound => ({
  channel: "telegram",
  account: "7",
  key: "1",
  kind: "message",
  outcome: "turn",
  addressId: null,
  messageId: "10",
  sentAt: monday,
  receivedAt: monday,
  body: "hola",
  error: null,
  ...more,
});

describe.each(databases)("the store, on $name", ({ open }) => {
  it("a delivery counts once for each of our accounts", () => {
    const { inbound } = openStore(open());
    expect(inbound.add(delivery())).toBe(1);
    expect(inbound.add(delivery())).toBeNull();
    expect(inbound.add(delivery({ account: "8" }))).toBe(2);
    expect(inbound.add(delivery({ channel: "whatsapp" }))).toBe(3);
  });

  it("counts which of somebody's last messages were written together, whenever they came", () => {
    const store = openStore(open());
    const came = (
      addressId: number,
      times: readonly (readonly [sentAt: number | null, receivedAt: number])[],
    ) =>
      times.forEach(([sentAt, receivedAt], place) => {
        store.inbound.add(delivery({ key: `${addressId}:${place}`, addressId, sentAt, receivedAt }));
      });
    const second = 1000;
    const many = Array.from({ length: LookedBackAt + 9 }, (_, place) => place);
    const [inOne, inHours, back, ahead, silent] = ["1", "2", "3", "4", "5"].map((one) =>
      anAddress(store, one),
    );
    came(
      inOne ?? 0,
      many.map((n) => [monday + n * second, monday + n * second]),
    );
    expect(store.inbound.countTogether(inOne ?? 0, monday + 49 * second)).toBe(LookedBackAt);
    expect(store.inbound.countTogether(inOne ?? 0, monday + 80 * second)).toBe(29);
    // What waited for hours, in its order and the other way round, with a status among them.
    came(
      inHours ?? 0,
      many.map((n) => [monday - (50 - n) * 10 * 60 * second, monday + n]),
    );
    store.inbound.add(
      delivery({ key: "s", addressId: inHours ?? 0, kind: "status", sentAt: null, receivedAt: monday + 50 }),
    );
    expect(store.inbound.countTogether(inHours ?? 0, monday - 10 * 60 * second)).toBe(1);
    came(
      back ?? 0,
      many.map((n) => [monday - n * 10 * 60 * second, monday + n]),
    );
    expect(store.inbound.countTogether(back ?? 0, monday - 49 * 10 * 60 * second)).toBe(1);
    // A clock ahead of ours, and none at all: when they came.
    came(
      ahead ?? 0,
      many.map((n) => [monday + n * hour, monday + n]),
    );
    expect(store.inbound.countTogether(ahead ?? 0, monday + 50)).toBe(LookedBackAt);
    came(
      silent ?? 0,
      many.map((n) => [null, monday + n]),
    );
    expect(store.inbound.countTogether(silent ?? 0, monday + 50)).toBe(LookedBackAt);
  });

  it("only whoever wrote a message takes it back, and then its words are gone", () => {
    const database = open();
    const store = openStore(database);
    const [mine, theirs] = [anAddress(store, "1"), anAddress(store, "2")];
    const id = store.inbound.add(delivery({ addressId: mine }));
    const message = { channel: "telegram", account: "7", messageId: "10", now: monday + hour } as const;
    expect(store.inbound.revoke({ ...message, addressId: theirs })).toBe(false);
    expect(store.inbound.revoke({ ...message, addressId: mine })).toBe(true);
    const row = database.db.get(`select body, revoked_at as at from inbound where id = ${id}`);
    expect(row).toEqual({ body: null, at: monday + hour });
  });

  it("what became of a delivery is noted without losing who wrote it", () => {
    const database = open();
    const store = openStore(database);
    const addressId = anAddress(store, "1");
    const id = store.inbound.add(delivery({ addressId })) ?? 0;
    store.inbound.changeOutcome(id, { outcome: "failed", error: "Error: no step x" });
    const row = database.db.get(
      `select outcome, error, address_id as "addressId" from inbound where id = ${id}`,
    );
    expect(row).toEqual({ outcome: "failed", error: "Error: no step x", addressId });
  });

  it("a conversation is kept whole, and the number of its questions never goes back", () => {
    const store = openStore(open());
    const [one, other] = [anAddress(store, "1"), anAddress(store, "2")];
    expect(store.conversations.load(one)).toMatchObject({ state: null, asked: 0, dueAt: null });
    store.conversations.save({
      addressId: one,
      state: "{}",
      asked: 3,
      dueAt: monday + hour,
      now: monday,
    });
    store.conversations.save({ addressId: other, state: "[]", asked: 1, dueAt: monday + 1, now: monday });
    expect(store.conversations.nextDue()).toBe(monday + 1);
    expect(store.conversations.listDue(monday + hour)).toEqual([other, one]);
    expect(store.conversations.listDue(monday)).toEqual([]);
    store.conversations.save({ addressId: one, state: null, asked: 0, dueAt: null, now: monday });
    expect(store.conversations.load(one)).toMatchObject({ state: null, asked: 3, dueAt: null });
    expect(store.conversations.listDue(monday + hour)).toEqual([other]);
  });

  it("a group is told once, on each platform", () => {
    const { groups } = openStore(open());
    expect(groups.told("telegram", "-100", monday)).toBe(true);
    expect(groups.told("telegram", "-100", monday + hour)).toBe(false);
    expect(groups.told("whatsapp", "-100", monday)).toBe(true);
  });

  it("what we begin waits until its person is free, begins once, and ends when it is pointless", () => {
    const store = openStore(open());
    const addressId = anAddress(store, "1");
    const offer = {
      key: "offer:1:9",
      addressId,
      flow: "offer",
      input: { registration: "1", until: { at: monday + 9 * hour } },
      dueAt: monday + hour,
      expiresAt: monday + 9 * hour,
    };
    expect(store.beginnings.nextDue()).toBeNull();
    expect(store.beginnings.add(offer)).toBe(1);
    expect(store.beginnings.add(offer)).toBeNull();
    expect(store.beginnings.nextDue()).toBe(monday + hour);
    expect(store.beginnings.listDue(monday)).toEqual([]);
    expect(store.beginnings.listDue(monday + hour)).toMatchObject([
      { id: 1, addressId, flow: "offer", input: offer.input, expiresAt: offer.expiresAt },
    ]);

    store.conversations.save({ addressId, state: "{}", asked: 1, dueAt: null, now: monday });
    expect(store.beginnings.listDue(monday + hour, hour + 1)).toEqual([]);
    expect(store.beginnings.nextDue(9 * hour)).toBe(offer.expiresAt);
    expect(store.beginnings.nextDue(2 * hour)).toBe(monday + 2 * hour);
    expect(store.beginnings.listDue(monday + 2 * hour, 2 * hour)).toHaveLength(1);
    expect(store.beginnings.nextDue()).toBe(monday + hour);
    expect(store.beginnings.listFor(addressId, monday + hour)).toHaveLength(1);

    store.beginnings.markBegun(1, monday + hour);
    expect(store.beginnings.listFor(addressId, monday + hour)).toEqual([]);
    expect(store.beginnings.nextDue()).toBeNull();
    expect(store.beginnings.removeUnbegun(offer.key)).toBe(false);
    expect(store.beginnings.add(offer)).toBeNull();
    store.beginnings.remove("offer:11:");
    expect(store.beginnings.add(offer)).toBeNull();
    store.beginnings.remove("offer:1:");
    expect(store.beginnings.add(offer)).not.toBeNull();
    expect(store.beginnings.removeUnbegun("offer:1:")).toBe(true);
    expect(store.beginnings.add(offer)).not.toBeNull();
    store.beginnings.removeExpired(offer.expiresAt);
    expect(store.beginnings.nextDue()).toBeNull();
  });

  it("BAJA at one address of a person holds at all of them, and at nobody else's", () => {
    const database = open();
    const store = openStore(database);
    const ana = aPerson(store, "Ana");
    const luis = aPerson(store, "Luis");
    const second = anAddress(store, "ana-2");
    database.db.run(
      `insert into person_addresses (address_id, person_id, relation, added_at) values (${second}, ${ana.personId}, 'self', 1)`,
    );
    expect(store.optOuts.add(ana.addressId, monday)).toBe(true);
    expect(store.optOuts.add(ana.addressId, monday)).toBe(false);
    expect(store.optOuts.add(second, monday)).toBe(false);
    expect([ana.addressId, second, luis.addressId].map(store.optOuts.isOptedOut)).toEqual([
      true,
      true,
      false,
    ]);
    expect(store.addresses.findRecipient(second)?.optedOut).toBe(true);
    expect(store.addresses.findRecipient(luis.addressId)?.optedOut).toBe(false);
    expect(store.optOuts.end(second, monday + hour)).toBe(true);
    expect(store.optOuts.end(ana.addressId, monday + hour)).toBe(false);
    expect(store.optOuts.isOptedOut(ana.addressId)).toBe(false);
    expect(store.optOuts.add(ana.addressId, monday + 2 * hour)).toBe(true);
  });

  it("a stranger's BAJA holds too", () => {
    const store = openStore(open());
    const addressId = anAddress(store, "1");
    expect(store.optOuts.add(addressId, monday)).toBe(true);
    expect(store.optOuts.isOptedOut(addressId)).toBe(true);
  });

  it("a code is used once, before it expires", () => {
    const store = openStore(open());
    const ana = aPerson(store, "Ana");
    const id = store.roles.addCode({
      codeHash: "a",
      role: "coordinator",
      now: monday,
      expiresAt: monday + 24 * hour,
    });
    expect(store.roles.findCode("a", monday)).toEqual({ id, role: "coordinator", invitedBy: null });
    expect(store.roles.findCode("a", monday + 24 * hour)).toBeUndefined();
    expect(store.roles.markCodeUsed(id, ana.personId, monday + 24 * hour)).toBe(false);
    expect(store.roles.markCodeUsed(id, ana.personId, monday)).toBe(true);
    expect(store.roles.markCodeUsed(id, ana.personId, monday)).toBe(false);
    expect(store.roles.findCode("a", monday)).toBeUndefined();
  });

  it("codes for a role that nobody used can be called back, and no others", () => {
    const store = openStore(open());
    const ana = aPerson(store, "Ana");
    const add = (codeHash: string, role: "coordinator" | "promoter") =>
      store.roles.addCode({ codeHash, role, now: monday, expiresAt: monday + 24 * hour });
    const used = add("used", "coordinator");
    store.roles.markCodeUsed(used, ana.personId, monday);
    const unused = add("unused", "coordinator");
    add("other", "promoter");
    store.roles.revokePrinted("coordinator", monday + hour);
    expect(store.roles.findCode("unused", monday + hour)).toBeUndefined();
    expect(store.roles.findCodeById(unused, monday + hour)).toBeUndefined();
    expect(store.roles.findCode("other", monday + hour)).toMatchObject({ role: "promoter" });
    expect(
      store.roles.addCode({
        codeHash: "next",
        role: "coordinator",
        now: monday + hour,
        expiresAt: monday + 25 * hour,
      }),
    ).toBeGreaterThan(unused);
    expect(store.roles.findCode("next", monday + hour)).toMatchObject({ role: "coordinator" });
  });

  it("a role is granted once, and its people are found wherever they write from", () => {
    const store = openStore(open());
    const ana = aPerson(store, "Ana");
    expect(store.roles.hasCoordinator()).toBe(false);
    const grant = { personId: ana.personId, role: "coordinator", grantedBy: null, now: monday } as const;
    expect(store.roles.addGrant(grant)).toBe(true);
    expect(store.roles.addGrant(grant)).toBe(false);
    expect(store.roles.listRoles(ana.personId)).toEqual(["coordinator"]);
    expect(store.roles.hasCoordinator()).toBe(true);
    expect(store.roles.listAddresses(ana.personId)).toEqual([
      {
        addressId: ana.addressId,
        channel: "telegram",
        lastInboundAt: monday,
        unreachableAt: null,
        refusedAt: null,
        optedOut: false,
        shut: false,
        pausedUntil: null,
      },
    ]);
  });

  it("a role counts when it was stored: not one that was undone with its turn, and also one from before the start", () => {
    const database = open();
    const store = openStore(database);
    const { personId } = aPerson(store, "Ana");
    const grant = { personId, role: "promoter", grantedBy: null, now: monday } as const;
    const failing = () => {
      store.roles.addGrant(grant);
      throw new Error("the turn failed");
    };
    expect(() => database.transaction(failing)).toThrow("the turn failed");
    expect(store.roles.listRoles(personId)).toEqual([]);
    expect(store.roles.addGrant(grant)).toBe(true);
    expect(store.roles.listRoles(personId)).toEqual(["promoter"]);
    expect(openStore(database).roles.listRoles(personId)).toEqual(["promoter"]);
  });

  it("counts the wrong codes of an address", () => {
    const store = openStore(open());
    const addressId = anAddress(store, "1");
    for (const hours of [0, 5, 25]) store.roles.addTry(addressId, "role", monday + hours * hour);
    expect(store.roles.countTries(addressId, "role", monday)).toBe(2);
    expect(store.roles.countTries(addressId, "roll", monday)).toBe(0);
  });

  it("the staff sees what is open once, about whom it is, and closes it once", () => {
    const store = openStore(open());
    const ana = aPerson(store, "Ana");
    const stranger = anAddress(store, "stranger");
    const sessionId = aSession(store, { capacity: 0 });
    const son = store.people.addHouseholdMember({
      purpose: "sessions",
      noticeVersion: "1",
      noticeHash: "0",
      addressId: ana.addressId,
      name: "Beto",
      locality: "El Llano",
      givenBy: ana.personId,
      now: monday,
    });
    store.registrations.add({
      personId: son,
      sessionId,
      status: "waitlisted",
      addressId: ana.addressId,
      now: monday,
    });
    const aboutSon = {
      kind: "offerOutsideWindow",
      addressId: ana.addressId,
      sessionId,
      now: monday,
    } as const;
    const wantsPerson = {
      kind: "wantsPerson",
      addressId: stranger,
      sessionId: null,
      now: monday + 1,
    } as const;
    const first = store.staffNotes.addOnce(aboutSon);
    expect(first).not.toBeNull();
    expect(store.staffNotes.addOnce(aboutSon)).toBeNull();
    expect(store.staffNotes.addOnce(wantsPerson)).not.toBeNull();
    expect(store.staffNotes.addOnce(wantsPerson)).toBeNull();
    expect(store.staffNotes.listOpen(10)).toMatchObject([
      { kind: "offerOutsideWindow", name: "Beto", locality: "El Llano", topic: "Costura", createdAt: monday },
      { kind: "wantsPerson", name: null, phone: null, channel: "telegram", topic: null },
    ]);
    expect(store.staffNotes.markDone(first ?? 0, ana.personId, monday)).toBe(true);
    expect(store.staffNotes.markDone(first ?? 0, ana.personId, monday)).toBe(false);
    expect(store.staffNotes.listOpen(10)).toHaveLength(1);
    expect(store.staffNotes.addOnce(aboutSon)).not.toBeNull();
  });
});
