import { describe, expect, test } from "vitest";
import type { FindingCode } from "../../src/conversation/finding.ts";
import { found } from "./checkedFlows.ts";

// What comes beside the answers: photos, voice notes, places.

const shape = { once: [], outcomes: ["kept", "begun"] } as const;
const tables = {
  actions: {
    keep: {
      ...shape,
      inputs: { dish: "dish", note: "text" },
      optional: ["note"],
      values: { begun: { picture: { kind: "text", max: 9 } } },
    },
    collect: { ...shape, inputs: {}, once: undefined, values: {} },
    announce: { ...shape, inputs: {}, values: {}, tells: { whom: "people" } },
  },
  sources: { dishes: { of: "dish", values: { title: { kind: "text", max: 20 } } } },
} as const;

const meal = (media: string, before = "") => `media: { ${media}, most: 3 }
steps:
${before}  - ask: dish
    choose: dishes
    none: { end: closed }
  - ask: note
    type: freeText
  - end: done`;
const inMeal = (code: FindingCode, yaml: string, ftl = "") =>
  found(code, { flows: { meal: yaml }, texts: { es: { meal: ftl } }, tables: tables as never });

const atDish = "do: keep, with: { dish: dish }, when: dish is known";

describe("F05: what photos are taken for", () => {
  test("a value that nothing sets, under with and in the condition", () => {
    expect(inMeal("F05", meal("do: keep, with: { dish: dsh }, when: dihs is known"))).toEqual([
      "–:1 nothing in meal sets dihs",
      "–:1 nothing in meal sets dsh",
    ]);
    expect(inMeal("F05", meal(atDish))).toEqual([]);
  });

  test("an input that the action does not take, or lacks", () => {
    expect(inMeal("F05", meal("do: keep, with: { dihs: dish }, when: dish is known"))).toEqual([
      "–:1 the action keep needs dish",
      "–:1 the action keep takes no dihs",
    ]);
  });

  test("something of another kind", () => {
    expect(inMeal("F05", meal("do: keep, with: { dish: note }, when: note is known"))).toContain(
      "–:1 the action keep takes a dish as dish, and note is a text",
    );
  });

  test("a value that is not known yet at a question where a photo may come", () => {
    expect(inMeal("F05", meal("do: keep, with: { dish: dish }"))).toEqual([
      "–:1 the action keep reads dish, which may not be known yet where a photo comes at dish",
    ]);
    expect(inMeal("F05", meal("do: keep, with: { dish: dish, note: note }, when: dish is known"))).toEqual(
      [],
    );
  });

  test("a text that shows what is not known there", () => {
    const texts = "media-kept = { $dish-title }\nmedia-begun = { $picture }\nmedia-full = { $most }";
    expect(inMeal("F05", meal(atDish), texts)).toEqual([]);
    expect(inMeal("F06", meal(atDish), texts).join()).not.toContain("media");
    expect(inMeal("F05", meal(atDish), texts.replace("dish-title", "note"))).toEqual([
      "–:1 the text meal.media-kept in es shows note, which may not be known yet where a photo comes at note",
    ]);
    expect(inMeal("F05", meal("do: announce"), "media-full = { $dish-title }: { $most }")).toEqual([
      "–:1 the text meal.media-full in es shows dish.title, which may not be known yet where a photo comes at dish",
    ]);
  });

  test("what a photo leaves behind may be known from then on, and may not", () => {
    const shown = meal(atDish).replace(
      "  - end: done",
      "  - say: thanks\n    when: picture is known\n  - end: done",
    );
    expect(inMeal("F05", shown, "thanks = { $picture }")).toEqual([]);
    expect(inMeal("F06", shown, "thanks = { $picture }").join()).not.toContain("$picture");
    expect(inMeal("F05", shown.replace("    when: picture is known\n", ""), "thanks = { $picture }")).toEqual(
      [
        "thanks:8 the text meal.thanks in es shows picture, which may not be known yet (by way of dish, note)",
      ],
    );
  });
});

test("F01: photos that are never taken", () => {
  expect(inMeal("F01", "media: { do: announce, most: 3 }\nsteps:\n  - end: done")).toEqual([
    "–:1 photos and the like are never taken: they come while somebody is asked something, and meal asks nothing",
  ]);
  const sized = "  - ask: size\n    options: [small, large]\n    then: { small: { end: small } }\n";
  expect(inMeal("F01", meal("do: announce, when: size is small", sized))).toEqual([
    "–:1 photos and the like are never taken: `size is small` is true at no question of meal",
  ]);
  expect(inMeal("F01", meal("do: announce, when: size is large", sized))).toEqual([]);
});

test("F09, F17: what takes photos and writes to others cannot say how that reaches them", () => {
  const says = "–:1 announce, which takes photos and the like, writes to other people, and";
  expect(inMeal("F09", meal("do: announce"))).toEqual([`${says} on WhatsApp their 24 hours may be over`]);
  expect(inMeal("F17", meal("do: announce"))).toEqual([`${says} it may be night`]);
  expect(inMeal("F09", meal(atDish))).toEqual([]);
  expect(inMeal("F17", meal(atDish))).toEqual([]);
});

test("F16: photos come several at once", () => {
  expect(inMeal("F16", meal("do: collect"))).toEqual([
    "–:1 collect is done for each photo that comes, and does not know that it was done",
  ]);
  expect(inMeal("F16", meal("do: collect").replace("most: 3", "most: 1"))).toEqual([]);
  expect(inMeal("F16", meal(atDish))).toEqual([]);
});

test("F05: a text of a wait shows what may not be known of whoever reads it", () => {
  const facts = {
    "person.name": { kind: "text", max: 80, maybe: true },
    house: { kind: "text", max: 9 },
  } as const;
  const yaml = `${meal("do: announce")}\nexpires: { after: 2h, remind: 1h }`;
  const inWorld = (es: string) =>
    found("F05", {
      flows: { meal: yaml },
      texts: { es: { meal: es } },
      tables: { ...(tables as object), facts },
    });
  const may = "which may not be known of whoever reads it";
  expect(inWorld("expired = { $person-name }\nreminder = { $person-name }")).toEqual([
    `–:1 the text meal.expired in es shows person.name, ${may}`,
    `–:1 the text meal.reminder in es shows person.name, ${may}`,
  ]);
  expect(inWorld("expired = { $house }\nreminder = { $house }")).toEqual([]);
  const kindly = "{ KNOWN($person-name) ->\n    [yes] { $person-name }\n   *[no] Hola\n    }";
  expect(inWorld(`expired = ${kindly}\nreminder = ${kindly}`)).toEqual([]);
});
