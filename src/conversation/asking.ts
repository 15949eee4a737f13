import type { ConfirmStep } from "./flow.ts";
import { ChoicesPerPage } from "./limits.ts";
import type { Frame, Need, Question } from "./state.ts";
import { asksFor } from "./version.ts";
import { change, flowOf, nothing, stepOf, valuesOf, type Walk } from "./walk.ts";

// Questions: what opens one, says it, and shows of its choices.

export function ask(
  walk: Walk,
  frame: Frame,
  choices: Question["choices"],
  kind: Question["kind"] = "step",
  again = false,
): Need {
  walk.asked += 1;
  const at = stepOf(walk, frame);
  const asks = at?.kind === "ask" && kind !== "item" ? { asks: asksFor(at) } : {};
  const question: Question = { ask: walk.asked, kind, choices, from: 0, misunderstood: 0, ...asks };
  change(walk, { ...frame, question });
  sayQuestion(walk, { ...frame, question }, again);
  return nothing;
}

export function sayQuestion(walk: Walk, frame: Frame, again = false, brief = again): void {
  if (!frame.question) return;
  const part = frame.question.kind === "item" ? readBackOf(walk, frame) : undefined;
  walk.said.push({
    type: "question",
    flow: frame.flow,
    step: part?.name ?? frame.at,
    values: valuesOf(walk, frame),
    question: frame.question,
    again,
    brief,
  });
}

/** Where what was answered in a flow is read back, its parts named; undefined where it never is. */
export function readBackOf(walk: Walk, { flow, at }: Frame): ConfirmStep | undefined {
  const { steps, index } = flowOf(walk, flow);
  const from = index[at] ?? 0;
  const ahead = [...steps.slice(from), ...steps.slice(0, from)];
  return ahead.find((step) => step.kind === "confirm");
}

/** The choices of the present page. */
export function shownChoices(question: Question): Question["choices"] {
  if (question.choices.length <= ChoicesPerPage) return question.choices;
  return question.choices.slice(question.from, question.from + ChoicesPerPage - 1);
}

/** Stands for a question that nobody was asked: the words came before it. */
export const unasked: Question = { ask: 0, kind: "step", choices: [], from: 0, misunderstood: 0 };
