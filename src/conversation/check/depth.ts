import type { Flow } from "../flow.ts";
import { MostCalls } from "../limits.ts";
import { atStep, type Check, type Program } from "./program.ts";

/** F00: calls within calls, deeper than a conversation has room for; flows that call one another have no bottom. */
export const depth: Check = (program) =>
  program.looked.flatMap((flow) =>
    flow.steps.flatMap((step) => {
      if (step.kind !== "call") return [];
      const chain = deepest(program, step.flow, [flow.name]);
      if (chain.length - 1 <= MostCalls) return [];
      const says = `${chain.join(" calls ")}: at most ${MostCalls} calls fit within one another`;
      return [atStep("F00", flow, step, says, "call less, or lead on with `open:`")];
    }),
  );

/** The longest way down through calls; it ends where it is too deep already. */
function deepest(program: Program, name: string, above: readonly string[]): readonly string[] {
  const chain = [...above, name];
  const called: Flow | undefined = program.flows.get(name);
  if (!called || chain.length > MostCalls + 1) return chain;
  return called.steps
    .flatMap((step) => (step.kind === "call" ? [deepest(program, step.flow, chain)] : []))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), chain);
}
