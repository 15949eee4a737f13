import type { Flow, Step } from "./flow.ts";
import type { Frame, Given, Need, Question, State, Utterance } from "./state.ts";
import type { Trace } from "./trace.ts";
import type { Value, Values } from "./values.ts";

// What a walk through flows carries, and how it is looked at. `go.ts` walks.

/** What is known when a turn is taken, by path: `person.enrolled`, `consent.sessions`. */
export type Facts = Values;

/** Reads words as an answer to the open question; the answers' labels depend on the person's language. */
export type ReadAnswer = (
  flow: string,
  step: Step,
  question: Question,
  text: string,
  values: Values,
  exactly: boolean,
) => Reading;

export type Reading =
  | { readonly type: "value"; readonly value: string; readonly values?: Values }
  /** `said`: words that came with the choice, for a later question to read. */
  | { readonly type: "index"; readonly index: number; readonly said?: Readonly<Record<string, string>> }
  /** Some of several answers; `isAll`: there are no more. */
  | { readonly type: "several"; readonly answers: readonly string[]; readonly isAll: boolean }
  /** Nothing of this after all: the read-back again. */
  | { readonly type: "back" }
  /** None of what there is to choose: the question is passed over, as it says (`without`). */
  | { readonly type: "without" }
  /** The next page of choices. */
  | { readonly type: "more" }
  | { readonly type: "unclear" };

export interface World {
  readonly flows: Readonly<Record<string, Flow>>;
  readonly facts: Facts;
  readonly read: ReadAnswer;
  /** Only a rehearsal listens. */
  readonly trace?: Trace | undefined;
}

/** The one mutable thing, for the length of one call. */
export interface Walk {
  readonly world: World;
  frames: Frame[];
  asked: number;
  readonly said: Utterance[];
  understood: boolean;
  steps: number;
}

export const openWalk = (world: World, state: State): Walk => ({
  world,
  frames: [...state.frames],
  asked: state.asked,
  said: [],
  understood: true,
  steps: 0,
});

export const nothing: Need = { type: "nothing" };

export function top(walk: Walk): Frame {
  const frame = walk.frames.at(-1);
  if (!frame) throw new Error("no flow is open");
  return frame;
}

export function change(walk: Walk, frame: Frame): void {
  walk.frames[walk.frames.length - 1] = frame;
}

/** Where somebody stands, for whoever reads that something is wrong. */
export function whereIn({ frames }: Walk): string {
  const frame = frames.at(-1);
  return frame ? `in the flow ${frame.flow} at the step ${frame.at}` : "in no flow";
}

export function flowOf(walk: Walk, name: string): Flow {
  const flow = walk.world.flows[name];
  if (!flow) throw new Error(`there is no flow ${name}`);
  return flow;
}

export const stepOf = (walk: Walk, frame: Frame): Step | undefined => stepAt(walk.world.flows, frame);

/** Where a frame stands; undefined when that step is gone from its flow. */
export function stepAt(flows: World["flows"], { flow: name, at }: Frame): Step | undefined {
  const flow = flows[name];
  return flow?.steps[flow.index[at] ?? -1];
}

/** Whether a flow does nothing but ask one thing and lead to others by it: a menu. */
export const onlyLeads = ({ steps }: Flow): boolean =>
  steps.some(({ kind }) => kind === "open") &&
  steps.filter(({ kind }) => kind === "ask").length === 1 &&
  steps.every(({ kind }) => kind === "open" || kind === "ask" || kind === "end");

function look(walk: Walk, frame: Frame, path: string): Value | undefined {
  return frame.values[path] ?? walk.world.facts[path];
}

export function holds(walk: Walk, frame: Frame, when: NonNullable<Step["when"]>): boolean {
  const value = look(walk, frame, when.path);
  // A number is compared as it is written.
  if (when.is === "value") return (value !== undefined && String(value) === when.value) !== when.not;
  return (value !== undefined) === (when.is === "known");
}

export function inputsOf(
  walk: Walk,
  frame: Frame,
  paths: Readonly<Record<string, string>>,
): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const [name, path] of Object.entries(paths)) {
    const value = look(walk, frame, path);
    if (value !== undefined) inputs[name] = String(value);
  }
  return inputs;
}

/** What several answers are known as: one a line, and how many. */
export function givenValues({ slot, answers }: Given): Record<string, Value> {
  return { [slot]: answers.join("\n"), [`${slot}.count`]: answers.length };
}

/** What a text of this frame may show: its own values, over the facts. */
export function valuesOf(walk: Walk, frame: Frame): Values {
  const { facts } = walk.world;
  return {
    ...facts,
    ...frame.values,
    ...numbersIn(walk, frame),
    ...(frame.given && givenValues(frame.given)),
  };
}

/** Numbers that were answered: a text chooses its plural by them. They are kept as they were read, as every answer is. */
function numbersIn(walk: Walk, { flow, values }: Frame): Values {
  const known = walk.world.flows[flow];
  return Object.fromEntries(
    (known ? numbersOf(known) : []).flatMap((slot) => {
      const value = values[slot];
      // «0815» is a code, and no number to count with.
      return typeof value === "string" && /^(?:0|[1-9]\d{0,8})$/.test(value) ? [[slot, Number(value)]] : [];
    }),
  );
}

const numbers = new WeakMap<Flow, readonly string[]>();

function numbersOf(flow: Flow): readonly string[] {
  const known = numbers.get(flow);
  if (known) return known;
  const slots = flow.steps.flatMap((at) =>
    at.kind === "ask" && at.answer.type === "words" && at.answer.reads === "number" ? [at.slot] : [],
  );
  numbers.set(flow, slots);
  return slots;
}
