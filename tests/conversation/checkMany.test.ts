import { describe, expect, test } from "vitest";
import { LongestRepeated } from "../../src/conversation/limits.ts";
import { findingsIn } from "./checkedFlows.ts";

const meal = `
starts: { words: [meal] }
steps:
  - ask: dish
    type: shortText
    many: { most: 12 }
  - confirm: [dish]
    no: { end: left }
  - end: done
`;
const texts = `
title = Meal
dish = ¿Qué platillo?
    .more = Van { $dish-count }. ¿Otro?
    .full = { $dish-count } are enough.
    .retry = Escribe uno.
confirm = { $dish }: ¿está bien?
    .retry = Escribe sí o no.
expired = It lapsed.
left = Left.
done = { $dish-count } dishes.
`;
const told = (more: { yaml?: string; ftl?: string } = {}) =>
  findingsIn({
    flows: { meal: more.yaml ?? meal },
    texts: { es: { meal: more.ftl ?? texts } },
    tables: { answers: { shortText: { kind: "text", max: 80 } } },
  })
    .filter(({ flow }) => flow === "meal")
    .map(({ code, step, says }) => `${code} ${step} ${says}`);

describe("a question with several answers, to the checker", () => {
  test("is whole with its texts", () => {
    expect(told()).toEqual([]);
  });

  test.each(["more", "full"])("needs .%s", (name) => {
    const ftl = texts.replace(new RegExp(`    \\.${name} = .*\\n`), "");
    expect(told({ ftl })).toContainEqual(
      expect.stringMatching(new RegExp(`F06 dish .*meal.dish.${name} is missing`)),
    );
  });

  test("one that is asked once says no .more", () => {
    const yaml = meal.replace("    many: { most: 12 }\n", "");
    expect(told({ yaml }).join("\n")).toMatch(/meal.dish.more in es is never used/);
  });

  test("how many there are is not known before the first", () => {
    const ftl = texts.replace("¿Qué platillo?", "{ $dish-count }: ¿qué platillo?");
    expect(told({ ftl }).join("\n")).toMatch(/F0[56] dish .*dish[.-]count/);
  });

  test("the longest list has to fit where it is read back", () => {
    const yaml = meal.replace("most: 12", "most: 30");
    const longest = 30 * (80 + 1) - 1 + ": ¿está bien?".length;
    expect(told({ yaml })).toContainEqual(expect.stringContaining(`can take ${longest} characters`));
    expect(LongestRepeated).toBeGreaterThan(80);
  });

  test("words that say that was all cannot open the flow", () => {
    const yaml = meal.replace("[meal]", "[meal, listo]");
    expect(told({ yaml }).join("\n")).toMatch(/F04 dish “listo” would answer dish/);
  });

  test("costs a message for each answer", () => {
    const yaml = meal.replace("steps:", "budget: { messages: 10 }\nsteps:");
    // The list and its read-back, and both once more where it is corrected.
    const cost = (most: number) =>
      /can cost (\d+)/.exec(told({ yaml: yaml.replace("12", `${most}`) }).join())?.[1];
    expect(Number(cost(12)) - Number(cost(11))).toBe(2);
  });
});
