import type { Finding } from "../finding.ts";
import { type AskStep, type Flow, namesFlow, type Step, type With } from "../flow.ts";
import { answeredBy, namedBy } from "./opened.ts";
import { own } from "./own.ts";
import { atLine, atStep, type Check, type Program } from "./program.ts";
import { answerShapes, choicesOf, firstShapes } from "./shapes.ts";
import type { Shapes, Taken, ValueShape } from "./tables.ts";

/** F05: values of another kind than whatever takes them: a locality where a session is named. */
export const wrongType: Check = (program) =>
  program.looked.flatMap((flow) => {
    const shapes = allOf(program, flow);
    const mistakes = (given: readonly Given[], found: (says: string, mend: string) => Finding) =>
      given.flatMap(({ input, path, takes, by }) =>
        wrong(shapes.get(path), takes).map((is) =>
          found(`${by} takes ${takenAs(takes)} as ${input}, and ${path} is ${is}`, "give it another value"),
        ),
      );
    return [
      ...mistakes(givenMedia(program, flow), (...says) => atLine("F05", flow, "media", ...says)),
      ...flow.steps.flatMap((step) => [
        ...mistakes(inputsOf(program, step), (...says) => atStep("F05", flow, step, ...says)),
        ...opensNothing(program, flow, step, shapes),
        ...answersAnother(program, flow, step),
      ]),
    ];
  });

interface Given {
  readonly input: string;
  readonly path: string;
  readonly takes: Taken;
  readonly by: string;
}

function each(given: With, taken: Readonly<Record<string, Taken>> = {}, by: string): readonly Given[] {
  return Object.entries(given).flatMap(([input, path]) => {
    const takes = own(taken, input);
    return takes === undefined ? [] : [{ input, path, takes, by }];
  });
}

/** What is handed to whatever takes the photos and the like that come beside the answers. */
const givenMedia = ({ tables }: Program, { media }: Flow): readonly Given[] =>
  media ? each(media.with, own(tables.actions, media.action)?.inputs, `the action ${media.action}`) : [];

function inputsOf(program: Program, step: Step): readonly Given[] {
  const { actions, sources } = program.tables;
  switch (step.kind) {
    case "do":
      return each(step.with, own(actions, step.action)?.inputs, `the action ${step.action}`);
    case "say":
      return step.list === undefined
        ? []
        : each(step.with ?? {}, own(sources, step.list)?.inputs, `the source ${step.list}`);
    case "ask":
      return step.answer.type === "choose"
        ? each(step.answer.with, own(sources, step.answer.source)?.inputs, `the source ${step.answer.source}`)
        : [];
    case "call":
      return inputsOfFlow(program, step);
    case "open":
      return namesFlow(step) ? inputsOfFlow(program, step) : [];
    default:
      return [];
  }
}

function inputsOfFlow(
  program: Program,
  { flow, with: given }: { readonly flow: string; readonly with: With },
): readonly Given[] {
  const begun = program.flows.get(flow);
  if (!begun) return [];
  const shapes = firstShapes(begun, program.tables);
  return Object.entries(given).flatMap(([input, path]) => {
    const shape = Object.hasOwn(begun.input, input) ? own(shapes, input) : undefined;
    return shape ? [{ input, path, takes: shape.of ?? shape.kind, by: `the flow ${flow}` }] : [];
  });
}

/** Everything a path can hold in a flow, one shape for each thing that sets it. */
function allOf(program: Program, flow: Flow): ReadonlyMap<string, readonly ValueShape[]> {
  const { tables } = program;
  const all = new Map<string, ValueShape[]>();
  const add = (shapes: Readonly<Record<string, ValueShape>>) => {
    for (const [path, shape] of Object.entries(shapes)) {
      const list = all.get(path);
      if (list) list.push(shape);
      else all.set(path, [shape]);
    }
  };
  add(firstShapes(flow, tables));
  for (const left of Object.values((flow.media && own(tables.actions, flow.media.action)?.values) ?? {}))
    add(left ?? {});
  for (const step of flow.steps) {
    if (step.kind === "ask") add(answerOf(step, program));
    if (step.kind !== "do") continue;
    const action = own(tables.actions, step.action);
    // After an end nothing is handed on any more.
    for (const [outcome, jump] of Object.entries(step.outcomes))
      if (jump === "next" || "go" in jump) add(own(action?.values ?? {}, outcome) ?? {});
  }
  return all;
}

function answerOf(step: AskStep, { tables }: Program): Shapes {
  const choices = choicesOf(step);
  return choices ? { [step.slot]: { kind: "id", only: choices } } : answerShapes(step, tables);
}

/** What it is instead, in words; nothing where every value it can have is taken. */
function wrong(shapes: readonly ValueShape[] | undefined, takes: Taken): readonly string[] {
  const other = shapes?.find((shape) => !fits(shape, takes));
  return other ? [describe(other)] : [];
}

function fits(shape: ValueShape, takes: Taken): boolean {
  const { kind, of, only, more } = shape;
  if (typeof takes !== "string") {
    // An opening word that fills it may be anything; a thing that is one of some words has them told.
    return only === undefined
      ? of === undefined && kind === "id"
      : !more && only.every((value) => takes.includes(value));
  }
  if (
    takes === "text" ||
    takes === "number" ||
    takes === "moment" ||
    takes === "words" ||
    takes === "boolean"
  )
    return kind === takes || (takes === "text" && only !== undefined);
  if (takes === "id") return kind === "id";
  return of === takes;
}

const takenAs = (takes: Taken): string =>
  typeof takes === "string" ? aThing(takes) : `one of ${takes.join(", ")}`;
const aThing = (thing: string): string => (/^[aeiou]/.test(thing) ? `an ${thing}` : `a ${thing}`);

function describe({ kind, of, only, more }: ValueShape): string {
  if (of !== undefined) return aThing(of);
  if (only && !more) return `one of ${only.join(", ")}`;
  return kind === "id" ? "something else" : aThing(kind);
}

/** What is opened has to be a flow's name. */
function opensNothing(
  program: Program,
  flow: Flow,
  step: Step,
  shapes: ReadonlyMap<string, readonly ValueShape[]>,
): readonly Finding[] {
  if (step.kind !== "open" || namesFlow(step)) return [];
  const names = (one: ValueShape) =>
    one.of === "flow" || one.kind === "words" || one.only?.some((value) => program.flows.has(value)) === true;
  const other = shapes.get(step.slot)?.find((one) => !names(one));
  if (!other) return [];
  return [
    atStep(
      "F05",
      flow,
      step,
      `${step.slot} is ${describe(other)}, and only a flow can be opened`,
      "choose a flow there",
    ),
  ];
}

/** What answers a question of the flow that is opened has to be the answer to such a question here. */
function answersAnother({ flows }: Program, flow: Flow, step: Step): readonly Finding[] {
  const named = namedBy(step);
  const opened = flows.get(named?.flow ?? "");
  if (!named || !opened) return [];
  return answeredBy(opened, named).flatMap((question) => {
    const path = own(named.with, question.slot) ?? "";
    const here = flow.steps.filter((at): at is AskStep => at.kind === "ask" && at.slot === path);
    if (here.length > 0 && here.every((at) => isSameQuestion(at, question))) return [];
    const is = here.length === 0 ? "not asked here" : "asked otherwise here";
    const says = `${opened.name} asks ${question.slot} (${asking(question)}), and ${path} is ${is}`;
    return [
      atStep(
        "F05",
        flow,
        step,
        says,
        "hand on the answer to the same kind of question, or let it be asked there",
      ),
    ];
  });
}

/** Whether whatever answers the one is an answer to the other, with all that is known of it. */
function isSameQuestion(one: AskStep, other: AskStep): boolean {
  if (one.answer.type === "options" && other.answer.type === "options") {
    const { options } = other.answer;
    return one.answer.options.every((option) => options.includes(option));
  }
  return asking(one) === asking(other) && (one.many === undefined) === (other.many === undefined);
}

function asking({ answer }: AskStep): string {
  if (answer.type === "words") return `type: ${answer.reads}`;
  return answer.type === "options" ? `options: ${answer.options.join(", ")}` : `choose: ${answer.source}`;
}
