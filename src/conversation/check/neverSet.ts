import type { Finding } from "../finding.ts";
import { type Flow, namesFlow, type Step, type With } from "../flow.ts";
import { suggestion } from "./nearest.ts";
import { answerable, namedBy } from "./opened.ts";
import { own } from "./own.ts";
import { atLine, atStep, type Check, type Program } from "./program.ts";
import { allShapes } from "./shapes.ts";
import type { CheckTables } from "./tables.ts";

/** F05, so far: values that nothing sets on any way to where they are read, and inputs that are not taken or lacking. */
export const neverSet: Check = (program) =>
  program.looked.flatMap((flow) => [
    ...ofMedia(program, flow),
    ...flow.steps.flatMap((step, place) => [
      ...notSet(program, flow, step, place),
      ...notAsked(flow, step),
      ...unknownInputs(takenBy(program, step), withOf(step), (...says) => atStep("F05", flow, step, ...says)),
    ]),
  ]);

/** What is done with photos and the like, and when. */
function ofMedia({ tables }: Program, flow: Flow): readonly Finding[] {
  const { media } = flow;
  if (!media) return [];
  const found: Complaint = (says, mend) => atLine("F05", flow, "media", says, mend);
  const ever = allShapes(flow, tables);
  const read = new Set([...Object.values(media.with), ...(media.when ? [media.when.path] : [])]);
  return [
    ...[...read]
      .filter((path) => !own(ever, path))
      .map((path) => found(`nothing in ${flow.name} sets ${path}`, suggestion(path, Object.keys(ever)))),
    ...unknownInputs(takenByAction(tables, media.action), media.with, found),
  ];
}

type Complaint = (says: string, mend?: string) => Finding;

function notSet(program: Program, flow: Flow, step: Step, place: number): readonly Finding[] {
  const ever = allShapes(flow, program.tables);
  const here = program.reach.get(flow.name)?.places.get(place) ?? ever;
  const found = (path: string, where: string, mend?: string) =>
    atStep("F05", flow, step, `nothing ${where} sets ${path}`, mend);
  const { when } = step;
  return [
    ...(when && !own(ever, when.path)
      ? [found(when.path, `in ${flow.name}`, suggestion(when.path, Object.keys(ever)))]
      : []),
    ...pathsReadBy(step)
      .filter((path) => !own(here, path))
      .map((path) =>
        own(ever, path)
          ? found(path, `before ${step.name}`, "ask it on the way here")
          : found(path, `in ${flow.name}`, meant(program, step, path, Object.keys(ever))),
      ),
  ];
}

/** Whoever opens a flow by its bare name means the flow. */
function meant({ flows }: Program, step: Step, path: string, known: readonly string[]): string | undefined {
  if (step.kind === "open" && flows.has(path)) return `to open that flow write \`open: { flow: ${path} }\``;
  return suggestion(path, known);
}

function pathsReadBy(step: Step): readonly string[] {
  if (step.kind === "open" && !namesFlow(step)) return [step.slot];
  return Object.values(withOf(step) ?? {});
}

/** What a step hands to an action, a flow or a source. */
function withOf(step: Step): With | undefined {
  if (step.kind === "do" || step.kind === "call" || step.kind === "say") return step.with;
  if (step.kind === "open") return namedBy(step)?.with;
  return step.kind === "ask" && step.answer.type === "choose" ? step.answer.with : undefined;
}

/** What is read back can be corrected: so each item is an answer of this flow. */
function notAsked(flow: Flow, step: Step): readonly Finding[] {
  if (step.kind !== "confirm") return [];
  const asked = flow.steps.flatMap((other) => (other.kind === "ask" ? [other.slot] : []));
  return step.items
    .filter((item) => !asked.includes(item))
    .map((item) =>
      atStep(
        "F05",
        flow,
        step,
        `${item} cannot be corrected: no step of ${flow.name} asks it`,
        suggestion(item, asked),
      ),
    );
}

interface TakenBy {
  readonly what: string;
  readonly known: readonly string[];
  readonly needed: readonly string[];
}

function unknownInputs(taken: TakenBy | null, given: With | undefined, found: Complaint): readonly Finding[] {
  if (!taken || !given) return [];
  const unknown = Object.keys(given).filter((input) => !taken.known.includes(input));
  const lacking = taken.needed.filter((input) => own(given, input) === undefined);
  return [
    ...unknown.map((input) => found(`${taken.what} takes no ${input}`, suggestion(input, taken.known))),
    ...lacking.map((input) => found(`${taken.what} needs ${input}`, `add \`${input}:\` under with`)),
  ];
}

function takenByAction({ actions }: CheckTables, name: string): TakenBy | null {
  const action = own(actions, name);
  if (!action) return null;
  const known = Object.keys(action.inputs);
  const needed = known.filter((input) => !action.optional?.includes(input));
  return { what: `the action ${name}`, known, needed };
}

function takenBy(program: Program, step: Step): TakenBy | null {
  if (step.kind === "do") return takenByAction(program.tables, step.action);
  const name = sourceOf(step);
  if (name !== undefined) {
    const source = own(program.tables.sources, name);
    if (!source) return null;
    const known = Object.keys(source.inputs ?? {});
    return { what: `the source ${name}`, known, needed: known };
  }
  const opened = program.flows.get(namedBy(step)?.flow ?? "");
  if (opened) {
    const known = [...Object.keys(opened.input), ...answerable(opened).map(({ slot }) => slot)];
    return { what: `the flow ${opened.name}`, known: [...new Set(known)], needed: [] };
  }
  if (step.kind !== "call") return null;
  const called = program.flows.get(step.flow);
  return called ? { what: `the flow ${step.flow}`, known: Object.keys(called.input), needed: [] } : null;
}

function sourceOf(step: Step): string | undefined {
  if (step.kind === "say") return step.list;
  return step.kind === "ask" && step.answer.type === "choose" ? step.answer.source : undefined;
}
