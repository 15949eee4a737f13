import type { Document } from "yaml";
import type { FindingCode } from "../../conversation/finding.ts";
import { type FlowFile, filesOf } from "./flowFile.ts";
import type { Mutant, Mutator } from "./mutant.ts";

/** One mistake in a flow as a whole, or in what hangs on more than one of its steps. */
export interface Change {
  readonly what: string;
  readonly step?: string;
  /** What the sentence has to name, where another flow may be blamed as well. */
  readonly key?: string;
  readonly change: (document: Document) => void;
}

/** A mutant for each change that a flow can have. */
export const atFlows =
  (code: FindingCode, changesAt: (flow: FlowFile, all: readonly FlowFile[]) => readonly Change[]): Mutator =>
  (shipped) => {
    const all = filesOf(shipped);
    return all.flatMap((flow) =>
      changesAt(flow, all).map(
        ({ what, step, key, change }): Mutant => ({
          code,
          what: `${flow.file}: ${what}`,
          flow: flow.flow,
          ...(step !== undefined && { step }),
          ...(key !== undefined && { key }),
          files: { [flow.file]: flow.changed(change) },
        }),
      ),
    );
  };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Writes something at a path. */
export const add = (path: readonly (string | number)[], value: unknown) => (document: Document) =>
  document.setIn(path, document.createNode(value));
