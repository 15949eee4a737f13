import type { Finding } from "../finding.ts";
import type { Flow, Step } from "../flow.ts";
import { landingOf } from "../landing.ts";
import { nearest } from "./nearest.ts";
import { own } from "./own.ts";
import { atFlow, atStep, type Check } from "./program.ts";
import type { Published } from "./tables.ts";

/**
 * F12: steps that people may stand at, as the flow was last published, and that are no more: `moved` has to say where
 * they go on, and there they have to be asked something of the same kind.
 */
export const landings: Check = ({ flows, tables: { published = {} } }) =>
  [...flows.values()].flatMap((flow) => [
    ...Object.entries(own(published, flow.name) ?? {}).flatMap(([step, kind]) => goneOf(flow, step, kind)),
    ...Object.entries(flow.moved ?? {}).flatMap(([from, to]) => wrongMove(flow, from, to)),
  ]);

function goneOf(flow: Flow, name: string, kind: string): readonly Finding[] {
  const step = stepOf(flow, name);
  if (step) {
    if (kindOf(step) === kind) return [];
    const says = `${name} asked ${aKind(kind)} as it was published, and ${nowAsks(step)} now: whoever stands there would answer another question`;
    return [atStep("F12", flow, step, says, `give it another name, and write \`moved: { ${name}: … }\``)];
  }
  const landing = landingOf(flow, name);
  const there = landing === undefined ? undefined : stepOf(flow, landing);
  const found = (says: string, mend: string) => [{ ...atFlow("F12", flow, says, mend), step: name }];
  if (!there) {
    const near = nearest(name, Object.keys(flow.index));
    const says = `people may stand at ${name}, which is no more, and nothing says where they go on`;
    return found(says, `write \`moved: { ${name}: ${near ?? "…"} }\` at the top`);
  }
  if (kindOf(there) === kind) return [];
  return found(
    `whoever stood at ${name} was asked ${aKind(kind)}, and goes on at ${there.name}, which ${nowAsks(there)}`,
    "lead them to a question of the same kind",
  );
}

function wrongMove(flow: Flow, from: string, to: string): readonly Finding[] {
  const found = (says: string, mend: string) => [{ ...atFlow("F12", flow, says, mend), step: from }];
  if (stepOf(flow, from))
    return found(
      `\`moved\` leads away from ${from}, which is a step of ${flow.name}`,
      "remove it from `moved:`",
    );
  if (landingOf(flow, from) !== undefined) return [];
  const near = nearest(to, Object.keys(flow.index));
  return found(
    `\`moved\` leads from ${from} to ${to}, which is no step of ${flow.name}`,
    near === undefined ? "name one of its steps" : `did you mean ${near}?`,
  );
}

const stepOf = (flow: Flow, name: string): Step | undefined => flow.steps[own(flow.index, name) ?? -1];

/** What whoever stands at a step waits for; null where nobody waits. */
export function kindOf(step: Step): string | null {
  switch (step.kind) {
    case "ask":
      return step.answer.type === "words" ? step.answer.reads : step.answer.type;
    case "consent":
    case "confirm":
    case "call":
      return step.kind;
    default:
      return null;
  }
}

const words: Readonly<Record<string, string>> = {
  choose: "what to choose",
  options: "which option",
  consent: "for consent",
  confirm: "whether all is correct",
  call: "another flow's questions",
};
const aKind = (kind: string): string => own(words, kind) ?? `for ${kind}`;
const nowAsks = (step: Step): string => {
  const kind = kindOf(step);
  return kind === null ? "asks nothing" : `asks ${aKind(kind)}`;
};

/** The steps of flows at which somebody can stand, as `flows/published.json` keeps them. */
export function publishedOf(flows: readonly Flow[]): Published {
  const steps = (flow: Flow) =>
    flow.steps.flatMap((step) => {
      const kind = kindOf(step);
      return kind === null ? [] : [[step.name, kind] as const];
    });
  return Object.fromEntries(flows.map((flow) => [flow.name, Object.fromEntries(steps(flow))]));
}
