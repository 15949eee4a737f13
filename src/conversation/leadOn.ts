import type { Flow, OpenFlowStep, With } from "./flow.ts";
import { answered, forgotten, isTheirs, push } from "./frames.ts";
import type { Frame } from "./state.ts";
import type { Value } from "./values.ts";
import { change, flowOf, inputsOf, top, type Walk } from "./walk.ts";

// One flow goes on with another that its step names, and hands on what was answered in it.

/** What was answered in one flow, under the names that another asks it by. */
interface Handed {
  readonly slots: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
}

/**
 * Leaves the innermost flow for the one that its step names. An answer that is handed on counts as answered there: it is
 * not asked, and can be gone back to and corrected. Who left that very flow to look something up goes on with it, by what
 * they have chosen now. Tells whether an open question is to be asked again.
 */
export function leadOn(walk: Walk, frame: Frame, { flow: name, with: given }: OpenFlowStep): boolean {
  const flow = flowOf(walk, name);
  const handed = handedFrom(flowOf(walk, frame.flow), frame, flow, given);
  const others = Object.entries(given).filter(([input]) => !handed.slots.includes(input));
  const inputs = inputsOf(walk, frame, Object.fromEntries(others));
  walk.frames.pop();
  const under = walk.frames.findLastIndex(({ how }) => how === "begun");
  if (handed.slots.length > 0 && walk.frames[under]?.flow === name) return takeUp(walk, under, flow, handed);
  push(walk, name, inputs, frame.how);
  const { values, trail, ...begun } = top(walk);
  change(walk, { ...begun, values: { ...values, ...handed.values }, trail: [...trail, ...handed.slots] });
  return false;
}

/** Of what is handed on, the answers to questions that the other flow asks too, with what is known of the things chosen. */
function handedFrom(from: Flow, { values }: Frame, flow: Flow, given: With): Handed {
  const slots: string[] = [];
  const handed: Record<string, Value> = {};
  for (const [input, path] of Object.entries(given)) {
    const value = values[path];
    if (typeof value !== "string" || !asks(from, path) || !asks(flow, input)) continue;
    const more = Object.entries(values).flatMap(([name, known]) =>
      name.startsWith(`${path}.`) ? [[name.slice(path.length + 1), known] as const] : [],
    );
    Object.assign(handed, answered(input, value, Object.fromEntries(more)));
    slots.push(input);
  }
  return { slots, values: handed };
}

const asks = ({ steps }: Flow, slot: string): boolean =>
  steps.some((at) => at.kind === "ask" && at.slot === slot && !isTheirs(at));

/**
 * A flow that lies open takes what was answered meanwhile: where it was asked that already, as a correction; where it was
 * not, it waits for its question, and what is open is asked again.
 */
function takeUp(walk: Walk, place: number, flow: Flow, { slots, values }: Handed): boolean {
  const open = walk.frames[place];
  if (!open) return false;
  const here = flow.index[open.at] ?? 0;
  const places = slots.map((slot) => flow.steps.findIndex((at) => at.kind === "ask" && at.slot === slot));
  const asked = places.filter((one) => one <= here);
  const { said, ...cleared } = slots.reduce((frame, slot) => forgotten(flow, frame, slot), open);
  const unread = Object.entries(said ?? {}).filter(([slot]) => !slots.includes(slot));
  const taken: Frame = {
    ...cleared,
    ...(unread.length > 0 && { said: Object.fromEntries(unread) }),
    values: { ...cleared.values, ...values },
    trail: [...cleared.trail, ...slots],
  };
  if (asked.length === 0) {
    walk.frames[place] = taken;
    return true;
  }
  const at = flow.steps[Math.min(...asked)]?.name ?? open.at;
  walk.frames = [...walk.frames.slice(0, place), { ...taken, at, question: null }];
  return false;
}
