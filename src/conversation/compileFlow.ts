import { flowOf } from "./compileHead.ts";
import { compileStep, readWhen } from "./compileStep.ts";
import type { Finding } from "./finding.ts";
import type { Flow } from "./flow.ts";
import { flowSchema } from "./flowSchema.ts";
import { type FlowTest, readTests } from "./flowTest.ts";
import { MostOpeningWords, MostSteps } from "./limits.ts";
import { readStep } from "./readStep.ts";
import { type Report, reportIssues } from "./schemaSentence.ts";
import { nameSteps, reportNames } from "./stepNames.ts";

/** A flow as its file says it: plain data, and the line (from 1) of what stands at a path in it. */
export interface FlowSource {
  /** From the root: `flows/registration.yaml`. Its name is the flow's name. */
  readonly file: string;
  readonly plain: unknown;
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

/**
 * A flow the engine can run, with its own tests beside it, or everything that keeps it from being read (code F00).
 * Checks nothing beyond the file.
 */
export type Compiled =
  | { readonly flow: Flow; readonly tests: readonly FlowTest[] }
  | { readonly findings: readonly Finding[] };

export function compileFlow(source: FlowSource): Compiled {
  const fileName = nameOfFile(source.file);
  const findings: Finding[] = [];
  const report: Report = (at, says, more) =>
    findings.push({
      code: "F00",
      level: "error",
      flow: fileName,
      file: source.file,
      line: source.lineAt(at),
      says,
      ...more,
    });

  const head = flowSchema.safeParse(source.plain);
  if (!head.success) {
    reportIssues(head.error.issues, [], report, {
      plain: source.plain,
      words: Object.keys(flowSchema.shape),
    });
    reportSteps(source.plain, report);
    return { findings };
  }
  if (head.data.flow !== fileName) {
    report(["flow"], `the flow is called ${head.data.flow} and its file ${fileName}`, {
      mend: "give both the same name",
    });
  }
  if (head.data.steps.length > MostSteps)
    report(["steps"], `a flow has at most ${MostSteps} steps, and this one ${head.data.steps.length}`, {
      mend: "part it, and call one part from the other",
    });
  const words = head.data.starts?.words?.length ?? 0;
  if (words > MostOpeningWords)
    report(["starts", "words"], `at most ${MostOpeningWords} words open a flow, and this one ${words}`);
  const written = head.data.steps.map((plain, place) => readStep(plain, place, report));
  if (findings.length > 0) return { findings };

  const steps = nameSteps(written.filter((step) => step !== null)).map(({ step, name, place }) =>
    compileStep(step, { name, line: source.lineAt(["steps", place]), ...readWhen(step.when) }, fileName),
  );
  reportNames(steps, head.data, report);
  const flow = flowOf(head.data, source, steps);
  const tests = readTests(flow, head.data.tests ?? [], source.lineAt, report);
  if (findings.length > 0) return { findings };
  return { flow, tests };
}

function nameOfFile(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
}

/** When the head is wrong already, the steps' own mistakes are told as well: one run shows everything. */
function reportSteps(plain: unknown, report: Report) {
  const steps = typeof plain === "object" && plain !== null && "steps" in plain ? plain.steps : null;
  if (!Array.isArray(steps)) return;
  for (const [place, step] of steps.entries()) readStep(step, place, report);
}
