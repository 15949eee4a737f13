import { type Converted, convertFlow } from "./convert.ts";
import { nameFor } from "./names.ts";
import { type Export, readExport } from "./rapidPro.ts";

/** An export and its flows in our format. */
export interface Imported {
  readonly source: Export;
  readonly flows: readonly Converted[];
}

/** Converts every flow of an export. `base`: the language of what says none. Throws `InterchangeError` on what is no export. */
export function importFlows(text: string, base: string): Imported {
  const source = readExport(text);
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const flow of source.flows) {
    const name = nameFor(flow.name, taken, "imported");
    if (flow.uuid !== "") names.set(flow.uuid, name);
    names.set(flow.name, name);
  }
  const flows = source.flows.map((flow) => {
    const keywords = source.keywords.get(flow.uuid) ?? source.keywords.get(flow.name) ?? [];
    return convertFlow(flow, names, keywords, base);
  });
  return { source, flows };
}
