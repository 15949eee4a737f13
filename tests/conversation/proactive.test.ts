import { describe, expect, test } from "vitest";
import { found } from "./checkedFlows.ts";

const shape = { inputs: {}, outcomes: ["done"], values: {} } as const;
const tables = {
  actions: {
    ring: shape,
    announce: { ...shape, tells: { whom: "people" } },
    callOff: { ...shape, tells: { whom: "people", urgent: "soon" } },
    answer: { ...shape, tells: { whom: "staff", urgent: "asked" } },
  },
} as const;

const does = (action: string, tells = "") =>
  `steps:\n  - do: ${action}\n${tells && `    tells: ${tells}\n`}    outcomes: { done: { end: done } }\n`;
const system = (tells: string, more = "") =>
  `steps:\n  - end: done\nstarts: { by: system }\n${tells && `tells: ${tells}\n`}${more}`;
const inMeal = (code: "F09" | "F17", meal: string) => found(code, { flows: { meal }, tables });

describe("F09: what may come after the 24 hours", () => {
  test("is what writes to others and does not say what becomes of it then", () => {
    expect(inMeal("F09", does("announce"))).toEqual([
      "announce:2 announce writes to other people, and on WhatsApp their 24 hours may be over",
    ]);
    expect(inMeal("F09", does("answer", "{ hours: any }"))).toEqual([
      "answer:2 answer writes to the team, and on WhatsApp their 24 hours may be over",
    ]);
    for (const outside of ["staff", "wait", "channel"])
      expect(inMeal("F09", does("announce", `{ outside: ${outside} }`))).toEqual([]);
  });

  test("is what we begin ourselves, and nothing that people begin", () => {
    expect(inMeal("F09", system(""))).toEqual([
      "–:1 we begin meal ourselves, and on WhatsApp its 24 hours may be over for whoever it is for",
    ]);
    expect(inMeal("F09", system("{ outside: wait }"))).toEqual([]);
    expect(inMeal("F09", `${does("ring")}tells: { outside: wait }`)).toEqual([
      "–:1 meal says how it reaches people when we begin it, and we never do",
    ]);
  });

  test("is told where nothing is told to anybody", () => {
    expect(inMeal("F09", does("ring"))).toEqual([]);
    expect(inMeal("F09", does("ring", "{ outside: wait, hours: day }"))).toEqual([
      "ring:2 ring says how it reaches others, and ring writes to nobody else",
    ]);
  });

  test("is a reminder that comes when nobody can be written to any more", () => {
    const remind = (after: string) =>
      `steps:\n  - ask: dish\n    type: name\n  - end: done\nexpires: { after: 48h, remind: ${after} }`;
    expect(inMeal("F09", remind("23h"))).toEqual([]);
    expect(inMeal("F09", remind("24h"))).toEqual([
      "–:1 meal reminds after 24h: on WhatsApp nobody can be written to any more by then",
    ]);
  });
});

describe("F17: what may come at night", () => {
  test("is what writes to others and does not say when", () => {
    expect(inMeal("F17", does("announce", "{ outside: wait }"))).toEqual([
      "announce:2 announce writes to other people, and it may be night",
    ]);
    for (const action of ["announce", "callOff", "answer"])
      expect(inMeal("F17", does(action, "{ hours: day }"))).toEqual([]);
  });

  test("is what comes at any hour and nobody asked for", () => {
    expect(inMeal("F17", does("answer", "{ hours: any }"))).toEqual([]);
    expect(inMeal("F17", does("callOff", "{ hours: any }"))).toEqual([
      "callOff:2 callOff writes to other people at any hour, and nobody asked for it",
    ]);
  });

  test("is what would come at night where it is near, and is about nothing that begins", () => {
    expect(inMeal("F17", does("callOff", "{ hours: near }"))).toEqual([]);
    expect(inMeal("F17", does("announce", "{ hours: near }"))).toEqual([
      "announce:2 announce may write to other people at night where what it tells of is near, and announce tells of nothing that begins",
    ]);
  });

  test("is a flow we begin that does not say when, or too freely", () => {
    expect(inMeal("F17", system("{ outside: wait }"))).toEqual([
      "–:1 we begin meal ourselves, and it may be night",
    ]);
    expect(inMeal("F17", system("{ hours: any }"))).toEqual([
      "–:1 we begin meal at any hour, and nobody asked for it",
    ]);
    expect(inMeal("F17", system("{ hours: near }"))).toEqual([
      "–:1 meal may come at night where what it is about is near, and nothing says when that is",
    ]);
    expect(inMeal("F17", system("{ hours: near }", "input: { starts: moment }\n"))).toEqual([]);
    expect(inMeal("F17", system("{ hours: day }"))).toEqual([]);
  });
});
