import { describe, expect, test } from "vitest";
import { found } from "./checkedFlows.ts";

const tables = {
  documents: {
    bill: [
      { name: "dish", source: "N:1" },
      { name: "guest", source: "N:2" },
    ],
  },
  facts: { "person.name": { kind: "text", max: 80, maybe: true } },
  actions: {
    write: {
      inputs: { dish: "text", guest: "text" },
      optional: ["guest"],
      outcomes: ["written"],
      values: {},
      feeds: { bill: { dish: "dish", guest: "guest" } },
    },
    close: {
      inputs: {},
      outcomes: ["closed", "missing"],
      values: {},
      completes: { document: "bill", refuses: "missing" },
    },
  },
} as const;

const close = "steps:\n  - do: close\n    outcomes: { closed: { end: done }, missing: { end: left } }";
const inMeal = (yaml: string, more: Record<string, string> = { close }) =>
  found("F14", { flows: { meal: yaml, ...more }, tables });

const meal = ({
  feeds = "feeds: { bill: { dish: dish, guest: guest } }",
  when = "",
  given = "guest: guest",
} = {}) => `
${feeds}
for: [member]
steps:
  - ask: kind
    options: [here, away]
  - ask: dish
    type: freeText
  - ask: guest
    type: freeText${when}
  - do: write
    with: { dish: dish, ${given} }
    outcomes: { written: { end: done } }
`;

describe("F14: what a document requires", () => {
  test("is collected on every way to where it is written down", () => {
    expect(inMeal(meal())).toEqual([]);
    expect(inMeal(meal({ when: "\n    when: kind is here" }))).toEqual([
      "write:11 the guest of bill (N:2) may not be known at write: nothing sets guest by way of kind, dish",
    ]);
  });

  test("is said to come from a value, and is handed over", () => {
    expect(inMeal(meal({ feeds: "feeds: { bill: { dish: dish } }" }))).toEqual([
      "write:10 write writes down the guest of bill (N:2), and nothing says from which value",
    ]);
    expect(inMeal(meal({ given: "guest: kind" }))).toEqual([
      "write:10 the guest of bill (N:2) comes from guest, and write is given kind for it",
    ]);
  });

  test("may come from what is known of whoever writes, or from what was chosen", () => {
    const chosen = `feeds: { bill: { dish: dish.title, guest: [guest, person.name] } }
for: [member]
steps:
  - ask: dish
    choose: dishes
    none: { end: left }
  - ask: guest
    type: freeText
    when: dish is soup
  - do: write
    with: { dish: dish, guest: guest }
    outcomes: { written: { end: done } }
`;
    expect(inMeal(chosen)).toEqual([]);
    expect(inMeal(chosen.replace("[member]", "[anyone]"))).toHaveLength(1);
  });

  test("is known by the document, and written down by something", () => {
    expect(inMeal(meal({ feeds: "feeds: { bil: { dish: dish } }" }))[0]).toBe(
      "–:1 there is no document called bil",
    );
    expect(inMeal(meal({ feeds: "feeds: { bill: { dish: dish, guest: guest, price: kind } }" }))).toEqual([
      "–:1 bill requires no price",
    ]);
    const nothing =
      "feeds: { bill: { dish: dish } }\nsteps:\n  - ask: dish\n    type: freeText\n  - end: done";
    expect(inMeal(nothing, {})).toEqual([
      "–:1 dish is to go into bill, and nothing this flow does writes it down",
    ]);
  });

  test("is given by some flow, where a document is completed", () => {
    expect(found("F14", { flows: { close }, tables })).toEqual([
      "close:2 close completes bill, and no flow gives its dish (N:1)",
      "close:2 close completes bill, and no flow gives its guest (N:2)",
    ]);
    expect(found("F14", { flows: { meal: "steps:\n  - end: done" }, tables })).toEqual([]);
  });

  test("an action that refuses what lacks something may be handed nothing anew", () => {
    const again = {
      ...tables,
      actions: {
        close: { ...tables.actions.close, feeds: { bill: { dish: null, guest: null } } },
        write: tables.actions.write,
      },
    } as const;
    expect(found("F14", { flows: { meal: meal(), close }, tables: again })).toEqual([]);
  });
});
