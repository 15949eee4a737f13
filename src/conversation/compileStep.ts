import type { Answer, Placed, Step, Tells, When } from "./flow.ts";
import type { FlowHead, StepFile } from "./flowSchema.ts";
import type { AskFile } from "./readStep.ts";

export function compileStep(step: StepFile, placed: Placed, flow: string): Step {
  switch (step.kind) {
    case "say": {
      const { kind, list, none } = step;
      return {
        ...placed,
        kind,
        text: `${flow}.${placed.name}`,
        ...(list && { list, with: step.with ?? {} }),
        ...(none && { none }),
      };
    }
    case "ask": {
      const { kind, none, words, many, then, told, tries, without, personal, permits, opens } = step;
      const answer = answerOf(step);
      const ways = {
        ...(none && { none }),
        ...(words && { words }),
        ...(many && { many }),
        ...(then && { then }),
        ...(told && { told }),
        ...(tries !== undefined && { tries }),
        ...(without && { without }),
        ...(personal && { personal }),
        ...(permits !== undefined && { permits }),
        ...(opens && { opens }),
      };
      return { ...placed, kind, slot: step.ask, answer, ...ways };
    }
    case "consent":
      return { ...placed, kind: step.kind, purpose: step.consent, declined: step.declined };
    case "confirm":
      return { ...placed, kind: step.kind, items: step.confirm, no: step.no };
    case "do":
      return {
        ...{ ...placed, kind: step.kind, action: step.do, with: step.with ?? {}, outcomes: step.outcomes },
        ...(step.tells && { tells: tellsOf(step.tells) }),
      };
    case "call":
      return { ...placed, kind: step.kind, flow: step.call, with: step.with ?? {}, outcomes: step.outcomes };
    case "open":
      return typeof step.open === "string"
        ? { ...placed, kind: step.kind, slot: step.open }
        : { ...placed, kind: step.kind, flow: step.open.flow, with: step.with ?? {} };
    case "go":
      return { ...placed, kind: step.kind, to: step.go };
    case "again":
      return { ...placed, kind: "go", to: step.again, again: true };
    case "end":
      return { ...placed, kind: step.kind, end: step.end };
  }
}

function answerOf(step: AskFile): Answer {
  if (step.choose)
    return {
      type: "choose",
      source: step.choose,
      with: step.with ?? {},
      ...(step.one && { one: step.one }),
    };
  if (step.options)
    return { type: "options", options: step.options, ...(step.exactly && { exactly: step.exactly }) };
  if (step.type) return { type: "words", reads: step.type };
  throw new Error(`the question ${step.ask} passed without a way to answer it`);
}

export function readWhen(written: string | undefined): { when?: When } {
  if (written === undefined) return {};
  const [path = "", condition = ""] = written.split(" is ");
  if (condition === "known" || condition === "unknown") return { when: { path, is: condition } };
  const not = condition.startsWith("not ");
  return { when: { path, is: "value", value: not ? condition.slice(4) : condition, not } };
}

/** How what is said first reaches people, as far as it is written. */
export const tellsOf = ({ outside, hours }: NonNullable<FlowHead["tells"]>): Tells => ({
  ...(outside && { outside }),
  ...(hours && { hours }),
});
