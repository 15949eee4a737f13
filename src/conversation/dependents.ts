import type { AskStep, Flow, Jump, Step } from "./flow.ts";
import { jumpsFrom, placeOf, placesFrom } from "./jumps.ts";

/**
 * An answer, and those that were asked for only because of it, or chosen among what was there because of it: what is
 * forgotten with it.
 */
export function dependentsOf(flow: Flow, slot: string): ReadonlySet<string> {
  const gone = new Set([slot]);
  for (const root of gone) {
    for (const at of flow.steps) if (at.kind === "ask" && looksAt(at, root)) gone.add(at.slot);
    for (const asked of branchesOf(flow, root)) gone.add(asked);
  }
  return gone;
}

/** Whether a question is asked, or what it offers is found, by an answer. */
function looksAt({ when, answer }: AskStep, slot: string): boolean {
  const paths = [
    ...(when ? [when.path] : []),
    ...(answer.type === "choose" ? Object.values(answer.with) : []),
  ];
  return paths.some((path) => path.split(".", 1)[0] === slot);
}

/**
 * What is asked below one answer to a question and not below another. A branch that ends the flow says nothing: whoever
 * takes it is asked nothing more.
 */
function branchesOf(flow: Flow, slot: string): readonly string[] {
  const asking = flow.steps.flatMap((at, place) =>
    at.kind === "ask" && at.slot === slot && at.then ? [{ at, place, leads: at.then }] : [],
  );
  if (asking.length === 0) return [];
  const around = placesFrom(flow, [0], (at) => (isAsking(at, slot) ? [] : jumpsFrom(at)));
  return asking.flatMap(({ at, place, leads }) => {
    const jumps = new Set<Jump>(choicesOf(at).map((choice) => leads[choice] ?? "next"));
    const below = [...jumps].flatMap((jump) => {
      const to = placeOf(flow, place, jump);
      return to === undefined ? [] : [placesFrom(flow, [to], jumpsFrom)];
    });
    return flow.steps.flatMap((step, there) => {
      const isParted =
        below.some((places) => places.has(there)) && !below.every((places) => places.has(there));
      return step.kind === "ask" && isParted && !around.has(there) ? [step.slot] : [];
    });
  });
}

const isAsking = (at: Step, slot: string): boolean => at.kind === "ask" && at.slot === slot;

const choicesOf = ({ answer }: AskStep): readonly string[] =>
  answer.type === "options" ? answer.options : ["yes", "no"];
