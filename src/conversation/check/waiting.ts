import type { Flow, Step } from "../flow.ts";
import { jumpsOf } from "./jumps.ts";
import { answeredBy, openingsOf } from "./opened.ts";
import { own } from "./own.ts";
import type { CheckTables } from "./tables.ts";

// Where flows wait for somebody, and what can have been answered by then: for what is told of a wait that lapsed.

type Flows = ReadonlyMap<string, Flow>;

const waitsAt = ({ kind }: Step): boolean => kind === "ask" || kind === "confirm" || kind === "consent";

/**
 * Whether somebody who begins a flow can fall silent after they answered something of it, there or in what it calls. A
 * flow that is only ever called is told of under the name of the one that calls it.
 */
export function isLeftHalfDone(flow: Flow, flows: Flows): boolean {
  if (!isBegun(flow, flows)) return false;
  // What another flow handed on was answered: whoever falls silent at the first question leaves that behind.
  const isHanded = openingsOf(flows.values(), flow.name).some((step) => answeredBy(flow, step).length > 0);
  if (isHanded && flow.steps.some((step) => waitsIn(step, flows))) return true;
  return canBeHalfDone(flow, flows, new Set());
}

/**
 * Whether somebody can be reminded of a flow: whom we asked first, or who answered something of it. What its opening words
 * or an action gave is known of them as well.
 */
export function canBeReminded(flow: Flow, { flows, tables }: { flows: Flows; tables: CheckTables }): boolean {
  if (flow.by !== undefined || flow.link || flow.media || isLeftHalfDone(flow, flows)) return true;
  if (flow.words.some(({ rest, with: given }) => rest !== undefined || Object.keys(given).length > 0))
    return true;
  return flow.steps.some((step) => {
    if (step.kind === "do") return Object.keys(own(tables.actions, step.action)?.values ?? {}).length > 0;
    return step.kind === "ask" && step.answer.type === "choose" && step.answer.one === "take";
  });
}

function canBeHalfDone(flow: Flow, flows: Flows, seen: ReadonlySet<string>): boolean {
  if (seen.has(flow.name)) return false;
  const within = new Set([...seen, flow.name]);
  return flow.steps.some((step, place) => {
    if (step.kind === "call") {
      const called = flows.get(step.flow);
      return called !== undefined && canBeHalfDone(called, flows, within);
    }
    // A list is half given while it is asked for the next.
    return step.kind === "ask" && (step.many !== undefined || waitsBehind(flow, place, flows));
  });
}

/** Whether something is waited for on some way on from a step. */
function waitsBehind(flow: Flow, from: number, flows: Flows): boolean {
  const seen = new Set<number>();
  const waiting = waysOn(flow, from);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const step = flow.steps[place];
    if (!step || seen.has(place)) continue;
    seen.add(place);
    // Back at the same question its answer is forgotten.
    if (place !== from && waitsIn(step, flows)) return true;
    waiting.push(...waysOn(flow, place));
  }
  return false;
}

/** Whether a flow waits for somebody at a step: itself, or in what it calls there. */
export function waitsIn(step: Step, flows: Flows, seen: ReadonlySet<string> = new Set()): boolean {
  if (step.kind !== "call") return waitsAt(step);
  const called = flows.get(step.flow);
  if (!called || seen.has(called.name)) return false;
  const within = new Set([...seen, called.name]);
  return called.steps.some((inner) => waitsIn(inner, flows, within));
}

/** Places that may follow a step, whatever is known there. */
function waysOn(flow: Flow, place: number): number[] {
  const step = flow.steps[place];
  if (!step) return [];
  const falls = fallsThrough(step) || step.when !== undefined ? [place + 1] : [];
  const jumps = jumpsOf(step).flatMap(([, to]) => {
    if (to === "next") return [place + 1];
    return "go" in to && Object.hasOwn(flow.index, to.go) ? [flow.index[to.go] ?? 0] : [];
  });
  return [...falls, ...jumps];
}

/** Whether the next step may follow without being named. */
function fallsThrough(step: Step): boolean {
  if (step.kind === "ask") {
    const known = step.answer.type === "options" ? step.answer.options : ["yes", "no"];
    const isFixed =
      step.answer.type === "options" || (step.answer.type === "words" && step.answer.reads === "yesNo");
    return !isFixed || known.some((choice) => !Object.hasOwn(step.then ?? {}, choice));
  }
  return step.kind === "say" || step.kind === "consent" || step.kind === "confirm";
}

/** Whether anybody comes to a flow otherwise than by a call: then it is the one that says how long it waits. */
export const isBegun = (flow: Flow, flows: Flows): boolean =>
  flow.words.length > 0 ||
  flow.commands.length > 0 ||
  flow.menu !== undefined ||
  flow.team !== undefined ||
  flow.link !== undefined ||
  flow.by !== undefined ||
  openingsOf(flows.values(), flow.name).length > 0 ||
  ![...flows.values()].some(({ steps }) =>
    steps.some((step) => step.kind === "call" && step.flow === flow.name),
  );
