import { describe, expect, test } from "vitest";
import { found } from "./checkedFlows.ts";

const notice = "full = Para qué: { purpose-food }\npurpose-food = Para darte de comer.";
const first = `
purpose: food
starts: { by: correct }
steps:
  - consent: food
    declined: { end: left }
  - end: agreed
`;
const tables = {
  facts: {
    "person.enrolled": { kind: "id", only: ["yes"], maybe: true },
    "person.name": { kind: "text", max: 80, maybe: true },
  },
  sources: {
    dishes: { values: {} },
    guests: { values: {}, mayBeEmpty: false, people: true, fixed: ["me", "other"] },
    towns: { values: {}, mayBeEmpty: false, fixed: ["other"] },
  },
} as const;

/** Beside a flow `first` that asks to agree to `food`, which the notice names. */
const inMeal = (yaml: string, { es = notice, more = {} }: { es?: string; more?: object } = {}) =>
  found("F13", { flows: { first, meal: yaml, ...more }, texts: { es: { notice: es } }, tables });

describe("F13: what tells of a person", () => {
  test("needs a purpose", () => {
    const asks = (type: string, purpose = "") => `${purpose}
for: [member]
steps:
  - ask: it
    type: ${type}
  - end: done
`;
    for (const type of ["name", "locality", "place", "report"])
      expect(inMeal(asks(type)), type).toEqual([
        "–:1 it asks something of people, and nothing says what for",
      ]);
    expect(inMeal(asks("name", "purpose: food"))).toEqual([]);
    expect(inMeal(asks("freeText"))).toEqual([]);
    expect(inMeal(asks("freeText\n    personal: true"))).toHaveLength(1);
    expect(inMeal(`media: { do: ring, most: 3 }\n${asks("number")}`)).toEqual([
      "–:1 media asks something of people, and nothing says what for",
    ]);
  });

  test("and one that people are asked about, by the notice", () => {
    const yaml = "for: [member]\npurpose: fod\nsteps:\n  - ask: name\n    type: name\n  - end: done";
    expect(inMeal(yaml)).toEqual(["–:2 nobody is ever asked whether they agree to fod"]);
    const fine = yaml.replace("fod", "food");
    expect(inMeal(fine)).toEqual([]);
    const says = "consent:4 consent asks to agree to food, which the privacy notice does not tell of in es";
    expect(inMeal(fine, { es: "full = Aviso." })).toEqual([says]);
    expect(inMeal(fine, { es: "full = Aviso.\npurpose-food = Para darte de comer." })).toEqual([says]);
  });

  test("is asked after the consent, on every way", () => {
    const yaml = (steps: string) =>
      `purpose: food\nsteps:\n${steps}\n  - ask: name\n    type: name\n  - end: done\n`;
    const early = (way: string) => [`name:5 name asks a name ${way}, where nobody agreed to food yet`];
    expect(inMeal("purpose: food\nsteps:\n  - ask: name\n    type: name\n  - end: done")).toEqual([
      "name:3 name asks a name at once, where nobody agreed to food yet",
    ]);
    expect(inMeal(yaml("  - consent: food\n    declined: { end: left }"))).toEqual([]);
    expect(inMeal(yaml("  - consent: food\n    declined: next"))).toEqual(early("by way of consent"));
    expect(inMeal(yaml("  - call: first\n    outcomes: { agreed: next, left: { end: left } }"))).toEqual([]);
    expect(inMeal(yaml("  - call: first\n    outcomes: { agreed: next, left: next }"))).toEqual(
      early("by way of first"),
    );
    expect(inMeal(yaml("  - end: left\n    when: person.enrolled is unknown"))).toEqual([]);
    expect(inMeal(yaml("  - end: left\n    when: consent.food is unknown"))).toEqual([]);
    expect(inMeal(yaml("  - end: left\n    when: person.name is unknown"))).toHaveLength(1);
  });

  test("is not told by the words that begin a flow, where nobody agreed yet", () => {
    const yaml = (roles: string) => `for: [${roles}]
purpose: food
starts: { words: [meal, "i am {name}", "a meal at {table}"] }
steps:
  - consent: food
    declined: { end: left }
  - ask: name
    type: name
  - ask: table
    type: number
  - end: done
`;
    expect(inMeal(yaml("anyone"))).toEqual([
      "–:3 the words «i am {name}» tell a name before anybody agreed to food",
    ]);
    expect(inMeal(yaml("member"))).toEqual([]);
  });

  test("roles that only they have who agreed need no more", () => {
    const yaml = (roles: string) =>
      `for: [${roles}]\npurpose: food\nsteps:\n  - ask: name\n    type: name\n  - end: done`;
    expect(inMeal(yaml("member"))).toEqual([]);
    expect(inMeal(yaml("promoter, coordinator"))).toEqual([]);
    expect(inMeal(yaml("member, anyone"))).toHaveLength(1);
  });

  test("a photo is taken of nobody who did not agree", () => {
    const yaml = (steps: string) =>
      `purpose: food\nmedia: { do: ring, most: 3 }\nsteps:\n${steps}  - ask: dish\n    choose: dishes\n    none: next\n  - end: done`;
    expect(inMeal(yaml(""))).toEqual([
      "–:2 photos and the like are taken at dish, where nobody agreed to food yet",
    ]);
    expect(inMeal(yaml("  - consent: food\n    declined: { end: left }\n"))).toEqual([]);
  });

  const other = (permits: string, before = "", when = "otherName is known") => `
for: [member]
purpose: food
steps:
  - ask: who
    choose: guests
  - ask: otherName
    type: name
    when: who is other
${before}  - ask: agrees
    type: yesNo${permits}
    when: ${when}
    then: { no: { end: left } }
  - do: order
    with: { dish: who, note: otherName }
    outcomes: { ordered: { end: done }, soldOut: { again: otherName } }
`;

  test("of somebody else is kept with their permission", () => {
    expect(inMeal(other(""))).toEqual([
      "otherName:6 otherName asks a name of somebody else, and nobody asks whether they agree",
    ]);
    expect(inMeal(other("\n    permits: otherName"))).toEqual([]);
    // Whoever is named next has not agreed because the one before did.
    expect(inMeal(other("\n    permits: otherName", "", "who is other"))).toEqual([
      "order:14 order is given otherName, of somebody else, by way of who, otherName, agrees, and there they did not agree",
    ]);
    const early = `  - do: order
    step: early
    with: { dish: who, note: otherName }
    outcomes: { ordered: next, soldOut: next }
`;
    expect(inMeal(other("\n    permits: otherName", early))).toEqual([
      "early:9 early is given otherName, of somebody else, by way of who, otherName, and there they did not agree",
    ]);
  });

  test("another place is nobody, and the team notes people down as the notice says", () => {
    expect(inMeal(other("").replace("guests", "towns"))).toEqual([]);
    const names = (roles: string) =>
      `for: [${roles}]\npurpose: food\nsteps:\n  - ask: people\n    type: names\n  - end: done`;
    expect(inMeal(names("promoter"))).toEqual([]);
    expect(inMeal(names("member"))).toHaveLength(1);
  });

  test("words that only a yes can mean stand where one is asked", () => {
    const yaml = "steps:\n  - ask: it\n    type: name\n    permits: it\n  - end: done";
    expect(found("F00", { flows: { meal: yaml } })).toEqual([
      "it:4 `permits` belongs to `type: yesNo`: it is a yes that says so",
    ]);
  });
});
