import { expect, test } from "vitest";
import { found } from "./checkedFlows.ts";

// Many answers make many ways: what the check cannot follow it says, in time.

const each = (count: number, step: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => step(place)).join("");
const yesNo = (place: number) => `  - ask: q${place}\n    type: yesNo\n`;
const asksMore = (place: number) =>
  `  - ask: more${place}\n    type: shortText\n    when: q${place} is yes\n`;
const says = (place: number) => `  - say: s${place}\n    when: q${place} is yes\n`;
const head = "budget: { messages: 400 }\nsteps:\n";
const meal = (steps: string) => ({ flows: { meal: `${head}${steps}  - end: done\n` } });
const tooWide =
  "–:1 meal has too many ways through it: more than 40000 that differ by what is known on them, so that they cannot be proved";

test("a survey with a question on each yes is too much to prove, which is said at once", {
  timeout: 60_000,
}, () => {
  const survey = meal(each(60, (place) => yesNo(place) + asksMore(place)));
  expect(found("F00", survey)).toEqual([tooWide]);
  for (const code of ["F02", "F05", "F08", "F11", "F16"] as const) expect(found(code, survey)).toEqual([]);
});

test("parted into flows that are called it is proved", { timeout: 60_000 }, () => {
  const part = (from: number) => ({
    [`part${from}`]: `starts: {}\n${head}${each(4, (place) => yesNo(place) + asksMore(place))}  - end: done\n`,
  });
  const flows = {
    meal: `${head}${each(4, (place) => `  - call: part${place}\n    outcomes: { done: next }\n`)}  - end: done\n`,
    ...part(0),
    ...part(1),
    ...part(2),
    ...part(3),
  };
  expect([...found("F00", { flows }), ...found("F08", { flows }), ...found("F05", { flows })]).toEqual([]);
});

test("answers that only decide what is said make no such ways", { timeout: 60_000 }, () => {
  const survey = meal(each(30, yesNo) + each(30, says));
  expect(found("F00", survey)).toEqual([]);
  expect(found("F08", survey)).toEqual([]);
});

test("what hangs on the first of many answers is known where that answer was given", {
  timeout: 60_000,
}, () => {
  const dish = "  - ask: dish\n    choose: dishes\n    when: q0 is yes\n    none: { end: done }\n";
  const order = (guard: string) =>
    `  - do: order\n${guard}    with: { dish: dish }\n    outcomes: { ordered: next, soldOut: next }\n`;
  const survey = (guard: string) => meal(each(12, yesNo) + dish + each(12, says) + order(guard));
  expect(found("F05", survey("    when: q0 is yes\n"))).toEqual([]);
  expect(found("F05", survey(""))).toHaveLength(1);
});
