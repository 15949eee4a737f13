import { describe, expect, it } from "vitest";
import { decideAnswerToOffer, decideOffer, type OfferCase, offerUntil } from "../../src/community/offer.ts";
import type { SessionTerms } from "../../src/community/session.ts";

const hour = 3_600_000;
const minute = 60_000;
const session: SessionTerms = {
  startsAt: 100 * hour,
  cancelledAt: null,
  capacity: 1,
  seatsTaken: 1,
  offerHours: 12,
};
type Candidate = Parameters<typeof decideOffer>[0];
const telegram: Candidate = {
  channel: "telegram",
  lastInboundAt: null,
  unreachableAt: null,
  refusedAt: null,
  optedOut: false,
};
const whatsapp: Candidate = { ...telegram, channel: "whatsapp", lastInboundAt: 0 };

describe("a place that is offered", () => {
  it("is held for the session's hours, never past its start", () => {
    const always = (at: number): number => at;
    expect(offerUntil(session, 10 * hour, always)).toBe(22 * hour);
    expect(offerUntil(session, 95 * hour, always)).toBe(100 * hour);
    expect(offerUntil({ ...session, offerHours: 1 }, 0, always)).toBe(hour);
  });

  // Nights are from 21 to 8, and the session begins on the fifth day at 4.
  it.each<[string, number, number]>([
    ["by day as long as it is", 8, 20],
    ["in the evening too: they had all day", 9.5, 21.5],
    ["a while after the night where it would end in it", 16.6, 34],
    ["a while after the night where it would end as they rise", 20.5, 34],
    ["by day of the next morning", 23, 35],
    ["no later than the session begins", 4 * 24 - 8, 4 * 24 + 4],
  ])("ends %s", (_, at, until) => {
    const opensAt = (then: number): number => {
      const ofDay = (((then / hour) % 24) + 24) % 24;
      if (ofDay >= 21) return then + (32 - ofDay) * hour;
      return ofDay < 8 ? then + (8 - ofDay) * hour : then;
    };
    const ends = offerUntil({ ...session, startsAt: (4 * 24 + 4) * hour }, at * hour, opensAt) / hour;
    expect(ends).toBeCloseTo(until, 6);
  });

  it.each<[string, Candidate, number, string]>([
    ["goes to somebody on Telegram however long ago they wrote", telegram, 90 * hour, "offer"],
    ["goes to somebody on WhatsApp within a day of their message", whatsapp, 23 * hour, "offer"],
    [
      "not at the very end of that day: the message would arrive after it",
      whatsapp,
      24 * hour - minute,
      "outsideWindow",
    ],
    ["not after that day", whatsapp, 24 * hour, "outsideWindow"],
    ["not to somebody on WhatsApp who never wrote", { ...whatsapp, lastInboundAt: null }, 1, "outsideWindow"],
    ["not to who blocked us", { ...telegram, unreachableAt: 1 }, 2, "unreachable"],
    ["not to who said BAJA, though the window is open", { ...whatsapp, optedOut: true }, 1, "unreachable"],
    ["not to whom it could not be brought", { ...telegram, refusedAt: 1 }, 2, "refused"],
    [
      "not to who is outside the window, whatever was refused",
      { ...whatsapp, refusedAt: 1 },
      24 * hour,
      "outsideWindow",
    ],
    ["not when the session has begun", telegram, 100 * hour, "closed"],
  ])("%s", (_, candidate, now, outcome) => {
    expect(decideOffer(candidate, session, now)).toBe(outcome);
  });

  it("is not offered for a cancelled session", () => {
    expect(decideOffer(telegram, { ...session, cancelledAt: 1 }, 2)).toBe("closed");
  });
});

describe("an answer to an offer", () => {
  const offered: OfferCase = {
    registration: { status: "offered", offerExpiresAt: 12 * hour, endedBecause: null },
    session,
    answer: "accept",
    writtenAt: 5 * hour,
    now: 5 * hour,
    askedAgain: false,
  };
  const lapsed: OfferCase = {
    ...offered,
    registration: { status: "cancelled", offerExpiresAt: 12 * hour, endedBecause: "offerLapsed" },
    session: { ...session, seatsTaken: 0 },
    now: 13 * hour,
  };
  const declined: OfferCase = {
    ...lapsed,
    registration: { status: "cancelled", offerExpiresAt: 12 * hour, endedBecause: "offerDeclined" },
  };
  const registered: OfferCase = {
    ...offered,
    registration: { status: "registered", offerExpiresAt: null, endedBecause: null },
  };
  const given: OfferCase = { ...lapsed, registration: { ...lapsed.registration, endedBecause: "person" } };

  it.each<[string, OfferCase, string]>([
    ["yes in time takes it", offered, "take"],
    ["no in time gives it up", { ...offered, answer: "decline" }, "giveUp"],
    ["yes at the last moment takes it", { ...offered, writtenAt: 12 * hour - 1, now: 12 * hour - 1 }, "take"],
    ["yes at the deadline is late", { ...offered, writtenAt: 12 * hour, now: 12 * hour }, "lapsed"],
    ["yes written in time counts when it arrives late", { ...offered, now: 13 * hour }, "take"],
    ["a date from the future does not make it late", { ...offered, writtenAt: 50 * hour }, "take"],
    ["yes written in time takes a lapsed place that is still free", lapsed, "take"],
    ["but not one that went on", { ...lapsed, session }, "lapsed"],
    ["nor when they asked again since", { ...lapsed, askedAgain: true }, "lapsed"],
    ["no to a lapsed offer changes nothing", { ...lapsed, answer: "decline" }, "lapsed"],
    ["a second yes finds it done", registered, "standing"],
    ["no after yes does not take the place away", { ...registered, answer: "decline" }, "held"],
    ["a second no finds it done", { ...declined, answer: "decline" }, "standing"],
    ["yes after no is too late", declined, "lapsed"],
    ["yes after the person gave it up does not bring it back", given, "lapsed"],
    [
      "yes when the session has begun is late",
      { ...offered, session: { ...session, startsAt: 5 * hour } },
      "lapsed",
    ],
  ])("%s", (_, answered, outcome) => {
    expect(decideAnswerToOffer(answered)).toBe(outcome);
  });
});
