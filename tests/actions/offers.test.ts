import { describe, expect, it } from "vitest";
import { lapseOffers, offerPlaces, offerToReturned, withdrawOffers } from "../../src/actions/offerPlaces.ts";
import { hour, monday, notice } from "../store/aStore.ts";
import { aCommunity, type Community, cancels, registers, type Somebody } from "./aTurn.ts";

/** Ana has the only place; the others wait in this order. */
function aFullSession(startsAt = monday + 120 * hour) {
  const community = aCommunity();
  const ana = community.person("Ana");
  const luis = community.person("Luis");
  const rosa = community.person("Rosa");
  const session = community.session({ capacity: 1, startsAt });
  for (const person of [ana, luis, rosa]) registers(community, person, session);
  return { community, ana, luis, rosa, session };
}

function answers(
  community: Community,
  who: Somebody,
  action: "acceptOffer" | "declineOffer",
  registration: number | undefined,
  sentAt: number | null = community.now,
) {
  return community.acts(who, action, { registration: String(registration) }, { sentAt }).outcome;
}

describe("a freed place", () => {
  it("is offered to the next in line for twelve hours, with what they need to decide", () => {
    const { community, ana, luis, rosa, session } = aFullSession();
    cancels(community, ana, session);
    const offered = community.standing(luis, session);
    const until = monday + 12 * hour;
    expect(offered).toMatchObject({ status: "offered", offerExpiresAt: until });
    expect(community.standing(rosa, session)?.status).toBe("waitlisted");
    expect(community.begun).toEqual([
      {
        key: `offer:${offered?.id}:${until}:${monday}`,
        addressId: luis.addressId,
        flow: "offer",
        input: {
          registration: String(offered?.id),
          topic: "Costura",
          place: "Salón ejidal",
          name: "Luis",
          starts: { at: monday + 120 * hour },
          ends: { at: monday + 122 * hour },
          until: { at: until },
        },
        dueAt: monday,
        expiresAt: until,
      },
    ]);
    expect(community.sees(luis, "myRegistrations")).toMatchObject([
      { values: { status: "offered", until: { at: until } } },
    ]);
  });

  it("is held no longer than until the session begins", () => {
    const { community, ana, luis, session } = aFullSession(monday + 3 * hour);
    cancels(community, ana, session);
    expect(community.standing(luis, session)?.offerExpiresAt).toBe(monday + 3 * hour);
  });

  it("is not offered any more once the session has begun", () => {
    const { community, luis, session } = aFullSession(monday + 3 * hour);
    community.database.db.run("update sessions set capacity = 5");
    community.pass(3 * hour);
    offerPlaces(community.clockwork(), session);
    expect(community.standing(luis, session)?.status).toBe("waitlisted");
  });

  it("stays offered while nobody answers: a newcomer waits", () => {
    const { community, ana, session } = aFullSession();
    cancels(community, ana, session);
    expect(registers(community, community.person("Eva"), session)).toMatchObject({
      outcome: "waitlisted",
      values: { turn: 2 },
    });
  });

  it("is taken by a yes, and a second yes finds it done", () => {
    const { community, ana, luis, session } = aFullSession();
    cancels(community, ana, session);
    const id = community.standing(luis, session)?.id;
    expect(answers(community, luis, "acceptOffer", id)).toBe("accepted");
    expect(answers(community, luis, "acceptOffer", id)).toBe("accepted");
    expect(community.standing(luis, session)?.status).toBe("registered");
    expect(community.store.beginnings.nextDue()).toBeNull();
  });

  it("goes on to the next in line after a no", () => {
    const { community, ana, luis, rosa, session } = aFullSession();
    cancels(community, ana, session);
    const id = community.standing(luis, session)?.id;
    expect(answers(community, luis, "declineOffer", id)).toBe("declined");
    expect(answers(community, luis, "declineOffer", id)).toBe("declined");
    expect(answers(community, luis, "acceptOffer", id)).toBe("lapsed");
    expect(community.standing(luis, session)).toBeUndefined();
    expect(community.standing(rosa, session)?.status).toBe("offered");
  });

  it("cannot be answered from another house", () => {
    const { community, ana, luis, rosa, session } = aFullSession();
    cancels(community, ana, session);
    const id = community.standing(luis, session)?.id;
    expect(answers(community, rosa, "acceptOffer", id)).toBe("lapsed");
    expect(answers(community, rosa, "declineOffer", id)).toBe("lapsed");
    expect(community.standing(luis, session)?.status).toBe("offered");
  });

  it("given up while it is offered goes on to the next", () => {
    const { community, ana, luis, rosa, session } = aFullSession();
    cancels(community, ana, session);
    expect(cancels(community, luis, session).outcome).toBe("cancelled");
    expect(community.standing(rosa, session)?.status).toBe("offered");
    expect(community.store.beginnings.listDue(community.now).map((one) => one.addressId)).toEqual([
      rosa.addressId,
    ]);
  });

  it("somebody who asks again for what they are offered is reminded, and asked no more once they took it", () => {
    const { community, ana, luis, session } = aFullSession();
    cancels(community, ana, session);
    const id = community.standing(luis, session)?.id;
    const again = registers(community, luis, session);
    expect(again).toMatchObject({ outcome: "alreadyOffered", values: { until: { at: monday + 12 * hour } } });
    const [asked, ...more] = community.store.beginnings.listFor(luis.addressId, community.now);
    expect(more).toEqual([]);
    community.store.beginnings.markBegun(asked?.id ?? 0, community.now);
    community.pass(hour);
    registers(community, luis, session);
    expect(community.store.beginnings.listFor(luis.addressId, community.now)).toMatchObject([
      { flow: "offer", input: { registration: String(id), until: { at: monday + 12 * hour } } },
    ]);
    answers(community, luis, "acceptOffer", id);
    expect(community.store.beginnings.listFor(luis.addressId, community.now)).toEqual([]);
  });
});

describe("an offer whose question is open", () => {
  it("is not asked about a second time, however often its person asks for the place", () => {
    const { community, ana, luis, session } = aFullSession();
    cancels(community, ana, session);
    const [asked] = community.store.beginnings.listFor(luis.addressId, community.now);
    community.store.beginnings.markBegun(asked?.id ?? 0, community.now);
    const frame = { flow: "offer", at: "take", values: asked?.input ?? {}, trail: [], question: null };
    community.store.conversations.save({
      addressId: luis.addressId,
      state: JSON.stringify({ frames: [{ ...frame, how: "begun" }] }),
      ...{ asked: 1, dueAt: null, now: community.now },
    });
    for (const _ of [1, 2]) {
      community.pass(hour);
      expect(registers(community, luis, session).outcome).toBe("alreadyOffered");
      expect(community.store.beginnings.listFor(luis.addressId, community.now)).toEqual([]);
    }
  });
});

describe("an offer nobody answers", () => {
  it("lapses at its hour, is told so once, and the place goes on", () => {
    const { community, ana, luis, rosa, session } = aFullSession();
    cancels(community, ana, session);
    const id = community.standing(luis, session)?.id;
    community.pass(12 * hour - 1);
    lapseOffers(community.clockwork());
    expect(community.standing(luis, session)?.status).toBe("offered");
    community.pass(1);
    lapseOffers(community.clockwork());
    lapseOffers(community.clockwork());
    expect(community.store.registrations.find(id ?? 0)).toMatchObject({
      status: "cancelled",
      endedBecause: "offerLapsed",
    });
    expect(community.notices).toEqual([
      {
        key: `offerLapsed:${id}:${monday + 12 * hour}`,
        addressId: luis.addressId,
        text: "offer.lapsedNotice",
        values: {
          name: "Luis",
          own: "yes",
          topic: "Costura",
          place: "Salón ejidal",
          starts: { at: monday + 120 * hour },
          ends: { at: monday + 122 * hour },
        },
      },
    ]);
    expect(community.standing(rosa, session)).toMatchObject({
      status: "offered",
      offerExpiresAt: monday + 24 * hour,
    });
  });

  it("answered too late goes on at once, whether or not the clock came by", () => {
    const { community, ana, luis, rosa, session } = aFullSession();
    cancels(community, ana, session);
    const id = community.standing(luis, session)?.id;
    community.pass(12 * hour);
    expect(answers(community, luis, "acceptOffer", id)).toBe("lapsed");
    expect(community.notices).toEqual([]);
    expect(community.standing(rosa, session)?.status).toBe("offered");
    expect(answers(community, luis, "acceptOffer", id)).toBe("lapsed");
  });

  it("counts when it was written in time, however late it arrives", () => {
    const { community, ana, luis, session } = aFullSession();
    cancels(community, ana, session);
    const id = community.standing(luis, session)?.id;
    community.pass(13 * hour);
    expect(answers(community, luis, "acceptOffer", id, monday + 11 * hour)).toBe("accepted");
  });

  it("written in time and lapsed meanwhile is honoured while the place is free, not when it is taken", () => {
    for (const taken of [false, true]) {
      const { community, ana, luis, rosa, session } = aFullSession();
      if (!taken) cancels(community, rosa, session);
      cancels(community, ana, session);
      const id = community.standing(luis, session)?.id;
      community.pass(12 * hour);
      lapseOffers(community.clockwork());
      community.pass(hour);
      const outcome = answers(community, luis, "acceptOffer", id, monday + 11 * hour);
      expect(outcome).toBe(taken ? "lapsed" : "accepted");
      expect(community.standing(luis, session)?.status).toBe(taken ? undefined : "registered");
    }
  });

  it("does not come back for somebody who has asked again since", () => {
    const { community, ana, luis, rosa, session } = aFullSession();
    cancels(community, rosa, session);
    cancels(community, ana, session);
    const id = community.standing(luis, session)?.id;
    community.pass(12 * hour);
    lapseOffers(community.clockwork());
    expect(registers(community, luis, session).outcome).toBe("registered");
    expect(answers(community, luis, "acceptOffer", id, monday + 11 * hour)).toBe("lapsed");
    expect(community.store.sessions.find(session)?.seatsTaken).toBe(1);
  });

  it("asked for anew after its hour puts them behind those who waited", () => {
    const { community, ana, luis, rosa, session } = aFullSession();
    cancels(community, ana, session);
    community.pass(12 * hour);
    expect(registers(community, luis, session)).toMatchObject({ outcome: "waitlisted", values: { turn: 1 } });
    expect(community.standing(rosa, session)?.status).toBe("offered");
  });
});

describe("who cannot be reached", () => {
  const onWhatsApp = (community: Community, name: string): Somebody => {
    const { id: addressId } = community.store.addresses.meet({
      channel: "whatsapp",
      account: "1066",
      platformId: `MX.${name}`,
      phone: null,
      language: null,
      now: community.now,
    });
    const personId = community.store.people.addWithConsent({ ...notice, addressId, now: community.now });
    const change = { personId, addressId, now: community.now };
    community.store.people.changeName({ ...change, name });
    community.store.people.changeLocality({ ...change, locality: "El Llano" });
    community.store.people.markEnrolled(personId, community.now);
    return { addressId, personId };
  };

  it("outside WhatsApp's window keeps their turn, is noted for staff once, and the next is offered the place", () => {
    const community = aCommunity();
    const session = community.session({ capacity: 1 });
    const ana = community.person("Ana");
    const luis = onWhatsApp(community, "Luis");
    const rosa = community.person("Rosa");
    for (const person of [ana, luis, rosa]) registers(community, person, session);
    community.pass(25 * hour);
    cancels(community, ana, session);
    expect(community.standing(luis, session)?.status).toBe("waitlisted");
    expect(community.standing(rosa, session)?.status).toBe("offered");
    answers(community, rosa, "declineOffer", community.standing(rosa, session)?.id);
    expect(community.store.staffNotes.listOpen(10)).toMatchObject([
      {
        kind: "offerOutsideWindow",
        name: "Luis",
        locality: "El Llano",
        channel: "whatsapp",
        topic: "Costura",
      },
    ]);
    // Luis writes again: the place is still free, and his turn the first.
    const back = {
      channel: "whatsapp",
      account: "1066",
      platformId: "MX.Luis",
      phone: null,
      language: null,
    } as const;
    community.store.addresses.meet({ ...back, now: community.now });
    offerToReturned(community.clockwork(), luis.addressId);
    expect(community.standing(luis, session)?.status).toBe("offered");
  });

  it("whose offer lapses outside the window is not written to", () => {
    const community = aCommunity();
    const session = community.session({ capacity: 1 });
    const ana = community.person("Ana");
    const luis = onWhatsApp(community, "Luis");
    for (const person of [ana, luis]) registers(community, person, session);
    community.pass(20 * hour);
    cancels(community, ana, session);
    expect(community.standing(luis, session)?.status).toBe("offered");
    community.pass(12 * hour);
    lapseOffers(community.clockwork());
    expect(community.standing(luis, session)).toBeUndefined();
    expect(community.notices).toEqual([]);
  });

  it("blocked us or said BAJA keeps their turn, without a note; ALTA brings the offer", () => {
    const { community, ana, luis, rosa, session } = aFullSession();
    community.store.addresses.markUnreachable(luis.addressId, monday, "blocked");
    expect(community.acts(rosa, "optOut").outcome).toBe("stopped");
    cancels(community, ana, session);
    expect(community.standing(luis, session)?.status).toBe("waitlisted");
    expect(community.standing(rosa, session)?.status).toBe("waitlisted");
    expect(community.store.staffNotes.listOpen(10)).toEqual([]);
    expect(community.acts(rosa, "optIn").outcome).toBe("started");
    expect(community.standing(rosa, session)?.status).toBe("offered");
  });

  it("who says BAJA before they were asked gives the offer on, and keeps their turn", () => {
    const { community, ana, luis, rosa, session } = aFullSession();
    cancels(community, ana, session);
    expect(community.acts(luis, "optOut").outcome).toBe("stopped");
    expect(community.standing(luis, session)?.status).toBe("waitlisted");
    expect(community.standing(rosa, session)?.status).toBe("offered");
    expect(community.store.beginnings.listFor(luis.addressId, monday)).toEqual([]);
    expect(community.acts(luis, "optOut").outcome).toBe("alreadyStopped");
  });

  it("who says BAJA after they were asked is not waited for: they keep their turn", () => {
    const { community, ana, luis, session } = aFullSession();
    cancels(community, ana, session);
    const [asked] = community.store.beginnings.listDue(community.now);
    community.store.beginnings.markBegun(asked?.id ?? 0, community.now);
    community.acts(luis, "optOut");
    expect(community.standing(luis, session)?.status).toBe("waitlisted");
  });

  it("who blocks us after they were asked is asked anew when they come back before the session", () => {
    const { community, ana, luis, rosa, session } = aFullSession(monday + 5 * hour);
    cancels(community, rosa, session);
    cancels(community, ana, session);
    const [asked] = community.store.beginnings.listDue(community.now);
    community.store.beginnings.markBegun(asked?.id ?? 0, community.now);
    community.store.addresses.markUnreachable(luis.addressId, community.now, "blocked");
    withdrawOffers(community.clockwork(), luis.addressId, "all");
    expect(community.standing(luis, session)?.status).toBe("waitlisted");
    community.store.addresses.markReachable(luis.addressId);
    offerToReturned(community.clockwork(), luis.addressId);
    expect(community.standing(luis, session)?.status).toBe("offered");
    expect(community.store.beginnings.listDue(community.now).map((one) => one.addressId)).toEqual([
      luis.addressId,
    ]);
  });
});
