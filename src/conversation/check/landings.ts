import type { Finding } from "../finding.ts";
import type { Flow, Step } from "../flow.ts";
import { landingOf } from "../landing.ts";
import { nearest } from "./nearest.ts";
import { own } from "./own.ts";
import { atFlow, atStep, type Check } from "./program.ts";
import type { Published, PublishedStep } from "./tables.ts";

/**
 * F12: steps that people may stand at, as the flow was last published, and that are no more: `moved` has to say where
 * they go on, and there they have to be asked something of the same kind.
 */
export const landings: Check = ({ flows, tables: { published = {} } }) =>
  [...flows.values()].flatMap((flow) => [
    ...Object.entries(own(published, flow.name) ?? {}).flatMap(([step, was]) =>
      goneOf(flow, step, typeof was === "string" ? { asks: was } : was),
    ),
    ...Object.entries(flow.moved ?? {}).flatMap(([from, to]) => wrongMove(flow, from, to)),
  ]);

function goneOf(flow: Flow, name: string, was: PublishedStep): readonly Finding[] {
  const step = stepOf(flow, name);
  if (step) {
    const mend = `give it another name, and write \`moved: { ${name}: … }\``;
    const asked = differsIn(was, step);
    if (asked === null) return readAsOther(flow, name, was);
    const says = `${name} asked ${asked.before} as it was published, and ${asked.now}: whoever stands there would answer another question`;
    return [atStep("F12", flow, step, says, mend)];
  }
  const landing = landingOf(flow, name);
  const there = landing === undefined ? undefined : stepOf(flow, landing);
  const found = (says: string, mend: string) => [{ ...atFlow("F12", flow, says, mend), step: name }];
  if (!there) {
    const near = nearest(name, Object.keys(flow.index));
    const says = `people may stand at ${name}, which is no more, and nothing says where they go on`;
    return found(says, `write \`moved: { ${name}: ${near ?? "…"} }\` at the top`);
  }
  if (kindOf(there) === was.asks) return readAsOther(flow, name, was);
  return found(
    `whoever stood at ${name} was asked ${aKind(was.asks)}, and goes on at ${there.name}, which ${nowAsks(there)}`,
    "lead them to a question of the same kind",
  );
}

/** How a step asks for another thing than it did: of another kind, of another source, under another name. */
function differsIn(was: PublishedStep, step: Step): { readonly before: string; readonly now: string } | null {
  if (kindOf(step) !== was.asks) return { before: aKind(was.asks), now: `${nowAsks(step)} now` };
  const is = publishedStep(step);
  if (was.slot === undefined || is === null || typeof is === "string") return null;
  if (is.slot !== was.slot) return { before: `for ${was.slot}`, now: `keeps the answer as ${is.slot} now` };
  const [before, now] = [choiceOf(was), choiceOf(is)];
  if (before !== now) return { before, now: `asks ${now} now` };
  const gone = was.options?.find((option) => is.options?.includes(option) === false);
  return gone === undefined ? null : { before: `whether it is ${gone}`, now: "does not any more" };
}

const choiceOf = ({ asks, source, with: given = {} }: PublishedStep): string => {
  const inputs = Object.entries(given).map(([input, path]) => `${input}: ${path}`);
  const among = source === undefined ? "" : ` among ${source}`;
  return `${aKind(asks)}${among}${inputs.length === 0 ? "" : ` (${inputs.sort().join(", ")})`}`;
};

/** What was chosen of one source, kept under a name that only stands for things of another now. */
function readAsOther(flow: Flow, name: string, { slot, source }: PublishedStep): readonly Finding[] {
  if (slot === undefined || source === undefined) return [];
  const asking = flow.steps.filter((step) => step.kind === "ask" && step.slot === slot);
  const isKept = asking.some((step) => sourceOf(step) === source);
  const [other] = asking;
  if (!other || isKept) return [];
  const says = `${slot} was chosen at ${name} among ${source} as it was published, and ${other.name} ${nowAsks(other)} under the same name: whoever answered before would have chosen another thing`;
  return [atStep("F12", flow, other, says, `keep the answer at ${other.name} under another name`)];
}

const sourceOf = (step: Step): string | undefined =>
  step.kind === "ask" && step.answer.type === "choose" ? step.answer.source : undefined;

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

/** What a step asks, as it is kept; null where nobody waits there. */
function publishedStep(step: Step): PublishedStep | string | null {
  const asks = kindOf(step);
  if (asks === null || step.kind !== "ask") return asks;
  const { answer, slot } = step;
  if (answer.type === "options") return { asks, slot, options: answer.options };
  if (answer.type === "words") return { asks, slot };
  const isGiven = Object.keys(answer.with).length > 0;
  return { asks, slot, source: answer.source, ...(isGiven && { with: answer.with }) };
}

/** The steps of flows at which somebody can stand, as `flows/published.json` keeps them. */
export function publishedOf(flows: readonly Flow[]): Published {
  const steps = (flow: Flow) =>
    flow.steps.flatMap((step) => {
      const kept = publishedStep(step);
      return kept === null ? [] : [[step.name, kept] as const];
    });
  return Object.fromEntries(flows.map((flow) => [flow.name, Object.fromEntries(steps(flow))]));
}
