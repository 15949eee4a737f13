import type { Flow, Jump, Jumps, Step } from "../flow.ts";
import { choicesOf } from "./choices.ts";
import type { CheckTables } from "./tables.ts";
import { canHold } from "./values.ts";

/** What somebody who begins a flow can come to. */
export interface Reach {
  /** Places in `steps`; `steps.length` is the nothing after the last step. */
  readonly places: ReadonlySet<number>;
  readonly ends: ReadonlySet<string>;
}

/**
 * Searches every flow from its first step. A call goes on only with the ends its flow can reach, which may hang on
 * calls in turn: so until nothing new is found.
 */
export function reachAll(flows: ReadonlyMap<string, Flow>, tables: CheckTables): ReadonlyMap<string, Reach> {
  const reach = new Map<string, Reach>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const flow of flows.values()) {
      const before = reach.get(flow.name);
      const now = search(flow, flows, tables, reach);
      grown ||= before === undefined || now.places.size > before.places.size || now.ends.size > before.ends.size;
      reach.set(flow.name, now);
    }
  }
  return reach;
}

function search(
  flow: Flow,
  flows: ReadonlyMap<string, Flow>,
  tables: CheckTables,
  reach: ReadonlyMap<string, Reach>,
): Reach {
  const places = new Set<number>();
  const ends = new Set<string>();
  const waiting = [0];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (places.has(place)) continue;
    const step = flow.steps[place];
    if (step === undefined) {
      places.add(place);
      continue;
    }
    if (step.when) waiting.push(place + 1);
    if (step.when && !canHold(step.when, flow, tables)) continue;
    places.add(place);
    const called = step.kind === "call" && flows.has(step.flow) ? reach.get(step.flow)?.ends : undefined;
    const endsBack = step.kind === "call" && flows.has(step.flow) ? (called ?? new Set<string>()) : null;
    for (const jump of exits(step, flow, tables, endsBack)) {
      if (jump === "next") waiting.push(place + 1);
      else if ("end" in jump) ends.add(jump.end);
      else {
        const target = placeOf(flow, jump.go);
        if (target !== undefined) waiting.push(target);
      }
    }
  }
  return { places, ends };
}
