import { describe, expect, test } from "vitest";
import { found, inMeal } from "./checkedFlows.ts";

const one = "steps:\n  - ask: dish\n    type: name\n  - end: done\n";
const two = "steps:\n  - ask: dish\n    type: name\n  - ask: note\n    type: name\n  - end: done\n";
const inSilence =
  "–:1 in es, what was half done lapses in silence: nothing says so when its person writes again";
const ofNothing = "–:1 in es, somebody is reminded, and nothing says of what";

describe("F10: a wait that never ends, or ends without a word", () => {
  test("is told of a flow that waits and does not say how long", () => {
    expect(inMeal("F10", `${one}# expires`)).toEqual([
      "–:1 meal waits for an answer at dish and never stops waiting",
    ]);
    expect(inMeal("F10", "steps:\n  - say: hello\n  - end: done\n# expires")).toEqual([]);
    expect(inMeal("F10", one)).toEqual([]);
  });

  test("wants a text for what was half done, where something can have been answered", () => {
    expect(inMeal("F10", two)).toEqual([inSilence]);
    expect(found("F10", { flows: { meal: two }, texts: { es: { meal: "expired = Lástima." } } })).toEqual([]);
    // A no that ends leaves nothing half done, and neither does the same question again.
    const sure = "steps:\n  - ask: sure\n    type: yesNo\n    then: { yes: { end: yes }, no: { end: no } }\n";
    expect(inMeal("F10", `${sure}  - ask: dish\n    type: name\n  - end: done`)).toEqual([]);
    const once = "steps:\n  - ask: dish\n    type: name\n  - do: order\n    with: { dish: dish }\n";
    const again = "    outcomes: { ordered: { end: done }, soldOut: { again: dish } }\n";
    expect(inMeal("F10", `${once}${again}`)).toEqual([]);
  });

  test("a question with several answers is half done by itself", () => {
    const several = "steps:\n  - ask: dish\n    type: shortText\n    many: { most: 3 }\n  - end: done\n";
    expect(inMeal("F10", several)).toEqual([inSilence]);
    const texts = { es: { meal: "expired = Lástima." } };
    expect(found("F10", { flows: { meal: several }, texts })).toEqual([]);
    expect(found("F06", { flows: { meal: several }, texts }).join()).not.toContain("never used");
  });

  test("looks into what a flow calls: that is a part of it, and needs no time of its own", () => {
    const caller = "steps:\n  - call: inner\n    outcomes: { done: { end: done } }\n";
    const inner = `${two.replace("ask: dish", "ask: plate")}starts: {}\n# expires`;
    const flows = { meal: `${caller}# expires`, inner };
    expect(found("F10", { flows })).toEqual([
      inSilence,
      "–:1 meal waits for an answer at inner and never stops waiting",
    ]);
  });

  test("wants a reminder to say what of, and to come before the end", () => {
    const reminding = (remind: string) => `${two}expires: { after: 2h, remind: ${remind} }`;
    expect(inMeal("F10", reminding("90m"))).toEqual([ofNothing, inSilence].sort());
    const texts = { es: { meal: "reminder = Sigo aquí.\nexpired = Lástima." } };
    expect(found("F10", { flows: { meal: reminding("90m") }, texts })).toEqual([]);
    expect(found("F10", { flows: { meal: reminding("2h") }, texts })).toEqual([
      "–:1 meal would remind after 2h, when it has lapsed already after 2h",
    ]);
    const quiet = "steps:\n  - say: hello\n  - end: done\nexpires: { after: 2h, remind: 1h }";
    expect(inMeal("F10", quiet)).toEqual(["–:1 meal asks nothing, so there is nothing to remind anybody of"]);
  });

  test("wants nobody reminded who answered nothing: a greeting was only a greeting", () => {
    const texts = { es: { meal: "reminder = Sigo aquí." } };
    const reminding = (meal: string) => {
      const flows = { meal: `${meal}expires: { after: 2h, remind: 1h }` };
      return found("F10", { flows, texts });
    };
    expect(reminding(one)).toEqual([
      "–:1 nobody is reminded of meal: nobody can have answered something of it while it still waits",
    ]);
    expect(reminding(`starts: { by: system }\n${one}`)).toEqual([]);
    expect(reminding(`starts: { words: ["comer {dish}"] }\n${one}`)).toEqual([]);
    const ordered = one.replace(
      "steps:\n",
      "steps:\n  - do: order\n    outcomes: { ordered: next, soldOut: next }\n",
    );
    expect(reminding(ordered)).toEqual([]);
  });

  test("wants a flow that is only ever called to leave the reminding to what calls it", () => {
    const flows = {
      meal: "steps:\n  - call: inner\n    outcomes: { done: { end: done } }\n",
      inner: `${two}starts: {}\nexpires: { after: 2h, remind: 1h }`,
    };
    const texts = { es: { meal: "expired = Lástima.", inner: "reminder = Sigo aquí." } };
    expect(found("F10", { flows, texts })).toEqual([
      "–:1 nobody is reminded of inner: it is only ever called, and what calls it says when (meal)",
    ]);
  });

  test("takes the texts that are there for said, and those nobody hears for left over", () => {
    const texts = { es: { meal: "expired = Lástima.\nreminder = Sigo aquí." } };
    const leftOver = found("F06", { flows: { meal: one }, texts }).filter((says) =>
      says.includes("never used"),
    );
    expect(leftOver).toEqual([
      "–:1 the text meal.expired in es is never used",
      "–:2 the text meal.reminder in es is never used",
    ]);
  });
});
