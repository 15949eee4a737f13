import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decidePassage, nearWithin, type PassageCase, sayableAt } from "../../src/community/passage.ts";
import { windowEnd } from "../../src/community/reachability.ts";

const hour = 3_600_000;
const now = 100 * hour;
const telegram = { channel: "telegram", lastInboundAt: 0, unreachableAt: null, optedOut: false };
const day: PassageCase = { to: telegram, hours: "day", opensAt: now, startsAt: null };
const night: PassageCase = { ...day, opensAt: now + 8 * hour };

describe("what we say first", () => {
  it("is said by day, and at night in the morning", () => {
    expect(decidePassage(day, now)).toEqual({ type: "now" });
    expect(decidePassage(night, now)).toEqual({ type: "later", at: now + 8 * hour });
    expect(decidePassage({ ...night, hours: "any" }, now)).toEqual({ type: "now" });
  });

  it("is said at night of what is near, and to who is awake", () => {
    const near = { ...night, hours: "near" as const };
    expect(decidePassage({ ...near, startsAt: now + nearWithin - 1 }, now)).toEqual({ type: "now" });
    expect(decidePassage({ ...near, startsAt: now + nearWithin }, now).type).toBe("later");
    expect(decidePassage(near, now).type).toBe("later");
    const awake = { ...telegram, lastInboundAt: now - 10 * 60_000 };
    expect(decidePassage({ ...night, to: awake }, now)).toEqual({ type: "now" });
  });

  it("does not come by day either where the window has closed by then, or nothing reaches them", () => {
    const whatsapp = { ...telegram, channel: "whatsapp", lastInboundAt: now - 20 * hour };
    expect(decidePassage({ ...day, to: whatsapp }, now)).toEqual({ type: "now" });
    expect(decidePassage({ ...night, to: whatsapp }, now)).toEqual({ type: "outside" });
    expect(decidePassage({ ...day, to: { ...telegram, optedOut: true } }, now)).toEqual({
      type: "unreachable",
    });
  });

  it("on a linked number comes to whoever wrote to it, whenever that was, and to nobody else", () => {
    const linked = { ...telegram, channel: "linked", lastInboundAt: 0 };
    expect(decidePassage({ ...day, to: linked }, now + 100 * 24 * hour)).toEqual({ type: "now" });
    expect(decidePassage({ ...day, to: { ...linked, lastInboundAt: null } }, now)).toEqual({
      type: "outside",
    });
  });

  it("whatever is asked: never before now, never at night unless it may, never outside the window", () => {
    const cases = fc.record({
      hours: fc.constantFrom("day" as const, "near" as const, "any" as const),
      channel: fc.constantFrom("telegram", "whatsapp"),
      silent: fc.integer({ min: 0, max: 30 * 60 }),
      night: fc.integer({ min: 0, max: 12 * 60 }),
      starts: fc.option(fc.integer({ min: 0, max: 72 * 60 })),
    });
    fc.assert(
      fc.property(cases, ({ hours, channel, silent, night: rest, starts }) => {
        const lastInboundAt = now - silent * 60_000;
        const opensAt = now + rest * 60_000;
        const startsAt = starts === null ? null : now + starts * 60_000;
        const given = { to: { ...telegram, channel, lastInboundAt }, hours, opensAt, startsAt };
        const at = sayableAt(given, now);
        expect([now, opensAt]).toContain(at);
        const isAwake = silent < 15;
        const isNear = hours === "near" && startsAt !== null && startsAt - now < nearWithin;
        if (at === now && opensAt > now) expect(hours === "any" || isAwake || isNear).toBe(true);
        const passage = decidePassage(given, now);
        if (passage.type === "outside")
          expect([channel, at >= windowEnd(lastInboundAt)]).toEqual(["whatsapp", true]);
        if (passage.type === "later") expect(passage.at).toBe(opensAt);
      }),
      { numRuns: 300 },
    );
  });
});
