import { describe, expect, test } from "vitest";
import type { Flow } from "../../src/conversation/flow.ts";
import type { Frame } from "../../src/conversation/state.ts";
import { lapsedIn, lapseOf, patienceFrom } from "../../src/tenant/patience.ts";

const hour = 3_600_000;
const flow = (more: Partial<Flow>) => ({ expiresAfterMs: 48 * hour, remindMs: 20 * hour, ...more }) as Flow;
const flows = { meal: flow({}), offer: flow({ by: "system" }), short: flow({ expiresAfterMs: 3 * hour }) };
const frame = (name: string, more: Partial<Frame> = {}): Frame => ({
  ...{ flow: name, at: "x", values: {}, trail: [], question: null, how: "begun" },
  ...more,
});
const answered = { trail: ["dish"], values: { dish: "soup" } };

describe("how long an answer is waited for", () => {
  test("is what the flow says that was begun last, whatever it calls", () => {
    const called = frame("short", { how: "called", ...answered });
    expect(patienceFrom(flows, [frame("meal"), called], 0)).toEqual({
      remindsAt: 20 * hour,
      lapsesAt: 48 * hour,
    });
    expect(patienceFrom(flows, [frame("meal", answered), frame("short")], 0).lapsesAt).toBe(3 * hour);
    expect(patienceFrom(flows, [], 0)).toEqual({ remindsAt: null, lapsesAt: null });
  });

  test("who answered nothing is not reminded, unless we asked; and nobody twice", () => {
    expect(patienceFrom(flows, [frame("meal")], 0).remindsAt).toBeNull();
    expect(patienceFrom(flows, [frame("meal", { values: { dish: "soup" } })], 0).remindsAt).toBe(20 * hour);
    expect(patienceFrom(flows, [frame("offer")], 0).remindsAt).toBe(20 * hour);
    const reminded = frame("meal", { ...answered, reminded: true });
    expect(patienceFrom(flows, [reminded, frame("offer")], 0).remindsAt).toBeNull();
  });

  test("ends at the end of its minute", () => {
    expect(patienceFrom(flows, [frame("meal", answered)], 1)).toEqual({
      remindsAt: 20 * hour + 60_000,
      lapsesAt: 48 * hour + 60_000,
    });
  });

  test("is read back from what is stored: the hour of a reminder is not that of the lapse", () => {
    const stored = { dueAt: 20 * hour, updatedAt: 0 };
    expect(lapseOf(flows, [frame("meal", answered)], stored)).toBe(48 * hour);
    expect(lapseOf(flows, [frame("meal", { ...answered, reminded: true })], stored)).toBe(20 * hour);
    expect(lapseOf(flows, [frame("gone")], stored)).toBe(20 * hour);
    expect(lapseOf(flows, [], { dueAt: null, updatedAt: 0 })).toBeNull();
  });
});

describe("what lapsed", () => {
  test("is the first flow in which something was answered, by the name it was begun under", () => {
    const frames = [
      frame("menu"),
      frame("meal"),
      frame("short", { how: "called", ...answered }),
      frame("offer"),
    ];
    expect(lapsedIn(frames, 7)).toEqual({ flow: "meal", at: 7 });
    expect(lapsedIn([frame("meal")], 7)).toBeUndefined();
  });

  test("is also a list half given; what was taken without asking is nothing of theirs", () => {
    const given = { slot: "dishes", answers: ["soup"] };
    expect(lapsedIn([frame("meal", { given })], 7)).toEqual({ flow: "meal", at: 7 });
    expect(lapsedIn([frame("meal", { values: { table: "1" } })], 7)).toBeUndefined();
    expect(patienceFrom(flows, [frame("meal", { given })], 0).remindsAt).toBe(20 * hour);
  });
});
