import { describe, expect, test } from "vitest";
import { readFlow } from "../../src/content/readFlow.ts";
import type { Flow } from "../../src/conversation/flow.ts";
import { MaxDepth } from "../../src/conversation/limits.ts";
import {
  closed,
  type Event,
  openQuestion,
  type State,
  type Stepped,
  type Utterance,
} from "../../src/conversation/state.ts";
import { countsTries, misunderstood, step } from "../../src/conversation/step.ts";
import type { Option } from "../../src/conversation/values.ts";
import type { Facts, World } from "../../src/conversation/walk.ts";

const meal = `
flow: meal
for: [anyone]
starts: { words: [eat] }
expires: { after: 1h }
quiet: [left]
steps:
  - ask: dish
    choose: dishes
    none: { end: kitchenClosed }
  - ask: guest
    options: [me, friend]
  - ask: friendName
    type: name
    when: guest is friend
  - confirm: [dish, guest]
    no: { end: left }
  - do: serve
    with: { dish: dish, friend: friendName }
    outcomes:
      served: { end: served }
      burnt: { go: dish }
`;
const evening = `
flow: evening
for: [anyone]
starts: { words: [evening] }
expires: { after: 1h }
steps:
  - call: meal
    outcomes: { served: next, kitchenClosed: { end: hungry }, left: { end: hungry } }
  - ask: song
    type: yesNo
    then: { no: { end: quietNight } }
  - end: sung
`;
const aside = `
flow: aside
for: [anyone]
starts: { words: [aside] }
expires: { after: 1h }
steps:
  - ask: really
    type: yesNo
  - end: said
`;

function read(name: string, yaml: string): Flow {
  const read = readFlow(`flows/${name}.yaml`, yaml);
  if ("findings" in read) throw new Error(JSON.stringify(read.findings));
  return read.flow;
}
const flows = { meal: read("meal", meal), evening: read("evening", evening), aside: read("aside", aside) };

/** A talk with a flow: keeps the state, answers its needs, and collects what was said. */
function talk(facts: Facts = {}, shipped: Record<string, Flow> = flows) {
  const world: World = {
    flows: shipped,
    facts,
    read: (_flow, _step, question, text) => {
      const index = Number(text) - 1;
      if (question.choices.length > 0) return index >= 0 ? { type: "index", index } : { type: "unclear" };
      return text === "?" ? { type: "unclear" } : { type: "value", value: text };
    },
  };
  let state: State = closed(0);
  let dishes: Option[] = [
    { id: "d1", values: { title: "mole" } },
    { id: "d2", values: { title: "pozole" } },
  ];
  let outcomes = ["served"];
  const ran: Record<string, string>[] = [];

  const take = (event: Event): string[] => {
    const heard: string[] = [];
    let stepped: Stepped = step(world, state, event);
    for (;;) {
      state = stepped.state;
      for (const said of stepped.said) heard.push(shown(said));
      if (stepped.need.type === "nothing") break;
      if (stepped.need.type === "source") stepped = step(world, state, { type: "options", options: dishes });
      else {
        ran.push({ ...stepped.need.inputs });
        stepped = step(world, state, {
          type: "outcome",
          outcome: outcomes.shift() ?? "served",
          values: { hot: true },
        });
      }
    }
    if (!stepped.understood) {
      const again = misunderstood(world, state);
      state = again.state;
      return again.said.map((said) => shown(said));
    }
    return heard;
  };
  return {
    take,
    says: (...texts: string[]) => texts.map((text) => take({ type: "said", text })).at(-1),
    ran,
    state: () => state,
    offer: (options: Option[]) => {
      dishes = options;
    },
    willBe: (...next: string[]) => {
      outcomes = next;
    },
  };
}
function shown(said: Utterance): string {
  if (said.type !== "question") return said.key;
  return `${said.flow}.${said.step}${said.again ? ".retry" : ""}?`;
}
const begin = (flow: string): Event => ({ type: "begin", flow, input: {} });

describe("a straight line", () => {
  test("asks one thing after another and does what was read back", () => {
    const { take, says, ran } = talk();
    expect(take(begin("meal"))).toEqual(["meal.dish?"]);
    expect(says("2")).toEqual(["meal.guest?"]);
    expect(says("1")).toEqual(["meal.confirm?"]);
    expect(says("1")).toEqual(["meal.served"]);
    expect(ran).toEqual([{ dish: "d2" }]);
  });

  test("a question that depends on an answer is asked only then", () => {
    const { take, says, ran } = talk();
    take(begin("meal"));
    expect(says("1", "2")).toEqual(["meal.friendName?"]);
    expect(says("Rosa", "1")).toEqual(["meal.served"]);
    expect(ran).toEqual([{ dish: "d1", friend: "Rosa" }]);
  });

  test("a source with nothing to show leads where the flow says", () => {
    const { take, offer, state } = talk();
    offer([]);
    expect(take(begin("meal"))).toEqual(["meal.kitchenClosed"]);
    expect(state().frames).toEqual([]);
  });

  test("an outcome may have a question asked again, with what hung on its answer and nothing else", () => {
    const shipped = { ...flows, meal: read("meal", meal.replace("{ go: dish }", "{ again: guest }")) };
    const { take, says, willBe, ran } = talk({}, shipped);
    willBe("burnt", "served");
    take(begin("meal"));
    expect(says("2", "2", "Ana", "1")).toEqual(["meal.guest?"]);
    expect(says("2")).toEqual(["meal.friendName?"]);
    expect(says("Eva")).toEqual(["meal.confirm?"]);
    expect(says("1")).toEqual(["meal.served"]);
    expect(ran).toEqual([
      { dish: "d2", friend: "Ana" },
      { dish: "d2", friend: "Eva" },
    ]);
  });

  test("a step may say why, and then ask again", () => {
    const told = meal.replace("{ go: dish }", "{ go: sorry }").concat("  - say: sorry\n  - again: dish\n");
    const { take, says, willBe } = talk({}, { ...flows, meal: read("meal", told) });
    willBe("burnt", "served");
    take(begin("meal"));
    expect(says("1", "1", "1")).toEqual(["meal.sorry", "meal.dish?"]);
    expect(says("2")).toEqual(["meal.confirm?"]);
    expect(says("1")).toEqual(["meal.served"]);
  });

  test("an outcome may lead back, and what is known is not asked again", () => {
    const { take, says, willBe } = talk();
    willBe("burnt", "served");
    take(begin("meal"));
    // dish is known, so going back to it passes on to the read-back: a person answers before anything repeats.
    expect(says("1", "1", "1")).toEqual(["meal.confirm?"]);
    expect(says("1")).toEqual(["meal.served"]);
  });
});

describe("flows within flows", () => {
  test("a called flow comes back with the end it reached", () => {
    const { take, says } = talk();
    expect(take(begin("evening"))).toEqual(["meal.dish?"]);
    expect(says("1", "1", "1")).toEqual(["meal.served", "evening.song?"]);
    expect(says("1")).toEqual(["evening.sung"]);
  });

  test("a digression ends and the pending question is asked again, as the same question", () => {
    const { take, says, state } = talk();
    take(begin("meal"));
    const before = openQuestion(state());
    expect(take(begin("aside"))).toEqual(["aside.really?"]);
    expect(says("1")).toEqual(["aside.said", "meal.dish?"]);
    expect(openQuestion(state())).toEqual(before);
  });

  test("a quiet end says nothing", () => {
    const { take, says } = talk();
    take(begin("meal"));
    expect(says("1", "1", "3")).toEqual([]);
  });

  test("flows without end within one another fail loudly", () => {
    const { take } = talk();
    for (let depth = 0; depth < MaxDepth; depth += 1) take(begin("aside"));
    expect(() => take(begin("aside"))).toThrow(`more than ${MaxDepth}`);
  });
});

describe("going back", () => {
  test("«correct» at a read-back asks which part, and forgets only what depended on it", () => {
    const { take, says, ran, state } = talk();
    take(begin("meal"));
    says("1", "2", "Rosa");
    expect(says("2")).toEqual(["meal.confirm?"]);
    expect(openQuestion(state())?.kind).toBe("item");
    expect(says("2")).toEqual(["meal.guest?"]);
    expect(says("1")).toEqual(["meal.confirm?"]);
    says("1");
    expect(ran).toEqual([{ dish: "d1" }]);
  });

  test("correcting the dish keeps the guest", () => {
    const { take, says, ran } = talk();
    take(begin("meal"));
    says("1", "2", "Rosa", "2");
    expect(says("1")).toEqual(["meal.dish?"]);
    expect(says("2")).toEqual(["meal.confirm?"]);
    says("1");
    expect(ran).toEqual([{ dish: "d2", friend: "Rosa" }]);
  });

  test("back is one question, and at the first there is nothing before", () => {
    const { take, says } = talk();
    take(begin("meal"));
    says("1");
    expect(take({ type: "back" })).toEqual(["meal.dish?"]);
    expect(take({ type: "back" })).toEqual(["common.nothingBefore", "meal.dish?"]);
    expect(take({ type: "correct" })).toEqual(["common.nothingToCorrect", "meal.dish?"]);
  });

  test("back from choosing what to correct is the read-back", () => {
    const { take, says } = talk();
    take(begin("meal"));
    says("1", "1", "2");
    expect(take({ type: "back" })).toEqual(["meal.confirm?"]);
  });

  test("cancel ends a flow with all it called, and resumes what lies underneath", () => {
    const { take, state } = talk();
    take(begin("evening"));
    expect(take({ type: "cancel" })).toEqual(["common.cancelled"]);
    expect(state().frames).toEqual([]);

    take(begin("meal"));
    take(begin("evening"));
    expect(take({ type: "cancel" })).toEqual(["common.cancelledInside", "meal.dish?"]);
  });
});

describe("misunderstandings", () => {
  test("an example twice, then a way out, and the question stays open", () => {
    const { take, says } = talk();
    take(begin("meal"));
    expect(says("eh")).toEqual(["meal.dish.retry?"]);
    expect(says("eh")).toEqual(["meal.dish.retry?"]);
    expect(says("eh")).toEqual(["common.wayOut", "meal.dish?"]);
    expect(says("eh")).toEqual(["meal.dish.retry?"]);
    expect(says("1")).toEqual(["meal.guest?"]);
  });

  test("a number that is no choice is not understood", () => {
    const { take, says } = talk();
    take(begin("meal"));
    expect(says("9")).toEqual(["meal.dish.retry?"]);
  });
});

describe("many choices", () => {
  test("more than ten are shown in pages that come round again", () => {
    const { take, offer, state } = talk();
    offer(Array.from({ length: 12 }, (_, index) => ({ id: `d${index}`, values: {} })));
    take(begin("meal"));
    expect(openQuestion(state())?.from).toBe(0);
    take({ type: "more" });
    expect(openQuestion(state())?.from).toBe(9);
    take({ type: "more" });
    expect(openQuestion(state())?.from).toBe(0);
    expect(take({ type: "chose", index: 11 })).toEqual(["meal.guest?"]);
  });
});

describe("a flow that another one opens", () => {
  test("is begun with what was said for it, never with an answer of the other's own", () => {
    const asks = (name: string, steps: string) =>
      read(
        name,
        `flow: ${name}\nfor: [anyone]\nstarts: { words: [${name}] }\nexpires: { after: 1h }\n${steps}`,
      );
    const change = asks(
      "change",
      "input: { flow: text, note: text }\nsteps:\n  - ask: sure\n    type: yesNo\n    then: { no: { end: stay } }\n  - open: flow\n",
    );
    const wipe = asks(
      "wipe",
      "input: { note: text }\nsteps:\n  - ask: sure\n    type: yesNo\n    then: { no: { end: kept } }\n  - do: wipe\n    with: { note: note }\n    outcomes: { served: { end: wiped } }\n",
    );
    const { take, says, ran } = talk({}, { change, wipe });
    take({ type: "begin", flow: "change", input: { flow: "wipe", note: "all" } });
    expect(says("1")).toEqual(["wipe.sure?"]);
    expect(ran).toEqual([]);
    expect(says("1")).toEqual(["wipe.wiped"]);
    expect(ran).toEqual([{ note: "all" }]);
  });
});

describe("a flow changes under the people inside", () => {
  test("who stands at a step that is gone begins that flow again", () => {
    const before = talk();
    before.take(begin("meal"));
    const changed = read(
      "meal",
      meal.replaceAll("dish", "plate").replace("choose: platees", "choose: dishes"),
    );
    const world: World = { flows: { meal: changed }, facts: {}, read: () => ({ type: "unclear" }) };
    const stepped = step(world, before.state(), { type: "said", text: "1" });
    expect(stepped.need).toEqual({ type: "source", source: "dishes", inputs: {} });
    expect(stepped.state.frames.map((frame) => frame.at)).toEqual(["plate"]);
    expect(stepped.said).toEqual([{ type: "text", key: "common.flowAnew", values: {} }]);
  });

  /** Somebody who chose a dish and a friend and is asked that friend's name, as the flow stands then. */
  const atTheName = () => {
    const before = talk();
    before.take(begin("meal"));
    before.says("1");
    before.says("2");
    return before.state();
  };
  const worldOf = (changed: Record<string, Flow>): World => ({
    flows: changed,
    facts: {},
    read: () => ({ type: "unclear" }),
  });
  const said = { type: "said", text: "Ana" } as const;

  test("they go on where `moved` leads, with what they answered", () => {
    const moved = read(
      "meal",
      `${meal.replaceAll("friendName", "companion")}moved: { friendName: companion }\n`,
    );
    const state = atTheName();
    const stepped = step(worldOf({ meal: moved }), state, said);
    expect(stepped.understood).toBe(true);
    expect(stepped.said.map((one) => (one.type === "question" ? one.step : one.key))).toEqual([
      "common.flowMoved",
      "companion",
    ]);
    const [frame] = stepped.state.frames;
    expect(frame?.values).toMatchObject({ guest: "friend" });
    expect(Object.keys(frame?.values ?? {})).toContain("dish");
    // Asked under a new number: a button of the old question answers nothing.
    expect(stepped.state.asked).toBe(state.asked + 1);
  });

  test("without answers that mean nothing any more", () => {
    const yaml = meal
      .replaceAll("friendName", "companion")
      .replace("options: [me, friend]", "options: [me, company]")
      .replace("guest is friend", "guest is company");
    const moved = read("meal", `${yaml}moved: { friendName: companion }\n`);
    const stepped = step(worldOf({ meal: moved }), atTheName(), said);
    // «friend» is none of the answers now; whose name was asked only because of it is asked when that is said again.
    expect(stepped.state.frames[0]?.values).not.toHaveProperty("guest");
    expect(stepped.state.frames[0]?.trail).toEqual(["dish"]);
  });

  test("a question that is answered otherwise now is asked again at the same step", () => {
    const yaml = meal.replace("ask: friendName\n    type: name", "ask: friendName\n    options: [ana, eva]");
    const stepped = step(worldOf({ meal: read("meal", yaml) }), atTheName(), said);
    expect(openQuestion(stepped.state)?.choices.map(({ id }) => id)).toEqual(["ana", "eva"]);
  });

  test("who is in a flow that is no more is told so, and goes on with what lies under it", () => {
    const state = atTheName();
    const alone = step(worldOf({}), state, said);
    expect(alone.said).toEqual([{ type: "text", key: "common.flowGone", values: {} }]);
    expect(alone.state.frames).toEqual([]);
    const both = talk();
    both.take(begin("meal"));
    both.take(begin("aside"));
    const under = step(worldOf({ meal: flows.meal }), both.state(), said);
    expect(under.said.map((one) => (one.type === "question" ? one.step : one.key))).toEqual([
      "common.flowGone",
      "dish",
    ]);
  });

  test("a called flow that is no more leaves its caller at the call", () => {
    const before = talk();
    before.take(begin("evening"));
    const other = read(
      "evening",
      evening
        .replace("call: meal", "call: aside")
        .replace("served: next, kitchenClosed: { end: hungry }, left: { end: hungry }", "said: next"),
    );
    const stepped = step(worldOf({ evening: other, aside: flows.aside }), before.state(), said);
    expect(stepped.state.frames.map(({ flow, at }) => `${flow}.${at}`)).toEqual([
      "evening.aside",
      "aside.really",
    ]);
  });

  test("whoever begins something else hears nothing of it", () => {
    const stepped = step(worldOf({ aside: flows.aside }), atTheName(), begin("aside"));
    expect(stepped.said.map((one) => (one.type === "question" ? one.step : one.key))).toEqual(["really"]);
  });
});

describe("what is taken back in the middle of a correction", () => {
  const long = `
flow: meal
for: [anyone]
starts: { words: [eat] }
expires: { after: 1h }
steps:
  - ask: guest
    type: name
  - ask: hour
    type: name
  - confirm: [guest, hour]
    no: { end: left }
  - do: serve
    with: { guest: guest, hour: hour }
    outcomes: { served: { end: served }, burnt: { end: left } }
`;
  test("never passes over the question that is open", () => {
    const { take, says, state } = talk({}, { meal: read("meal", long) });
    take(begin("meal"));
    says("Ana");
    says("ten");
    take({ type: "correct" });
    take({ type: "chose", index: 0 });
    expect(state().frames[0]?.at).toBe("guest");
    // The hour was answered later than the guest: there is nothing before this question to go back to.
    take({ type: "back" });
    expect(state().frames[0]?.at).toBe("guest");
    expect(state().frames[0]?.values).toMatchObject({ hour: "ten" });
    // What is wrong as well is asked when the way comes by.
    says("Eva");
    take({ type: "correct" });
    take({ type: "chose", index: 1 });
    expect(state().frames[0]?.at).toBe("hour");
  });
});

const diary = `
flow: diary
for: [anyone]
starts: { words: ["diary {entry}"] }
input: { mood: text }
media: { do: keep, with: { entry: entry }, quiet: [again], most: 2 }
expires: { after: 1h }
steps:
  - ask: entry
    type: freeText
  - ask: where
    type: place
    tries: 2
    without: { end: nowhere }
  - confirm: [entry, where]
    no: { end: torn }
  - end: written
`;

describe("what comes beside the answers", () => {
  const short = (text: string) => (text.length > 3 ? { value: text, values: { length: text.length } } : null);
  const world: World = {
    flows: { diary: read("diary", diary) },
    facts: {},
    read: (_flow, _step, _question, text) => {
      const entry = short(text);
      return entry ? { type: "value", ...entry } : { type: "unclear" };
    },
  };
  const open = (input: Record<string, string>) =>
    step(world, closed(0), { type: "begin", flow: "diary", input });

  test("the words that began a flow answer the question that reads them, with all they say", () => {
    const begun = open({ entry: "a long day", mood: "ok" });
    const [frame] = begun.state.frames;
    expect([frame?.at, frame?.values]).toEqual([
      "where",
      { mood: "ok", entry: "a long day", "entry.length": 10 },
    ]);
    expect(begun.said.map((one) => one.type === "question" && [one.step, one.again])).toEqual([
      ["where", false],
    ]);
  });

  test("and when they cannot be read it is asked, saying how", () => {
    const begun = open({ entry: "hm" });
    expect(begun.said.map((one) => one.type === "question" && [one.step, one.again])).toEqual([
      ["entry", true],
    ]);
    expect(step(world, begun.state, { type: "said", text: "a long day" }).state.frames[0]?.at).toBe("where");
  });

  test("a point on the map answers where a place is asked, and nowhere else", () => {
    const point = { type: "placed", latitude: 19.5, longitude: -99.1 } as const;
    expect(step(world, open({}).state, point).understood).toBe(false);
    const placed = step(world, open({ entry: "a long day" }).state, point);
    expect(placed.state.frames[0]?.values).toMatchObject({
      where: "point",
      "where.latitude": 19.5,
      "where.longitude": -99.1,
    });
    expect(step(world, closed(0), point).understood).toBe(false);
  });

  test("a photo goes to the flow's own action, and the open question stands", () => {
    const before = open({ entry: "a long day" });
    const wants = step(world, before.state, { type: "media", at: 0 });
    expect(wants.need).toEqual({ type: "action", action: "keep", inputs: { entry: "a long day" } });
    const kept = step(world, wants.state, { type: "outcome", outcome: "kept", values: { photos: 1 } });
    expect(kept.said.map((one) => (one.type === "text" ? one.key : one.type))).toEqual([
      "diary.media-kept",
      "question",
    ]);
    expect(openQuestion(kept.state)).toEqual(openQuestion(before.state));
    const more = step(world, kept.state, { type: "media", at: 0 });
    const quiet = step(world, more.state, { type: "outcome", outcome: "again", values: { photos: 2 } });
    expect(quiet.said).toEqual([]);
    expect(quiet.state.frames[0]).toEqual({
      ...kept.state.frames[0],
      taken: { count: 2 },
      values: { ...kept.state.frames[0]?.values, photos: 2 },
    });
  });

  test("more than the flow takes is not kept, and that is said once for what comes together", () => {
    let { state } = open({ entry: "a long day" });
    for (const at of [0, 1]) {
      const wants = step(world, state, { type: "media", at });
      ({ state } = step(world, wants.state, { type: "outcome", outcome: "again", values: {} }));
    }
    const send = (at: number) => {
      const sent = step(world, state, { type: "media", at });
      expect(sent.need).toEqual({ type: "nothing" });
      ({ state } = sent);
      return sent.said.map((one) => (one.type === "text" ? [one.key, one.values.most] : [one.type]));
    };
    expect(send(2_000)).toEqual([["diary.media-full", 2], ["question"]]);
    expect(send(50_000)).toEqual([]);
    expect(send(100_000)).toEqual([]);
    expect(send(200_000)).toEqual([["diary.media-full", 2], ["question"]]);
  });

  test("what cannot be passed over is not skipped; what can be leads on, in a word or after its tries", () => {
    expect(step(world, open({}).state, { type: "skip" }).understood).toBe(false);
    const { state } = open({ entry: "a long day" });
    const left = step(world, state, { type: "skip" });
    expect(left.said).toMatchObject([{ key: "diary.nowhere" }]);
    expect(left.state.frames).toEqual([]);
    expect(countsTries(world, open({}).state)).toBe(false);
    expect(countsTries(world, state)).toBe(true);
    const once = misunderstood(world, state);
    expect(once.said).toMatchObject([{ type: "question", step: "where", again: true }]);
    expect(misunderstood(world, once.state).said).toMatchObject([{ key: "diary.nowhere" }]);
  });

  test("a flow that takes no photos, and nobody in a flow, leave it to others", () => {
    const meals = talk();
    meals.take(begin("meal"));
    expect(step(world, closed(0), { type: "media", at: 0 }).understood).toBe(false);
    const state = meals.state();
    expect(
      step({ ...world, flows: { meal: read("meal", meal) } }, state, { type: "media", at: 0 }).understood,
    ).toBe(false);
  });
});
