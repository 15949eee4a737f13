import { describe, expect, test } from "vitest";
import type { Published } from "../../src/conversation/check/tables.ts";
import { found, inMeal } from "./checkedFlows.ts";

// The checks that walk: each with a small flow that is broken, and what mends it.

const ending = "\n  - end: done";
const order = (outcomes: string, more = "") =>
  `  - do: order\n    with: { dish: dish }\n    outcomes: ${outcomes}${more}`;
const dish = "  - ask: dish\n    choose: dishes\n    none: { end: closed }\n";

describe("F02: no end can be reached", () => {
  test("from steps that only lead to one another", () => {
    const yaml = "steps:\n  - ask: dish\n    type: name\n  - ask: guest\n    type: name\n  - again: dish";
    expect(inMeal("F02", yaml)).toEqual([
      "dish:2 from dish no end can be reached: dish, guest, again3 lead only to one another",
      "guest:4 from guest no end can be reached: dish, guest, again3 lead only to one another",
      "again3:6 from again3 no end can be reached: dish, guest, again3 lead only to one another",
    ]);
    expect(inMeal("F02", yaml.replace("  - again: dish", "  - end: done"))).toEqual([]);
  });

  test("where the only way out hangs on an answer that is known already", () => {
    const yaml = `steps:
  - ask: sure
    type: yesNo
  - end: done
    when: sure is yes
  - ask: other
    type: name
  - again: other`;
    expect(inMeal("F02", yaml).map((one) => one.split(":")[0])).toEqual(["other", "again4"]);
    expect(inMeal("F02", yaml.replace("again: other", "again: sure"))).toEqual([]);
  });

  test("from a call of what never ends; taking something back is no way out", () => {
    const flows = {
      meal: "steps:\n  - call: drink\n    outcomes: { drunk: { end: done } }",
      drink: "steps:\n  - ask: glass\n    type: name\n  - again: glass\n  - end: drunk",
    };
    expect(found("F02", { flows })).toContain(
      "drink:2 from drink no end can be reached: nothing leads on from it",
    );
  });

  test("a menu that opens another flow leads out", () => {
    expect(inMeal("F02", "input: { flow: text }\nsteps:\n  - open: flow")).toEqual([]);
  });
});

describe("F11: in circles, and nobody is asked", () => {
  test("an action that leads back to itself", () => {
    const yaml = `steps:\n${dish}${order("{ ordered: { end: done }, soldOut: { go: order } }")}`;
    expect(inMeal("F11", yaml)).toEqual([
      "order:5 order leads to itself, and nobody is asked anything on the way",
    ]);
    expect(inMeal("F11", yaml.replace("go: order", "again: dish"))).toEqual([]);
  });

  test("a question that is passed over because its answer is known", () => {
    const yaml = `steps:\n${dish}${order("{ ordered: { end: done }, soldOut: { go: dish } }")}`;
    expect(inMeal("F11", yaml)).toEqual([
      "order:5 order goes in circles with dish, order, and nobody is asked anything on the way",
    ]);
  });

  test("a single thing that is taken unasked, again and again", () => {
    const yaml = `steps:\n${dish.replace("dishes\n", "dishes\n    one: take\n")}${order("{ ordered: { end: done }, soldOut: { again: dish } }")}`;
    expect(inMeal("F11", yaml)).toHaveLength(1);
  });

  test("a question that a condition passes over", () => {
    const yaml = `steps:
  - ask: sure
    type: yesNo
  - ask: why
    type: name
    when: sure is yes
  - do: ring
    outcomes: { rung: { again: why } }
  - end: done`;
    expect(inMeal("F11", yaml)).toEqual([
      "ring:7 ring goes in circles with why, ring, and nobody is asked anything on the way",
    ]);
  });

  test("flows that call one another before they ask", () => {
    const call = (flow: string) => `steps:\n  - call: ${flow}\n    outcomes: { done: next }\n  - end: done`;
    const flows = { meal: call("drink"), drink: call("meal") };
    expect(found("F11", { flows })).toEqual([
      "meal:2 meal goes in circles: drink calls meal, which calls drink again, before anybody is asked anything",
      "drink:2 drink goes in circles: meal calls drink, which calls meal again, before anybody is asked anything",
    ]);
  });

  test("more steps than a turn has room for", () => {
    const says = (many: number) =>
      `steps:\n${Array.from({ length: many }, (_, place) => `  - say: line${place}`).join("\n")}${ending}`;
    expect(inMeal("F11", says(120))).toEqual([
      "line0:2 up to 121 steps follow one another in meal before anybody is asked something, and a turn has room for 100",
    ]);
    expect(inMeal("F11", says(90))).toEqual([]);
  });
});

describe("F05: on every way", () => {
  test("what one way passes over is not there for an action", () => {
    const yaml = `steps:
  - ask: hungry
    type: yesNo
${dish.replace("none:", "when: hungry is yes\n    none:")}${order("{ ordered: { end: done }, soldOut: { end: out } }")}`;
    expect(inMeal("F05", yaml)).toEqual([
      "order:8 the action order reads dish, which may not be known yet (by way of hungry, dish)",
    ]);
    const guarded = yaml.replace("  - do: order", "  - do: order\n    when: dish is known") + ending;
    expect(inMeal("F05", guarded)).toEqual([]);
    // The same condition twice is the same way twice.
    expect(
      inMeal("F05", yaml.replace("  - do: order", "  - do: order\n    when: hungry is yes") + ending),
    ).toEqual([]);
  });

  test("what may be absent only where something else was chosen is there wherever it was not", () => {
    const served = {
      serve: {
        inputs: { whom: ["one", "all"], guest: "text" },
        optional: ["whom"],
        unless: { guest: { name: "whom", is: "all" } },
        outcomes: ["served"],
        values: {},
      },
    } as const;
    const inServing = (condition: string, given = "whom: whom, guest: guest") =>
      found("F05", {
        flows: {
          meal: `steps:
  - ask: whom
    options: [one, all]
  - ask: guest
    type: name
${condition}  - do: serve
    with: { ${given} }
    outcomes: { served: { end: done } }`,
        },
        tables: { actions: served },
      });
    expect(inServing("    when: whom is one\n")).toEqual([]);
    expect(inServing("    when: whom is not all\n")).toEqual([]);
    expect(inServing("    when: whom is all\n")).toEqual([
      "serve:7 the action serve reads guest, which may not be known yet (by way of whom, guest)",
    ]);
    // Nothing says there that it was for all.
    expect(inServing("    when: whom is one\n", "guest: guest")).toEqual([
      "serve:7 the action serve reads guest, which may not be known yet (by way of whom, guest)",
    ]);
    expect(inServing("", "whom: whom")).toEqual(["serve:6 the action serve needs guest"]);
  });

  test("nor what has been forgotten", () => {
    const yaml = `steps:
${dish}  - ask: sure
    type: yesNo
    then: { no: { again: guest } }
  - go: order
  - ask: guest
    type: name
    when: dish is unknown
${order("{ ordered: { end: done }, soldOut: { end: out } }")}`;
    expect(inMeal("F05", yaml)).toEqual([]);
  });

  test("“is not” of what may be unknown", () => {
    const yaml = `steps:
  - ask: hungry
    type: yesNo
  - ask: guest
    options: [me, friend]
    when: hungry is yes
  - end: alone
    when: guest is not friend
  - end: done`;
    expect(inMeal("F05", yaml)).toEqual(
      [
        "alone:7 alone is also come to where guest is not known (by way of hungry, guest), and then it is not friend either",
      ].map((one) => one.replaceAll("alone:", "endAlone:").replace(" alone is", " endAlone is")),
    );
  });

  test("a text that shows what some way has not set", () => {
    const flows = {
      meal: `steps:
  - ask: hungry
    type: yesNo
  - ask: friend
    type: name
    when: hungry is yes
  - end: done`,
    };
    const texts = (done: string) => ({
      es: { meal: `title = M\nhungry = h\n    .retry = h\nfriend = f\n    .retry = f\ndone = ${done}\n` },
    });
    expect(found("F05", { flows, texts: texts("{ $friend }") })).toEqual([
      "endDone:7 the text meal.done in es shows friend, which may not be known yet (by way of hungry, friend)",
    ]);
    const chosen = "{ $hungry ->\n    [yes] { $friend }\n   *[no] Nadie\n }";
    expect(found("F05", { flows, texts: texts(chosen) })).toEqual([]);
  });

  test("a value of another kind than what takes it", () => {
    const yaml = `steps:\n  - ask: dish\n    type: name\n${order("{ ordered: { end: done }, soldOut: { end: out } }")}`;
    expect(inMeal("F05", yaml)).toEqual(["order:4 the action order takes an id as dish, and dish is a text"]);
  });
});

describe("F16: done a second time", () => {
  const asked = `  - ask: sure\n    type: yesNo\n    then: { no: { end: left } }\n`;
  test("by going back, where the action does not know it", () => {
    const yaml = `steps:\n${dish}  - do: ring\n    outcomes: { rung: next }\n${asked}  - end: done`;
    expect(inMeal("F16", yaml)).toEqual([
      "ring:5 ring can be done here a second time, and does not know that it was done",
    ]);
    expect(
      inMeal("F16", `steps:\n${dish}${asked}  - do: ring\n    outcomes: { rung: { end: done } }`),
    ).toEqual([]);
  });

  test("where the action knows it by what it is not given, or nothing was done", () => {
    const flow = `steps:\n${dish}${order("{ ordered: next, soldOut: { again: dish } }")}\n${asked}  - end: done`;
    const shape = {
      inputs: { dish: "id", note: "text" },
      optional: ["note"],
      outcomes: ["ordered", "soldOut"],
      values: {},
    };
    const by = (once: readonly string[], idle: readonly string[] = []) =>
      found("F16", { flows: { meal: flow }, tables: { actions: { order: { ...shape, once, idle } } } });
    expect(by(["note"])).toEqual([
      "order:5 order can be done here a second time, and knows that only by note, which it is not given",
    ]);
    expect(by(["dish"])).toEqual([]);
    // A dish without a note is the same dish without a note.
    expect(by(["dish", "note"])).toEqual([]);
    expect(by([])).toEqual([]);
    expect(by(["note"], ["ordered", "soldOut"])).toEqual([]);
  });

  test("before its own subject can be corrected", () => {
    const early = `steps:\n${dish}${order("{ ordered: next, soldOut: { end: out } }")}\n  - confirm: [dish]\n    no: { end: left }\n  - end: done`;
    const order1 = { inputs: { dish: "id" }, outcomes: ["ordered", "soldOut"], values: {}, once: ["dish"] };
    expect(found("F16", { flows: { meal: early }, tables: { actions: { order: order1 } } })).toEqual([
      "order:5 order is done before dish can be corrected, and then again for another dish: the first stays done",
    ]);
  });
});

describe("F04: words that hide", () => {
  const words = (flow: string, some: string) => `starts: { words: [${some}] }\nsteps:\n  - end: ${flow}`;
  test("that are a global word, or nothing at all", () => {
    expect(inMeal("F04", words("done", "cancelar, comer"))).toEqual([
      "–:1 “cancelar” always means cancel: it never opens meal",
    ]);
    expect(inMeal("F04", words("done", '"¡!"'))).toHaveLength(1);
  });

  test("that open two flows, however they are written", () => {
    const flows = { meal: words("done", "Comér"), drink: words("done", "comer") };
    expect(found("F04", { flows })).toEqual(
      ["–:1 the words “comer” open drink and meal: only one of them can be meant"].map((one) => one),
    );
  });

  test("that cut short what another flow goes on with", () => {
    const drink =
      'starts: { words: [ "tomar {what}" ] }\nsteps:\n  - ask: what\n    type: freeText\n  - end: done';
    const flows = { drink, meal: words("done", "tomar sopa") };
    expect(found("F04", { flows })).toEqual([
      "–:1 “tomar sopa” opens meal: in drink nobody can say that as what, with “tomar {what}”",
    ]);
    // A number is told from other words.
    expect(found("F04", { flows: { ...flows, drink: drink.replace("freeText", "number") } })).toEqual([]);
  });

  test("commands of another flow, and of a word that always counts", () => {
    const command = (name: string) => `starts: { command: ${name} }\nsteps:\n  - end: done`;
    expect(inMeal("F04", command("ayuda"))).toEqual(["–:1 the command /ayuda hides the word help"]);
    expect(found("F04", { flows: { meal: command("m"), drink: command("m") } })).toHaveLength(1);
  });

  test("an answer of the flow that they open", () => {
    const asks = (word: string) =>
      `starts: { words: [${word}] }\nsteps:\n  - ask: what\n    options: [soup, bread]\n    then: { soup: { end: soup }, bread: { end: bread } }`;
    const texts = {
      es: { meal: "what = ?\n    .retry = ?\n    .option-soup = Sopa caliente\n    .option-bread = Pan\n" },
    };
    const says = (word: string) => found("F04", { flows: { meal: asks(word) }, texts });
    expect(says("caliente")).toEqual([
      "what:3 “caliente” would answer what, and opens meal: whoever says it there is asked again",
    ]);
    // A whole label is heard all the same.
    expect(says("sopa caliente")).toEqual([]);
    expect(says("comer")).toEqual([]);
  });

  test("an option called as a word that always counts", () => {
    const flows = {
      meal: "steps:\n  - ask: what\n    options: [out, bread]\n    then: { out: { end: out }, bread: { end: bread } }",
    };
    const texts = {
      es: { meal: "what = ?\n    .retry = ?\n    .option-out = Salir\n    .option-bread = Pan\n" },
    };
    expect(found("F04", { flows, texts })).toEqual([
      "what:2 the option “Salir” of what in es always means cancel: it can be tapped and not said",
    ]);
  });
});

describe("F12: steps that are no more", () => {
  const now = (moved = "") =>
    `${moved}steps:\n  - ask: guest\n    type: name\n  - ask: hour\n    type: hours\n  - end: done`;
  const with12 = (yaml: string, steps: Published[string]) =>
    found("F12", { flows: { meal: yaml }, tables: { published: { meal: steps } } });
  test("and nothing says where people go on", () => {
    expect(with12(now(), { guestName: "name", hour: "hours" })).toEqual([
      "guestName:1 people may stand at guestName, which is no more, and nothing says where they go on",
    ]);
    expect(with12(now("moved: { guestName: guest }\n"), { guestName: "name" })).toEqual([]);
    // On from there where that is no more either.
    expect(with12(now("moved: { who: guestName, guestName: guest }\n"), { who: "name" })).toEqual([]);
  });

  test("or where they would answer another question", () => {
    expect(with12(now("moved: { guestName: hour }\n"), { guestName: "name" })).toEqual([
      "guestName:1 whoever stood at guestName was asked for name, and goes on at hour, which asks for hours",
    ]);
    expect(with12(now(), { guest: "day" })).toEqual([
      "guest:2 guest asked for day as it was published, and asks for name now: whoever stands there would answer another question",
    ]);
  });

  test("or what they answered would be another thing", () => {
    const asks = (step: string) => `steps:\n  - ask: ${step}\n    none: { end: done }\n  - end: done`;
    const was = { asks: "choose", slot: "what", source: "dishes" };
    expect(with12(asks("what\n    choose: dishes"), { what: was })).toEqual([]);
    expect(with12(asks("what\n    choose: dishes"), { what: "choose" })).toEqual([]);
    expect(with12(asks("what\n    choose: people"), { what: was })).toEqual([
      "what:2 what asked what to choose among dishes as it was published, and asks what to choose among people now: whoever stands there would answer another question",
    ]);
    expect(with12(asks("dish\n    step: what\n    choose: dishes"), { what: was })).toEqual([
      "what:2 what asked for what as it was published, and keeps the answer as dish now: whoever stands there would answer another question",
    ]);
    // The step is another, and what was answered at the old one is still kept under its name.
    const moved = `moved: { what: who }\n${asks("what\n    step: who\n    choose: people")}`;
    expect(with12(moved, { what: was })).toEqual([
      "who:3 what was chosen at what among dishes as it was published, and who asks what to choose under the same name: whoever answered before would have chosen another thing",
    ]);
    const options = { asks: "options", slot: "what", options: ["soup", "bread"] };
    const among = (names: string) => `steps:\n  - ask: what\n    options: [${names}]\n  - end: done`;
    expect(with12(among("soup, bread, fish"), { what: options })).toEqual([]);
    expect(with12(among("soup, fish"), { what: options })).toEqual([
      "what:2 what asked whether it is bread as it was published, and does not any more: whoever stands there would answer another question",
    ]);
  });

  test("and landings that lead nowhere, or away from what is there", () => {
    expect(with12(now("moved: { old: gest }\n"), {})).toEqual([
      "old:1 `moved` leads from old to gest, which is no step of meal",
    ]);
    expect(with12(now("moved: { guest: hour }\n"), {})).toEqual([
      "guest:1 `moved` leads away from guest, which is a step of meal",
    ]);
  });
});

describe("F00: more than there is room for", () => {
  test("steps, options, opening words, calls, a whole file", () => {
    const many = (count: number, each: (place: number) => string) =>
      Array.from({ length: count }, (_, place) => each(place));
    expect(
      inMeal("F00", `steps:\n${many(201, (place) => `  - ask: a${place}\n    type: name`).join("\n")}`)[0],
    ).toContain("at most 200 steps");
    expect(
      inMeal("F00", `steps:\n  - ask: a\n    options: [${many(31, (place) => `o${place}`)}]${ending}`)[0],
    ).toContain("at most 30 options");
    expect(
      inMeal("F00", `starts: { words: [${many(301, (place) => `w${place}`)}] }\nsteps:${ending}`)[0],
    ).toContain("at most 300 words");
    expect(inMeal("F00", `# ${"x".repeat(64_000)}\nsteps:${ending}`)[0]).toContain(
      "at most 64000 characters",
    );
    const call = (flow: string) =>
      `steps:\n  - ask: a\n    type: name\n  - call: ${flow}\n    outcomes: { done: next }\n  - end: done`;
    const flows = { a: call("b"), b: call("c"), c: call("d"), d: call("e"), e: "steps:\n  - end: done" };
    expect(found("F00", { flows })).toEqual([
      "b:4 a calls b calls c calls d calls e: at most 3 calls fit within one another",
    ]);
  });
});
