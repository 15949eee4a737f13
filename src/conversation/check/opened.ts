import { type AskStep, type Flow, namesFlow, type OpenFlowStep, type Step } from "../flow.ts";
import { isTheirs } from "../frames.ts";
import { answerShapes } from "./shapes.ts";
import type { CheckTables, Shapes } from "./tables.ts";

// Flows that go on with one they name: what that one is begun with is known then, as it is of a call.

/** The flow a step goes on with, where it names it: what was chosen may be any. */
export const namedBy = (step: Step): OpenFlowStep | null =>
  step.kind === "open" && namesFlow(step) ? step : null;

/** Whether a flow goes on with one that is only known once it was chosen. */
export const opensChosen = ({ steps }: Flow): boolean =>
  steps.some((step) => step.kind === "open" && !namesFlow(step));

/** Every step that goes on with this flow by name. */
export const openingsOf = (flows: Iterable<Flow>, name: string): readonly OpenFlowStep[] =>
  [...flows].flatMap(({ steps }) =>
    steps.flatMap((step) => {
      const named = namedBy(step);
      return named?.flow === name ? [named] : [];
    }),
  );

/** The questions of a flow that an answer given elsewhere may answer. */
export const answerable = ({ steps }: Flow): readonly AskStep[] =>
  steps.filter((step): step is AskStep => step.kind === "ask" && !isTheirs(step));

/** Those of them that one step answers which goes on with the flow. */
export const answeredBy = (flow: Flow, { with: given }: OpenFlowStep): readonly AskStep[] =>
  answerable(flow).filter(({ slot }) => Object.hasOwn(given, slot) && !Object.hasOwn(flow.input, slot));

/** What can be known as a flow begins because another one handed it on. */
export function handedShapes(flows: Iterable<Flow>, flow: Flow, tables: CheckTables): Shapes {
  const asked = openingsOf(flows, flow.name).flatMap((step) => answeredBy(flow, step));
  return Object.assign({}, ...asked.map((step) => answerShapes(step, tables)));
}
