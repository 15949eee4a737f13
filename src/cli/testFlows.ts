import { checkTables } from "../checkTables.ts";
import { findingLine } from "../content/findingLine.ts";
import { checkContent } from "../content/loadContent.ts";
import { type Coverage, type Tried, together, triedOf } from "../conversation/coverage.ts";
import type { Flow } from "../conversation/flow.ts";
import { houseOf } from "../rehearsal/houseOf.ts";
import type { Played } from "../rehearsal/playTest.ts";
import { playTests } from "../rehearsal/prove.ts";
import { readTranscribed } from "./readTranscribed.ts";

const usage = "npm run flows -- test [flow] [--json]";

/**
 * `test [flow] [--json]`: plays the flows' own tests (of one flow, or of all) and says which do not come out as they
 * say, and what of each flow they came to. Gives the exit code: 1 when one fails, 2 when it was not asked rightly.
 */
export async function testFlows(
  root: URL,
  options: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const json = options.includes("--json");
  const [only, ...more] = options.filter((option) => option !== "--json");
  if (only?.startsWith("-") || more.length > 0) {
    print(`test does not know “${more[0] ?? only}”: ${usage}`);
    return 2;
  }
  const { content, tests, findings } = checkContent(root, checkTables);
  const errors = findings.filter(({ level }) => level === "error");
  if (errors.length > 0) {
    print(
      ["These flows do not pass their check, so nothing was played:", ...errors.map(findingLine)].join("\n"),
    );
    return 1;
  }
  const flows = content.flows.filter(({ name }) => only === undefined || name === only);
  if (flows.length === 0) {
    print(`There is no flow “${only}”: ${usage}`);
    return 2;
  }
  const played = await playTests(
    houseOf(content),
    tests.filter(({ flow }) => only === undefined || flow === only),
  );
  const told = flows.map((flow) => toldOf(flow, played, readTranscribed(root)));
  print(
    json ? JSON.stringify(told, null, 2) : told.flatMap((one) => linesOf(one, only !== undefined)).join("\n"),
  );
  const failed = played.filter(({ wrong }) => wrong.length > 0).length;
  if (!json)
    print(
      failed === 0
        ? `${played.length} tests: all come out as they say.`
        : `${failed} of ${played.length} tests do not come out as they say.`,
    );
  return failed === 0 ? 0 : 1;
}

/** What is told of a flow; as JSON as it is. */
interface Told {
  readonly flow: string;
  readonly tests: readonly {
    readonly name: string;
    readonly line: number;
    readonly passed: boolean;
    readonly wrong: readonly string[];
    /** All that was done and heard. */
    readonly talk: readonly string[];
  }[];
  /** What its own tests, and those of the flows around it that were played, came to. */
  readonly tried: Tried;
  /** Steps that neither a test nor a transcript comes to. */
  readonly untriedSteps: readonly string[];
}

function toldOf(flow: Flow, played: readonly Played[], transcripts: Coverage): Told {
  const covered = together(played.map((one) => one.covered));
  return {
    flow: flow.name,
    tests: played
      .filter(({ test }) => test.flow === flow.name)
      .map(({ test, wrong, talk }) => ({
        ...{ name: test.name, line: test.line, passed: wrong.length === 0, wrong, talk },
      })),
    tried: triedOf(flow, covered),
    untriedSteps: triedOf(flow, together([covered, transcripts])).steps.missing,
  };
}

function linesOf({ flow, tests, tried, untriedSteps }: Told, inFull: boolean): readonly string[] {
  const share = ({ all, missing }: Tried["steps"], what: string) => `${all - missing.length}/${all} ${what}`;
  const { steps, ways, ends } = tried;
  const lines = [
    `${flow}: ${tests.length} tests, ${share(steps, "steps")}, ${share(ways, "ways")}, ${share(ends, "ends")}`,
  ];
  for (const { name, passed, wrong, talk } of tests) {
    if (!passed) lines.push(`  ✗ ${name}`, ...wrong.map((one) => `      ${one}`), ...talk.map(indented));
    else if (inFull) lines.push(`  ✓ ${name}`);
  }
  if (inFull) {
    if (ways.missing.length > 0) lines.push(`  not tried by these: ${ways.missing.join(", ")}`);
    if (ends.missing.length > 0) lines.push(`  ends not come to by these: ${ends.missing.join(", ")}`);
  }
  if (untriedSteps.length > 0)
    lines.push(`  neither a test nor a transcript comes to ${untriedSteps.join(", ")}`);
  return lines;
}

const indented = (line: string) => `      | ${line.replaceAll("\n", "\n      |   ")}`;
