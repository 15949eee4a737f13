import type { Flow, Jump, Step } from "../flow.ts";

/** Every way out of a step that is written down, with the word it stands under. */
export function jumpsOf(step: Step): readonly (readonly [string, Jump])[] {
  switch (step.kind) {
    case "say":
      return step.none ? [["none", step.none]] : [];
    case "ask":
      return [
        ...(step.none ? [["none", step.none] as const] : []),
        ...(step.without ? [["without", step.without] as const] : []),
        ...Object.entries(step.then ?? {}),
      ];
    case "consent":
      return [["declined", step.declined]];
    case "confirm":
      return [["no", step.no]];
    case "do":
    case "call":
      return Object.entries(step.outcomes);
    case "go":
      return [step.again ? ["again", { go: step.to, again: true }] : ["go", { go: step.to }]];
    case "end":
      return [["end", { end: step.end }]];
    case "open":
      return [];
  }
}

/** The ends a step itself can come to. */
export const endsAt = (step: Step): readonly string[] =>
  jumpsOf(step).flatMap(([, jump]) => (jump !== "next" && "end" in jump ? [jump.end] : []));

/** Every end a flow names, reachable or not. */
export const endsOf = (flow: Flow): readonly string[] => [...new Set(flow.steps.flatMap(endsAt))];
