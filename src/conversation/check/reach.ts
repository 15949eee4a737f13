import type { AskStep, Flow, Jump, Step } from "../flow.ts";
import { handedShapes } from "./opened.ts";
import { own } from "./own.ts";
import { answerShapes, canHold, choicesOf, firstShapes, mediaShapes, merged, without } from "./shapes.ts";
import type { CheckTables, Shapes, ValueShape } from "./tables.ts";
import { whereKnown } from "./whereKnown.ts";

/** What somebody who begins a flow can come to, and what can be known there. */
export interface Reach {
  /** By place in `steps`: the values some way there has set. `steps.length` is the nothing after the last step. */
  readonly places: ReadonlyMap<number, Shapes>;
  /** Places people come to whose condition is never true there. */
  readonly passed: ReadonlySet<number>;
  readonly ends: ReadonlyMap<string, Shapes>;
}

type Flows = ReadonlyMap<string, Flow>;

/**
 * Searches every flow from its first step. A call goes on only with the ends its flow can reach, which may hang on
 * calls in turn: so until nothing new is found.
 */
export function reachAll(flows: Flows, tables: CheckTables): ReadonlyMap<string, Reach> {
  const reached = new Map<string, Reach>();
  const endsOf: EndsOf = (name) => (flows.has(name) ? (reached.get(name)?.ends ?? new Map()) : null);
  for (let grown = true; grown; ) {
    grown = false;
    for (const flow of flows.values()) {
      const before = reached.get(flow.name);
      // Only what a call comes back with can change what was found before.
      if (before && !flow.steps.some(({ kind }) => kind === "call")) continue;
      const now = search(flow, tables, endsOf, handedShapes(flows.values(), flow, tables));
      if (now.places.size !== before?.places.size || now.ends.size !== before.ends.size) grown = true;
      reached.set(flow.name, now);
    }
  }
  return reached;
}

/** The ends a flow can come back with; null when there is no such flow. */
type EndsOf = (flow: string) => ReadonlyMap<string, unknown> | null;

function search(flow: Flow, tables: CheckTables, endsOf: EndsOf, handed: Shapes): Reach {
  const arrived = new Map<number, Shapes>();
  const entered = new Map<number, Shapes>();
  const ends = new Map<string, Shapes>();
  const waiting: number[] = [];
  const arrive = (place: number, shapes: Shapes) => {
    const known = merged(arrived.get(place), shapes);
    if (known === null) return;
    arrived.set(place, known);
    waiting.push(place);
  };
  const sent = mediaShapes(flow, tables);
  const first = firstShapes(flow, tables);
  arrive(0, merged(first, handed) ?? first);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const step = flow.steps[place];
    const before = arrived.get(place) ?? {};
    if (step?.when) arrive(place + 1, before);
    if (step?.when && !canHold(step.when, before)) continue;
    // Whoever is asked something may send something.
    const here = step && asks(step) ? (merged(before, sent) ?? before) : before;
    entered.set(place, here);
    // Whoever is asked something may cancel.
    if (step && flow.cancel !== undefined && asks(step) && Object.hasOwn(flow.index, flow.cancel))
      arrive(flow.index[flow.cancel] ?? 0, here);
    // And come back later to where the flow says.
    if (step && flow.resume !== undefined && asks(step) && Object.hasOwn(flow.index, flow.resume))
      arrive(flow.index[flow.resume] ?? 0, without(here, flow.resume));
    for (const { to, leaves } of step ? exits(step, here, flow, tables, endsOf) : []) {
      if (to === "next") arrive(place + 1, leaves);
      else if ("end" in to) ends.set(to.end, merged(ends.get(to.end), leaves) ?? ends.get(to.end) ?? leaves);
      else if (Object.hasOwn(flow.index, to.go)) arrive(flow.index[to.go] ?? 0, leaves);
    }
  }
  const passed = [...arrived.keys()].filter((place) => !entered.has(place));
  return { places: entered, passed: new Set(passed), ends };
}

const asks = ({ kind }: Step): boolean => kind === "ask" || kind === "consent" || kind === "confirm";

/** One way out of a step, and what is known to those who take it. */
interface Exit {
  readonly to: Jump;
  readonly leaves: Shapes;
}

/** Everywhere a step can lead once it is entered. */
function exits(step: Step, here: Shapes, flow: Flow, tables: CheckTables, endsOf: EndsOf): readonly Exit[] {
  const plain = (...jumps: readonly (Jump | undefined)[]): Exit[] =>
    jumps.flatMap((to) => (to === undefined ? [] : [{ to, leaves: here }]));
  switch (step.kind) {
    case "say":
      return plain("next", step.none);
    case "ask":
      return [
        ...answers(step, here, tables),
        ...inWords(step, here, flow, tables),
        ...plain(step.none, step.without, ...ifKnown(step, own(here, step.slot), flow)),
      ];
    case "consent":
      return plain("next", step.declined);
    case "confirm":
      return [...plain("next", step.no), ...corrections(step.items, here, flow)];
    case "do": {
      const action = own(tables.actions, step.action);
      return Object.entries(step.outcomes).flatMap(([outcome, to]) => {
        if (action?.outcomes.includes(outcome) === false) return [];
        return [{ to, leaves: { ...here, ...own(action?.values ?? {}, outcome) } }];
      });
    }
    case "call": {
      const ends = endsOf(step.flow);
      return plain(
        ...Object.entries(step.outcomes).flatMap(([name, to]) => (ends?.has(name) === false ? [] : [to])),
      );
    }
    case "go":
      return plain({ go: step.to });
    case "end":
      return plain({ end: step.end });
    case "open":
      return [];
  }
}

function answers(step: AskStep, here: Shapes, tables: CheckTables): readonly Exit[] {
  const choices = choicesOf(step);
  if (!choices) return [{ to: "next", leaves: { ...here, ...answerShapes(step, tables) } }];
  return choices.map((choice) => ({
    to: own(step.then ?? {}, choice) ?? "next",
    leaves: { ...here, [step.slot]: { kind: "id", only: [choice] } },
  }));
}

/** What is known already is not asked. */
function ifKnown(step: AskStep, known: ValueShape | undefined, flow: Flow): readonly Jump[] {
  if (!known) return [];
  return [...whereKnown(flow, step, (choice) => known.only?.includes(choice) !== false)];
}

/** What is said in words of one's own answers another question already. */
function inWords({ words }: AskStep, here: Shapes, flow: Flow, tables: CheckTables): readonly Exit[] {
  const asked = words === undefined ? undefined : flow.steps[flow.index[words] ?? -1];
  if (asked?.kind !== "ask") return [];
  return [{ to: { go: asked.name }, leaves: { ...here, ...answerShapes(asked, tables) } }];
}

/** Who corrects an item is asked it again, and what they had answered is forgotten. */
const corrections = (items: readonly string[], here: Shapes, flow: Flow): readonly Exit[] =>
  flow.steps.flatMap((step) =>
    step.kind === "ask" && items.includes(step.slot)
      ? [{ to: { go: step.name }, leaves: without(here, step.slot) }]
      : [],
  );
