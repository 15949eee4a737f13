import type { Finding, FindingCode } from "../finding.ts";
import type { Flow, Step } from "../flow.ts";
import { type Reach, reachAll } from "./reach.ts";
import type { CheckTables } from "./tables.ts";

/** All flows together with what surrounds them: what each check reads. */
export interface Program {
  readonly flows: ReadonlyMap<string, Flow>;
  readonly tables: CheckTables;
  /** Which steps and ends of each flow somebody who begins it can reach. */
  readonly reach: ReadonlyMap<string, Reach>;
}

/** One code's check, pure. */
export type Check = (program: Program) => readonly Finding[];

export function openProgram(flows: readonly Flow[], tables: CheckTables): Program {
  const byName = new Map(flows.map((flow) => [flow.name, flow]));
  return { flows: byName, tables, reach: reachAll(byName, tables) };
}

/** A finding at a step of a flow. */
export function atStep(code: FindingCode, flow: Flow, step: Step, says: string, mend?: string): Finding {
  const { name, file } = flow;
  return {
    code,
    level: "error",
    flow: name,
    file,
    line: step.line,
    step: step.name,
    says,
    ...(mend && { mend }),
  };
}

/** A finding about a flow as a whole, at its first line. */
export function atFlow(code: FindingCode, flow: Flow, says: string, mend?: string): Finding {
  return {
    code,
    level: "error",
    flow: flow.name,
    file: flow.file,
    line: 1,
    says,
    ...(mend && { mend }),
  };
}
