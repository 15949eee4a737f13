import { describe, expect, test } from "vitest";
import { decideWithdrawal } from "../../src/community/roleCode.ts";
import { decidePlan, type Held } from "../../src/community/session.ts";

const hour = 3_600_000;
const now = 1_000 * hour;
const ten = now + 24 * hour;

const sewing: Held = {
  ...{ id: 1, startsAt: ten, endsAt: ten + 2 * hour, ledBy: 7 },
  ...{ place: "Salón ejidal", locality: "San Isidro" },
};
const planned = (more: Partial<Held> = {}) => ({ ...sewing, id: null, place: "Vivero", ledBy: 8, ...more });

describe("a session that is planned", () => {
  test.each([
    ["elsewhere, led by somebody else, is fine", planned(), "fine"],
    ["led by whoever leads another one then, is not", planned({ ledBy: 7 }), "leadBusy"],
    ["where another one is then, is asked about", planned({ place: "Salón ejidal" }), "placeTaken"],
    [
      "there in other letters too",
      planned({ place: "  salon  EJIDAL.", locality: "SAN ISIDRO" }),
      "placeTaken",
    ],
    [
      "in a place of that name in another village is fine",
      planned({ place: "Salón ejidal", locality: "El Llano" }),
      "fine",
    ],
    [
      "that ends as the other begins is fine",
      planned({ ledBy: 7, startsAt: ten - hour, endsAt: ten }),
      "fine",
    ],
    [
      "that begins as the other ends is fine",
      planned({ ledBy: 7, startsAt: ten + 2 * hour, endsAt: ten + 3 * hour }),
      "fine",
    ],
    [
      "around the other one is not",
      planned({ ledBy: 7, startsAt: ten - hour, endsAt: ten + 3 * hour }),
      "leadBusy",
    ],
    ["that nobody leads clashes with no other lead", planned({ ledBy: null }), "fine"],
    ["that begins now has begun", planned({ startsAt: now, endsAt: now + hour }), "past"],
    ["that is the other one itself is fine", { ...sewing, place: "Salón ejidal" }, "fine"],
  ] as const)("%s", (_, plan, decision) => {
    expect(decidePlan(plan, [sewing], now).decision).toBe(decision);
  });

  test("is told which one it clashes with, and two that nobody leads do not clash", () => {
    expect(decidePlan(planned({ ledBy: 7 }), [sewing], now)).toEqual({ decision: "leadBusy", other: sewing });
    expect(decidePlan(planned({ ledBy: null }), [{ ...sewing, ledBy: null }], now).decision).toBe("fine");
  });
});

test("the last coordinator stays, a promoter never has to", () => {
  expect(decideWithdrawal({ role: "coordinator", coordinators: 1 })).toBe("last");
  expect(decideWithdrawal({ role: "coordinator", coordinators: 2 })).toBe("withdraw");
  expect(decideWithdrawal({ role: "promoter", coordinators: 1 })).toBe("withdraw");
});
