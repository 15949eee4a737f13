import type { Coverage } from "../coverage.ts";
import type { Finding } from "../finding.ts";
import type { Flow } from "../flow.ts";
import type { FlowTest } from "../flowTest.ts";
import { atStep } from "./program.ts";

/** How a flow's own test came out. */
export interface TestOutcome {
  readonly test: Pick<FlowTest, "flow" | "file" | "line" | "name">;
  /** Empty when it came out as expected. */
  readonly wrong: readonly string[];
}

/** What was tried before publishing: by the flows' own tests, and by the transcripts. */
export interface Proof {
  readonly outcomes: readonly TestOutcome[];
  readonly covered: Pick<Coverage, "steps">;
}

/**
 * F20: a step that nobody ever came to, and a test of the flow's own that does not come out as it says. It needs the
 * flows to have been played, which takes seconds: it is not asked when a server starts.
 */
export function untried(flows: readonly Flow[], { outcomes, covered }: Proof): readonly Finding[] {
  const failed = outcomes
    .filter(({ wrong }) => wrong.length > 0)
    .map(({ test, wrong }): Finding => {
      const { flow, file, line, name } = test;
      return {
        ...{ code: "F20", level: "error", flow, file, line },
        says: `the test “${name}” does not come out as it says: ${oneLine(wrong.join("; "))}`,
        mend: "mend the flow or its texts, or the test where it expects too much",
      };
    });
  const steps = flows.flatMap((flow) =>
    flow.steps
      .filter(({ name }) => covered.steps.get(flow.name)?.has(name) !== true)
      .map((step) =>
        atStep(
          "F20",
          flow,
          step,
          `no test and no transcript ever comes to ${step.name}`,
          "add a test under `tests:` that leads there, or remove the step",
        ),
      ),
  );
  return [...failed, ...steps];
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
