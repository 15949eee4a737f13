import { describe, expect, test } from "vitest";
import { readFlow } from "../../src/content/readFlow.ts";
import type { Flow } from "../../src/conversation/flow.ts";
import { closed, type Event, type State, type Stepped } from "../../src/conversation/state.ts";
import { step } from "../../src/conversation/step.ts";
import type { World } from "../../src/conversation/walk.ts";

// A flow that goes on with another by its name: what is handed on was answered, and counts as answered there.

const meal = `
flow: meal
for: [anyone]
starts: { words: [eat] }
expires: { after: 1h }
steps:
  - call: table
    when: seat is unknown
    outcomes: { seated: next }
  - ask: dish
    choose: dishes
    none: { end: closed }
  - ask: guest
    options: [me, friend]
  - confirm: [dish, guest]
    no: { end: left }
  - do: serve
    with: { dish: dish, guest: guest }
    outcomes: { served: { end: served } }
`;
const table = `
flow: table
for: [anyone]
quiet: [seated]
steps:
  - ask: seat
    type: name
  - end: seated
`;
const card = `
flow: card
for: [anyone]
starts: { words: [card] }
expires: { after: 1h }
steps:
  - ask: plate
    choose: dishes
    without: { end: looked }
    none: { end: closed }
  - open: { flow: meal }
    with: { dish: plate }
`;

function read(name: string, yaml: string): Flow {
  const flow = readFlow(`flows/${name}.yaml`, yaml);
  if ("findings" in flow) throw new Error(JSON.stringify(flow.findings));
  return flow.flow;
}

function talk() {
  const world: World = {
    flows: { meal: read("meal", meal), table: read("table", table), card: read("card", card) },
    facts: {},
    read: (_flow, _step, question, text) => {
      if (text === "none") return { type: "without" };
      const index = Number(text) - 1;
      return question.choices.length > 0 ? { type: "index", index } : { type: "value", value: text };
    },
  };
  const dishes = [
    { id: "d1", values: { title: "mole" } },
    { id: "d2", values: { title: "pozole" } },
  ];
  let state: State = closed(0);
  const ran: Record<string, string>[] = [];
  const take = (event: Event): string[] => {
    const heard: string[] = [];
    let stepped: Stepped = step(world, state, event);
    for (;;) {
      state = stepped.state;
      for (const said of stepped.said)
        heard.push(said.type === "question" ? `${said.flow}.${said.step}?` : said.key);
      if (stepped.need.type === "nothing") return heard;
      if (stepped.need.type === "source") stepped = step(world, state, { type: "options", options: dishes });
      else {
        ran.push({ ...stepped.need.inputs });
        stepped = step(world, state, { type: "outcome", outcome: "served", values: {} });
      }
    }
  };
  return {
    take,
    ran,
    begin: (flow: string) => take({ type: "begin", flow, input: {} }),
    says: (text: string) => take({ type: "said", text }),
    frames: () => state.frames,
  };
}

describe("a flow that goes on with another", () => {
  test("hands on the answer with what is known of it: it is not asked, and can be gone back to", () => {
    const { take, begin, says, frames, ran } = talk();
    expect(begin("card")).toEqual(["card.plate?"]);
    expect(says("2")).toEqual(["table.seat?"]);
    expect(says("window")).toEqual(["meal.guest?"]);
    expect(frames()).toMatchObject([
      { flow: "meal", how: "begun", values: { dish: "d2", "dish.title": "pozole" }, trail: ["dish"] },
    ]);
    expect(take({ type: "back" })).toEqual(["meal.dish?"]);
    expect(says("1")).toEqual(["meal.guest?"]);
    expect(says("1")).toEqual(["meal.confirm?"]);
    says("1");
    expect(ran).toEqual([{ dish: "d1", guest: "me" }]);
  });

  test("ends where none of it is chosen, and what was open goes on", () => {
    const { begin, says, frames } = talk();
    begin("meal");
    begin("card");
    expect(says("none")).toEqual(["card.looked", "table.seat?"]);
    expect(frames().map(({ flow }) => flow)).toEqual(["meal", "table"]);
  });

  test("goes on with the same one that was left for it: what was asked there already is corrected", () => {
    const { begin, says, frames, ran } = talk();
    begin("meal");
    says("window");
    says("1");
    says("2");
    begin("card");
    expect(says("2")).toEqual(["meal.confirm?"]);
    expect(frames()).toMatchObject([{ flow: "meal", trail: ["guest", "dish"] }]);
    says("1");
    expect(ran).toEqual([{ dish: "d2", guest: "friend" }]);
  });

  test("what was not asked there yet is known when its question comes, and the open one is asked again", () => {
    const { begin, says, frames } = talk();
    begin("meal");
    begin("card");
    expect(says("1")).toEqual(["table.seat?"]);
    expect(frames().map(({ flow }) => flow)).toEqual(["meal", "table"]);
    expect(says("window")).toEqual(["meal.guest?"]);
  });
});
