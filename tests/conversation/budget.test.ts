import { describe, expect, test } from "vitest";
import { askedOn, counts, goneBack, newPass, type Pass } from "../../src/conversation/pass.ts";
import { found, type World } from "./checkedFlows.ts";

const meal = (messages: number, steps: string): string =>
  `budget: { messages: ${messages} }\nsteps:\n${steps}`;
const two = `  - ask: who
    type: name
  - ask: where
    type: locality
  - end: done`;
const short = "who = ¿Quién?\n    .retry = ¿Quién?\nwhere = ¿Dónde?\n    .retry = ¿Dónde?\ndone = Listo.";
const world = (messages: number, steps: string, texts = short, more: Partial<World> = {}): World => ({
  flows: { meal: meal(messages, steps) },
  texts: { es: { meal: texts } },
  ...more,
});

describe("F08: messages over the budget", () => {
  test("says the dearest way: each question once, and once back", () => {
    expect(found("F08", world(4, two))).toEqual([
      "–:1 meal can cost 5 messages, and its budget is 4: who, where, who, where, done",
    ]);
    expect(found("F08", world(5, two))).toEqual([]);
  });

  test("a text before a question costs nothing while both fit into one message", () => {
    const said = `  - say: hello\n${two}`;
    expect(found("F08", world(5, said, `hello = ${"h".repeat(900)}\n${short}`))).toEqual([]);
    const long = found("F08", world(5, said, `hello = ${"h".repeat(4090)}\n${short}`));
    expect(long).toEqual(["–:1 meal can cost 6 messages, and its budget is 5: who, where, who, where, done"]);
  });

  test("a correction is which part, the question, and the read-back again", () => {
    const steps = `${two.replace("  - end: done", "")}  - confirm: [who, where]\n    no: { end: left }\n  - end: done`;
    const texts = `${short}\nleft = Bien.\nconfirm = ¿Es correcto?\n    .retry = ¿Sí?\n    .which = ¿Qué?\n    .item-who = A\n    .item-where = B`;
    expect(found("F08", world(6, steps, texts))).toEqual([
      "–:1 meal can cost 7 messages, and its budget is 6: who, where, confirm, confirm: which, who, confirm, done",
    ]);
  });

  test("only ways that can be gone: a question whose condition is never met with the others is not added to them", () => {
    const steps = `  - ask: size
    options: [small, large]
  - ask: who
    type: name
    when: size is small
  - ask: where
    type: locality
    when: size is large
  - end: done`;
    const texts = `${short}\nsize = ¿Cuánto?\n    .retry = ¿Cuánto?\n    .option-small = A\n    .option-large = B`;
    expect(found("F08", world(4, steps, texts))).toEqual([
      "–:1 meal can cost 5 messages, and its budget is 4: size, who, size, who, done",
    ]);
  });

  test("a question that is asked where an answer in words of one's own is a certain one", () => {
    const steps = `  - ask: people\n    type: number\n  - ask: who\n    type: name\n    when: people is 1\n  - end: done`;
    const texts = `${short}\npeople = ¿Cuántas personas?\n    .retry = ¿Cuántas?`;
    expect(found("F08", world(4, steps, texts))).toEqual([
      "–:1 meal can cost 5 messages, and its budget is 4: people, who, people, who, done",
    ]);
    // A value that it never has asks nothing.
    const never = { answers: { number: { kind: "id", only: ["2"] } } } as const;
    expect(found("F08", world(3, steps, texts, { tables: never }))).toEqual([]);
  });

  test("what an action sends besides, and what a called flow asks, count too", () => {
    const tables = {
      actions: { order: { inputs: {}, outcomes: ["ordered"], sends: { ordered: 2 }, values: {} } },
    };
    const flows = {
      meal: meal(
        3,
        "  - call: guest\n    outcomes: { known: next }\n  - do: order\n    outcomes: { ordered: { end: done } }",
      ),
      guest: `budget: { messages: 1 }\nquiet: [known]\nsteps:\n  - ask: who\n    type: name\n  - end: known`,
    };
    const texts = { es: { meal: "done = Listo.", guest: "who = ¿Quién?\n    .retry = ¿Quién?" } };
    expect(found("F08", { flows, texts, tables })).toEqual([
      "–:1 meal can cost 4 messages, and its budget is 3: who, order, done",
    ]);
  });
});

describe("F08: what silence and «atrás» cost", () => {
  const texts = `${short}\nreminder = Falta esto.\nexpired = Ya pasó.`;
  const reminding = (steps: string) =>
    ({
      flows: {
        meal: `expires: { after: 48h, remind: 20h }\n${meal(1, steps)}`,
      },
      texts: { es: { meal: texts } },
    }) satisfies World;

  test("one reminder, where somebody answered something by then", () => {
    expect(found("F08", reminding(two))).toEqual([
      "–:1 meal can cost 6 messages, and its budget is 1: who, where, who, where, done, reminder",
    ]);
    const one = "  - ask: who\n    type: name\n  - end: done";
    expect(found("F08", reminding(one))).toEqual([
      "–:1 meal can cost 2 messages, and its budget is 1: who, done",
    ]);
  });

  test("what we ask first is reminded of too, and its question counts with it where both do not fit into one message", () => {
    const yaml = `starts: { by: system }\ntells: { outside: staff, hours: near }\ninput: { starts: moment }\nexpires: { after: 48h, remind: 20h }\n`;
    const steps = "  - ask: who\n    type: name\n  - end: done";
    const asked = (reminder: string) =>
      found("F08", {
        flows: { meal: `${yaml}${meal(1, steps)}` },
        texts: { es: { meal: `${short}\nreminder = ${reminder}` } },
      });
    expect(asked("Falta esto.")[0]).toContain("can cost 3 messages");
    expect(asked("f".repeat(4090))[0]).toContain("can cost 4 messages");
  });

  test("«atrás» within a list: the last one is asked again, and the next", () => {
    const steps = "  - ask: who\n    type: name\n    many: { most: 3 }\n  - end: done";
    const list =
      "who = ¿Quién?\n    .retry = ¿Quién?\n    .more = ¿Quién más?\n    .full = Ya.\ndone = Listo.";
    expect(found("F08", world(5, steps, list))).toEqual([
      "–:1 meal can cost 6 messages, and its budget is 5: who, who: back, done",
    ]);
  });
});

describe("a way through a flow", () => {
  const asked = (pass: Pass, ...places: number[]) =>
    places.reduce(
      (on, place) => askedOn(on, { question: `q${place}`, place: [place], isWhich: false }),
      pass,
    );

  test("goes back once, and is where it was when that question comes again", () => {
    const back = goneBack(asked(newPass, 0, 1, 2));
    expect(counts(asked(back, 1, 2, 3))).toBe(true);
    expect(counts(asked(back, 1, 2, 1))).toBe(false);
  });

  test("also where the flow itself leads up again", () => {
    expect(counts(asked(newPass, 0, 1, 0, 1, 2))).toBe(true);
    expect(counts(asked(newPass, 0, 1, 0, 1, 0))).toBe(false);
  });
});
