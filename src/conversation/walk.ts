import type { AskStep, ConfirmStep, Flow, Jump, Step } from "./flow.ts";
import type { Frame, Need, Question, State, Utterance } from "./state.ts";
import type { Value, Values } from "./values.ts";

// Walking through flows: from step to step until somebody has to answer. `step.ts` says what sets it going.

/** A turn that takes more steps than this is a flow going in circles. */
export const MaxStepsPerTurn = 100;
/** Flows within flows: deeper than this nobody finds the way back. */
export const MaxDepth = 8;
/** Choices shown at once; the last place is for «more» when there are others. */
export const ChoicesPerPage = 10;
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
  /** Nothing of this after all: the read-back again. */
  | { readonly type: "back" }
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

/** What a rehearsal notes of a walk: each step that was really come to, and how it went on from there. */
export interface Trace {
  readonly came: (flow: string, step: string) => void;
  /** `way`: an outcome, a fixed answer, `chosen`, `listed` or `none`. */
  readonly went: (flow: string, step: string, way: string) => void;
  readonly ended: (flow: string, end: string) => void;
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

export function go(walk: Walk): Need {
  for (;;) {
    walk.steps += 1;
    if (walk.steps > MaxStepsPerTurn) throw new Error(`more than ${MaxStepsPerTurn} steps in one turn`);
    const frame = walk.frames.at(-1);
    // Nothing open, or a question already asked: a person's turn.
    if (!frame || frame.question) return nothing;
    const at = stepOf(walk, frame);
    if (!at) return land(walk);
    if ((at.when && !holds(walk, frame, at.when)) || isAnswered(walk, frame, at)) {
      advance(walk, frame);
      continue;
    }
    walk.world.trace?.came(frame.flow, at.name);
    const need = enter(walk, frame, at);
    if (need) return need;
  }
}

/** What is already known is not asked: a correction forgets its answer first. */
function isAnswered({ world }: Walk, { values }: Frame, at: Step): boolean {
  if (at.kind === "ask") return values[at.slot] !== undefined;
  return at.kind === "consent" && world.facts[`consent.${at.purpose}`] !== undefined;
}

/** Does what a step does on arrival; undefined when the walk goes on by itself. */
function enter(walk: Walk, frame: Frame, at: Step): Need | undefined {
  switch (at.kind) {
    case "say":
      if (at.list) return { type: "source", source: at.list, inputs: inputsOf(walk, frame, at.with ?? {}) };
      walk.said.push({ type: "text", key: `${frame.flow}.${at.name}`, values: valuesOf(walk, frame) });
      return advance(walk, frame);
    case "ask":
      if (frame.said?.[at.slot] !== undefined && at.answer.type === "words")
        return hearSaid(walk, frame, at, frame.said[at.slot] ?? "");
      if (at.answer.type === "choose")
        return {
          type: "source",
          source: at.answer.source,
          inputs: inputsOf(walk, frame, at.answer.with),
        };
      if (at.answer.type === "options")
        return ask(
          walk,
          frame,
          at.answer.options.map((id) => ({ id })),
        );
      return ask(walk, frame, at.answer.reads === "yesNo" ? yesNo : []);
    case "consent":
      return ask(walk, frame, yesNo);
    case "confirm":
      return ask(walk, frame, confirmation);
    case "do":
      return { type: "action", action: at.action, inputs: inputsOf(walk, frame, at.with) };
    case "call":
      push(walk, at.flow, inputsOf(walk, frame, at.with), "called");
      return undefined;
    case "open":
      return open(walk, frame, at.slot);
    case "go":
      return jump(walk, frame, at.again ? { go: at.to, again: true } : { go: at.to });
    case "end":
      return jump(walk, frame, { end: at.end });
  }
}

/** The words that began the flow answer this question already, if they can be read; else it is asked, saying how. */
function hearSaid(walk: Walk, { said, ...frame }: Frame, at: AskStep, text: string): Need | undefined {
  const rest = Object.entries(said ?? {}).filter(([slot]) => slot !== at.slot);
  const heard: Frame = rest.length === 0 ? frame : { ...frame, said: Object.fromEntries(rest) };
  const reading = walk.world.read(frame.flow, at, unasked, text, valuesOf(walk, frame), false);
  if (reading.type !== "value") return ask(walk, heard, [], "step", true);
  change(walk, {
    ...heard,
    values: { ...heard.values, ...answered(at.slot, reading.value, reading.values) },
  });
  return advance(walk, top(walk));
}

/** Stands for a question that nobody was asked: the words came before it. */
export const unasked: Question = { ask: 0, kind: "step", choices: [], from: 0, misunderstood: 0 };

/** The values an answer leaves: the slot itself, and what was shown of what was chosen. */
export function answered(slot: string, value: string, extra: Values = {}): Record<string, Value> {
  const values: Record<string, Value> = { [slot]: value };
  for (const [name, shown] of Object.entries(extra)) values[`${slot}.${name}`] = shown;
  return values;
}

const yesNo = [{ id: "yes" }, { id: "no" }] as const;
const confirmation = [{ id: "yes" }, { id: "correct" }, { id: "no" }] as const;

export function advance(walk: Walk, frame: Frame): undefined {
  const flow = flowOf(walk, frame.flow);
  const next = flow.steps[(flow.index[frame.at] ?? 0) + 1];
  if (!next) throw new Error(`flow ${frame.flow} has no step after ${frame.at}`);
  change(walk, { ...frame, at: next.name, question: null });
}

export function jump(walk: Walk, frame: Frame, to: Jump): undefined {
  if (to === "next") return advance(walk, frame);
  if ("go" in to) {
    const from = to.again ? unanswered(walk, frame, to.go) : frame;
    change(walk, { ...from, at: to.go, question: null });
    return;
  }
  end(walk, frame, to.end);
}

/** The answer given at a question, and what depended on it, is forgotten. */
function unanswered(walk: Walk, frame: Frame, name: string): Frame {
  const flow = flowOf(walk, frame.flow);
  const at = flow.steps[flow.index[name] ?? -1];
  return at?.kind === "ask" ? forgotten(flow, frame, at.slot) : frame;
}

/** A frame without an answer and what depended on it, nothing else. */
export function forgotten(flow: Flow, frame: Frame, slot: string): Frame {
  const gone = new Set([slot]);
  for (const at of flow.steps) {
    if (at.kind === "ask" && at.when && gone.has(at.when.path.split(".")[0] ?? "")) gone.add(at.slot);
  }
  const values = Object.fromEntries(
    Object.entries(frame.values).filter(([name]) => !gone.has(name.split(".")[0] ?? name)),
  );
  return { ...frame, values, trail: frame.trail.filter((name) => !gone.has(name)) };
}

/** A flow ends: its caller goes on with that outcome, or whoever began it comes back to the question underneath. */
function end(walk: Walk, frame: Frame, name: string): void {
  walk.world.trace?.ended(frame.flow, name);
  if (!flowOf(walk, frame.flow).quiet.includes(name)) {
    walk.said.push({ type: "text", key: `${frame.flow}.${name}`, values: valuesOf(walk, frame) });
  }
  walk.frames.pop();
  const below = walk.frames.at(-1);
  if (!below) return;
  if (frame.how === "begun") {
    // Who only looked something up has what they were asked before their eyes.
    if (!lookAnew(walk, below)) sayQuestion(walk, below, false, frame.trail.length === 0);
    return;
  }
  const at = stepOf(walk, below);
  const to = at?.kind === "call" ? at.outcomes[name] : undefined;
  if (!to) throw new Error(`flow ${below.flow} does not say what follows ${frame.flow} ending as ${name}`);
  walk.world.trace?.went(below.flow, below.at, name);
  jump(walk, below, to);
}

export function push(walk: Walk, name: string, input: Values, how: Frame["how"]): void {
  if (walk.frames.length >= MaxDepth) throw new Error(`more than ${MaxDepth} flows within one another`);
  const first = flowOf(walk, name).steps[0];
  if (!first) throw new Error(`flow ${name} has no steps`);
  const frame: Frame = { flow: name, at: first.name, values: input, trail: [], question: null, how };
  walk.frames.push(unreadIn(flowOf(walk, name), frame));
}

/** What a flow is begun with under the name of a question, and is no id, is for that question to read. */
function unreadIn(flow: Flow, frame: Frame): Frame {
  const values: Record<string, Value> = {};
  const said: Record<string, string> = {};
  for (const [name, value] of Object.entries(frame.values)) {
    if (typeof value === "string" && isToRead(flow, name, value)) said[name] = value;
    else values[name] = value;
  }
  return Object.keys(said).length === 0 ? frame : { ...frame, values, said };
}

function isToRead(flow: Flow, slot: string, value: string): boolean {
  if (Object.hasOwn(flow.input, slot)) return false;
  return flow.steps.some(
    (at) =>
      at.kind === "ask" &&
      at.slot === slot &&
      // An id names what is chosen; words («a los huertos») have to be compared with what there is.
      (at.answer.type === "words" || (at.answer.type === "choose" && !/^[a-z]?\d+$/.test(value))),
  );
}

function open(walk: Walk, frame: Frame, slot: string): undefined {
  const name = frame.values[slot];
  if (typeof name !== "string")
    throw new Error(`flow ${frame.flow} opens what ${slot} holds, which is no flow`);
  walk.frames.pop();
  push(walk, name, handedOn(flowOf(walk, name), flowOf(walk, frame.flow), frame, slot), frame.how);
}

/**
 * What was said before a flow was chosen is not asked again by it: «+ Juan Pérez» in the middle of something else. What
 * the choosing flow asked itself answers nothing there: its «sure» is not the other's.
 */
function handedOn(flow: Flow, from: Flow, { values }: Frame, chosenAt: string): Values {
  const wanted = new Set([...Object.keys(flow.input), ...slotsOf(flow)]);
  for (const own of [chosenAt, ...slotsOf(from)]) wanted.delete(own);
  return Object.fromEntries(Object.entries(values).filter(([name]) => wanted.has(name)));
}

const slotsOf = (flow: Flow) => flow.steps.flatMap((at) => (at.kind === "ask" ? [at.slot] : []));

/** The step somebody stood at is gone from the flow: they begin it again rather than be lost. */
export function land(walk: Walk): Need {
  const frame = walk.frames.pop();
  if (!frame) return nothing;
  if (!walk.world.flows[frame.flow]) return repeat(walk);
  push(walk, frame.flow, {}, frame.how);
  return go(walk);
}

// — asking —

export function ask(
  walk: Walk,
  frame: Frame,
  choices: Question["choices"],
  kind: Question["kind"] = "step",
  again = false,
): Need {
  walk.asked += 1;
  const question: Question = { ask: walk.asked, kind, choices, from: 0, misunderstood: 0 };
  change(walk, { ...frame, question });
  sayQuestion(walk, { ...frame, question }, again);
  return nothing;
}

/** Where what was answered in a flow is read back, its parts named; undefined where it never is. */
export function readBackOf(walk: Walk, { flow, at }: Frame): ConfirmStep | undefined {
  const { steps, index } = flowOf(walk, flow);
  const from = index[at] ?? 0;
  const ahead = [...steps.slice(from), ...steps.slice(0, from)];
  return ahead.find((step) => step.kind === "confirm");
}

/** Whether a flow does nothing but lead to others: a menu. */
export const onlyLeads = ({ steps }: Flow): boolean =>
  steps.some(({ kind }) => kind === "open") &&
  steps.every(({ kind }) => kind === "open" || kind === "ask" || kind === "end");

export function sayQuestion(walk: Walk, frame: Frame, again = false, brief = again): void {
  if (!frame.question) return;
  const part = frame.question.kind === "item" ? readBackOf(walk, frame) : undefined;
  walk.said.push({
    type: "question",
    flow: frame.flow,
    step: part?.name ?? frame.at,
    values: valuesOf(walk, frame),
    question: frame.question,
    again,
    brief,
  });
}

export function repeat(walk: Walk, short = false): Need {
  const frame = walk.frames.at(-1);
  if (!frame?.question) return nothing;
  if (!short && lookAnew(walk, frame)) return go(walk);
  sayQuestion(walk, frame, short);
  return nothing;
}

/** Goes back to where a flow is taken up again, for what it asked may be settled by now. False where it says nothing of that. */
function lookAnew(walk: Walk, frame: Frame): boolean {
  const { resume } = flowOf(walk, frame.flow);
  if (resume === undefined) return false;
  jump(walk, frame, { go: resume, again: true });
  return true;
}

/** The choices of the present page. */
export function shownChoices(question: Question): Question["choices"] {
  if (question.choices.length <= ChoicesPerPage) return question.choices;
  return question.choices.slice(question.from, question.from + ChoicesPerPage - 1);
}

export function top(walk: Walk): Frame {
  const frame = walk.frames.at(-1);
  if (!frame) throw new Error("no flow is open");
  return frame;
}

export function change(walk: Walk, frame: Frame): void {
  walk.frames[walk.frames.length - 1] = frame;
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

function look(walk: Walk, frame: Frame, path: string): Value | undefined {
  return frame.values[path] ?? walk.world.facts[path];
}

export function holds(walk: Walk, frame: Frame, when: NonNullable<Step["when"]>): boolean {
  const value = look(walk, frame, when.path);
  if (when.is === "value") return (value === when.value) !== when.not;
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

/** What a text of this frame may show: its own values, over the facts. */
export function valuesOf(walk: Walk, frame: Frame): Values {
  return { ...walk.world.facts, ...frame.values };
}
