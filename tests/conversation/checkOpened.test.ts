import { describe, expect, test } from "vitest";
import type { FindingCode } from "../../src/conversation/finding.ts";
import { found } from "./checkedFlows.ts";

// What the checker knows of a flow that goes on with another by its name.

const list = "steps:\n  - ask: dish\n    choose: dishes\n    none: { end: nothing }\n";
const opens = `${list}  - open: { flow: drink }\n    with: { dish: dish }`;
const drink = `${list}  - ask: sure\n    type: yesNo\n    then: { no: { end: left } }\n  - end: drunk`;
const inMeal = (code: FindingCode, meal: string, other: string = drink) =>
  found(code, { flows: { meal, drink: other } });
/** What is told of the opening itself. */
const ofOpening = (...given: Parameters<typeof inMeal>) =>
  inMeal(...given).filter((one) => one.startsWith("open"));

const codes: readonly FindingCode[] = ["F00", "F01", "F02", "F05", "F11"];

describe("a flow that goes on with another", () => {
  test("is sound where it hands on what that one asks too", () => {
    expect(codes.flatMap((code) => inMeal(code, opens))).toEqual([]);
  });

  test("that there is not", () => {
    expect(ofOpening("F03", opens.replace("flow: drink", "flow: drinks"))).toEqual([
      "open:5 there is no flow called drinks",
    ]);
  });

  test("by a bare name, as what was chosen is written", () => {
    expect(inMeal("F05", `${list}  - open: drink`)).toEqual(["open:5 nothing in meal sets drink"]);
    expect(inMeal("F00", `${list}  - open: dish\n    with: { dish: dish }`)).toEqual([
      "open:6 `with` belongs to `open: { flow: … }`: to what is chosen all goes that it takes",
    ]);
  });

  test("that not everybody may begin", () => {
    const closed = `for: [coordinator]\n${drink}`;
    expect(ofOpening("F03", opens, closed)).toEqual([
      "open:5 the flow drink is only for the team (coordinator), and meal is for anyone: others come to it by way of dish",
    ]);
    expect(ofOpening("F03", `for: [coordinator]\n${opens}`, closed)).toEqual([]);
  });

  test("handing on what that one never asks, or otherwise", () => {
    expect(inMeal("F05", opens.replace("{ dish: dish }", "{ plate: dish }"))).toEqual([
      "open:5 the flow drink takes no plate",
    ]);
    expect(inMeal("F05", opens, drink.replaceAll("dishes", "guests"))).toEqual([
      "open:5 drink asks dish (choose: guests), and dish is asked otherwise here",
    ]);
    expect(inMeal("F05", opens.replace("{ dish: dish }", "{ dish: person.name }"))).toEqual([
      "open:5 drink asks dish (choose: dishes), and person.name is not asked here",
    ]);
  });

  test("handing on what nobody can answer for another", () => {
    const asked = `${list}  - ask: sure\n    type: yesNo\n    opens: private\n    then: { no: { end: left } }\n  - end: drunk`;
    const given =
      "steps:\n  - ask: sure\n    type: yesNo\n  - open: { flow: drink }\n    with: { sure: sure }";
    expect(inMeal("F05", given, asked)).toEqual(["open:4 the flow drink takes no sure"]);
  });

  test("handing on what may not be known yet", () => {
    const some = opens.replace("    none", "    without: next\n    none");
    expect(inMeal("F05", some)).toEqual([
      "open:6 the flow drink reads dish, which may not be known yet (by way of dish)",
    ]);
  });

  test("that nobody begins otherwise: what is handed on is known at its beginning", () => {
    const served = `starts: {}\nsteps:\n  - say: chosen\n    when: dish is unknown\n${list.slice(7)}  - end: drunk`;
    expect(inMeal("F01", opens, `starts: {}\n${drink}`)).toEqual([]);
    expect(inMeal("F01", opens, served)).toEqual([
      "chosen:3 chosen is always passed over: dish is always known there",
    ]);
  });

  test("two that only go on with each other", () => {
    const back = "steps:\n  - ask: sure\n    type: yesNo\n  - open: { flow: meal }";
    const round = "steps:\n  - ask: sure\n    type: yesNo\n  - open: { flow: drink }";
    expect(inMeal("F02", round, back)).toEqual([
      "open:4 from open no end can be reached: it goes on with meal, which comes to none",
      "open:4 from open no end can be reached: it goes on with drink, which comes to none",
    ]);
    const silent = (other: string) => `steps:\n  - open: { flow: ${other} }`;
    expect(inMeal("F11", silent("drink"), silent("meal"))).toHaveLength(2);
    expect(inMeal("F11", opens, silent("meal"))).toEqual([]);
  });

  test("what was chosen before is left half done at the first question of the other", () => {
    const once = `# expires\nexpires: { after: 1h }\n${drink}`;
    expect(inMeal("F10", opens, once)).toEqual([
      "–:1 in es, what was half done lapses in silence: nothing says so when its person writes again",
    ]);
  });

  test("an end that «omitir» leads to costs a message too", () => {
    const looked =
      "budget: { messages: 1 }\nsteps:\n  - ask: dish\n    choose: dishes\n    without: { end: looked }\n    none: { end: nothing }\n  - open: { flow: drink }\n    with: { dish: dish }";
    expect(inMeal("F08", looked)).toEqual([
      "–:1 meal can cost 2 messages, and its budget is 1: dish, looked",
    ]);
  });
});
