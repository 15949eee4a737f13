import { describe, expect, test } from "vitest";
import { readFlow } from "../../src/content/readFlow.ts";
import type { Flow } from "../../src/conversation/flow.ts";
import { LongestRepeated, MaxRepeats } from "../../src/conversation/limits.ts";
import {
  closed,
  type Event,
  openQuestion,
  type State,
  type Utterance,
} from "../../src/conversation/state.ts";
import { step } from "../../src/conversation/step.ts";
import { splitSeveral } from "../../src/conversation/understand/manyAnswers.ts";
import type { World } from "../../src/conversation/walk.ts";
import { spokenTexts } from "../../src/spokenTexts.ts";

const written = (steps: string) => `
flow: shopping
for: [anyone]
starts: { words: [shopping] }
expires: { after: 1h }
steps:
  - ask: shop
    type: shortText
${steps}
  - confirm: [shop, thing]
    no: { end: left }
  - end: bought
`;
const many = "  - ask: thing\n    type: shortText\n    many: { most: 3 }";

function compiled(steps: string): Flow {
  const read = readFlow("flows/shopping.yaml", written(steps));
  if ("findings" in read) throw new Error(read.findings.map(({ says }) => says).join("\n"));
  return read.flow;
}

const findings = (steps: string): readonly string[] => {
  const read = readFlow("flows/shopping.yaml", written(steps));
  return "findings" in read ? read.findings.map(({ says }) => says) : [];
};

const worldOf = (flow: Flow): World => ({
  flows: { shopping: flow },
  facts: {},
  read: (_flow, at, question, text) => {
    if (at.kind === "confirm" || question.kind === "item") {
      const index = question.choices.findIndex(({ id }) => id === text);
      return index < 0 ? { type: "unclear" } : { type: "index", index };
    }
    if (at.kind !== "ask" || at.many === undefined) return { type: "value", value: text };
    const { pieces, isAll } = splitSeveral(text);
    return { type: "several", answers: pieces, isAll };
  },
});

function openTalk(flow = compiled(many)) {
  let state: State = closed(0);
  const take = (event: Event): readonly Utterance[] => {
    const stepped = step(worldOf(flow), state, event);
    ({ state } = stepped);
    return stepped.said;
  };
  take({ type: "begin", flow: "shopping", input: {} });
  take({ type: "said", text: "the corner" });
  return {
    take,
    says: (text: string) => take({ type: "said", text }),
    question: () => openQuestion(state),
    values: () => state.frames.at(-1)?.values ?? {},
    frame: () => state.frames.at(-1),
    change: (changed: Flow, event: Event) => {
      const stepped = step(worldOf(changed), state, event);
      ({ state } = stepped);
      return stepped.said;
    },
  };
}
const textsOf = (said: readonly Utterance[]) => said.map((one) => ("key" in one ? one.key : one.step));

describe("a question with several answers", () => {
  test("is asked for another one until it is all, under one number", () => {
    const talk = openTalk();
    const first = talk.question()?.ask;
    const [asked] = talk.says("bread");
    expect(asked).toMatchObject({
      type: "question",
      step: "thing",
      values: { thing: "bread", "thing.count": 1 },
    });
    expect(talk.question()).toMatchObject({ ask: first, kind: "more", choices: [{ id: "done" }] });
    expect(talk.values()).not.toHaveProperty("thing");
    talk.says("milk");
    talk.take({ type: "chose", index: 0 });
    expect(talk.values()).toMatchObject({ thing: "bread\nmilk", "thing.count": 2 });
    expect(talk.frame()).toMatchObject({ at: "confirm", trail: ["shop", "thing"] });
    expect(talk.frame()).not.toHaveProperty("given");
  });

  test("whoever quotes its first message answers the list that is open", () => {
    const talk = openTalk();
    const first = talk.question()?.ask ?? 0;
    talk.says("bread");
    talk.take({ type: "return", ask: first });
    talk.says("milk");
    expect(talk.frame()?.given?.answers).toEqual(["bread", "milk"]);
  });

  test("takes a list at once, each once, and says when it is full and what was left", () => {
    const talk = openTalk();
    const said = talk.says("bread\nmilk\nBread\neggs\nsalt\nrice");
    expect(textsOf(said)).toEqual(["shopping.thing.full", "confirm"]);
    expect(said[0]).toMatchObject({ values: { "thing.count": 3, "thing.left": 2 } });
    expect(talk.values()).toMatchObject({ thing: "bread\nmilk\neggs" });
    // Going back to a full list means its last one.
    talk.take({ type: "back" });
    expect(talk.frame()?.given?.answers).toEqual(["bread", "milk"]);
  });

  test("«atrás» and «corregir» take back the last one, then the question before", () => {
    const talk = openTalk();
    talk.says("bread\nmilk");
    const said = talk.take({ type: "correct" });
    expect(said[0]).toMatchObject({ key: "common.takenBack", values: { answer: "milk" } });
    talk.take({ type: "back" });
    expect(talk.question()).toMatchObject({ kind: "step", choices: [] });
    talk.take({ type: "back" });
    expect(talk.frame()).toMatchObject({ at: "shop" });
  });

  test("is corrected as a whole at a read-back, and they hear so", () => {
    const talk = openTalk();
    talk.says("bread\nmilk\nlisto");
    talk.says("correct");
    const said = talk.says("thing");
    expect(textsOf(said)).toEqual(["common.listAnew", "thing"]);
    expect(talk.frame()).toMatchObject({ at: "thing", question: { kind: "step" } });
    expect(talk.frame()).not.toHaveProperty("given");
  });

  test("keeps what was given when the flow changes under it; an answer alone forgets it", () => {
    const talk = openTalk();
    talk.says("bread");
    talk.change(compiled(many.replace("3", "5")), { type: "said", text: "milk" });
    expect(talk.frame()?.given?.answers).toEqual(["bread", "milk"]);
    const said = talk.change(compiled("  - ask: thing\n    type: shortText"), { type: "said", text: "eggs" });
    expect(textsOf(said)).toEqual(["common.flowMoved", "thing"]);
    expect(talk.frame()).not.toHaveProperty("given");
  });

  test.each([
    ["  - ask: thing\n    type: day\n    many: { most: 3 }", /`many` belongs to/],
    ["  - ask: thing\n    options: [one, two]\n    many: { most: 3 }", /`many` belongs to/],
    ["  - ask: thing\n    type: name\n    many: { most: 1 }", /./],
    [`  - ask: thing\n    type: name\n    many: { most: ${MaxRepeats + 1} }`, /./],
  ])("cannot be written as %j", (steps, says) => {
    expect(findings(steps).join()).toMatch(says);
  });

  test("a whole list of the longest fits into a message", () => {
    expect(spokenTexts["common.takenBack"]?.values.answer?.max).toBe(LongestRepeated);
    expect(12 * (LongestRepeated + 1)).toBeLessThan(4096);
  });
});
