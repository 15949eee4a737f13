import { describe, expect, test } from "vitest";
import { checkTables } from "../../src/checkTables.ts";
import { checkContent } from "../../src/content/loadContent.ts";
import { findingsIn, found, inMeal } from "./checkedFlows.ts";

test("the flows we ship have nothing wrong", () => {
  const { content, findings } = checkContent(new URL("../../", import.meta.url), checkTables);
  expect(findings).toEqual([]);
  expect(content.flows.length).toBeGreaterThan(10);
});

describe("F00: a flow that cannot be read", () => {
  test("says where the YAML breaks", () => {
    expect(inMeal("F00", "steps:\n  - say: hello\n  - end: [done\n")[0]).toMatch(/^–:\d this is not YAML/);
    expect(inMeal("F00", "steps:\n  - say: hello\nsteps:\n  - end: done")).toEqual([
      "–:3 this is not YAML: Map keys must be unique",
    ]);
    expect(inMeal("F00", "steps: *nowhere")[0]).toContain("this is not YAML");
  });

  test("names each word that means nothing, on its own line", () => {
    const yaml = "colour: red\nsteps:\n  - say: hello\n    loudly: yes\n  - end: done";
    expect(inMeal("F00", yaml)).toEqual([
      "–:1 `colour` means nothing here",
      "hello:4 `loudly` means nothing here",
    ]);
  });

  test("misses what a flow cannot do without", () => {
    expect(inMeal("F00", "for: []\nsteps:\n  - end: done")).toEqual(["–:1 `for` needs at least 1"]);
    expect(inMeal("F00", "purpose: food")).toEqual(["–:1 `steps` is missing"]);
    expect(inMeal("F00", "steps:\n  - do: order")).toEqual(["order:2 `outcomes` is missing"]);
    expect(inMeal("F00", "expires: { after: soon }\nsteps:\n  - end: done")).toEqual([
      "–:1 `after` cannot be read: a time is a number and h or m, as in 48h or 30m",
    ]);
  });

  test("wants a step to be one of the steps there are, answered in one way", () => {
    expect(inMeal("F00", "steps:\n  - shout: hello\n  - 7\n  - end: done")).toEqual([
      "–:2 nothing says what this step is: a step begins with one of say, ask, consent, confirm, do, call, open, go, again, end",
      "–:3 this is not a step: a step begins with one of say, ask, consent, confirm, do, call, open, go, again, end",
    ]);
    expect(inMeal("F00", "steps:\n  - ask: dish\n  - end: done")).toEqual([
      "dish:2 a question is answered in one way: `type`, `choose` or `options`",
    ]);
    expect(
      inMeal("F00", "steps:\n  - ask: dish\n    type: name\n    options: [a, b]\n  - end: done")[0],
    ).toContain("one way");
    expect(inMeal("F00", "steps:\n  - ask: dish\n    type: name\n    none: next\n  - end: done")).toEqual([
      "dish:4 `none` belongs to `choose`: nothing else can be empty",
    ]);
    expect(inMeal("F00", "steps:\n  - ask: dish\n    options: [a, a]\n  - end: done")).toEqual([
      "dish:3 the option a stands twice",
    ]);
    expect(inMeal("F00", "steps:\n  - ask: dish\n    type: name\n    exactly: true\n  - end: done")).toEqual([
      "dish:4 `exactly` belongs to `options`: only they have labels of their own",
    ]);
    expect(inMeal("F00", "resume: { again: dish }\nsteps:\n  - end: done")).toEqual([
      "–:1 who comes back is asked dish, which is no question of this flow",
    ]);
  });

  test("cannot lead somewhere in words of its own", () => {
    const yaml = "steps:\n  - do: ring\n    outcomes:\n      rung: somewhere\n  - end: done";
    expect(inMeal("F00", yaml)).toEqual([
      "ring:4 `rung` cannot be read: where it leads is written `next`, `{ go: step }`, `{ again: question }` or `{ end: name }`",
    ]);
    expect(inMeal("F00", "steps:\n  - say: hello\n    when: it rains\n  - end: done")[0]).toContain(
      "hello:3 `when` cannot be read",
    );
  });

  test("is called like its file, and its steps like nothing else in it", () => {
    expect(inMeal("F00", "flow: dinner\nsteps:\n  - end: done")).toEqual([
      "–:1 the flow is called dinner and its file meal",
    ]);
    expect(inMeal("F00", "steps:\n  - say: hello\n  - say: hello\n  - end: done")).toEqual([
      "hello:3 this step is called hello, as the one at line 2",
    ]);
    expect(inMeal("F00", "steps:\n  - say: done\n  - end: done")).toEqual([
      "done:2 the step done and the end done would say the same text",
    ]);
    expect(inMeal("F00", "steps:\n  - say: title\n  - end: done")[0]).toContain(
      "title:2 title is the flow's own text",
    );
  });

  test("opening words fill only what the flow knows", () => {
    const yaml = "starts: { words: [{ say: eat soup, with: { dihs: soup } }] }\nsteps:\n  - end: done";
    expect(inMeal("F00", yaml)).toEqual([
      "–:1 “eat soup” fills dihs, which no step asks and no input declares",
    ]);
  });
});

describe("F01: where nobody comes", () => {
  test("a step after an end, and every step after that one", () => {
    expect(
      inMeal("F01", "steps:\n  - say: hello\n  - end: done\n  - say: late\n  - say: later\n  - end: over"),
    ).toEqual([
      "late:4 nobody can come to late: endDone before it always leads elsewhere",
      "later:5 nobody can come to later, because nobody can come to late before it",
      "endOver:6 nobody can come to endOver, because nobody can come to later before it",
    ]);
  });

  test("a step that every answer jumps over", () => {
    const yaml = `
steps:
  - ask: sure
    type: yesNo
    then: { yes: { go: bye }, no: { end: left } }
  - say: hello
  - say: bye
  - end: done`;
    expect(inMeal("F01", yaml)).toEqual([
      "hello:5 nobody can come to hello: sure before it always leads elsewhere",
    ]);
  });

  test("steps that only lead to one another", () => {
    const yaml = `
steps:
  - end: done
  - say: here
  - ask: again
    type: yesNo
    then: { yes: { go: here }, no: { end: done } }`;
    expect(inMeal("F01", yaml).map((line) => line.split(" ")[0])).toEqual(["here:3", "again:4"]);
  });

  test("a step whose condition is never true there", () => {
    const yaml = `
steps:
  - say: early
    when: dish is known
  - ask: dish
    options: [soup, bread]
  - say: hot
    when: dish is soop
  - end: done`;
    expect(inMeal("F01", yaml)).toEqual([
      "early:2 early is always passed over: nothing before it sets dish",
      "hot:6 hot is always passed over: dish is never soop there",
    ]);
  });

  test("a way that hangs on an end the called flow never reaches", () => {
    const flows = {
      meal: `
steps:
  - call: drink
    outcomes:
      drunk: { end: done }
      spilt: { go: wipe }
  - say: wipe
  - end: wet`,
      drink: "steps:\n  - end: drunk\n  - end: spilt",
    };
    expect(found("F01", { flows }).map((line) => line.split(" ")[0])).toEqual([
      "endSpilt:3",
      "wipe:6",
      "endWet:7",
    ]);
  });

  test("a flow nobody can begin, even when others that nobody can begin call it", () => {
    const called = (other: string) =>
      `starts: {}\nsteps:\n  - call: ${other}\n    outcomes: { done: { end: done } }\n  - end: done`;
    const flows = {
      meal: "steps:\n  - end: done",
      drink: called("toast"),
      toast: called("drink"),
      lonely: "starts: {}\nsteps:\n  - end: done",
    };
    expect(found("F01", { flows }).filter((line) => line.includes("begin"))).toEqual([
      "–:1 nobody can begin drink: it is called or opened only where nobody comes (toast)",
      "–:1 nobody can begin lonely: it has no opening word, command or place in the menu, and no flow calls or opens it",
      "–:1 nobody can begin toast: it is called or opened only where nobody comes (drink)",
    ]);
  });

  test("a flow that is called only after an end", () => {
    const flows = {
      meal: "steps:\n  - end: done\n  - call: drink\n    outcomes: { drunk: { end: done } }",
      drink: "starts: {}\nsteps:\n  - end: drunk",
    };
    expect(found("F01", { flows })).toContain(
      "–:1 nobody can begin drink: it is called or opened only where nobody comes (meal)",
    );
  });

  test("a quiet end that is none", () => {
    expect(inMeal("F01", "quiet: [don]\nsteps:\n  - end: done")).toEqual([
      "–:1 quiet names the end don, which nobody reaches",
    ]);
  });

  test("not a step that only a correction comes back to, nor one that is passed over for some", () => {
    const yaml = `
steps:
  - ask: dish
    choose: dishes
    none: { end: nothing }
  - ask: guest
    choose: guests
  - ask: otherName
    type: name
    when: guest is other
  - confirm: [dish, guest]
    no: { end: left }
  - end: done`;
    expect(inMeal("F01", yaml)).toEqual([]);
  });
});

describe("F03: what leads nowhere", () => {
  test("a step that asks nothing cannot be asked again", () => {
    const yaml = "steps:\n  - say: hello\n  - again: hello\n";
    expect(inMeal("F03", yaml)).toContain("again2:3 again asks hello again, which asks nothing");
  });

  test("an outcome of an action that is not handled, and one it never has", () => {
    const yaml =
      "steps:\n  - ask: dish\n    choose: dishes\n    none: { end: none }\n  - do: order\n    with: { dish: dish }\n    outcomes: { orderd: { end: done } }";
    expect(inMeal("F03", yaml)).toEqual([
      "order:5 the action order can come out as ordered, which leads nowhere",
      "order:5 the action order can come out as soldOut, which leads nowhere",
      "order:5 the action order never comes out as orderd",
    ]);
  });

  test("an action that somebody whom the flow is for may not do, unless they were enrolled before", () => {
    const only = {
      actions: {
        order: { allows: ["member"], inputs: {}, outcomes: ["ordered"], values: {} },
        cook: { allows: ["coordinator"], inputs: {}, outcomes: ["cooked"], values: {} },
        ask: { allows: ["coordinator"], inputs: {}, outcomes: ["asked", "notAllowed"], values: {} },
        enrol: {
          allows: ["anyone"],
          inputs: {},
          outcomes: ["enrolled", "full"],
          teaches: { enrolled: ["person.enrolled"] },
          values: {},
        },
      },
      facts: { "person.enrolled": { kind: "id", only: ["yes"], maybe: true } },
    } as const;
    const inWorld = (meal: string) => found("F03", { flows: { meal }, tables: only });
    const order = "  - do: order\n    outcomes: { ordered: { end: done } }";
    expect(inWorld(`steps:\n${order}`)).toEqual([
      "order:2 the action order is only for who is enrolled, and meal is for anyone: others come to it at once",
    ]);
    expect(inWorld(`for: [member]\nsteps:\n${order}`)).toEqual([]);
    expect(inWorld(`for: [promoter]\nsteps:\n${order}`)).toEqual([]);
    const enrol = (full: string) =>
      `  - do: enrol\n    when: person.enrolled is unknown\n    outcomes: { enrolled: next, full: ${full} }\n`;
    expect(inWorld(`steps:\n${enrol("{ end: full }")}${order}`)).toEqual([]);
    expect(inWorld(`steps:\n${enrol("next")}${order}`)).toHaveLength(1);
    expect(
      inWorld("for: [promoter, coordinator]\nsteps:\n  - do: cook\n    outcomes: { cooked: { end: done } }"),
    ).toEqual([
      "cook:3 the action cook is only for the team (coordinator), and meal is for promoter, coordinator: others come to it at once",
    ]);
    const told = "{ asked: { end: done }, notAllowed: { end: no } }";
    expect(inWorld(`steps:\n  - do: ask\n    outcomes: ${told}`)).toEqual([]);
  });

  test("an end of a called flow that is not handled", () => {
    const flows = {
      meal: "steps:\n  - call: drink\n    outcomes: { drunk: { end: done } }",
      drink: "steps:\n  - ask: sure\n    type: yesNo\n    then: { no: { end: left } }\n  - end: drunk",
    };
    expect(found("F03", { flows })).toEqual([
      "drink:2 the flow drink can come out as left, which leads nowhere",
    ]);
  });

  test("a called flow that goes on with another", () => {
    const flows = {
      meal: "steps:\n  - call: drink\n    outcomes: { nothing: { end: done } }",
      drink: "steps:\n  - ask: what\n    choose: dishes\n    none: { end: nothing }\n  - open: what",
    };
    expect(found("F03", { flows })).toEqual([
      "drink:2 drink goes on with another flow, whose ends would come back here unknown",
    ]);
  });

  test("a choice that may be empty, asked or listed", () => {
    expect(
      inMeal(
        "F03",
        "steps:\n  - ask: dish\n    choose: dishes\n  - say: all\n    list: dishes\n  - end: done",
      ),
    ).toEqual([
      "dish:2 dishes may have nothing to offer, and dish does not say what happens then",
      "dish:2 nothing uses what is answered at dish: it is lost as meal ends",
      "all:4 dishes may have nothing to offer, and all does not say what happens then",
    ]);
    expect(
      inMeal(
        "F03",
        "steps:\n  - ask: who\n    choose: guests\n  - say: hi\n    when: who is me\n  - end: done",
      ),
    ).toEqual([]);
  });

  test("actions, sources, flows and steps that do not exist", () => {
    const yaml = `
steps:
  - ask: dish
    choose: dihses
    none: { go: nowhere }
  - do: ordr
    outcomes: { ordered: { go: dsh } }
  - call: dinner
    outcomes: { done: { end: done } }
  - go: away`;
    expect(inMeal("F03", yaml)).toEqual([
      "dish:2 none leads to the step nowhere, which is not in meal",
      "dish:2 nothing uses what is answered at dish: it is lost as meal ends",
      "dish:2 there is no source called dihses",
      "ordr:5 ordered leads to the step dsh, which is not in meal",
      "ordr:5 there is no action called ordr",
      "dinner:7 there is no flow called dinner",
      "go4:9 go leads to the step away, which is not in meal",
    ]);
  });

  test("options nothing tells apart, and options that do not exist", () => {
    expect(
      inMeal(
        "F03",
        "steps:\n  - ask: dish\n    options: [soup, bread, salad]\n    then: { soup: { end: hot }, suop: { end: hot } }\n  - end: done",
      ),
    ).toEqual([
      "dish:2 dish cannot be answered with suop",
      "dish:2 nothing tells bread from salad after dish",
    ]);
    expect(inMeal("F03", "steps:\n  - ask: sure\n    type: yesNo\n  - end: done")).toEqual([
      "sure:2 nothing tells yes from no after sure",
    ]);
  });

  test("a way to a jump that is only called by its place, which another one is once a step is put above it", () => {
    const yaml = (step = "") =>
      `steps:\n  - ask: sure\n    type: yesNo\n    then: { yes: { go: ${step || "go3"} }, no: { end: left } }\n  - end: done\n  - go: last\n${step && `    step: ${step}\n`}  - say: last\n  - end: over`;
    expect(inMeal("F03", yaml())).toEqual([
      "sure:2 yes leads to go3, which is called so only by its place: with a step more above it another one is",
    ]);
    expect(inMeal("F03", yaml("later"))).toEqual([]);
    expect(inMeal("F03", `cancel: { go: go3 }\n${yaml().replace("go: go3", "end: left")}`)).toEqual([
      "–:1 cancel leads to go3, which is called so only by its place: with a step more above it another one is",
    ]);
  });

  test("a name with an accent, with how it is written here", () => {
    const mends = (yaml: string) =>
      findingsIn({ flows: { meal: yaml } }).flatMap(({ code, mend }) => (code === "F00" ? [mend] : []));
    expect(mends("steps:\n  - ask: niñas\n    type: number\n  - end: done")).toEqual([
      "names have no accents and no ñ: write `ninas`",
    ]);
    expect(
      mends("steps:\n  - ask: a\n    type: yesNo\n  - say: b\n    when: niñas is también\n  - end: done"),
    ).toEqual(["names have no accents and no ñ: write `ninas is tambien`"]);
    expect(mends("steps:\n  - do: order\n    outcomes: { ordenó: next }\n  - end: done")).toEqual([
      "names have no accents and no ñ: write `ordeno`",
    ]);
    expect(mends("steps:\n  - ask: a b\n    type: number\n  - end: done")).toEqual([undefined]);
  });

  test("not options by which a text chooses its words", () => {
    const yaml = "steps:\n  - ask: dish\n    options: [soup, bread, salad]\n  - end: done";
    const saying = (words: string) => ({ flows: { meal: yaml }, texts: { es: { meal: `done = ${words}` } } });
    const choosing = (cases: string) => `{ $dish ->\n    ${cases}\n   *[other] Listo.\n }`;
    expect(found("F03", saying(choosing("[soup] Con cuchara.\n    [bread] A mano.")))).toEqual([]);
    expect(found("F03", saying(choosing("[soup] Con cuchara.")))).toEqual([
      "dish:2 nothing tells bread from salad after dish",
    ]);
    expect(found("F03", saying("Listo."))).toHaveLength(1);
  });

  test("not options that a condition or an action looks at", () => {
    expect(
      inMeal(
        "F03",
        "steps:\n  - ask: dish\n    options: [soup, bread]\n  - say: hot\n    when: dish is soup\n  - end: done",
      ),
    ).toEqual([]);
    expect(
      inMeal(
        "F03",
        "steps:\n  - ask: dish\n    options: [soup, bread]\n  - do: order\n    with: { dish: dish }\n    outcomes: { ordered: { end: done }, soldOut: { end: out } }",
      ),
    ).toEqual([]);
  });

  test("a last step that does not end", () => {
    expect(inMeal("F03", "steps:\n  - say: hello")).toEqual([
      "hello:2 after hello there is nothing, and the flow has not ended",
    ]);
    expect(inMeal("F03", "steps:\n  - say: hello\n  - end: done\n    when: person.known is known")).toEqual([
      "endDone:3 after endDone there is nothing, and the flow has not ended",
    ]);
  });
});

describe("F05, so far: a value nothing sets on the way", () => {
  test("misspelt, asked only later, or set by another outcome", () => {
    const yaml = `
steps:
  - do: order
    with: { dish: dish, note: nte }
    outcomes: { ordered: next, soldOut: { end: out } }
  - ask: dish
    type: name
  - end: done
    when: pric is known
  - end: over`;
    expect(inMeal("F05", yaml)).toEqual([
      "order:2 nothing before order sets dish",
      "order:2 nothing in meal sets nte",
      "order:2 the action order takes an id as dish, and dish is a text",
      "endDone:7 nothing in meal sets pric",
    ]);
  });

  test("inputs that an action does not take, or lacks", () => {
    const yaml =
      "steps:\n  - ask: dish\n    type: name\n  - do: order\n    with: { dsh: dish }\n    outcomes: { ordered: { end: done }, soldOut: { end: out } }";
    expect(inMeal("F05", yaml)).toEqual([
      "order:4 the action order needs dish",
      "order:4 the action order takes no dsh",
    ]);
  });

  test("a read-back of what this flow does not ask", () => {
    const yaml =
      "steps:\n  - ask: dish\n    type: name\n  - confirm: [dish, person.name]\n    no: { end: left }\n  - end: done";
    expect(inMeal("F05", yaml)).toEqual([
      "confirm:4 person.name cannot be corrected: no step of meal asks it",
    ]);
  });
});

describe("F16: what a repetition is known by", () => {
  const note = (once: readonly string[], optional: readonly string[]) => ({
    actions: {
      note: { inputs: { entry: "id", dish: "id" }, optional, outcomes: ["noted"], once, values: {} },
    },
  });
  const twice = (given: string) => ({
    meal: `steps:
  - ask: dish
    choose: dishes
    none: { end: done }
  - do: note
    with: { ${given} }
    outcomes: { noted: next }
  - ask: more
    type: yesNo
    then: { no: { end: done }, yes: { again: dish } }
  - end: done
`,
  });

  test("what may be absent beside what may not is no lack", () => {
    const tables = note(["dish", "entry"], ["entry"]);
    expect(found("F16", { flows: twice("dish: dish"), tables })).toEqual([]);
  });

  test("what alone tells the second time from the first has to be known then", () => {
    const tables = note(["entry"], ["entry", "dish"]);
    const flows = {
      meal: `input: { entry: text }\nstarts: { by: greeting }\n${twice("entry: entry, dish: dish").meal}`,
    };
    expect(found("F16", { flows, tables })).toEqual([
      "note:7 note can be done here a second time, and knows that only by entry, which may not be known then",
    ]);
    const gives = {
      actions: { note: { ...tables.actions.note, values: { noted: { entry: { kind: "id" } } } } },
    };
    expect(found("F16", { flows, tables: gives as never })).toEqual([]);
  });
});

test("F03: what `told` and `permits` name is asked", () => {
  const steps = (more: string) => `steps:\n  - ask: sure\n${more}  - end: done\n`;
  expect(
    inMeal("F03", steps("    type: yesNo\n    permits: nobody\n    then: { no: { end: left } }\n")),
  ).toEqual(["sure:2 permits at sure names nobody, which no step asks"]);
  const told =
    "    options: [fine, other]\n    then: { fine: { end: fine } }\n    told: { option: other, slot: nowhere }\n";
  expect(inMeal("F03", steps(told))).toEqual(["sure:2 told at sure names nowhere, which no step asks"]);
});

describe("F04: options nobody can say", () => {
  const labelled = (one: string, other: string) =>
    found("F04", {
      flows: {
        meal: "steps:\n  - ask: dish\n    options: [soup, bread]\n    then: { bread: { end: bread } }\n  - end: done\n",
      },
      texts: { es: { meal: `dish = ¿Qué?\n    .option-soup = ${one}\n    .option-bread = ${other}\n` } },
    });

  test("two of one name", () => {
    expect(labelled("Sopa", "¡Sopa!")).toHaveLength(2);
    expect(labelled("Sopa", "Pan")).toEqual([]);
  });

  test("a figure that stands at another place", () => {
    expect(labelled("2", "1")).toHaveLength(2);
    expect(labelled("1", "2")).toEqual([]);
  });

  test.each([
    ["time", "a las 5"],
    ["phone", "5512345678"],
  ])("opening words that would answer its own question: %s", (type, words) => {
    const yaml = `starts: { words: [comida, "${words}"] }\nsteps:\n  - ask: what\n    type: ${type}\n  - end: done\n`;
    expect(inMeal("F04", yaml)).toHaveLength(1);
  });
});
