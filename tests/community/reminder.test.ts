import { describe, expect, it } from "vitest";
import { isQuiet } from "../../src/community/quietHours.ts";
import { decideReminder, type ReminderCase } from "../../src/community/reminder.ts";

const hour = 3_600_000;
const telegram = { channel: "telegram", lastInboundAt: 0, unreachableAt: null, optedOut: false };
const given: ReminderCase = { to: telegram, opensAt: 20 * hour, lapsesAt: 48 * hour, startsAt: null };

describe("the quiet hours", () => {
  it("go through midnight, or not, and are none from an hour to itself", () => {
    const night = { from: "21:00", to: "08:00" };
    expect(["20:59", "21:00", "00:00", "07:59", "08:00"].map((at) => isQuiet(night, at))).toEqual([
      ...[false, true, true, true, false],
    ]);
    const siesta = { from: "14:00", to: "16:00" };
    expect(["13:59", "14:00", "15:59", "16:00"].map((at) => isQuiet(siesta, at))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(isQuiet({ from: "08:00", to: "08:00" }, "08:00")).toBe(false);
  });
});

describe("a reminder", () => {
  it("is said now by day, and when the night is over by night", () => {
    expect(decideReminder(given, 20 * hour)).toBe("now");
    expect(decideReminder({ ...given, opensAt: 24 * hour }, 20 * hour)).toEqual({ at: 24 * hour });
  });

  it("is not said where it would come right before the end, or after it", () => {
    expect(decideReminder({ ...given, lapsesAt: 20 * hour + 60_000 }, 20 * hour)).toBe("never");
    expect(decideReminder({ ...given, opensAt: 48 * hour }, 20 * hour)).toBe("never");
  });

  it("is not said of what has begun by then", () => {
    expect(decideReminder({ ...given, startsAt: 20 * hour }, 20 * hour)).toBe("never");
    expect(decideReminder({ ...given, startsAt: 23 * hour, opensAt: 24 * hour }, 20 * hour)).toBe("never");
    expect(decideReminder({ ...given, startsAt: 21 * hour }, 20 * hour)).toBe("now");
  });

  it("is not said to who said BAJA, whom nothing reaches, or after WhatsApp's 24 hours", () => {
    expect(decideReminder({ ...given, to: { ...telegram, optedOut: true } }, 20 * hour)).toBe("never");
    expect(decideReminder({ ...given, to: { ...telegram, unreachableAt: 1 } }, 20 * hour)).toBe("never");
    const whatsapp = { ...telegram, channel: "whatsapp" };
    expect(decideReminder({ ...given, to: whatsapp }, 20 * hour)).toBe("now");
    expect(decideReminder({ ...given, to: whatsapp, opensAt: 24 * hour }, 20 * hour)).toBe("never");
  });
});
