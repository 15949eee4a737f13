import { type Flow, namesFlow, type Step, type With } from "../flow.ts";
import { jumpsOf } from "./jumps.ts";
import { type Ground, openGround } from "./known.ts";
import { own } from "./own.ts";
import { answerShapes, choicesOf } from "./shapes.ts";
import type { CheckTables } from "./tables.ts";
import { whereKnown } from "./whereKnown.ts";

// What has to be kept in mind on a way through a flow: what its conditions, questions, texts and actions look at.

/** What the texts of a flow look at: which values they show, and which they tell apart. */
export type Shown = (flow: Flow) => {
  readonly paths: readonly string[];
  readonly compared: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * What decides where somebody goes in a flow, and what is carried along for its texts and actions. What somebody answered
 * at `alike` is not told apart by conditions.
 */
export function groundOf(
  flow: Flow,
  tables: CheckTables,
  shown: ReturnType<Shown>,
  alike: ReadonlySet<string>,
): Ground {
  const compared = new Map([...shown.compared].map(([path, values]) => [path, new Set(values)]));
  const deciding = new Set<string>();
  const carried = new Set<string>(shown.paths);
  const { media } = flow;
  if (media) for (const path of Object.values(media.with)) carried.add(path);
  if (media?.when) {
    carried.add(media.when.path);
    if (media.when.is === "value") told(compared, media.when.path).add(media.when.value);
  }
  for (const [place, step] of flow.steps.entries()) {
    for (const { path, unless } of neededBy(step, tables)) {
      carried.add(path);
      if (!unless) continue;
      deciding.add(unless.path);
      told(compared, unless.path).add(unless.is);
    }
    for (const path of knownBy(step, tables)) deciding.add(path);
    // An answer keeps its question from being asked again, if one comes there with it.
    if (step.kind === "ask" && !isOnlyAskedAnew(flow, place)) {
      deciding.add(step.slot);
      // And leads where it says.
      for (const choice of Object.keys(step.then ?? {})) told(compared, step.slot).add(choice);
    }
    if (step.kind === "ask")
      for (const [path, { unless }] of Object.entries(answerShapes(step, tables)))
        if (unless) deciding.add(`${path.slice(0, path.lastIndexOf(".") + 1)}${unless.name}`);
    if (!step.when) continue;
    deciding.add(step.when.path);
    if (step.when.is !== "value" || alike.has(step.when.path)) continue;
    told(compared, step.when.path).add(step.when.value);
  }
  const facts = Object.entries(tables.facts).map(([path, { maybe }]) => [path, maybe ? "?" : "+"] as const);
  return openGround({ deciding, carried, compared, facts: new Map(facts) });
}

/** The values of a path that are told apart. */
function told(compared: Map<string, Set<string>>, path: string): Set<string> {
  const values = compared.get(path) ?? new Set<string>();
  compared.set(path, values);
  return values;
}

/**
 * What an action knows a repetition by that may be absent, and nothing else: whether it is known tells the second time from
 * the first.
 */
function knownBy(step: Step, { actions }: CheckTables): readonly string[] {
  if (step.kind !== "do") return [];
  const { once = [], optional = [] } = own(actions, step.action) ?? {};
  if (once.some((input) => !optional.includes(input))) return [];
  return once.flatMap((input) => own(step.with, input) ?? []);
}

/** Whether every way to a question forgets its answer first. */
function isOnlyAskedAnew(flow: Flow, place: number): boolean {
  const { steps, resume } = flow;
  const step = steps[place];
  const before = steps[place - 1];
  if (!step || !before || before.when || goesOn(flow, before, place - 1)) return false;
  return (
    steps.every((other) =>
      jumpsOf(other).every(
        ([, jump]) => jump === "next" || !("go" in jump) || jump.go !== step.name || jump.again,
      ),
    ) && resume !== step.name
  );
}

/** Whether somebody may come from a step to the one below it. */
function goesOn(flow: Flow, step: Step, place: number): boolean {
  if (step.kind === "go" || step.kind === "end" || step.kind === "open") return false;
  if (step.kind === "do" || step.kind === "call") return Object.values(step.outcomes).includes("next");
  if (step.kind !== "ask") return true;
  if (step.none === "next" || step.without === "next") return true;
  const choices = choicesOf(step);
  if (!choices?.every((choice) => (own(step.then ?? {}, choice) ?? "next") !== "next")) return true;
  // What is known leads nobody up again, so who comes by with it goes on.
  return whereKnown(flow, step, () => true).has("next") && !isOnlyAskedAnew(flow, place);
}

/** A path that has to be set where a step is come to, and what reads it. */
export interface Needed {
  readonly path: string;
  readonly input: string;
  readonly by: string;
  /** It may be absent where this path is that word. */
  readonly unless?: { readonly path: string; readonly is: string };
}

/** What a step hands on that whatever takes it cannot do without. */
export function neededBy(step: Step, tables: CheckTables): readonly Needed[] {
  const needed = (given: With, by: string): readonly Needed[] =>
    Object.entries(given).map(([input, path]) => ({ path, input, by }));
  switch (step.kind) {
    case "do": {
      const { optional = [], unless = {} } = own(tables.actions, step.action) ?? {};
      return needed(step.with, `the action ${step.action}`).flatMap((need) => {
        if (optional.includes(need.input)) return [];
        const beside = own(unless, need.input);
        const path = beside && own(step.with, beside.name);
        return [path === undefined ? need : { ...need, unless: { path, is: beside?.is ?? "" } }];
      });
    }
    case "call":
      return needed(step.with, `the flow ${step.flow}`);
    case "open":
      return namesFlow(step)
        ? needed(step.with, `the flow ${step.flow}`)
        : [{ path: step.slot, input: step.slot, by: "what is opened" }];
    case "say":
      return step.list === undefined ? [] : needed(step.with ?? {}, `the source ${step.list}`);
    case "ask":
      return step.answer.type === "choose"
        ? needed(step.answer.with, `the source ${step.answer.source}`)
        : [];
    default:
      return [];
  }
}
