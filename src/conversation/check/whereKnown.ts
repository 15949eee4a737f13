import type { AskStep, Flow, Jump } from "../flow.ts";
import { leadsOn } from "../jumps.ts";
import { own } from "./own.ts";
import { choicesOf } from "./shapes.ts";

/** Where a question may lead whose answer is known, and may be what `canBe` says: see `go.ts`. */
export function whereKnown(flow: Flow, step: AskStep, canBe: (choice: string) => boolean): ReadonlySet<Jump> {
  const jumps = new Set<Jump>();
  for (const choice of step.then ? (choicesOf(step) ?? []) : []) {
    const to = own(step.then ?? {}, choice) ?? "next";
    if (canBe(choice)) jumps.add(leadsOn(flow, step, to) ? to : "next");
  }
  // What the flow was begun with is nobody's answer, and leads nowhere.
  const isInput = own(flow.input, step.slot) !== undefined;
  return isInput || jumps.size === 0 ? new Set<Jump>(["next", ...jumps]) : jumps;
}
