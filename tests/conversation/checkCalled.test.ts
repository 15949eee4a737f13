import { describe, expect, test } from "vitest";
import { found } from "./checkedFlows.ts";

const actions = {
  order: { inputs: { dish: "id", note: "text" }, optional: ["note"], outcomes: ["ordered"], values: {} },
  ring: { inputs: {}, outcomes: ["rung"], values: {} },
} as const;

/** `meal` calls `kitchen`; both may be begun. */
const inMeal = (meal: string, kitchen: string, order: object = { once: ["dish"] }) =>
  found("F16", {
    flows: { meal: `steps:\n${meal}`, kitchen },
    tables: { actions: { ...actions, order: { ...actions.order, ...order } } },
  });

const dish = "  - ask: dish\n    choose: dishes\n    none: { end: none }\n";
const more = "  - ask: more\n    type: yesNo\n    then: { yes: { again: dish } }\n  - end: done\n";
const call = (given = "", outcomes = "cooked: next") =>
  `  - call: kitchen\n${given}    outcomes: { ${outcomes} }\n`;
const ring = "  - do: ring\n    outcomes: { rung: next }\n";

describe("F16: what a called flow does, done a second time", () => {
  test("by who comes by the call again with it done", () => {
    expect(inMeal(dish + call() + more, `steps:\n${ring}  - end: cooked`)).toEqual([
      "kitchen:5 kitchen can be called here a second time, and ring does not know that it was done",
    ]);
    // Who goes back out of it before it was done has done nothing yet.
    const asks = "  - ask: sure\n    type: yesNo\n    then: { no: { end: left } }\n";
    const both = `${dish}${call("", "cooked: { end: done }, left: { end: done }")}`;
    expect(inMeal(both, `steps:\n${asks}${ring}  - end: cooked`)).toEqual([]);
    // And who is asked something after it may go back from there.
    expect(inMeal(both, `steps:\n${ring}${asks}  - end: cooked`)).toHaveLength(1);
    // Where it was not done the call may come again.
    const anew = `${dish}${call("", "cooked: { end: done }, left: { again: dish }")}`;
    expect(inMeal(anew, `steps:\n${asks}${ring}  - end: cooked`)).toEqual([]);
  });

  test("where what it knows it by is not given, or was known only the last time", () => {
    const kitchen = (given: string) =>
      `input: { plate: text }\nsteps:\n  - do: order\n    with: { ${given} }\n    outcomes: { ordered: { end: cooked } }`;
    const calls = dish + call("    with: { plate: dish }\n") + more;
    expect(inMeal(calls, kitchen("dish: plate"))).toEqual([]);
    expect(inMeal(calls, kitchen("dish: plate"), { once: ["note"], optional: [] })).toEqual([
      "kitchen:5 kitchen can be called here a second time, and order there knows that it was done only by note, which it is not given",
    ]);
    const own = { once: ["note"] };
    expect(inMeal(calls, kitchen("dish: plate, note: order.note"), own)).toEqual([
      "kitchen:5 kitchen can be called here a second time, and order there knows that it was done only by note, which a flow that is called anew has to be given",
    ]);
    expect(inMeal(calls, kitchen("dish: plate, note: plate"), own)).toEqual([]);
  });

  test("for something else that is corrected afterwards, also two calls deep", () => {
    const confirm = "  - confirm: [dish]\n    no: { end: done }\n  - end: done\n";
    const given = "    with: { plate: dish }\n";
    const cooks = `input: { plate: text }\nsteps:\n  - do: order\n    with: { dish: plate }\n    outcomes: { ordered: { end: cooked } }`;
    const wrong =
      "kitchen:5 kitchen can be called here a second time, and order is done again for another dish where it is corrected: the first stays done";
    expect(inMeal(dish + call(given) + confirm, cooks)).toEqual([wrong]);
    expect(
      inMeal(dish + confirm.replace("  - end: done\n", "") + call(given, "cooked: { end: done }"), cooks),
    ).toEqual([]);
    const world = {
      flows: {
        meal: `steps:\n${dish}${call(given)}${confirm}`,
        kitchen: `input: { plate: text }\nsteps:\n  - call: stove\n    with: { pot: plate }\n    outcomes: { hot: { end: cooked } }`,
        stove: cooks.replaceAll("plate", "pot").replace("cooked", "hot"),
      },
      tables: { actions: { ...actions, order: { ...actions.order, once: ["dish"] } } },
    };
    expect(found("F16", world)).toEqual([wrong]);
  });
});
