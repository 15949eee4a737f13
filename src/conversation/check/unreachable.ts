import type { Finding } from "../finding.ts";
import type { Flow, Step, When } from "../flow.ts";
import { type Comes, comesIn } from "./comes.ts";
import { namedBy } from "./opened.ts";
import { atFlow, atStep, type Check, type Program } from "./program.ts";

/** F01: steps nobody can come to, flows nobody can begin, ends nobody reaches. */
export const unreachable: Check = (program) => {
  const flows = [...program.flows.values()];
  const comes = new Map(flows.map((flow) => [flow, comesIn(program, flow)]));
  const begun = begunFlows(program, comes);
  return [...comes].flatMap(([flow, there]) => [
    ...(begun.has(flow.name) ? [] : [neverBegun(flow, program)]),
    ...flow.steps.flatMap((step, place) => neverCome(program, flow, there, step, place)),
    ...flow.quiet.flatMap((end) => neverEnds(flow, there, end)),
  ]);
};

/** Flows somebody begins, and those they call or go on with from a step that can be reached, and so on. */
function begunFlows(program: Program, comes: ReadonlyMap<Flow, Comes>): ReadonlySet<string> {
  const begun = new Set<string>();
  const waiting = [...program.flows.values()].filter(hasStart);
  for (let flow = waiting.pop(); flow !== undefined; flow = waiting.pop()) {
    if (begun.has(flow.name)) continue;
    begun.add(flow.name);
    const places = comes.get(flow)?.to;
    for (const [place, step] of flow.steps.entries()) {
      const called = places?.has(place) ? program.flows.get(leadsTo(step) ?? "") : undefined;
      if (called) waiting.push(called);
    }
  }
  return begun;
}

/** The flow that is begun at a step: called, or gone on with. */
const leadsTo = (step: Step): string | undefined => (step.kind === "call" ? step.flow : namedBy(step)?.flow);

const hasStart = (flow: Flow) =>
  flow.words.length > 0 ||
  flow.commands.length > 0 ||
  flow.menu !== undefined ||
  flow.team !== undefined ||
  flow.link !== undefined ||
  flow.by !== undefined;

function neverBegun(flow: Flow, program: Program): Finding {
  const callers = [...program.flows.values()]
    .filter((other) => other.steps.some((step) => leadsTo(step) === flow.name))
    .map((other) => other.name);
  const says =
    callers.length === 0
      ? `nobody can begin ${flow.name}: it has no opening word, command or place in the menu, and no flow calls or opens it`
      : `nobody can begin ${flow.name}: it is called or opened only where nobody comes (${callers.join(", ")})`;
  return atFlow("F01", flow, says, "give it `starts:`, call it from another flow, or remove the file");
}

function neverCome(
  program: Program,
  flow: Flow,
  { to, past }: Comes,
  step: Step,
  place: number,
): readonly Finding[] {
  if (to.has(place)) return [];
  if (step.when && past.has(place)) {
    const isSet = program.reach.get(flow.name)?.passed.has(place) !== true;
    const says = `${step.name} is always passed over: ${neverSo(step.when, isSet)}`;
    return [atStep("F01", flow, step, says, "correct the condition, or remove the step")];
  }
  return [
    atStep(
      "F01",
      flow,
      step,
      `nobody can come to ${step.name}${cutOff(flow, { to, past }, place)}`,
      "lead to it, or remove it",
    ),
  ];
}

/** Why a condition is never true. `isSet`: some way there sets the value, if none on which the condition holds. */
function neverSo(when: When, isSet: boolean): string {
  const { path } = when;
  if (when.is === "value") return `${path} is ${when.not ? "always" : "never"} ${when.value} there`;
  if (when.is === "unknown") return `${path} is always known there`;
  return isSet ? `${path} is never known there` : `nothing before it sets ${path}`;
}

/** Why the step before does not lead here, where that is plain to see. */
function cutOff(flow: Flow, { to, past }: Pick<Comes, "to" | "past">, place: number): string {
  const before = flow.steps[place - 1];
  if (!before) return "";
  if (!to.has(place - 1) && !past.has(place - 1))
    return `, because nobody can come to ${before.name} before it`;
  return `: ${before.name} before it always leads elsewhere`;
}

function neverEnds(flow: Flow, { ends }: Comes, end: string): readonly Finding[] {
  if (ends.has(end)) return [];
  return [atFlow("F01", flow, `quiet names the end ${end}, which nobody reaches`, "remove it from `quiet:`")];
}
