import { endsOf } from "./check/jumps.ts";
import type { Flow, Step } from "./flow.ts";
import type { Trace } from "./trace.ts";

// Which steps of the flows somebody came to, and which of the ways on from there they went.

/** By flow: steps, `step way` and ends. */
export interface Coverage {
  readonly steps: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ways: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ends: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Listens to the walks of a rehearsal and keeps where they went. */
export interface Recorder extends Coverage {
  readonly trace: Trace;
  /** Flow and end, in the order they were come to. */
  readonly ended: readonly { readonly flow: string; readonly end: string }[];
}

export function openRecorder(): Recorder {
  const steps = new Map<string, Set<string>>();
  const ways = new Map<string, Set<string>>();
  const ends = new Map<string, Set<string>>();
  const ended: { flow: string; end: string }[] = [];
  return {
    ...{ steps, ways, ends, ended },
    trace: {
      came: (flow, step) => note(steps, flow, step),
      went: (flow, step, way) => note(ways, flow, `${step} ${way}`),
      ended: (flow, end) => {
        note(ends, flow, end);
        ended.push({ flow, end });
      },
    },
  };
}

function note(known: Map<string, Set<string>>, flow: string, what: string): void {
  const found = known.get(flow);
  if (found) found.add(what);
  else known.set(flow, new Set([what]));
}

/** Several of them as one. */
export function together(all: readonly Coverage[]): Coverage {
  const steps = new Map<string, Set<string>>();
  const ways = new Map<string, Set<string>>();
  const ends = new Map<string, Set<string>>();
  const join = (into: Map<string, Set<string>>, from: ReadonlyMap<string, ReadonlySet<string>>) => {
    for (const [flow, whats] of from) for (const what of whats) note(into, flow, what);
  };
  for (const one of all) {
    join(steps, one.steps);
    join(ways, one.ways);
    join(ends, one.ends);
  }
  return { steps, ways, ends };
}

/** How much of a flow was tried, and what was not: step names, `step way`, ends. */
export interface Tried {
  readonly steps: { readonly all: number; readonly missing: readonly string[] };
  readonly ways: { readonly all: number; readonly missing: readonly string[] };
  readonly ends: { readonly all: number; readonly missing: readonly string[] };
}

export function triedOf(flow: Flow, { steps, ways, ends }: Coverage): Tried {
  const counted = (all: readonly string[], known: ReadonlySet<string> | undefined) => ({
    all: all.length,
    missing: all.filter((one) => known?.has(one) !== true),
  });
  const allWays = flow.steps.flatMap((step) => waysOf(step).map((way) => `${step.name} ${way}`));
  return {
    steps: counted(
      flow.steps.map(({ name }) => name),
      steps.get(flow.name),
    ),
    ways: counted(allWays, ways.get(flow.name)),
    ends: counted(endsOf(flow), ends.get(flow.name)),
  };
}

/** Every way a step can turn out: what it does, what it is answered with, what there is to show. */
export function waysOf(step: Step): readonly string[] {
  switch (step.kind) {
    case "do":
    case "call":
      return Object.keys(step.outcomes);
    case "consent":
      return ["yes", "no"];
    case "confirm":
      return ["yes", "correct", "no"];
    case "say":
      return step.list === undefined ? [] : step.none ? ["listed", "none"] : ["listed"];
    case "ask": {
      const { answer } = step;
      if (answer.type === "options") return answer.options;
      if (answer.type === "choose") return step.none ? ["chosen", "none"] : ["chosen"];
      return answer.reads === "yesNo" ? ["yes", "no"] : [];
    }
    default:
      return [];
  }
}
