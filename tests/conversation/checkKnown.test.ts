import { describe, expect, test } from "vitest";
import { found, inMeal } from "./checkedFlows.ts";

// What nobody comes to because of what is known on the way there.

const dish = "  - ask: dish\n    choose: dishes\n    none: { end: closed }\n";

describe("F01: what is never known, or always", () => {
  test("a step for whom did not answer, after a question that everybody answers", () => {
    const yaml = `steps:\n${dish}  - say: hungry\n    when: dish is unknown\n  - end: done`;
    expect(inMeal("F01", yaml)).toEqual([
      "hungry:5 hungry is always passed over: dish is always known there",
    ]);
    expect(inMeal("F01", yaml.replace("{ end: closed }", "next"))).toEqual([]);
    expect(inMeal("F01", yaml.replace("choose: dishes", "choose: dishes\n    without: next"))).toEqual([]);
  });

  test("a step for whom did answer, where they ended already", () => {
    const yaml = `steps:
  - ask: size
    options: [small, large]
  - ask: note
    type: name
    when: size is large
  - end: long
    when: note is known
  - say: noted
    when: note is known
  - end: done`;
    expect(inMeal("F01", yaml)).toEqual(["noted:9 noted is always passed over: note is never known there"]);
    expect(inMeal("F01", yaml.replace("when: note is known", "when: note is Ana"))).toEqual([]);
  });

  test("a step for every other answer, where there is only this one", () => {
    const yaml = `steps:
  - ask: size
    options: [small, large]
    then: { small: { end: small } }
  - say: tiny
    when: size is not large
  - end: done`;
    expect(inMeal("F01", yaml)).toEqual(["tiny:5 tiny is always passed over: size is always large there"]);
  });

  test("but not what comes below two questions that both lead back, for whom came by with both", () => {
    const yaml = `steps:
  - ask: hungry
    type: yesNo
    then: { yes: { go: hungry }, no: { end: out } }
  - ask: thirsty
    type: yesNo
    then: { yes: { go: hungry }, no: { end: out } }
  - end: last`;
    expect(inMeal("F01", yaml)).toEqual([]);
    const anew = yaml.replaceAll("go: hungry", "again: hungry");
    expect(inMeal("F01", anew)).toEqual([
      "thirsty:5 nobody can come to thirsty: hungry before it always leads elsewhere",
      "endLast:8 nobody can come to endLast, because nobody can come to thirsty before it",
    ]);
  });

  test("what only such a step leads to, in whatever flow", () => {
    const flows = {
      meal: `steps:
  - call: drink
    outcomes: { drunk: { end: done }, spilt: { go: wipe }, closed: { end: closed } }
  - say: wipe
  - end: wet`,
      drink: `starts: {}\nsteps:\n${dish}  - go: over\n    when: dish is unknown\n  - end: drunk\n  - say: over\n  - end: spilt`,
    };
    expect(found("F01", { flows })).toEqual([
      "go2:6 go2 is always passed over: dish is always known there",
      "over:9 nobody can come to over: endDrunk before it always leads elsewhere",
      "endSpilt:10 nobody can come to endSpilt, because nobody can come to over before it",
      "wipe:4 nobody can come to wipe: drink before it always leads elsewhere",
      "endWet:5 nobody can come to endWet, because nobody can come to wipe before it",
    ]);
  });

  test("what comes after an answer that the opening words give, and that leads elsewhere", () => {
    const yaml = `starts: { words: [meal, { say: soup, with: { size: small } }] }
steps:
  - ask: size
    options: [small, large]
    then: { small: { end: small }, large: { end: large } }
  - end: done`;
    const never = ["endDone:6 nobody can come to endDone: size before it always leads elsewhere"];
    expect(inMeal("F01", yaml)).toEqual(never);
    expect(inMeal("F01", yaml.replace("steps:", "input: { size: text }\nsteps:"))).toEqual([]);
    // Up again they went already.
    const upAgain = yaml
      .replace("steps:", "steps:\n  - say: hello")
      .replace("{ end: small }", "{ go: hello }");
    expect(inMeal("F01", upAgain)).toEqual([]);
  });
});

test("F06: a value that only a way sets that a known answer never goes", () => {
  const yaml = `starts: { words: [{ say: soup, with: { size: small } }] }
steps:
  - ask: size
    options: [small, large]
    then: { small: { go: bill }, large: { go: bill } }
  - ask: note
    type: name
  - say: bill
  - end: done`;
  const texts = { es: { meal: "bill = { $note }" } };
  expect(found("F06", { flows: { meal: yaml }, texts })).toContain(
    "bill:1 the text meal.bill in es has { $note }, which nothing sets there",
  );
});

test("F05: a text that asks whether a value is known may show it there, and nowhere else", () => {
  const facts = { "person.name": { kind: "text", max: 80, maybe: true } } as const;
  const inWorld = (hello: string) =>
    found("F05", {
      flows: { meal: "steps:\n  - say: hello\n  - end: done" },
      texts: { es: { meal: `hello = ${hello}` } },
      tables: { facts },
    });
  const asking = (yes: string, no: string) =>
    `{ KNOWN($person-name) ->\n    [yes] ${yes}\n   *[no] ${no}\n    }`;
  const lacks = ["hello:2 the text meal.hello in es shows person.name, which may not be known yet"];
  expect(inWorld("{ $person-name }")).toEqual(lacks);
  expect(inWorld(asking("{ $person-name }", "Hola"))).toEqual([]);
  expect(inWorld(asking("Hola", "{ $person-name }"))).toEqual(lacks);
  expect(inWorld(`${asking("{ $person-name }", "Hola")}, { $person-name }`)).toEqual(lacks);
});
