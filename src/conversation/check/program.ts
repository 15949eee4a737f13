import type { Finding, FindingCode } from "../finding.ts";
import type { Flow, Step } from "../flow.ts";
import { type Reach, reachAll } from "./reach.ts";
import { type Routes, routesOf } from "./routes.ts";
import { shownIn } from "./shown.ts";
import type { CheckTables, Shapes } from "./tables.ts";
import { hasTitle, type TextUse, textUses } from "./textUses.ts";

/** All flows together with what surrounds them: what each check reads. */
export interface Program {
  readonly flows: ReadonlyMap<string, Flow>;
  /** Those whose own mistakes are looked for; all of them, but where only one was changed. */
  readonly looked: readonly Flow[];
  readonly tables: CheckTables;
  /** Which steps and ends of each flow somebody who begins it can reach. */
  readonly reach: ReadonlyMap<string, Reach>;
  /** Every way through each flow, with what is known on it. */
  readonly routes: ReadonlyMap<string, Routes>;
  /** Every text each flow can say. */
  readonly uses: ReadonlyMap<string, readonly TextUse[]>;
}

/** One code's check, pure. */
export type Check = (program: Program) => readonly Finding[];

export function openProgram(
  flows: readonly Flow[],
  tables: CheckTables,
  only?: ReadonlySet<string>,
): Program {
  const byName = new Map(flows.map((flow) => [flow.name, flow]));
  const whole = completed(flows, tables);
  const reach = reachAll(byName, whole);
  const uses = new Map(flows.map((flow) => [flow.name, textUses(flow, whole, reach.get(flow.name), byName)]));
  const routes = routesOf(byName, whole, shownIn(whole));
  const looked = only === undefined ? flows : flows.filter(({ name }) => only.has(name));
  return { flows: byName, looked, tables: whole, reach, routes, uses };
}

/** What the tables leave to the flows: their titles, and the purposes they ask consent for. */
function completed(flows: readonly Flow[], tables: CheckTables): CheckTables {
  const titles = flows.filter(hasTitle).map((flow) => `${flow.name}.title`);
  const purposes = flows.flatMap((flow) =>
    flow.steps.flatMap((step) => (step.kind === "consent" ? [`consent.${step.purpose}`] : [])),
  );
  const consents = purposes.map((fact) => [fact, { kind: "id", only: ["yes"], maybe: true }] as const);
  const words = flows.flatMap((flow) =>
    Object.entries(flow.input).flatMap(([name, kind]) =>
      kind === "words" ? [[name, { kind }] as const] : [],
    ),
  );
  return {
    ...tables,
    facts: { ...Object.fromEntries(consents), ...tables.facts },
    inputs: titled({ ...Object.fromEntries(words), ...tables.inputs }, titles),
    sources: Object.fromEntries(
      Object.entries(tables.sources).map(([name, source]) => [
        name,
        { ...source, values: titled(source.values, titles) },
      ]),
    ),
  };
}

/** Words that name no keys stand for a flow's title: the menu lists them. */
const titled = (shapes: Shapes, titles: readonly string[]): Shapes =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) =>
      shape.kind === "words" && shape.keys === undefined ? [name, { ...shape, keys: titles }] : [name, shape],
    ),
  );

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

/** A finding about a word at the top of a flow: `media`, `purpose`; at its first line where it has not got it. */
export function atLine(code: FindingCode, flow: Flow, word: string, says: string, mend?: string): Finding {
  return { ...atFlow(code, flow, says, mend), line: flow.lines[word] ?? 1 };
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
