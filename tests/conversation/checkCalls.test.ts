import { describe, expect, test } from "vitest";
import { found } from "./checkedFlows.ts";

// What hangs together over several flows, where one calls another.

const called = (steps: string, head = "") => `starts: {}\n${head}steps:\n${steps}`;

describe("F11: in circles over a call", () => {
  test("the end of the called flow leads to the call", () => {
    const flows = {
      meal: "steps:\n  - say: hello\n  - call: drink\n    outcomes: { drunk: { go: hello } }",
      drink: called("  - call: glass\n    outcomes: { full: { end: drunk } }"),
      glass: called("  - end: full"),
    };
    expect(found("F11", { flows })).toEqual([
      "drink:3 drink goes in circles with hello, drink, and nobody is asked anything on the way",
    ]);
  });

  test("what would be asked there is known already", () => {
    const flows = {
      meal: `steps:
  - ask: sure
    type: yesNo
    then: { no: { end: left } }
  - call: drink
    with: { sure: sure }
    outcomes: { done: { end: done }, no: { go: drink } }`,
      drink: called(
        "  - ask: sure\n    type: yesNo\n    then: { no: { end: no } }\n  - end: no\n  - end: done\n    when: sure is no",
        "input: { sure: text }\n",
      ),
    };
    expect(found("F11", { flows })).toEqual([
      "drink:5 drink leads to itself, and nobody is asked anything on the way",
    ]);
  });

  test("not where it asks something each time", () => {
    const flows = {
      meal: "steps:\n  - call: drink\n    outcomes: { done: { end: done }, no: { go: drink } }",
      drink: called("  - ask: sure\n    type: yesNo\n    then: { no: { end: no } }\n  - end: done"),
    };
    expect(found("F11", { flows })).toEqual([]);
  });
});

test("flows that call one another have no bottom, and are told of all the same", () => {
  const dish = "  - ask: dish\n    choose: dishes\n    none: { end: done }\n";
  const flows = {
    meal: `steps:\n${dish}  - call: drink\n    outcomes: { done: { end: done } }`,
    drink: "steps:\n  - call: meal\n    outcomes: { done: { end: done } }",
  };
  expect(found("F00", { flows })).toEqual([
    "meal:2 drink calls meal calls drink calls meal calls drink: at most 3 calls fit within one another",
    "drink:5 meal calls drink calls meal calls drink calls meal: at most 3 calls fit within one another",
  ]);
});

test("F16: «atrás» leads out of a called flow that asks only some", () => {
  const flows = (when: string) => ({
    meal: `steps:
  - ask: size
    options: [small, large]
    then: { small: { end: small } }
  - do: ring
    outcomes: { rung: next }
  - call: drink
    outcomes: { done: next }
  - end: done`,
    drink: called(`  - ask: sure\n    type: yesNo\n${when}    then: { no: { end: done } }\n  - end: done`),
  });
  const facts = { "person.known": { kind: "id", only: ["yes"], maybe: true } } as const;
  const twice = ["ring:5 ring can be done here a second time, and does not know that it was done"];
  expect(found("F16", { flows: flows(""), tables: { facts } })).toEqual(twice);
  const some = flows("    when: person.known is unknown\n");
  expect(found("F16", { flows: some, tables: { facts } })).toEqual(twice);
});
