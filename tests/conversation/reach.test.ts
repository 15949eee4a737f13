import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missingInput } from "../../src/actions/inputs.ts";
import { checkTables } from "../../src/checkTables.ts";
import { readContent } from "../../src/content/loadContent.ts";
import { readFlow } from "../../src/content/readFlow.ts";
import { PointOnly } from "../../src/conversation/answers.ts";
import { comesIn } from "../../src/conversation/check/comes.ts";
import { own } from "../../src/conversation/check/own.ts";
import { openProgram, type Program } from "../../src/conversation/check/program.ts";
import type { Shapes, ValueShape } from "../../src/conversation/check/tables.ts";
import type { TextUse } from "../../src/conversation/check/textUses.ts";
import type { Flow } from "../../src/conversation/flow.ts";
import {
  closed,
  type Event,
  openQuestion,
  type State,
  type Utterance,
} from "../../src/conversation/state.ts";
import { step } from "../../src/conversation/step.ts";
import type { Option, Value, Values } from "../../src/conversation/values.ts";
import type { World } from "../../src/conversation/walk.ts";

// The checker reads flows, the engine walks them. Here people walk at random, and whatever they come to the checker must
// have said they can: every step, every end, every text, and every value a text may show.

const content = readContent(new URL("../../", import.meta.url));
const shipped = openProgram(content.flows, {
  ...checkTables(Object.keys(content.catalogues)),
  languages: [],
});

/** A number below `below`, as the case chooses. */
type Pick = (below: number) => number;

function aValue(shape: ValueShape, pick: Pick): Value {
  const { only, keys, kind } = shape;
  if (only) return only[pick(only.length)] ?? "";
  if (kind === "moment") return { at: 0 };
  if (kind === "number") return pick(9);
  return kind === "words" ? { text: keys?.[0] ?? "menu.title" } : `v${pick(3)}`;
}

function someValues(shapes: Shapes, pick: Pick): Values {
  return Object.fromEntries(
    Object.entries(shapes).flatMap(([name, shape]) =>
      shape.maybe && pick(2) === 0 ? [] : [[name, aValue(shape, pick)]],
    ),
  );
}

/** Somebody's way through the flows: what they heard, until they leave or `most` answers are given. */
function wander(program: Program, pick: Pick, most: number, takesBack = false): Utterance[] {
  const heard: Utterance[] = [];
  const flows = Object.fromEntries(program.flows);
  const facts = Object.fromEntries(
    Object.entries(program.tables.facts).flatMap(([name, shape]) =>
      pick(2) === 0 ? [] : [[name, aValue(shape, pick)]],
    ),
  );
  // Among the words is what a place is that is only a point on the map.
  const words = ["said0", "said1", PointOnly];
  const read: World["read"] = (_flow, at) => {
    const type = at.kind === "ask" && at.answer.type === "words" ? at.answer.reads : undefined;
    const more = type === undefined ? undefined : own(program.tables.answerValues, type);
    return {
      type: "value",
      value: words[pick(words.length)] ?? "",
      ...(more && pick(3) > 0 && { values: someValues(more, pick) }),
    };
  };
  const world: World = { flows, facts, read };
  let state: State = closed(0);
  const take = (event: Event): void => {
    let stepped = step(world, state, event);
    for (;;) {
      state = stepped.state;
      heard.push(...stepped.said);
      const answer = answerNeed(program, stepped.need, pick);
      if (answer === null) return;
      stepped = step(world, state, answer);
    }
  };
  take(aBeginning(program, pick));
  for (let answers = 0; answers < most && state.frames.length > 0; answers += 1) {
    const question = openQuestion(state);
    if (!question) break;
    if (pick(8) === 0 && state.frames.length < 3) take(aBeginning(program, pick));
    else if (pick(20) === 0 && maySayCancel(program, state)) take({ type: "cancel" });
    else if (pick(20) === 0) take({ type: "skip" });
    else if (takesBack && pick(4) === 0) take({ type: pick(2) === 0 ? "back" : "correct" });
    else if (question.choices.length === 0) take({ type: "said", text: "…" });
    else take({ type: "chose", index: pick(question.choices.length) });
  }
  return heard;
}

/** Where a flow says itself what cancelling leads to; elsewhere the engine does, in words of its own. */
const maySayCancel = (program: Program, { frames }: State): boolean => {
  const top = frames.at(-1);
  return top?.how === "begun" && program.flows.get(top.flow)?.cancel !== undefined;
};

function aBeginning(program: Program, pick: Pick): Event {
  const flows = [...program.flows.values()].filter(
    (flow) => flow.words.length + flow.commands.length > 0 || flow.by,
  );
  const flow = flows[pick(flows.length)];
  if (!flow) throw new Error("no flow can be begun");
  const word = flow.words[pick(flow.words.length + 1)];
  const input =
    flow.by !== undefined && word === undefined ? inputOf(flow, program, pick) : (word?.with ?? {});
  return { type: "begin", flow: flow.name, input };
}

const inputOf = (flow: Flow, program: Program, pick: Pick): Values =>
  Object.fromEntries(
    Object.entries(flow.input).map(([name, kind]) => {
      if (name === "flow") return [name, "help"];
      return [name, aValue(own(program.tables.inputs, name) ?? { kind }, pick)];
    }),
  );

function answerNeed(program: Program, need: ReturnType<typeof step>["need"], pick: Pick): Event | null {
  if (need.type === "nothing") return null;
  if (need.type === "action") {
    const action = own(program.tables.actions, need.action);
    const outcome = action?.outcomes[pick(action.outcomes.length)];
    if (!action || outcome === undefined) throw new Error(`no action ${need.action}`);
    // Whatever was taken back on the way here: F05 says that it is known.
    const missing = missingInput(action, need.inputs);
    if (missing !== undefined) throw new Error(`${need.action} was not given ${missing}`);
    return { type: "outcome", outcome, values: someValues(own(action.values, outcome) ?? {}, pick) };
  }
  const source = own(program.tables.sources, need.source);
  if (!source) throw new Error(`no source ${need.source}`);
  const ids = /menu/i.test(need.source) ? ["help", "registration"] : [...(source.fixed ?? []), "p1", "p2"];
  const most = source.mayBeEmpty === false ? pick(ids.length) + 1 : pick(ids.length + 1);
  return {
    type: "options",
    options: ids.slice(0, most).map((id): Option => ({ id, values: someValues(source.values, pick) })),
  };
}

/** What somebody heard and the checker did not foresee: of a flow's texts, and of those the engine says by itself. */
function unforeseen(program: Program, heard: readonly Utterance[]): string[] {
  const uses = new Map([...program.uses.values()].flat().map((use) => [use.key, use]));
  return heard.flatMap((said) => {
    const key = said.type === "question" ? `${said.flow}.${said.step}` : said.key;
    const use = uses.get(key);
    const shapes = use && isReached(program, use) ? use.shapes : own(program.tables.spoken, key)?.values;
    if (!shapes) return [`nobody was to hear ${key}`];
    const unknown = Object.keys(said.values).filter((name) => !own(shapes, name.replaceAll(".", "-")));
    return unknown.map((name) => `${key} was not to know ${name}`);
  });
}

/** Whether the search came to what says it: a step of that name, or an end. */
function isReached(program: Program, { flow, key }: TextUse): boolean {
  const { to, ends } = comesIn(program, flow);
  const name = key.split(".")[1] ?? "";
  return ends.has(name) || to.has(flow.index[name] ?? -1);
}

const picks = fc.infiniteStream(fc.nat({ max: 1_000_000 })).map(
  (stream): Pick =>
    (below) => {
      const next = stream.next();
      return next.done ? 0 : next.value % Math.max(1, below);
    },
);

describe("whatever way people take, the checker foresaw it", () => {
  test("through the flows we ship", () => {
    fc.assert(
      fc.property(picks, (pick) => {
        expect(unforeseen(shipped, wander(shipped, pick, 30))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("and whatever they take back, everything that is done is given what it needs", () => {
    fc.assert(
      fc.property(picks, (pick) => {
        expect(() => wander(shipped, pick, 40, true)).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });

  test("and hears every text of theirs in the end", () => {
    const heard = new Set<string>();
    let seed = 1;
    const pick: Pick = (below) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % Math.max(1, below);
    };
    const unheard = () =>
      [...shipped.uses.values()]
        .flat()
        .filter(
          ({ key, step, form }) =>
            step !== null && (form === "text" || form === "question") && key.split(".").length === 2,
        )
        .map(({ key }) => key)
        .filter((key) => !heard.has(key));
    // What lies deepest takes the most wandering; most of it is heard long before.
    for (let times = 0; times < 200_000; times += 1) {
      for (const said of wander(shipped, pick, 30)) {
        heard.add(said.type === "question" ? `${said.flow}.${said.step}` : said.key);
      }
      if (times % 5_000 === 0 && unheard().length === 0) break;
    }
    expect(unheard()).toEqual([]);
  });

  test("through flows made at random", () => {
    fc.assert(
      fc.property(fc.array(aStep, { minLength: 1, maxLength: 9 }), picks, (steps, pick) => {
        const program = madeOf(steps);
        expect(unforeseen(program, wander(program, pick, 12))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

// — flows made at random: questions, jumps forward and back, conditions, ends —

const target = fc.nat({ max: 9 });
const aStep = fc.oneof(
  fc.record({ kind: fc.constant("say" as const), when: fc.option(target) }),
  fc.record({
    kind: fc.constant("ask" as const),
    yes: fc.option(target),
    no: fc.option(target),
    when: fc.option(target),
  }),
  fc.record({ kind: fc.constant("do" as const), done: target, failed: fc.option(target) }),
  fc.record({ kind: fc.constant("end" as const), when: fc.option(target) }),
);
type Made = typeof aStep extends fc.Arbitrary<infer Of> ? Of : never;

function madeOf(steps: readonly Made[]): Program {
  const names = steps.map((_, place) => `step${place}`);
  const to = (place: number | null, from: number) => {
    // Only questions may lead back: a loop without a person's answer is another code's matter.
    const name = place === null || (steps[from]?.kind !== "ask" && place <= from) ? undefined : names[place];
    return name === undefined ? "{ end: out }" : `{ go: ${name} }`;
  };
  const condition = (place: number | null) =>
    place === null ? "" : `\n    when: step${place % steps.length} is ${place % 2 === 0 ? "yes" : "known"}`;
  const written = (one: Made, place: number): string => {
    switch (one.kind) {
      case "say":
        return `  - say: step${place}${condition(one.when)}`;
      case "ask":
        return `  - ask: step${place}\n    type: yesNo\n    then: { yes: ${to(one.yes, place)}, no: ${to(one.no, place)} }${condition(one.when)}`;
      case "do":
        return `  - do: act\n    step: step${place}\n    outcomes: { done: ${to(one.done, place)}, failed: ${to(one.failed, place)} }`;
      case "end":
        return `  - end: over\n    step: step${place}${condition(one.when)}`;
    }
  };
  const yaml = `flow: made\nfor: [anyone]\nstarts: { words: [made] }\nexpires: { after: 1h }\nsteps:\n${steps.map(written).join("\n")}\n  - end: last\n`;
  const read = readFlow("flows/made.yaml", yaml);
  if ("findings" in read) throw new Error(JSON.stringify(read.findings));
  const act = {
    inputs: {},
    outcomes: ["done", "failed"],
    values: { done: { result: { kind: "text", max: 5 } } },
  } as const;
  return openProgram([read.flow], {
    actions: { act },
    sources: {},
    facts: {},
    inputs: {},
    answers: {},
    answerValues: {},
    documents: {},
    spoken: {},
    pages: [],
    languages: [],
    limits: {},
  });
}
