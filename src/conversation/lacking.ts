import type { Flow, Jump, Step } from "./flow.ts";
import { jumpsFrom, leadsOn, placesFrom, waysAround } from "./jumps.ts";
import type { Frame } from "./state.ts";
import { holds, type Walk } from "./walk.ts";

/**
 * The first question that has to be answered on the way to where a frame stands, and was not: the flow came to ask it
 * after they had passed there. Undefined where what is known leads there.
 */
export function lackingAt(walk: Walk, flow: Flow, frame: Frame): string | undefined {
  const here = flow.index[frame.at];
  const first = [0, ...(flow.cancel === undefined ? [] : [flow.index[flow.cancel] ?? 0])];
  const at = flow.steps[here ?? -1];
  // What is being asked lacks its answer, wherever else it may be asked.
  const asked = at?.kind === "ask" ? at.slot : undefined;
  const open: Step[] = [];
  const known = placesFrom(flow, first, (step) => {
    if (!isOpen(walk, frame, step)) return jumpsKnown(walk, flow, frame, step);
    if (step.kind === "ask" && step.slot === asked) return jumpsFrom(step);
    open.push(step);
    return jumpsKnown(walk, flow, frame, step);
  });
  if (here === undefined || known.has(here)) return undefined;
  return open
    .map(({ name }) => flow.index[name] ?? 0)
    .sort((one, other) => one - other)
    .flatMap((place) => (placesFrom(flow, [place], jumpsFrom).has(here) ? [flow.steps[place]?.name] : []))[0];
}

const isOpen = (walk: Walk, frame: Frame, at: Step): boolean =>
  at.kind === "ask" && frame.values[at.slot] === undefined && (!at.when || holds(walk, frame, at.when));

/** Where somebody with these answers goes on; what actions make of them is not known here. */
function jumpsKnown(walk: Walk, flow: Flow, frame: Frame, at: Step): readonly Jump[] {
  if (at.when && !holds(walk, frame, at.when)) return ["next"];
  if (at.kind !== "ask") return jumpsFrom(at);
  const value = frame.values[at.slot];
  if (value === undefined) return waysAround(at);
  const to = at.then?.[String(value)] ?? "next";
  // Where it leads up again they went already, and came by once more.
  return leadsOn(flow, at, to) ? [to] : [to, "next"];
}
