import { describe, expect, test } from "vitest";
import { readFlow } from "../../src/content/readFlow.ts";
import { closed, type Event, type State, type Utterance } from "../../src/conversation/state.ts";
import { step } from "../../src/conversation/step.ts";
import type { World } from "../../src/conversation/walk.ts";

// What is forgotten with an answer, and where one that is known leads.

/** A talk with one flow: words are read as they are, and any source offers two things. */
function talk(steps: string, head = "") {
  const yaml = `flow: trip\nfor: [anyone]\nstarts: { words: [go] }\nexpires: { after: 1h }\n${head}steps:\n${steps}`;
  const read = readFlow("flows/trip.yaml", yaml);
  if ("findings" in read) throw new Error(JSON.stringify(read.findings));
  const world: World = {
    flows: { trip: read.flow },
    facts: {},
    read: (_flow, at, question, text) => {
      if (at.kind === "ask" && at.many)
        return { type: "several", answers: text === "done" ? [] : [text], isAll: text === "done" };
      if (question.choices.length === 0) return { type: "value", value: text };
      const index = question.choices.findIndex(({ id }) => id === text);
      return index === -1 ? { type: "unclear" } : { type: "index", index };
    },
  };
  let state: State = closed(0);
  let last: Utterance | undefined;
  const take = (event: Event): string => {
    let stepped = step(world, state, event);
    for (;;) {
      state = stepped.state;
      last = stepped.said.at(-1) ?? last;
      if (stepped.need.type === "nothing") break;
      const options = ["one", "two"].map((id) => ({ id, values: {} }));
      stepped = step(
        world,
        state,
        stepped.need.type === "source"
          ? { type: "options", options }
          : { type: "outcome", outcome: "done", values: {} },
      );
    }
    return last?.type === "question" ? `${last.step}?` : (last?.key ?? "");
  };
  return {
    begin: (input: Record<string, string> = {}) => take({ type: "begin", flow: "trip", input }),
    says: (...texts: string[]) => texts.map((text) => take({ type: "said", text })).at(-1),
    corrects: () => take({ type: "correct" }),
    values: () => last?.values,
  };
}

describe("with an answer that is taken back is forgotten", () => {
  test("what was chosen among what there was because of it", () => {
    const { begin, says, corrects } = talk(`
  - ask: roll
    choose: rolls
    none: { end: none }
  - ask: attendee
    choose: attendees
    with: { roll: roll }
    none: { end: none }
  - confirm: [roll, attendee]
    no: { end: left }
  - end: done
`);
    begin();
    expect(says("one", "two")).toBe("confirm?");
    corrects();
    says("roll");
    expect(says("two")).toBe("attendee?");
  });

  const byBusOrCar = `
  - ask: name
    type: name
  - ask: how
    options: [bus, car, foot]
    then: { car: { go: plates }, foot: { end: walked } }
  - ask: ticket
    type: shortText
  - go: hour
  - ask: plates
    type: shortText
  - ask: hour
    type: shortText
  - confirm: [name, how]
    no: { end: left }
  - end: withTicket
    when: ticket is known
  - end: withPlates
`;
  test("what only one of its branches asked, and not what all of them ask, or what came before", () => {
    const { begin, says, corrects } = talk(byBusOrCar);
    begin();
    expect(says("Ana", "bus", "blue", "ten")).toBe("confirm?");
    corrects();
    expect(says("how")).toBe("how?");
    expect(says("car")).toBe("plates?");
    expect(says("green")).toBe("confirm?");
    expect(says("yes")).toBe("trip.withPlates");
  });

  test("who corrects something above a branch goes on in the one they took", () => {
    const { begin, says, corrects } = talk(byBusOrCar);
    begin();
    expect(says("Ana", "car", "green", "ten")).toBe("confirm?");
    corrects();
    expect(says("name", "Eva")).toBe("confirm?");
  });
});

describe("an answer that is known beforehand leads where its `then` says", () => {
  const sure = `
  - ask: sure
    type: yesNo
    then: { no: { end: left } }
  - end: done
`;
  test("where the opening words said it", () => {
    expect(talk(sure).begin({ sure: "no" })).toBe("trip.left");
    expect(talk(sure).begin({ sure: "yes" })).toBe("trip.done");
  });

  const what = `
  - ask: what
    options: [soup, bread]
    then: { soup: { end: soup } }
  - end: bread
`;
  test("where the opening words chose it", () => {
    expect(talk(what).begin({ what: "soup" })).toBe("trip.soup");
    expect(talk(what).begin({ what: "bread" })).toBe("trip.bread");
  });

  test("but not what the flow takes as its input: that was no answer", () => {
    expect(talk(what, "input: { what: text }\n").begin({ what: "soup" })).toBe("trip.bread");
  });

  test("and not up again: nobody is led in a circle", () => {
    const { begin, says } = talk(`
  - ask: name
    type: name
  - ask: more
    type: yesNo
    then: { yes: { again: name } }
  - end: done
`);
    begin();
    expect(says("Ana", "yes", "Eva")).toBe("trip.done");
  });
});

describe("a number", () => {
  test("that was answered reaches the texts as one: they choose the plural by it", () => {
    const { begin, says, values } = talk(`
  - ask: people
    type: number
  - end: done
`);
    begin();
    expect(says("1")).toBe("trip.done");
    expect(values()).toMatchObject({ people: 1 });
  });

  test("is compared as it is written", () => {
    const { begin, says } = talk(`
  - ask: item
    type: shortText
    many: { most: 2 }
  - end: single
    when: item.count is 1
  - end: several
`);
    begin();
    expect(says("bread", "done")).toBe("trip.single");
  });
});
