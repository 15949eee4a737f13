import { describe, expect, test } from "vitest";
import { findingsIn, found } from "./checkedFlows.ts";

// What is kept under a name that nothing reads.

describe("F05: what a flow is begun with, and never looks at", () => {
  const called = (rest: string, input = "input: { dish: text }") =>
    `starts: {}\n${input}\nsteps:\n${rest}  - end: done`;
  const flows = (drink: string) => ({
    meal: `steps:
  - ask: dish
    type: freeText
  - call: drink
    with: { dish: dish }
    outcomes: { done: { end: done } }`,
    drink,
  });
  const inDrink = (drink: string, ftl = "") =>
    found("F05", { flows: flows(drink), texts: { es: { drink: ftl } } });

  test("is told where it is declared, and who gives it", () => {
    expect(inDrink(called("  - say: hello\n"))).toEqual([
      "–:2 drink is begun with dish, and nothing in it reads dish (meal gives it)",
    ]);
  });

  test("is read by a condition, a question of that name, an action, a text, or whatever is opened then", () => {
    expect(inDrink(called("  - say: hello\n    when: dish is known\n"))).toEqual([]);
    expect(inDrink(called("  - ask: dish\n    type: freeText\n"))).toEqual([]);
    expect(inDrink(called("  - say: hello\n"), "hello = { $dish }")).toEqual([]);
    expect(inDrink(called("  - say: hello\n    list: guests\n    with: { of: dish }\n"))).not.toContainEqual(
      expect.stringContaining("nothing in it reads"),
    );
    const opening = called("  - open: flow\n", "input: { dish: text, flow: text }");
    expect(inDrink(opening).join()).not.toContain("nothing in it reads");
  });

  test("is when it begins, of what Convoca begins by itself and near to it", () => {
    const begun = (hours: string) =>
      `starts: { by: system }\ninput: { starts: moment }\ntells: { outside: wait, hours: ${hours} }\nsteps:\n  - end: done`;
    expect(found("F05", { flows: { meal: begun("near") } })).toEqual([]);
    expect(found("F05", { flows: { meal: begun("day") } })).toEqual([
      "–:2 meal is begun with starts, and nothing in it reads starts",
    ]);
  });
});

describe("F03: an answer that nothing uses", () => {
  const meal = (after: string) => `steps:\n  - ask: dish\n    type: freeText\n${after}  - end: done`;
  const inMeal = (after: string, ftl = "") =>
    found("F03", { flows: { meal: meal(after) }, texts: { es: { meal: ftl } } });

  test("is told, and stops nothing", () => {
    const says = "nothing uses what is answered at dish: it is lost as meal ends";
    expect(inMeal("")).toEqual([`dish:2 ${says}`]);
    expect(findingsIn({ flows: { meal: meal("") } }).find((one) => one.says === says)?.level).toBe(
      "information",
    );
    // Read back and kept nowhere is as lost, though it can be corrected.
    expect(inMeal("  - confirm: [dish]\n    no: { end: left }\n")).toEqual([`dish:2 ${says}`]);
  });

  test("is none that decides, is shown, is handed on, or goes into a document", () => {
    expect(inMeal("  - say: hot\n    when: dish is soup\n")).toEqual([]);
    expect(inMeal("", "done = { $dish }")).toEqual([]);
    expect(
      inMeal("  - do: order\n    with: { dish: dish }\n    outcomes: { ordered: next, soldOut: next }\n"),
    ).toEqual([]);
    const sure = "steps:\n  - ask: sure\n    type: yesNo\n    then: { no: { end: left } }\n  - end: done";
    expect(found("F03", { flows: { meal: sure } })).toEqual([]);
  });
});
