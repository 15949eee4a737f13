import type { Finding } from "../finding.ts";
import { MostPoints } from "../limits.ts";
import { atFlow, type Check } from "./program.ts";

/**
 * F00: a flow through which there are more ways than the check can follow: nothing of it is proved then, and so it does not
 * run.
 */
export const tooWide: Check = (program) =>
  program.looked
    .filter(({ name }) => !program.routes.has(name))
    .map((flow): Finding => {
      const says = `${flow.name} has too many ways through it: more than ${MostPoints} that differ by what is known on them, so that they cannot be proved`;
      return atFlow("F00", flow, says, PartIt);
    });

/** What makes few ways of many. */
export const PartIt =
  "part it: put each question and what hangs on its answer into a flow of its own, and `call:` them one after the other";
