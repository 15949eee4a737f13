import { dependentsOf } from "./dependents.ts";
import type { AskStep, Flow } from "./flow.ts";
import { MaxDepth } from "./limits.ts";
import type { Frame } from "./state.ts";
import type { Value, Values } from "./values.ts";
import { versionOf } from "./version.ts";
import { flowOf, type Walk, whereIn } from "./walk.ts";

// Flows as people are in them: how one is begun, what it is begun with, and what of it is forgotten.

export function push(walk: Walk, name: string, input: Values, how: Frame["how"]): void {
  if (walk.frames.length >= MaxDepth)
    throw new Error(`more than ${MaxDepth} flows within one another: ${name}, ${whereIn(walk)}`);
  const flow = flowOf(walk, name);
  const first = flow.steps[0];
  if (!first) throw new Error(`flow ${name} has no steps`);
  const version = versionOf(flow);
  const frame: Frame = { flow: name, version, at: first.name, values: input, trail: [], question: null, how };
  walk.frames.push(unreadIn(flow, frame));
}

/** What a flow is begun with under the name of a question, and is no id, is for that question to read. */
function unreadIn(flow: Flow, frame: Frame): Frame {
  const values: Record<string, Value> = {};
  const said: Record<string, string> = {};
  // Nobody else can say for a person that they read alone, or that another agreed.
  const own = new Set(flow.steps.flatMap((at) => (at.kind === "ask" && isTheirs(at) ? [at.slot] : [])));
  for (const [name, value] of Object.entries(frame.values)) {
    if (own.has(name)) continue;
    if (typeof value === "string" && isToRead(flow, name, value)) said[name] = value;
    else values[name] = value;
  }
  return Object.keys(said).length === 0 ? { ...frame, values } : { ...frame, values, said };
}

/** Whether a question is answered by nobody but whoever is asked it. */
export const isTheirs = ({ opens, permits }: AskStep): boolean =>
  opens !== undefined || permits !== undefined;

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

/**
 * What was said before a flow was chosen is not asked again by it: «+ Juan Pérez» in the middle of something else. What
 * the choosing flow asked itself answers nothing there: its «sure» is not the other's.
 */
export function handedOn(flow: Flow, from: Flow, { values }: Frame, chosenAt: string): Values {
  const wanted = new Set([...Object.keys(flow.input), ...slotsOf(flow)]);
  for (const own of [chosenAt, ...slotsOf(from)]) wanted.delete(own);
  return Object.fromEntries(Object.entries(values).filter(([name]) => wanted.has(name)));
}

const slotsOf = (flow: Flow) => flow.steps.flatMap((at) => (at.kind === "ask" ? [at.slot] : []));

/** The answer given at a question, and what depended on it, is forgotten. */
export function unanswered(walk: Walk, frame: Frame, name: string): Frame {
  const flow = flowOf(walk, frame.flow);
  const at = flow.steps[flow.index[name] ?? -1];
  return at?.kind === "ask" ? forgotten(flow, frame, at.slot) : frame;
}

/** A frame without an answer and what depended on it, nothing else. */
export function forgotten(flow: Flow, frame: Frame, slot: string): Frame {
  const gone = dependentsOf(flow, slot);
  const values = Object.fromEntries(
    Object.entries(frame.values).filter(([name]) => !gone.has(name.split(".")[0] ?? name)),
  );
  const { given, ...rest } = frame;
  const still = given && !gone.has(given.slot) && { given };
  return { ...rest, ...still, values, trail: frame.trail.filter((name) => !gone.has(name)) };
}

/** The values an answer leaves: the slot itself, and what was shown of what was chosen. */
export function answered(slot: string, value: string, extra: Values = {}): Record<string, Value> {
  const values: Record<string, Value> = { [slot]: value };
  for (const [name, shown] of Object.entries(extra)) values[`${slot}.${name}`] = shown;
  return values;
}
