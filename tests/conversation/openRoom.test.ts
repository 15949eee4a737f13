import { describe, expect, test } from "vitest";
import type { Flow } from "../../src/conversation/flow.ts";
import { downTo, withoutBuried, withRoom } from "../../src/conversation/openRoom.ts";
import type { Frame } from "../../src/conversation/state.ts";

const flows = { whether: { by: "switch" } as Flow };
const frame = (flow: string, more: Partial<Frame> = {}): Frame => ({
  ...{ flow, at: "x", values: {}, trail: [], question: null, how: "begun" },
  ...more,
});
const called = (flow: string) => frame(flow, { how: "called" });
const names = (frames: readonly Frame[]) => frames.map(({ flow }) => flow).join(" ");

describe("room for one conversation more", () => {
  test("is there while fewer than five are open, whatever they call and whatever is asked between them", () => {
    const open = [frame("a"), called("a1"), called("a2"), frame("whether"), frame("b"), called("b1")];
    expect(withRoom(flows, [...open, frame("c"), frame("d")])).toHaveLength(8);
    expect(withRoom(flows, [])).toEqual([]);
  });

  test("is made by leaving the deepest alone, with all of it", () => {
    const four = [frame("b"), called("b1"), frame("c"), frame("whether"), frame("d"), frame("e")];
    const open = [frame("a"), called("a1"), called("a2"), frame("whether"), ...four];
    expect(names(withRoom(flows, open))).toBe("b b1 c whether d e");
    expect(names(withRoom(flows, [frame("z"), ...open]))).toBe("b b1 c whether d e");
  });
});

describe("a flow under others", () => {
  test("is taken away where nothing was answered in it", () => {
    const open = [frame("a", { trail: ["x"] }), frame("menu"), frame("b")];
    expect(names(withoutBuried(open, "menu"))).toBe("a b");
    expect(withoutBuried(open, "a")).toBe(open);
    expect(withoutBuried(open, "b")).toBe(open);
    expect(withoutBuried(open, "c")).toBe(open);
  });

  test("stays where what it called is open", () => {
    const open = [frame("menu"), called("b"), frame("c")];
    expect(withoutBuried(open, "menu")).toBe(open);
  });
});

describe("a flow under what was only looked at", () => {
  const menus = new Set(["menu"]);

  test("is come down to, with what it called", () => {
    const open = [frame("a", { trail: ["x"] }), called("a1"), frame("language"), frame("menu")];
    expect(names(downTo(open, "a", menus))).toBe("a a1");
  });

  test("is not, where something else was answered, or nothing stands over it", () => {
    const answered = [frame("a"), frame("b", { trail: ["x"] }), frame("menu")];
    expect(downTo(answered, "a", menus)).toBe(answered);
    const alone = [frame("a"), called("b")];
    expect(downTo(alone, "a", menus)).toBe(alone);
    expect(downTo(alone, "b", menus)).toBe(alone);
    expect(downTo(alone, "c", menus)).toBe(alone);
  });
});
