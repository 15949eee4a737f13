import { besideAnswers } from "./check/besideAnswers.ts";
import { circles } from "./check/circles.ts";
import { deadEnd } from "./check/deadEnd.ts";
import { depth } from "./check/depth.ts";
import { documentFacts } from "./check/documentFacts.ts";
import { early } from "./check/early.ts";
import { hardToRead } from "./check/hardToRead.ts";
import { hidden } from "./check/hidden.ts";
import { landings } from "./check/landings.ts";
import { neverSet } from "./check/neverSet.ts";
import { openings } from "./check/openings.ts";
import { overBudget } from "./check/overBudget.ts";
import { personal } from "./check/personal.ts";
import { privateShown } from "./check/privateShown.ts";
import { atNight, outsideWindow } from "./check/proactive.ts";
import { type Check, openProgram } from "./check/program.ts";
import { refused } from "./check/refused.ts";
import { repeated } from "./check/repeated.ts";
import type { CheckTables } from "./check/tables.ts";
import { texts } from "./check/texts.ts";
import { tooLong } from "./check/tooLong.ts";
import { tooWide } from "./check/tooWide.ts";
import { unhandled } from "./check/unhandled.ts";
import { unreachable } from "./check/unreachable.ts";
import { unread } from "./check/unread.ts";
import { waits } from "./check/waits.ts";
import { withoutLimit } from "./check/withoutLimit.ts";
import { wrongType } from "./check/wrongType.ts";
import type { Finding } from "./finding.ts";
import type { Flow } from "./flow.ts";

/** One line a code; F00 is compileFlow's. */
const checks: readonly Check[] = [
  unreachable,
  deadEnd,
  unhandled,
  refused,
  neverSet,
  unread,
  early,
  besideAnswers,
  wrongType,
  texts,
  tooLong,
  waits,
  outsideWindow,
  atNight,
  overBudget,
  openings,
  hidden,
  circles,
  personal,
  documentFacts,
  privateShown,
  withoutLimit,
  depth,
  tooWide,
  landings,
  repeated,
  hardToRead,
];

/**
 * Everything wrong with the flows and their texts, by file and line. An error means that they do not run. With `only`
 * what is dear to find is looked for in these flows alone: the others were checked before, and are as they were.
 */
export function check(
  flows: readonly Flow[],
  tables: CheckTables,
  only?: ReadonlySet<string>,
): readonly Finding[] {
  const program = openProgram(flows, tables, only);
  return checks.flatMap((find) => find(program)).sort(byPlace);
}

/** By file, line and code, so that a run says the same in the same order. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compare(a.says, b.says);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
