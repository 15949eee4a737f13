import type { Flow, Step } from "../flow.ts";
import { namedBy } from "./opened.ts";
import { own } from "./own.ts";
import type { Program } from "./program.ts";
import { allShapes } from "./shapes.ts";
import type { CheckTables, Shapes } from "./tables.ts";

/** Of each flow, the inputs that some flow which calls or opens it fills with what is private, and which flow that is. */
export type PrivateInputs = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What is private stays so where it is handed on to another flow, under whatever name it has there. */
export function privateInputs({ flows, tables }: Program): PrivateInputs {
  const all = new Map<string, Map<string, string>>();
  const callers = [...flows.values()].filter(({ steps }) => steps.some((step) => givesIn(step)));
  const isPrivate = new Map(callers.map((flow) => [flow, privatePaths(flow, tables)]));
  for (let grown = true; grown; ) {
    grown = false;
    for (const flow of callers)
      for (const step of flow.steps.flatMap((one) => givesIn(one) ?? [])) {
        const inputs = all.get(step.flow) ?? new Map<string, string>();
        for (const [input, path] of Object.entries(step.with)) {
          const told = isPrivate.get(flow)?.has(path) || all.get(flow.name)?.has(path);
          if (!told || inputs.has(input)) continue;
          all.set(step.flow, inputs.set(input, flow.name));
          grown = true;
        }
      }
  }
  return all;
}

/** A step that gives another flow something: it calls it, or goes on with it. */
const givesIn = (step: Step) => (step.kind === "call" ? step : namedBy(step));

/** Every path that is private in what some answer or some outcome leaves. */
function privatePaths(flow: Flow, tables: CheckTables): ReadonlySet<string> {
  const shapes: Shapes[] = [allShapes(flow, tables)];
  for (const step of flow.steps)
    for (const values of step.kind === "do"
      ? Object.values(own(tables.actions, step.action)?.values ?? {})
      : [])
      if (values) shapes.push(values);
  return new Set(
    shapes.flatMap((each) => Object.entries(each).flatMap(([path, shape]) => (shape.private ? [path] : []))),
  );
}
