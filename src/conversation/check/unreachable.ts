import type { Finding } from "../finding.ts";
import type { Flow, Step } from "../flow.ts";
import { atFlow, atStep, type Check, type Program } from "./program.ts";

/** F01: steps nobody can come to, flows nobody can begin, ends nobody reaches. */
export const unreachable: Check = (program) => {
  const begun = begunFlows(program);
  return [...program.flows.values()].flatMap((flow) => [
    ...(begun.has(flow.name) ? [] : [neverBegun(flow, program)]),
    ...flow.steps.flatMap((step, place) => neverCome(program, flow, step, place)),
    ...flow.quiet.flatMap((end) => neverEnds(program, flow, end)),
  ]);
};

/** Flows somebody begins, and those they call from a step that can be reached, and so on. */
function begunFlows(program: Program): ReadonlySet<string> {
  const begun = new Set<string>();
  const waiting = [...program.flows.values()].filter(hasStart);
  for (let flow = waiting.pop(); flow !== undefined; flow = waiting.pop()) {
    if (begun.has(flow.name)) continue;
    begun.add(flow.name);
    const places = program.reach.get(flow.name)?.places;
    for (const [place, step] of flow.steps.entries()) {
      const called = step.kind === "call" && places?.has(place) ? program.flows.get(step.flow) : undefined;
      if (called) waiting.push(called);
    }
  }
  return begun;
}

const hasStart = (flow: Flow) =>
  flow.words.length > 0 ||
  flow.commands.length > 0 ||
  flow.menu !== undefined ||
  flow.team !== undefined ||
  flow.link !== undefined ||
  flow.by !== undefined;

function neverBegun(flow: Flow, program: Program): Finding {
  const callers = [...program.flows.values()]
    .filter((other) => other.steps.some((step) => step.kind === "call" && step.flow === flow.name))
    .map((other) => other.name);
  const says =
    callers.length === 0
      ? `nobody can begin ${flow.name}: it has no opening word, command or place in the menu, and no flow calls it`
      : `nobody can begin ${flow.name}: it is called only where nobody comes (${callers.join(", ")})`;
  return atFlow("F01", flow, says, "give it `starts:`, call it from another flow, or remove the file");
}

function neverCome(program: Program, flow: Flow, step: Step, place: number): readonly Finding[] {
  const reach = program.reach.get(flow.name);
  if (reach?.places.has(place)) return [];
  if (step.when && reach?.passed.has(place)) {
    const { path } = step.when;
    const says =
      step.when.is === "value"
        ? `${step.name} is always passed over: ${path} is never ${step.when.value} there`
        : `${step.name} is always passed over: nothing before it sets ${path}`;
    return [atStep("F01", flow, step, says, "correct the condition, or remove the step")];
  }
  return [
    atStep(
      "F01",
      flow,
      step,
      `nobody can come to ${step.name}${cutOff(program, flow, place)}`,
      "lead to it, or remove it",
    ),
  ];
}

/** Why the step before does not lead here, where that is plain to see. */
function cutOff(program: Program, flow: Flow, place: number): string {
  const before = flow.steps[place - 1];
  if (!before) return "";
  const reach = program.reach.get(flow.name);
  if (!reach?.places.has(place - 1) && !reach?.passed.has(place - 1))
    return `, because nobody can come to ${before.name} before it`;
  return `: ${before.name} before it always leads elsewhere`;
}

function neverEnds(program: Program, flow: Flow, end: string): readonly Finding[] {
  if (program.reach.get(flow.name)?.ends.has(end)) return [];
  return [atFlow("F01", flow, `quiet names the end ${end}, which nobody reaches`, "remove it from `quiet:`")];
}
